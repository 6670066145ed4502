"""How people arrange things, one wish a pattern: the plan, its hour and days, pauses, quiet hours, journeys, places."""

import re
from collections.abc import Callable, Mapping
from functools import cache

from bot.understanding.arranging.arranged import MORE
from bot.understanding.arranging.hours import (
    DAYS,
    HOUR,
    LENGTH,
    OFTEN,
    UNTIL,
    day_marks,
    days_of,
    halved,
    hour_marks,
    length_of,
    minute_of,
    until_of,
)
from bot.understanding.arranging.places import Where, where

Marks = Mapping[str, str | int]
_MORE = r"(?: (?:every|each|a|per) (?:day|evening|morning|night)| daily| instead| from now on| rather)"
_QUESTION = r"(?:(?:the|a|one|your|my|any|those|these|these daily) )?(?:(?:daily|gentle|nightly|evening) )*(?:questions?|prompts?|messages|reminders?|notifications?)"
_THEY = r"(?:he|she|they|my (?:partner|husband|wife|boyfriend|girlfriend))"
AT = r"(?:at (?:around|about)|at|around|about|by|to|for)"


def clock_of(place: Where) -> Marks:
    """The clock of a place; only its country, if that has several."""
    return {"zone": place.zone} if place.zone else {"many": place.country}


def _place(found: re.Match[str]) -> Marks | None:
    place = where(found["place"])
    return clock_of(place) if place else None


def _plan(found: re.Match[str]) -> Marks:
    """On, with the hour and the days that were named."""
    named = found.groupdict()
    marks: dict[str, str | int] = {"daily": 1}
    if named.get("days"):
        marks |= day_marks(named["days"])
    if named.get("every"):
        marks |= {"days": ""}
    return {**marks, **(hour_marks(halved(named["hour"], found[0])) if named.get("hour") else {})}


def _moved(found: re.Match[str]) -> Marks:
    named = found.groupdict()
    days = day_marks(named["days"]) if named.get("days") else {}
    return {**days, **(hour_marks(named["hour"]) if named.get("hour") else {})}


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


def _told(**marks: str | int) -> Callable[[re.Match[str]], Marks]:
    return lambda _found: marks


def _on_days(found: re.Match[str]) -> Marks | None:
    """On these days from now on; None for one day and no more, which names a moment."""
    rhythm = re.search(r"\b(?:only|just|and|or|to|till|through)\b|[,&]|days\b|weekend", found[0])
    return _plan(found) if rhythm else None


def _days_only(found: re.Match[str]) -> Marks:
    hour = hour_marks(found["hour"]) if found["hour"] else {}
    return {**day_marks(found["days"] or found["days2"]), **hour}


def _moved_loosely(found: re.Match[str]) -> Marks:
    return hour_marks(found["hour"] or found["hour2"] or found["hour3"])


def _pause_for(found: re.Match[str]) -> Marks:
    return {"pause": length_of(found["length"] or found["length2"])}


def _away(found: re.Match[str]) -> Marks:
    until = found["until"] or found["until2"]
    return {"pause": until_of(until) if until else length_of(found["length"])}


def _skipped(found: re.Match[str]) -> Marks:
    day = found["day"] or found["day2"] or found["next"]
    return {"pause": {"today": "+1", "tonight": "+1", "tomorrow": "+2", "this week": "w0", "next": "n"}[day]}


def _quiet_hours(found: re.Match[str]) -> Marks:
    begins, sure = minute_of(found["hour"] or found["hour4"])
    ends, _ = minute_of(found["to"] or found["to4"])
    return {"quiet": f"{begins if sure or begins < 300 else (begins + 720) % 1440}-{ends}"}


def _journey(found: re.Match[str]) -> Marks | None:
    """Somebody is away; where to, if it is somewhere with a clock. Who only goes somewhere without one goes to bed."""
    named = found["place"]
    place = where(named) if named else None
    if named and place is None:
        return None
    return {"trip": 1, **(clock_of(place) if place and place.zone else {})}


