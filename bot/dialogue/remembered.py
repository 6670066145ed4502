"""What is remembered, in words for the person: each thing with its value, why it is kept, and until when.

What protects the person is not listed, since somebody else may be looking at the list.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from babel import Locale

from bot.dialogue import coded
from bot.dialogue.book import Composer, Craft, Declared
from bot.dialogue.lifetime import PROTECTING, TALK_LIFE, Declarations, agreement, alive, ends, lasts
from bot.dialogue.moments import moment_of
from bot.dialogue.talk import Conversation, Moment, Remembered, Value

FOUND = "found"
"""Remembers, within a talk, the name of the thing that was last asked about."""
LONGEST = 160
"""Characters of a value that the list shows."""
NOTHING = "I remember nothing about you at the moment."
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAYS = ("today", "tomorrow")
_REASON = re.compile(r", (?:so that|to|while) |\. |[.,] ?$")
_WORDS = re.compile(r"[^\W_]{2,}")
_EMPTY = frozenset(_WORDS.findall(
    "forget delete remove erase drop the my our your you please that this one it its don keep what and or of about for"
    " to in is do not thing number remember any more out take can could her his their them"
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Item:
    """One remembered thing. `until` is ms UTC, 0 for as long as the person stays."""

    name: str
    value: str
    why: str
    until: int
    passing: bool
    """It belongs to the present talk only."""

    @property
    def what(self) -> str:
        """What it is, to stand within a sentence."""
        label = _REASON.split(self.why)[0]
        return label[:1].lower() + label[1:]

    @property
    def line(self) -> str:
        return f"{self.what[:1].upper()}{self.what[1:]}: {self.value} ({self._end})"

    @property
    def _end(self) -> str:
        if self.passing:
            return "for this talk"
        return f"until {_date(self.until)}" if self.until else "until you erase it"


def items(declared: Declarations, memory: Mapping[str, Remembered], now: int) -> tuple[Item, ...]:
    """What is remembered and may be shown, in the order of memory.toml; what belongs to this talk alone comes last."""
    living = alive(declared, memory, now)
    agreed = agreement(declared, living, now)
    shown = [(d, living[d.name]) for d in declared.values() if d.name in living and _is_shown(d, living[d.name].value)]
    return tuple(sorted((_item(d, kept, agreed) for d, kept in shown), key=lambda item: item.passing))


def composers(declared: Declarations) -> Mapping[str, Composer]:
    """`{memory_list}`, and `{found_thing}`: what the thing was that was last asked about."""

    def memory_list(conversation: Conversation, now: int) -> str:
        listed = items(declared, conversation.memory, now)
        return "\n".join(f"{number}. {item.line}" for number, item in enumerate(listed, 1)) or NOTHING

    def found_thing(conversation: Conversation, now: int) -> str:
        found = declared.get(_found(conversation.memory))
        return _item(found, Remembered("", now), "").what if found else ""

    return {"memory_list": memory_list, "found_thing": found_thing}


def crafts(declared: Declarations) -> Mapping[str, Craft]:
    """`find` notes which thing the words are about, `drop` forgets it."""

    def find(conversation: Conversation, heard: str, now: int) -> Mapping[str, Remembered]:
        name = meant(items(declared, conversation.memory, now), heard)
        return {**conversation.memory, FOUND: Remembered(name, now)}

    def drop(conversation: Conversation, heard: str, now: int) -> Mapping[str, Remembered]:
        del heard, now
        name = _found(conversation.memory)
        return {known: kept for known, kept in conversation.memory.items() if known != name}

    return {"find": find, "drop": drop}


def meant(listed: tuple[Item, ...], heard: str) -> str:
    """The name of the listed thing that the words are about: by its number, its value, or a word of its reason."""
    number = re.search(r"\d+", heard)
    if number and 0 < int(number[0][:3]) <= len(listed):
        return listed[int(number[0][:3]) - 1].name
    words = {word for word in _WORDS.findall(heard.casefold()) if word not in _EMPTY}
    best = max(listed, key=lambda item: _nearness(item, words), default=None)
    return best.name if best and _nearness(best, words) else ""


def _nearness(item: Item, words: set[str]) -> int:
    value = set(_WORDS.findall(item.value.casefold()))
    name = set(item.name.split("_"))
    why = item.why.casefold()
    return sum(4 * (word in value) + 3 * (word in name) + (len(word) > 3 and word in why) for word in words)


def _found(memory: Mapping[str, Remembered]) -> str:
    return str(memory[FOUND].value) if FOUND in memory else ""


def _is_shown(declared: Declared, value: Value) -> bool:
    return bool(value) and declared.read_by not in PROTECTING and declared.name != FOUND


def _item(declared: Declared, kept: Remembered, agreed: str) -> Item:
    passing = 0 < lasts(declared, agreed) <= TALK_LIFE
    return Item(declared.name, in_words(declared, kept.value), declared.why, ends(declared, kept, agreed), passing)


def in_words(declared: Declared, value: Value) -> str:
    """A value as a person reads it."""
    match declared.kind:
        case _ if told := coded.in_words(declared.name, value):
            return _short(told)
        case "flag":
            return "yes" if value else "no"
        case "time":
            return _moment(value)
        case _ if declared.name == "country":
            return str(Locale("en").territories.get(str(value), value))
        case _ if str(value).startswith(("{", "[")):
            return "some notes"
        case _:
            return _short("; ".join(str(value).replace("_", " ").split("\n")).strip())


def _moment(value: Value) -> str:
    match moment_of(value):
        case Moment(_, minute, int() as weekday):
            return f"{_WEEKDAYS[weekday]} at {_clock(minute)}"
        case Moment(days, minute):
            day = _DAYS[days] if days < len(_DAYS) else f"in {days} days"
            return f"{day} at {_clock(minute)}"
        case int() as seconds:
            return f"in {round(seconds / 3600, 1):g} hours"
        case _:
            return str(value)


def _short(words: str) -> str:
    """The whole stands in the copy that the person may take."""
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"


def _clock(minute: int) -> str:
    return f"{minute // 60}:{minute % 60:02}"


def _date(moment: int) -> str:
    day = datetime.fromtimestamp(moment / 1000, UTC)
    return f"{day.day} {day:%B %Y}"
