"""Carrying out what people arrange in words: the marks of `bot.understanding.arranging.settings_words` become settings.

What the words leave open ("make it 8": in the morning or the evening?) is filled with the likelier half and noted in
`unsettled`, so that a page can ask. What was arranged stands in `changed`, so that a page can say it back.

    unsettled   "" nothing   "hour" no hour named   "half" of the day   "city" the country has several clocks
                "other" forms than she, he and they   "name" "pronouns" "days" "quiet" "place" are to be changed
    changed     "" nothing   daily stopped pause resumed quiet no_quiet zone feedback name no_name own_name introduced
                pronouns who
"""

from collections.abc import Mapping
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from bot.dialogue.book import Craft
from bot.dialogue.plans import UNTIL_TOLD, days_of, number, plan_of, text
from bot.dialogue.talk import Conversation, Remembered, Value
from bot.pace.daily import counts_from, next_prompt
from bot.pace.local import DAY_MINUTES, at, there, zone_of

HALF = DAY_MINUTES // 2
_MORNING = (9, 10, 11)
"""Hours that mean the morning where nothing else is known; the others mean the evening."""
NEXT = "n"
"""The mark of a pause that leaves out the next question."""
Changes = Mapping[str, Value]


def crafts(zone: str) -> Mapping[str, Craft]:
    """By the names of `bot.dialogue.book.CRAFTS`. `zone` is that of people who named none."""
    return {
        "settle": lambda conversation, _heard, now: remembering(conversation, settled(conversation, zone, now), now),
        "other_half": lambda conversation, _heard, now: remembering(
            conversation, other_half(conversation, zone, now), now
        ),
    }


def settled(conversation: Conversation, zone: str, now: int) -> Changes:
    """What the present wish changes."""
    marks = dict(mark.split("=", 1) for mark in text(conversation, "wish").split() if "=" in mark)
    changes: dict[str, Value] = {"wish": "", "unsettled": "", "changed": ""}
    changes.update({**_called(marks), **_clock(marks), **_quiet(marks)})
    there_zone = zone_of(str(changes.get("zone") or text(conversation, "zone")), zone)
    changes.update(_skipped(conversation, zone, now) if marks.get("pause") == NEXT else _pause(marks, there_zone, now))
    changes.update({**_feedback(marks), **_daily(conversation, marks)})
    if "ask" in marks:
        changes["unsettled"] = marks["ask"]
    if "daily_minute" in changes or "daily" in changes:
        changes.update(_from_when(conversation, changes, zone, now))
    return changes


def _called(marks: Mapping[str, str]) -> Changes:
    """The partner's name and who they are is remembered already, since it was said; the person's own isn't kept."""
    if marks.get("named") == "0":
        return {"partner": "", "changed": "no_name"}
    if marks.get("pronouns") == "other":
        return {"unsettled": "other"}
    pronouns = {"pronouns": marks["pronouns"]} if "pronouns" in marks else {}
    said = [name for name in ("own_name", "named", "pronouns", "who") if name in marks]
    if len(said) > 1:
        return {**pronouns, "changed": "introduced"}
    return {**pronouns, "changed": {"named": "name"}.get(said[0], said[0])} if said else {}


def _clock(marks: Mapping[str, str]) -> Changes:
    if "many" in marks:
        return {"unsettled": "city"}
    return {"zone": marks["zone"], "changed": "zone"} if "zone" in marks else {}


def _quiet(marks: Mapping[str, str]) -> Changes:
    changes: dict[str, Value] = {}
    if marks.get("quiet") == "off":
        return {"quiet_from": 0, "quiet_to": 0, "changed": "no_quiet"}
    if "quiet" in marks:
        begins, _, ends = marks["quiet"].partition("-")
        changes = {"quiet_from": _minute(begins), "quiet_to": _minute(ends)}
    for name in ("quiet_from", "quiet_to"):
        if name in marks:
            changes[name] = _minute(marks[name])
    return changes | {"changed": "quiet"} if changes else {}


def _feedback(marks: Mapping[str, str]) -> Changes:
    return {"feedback": marks["feedback"], "changed": "feedback"} if "feedback" in marks else {}


def _pause(marks: Mapping[str, str], zone: ZoneInfo, now: int) -> Changes:
    mark = marks.get("pause", "")
    if not mark:
        return {}
    if mark == "off":
        return {"paused_until": 0, "changed": "resumed"}
    until = _day_of(mark, there(now, zone).date())
    return {"paused_until": at(until, 0, zone), "changed": "pause"} if until else {}


