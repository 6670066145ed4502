"""Whatever is offered reads well: form and manners, over every line of blame, why, advice and pressure that we have."""

import json
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.shelf import HOME
from bot.understanding.read import read
from bot.wordcheck import verbs
from bot.wordcheck.check import check

CLOSING = {"you_blame", "why_question", "advice", "pressure"}
TWICE = re.compile(r"\b(\w+) \1\b", re.IGNORECASE)
WRONG = re.compile(
    r"\bI (?:is|are|has)\b|\byou (?:is|am|has|was)\b|\b(?:he|she|it) (?:are|have)\b|\b(?:to|of|about) (?:to|of)\b(?! me)"
    r"|\b(?:could|would|to) \w+(?:ing|ed)\b(?<!need)(?<!feed)(?<!bed)(?<!bring)|\ba [aeio]\w+\b(?<!one)|\s[,.?!]|,,|\.\.(?!\.)|\byou'd you\b|\bto not to\b",
)
BLAME = re.compile(
    r"\byou (?:never|always|don't care|make me|made me|hardly|ignore|ignored)\b|\bwhy (?:don't|didn't|can't|won't|are|do) you\b",
    re.IGNORECASE,
)
SENTENCE = re.compile(r"[^.?!…]+(?:[.?!…]+|$)")


@lru_cache(maxsize=1)
def lines() -> tuple[str, ...]:
    return tuple(
        row["text"]
        for path in _files()
        for row in map(json.loads, path.read_text("utf-8").splitlines())
        if CLOSING & set(row["moves"])
    )


def _files() -> Iterator[Path]:
    yield from sorted((HOME / "understanding").glob("moves-*.jsonl"))


def made(draft: str) -> Iterator[str]:
    """Every sentence of every version that a rule made, and not the person."""
    checked = check(draft, read)
    for part in checked.parts:
        yield from (way for way in part.ways if way and way != part.sentence.text)


@pytest.fixture(scope="module")
def offered() -> list[str]:
    return sorted({way for line in lines() for way in made(line)})


def test_there_is_enough_to_look_at(offered: list[str]) -> None:
    assert len(lines()) > 700
    assert len(offered) > 150


def test_each_has_a_capital_and_a_closing_mark(offered: list[str]) -> None:
    assert [way for way in offered if not re.match(r"[A-Z].*[.?!…]$", way)] == []


def test_no_word_stands_twice(offered: list[str]) -> None:
    assert [way for way in offered if TWICE.search(way)] == []


def test_persons_and_verbs_agree(offered: list[str]) -> None:
    assert [way for way in offered if WRONG.search(way)] == []


def test_no_blame_is_left(offered: list[str]) -> None:
    assert [way for way in offered if BLAME.search(way)] == []


def test_none_is_long(offered: list[str]) -> None:
    assert [way for way in offered if max(len(part.split()) for part in SENTENCE.findall(way)) > 26] == []


def test_a_version_asks_one_thing_and_repeats_nothing() -> None:
    for line in lines():
        for version in check(line, read).versions:
            assert version
            own = [part.strip() for part in SENTENCE.findall(version)]
            assert len(own) == len(set(own)) or line.lower().count(own[0].lower().strip(".?!")) > 1, version


WORDS = st.sampled_from(
    re.findall(
        r"\S+",
        """you never always i we tell me why don't didn't call talk but love sorry now if when and to the with kids phone ? . , … so
        much should help answer because your mother late again""",
    )
)


@given(st.lists(WORDS, min_size=1, max_size=14))
@settings(max_examples=150, deadline=None)
def test_any_row_of_words_is_taken(words: list[str]) -> None:
    for way in made(" ".join(words)):
        assert re.match(r"\S.*[.?!…]$", way)
        assert not TWICE.search(way)


def test_forms_of_verbs() -> None:
    assert [verbs.doing(verb) for verb in ("call", "make time", "stop", "be here", "lie", "agree", "flurb")] == [
        "calling", "making time", "stopping", "being here", "lying", "agreeing", "",
    ]  # fmt: skip
    assert [verbs.did(verb) for verb in ("call", "leave early", "cry", "plan", "be late", "flurb")] == [
        "called", "left early", "cried", "planned", "were late", "",
    ]  # fmt: skip
    assert [verbs.plain(verb) for verb in ("calling", "told me", "gone", "flurbed")] == ["call", "tell me", "go", ""]
    assert verbs.doing("ring him and ask") == "ringing him and asking"
    assert verbs.doing("ring him and flurb") == ""
