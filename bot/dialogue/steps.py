"""Small steps, kept with their dates and brought back: one at a fitting moment, or those of a week or a month.

A step is a line "2026-01-02 a kind word" of what is remembered as `steps`; what became of questions is kept the same
way as `tries`. Nothing is counted up against anything: no scores, no rates, no streaks.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from bot.dialogue.book import Composer, Craft, Painter
from bot.dialogue.plans import number, text
from bot.dialogue.talk import Conversation, Picture, Remembered
from bot.dialogue.wishes import Changes, remembering
from bot.pace.local import there, zone_of

MAKER = "looking back"
MOST_STEPS = 60
LONGEST_STEP = 90
MOST_TOLD = 3
WEEK = 7
SOON, LATE = 10, 60
"""Days: a step is brought back when it is older than the first and younger than the second."""
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_WAYS = (
    ("well", "opened something"),
    ("flat", "met a shrug"),
    ("later", "was left for later"),
    ("badly", "came out wrong"),
)


@dataclass(frozen=True, slots=True)
class Step:
    """One small step, in the person's words."""

    day: date
    words: str


def crafts(zone: str) -> Mapping[str, Craft]:
    """By the names of `bot.dialogue.book.CRAFTS`. `zone` is that of people who named none."""

    def keep(conversation: Conversation, _heard: str, now: int) -> Mapping[str, Remembered]:
        return remembering(conversation, kept(conversation, _today(conversation, zone, now)), now)

    def recall(conversation: Conversation, _heard: str, now: int) -> Mapping[str, Remembered]:
        return remembering(conversation, recalled(conversation, _today(conversation, zone, now)), now)

    def look_back(conversation: Conversation, _heard: str, now: int) -> Mapping[str, Remembered]:
        return remembering(conversation, looked_back(conversation, _today(conversation, zone, now)), now)

    return {"keep_step": keep, "recall_step": recall, "look_back": look_back}


def composers(zone: str) -> Mapping[str, Composer]:
    """The words that pages insert when they look back."""
    return {
        "step_then": lambda talk, _now: _recalled(talk).words,
        "how_long": lambda talk, now: how_long((_today(talk, zone, now) - _recalled(talk).day).days),
        "steps_told": lambda talk, now: told(talk, _today(talk, zone, now)),
        "tries_told": lambda talk, now: tried(talk, _today(talk, zone, now)),
    }


def painters(zone: str) -> Mapping[str, Painter]:
    """One picture for what is told of steps and tries."""

    def steps_told(conversation: Conversation, now: int) -> Picture | None:
        return picture(conversation, _today(conversation, zone, now))

    def tries_told(conversation: Conversation, now: int) -> Picture | None:
        return None if number(conversation, "had_steps") else steps_told(conversation, now)

    return {"steps_told": steps_told, "what_was_tried": tries_told}


def picture(conversation: Conversation, today: date) -> Picture:
    """The days that are looked back on, in a row. Its data: "2026-03-20 7 step:3 well:1" (days ago)."""
    noted, asked = recent(conversation, "steps", today), recent(conversation, "tries", today)
    marks = [f"step:{(today - step.day).days}" for step in noted] + [f"{t.words}:{(today - t.day).days}" for t in asked]
    span = number(conversation, "span", WEEK)
    parts = (told(conversation, today), tried(conversation, today))
    alt = f"The last {span} days in a row, with a mark for what there was: {'; '.join(filter(None, parts))}."
    return Picture(MAKER, f"{today} {span} {' '.join(marks)}", alt)


def kept(conversation: Conversation, today: date) -> Changes:
    """The step in `step`, kept among the others; the same words on the same day once."""
    words = " ".join(text(conversation, "step").split())[:LONGEST_STEP]
    if not words:
        return {}
    lines = [line for line in text(conversation, "steps").splitlines() if line != f"{today} {words}"]
    return {"steps": "\n".join([*lines, f"{today} {words}"][-MOST_STEPS:])}


def recalled(conversation: Conversation, today: date) -> Changes:
    """The latest step that is old enough to be brought back and was not brought back already; "" if there is none."""
    before = text(conversation, "recalled")
    last = date.fromisoformat(before[:10]) if before else date.min
    fitting = [s for s in _read(text(conversation, "steps")) if SOON <= (today - s.day).days <= LATE and s.day > last]
    found = fitting[-1] if fitting else None
    return {"recall": 1, "recalled": f"{found.day} {found.words}"} if found else {"recall": 0}


def looked_back(conversation: Conversation, today: date) -> Changes:
    """Whether anything was noted or tried in the days that are looked back on."""
    had_steps, had_tries = recent(conversation, "steps", today), recent(conversation, "tries", today)
    return {"had_steps": int(bool(had_steps)), "had_tries": int(bool(had_tries))}


def recent(conversation: Conversation, name: str, today: date) -> list[Step]:
    """The lines of `steps` or `tries` of the last `span` days, the latest last."""
    span = number(conversation, "span", WEEK)
    return [step for step in _read(text(conversation, name)) if (today - step.day).days < span]


def told(conversation: Conversation, today: date) -> str:
    """The latest steps of those days, quoted and joined; "" if there are none."""
    return _joined([f"“{step.words}”" for step in recent(conversation, "steps", today)[-MOST_TOLD:]])


def tried(conversation: Conversation, today: date) -> str:
    """What became of the questions of those days: "two opened something and one met a shrug"; "" if none was told."""
    hows = [step.words for step in recent(conversation, "tries", today)]
    return _joined([f"{_number(hows.count(how))} {words}" for how, words in _WAYS if how in hows])


def how_long(days: int) -> str:
    """ "two weeks ago"."""
    if days < 14:
        return f"{_number(days)} days ago" if days > 1 else "yesterday" if days else "today"
    if days < 50:
        return f"{_number(round(days / 7))} weeks ago"
    return f"{_number(round(days / 30))} months ago"


def _recalled(conversation: Conversation) -> Step:
    return next(_read(text(conversation, "recalled")), Step(date.min, ""))


def _read(lines: str) -> Iterator[Step]:
    for line in lines.splitlines():
        day, _, words = line.partition(" ")
        try:
            yield Step(date.fromisoformat(day), words)
        except ValueError:
            continue


def _today(conversation: Conversation, zone: str, now: int) -> date:
    return there(now, zone_of(text(conversation, "zone"), zone)).date()


def _number(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def _joined(parts: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))