def _skipped(conversation: Conversation, zone: str, now: int) -> Changes:
    """A pause over the day of the next question; nothing where none is planned."""
    plan = plan_of(conversation, zone)
    coming = next_prompt(plan, conversation.person, now) if plan else None
    if plan is None or coming is None:
        return {}
    day = there(coming, plan.zone).date() + timedelta(days=1)
    return {"paused_until": at(day, 0, plan.zone), "changed": "pause"}


def _day_of(mark: str, today: date) -> date | None:
    """The day of a mark such as "w0", "+14", "d14", "m8-14", always after today; None for one that never comes."""
    kind, rest = mark[0], mark[1:]
    if kind == "+":
        return today + timedelta(days=int(rest))
    month, _, day = rest.rpartition("-")
    for ahead in range(1, 367):
        then = today + timedelta(days=ahead)
        if kind == "w" and then.weekday() == int(rest):
            return then
        if kind != "w" and then.day == int(day) and (not month or then.month == int(month)):
            return then
    return None


def _daily(conversation: Conversation, marks: Mapping[str, str]) -> Changes:
    if marks.get("daily") == "0":
        return {"daily": 0, "changed": "stopped"}
    if ("but" in marks or "shift" in marks) and not number(conversation, "daily"):
        return {}
    changes: dict[str, Value] = {}
    if "days" in marks or "plus" in marks:
        changes["daily_days"] = _days(conversation, marks)
    if "at" in marks:
        changes["daily_minute"] = _minute(marks["at"])
    elif "shift" in marks:
        changes["daily_minute"] = _minute(number(conversation, "daily_minute", UNTIL_TOLD) + int(marks["shift"]))
    elif "part" in marks:
        changes["daily_minute"] = _in_part(conversation, int(marks["part"]))
    elif "hour" in marks:
        changes |= _either_half(int(marks["hour"]), number(conversation, "daily_minute"))
    elif marks.get("daily") == "1" and not number(conversation, "daily_minute"):
        changes["unsettled"] = "hour"
    if changes or marks.get("daily") == "1":
        changes |= {"daily": 1, "changed": "daily"}
    return changes


def _days(conversation: Conversation, marks: Mapping[str, str]) -> str:
    """The days as named; where they only leave some out or put some back, what that makes of the present ones."""
    if "but" not in marks:
        return marks["days"]
    present = days_of(conversation) | _weekdays(marks.get("plus", ""))
    left = present & _weekdays(marks["days"]) if "days" in marks else present
    return ",".join(map(str, sorted(left or _weekdays(marks["days"]))))


def _weekdays(named: str) -> frozenset[int]:
    return frozenset(int(day) for day in named.split(",") if day.isdecimal())


def _either_half(minute: int, present: int) -> Changes:
    """An hour said without its half: the half of the present one, else the likelier, which is to be confirmed."""
    early = minute % HALF
    if present:
        return {"daily_minute": _minute(early + (HALF if present % DAY_MINUTES >= HALF else 0))}
    return {"daily_minute": _minute(early + (0 if early // 60 in _MORNING else HALF)), "unsettled": "half"}


def _in_part(conversation: Conversation, minute: int) -> int:
    """The usual hour of a morning or an evening; if the half of an hour was open, that hour in this half."""
    if text(conversation, "unsettled") != "half":
        return minute
    return _minute(number(conversation, "daily_minute") % HALF + (HALF if minute >= HALF else 0))


def other_half(conversation: Conversation, zone: str, now: int) -> Changes:
    """The same hour in the other half of the day."""
    minute = _minute(number(conversation, "daily_minute") + HALF)
    changes: dict[str, Value] = {"daily_minute": minute, "unsettled": "", "changed": "daily"}
    return {**changes, **_from_when(conversation, changes, zone, now)}


def _from_when(conversation: Conversation, changes: Changes, zone: str, now: int) -> Changes:
    """A plan that is new or moved does not make up for an hour that has passed today: the day it counts from."""
    made = Conversation(conversation.person, memory=remembering(conversation, changes, now))
    plan = plan_of(made, zone)
    if plan is None:
        return {}
    return {"not_before": counts_from(plan, conversation.person, now)}


def _minute(value: str | int) -> int:
    """A minute of the day as it is remembered: midnight is 1440, since 0 means that nothing is."""
    return int(value) % DAY_MINUTES or DAY_MINUTES


def remembering(conversation: Conversation, changes: Changes, now: int) -> dict[str, Remembered]:
    """The memory with these changes."""
    return {**conversation.memory, **{name: Remembered(value, now) for name, value in changes.items()}}
