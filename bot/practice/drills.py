"""Short drills: the partner says one line, the user says back what they heard; ten lines, a minute or two a day.

What went badly comes back sooner and what sits stays away longer: spaced by FSRS (the `fsrs` package), without its
random part, so that the same answers give the same days.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import msgspec
from fsrs import Card, Rating, Scheduler, State

from bot.practice.copy import Copy, Wording
from bot.practice.hearing import CLOSING

A_ROUND = 10
MOST_KEPT = 200

_SCHEDULER = Scheduler(
    learning_steps=(timedelta(days=1),),
    relearning_steps=(timedelta(days=1),),
    maximum_interval=90,
    enable_fuzzing=False,
)
"""Rounds are days apart, so the first step is a day; after three months a line has gone stale anyway."""


@dataclass(frozen=True, slots=True)
class Drilled:
    """How well one line sits. Times are in milliseconds UTC."""

    line: str
    due: int
    last: int
    state: int
    step: int
    stability: float
    difficulty: float


Known = tuple[Drilled, ...]


def encode(known: "Known | Going") -> str:
    """As one remembered text."""
    return msgspec.json.encode(known).decode()


def decode(text: str) -> Known:
    """What was remembered; nothing if there is nothing, or it can't be read."""
    try:
        return msgspec.json.decode(text, type=tuple[Drilled, ...])
    except msgspec.DecodeError:
        return ()


@dataclass(frozen=True, slots=True)
class Going:
    """A round that runs: the lines still to come, the present one first, and what was said to the last answer."""

    left: tuple[str, ...] = ()
    said: str = ""
    done: int = 0


@dataclass(frozen=True, slots=True)
class Round:
    """What a round shows: the line to say back ("" at the end), and the word to the last answer."""

    line: str
    said: str


def decode_round(text: str) -> Going:
    """The round that was remembered; an empty one if there is none."""
    try:
        return msgspec.json.decode(text, type=Going)
    except msgspec.DecodeError:
        return Going()


def showing(copy: Copy, going: Going) -> Round:
    """The round in words."""
    there = lines(copy)
    word = next((w.text for found in copy.lists.values() for w in found if w.id == going.said), "")
    return Round(there[going.left[0]].text if going.left and going.left[0] in there else "", word)


def reply(copy: Copy, going: Going, known: Known, kinds: Iterable[str], now: int) -> tuple[Going, Known]:
    """The round and what is known after an answer to the present line."""
    if not going.left:
        return going, known
    known, rating = answered(known, going.left[0], kinds, now)
    word = said(copy, rating, (going.said,))
    return Going(going.left[1:], word.id if word else "", going.done + 1), known


def lines(copy: Copy) -> Mapping[str, Wording]:
    """Every line that is drilled, by its id."""
    return {w.id: w for (section, _), found in copy.lists.items() if section == "lines" for w in found}


def a_round(copy: Copy, known: Known, now: int, count: int = A_ROUND) -> tuple[str, ...]:
    """Ids of the lines for one round: those that are due, the longest due first, then new ones in an order that changes
    from day to day."""
    there = lines(copy)
    due = sorted((d.due, d.line) for d in known if d.due <= now and d.line in there)
    seen = {drilled.line for drilled in known}
    day = str(now // 86_400_000)
    new = sorted((line for line in there if line not in seen), key=lambda line: _shuffled(line, day))
    waiting = sorted((d.due, d.line) for d in known if d.due > now and d.line in there)
    return tuple([*(line for _, line in due), *new, *(line for _, line in waiting)][:count])


def _shuffled(line: str, day: str) -> str:
    return hashlib.blake2b(f"{day} {line}".encode(), digest_size=6).hexdigest()


def rate(kinds: Iterable[str]) -> Rating:
    """How well an answer says back what it heard: feeling or meaning best, then the fact, then warmth alone."""
    made = frozenset(kinds)
    if made & CLOSING or not made & {"complex_reflection", "simple_reflection", "validation", "presence"}:
        return Rating.Again
    if "complex_reflection" in made:
        return Rating.Easy
    return Rating.Good if "simple_reflection" in made else Rating.Hard


def answered(known: Known, line: str, kinds: Iterable[str], now: int) -> tuple[Known, Rating]:
    """What is known after this answer to this line."""
    rating = rate(kinds)
    before = next((drilled for drilled in known if drilled.line == line), None)
    card, _ = _SCHEDULER.review_card(_card(before, now), rating, _time(now))
    others = tuple(drilled for drilled in known if drilled.line != line)
    return (*others, _drilled(line, card, now))[-MOST_KEPT:], rating


def _card(drilled: Drilled | None, now: int) -> Card:
    if drilled is None:
        return Card(card_id=1, due=_time(now))
    return Card(
        card_id=1,
        state=State(drilled.state),
        step=None if drilled.step < 0 else drilled.step,
        stability=drilled.stability,
        difficulty=drilled.difficulty,
        due=_time(drilled.due),
        last_review=_time(drilled.last),
    )


def _drilled(line: str, card: Card, now: int) -> Drilled:
    return Drilled(
        line,
        int(card.due.timestamp() * 1000),
        now,
        card.state.value,
        -1 if card.step is None else card.step,
        round(card.stability or 0.0, 4),
        round(card.difficulty or 0.0, 4),
    )


def _time(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def said(copy: Copy, rating: Rating, before: Iterable[str]) -> Wording | None:
    """What the coach says to an answer; `before` are ids of wordings said lately."""
    return copy.choose("said", rating.name.lower(), "", before)
