"""The coach beside the user: after each turn one thing that worked, at most one change, a gentler version, the reason.

Practice without feedback harms, so there is always one; and it is never long, never the same words twice in a row, and
never a guess: where nobody could tell what a turn was, the coach says so and asks.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.practice.copy import Copy, Wording
from bot.practice.door import QUESTIONS, Door, Force
from bot.practice.hearing import Heard
from bot.practice.rewrite import MovesOf, softer

LONGEST = 320
_SHORT = 12
LONGEST_QUESTION = 50
"""Characters of a question that a gentler version still has room for."""
_ENOUGH = 0.02
_REASONS = {"done": "presence"}
"""What has the reasons of another kind."""
_WORN = 1.5
_FIRST = ("but", "insult")
_HEARD = frozenset({"simple_reflection", "complex_reflection", "validation", "appreciation", "affection"})


@dataclass(frozen=True, slots=True)
class Facts:
    """What there is to say something about: one turn, what it did, and what came before it."""

    text: str
    heard: Heard
    force: Force
    before: Door
    after: Door
    previous: tuple[str, ...]
    """The kinds of the turn before."""
    temperament: str
    partner: str
    lent: str = ""
    """A line of the scene's own that could be said here, in quotation marks."""
    acted: bool = False
    """It was done and not said."""


@dataclass(frozen=True, slots=True)
class Coaching:
    """What the coach says. `used` are the ids of its wordings; `asks` where the reading was unsure."""

    worked: str = ""
    change: str = ""
    version: str = ""
    reason: str = ""
    asks: str = ""
    used: tuple[str, ...] = ()

    @property
    def again(self) -> str:
        """What there is to say once more about a turn: the change if there was one, else what worked."""
        return " ".join(filter(None, (self.change or self.worked, self.reason)))

    @property
    def text(self) -> str:
        """All of it as one message of at most 320 characters; the version goes first if it gets too long."""
        if self.asks:
            return self.asks
        whole = " ".join(filter(None, (self.worked, self.change, self.version, self.reason)))
        if len(whole) > LONGEST:
            whole = " ".join(filter(None, (self.worked, self.change, self.reason)))
        return whole if len(whole) <= LONGEST else " ".join(filter(None, (self.worked, self.change)))


_SCENIC = frozenset({
    "too_early", "too_early_help", "long_quiet", "same_again", "questions_in_a_row", "pressure", "why_question",
    "judgment",
})  # fmt: skip
"""Changes for which the scene itself has the better words than a list."""


def coach(facts: Facts, copy: Copy, said: Iterable[str], seed: int, moves_of: MovesOf) -> Coaching:
    """What to say about a turn. `said` are the ids of wordings said before, `moves_of` reads a sentence."""
    speaker = _Speaker(copy, facts, tuple(said), seed)
    if facts.heard.unsure:
        return speaker.done(asks=speaker.say("unsure", "ask"))
    worked = worked_kind(facts)
    change = change_kind(facts)
    lead = speaker.version(change, softer(facts.text, facts.heard.kinds, moves_of)) if change else ""
    return speaker.done(
        worked=speaker.say("worked", worked),
        change=speaker.say("change", change),
        version=lead,
        reason=speaker.say("because", change or _REASONS.get(worked, worked)),
    )


def worked_kind(facts: Facts) -> str:
    """The one thing to praise: what opened most; else that it was short; else that something was tried."""
    opened = {kind: effect for kind, effect in facts.force.effects.items() if effect > _ENOUGH}
    if opened and not (facts.before.asked and facts.force.closing):
        best = max(sorted(opened), key=lambda kind: opened[kind])
        if facts.acted and best == "presence":
            return "done"
        return "complex_reflection" if best == "simple_reflection" and "complex_reflection" in opened else best
    if not facts.text:
        return "stayed"
    return "short" if facts.force.closing < 0.6 and len(facts.heard.words) <= _SHORT else "nothing"


def change_kind(facts: Facts) -> str:
    """The one thing to change, or "" if it is best left alone."""
    kinds = facts.heard.kinds
    closing = {kind: effect for kind, effect in facts.force.effects.items() if effect < -_ENOUGH}
    if facts.before.asked and facts.after.ending in ("left", "cold"):
        return "pushed_after"
    for kind in _FIRST:
        if kind in kinds:
            return kind
    if closing:
        worst = min(sorted(closing), key=lambda kind: closing[kind])
        return _EARLY.get(worst, worst)
    if "leaving" in kinds or facts.after.ending:
        return ""
    if QUESTIONS.intersection(kinds) and QUESTIONS.intersection(facts.previous) and not _HEARD.intersection(kinds):
        return "questions_in_a_row"
    return "same_again" if _worn(kinds, facts.before.habit or {}) else ""


_EARLY = {
    "open_question": "too_early",
    "closed_question": "too_early",
    "suggest_therapy": "too_early_help",
    "silence": "long_quiet",
}


def _worn(kinds: tuple[str, ...], habit: Mapping[str, float]) -> bool:
    """Everything in this turn has been said a good deal lately."""
    return all(habit.get(kind, 0.0) >= _WORN for kind in kinds)


class _Speaker:
    """Chooses wordings for one turn and keeps account of them."""

    def __init__(self, copy: Copy, facts: Facts, said: tuple[str, ...], seed: int) -> None:
        self._copy = copy
        self._facts = facts
        self._said = said
        self._seed = seed
        self._used: list[str] = []

    def say(self, section: str, key: str) -> str:
        found = self._copy.choose(section, key, self._facts.temperament, self._said, self._seed) if key else None
        return "" if found is None else self._fill(found)

    def version(self, change: str, own: str) -> str:
        """The user's own words put more gently; where that isn't safe, an idea."""
        if own:
            return f"{self.say('version', 'own')} “{own}”"
        led = self._led_up_to() if change == "too_early" else ""
        if led:
            return f"{self.say('version', 'led')} “{led}”"
        idea = self._facts.lent if change in _SCENIC else ""
        idea = idea or self.say("idea", change)
        return f"{self.say('version', 'idea')} {idea}" if idea else ""

    def _led_up_to(self) -> str:
        """The user's own question, with something given before it; "" where that gets long, or asks twice."""
        text, lent = self._facts.text.strip(), self._facts.lent.strip("“”")
        fits = 0 < len(text) <= LONGEST_QUESTION and lent and "?" not in lent
        asked = text if text.endswith(("?", "!", ".", "…")) else f"{text}?"
        return f"{lent} {asked[0].upper()}{asked[1:]}" if fits else ""

    def _fill(self, wording: Wording) -> str:
        self._used.append(wording.id)
        return wording.text.replace("{partner}", self._facts.partner)

    def done(self, worked: str = "", change: str = "", version: str = "", reason: str = "", asks: str = "") -> Coaching:
        return Coaching(worked, change, version, reason, asks, tuple(self._used))
