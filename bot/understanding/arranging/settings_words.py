"""What people say to arrange things: "make it 8 instead", "stop the questions", "I'm in Leeds", "call her M".

Only a whole message counts, as with commands: "she came in at 8" arranges nothing. What was said becomes a wish, a few
marks without the person's words, and is carried out by `bot.dialogue.wishes`, which knows the day and the present
settings.

    daily=1 daily=0       the daily question, on or off       quiet=1320-480     quiet hours, from and to (minutes), or off
    at=1230 hour=480      its hour; `hour` may be either      quiet_from= quiet_to=
    part=1200             half of the day; `part` is but      zone=Europe/Rome   the clock
                          a half
    days=0,1,2            its weekdays                        many=US            a country with several clocks
    pause=w0 pause=off    see `bot.understanding.arranging.hours`       feedback=end       when practice comments
    named=1 named=0       the partner's name; none any more   pronouns=they      what to say; pronouns=other: none that
    but=1 plus=4          of `days`: they only leave some     shift=-60          its hour, so many minutes later
                          out or back in, and begin nothing   own_name=1         the person's own name, which is not kept
    who=boyfriend         who the partner is, put right       ask=days           what is to be changed, not yet to what
    trip=1                somebody is away: `zone` is there
"""

import re
from dataclasses import dataclass, field

from bot.understanding.arranging.arranged import hour_answered
from bot.understanding.arranging.asked_for import asked_for, asked_for_first
from bot.understanding.arranging.hedges import cores
from bot.understanding.arranging.hours import (
    DAYS,
    HOUR,
    OFTEN,
    day_marks,
    hour_marks,
    shift_of,
)
from bot.understanding.arranging.names import called, name_in
from bot.understanding.arranging.patterns import AT, Marks, clock_of, patterns
from bot.understanding.arranging.places import where
from bot.understanding.asked.commands import whole_message
from bot.understanding.normalise import normalise
from bot.understanding.reading import ABOUT_BOT, COMMANDS

SETTING, PLACE, HOUR_NAMED = "a setting", "a place", "an hour"
NO_MORE, JOURNEY, UNCLEAR = "no more questions", "a journey", "half a setting"
ARRANGING = frozenset({SETTING, NO_MORE})
"""Labels of messages that arrange something and say nothing else."""
ORDERS = frozenset((*COMMANDS, *ABOUT_BOT, "never mind")) - {"get help", "hide"}
"""What a whole message may ask of the bot and tells nothing of anybody."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Labels, and slots to remember: `wish` holds the marks."""

    labels: frozenset[str] = frozenset()
    slots: Marks = field(default_factory=dict)


LONGEST = 120
"""Characters: nobody needs more to arrange something."""
_PARTS = re.compile(r"[,;.]| and (?=i'm |i am |my |call |she|he|they|we|only |not |use )")
MOST_PARTS = 4
MOST_UNCLEAR = 8
_UNTIMELY = re.compile(
    r"(?:(?:that|this|it)(?:'s| is| was) )?(?:(?:a bit|a little|way|far|much|so|really) )*too (?:early|late)(?: (?:for (?:me|us)|in the (?:day|morning|evening)|at night))*"
    r"(?: ?[,.;-]* ?(?:and |because |as )?(?:i|we)(?:'m| am| was|'re| are| were| had)(?: \w+){0,2} (?:asleep|sleeping|in bed|at work|working|busy|gone|out|away|driving|commuting|cooking|up)(?: then| by then| already| yet)?)?"
)
"""The hour of the question is the wrong one, and no other was named."""
_ABOUT_SETTINGS = re.compile(
    r"\b(?:prompts?|reminders?|notifications?|daily (?:ones?|thing|messages?|stuff)|schedule[ds]?|skip|snooze|resume|unpause|(?:turn|switch|set) (?:it|them|that)|change (?:it|them|that) to|"
    r"(?:the|your|my|no|fewer|less|more|these|those) questions?|(?:less|more) often|time ?zone|quiet hours|(?:earlier|later) please)\b"
)
"""What is only ever said of settings."""
_OF_THEM = re.compile(
    r"\b(?:he|she|they|him|her|his|their|he's|she's|they're|husband|wife|partner|boyfriend|girlfriend|we|us|our)\b"
)
_POLITE = re.compile(
    r"^(?:(?:please|ok|hey|hi|so|and|also|actually|just|can we|could we|can you|could you|would you|can i|could i|let's|let us|i'd like to|"
    r"i would like to|i want to|i want you to|i'd like you to|i'd rather you|i'd rather|i'd like|i want|maybe|oh|hm+|um|no|yes|better|,|:)\s*)+"
)
_TRAILING = re.compile(r"(?:\s*(?:please|thanks|thank you|if you can|if possible|for me|then|x+|[.!,?:;)(-]))+$")


