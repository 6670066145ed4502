"""The card at the end of a rehearsal, and the trend of many: what they hold, in plain data and in words.

The picture is drawn elsewhere from `encode`d data, in a thread of its own; whoever can't see it has `alt`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import msgspec

from bot.practice.hearing import CLOSING

REFLECTIONS = ("simple_reflection", "complex_reflection")
QUESTIONS = ("open_question", "closed_question", "why_question")
FAIR, GOOD = 1.0, 2.0
"""Reflections to questions: from motivational interviewing (MITI 4), 1:1 is fair, 2:1 is good."""
LONGEST_TREND = 40


@dataclass(frozen=True, slots=True)
class Mark:
    """One turn on the card: what it is called, and whether it opened (1), closed (-1) or neither (0)."""

    name: str
    turned: int


@dataclass(frozen=True, slots=True)
class Card:
    """All that the end of a rehearsal shows. `doors` begins with the door before the first turn."""

    title: str
    partner: str
    temperament: str
    degree: int
    doors: tuple[float, ...]
    marks: tuple[Mark, ...]
    ending: str
    said: str
    """How it ended, in a sentence."""
    advice: str
    """One next thing."""
    counts: Mapping[str, int] = field(default_factory=dict)
    best: str = ""
    """The user's own sentence that opened the door most."""
    beneath: str = ""
    """What it was about, if the partner told it."""
    ready: tuple[int, int] = (0, 0)
    """How ready the user felt before and after, 1 to 5; 0 where not said."""

    @property
    def reflections(self) -> int:
        return sum(self.counts.get(kind, 0) for kind in REFLECTIONS)

    @property
    def questions(self) -> int:
        return sum(self.counts.get(kind, 0) for kind in QUESTIONS)

    @property
    def score(self) -> float:
        """One number to rank rehearsals by; never shown to people."""
        ends = {"opened": 0.3, "well": 0.2, "over": 0.0, "stopped": 0.0, "left": -0.4, "cold": -0.4, "put away": -0.6}
        closing = sum(count for kind, count in self.counts.items() if kind in CLOSING)
        turns = max(1, len(self.marks))
        return max(self.doors) * 0.4 + self.doors[-1] * 0.6 + ends.get(self.ending, 0.0) - 0.6 * closing / turns


def next_thing(counts: Mapping[str, int], ending: str, top: float) -> str:
    """The key of the one next thing to try, by what stood in the way most."""
    found = {kind: counts.get(kind, 0) for kind in counts}
    pushed = found.get("pressure", 0) + found.get("why_question", 0)
    blamed = sum(found.get(kind, 0) for kind in ("you_blame", "judgment", "comparison", "insult"))
    asked = sum(found.get(kind, 0) for kind in QUESTIONS)
    reflected = sum(found.get(kind, 0) for kind in REFLECTIONS)
    slipped = blamed + pushed + found.get("defensiveness", 0)
    rules = (
        ("leave_well", ending in ("left", "cold") and slipped < 2),
        ("from_i", blamed > 0 and blamed >= pushed),
        ("no_push", pushed > 0),
        ("no_fix", found.get("advice", 0) > 0),
        ("no_but", found.get("but", 0) > 0),
        ("one_question", found.get("stacked_questions", 0) > 0),
        ("mend", slipped > 0 and not found.get("apology")),
        ("reflect_more", asked > reflected),
        ("wider", top < 0.5 and len(found) < 3),
        ("nearer", top < 0.5),
    )
    return next((key for key, holds in rules if holds), "go_on")


def balance(card: Card) -> str:
    """Reflections to questions in words."""
    if not card.reflections and not card.questions:
        return "No saying back and no questions in this one."
    if not card.questions:
        return f"You said things back {_times(card.reflections)} and asked nothing, which leaves a lot of room."
    if not card.reflections:
        told = f"You asked {_times(card.questions)} and said nothing back yet"
        return f"{told}. Once for each question is fair, twice is good."
    told = f"You said things back {_times(card.reflections)} and asked {_times(card.questions)}"
    return f"{told}. As often is fair, twice as often is good."


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def words(card: Card) -> str:
    """The card as one message."""
    ready = ""
    if all(card.ready):
        ready = f"You felt {card.ready[0]} of 5 ready before, and {card.ready[1]} now."
    told = f"It was this: {card.beneath}" if card.beneath else balance(card)
    return " ".join(filter(None, (card.said, told, ready, card.advice)))


def alt(card: Card) -> str:
    """The picture in words, for those who can't see it."""
    turns = len(card.marks)
    went = "no turns yet" if not turns else f"{turns} turns" if turns > 1 else "one turn"
    opened = ", ".join(dict.fromkeys(mark.name for mark in card.marks if mark.turned > 0)) or "nothing"
    closed = ", ".join(dict.fromkeys(mark.name for mark in card.marks if mark.turned < 0)) or "nothing"
    return (
        f"The door over {went}: it began at {_share(card.doors[0])}, reached {_share(max(card.doors))} "
        f"and ended at {_share(card.doors[-1])}. It opened with: {opened}. It closed with: {closed}."
    )


def _share(position: float) -> str:
    return f"{round(position * 10)} of 10"


@dataclass(frozen=True, slots=True)
class Past:
    """What the trend keeps of one rehearsal: the day (days since 1970), how far the door came, and the two counts."""

    day: int
    top: float
    reflections: int
    questions: int


def encode(data: Card | tuple[Past, ...]) -> str:
    """As text, for `Picture.data` or to be remembered."""
    return msgspec.json.encode(data).decode()


def decode_card(text: str) -> Card:
    return msgspec.json.decode(text, type=Card)


def decode_trend(text: str) -> tuple[Past, ...]:
    """What was remembered of earlier rehearsals; nothing if there is nothing, or it can't be read."""
    try:
        return msgspec.json.decode(text, type=tuple[Past, ...])
    except msgspec.DecodeError:
        return ()


def longer(trend: Iterable[Past], card: Card, day: int) -> tuple[Past, ...]:
    """The trend with this rehearsal at its end."""
    past = Past(day, round(max(card.doors), 2), card.reflections, card.questions)
    return (*trend, past)[-LONGEST_TREND:]


def trend_alt(trend: tuple[Past, ...]) -> str:
    """The picture of the trend in words."""
    if not trend:
        return "No rehearsals yet."
    first, last = trend[0], trend[-1]
    if len(trend) == 1:
        return f"How far the door came in your one rehearsal: {_share(first.top)}."
    return (
        f"How far the door came in {len(trend)} rehearsals: {_share(first.top)} in the first, "
        f"{_share(last.top)} in the latest, {_share(max(past.top for past in trend))} at best."
    )