_HOUR, _DAYS, _AT_ = f"(?P<hour>{HOUR})", f"(?P<days>{DAYS})", f"(?:{AT} )?"
_PAUSE = r"(?:pause|stop|hold|hold off|snooze|silence|quiet|nothing|no|mute)"
_AWAY = r"(?:i'm|i am|i'll be|we're|we are|we'll be|i'm going|we're going|i go|we go) (?:away|off|travelling|traveling|on (?:holiday|vacation|leave)|(?:in|at) hospital)"
_FOR_GOOD = (
    r"(?:any ?more|anymore|for good|every day|daily|at all|now|ever|again|ever again|all the time|so often|please)"
)
_WHAT = rf"(?: (?:it|them|everything|{_QUESTION}|writing|messaging me|sending))?"
_SOON = rf"(?:(?:un)?(?:till?|until) {UNTIL}|for {LENGTH}|(?:from |on |at |over |this |next )*(?:the )?{UNTIL}|this week|today|tonight|soon|at the moment|right now|now)"
_PATTERNS: tuple[tuple[str, Callable[[re.Match[str]], Marks | None]], ...] = (
    (r"(?!(?:delete|remove|end|drop) .*messages)"
     rf"(?:stop|end|cancel|quit|drop|delete|remove|disable|(?:turn|switch|shut) off|no more|i don't want|don't send|do not send)(?: (?:me|asking|sending|giving|with|any|getting|to get|receiving|these|the|all))*(?: more)? {_QUESTION}(?: {_FOR_GOOD})*|"
     rf"{_QUESTION} off|(?:un ?- ?subscribe|unsubscribe|opt)(?: me)?(?: out)?(?: (?:from|of) (?:this|it|these|all|{_QUESTION}))?(?<!^opt)|(?:turn|switch|shut) (?:it|this|that|them|these|those|{_QUESTION}) (?:back )?off(?: again)?|(?:turn|switch|shut) off(?: (?:it|this|that|them|these))?|"
     rf"(?:stop|quit) (?:sending|asking|messaging|texting|writing(?: to)?|pinging|prompting|bothering|contacting|giving|annoying|pestering) me(?: (?:these|those|this|that|them|things?|stuff|anything|{_QUESTION}|{_FOR_GOOD}))*|"
     rf"(?:don't|do not) (?:send|message|text|write(?: to)?|contact|ping|prompt) me(?: (?:these|those|this|that|anything|{_FOR_GOOD}))*", _told(daily=0)),
    (rf"(?:start|resume|restart|continue|carry on with|go on with|turn on|switch on|bring back|un ?pause)(?: (?:sending|asking))?(?: me)? {_QUESTION}(?: again| back on)?|{_QUESTION.replace('?:questions?|prompts?|messages|reminders?|notifications?', '?:questions')} (?:again|back on)", _told(daily=1, pause="off")),
    (r"(?:turn|switch) (?:(?:it|them|this|everything|that) )?(?:back )?on(?: again)?(?: (?:it|them))?|(?:back on|on again)", _told(daily=1, pause="off")),
    (r"cancel (?:the|this|that) (?:whole|daily|question|entire)(?: (?:thing|one|question))?", _told(daily=0)),
    (r"(?:every ?day|every single day|daily|one a day|a question a day) (?:is|feels)(?: just| a bit| a little| honestly)* (?:too much|much|a lot|too often|overwhelming)(?: .{0,20})?", _told(ask="days")),
    (r"un ?pause|resume|end (?:the )?pause|back from (?:holiday|vacation)", _told(pause="off")),
    (rf"(?:send|give|ask|write|text)?(?: me)? ?(?:a|one|the) (?:gentle |new |daily )*question(?: (?:a|every|each|per) (?:day|night|evening|morning)| daily)(?: {_AT_}{_HOUR})?", _plan),
    (rf"(?:ask|write|text|message|send|prompt)(?: to)?(?: me)?(?: (?:a|one|the) question| one| it| them)? (?P<every>every ?day|each day|daily|every (?:single )?(?:day|evening|morning|night)|once a day|a day)(?: {_AT_}{_HOUR})?", _plan),
    (rf"(?P<every>daily|every ?day|each day|every (?:single )?day|every (?:evening|night|morning)|evenings|mornings)(?: {_QUESTION})?(?: {_AT_}{_HOUR})", _plan),
    (rf"(?:the |a )?daily (?:question|prompt)s?(?: {_AT_}{_HOUR})?", _plan),
    (rf"(?:send|give|ask|write|text|message|prompt)(?: to)?(?: me)?(?: (?:a|one|the) (?:gentle |new |daily )*question)? (?:every |each |on )?{_DAYS}(?: {_AT_}{_HOUR})?", _plan),
    (rf"(?:only |just )?(?:on )?{_DAYS} {_AT_}{_HOUR}(?: only)?", _on_days),
    (rf"(?:questions )?(?:only|just)(?: questions)? (?:on |at )?{_DAYS}(?: {_AT_}{_HOUR})?|(?:questions )?(?:on )?(?P<days2>{DAYS}) only", _days_only),
    (rf"(?:every|each) {_DAYS.replace('weekdays?', 'week ?days?')}(?: {_AT_}{_HOUR})?", _plan),
    (rf"(?:not|nothing|no (?:questions?|messages|notifications)|never|leave out|skip|(?:don't|do not|never) (?:send|write|text|message|ask)(?: to)?(?: me)?(?: (?:anything|a question|questions|messages|stuff))?)(?: (?:on|at|over))? {_DAYS}", _but),
    (r"(?:every ?day again|every day|all days|seven days)", _told(days="")),
    (rf"(?:make|have) (?:it|that|them|the (?:hour|time|{_QUESTION})) {_AT_}{_HOUR}{_MORE}*|(?:make|have) (?:it|that|them) (?:on )?(?:only )?(?P<days>{DAYS})(?: only| instead)*", _moved),
    (rf"(?:change|move|set|switch|put|shift|limit|keep)(?: (?:it|that|them|the days|{_QUESTION}))?(?: (?:to|on|for|only))* {_DAYS}(?: (?:only|instead))*", _moved),
    (rf"(?:(?:only|just|i only want|i want|make|have|change|set|send|do|ask|remind|prompt|message|text|get)(?: (?:it|that|them|me|to|only|just|send|ask|remind|prompt|message|text|{_QUESTION}))*|{_QUESTION}(?: only)?) (?P<often>{'|'.join(OFTEN)})(?: (?:only|instead|at most|is enough))*", lambda found: {"days": OFTEN[found["often"]]}),
    (rf"(?:change|move|set|switch|put|shift)(?: (?:it|that|them|the (?:hour|time)|{_QUESTION}))? {_AT_}{_HOUR}{_MORE}*", _moved),
    (rf"(?:ask|write|text|message|prompt|send it|send them)(?: to)?(?: me)? {_AT_}{_HOUR}{_MORE}+", _moved),
    (rf"send (?:it|them) {_AT_}{_HOUR}{_MORE}*", _moved),
    (rf"(?:rather|better|earlier|later)?[, ]*(?:at|around|about) {_HOUR}{_MORE}+|{_HOUR.replace('?P<hour>', '?P<hour2>')} instead{_MORE}*|(?:rather|better) {_HOUR.replace('?P<hour>', '?P<hour3>')}", _moved_loosely),
    (rf"{_PAUSE}{_WHAT} (?:un)?(?:till?|until) (?P<until>{UNTIL})", lambda found: {"pause": until_of(found["until"])}),
    (rf"(?:skip|leave out|miss)(?: (?:out|on))?(?: {_QUESTION})?(?: for)? (?P<day>today|tonight|tomorrow|this week)(?:'s {_QUESTION})?|(?:no|not any) {_QUESTION} (?P<day2>today|tonight|tomorrow|this week)|skip (?:the )?(?P<next>next)(?: one| {_QUESTION})?", _skipped),
    (rf"{_PAUSE}{_WHAT} for (?P<length>{LENGTH})|give me (?P<length2>{LENGTH}) off", _pause_for),
    (rf"{_AWAY}(?: (?:un)?(?:till?|until) (?P<until>{UNTIL})| for (?P<length>{LENGTH}))|back (?:on |in )?(?P<until2>{UNTIL})", _away),
    (r"(?:my )?quiet (?:hours|time)(?: (?:is|are))?(?: from| between)? " + _HOUR + rf" (?:to|till?|until|and|-) (?P<to>{HOUR})|nothing (?:from|between) (?P<hour4>{HOUR}) (?:to|till?|until|and) (?P<to4>{HOUR})", _quiet_hours),
    (rf"(?:nothing|(?:be |stay )?quiet|no (?:messages|questions|texts|prompts)|not|don't (?:write|text|message|ask)(?: to)?(?: me)?|never)(?: (?:write|text)(?: me)?)? (?P<side>before|after) {_HOUR}", _quiet),
    (rf"(?:nothing|no {_QUESTION}|(?:don't|do not) (?:write|text|message|ask)(?: to)?(?: me)?|not) before (?:work|school|breakfast|the school run)", _told(quiet_to=540)),
    (rf"(?:(?:i'm|i am|i'll be|we're|we are|we'll be|{_THEY}(?:'s|'ll be| is|'re| are| will be)) (?:travelling|traveling|going away|away|off|on a trip|on the road|abroad|out of town|on (?:holiday|vacation)|on a (?:work|business) trip|(?:going|flying|off|heading|moving) (?=to )))"
     rf" ?(?:(?:to|in|around) (?P<place>[\w.' -]{{2,30}}?))?(?: ?{_SOON})*", _journey),
    (r"(?:i'm|i am|we're|we are|i live|we live|i've moved|we've moved|i moved|we moved|i'm living|based|living|i'm based|we're based|currently|i'm staying|we're staying)(?: (?:now|currently|back|here|over|living|based|staying|at the moment|right now|out))* (?:in|to|near|from|on|at|around|outside) (?P<place>[\w+:.' -]{2,40}?)(?: (?:now|at the moment|these days|right now|time|this week|for work))*", _place),
    (r"(?:set|change|make|put|switch) (?:my |the )?(?:time ?zone|clock|time) (?:to|on|for) (?P<place>[\w+:.' -]{2,40}?)(?: time)?", _place),
    (r"(?:my |our |the )?(?:time ?zone|clock|zone|local time)(?: (?:is|should be|would be|in))*[:,]? ?(?:on |in )?(?P<place>[\w+:.' -]{2,40}?)(?: time)?", _place),
    (r"(?P<place>(?:utc|gmt)(?: ?(?:[+-]|plus|minus) ?\d{1,2}(?: ?[:.] ?\d{2})?)?)", _place),
    (r"(?:change|set|edit|update|fix|wrong|different|choose|pick)(?: to)? (?:a |the |my |another |other |different )*(?:hour|time)(?: of (?:day|the question))?|(?:another|different) hour", _told(ask="hour")),
    (r"(?:change|set|edit|update|choose|pick|different|other) (?:the |my |other |different )*days", _told(ask="days")),
    (r"(?:(?:change|set|edit|update|choose) )?(?:the |my )?quiet hours", _told(ask="quiet")),
    (r"(?:(?:change|set|edit|update|fix|wrong) )?(?:the |my )?(?:time ?zone|clock)(?: is wrong)?", _told(ask="place")),
    (r"(?:feedback|comments?|tips|coaching|tell me|coach me)(?: only)?(?: at the| in the) end(?: only)?|only (?:give )?(?:feedback|comments) at the end|(?:no|don't give) (?:feedback|comments?) (?:in between|during)", _told(feedback="end")),
    (r"(?:feedback|comments?|tips|coaching|tell me|coach me) (?:after |with )?(?:every|each) (?:turn|line|time|sentence)", _told(feedback="each")),
)  # fmt: skip


@cache
def patterns() -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Marks | None]], ...]:
    """The patterns, made ready when they are first needed."""
    return tuple((re.compile(pattern), made) for pattern, made in (*_PATTERNS, *MORE))
