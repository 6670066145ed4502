"""The example lines: valid, labelled by known names, many voices and families, and no two of them nearly the same."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

import pytest

from bot.understanding.normalise import normalise
from bot.understanding.reading import FEELINGS, INTENTS, MOVES
from bot.understanding.training.fitting import Line, lines
from bot.understanding.training.trial import by_writer

KINDS = ("moves", "messages")
TOO_ALIKE = 0.85
FEW_WORDS = 4
_WORD = re.compile(r"[a-z0-9']+")


def words(line: Line) -> tuple[str, ...]:
    return tuple(_WORD.findall(normalise(line.record["text"]).plain))


@pytest.mark.parametrize("kind", KINDS)
def test_every_line_has_its_fields_in_order_and_known_labels(kind: str) -> None:
    fields = {
        "moves": ["text", "context", "moves", "voice", "family"],
        "messages": ["text", "intent", "feelings", "denied", "voice", "family"],
    }[kind]
    for line in lines(kind):
        assert list(line.record) == fields
        assert line.record["text"].strip()
        if kind == "moves":
            assert line.record["moves"]
            assert set(line.record["moves"]) <= set(MOVES)
        else:
            assert line.record["intent"] in INTENTS
            assert set(line.record["feelings"]) | set(line.record["denied"]) <= set(FEELINGS)
            assert not set(line.record["feelings"]) & set(line.record["denied"])


def test_there_are_enough_lines_for_every_label() -> None:
    moves = Counter(move for line in lines("moves") for move in line.record["moves"])
    intents = Counter(line.record["intent"] for line in lines("messages"))
    feelings = Counter(feeling for line in lines("messages") for feeling in line.record["feelings"])
    assert min(moves[name] for name in MOVES) >= 150
    assert min(intents[name] for name in INTENTS) >= 100
    assert min(feelings[name] for name in FEELINGS) >= 80


@pytest.mark.parametrize("kind", KINDS)
def test_lines_have_many_voices_and_families(kind: str) -> None:
    told = lines(kind)
    assert len({line.record["voice"] for line in told}) >= 8
    assert len({line.record["family"] for line in told}) >= 200


@pytest.mark.parametrize("kind", KINDS)
def test_a_voice_is_one_writers_so_that_keeping_writers_apart_keeps_voices_apart(kind: str) -> None:
    writers = defaultdict(set)
    for line in lines(kind):
        writers[line.record["voice"]].add(by_writer(line))
    assert all(len(one) == 1 for one in writers.values())
    assert len({by_writer(line) for line in lines(kind)}) >= 3


@pytest.mark.parametrize("kind", KINDS)
def test_no_two_lines_differ_by_one_word(kind: str) -> None:
    known: dict[tuple[object, ...], str] = {}
    twins = []
    for line in lines(kind):
        told = words(line)
        if len(told) < FEW_WORDS:
            continue
        for mark in _all_but_one(told):
            other = known.setdefault(mark, line.record["text"])
            if other != line.record["text"]:
                twins.append((other, line.record["text"]))
    assert twins == []


def _all_but_one(told: tuple[str, ...]) -> Iterator[tuple[object, ...]]:
    """What two lines share that differ by one word, at the same place: all words but that one."""
    for at in range(len(told)):
        yield (at, *told[:at], *told[at + 1 :])


@pytest.mark.parametrize("kind", KINDS)
def test_no_two_lines_share_nearly_all_their_words(kind: str) -> None:
    told = [(line.record["text"], frozenset(words(line))) for line in lines(kind)]
    counted = Counter(word for _, one in told for word in one)
    seen: dict[str, list[int]] = defaultdict(list)
    twins = []
    for at, (text, one) in enumerate(told):
        if len(one) < FEW_WORDS:
            continue
        rare = sorted(one, key=lambda word: (counted[word], word))[: len(one) - int(TOO_ALIKE * len(one)) + 1]
        for other in {index for word in rare for index in seen[word]}:
            text2, two = told[other]
            if len(one & two) / len(one | two) > TOO_ALIKE:
                twins.append((text2, text))
        for word in rare:
            seen[word].append(at)
    assert twins == []
