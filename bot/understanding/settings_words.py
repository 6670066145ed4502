"""What people say to arrange things: "make it 8 instead", "stop the questions", "I'm in Leeds", "call her M".

Only a whole message counts, as with commands: "she came in at 8" arranges nothing. What was said becomes a wish, a few
marks without the person's words, and is carried out by `bot.dialogue.wishes`, which knows the day and the present
settings.

    daily=1 daily=0       the daily question, on or off       quiet=1320-480     quiet hours, from and to (minutes)
    at=1230 hour=480      its hour; `hour` may be either      quiet_from= quiet_to=
    part=1200             half of the day; `part` is but      zone=Europe/Rome   the clock
                          a half
    days=0,1,2            its weekdays                        many=US            a country with several clocks
    pause=w0 pause=off    see `bot.understanding.hours`       feedback=end       when practice comments
    named=1               a name, read as a slot              pronouns=they      what to say
    but=1                 of `days`: they only leave some out, and begin nothing
    own_name=1            the person's own name, which is not kept
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache

from bot.understanding.hours import DAYS, HOUR, LENGTH, UNTIL, days_of, length_of, minute_of, until_of
from bot.understanding.places import Where, where
from bot.understanding.times import when

SETTING, PLACE, HOUR_NAMED, REMINDER = "a setting", "a place", "an hour", "ask me"
ARRANGING = frozenset({SETTING, REMINDER})
"""Labels of messages that arrange something and say nothing else."""
Marks = Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class Wish:
    """Labels, and slots to remember: `wish` holds the marks."""

    labels: frozenset[str] = frozenset()
    slots: Marks = field(default_factory=dict)


LONGEST = 120
"""Characters: nobody needs more to arrange something."""
_POLITE = re.compile(
    r"^(?:(?:please|ok|hey|hi|so|and|also|actually|just|can we|could we|can you|could you|would you|can i|could i|let's|let us|i'd like to|"
    r"i would like to|i want to|i want you to|i'd like you to|i'd rather you|i'd rather|i'd like|i want|maybe|oh|hm+|um|no|yes|better|,|:)\s*)+"
)
_TRAILING = re.compile(r"(?:\s*(?:please|thanks|thank you|if you can|if possible|for me|then|x+|[.!,?:;)(-]))+$")
_MORE = r"(?: (?:every|each|a|per) (?:day|evening|morning|night)| daily| instead| from now on| rather)"
_QUESTION = r"(?:(?:the|a|one|your|my|any|those|these|these daily) )?(?:(?:daily|gentle|nightly|evening) )*(?:questions?|prompts?|messages|reminders?|notifications?)"
_AT = r"(?:at (?:around|about)|at|around|about|by|to|for)"
_THEY = r"(?:he|she|they|my partner|my husband|my wife|my boyfriend|my girlfriend)"
_REMIND = re.compile(
    r"(?:ask|remind|text|message|ping|poke|nudge|write(?: to)?|check(?: in)?(?: with| on)?) me(?: again)?"
    r"(?: about (?:it|this|that)| how (?:it|that) (?:went|goes|was)| how things are| to ask)? (?P<when>.{2,40})"
)
_FORMS = {
    "she": r"she(?: ?/ ?her(?: ?/ ?hers)?)?", "he": r"he(?: ?/ ?him(?: ?/ ?his)?)?", "they": r"they(?: ?/ ?them(?: ?/ ?theirs?)?)?",
}  # fmt: skip
_ANY_FORM = "|".join(_FORMS.values())


def wish(clean: str, plain: str) -> Wish:
    """What a whole message arranges. `clean` is as written, `plain` as normalised."""
    if len(plain) > LONGEST:
        return Wish()
    bare = _TRAILING.sub("", plain).strip()
    shorn = _POLITE.sub("", bare).strip()
    for words in dict.fromkeys((bare, shorn)):
        for pattern, made in _table():
            found = pattern.fullmatch(words)
            marks = made(found) if found else None
            if marks is not None:
                return _wished(marks)
    return _bare(shorn, clean)


def _wished(marks: Marks) -> Wish:
    pronouns = marks.get("pronouns", "")
    slots: dict[str, str | int] = {"pronouns": pronouns} if pronouns else {}
    labels = {SETTING} | ({PLACE} if "zone" in marks or "many" in marks else set())
    if "own_name" in marks:
        slots["shared"] = ""  # what they are called isn't kept as something told, either
    return Wish(frozenset(labels), {**slots, "wish": _marks(marks)})


def _bare(words: str, clean: str) -> Wish:
    """A reminder at a time; or a bare hour, days or place, which is an answer where a page asks for one."""
    if (found := _REMIND.fullmatch(words)) and when(found["when"]):
        return Wish(frozenset({REMINDER}))
    if re.fullmatch(rf"(?:{_AT} )?{HOUR}", words):
        return Wish(frozenset({HOUR_NAMED}), {"wish": _marks(_at(re.sub(rf"^{_AT} ", "", words)))})
    if re.fullmatch(rf"(?:on )?{DAYS}", words):
        return Wish(frozenset({HOUR_NAMED}), {"wish": _marks(_days(words))})
    place = where(words) if clean and len(words) < 40 else None
    return Wish(frozenset({PLACE}), {"wish": _marks(_clock(place))}) if place else Wish()


def _marks(marks: Marks) -> str:
    return " ".join(f"{name}={value}" for name, value in marks.items())


def _at(words: str) -> Marks:
    minute, sure = minute_of(words)
    if words.removeprefix("in ").removeprefix("the ") in ("morning", "mornings", "evening", "evenings"):
        return {"part": minute}
    return {"at" if sure else "hour": minute}


def _days(words: str) -> Marks:
    return {"days": ",".join(map(str, days_of(words.removeprefix("on "))))}


def _clock(place: Where) -> Marks:
    return {"zone": place.zone} if place.zone else {"many": place.country}


def _place(found: re.Match[str]) -> Marks | None:
    place = where(found["place"])
    return _clock(place) if place else None


def _plan(found: re.Match[str]) -> Marks:
    """On, with the hour and the days that were named."""
    named = found.groupdict()
    marks: dict[str, str | int] = {"daily": 1}
    if named.get("days"):
        marks |= _days(named["days"])
    if named.get("every"):
        marks |= {"days": ""}
    return {**marks, **(_at(_halved(named["hour"], found[0])) if named.get("hour") else {})}


def _halved(hour: str, words: str) -> str:
    """The hour with the half of the day that other words name: "every evening at 9"."""
    half = re.search(r"\b(evening|night|morning)s?\b", words)
    if not half or minute_of(hour)[1]:
        return hour
    return f"{hour} in the {'morning' if half[1] == 'morning' else 'evening'}"


def _moved(found: re.Match[str]) -> Marks:
    named = found.groupdict()
    days = _days(named["days"]) if named.get("days") else {}
    return {**days, **(_at(named["hour"]) if named.get("hour") else {})}


def _but(found: re.Match[str]) -> Marks:
    rest = [day for day in range(7) if day not in days_of(found["days"])]
    return {"days": ",".join(map(str, rest)), "but": 1}


def _quiet(found: re.Match[str]) -> Marks:
    named = found.groupdict()
    if named.get("to"):
        begins, sure = minute_of(found["hour"])
        ends, _ = minute_of(found["to"])
        return {"quiet": f"{begins if sure or begins < 300 else begins + 720}-{ends}"}
    minute, sure = minute_of(found["hour"])
    if found["side"] == "before":
        return {"quiet_to": minute}
    return {"quiet_from": minute if sure else minute + 720}


def _pronouns(found: re.Match[str]) -> Marks:
    return {"pronouns": next(name for name, form in _FORMS.items() if re.fullmatch(form, found["form"]))}


def _told(**marks: str | int) -> Callable[[re.Match[str]], Marks]:
    return lambda _found: marks


def _days_only(found: re.Match[str]) -> Marks:
    hour = _at(found["hour"]) if found["hour"] else {}
    return {**_days(found["days"] or found["days2"]), **hour}


def _moved_loosely(found: re.Match[str]) -> Marks:
    return _at(found["hour"] or found["hour2"] or found["hour3"])


def _pause_for(found: re.Match[str]) -> Marks:
    return {"pause": length_of(found["length"] or found["length2"])}


def _away(found: re.Match[str]) -> Marks:
    until = found["until"] or found["until2"]
    return {"pause": until_of(until) if until else length_of(found["length"])}


def _quiet_hours(found: re.Match[str]) -> Marks:
    begins, sure = minute_of(found["hour"] or found["hour4"])
    ends, _ = minute_of(found["to"] or found["to4"])
    return {"quiet": f"{begins if sure or begins < 300 else (begins + 720) % 1440}-{ends}"}


_HOUR, _DAYS, _AT_ = f"(?P<hour>{HOUR})", f"(?P<days>{DAYS})", f"(?:{_AT} )?"
_PAUSE = r"(?:pause|stop|hold|hold off|snooze|silence|quiet|nothing|no|mute)"
_AWAY = r"(?:i'm|i am|i'll be|we're|we are|we'll be|i'm going|we're going|i go|we go) (?:away|off|travelling|traveling|on (?:holiday|vacation|leave)|(?:in|at) hospital)"
_WHAT = rf"(?: (?:it|them|everything|{_QUESTION}|writing|messaging me|sending))?"
_NO_NAME = r"(?:back|later|tonight|tomorrow|today|when|if|whenever|soon|crazy|silly|mad|stupid|names|old|now|again|please|at|on|in|not|a|an|the|it)\b"
_PATTERNS: tuple[tuple[str, Callable[[re.Match[str]], Marks | None]], ...] = (
    (rf"(?:stop|end|cancel|quit|drop|turn off|switch off|no more|i don't want|don't send)(?: (?:me|asking|sending|with|any|getting))*(?: more)? {_QUESTION}(?: (?:any ?more|for good|every day|daily|at all|now))*|unsubscribe", _told(daily=0)),
    (rf"(?:start|resume|restart|continue|carry on with|go on with|turn on|switch on|bring back|un ?pause)(?: (?:sending|asking))?(?: me)? {_QUESTION}(?: again| back on)?|{_QUESTION.replace('?:questions?|prompts?|messages|reminders?|notifications?', '?:questions')} (?:again|back on)", _told(daily=1, pause="off")),
    (r"un ?pause|resume|end (?:the )?pause|back from (?:holiday|vacation)", _told(pause="off")),
    (rf"(?:send|give|ask|write|text)?(?: me)? ?(?:a|one|the) (?:gentle |new |daily )*question(?: (?:a|every|each|per) (?:day|night|evening|morning)| daily)(?: {_AT_}{_HOUR})?", _plan),
    (rf"(?:ask|write|text|message|send|prompt)(?: to)?(?: me)?(?: (?:a|one|the) question| one| it| them)? (?P<every>every ?day|each day|daily|every (?:single )?(?:day|evening|morning|night)|once a day|a day)(?: {_AT_}{_HOUR})?", _plan),
    (rf"(?P<every>daily|every ?day|each day|every (?:single )?day|every (?:evening|night|morning)|evenings|mornings)(?: {_QUESTION})?(?: {_AT_}{_HOUR})", _plan),
    (rf"(?:the |a )?daily (?:question|prompt)s?(?: {_AT_}{_HOUR})?", _plan),
    (rf"(?:send|give|ask|write|text|message|prompt)(?: to)?(?: me)?(?: (?:a|one|the) (?:gentle |new |daily )*question)? (?:every |each |on )?{_DAYS}(?: {_AT_}{_HOUR})?", _plan),
    (rf"(?:only |just )?(?:on )?{_DAYS} {_AT_}{_HOUR}(?: only)?", _plan),
    (rf"(?:questions )?(?:only|just)(?: questions)? (?:on |at )?{_DAYS}(?: {_AT_}{_HOUR})?|(?:questions )?(?:on )?(?P<days2>{DAYS}) only", _days_only),
    (rf"(?:every|each) {_DAYS.replace('weekdays?', 'week ?days?')}(?: {_AT_}{_HOUR})?", _plan),
    (rf"(?:not|nothing|no (?:questions?|messages|notifications)|never|leave out|skip|(?:don't|do not|never) (?:send|write|text|message|ask)(?: to)?(?: me)?(?: (?:anything|a question|questions|messages|stuff))?)(?: (?:on|at|over))? {_DAYS}", _but),
    (r"(?:every ?day again|every day|all days|seven days)", _told(days="")),
    (rf"(?:make|have) (?:it|that|them|the (?:hour|time|{_QUESTION})) {_AT_}{_HOUR}{_MORE}*|(?:make|have) (?:it|that|them) (?:on )?(?P<days>{DAYS})(?: only| instead)*", _moved),
    (rf"(?:change|move|set|switch|put|shift)(?: (?:it|that|them|the (?:hour|time)|{_QUESTION}))? {_AT_}{_HOUR}{_MORE}*", _moved),
    (rf"(?:ask|write|text|message|prompt|send it|send them)(?: to)?(?: me)? {_AT_}{_HOUR}{_MORE}+", _moved),
    (rf"send (?:it|them) {_AT_}{_HOUR}{_MORE}*", _moved),
    (rf"(?:rather|better|earlier|later)?[, ]*(?:at|around|about) {_HOUR}{_MORE}+|{_HOUR.replace('?P<hour>', '?P<hour2>')} instead{_MORE}*|(?:rather|better) {_HOUR.replace('?P<hour>', '?P<hour3>')}", _moved_loosely),
    (rf"{_PAUSE}{_WHAT} (?:un)?(?:till?|until) (?P<until>{UNTIL})", lambda found: {"pause": until_of(found["until"])}),
    (rf"{_PAUSE}{_WHAT} for (?P<length>{LENGTH})|give me (?P<length2>{LENGTH}) off", _pause_for),
    (rf"{_AWAY}(?: (?:un)?(?:till?|until) (?P<until>{UNTIL})| for (?P<length>{LENGTH}))|back (?:on |in )?(?P<until2>{UNTIL})", _away),
    (r"(?:my )?quiet (?:hours|time)(?: (?:is|are))?(?: from| between)? " + _HOUR + rf" (?:to|till?|until|and|-) (?P<to>{HOUR})|nothing (?:from|between) (?P<hour4>{HOUR}) (?:to|till?|until|and) (?P<to4>{HOUR})", _quiet_hours),
    (rf"(?:nothing|(?:be |stay )?quiet|no (?:messages|questions|texts|prompts)|not|don't (?:write|text|message|ask)(?: to)?(?: me)?|never)(?: (?:write|text)(?: me)?)? (?P<side>before|after) {_HOUR}", _quiet),
    (r"(?:i'm|i am|we're|we are|i live|we live|i've moved|we've moved|i moved|we moved|i'm living|based|living|i'm based|we're based|currently|i'm staying|we're staying)(?: (?:now|currently|back|here|over|living|based|staying|at the moment|right now|out))* (?:in|to|near|from|on|at|around|outside) (?P<place>[\w+:.' -]{2,40}?)(?: (?:now|at the moment|these days|right now|time|this week|for work))*", _place),
    (r"(?:my |our |the )?(?:time ?zone|clock|zone|local time)(?: (?:is|should be|would be|in))*[:,]? ?(?:on |in )?(?P<place>[\w+:.' -]{2,40}?)(?: time)?", _place),
    (r"(?P<place>(?:utc|gmt)(?: ?(?:[+-]|plus|minus) ?\d{1,2}(?: ?[:.] ?\d{2})?)?)", _place),
    (rf"(?:{_THEY}(?:'s| is|'re| are| uses?| goes by)|(?:his|her|their|my partner's) pronouns are|(?:use|say|write|it's)) (?P<form>{_ANY_FORM})(?: (?:for (?:him|her|them|my \w+)|pronouns|not \w+))*", _pronouns),
    (rf"(?:(?:you can|you may) )?call me (?!{_NO_NAME})[\w'-]{{1,20}}|my name(?:'s| is) (?!{_NO_NAME})[\w'-]{{1,20}}", _told(own_name=1)),
    (r"call (?:him|her|them) [\w'-]{1,20}|(?:his|her|their) (?:nick)?name(?:'s| is) [\w'-]{1,20}", _told(named=1)),
    (r"(?:feedback|comments?|tips|coaching|tell me|coach me)(?: only)?(?: at the| in the) end(?: only)?|only (?:give )?(?:feedback|comments) at the end|(?:no|don't give) (?:feedback|comments?) (?:in between|during)", _told(feedback="end")),
    (r"(?:feedback|comments?|tips|coaching|tell me|coach me) (?:after |with )?(?:every|each) (?:turn|line|time|sentence)", _told(feedback="each")),
)  # fmt: skip


@cache
def _table() -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Marks | None]], ...]:
    """The patterns, made ready when they are first needed."""
    return tuple((re.compile(pattern), made) for pattern, made in _PATTERNS)