def wish(clean: str, plain: str) -> Wish:
    """What a whole message arranges. `clean` is as written, `plain` as normalised."""
    if len(plain) > LONGEST:
        return Wish()
    bare = _TRAILING.sub("", plain).strip()
    shorn = _POLITE.sub("", bare).strip()
    ways = tuple(way for core in cores(plain) for way in (core, _POLITE.sub("", core)))
    for words in dict.fromkeys((bare, shorn, *ways)):
        marks = _found(words, clean) or _several(words, clean) or asked_for(words)
        if marks is not None:
            return _wished(marks, clean)
    if first := asked_for_first(plain):
        return _wished(first, clean)
    answers = (_bare(words, clean) for words in (shorn, *cores(plain)))
    return next((answer for answer in answers if answer.slots), _bare(shorn, clean))


def arranges(text: str) -> bool:
    """Whether a whole message is a command to the bot, or arranges something with it."""
    message = normalise(text)
    return bool(
        whole_message(message.plain) & ORDERS or wish(message.clean, message.plain).labels & (ARRANGING | {HOUR_NAMED})
    )


def _found(words: str, clean: str) -> Marks | None:
    for pattern, made in patterns():
        found = pattern.fullmatch(words)
        marks = made(found) if found else None
        if marks is not None:
            return marks
    return called(words, clean)


def _several(words: str, clean: str) -> Marks | None:
    """The marks of a message of several parts, if each of them arranges something: "my partner is Alex, they/them"."""
    parts = [part.strip() for part in _PARTS.split(words) if part.strip()]
    each = [_found(_POLITE.sub("", part).strip(), clean) for part in parts] if 1 < len(parts) <= MOST_PARTS else []
    return {name: mark for marks in each if marks for name, mark in marks.items()} if each and all(each) else None


def _wished(marks: Marks, clean: str) -> Wish:
    slots = {name: marks[name] for name in ("pronouns", "who") if name in marks and marks[name] != "other"}
    if marks.get("named"):
        slots["partner"] = name_in(clean)
    if "trip" in marks:
        return Wish(frozenset({JOURNEY}), {"wish": _marks(marks)})
    if marks.get("daily") == 0:
        return Wish(frozenset({NO_MORE}), {"wish": _marks(marks)})
    labels = {SETTING} | ({PLACE} if "zone" in marks or "many" in marks else set())
    return Wish(frozenset(labels), {**slots, "wish": _marks(marks)})


def _bare(words: str, clean: str) -> Wish:
    """A bare hour, days or place, which is an answer where a page asks for one; that the hour doesn't suit; or words
    about settings that arrange nothing."""
    if _UNTIMELY.fullmatch(words):
        return Wish(frozenset({HOUR_NAMED}), {"wish": _marks({"ask": "hour"})})
    if re.fullmatch(rf"(?:{AT} )?{HOUR}", words):
        return Wish(frozenset({HOUR_NAMED}), {"wish": _marks(hour_marks(re.sub(rf"^{AT} ", "", words)))})
    if named := re.fullmatch(rf"(?:on )?(?P<days>{DAYS}) {AT} (?P<hour>{HOUR})", words):
        return Wish(
            frozenset({HOUR_NAMED}), {"wish": _marks({**day_marks(named["days"]), **hour_marks(named["hour"])})}
        )
    if re.fullmatch(rf"(?:on )?{DAYS}", words):
        return Wish(frozenset({HOUR_NAMED}), {"wish": _marks(day_marks(words))})
    if words in OFTEN:
        return Wish(frozenset({HOUR_NAMED}), {"wish": _marks({"days": OFTEN[words]})})
    if answer := hour_answered(words):
        return Wish(frozenset({HOUR_NAMED}), {"wish": _marks(answer)})
    if shift := shift_of(words):
        return Wish(frozenset({HOUR_NAMED}), {"wish": _marks({"shift": shift})})
    place = where(words) if clean and len(words) < 40 else None
    if place:
        return Wish(frozenset({PLACE}), {"wish": _marks(clock_of(place))})
    unclear = words.count(" ") < MOST_UNCLEAR and _ABOUT_SETTINGS.search(words) and not _OF_THEM.search(words)
    return Wish(frozenset({UNCLEAR})) if unclear else Wish()


def _marks(marks: Marks) -> str:
    return " ".join(f"{name}={value}" for name, value in marks.items())
