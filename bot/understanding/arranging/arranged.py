"""More ways to arrange the plan than `settings_words` lists, one wish a pattern: quiet hours, days taken out and put back,
an hour moved by asking, a pause or its end."""

import re
from collections.abc import Callable, Mapping

from bot.understanding.arranging.hours import (
    DAYS,
    HOUR,
    UNTIL,
    day_marks,
    days_of,
    halved,
    hour_marks,
    minute_of,
    until_of,
)

Marks = Mapping[str, str | int]
Made = Callable[[re.Match[str]], Marks | None]

_IT = r"(?:it|that|this|them|those|these|anything|(?:the |a |any |my )?(?:daily )?(?:questions?|prompts?|messages?|reminders?))"
_DOING = r"(?:send(?:ing)?|writ(?:e|ing)|text(?:ing)?|messag(?:e|ing)|ask(?:ing)?|ping(?:ing)?|bother(?:ing)?|prompt(?:ing)?|contact(?:ing)?)"
_DONT = rf"(?:(?:can|could|would|will) you )?(?:please )?(?:don't|do not|not|never|stop|quit|no need to) {_DOING}(?: (?:to|me|{_IT}))*"
_UNWANTED = rf"(?:i )?(?:don't|do not|never) (?:want|need|like) {_IT}(?: (?:to come|coming))?"
_QUIET = r"(?:(?:be|stay|keep|go|remain) )?(?:quiet|silent)|nothing|no (?:messages|questions|texts|prompts|notifications)|leave me (?:alone|be|in peace)|silence"
_FINE = r"(?:(?:are|is|would be) )?(?:ok|fine|good|great|alright|all right|possible|no problem)(?: (?:again|now|after all))*"
_UNTIL = r"(?:un)?(?:till?|until)"
_SAY = r"(?: (?:a bit|a little|please|maybe|like|say|around|about|at|to|for|,))*"


def _except(found: re.Match[str]) -> Marks:
    named = found.groupdict()
    rest = [day for day in range(7) if day not in days_of(found["days"])]
    back = {"plus": ",".join(map(str, days_of(named["back"])))} if named.get("back") else {}
    return {"days": ",".join(map(str, rest)), "but": 1, **back}


def _back(found: re.Match[str]) -> Marks:
    return {"plus": ",".join(map(str, days_of(found["back"]))), "but": 1}


def _between(found: re.Match[str]) -> Marks:
    begins, sure = minute_of(found["hour"])
    ends, _ = minute_of(found["to"])
    return {"quiet": f"{begins if sure or begins < 300 else (begins + 720) % 1440}-{ends}"}


def _quiet_to(found: re.Match[str]) -> Marks:
    return {"quiet_to": minute_of(found["hour"])[0]}


def _moved(found: re.Match[str]) -> Marks:
    return hour_marks(found["hour"])


def _on_days(found: re.Match[str]) -> Marks:
    return {"daily": 1, **day_marks(found["days"]), **hour_marks(halved(found["hour"], found[0]))}


_HALVES = {"am": 540, "a . m": 540, "pm": 1200, "p . m": 1200, "in the am": 540, "in the pm": 1200}
_ABOUT_AN_HOUR = re.compile(
    r"(?:after dinner|after work|before bed|evenings?|(?:in )?the evening|at night|nights?|(?:in the )?(?P<half>morning)s?)"
    rf"(?: ?(?:,|so|like|say|maybe|around|about|at))+ (?P<hour>{HOUR})"
)


def hour_answered(words: str) -> Mapping[str, int]:
    """The marks of an answer to "which hour?" that is but the half of the day, or names it beside the hour; or none."""
    if words in _HALVES:
        return {"part": _HALVES[words]}
    about = _ABOUT_AN_HOUR.fullmatch(words)
    return hour_marks(halved(about["hour"], about["half"] or "evening")) if about else {}


MORE: tuple[tuple[str, Made], ...] = (
    (rf"(?:{_DONT}|{_UNWANTED}|skip {_IT})(?: (?:on|at|over|during))?(?: (?:the|any))? (?P<days>{DAYS})(?: (?:any ?more|please))*", _except),
    (rf"(?:on )?(?P<back>{DAYS}) {_FINE}(?: ?,)?(?: (?:but|and|only|just))*(?: not| no)(?: (?:on|at))? (?P<days>{DAYS})(?: please)?", _except),
    (rf"(?:on )?(?P<back>{DAYS}) {_FINE}", _back),
    (rf"(?:{_QUIET}|{_DONT})(?: {_IT})? (?:from|between) (?P<hour>{HOUR}) (?:to|till?|until|and|-) (?P<to>{HOUR})(?: please)?", _between),
    (rf"(?:{_QUIET}|{_DONT})(?: {_IT})? (?:{_UNTIL}|before) (?P<hour>{HOUR})(?: (?:then|at weekends|on weekends|in the mornings))*", _quiet_to),
    (rf"(?:{_QUIET}) {_UNTIL} (?P<until>{UNTIL})", lambda found: {"pause": until_of(found["until"])}),
    (r"(?:turn|switch|take|set|put) (?:the |my )?quiet (?:hours|time)s? off|(?:turn|switch) off (?:the |my )?quiet (?:hours|time)s?|"
     r"(?:no|remove|delete|forget|drop|cancel|without|end|stop|clear)(?: more)? (?:the |my )?quiet (?:hours|time)s?", lambda _found: {"quiet": "off"}),
    (rf"(?:(?:can|could|would|should|may|shall) )?{_IT}(?: (?:please|also|rather))? (?:come|be|arrive|go out|get here|start|turn up)(?: (?:earlier|later))?{_SAY} "
     rf"(?P<hour>{HOUR})(?: (?:instead|please|from now on|rather|every day))*", _moved),
    (rf"(?:do|send|ask|make|have|bring)(?: {_IT})?(?: (?:a bit|a little))? (?:later|earlier){_SAY} (?P<hour>{HOUR})(?: (?:instead|please))*", _moved),
    (rf"(?:{_IT} )?(?:at )?(?P<hour>{HOUR}) (?:on |every |each )(?P<days>{DAYS})(?: only)?", _on_days),
    (r"(?:start|resume|restart|continue|bring back|send)(?: (?:sending|asking))?(?: me)? (?:them|those|these)(?: (?:again|back|once more))+|(?:bring|have) them back",
     lambda _found: {"daily": 1, "pause": "off"}),
    (r"(?:enough|no more|that's enough|done|i'm done|i've had enough)(?: (?:with|of))?(?: all)? (?:the|these|your|those|all these|daily)(?: daily)? (?:questions?|prompts?|reminders?)"
     r"(?: (?:please|now|already|for good|every day))*", lambda _found: {"daily": 0}),
)  # fmt: skip
"""Whole messages, plain, and the marks that each makes."""
