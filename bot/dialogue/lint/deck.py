"""D7: the question deck. Open questions, each its own, easy to say, and with two lines for the listener."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

from bot.dialogue.book import Place
from bot.dialogue.deck import DEPTHS, Question
from bot.dialogue.lint import deck_words as words
from bot.dialogue.lint import measure
from bot.dialogue.lint.manners import unwelcome
from bot.dialogue.lint.rule import Remark, Shelf

ALIKE = 0.6  # shared words among all words of two questions
ADVICE_ALIKE = 0.7
LONGEST_QUESTION = 110
LONGEST_ADVICE = 140
LINE_GRADE = 9.0  # reading age 14, as D605
FEWEST_WORDS = 10
FEWEST_IN_ALL = 240
FEWEST_AT_A_DEPTH = 40
DELICATE_FROM = 4
_WORD = re.compile(r"[a-z']+")


def asked_twice(shelf: Shelf) -> Iterator[Remark]:
    texts = [(q, _content(q.text)) for q in shelf.deck]
    for (first, ones), (second, others) in combinations(texts, 2):
        plain = measure.bare(first.plainer) == measure.bare(second.plainer)
        if plain or _shared(ones, others) >= ALIKE:
            yield second.place, f"{second.id} asks the same as {first.id} ({first.place}); ask for something else"


def advised_twice(shelf: Shelf) -> Iterator[Remark]:
    lines = [(q, frozenset(_WORD.findall(text.lower()))) for q in shelf.deck for text in _advice(q)]
    for (first, ones), (second, others) in combinations(lines, 2):
        if _shared(ones, others) >= ADVICE_ALIKE:
            yield second.place, f"{second.id} advises the same as {first.id} ({first.place}); fit it to the question"


def _content(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(_plain(text))) - words.SMALL


def _shared(ones: frozenset[str], others: frozenset[str]) -> float:
    return len(ones & others) / max(1, len(ones | others))


def _plain(text: str) -> str:
    return text.lower().replace("’", "'")


def _advice(question: Question) -> tuple[str, str]:
    return str(question.if_answer), str(question.if_shrug)


def not_open(shelf: Shelf) -> Iterator[Remark]:
    for question in shelf.deck:
        if not words.OPEN_FORM.search(_plain(question.text)):
            forms = "how, what, where, which, who, when, “tell me about” or “I wonder”"
            yield question.place, f"{question.id} can be answered with yes or no; open it with {forms}"


def reproach(shelf: Shelf) -> Iterator[Remark]:
    for question in shelf.deck:
        for text in (question.text, question.plainer):
            if found := words.ACCUSING.search(_plain(text)):
                yield question.place, f"“{found[0]}” may sound like a reproach; ask what, how or which instead"


def long_breath(shelf: Shelf) -> Iterator[Remark]:
    for question in shelf.deck:
        for text, longest in _lengths(question):
            if len(text) > longest or measure.questions(text) > 1:
                yield question.place, f"“{text[:30]}…” is long for one breath; {longest} characters, one question"
            elif measure.word_count(text) >= FEWEST_WORDS and measure.grade(text) > LINE_GRADE:
                yield question.place, f"“{text[:30]}…” is hard to read; shorter words or two sentences help"


def _lengths(question: Question) -> Iterator[tuple[str, int]]:
    yield from ((text, LONGEST_QUESTION) for text in (question.text, question.plainer))
    yield from ((measure.prose(line), LONGEST_ADVICE) for line in (question.if_answer, question.if_shrug))


def too_many_feelings(shelf: Shelf) -> Iterator[Remark]:
    """One remark a depth, at its first question."""
    for depth in DEPTHS:
        questions = _at(shelf.deck, depth)
        without = [q for q in questions if not words.FEELING.search(_plain(q.text))]
        if 3 * len(without) < len(questions):
            yield (
                questions[0].place,
                f"{len(without)} of {len(questions)} questions at depth {depth} have no feeling word; a third may ask "
                "what happened, where, or which",
            )


def _at(deck: Sequence[Question], depth: int) -> list[Question]:
    return [question for question in deck if question.depth == depth]


def feeling_in_plainer(shelf: Shelf) -> Iterator[Remark]:
    for question in shelf.deck:
        plainer = _plain(question.plainer)
        if (found := words.FEELING.search(plainer)) and not words.EITHER_OR.search(plainer):
            yield question.place, f"the plainer form of {question.id} says “{found[0]}”; ask what happened"


def too_early(shelf: Shelf) -> Iterator[Remark]:
    for question in shelf.deck:
        found = words.DELICATE.search(_plain(f"{question.text} {question.plainer}"))
        if found and question.depth < DELICATE_FROM:
            yield question.place, f"“{found[0]}” comes no earlier than at depth {DELICATE_FROM}; move it there"


def bad_manners(shelf: Shelf) -> Iterator[Remark]:
    for question in shelf.deck:
        for text in (question.text, question.plainer, *_advice(question)):
            for found, instead in _unwelcome(text):
                yield question.place, f"“{found}” is not said to people; {instead}"


def _unwelcome(text: str) -> Iterator[tuple[str, str]]:
    yield from unwelcome(text)
    if found := words.ORDERS.search(_plain(text)):
        yield found[0], "leave the choice, or leave it out"
    if "!" in text:
        yield "!", "a full stop is calmer"


def taken_for_granted(shelf: Shelf) -> Iterator[Remark]:
    for question in shelf.deck:
        text = _plain(f"{question.text} {question.plainer}")
        if question.needs != "children" and (found := words.CHILDREN.search(text)):
            yield question.place, f"“{found[0]}” takes children for granted; write `needs: children`"
        if question.needs != "work" and (found := words.WORK.search(text)):
            yield question.place, f"“{found[0]}” takes a job for granted; write `needs: work`"
        if found := words.MARRIAGE.search(text):
            yield question.place, f"“{found[0]}” takes a marriage for granted; ask more widely"


def thin_deck(shelf: Shelf) -> Iterator[Remark]:
    """Asked only of a whole deck, which is one that has all depths."""
    count = Counter(question.depth for question in shelf.deck)
    if set(count) != set(DEPTHS):
        return
    for depth in DEPTHS:
        if count[depth] < FEWEST_AT_A_DEPTH:
            place = _first_place(shelf.deck, depth)
            yield place, f"depth {depth} has {count[depth]} questions; {FEWEST_AT_A_DEPTH} keep it fresh"
    if count.total() < FEWEST_IN_ALL:
        yield _first_place(shelf.deck, 1), f"the deck has {count.total()} questions; {FEWEST_IN_ALL} are the aim"


def _first_place(deck: Sequence[Question], depth: int) -> Place:
    return _at(deck, depth)[0].place
