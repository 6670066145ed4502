"""Hours, days and dates in words, as pages insert them when they say back what was arranged."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.dialogue.book import Composer
from bot.dialogue.plans import UNTIL_TOLD, days_of, number, own_quiet, plan_of, text
from bot.dialogue.talk import Conversation
from bot.dialogue.wishes import HALF
from bot.pace.daily import EVERY_DAY, next_prompt
from bot.pace.local import DAY_MINUTES, there, zone_of
from bot.pace.quiet import ASKED, Quiet

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
MOST_NAMED = 4
"""Days that are listed; of more, those that are left out are named."""
_WORKDAYS, _WEEKEND = frozenset(range(5)), frozenset({5, 6})


def composers(zone: str) -> Mapping[str, Composer]:
    """`zone` is the clock of people who named none."""

    def moment(conversation: Conversation, now: int) -> datetime:
        return there(now, zone_of(text(conversation, "zone"), zone))

    return {
        "hour": lambda talk, _now: hour(_minute(talk)),
        "other_hour": lambda talk, _now: hour(_minute(talk) + HALF),
        "days": lambda talk, _now: days(days_of(talk)),
        "clock": lambda talk, now: hour(moment(talk, now).hour * 60 + moment(talk, now).minute),
        "quiet": lambda talk, _now: quiet(own_quiet(talk) or ASKED),
        "next_day": lambda talk, now: next_day(talk, zone, now),
        "until": lambda talk, _now: day(moment(talk, number(talk, "paused_until"))),
        "place": lambda talk, _now: place(text(talk, "zone") or zone),
    }


def _minute(conversation: Conversation) -> int:
    return number(conversation, "daily_minute", UNTIL_TOLD)


def hour(minute: int) -> str:
    """ "8 in the evening", "9:30 in the morning", "noon"."""
    minute %= DAY_MINUTES
    if minute in (0, HALF):
        return "noon" if minute else "midnight"
    of_clock, past = divmod(minute, 60)
    part = "at night" if of_clock < 5 or of_clock > 21 else "in the morning" if of_clock < 12 else "in the afternoon"
    part = "in the evening" if 17 < of_clock < 22 else part
    return f"{of_clock % 12 or 12}{f':{past:02}' if past else ''} {part}"


def days(chosen: frozenset[int]) -> str:
    """ "every day", "on weekdays", "on Monday and Friday", "every day but Friday"."""
    if chosen == EVERY_DAY:
        return "every day"
    if chosen in (_WORKDAYS, _WEEKEND):
        return "on weekdays" if chosen == _WORKDAYS else "at weekends"
    names = [_DAYS[weekday] for weekday in sorted(chosen)]
    if len(chosen) > MOST_NAMED:
        left = [_DAYS[weekday] for weekday in sorted(EVERY_DAY - chosen)]
        return f"every day but {' and '.join(left)}"
    return f"on {' and '.join(filter(None, (', '.join(names[:-1]), names[-1])))}"


def next_day(conversation: Conversation, zone: str, now: int) -> str:
    """The day of the next question: "today", "tomorrow", "on Monday 3 August"; "" if none is planned."""
    plan = plan_of(conversation, zone)
    coming = next_prompt(plan, conversation.person, now) if plan else None
    if plan is None or coming is None:
        return ""
    then, today = there(coming, plan.zone), there(now, plan.zone).date()
    if then.date() <= today + timedelta(days=1):
        return "tomorrow" if then.date() > today else "today"
    return f"on {day(then)}"


def day(moment: datetime) -> str:
    """ "Monday 3 August"."""
    return f"{_DAYS[moment.weekday()]} {moment.day} {_MONTHS[moment.month - 1]}"


def quiet(hours: Quiet) -> str:
    """ "21:30 to 8:00"."""
    return f"{clock(hours.begins)} to {clock(hours.ends)}"


def place(zone: str) -> str:
    """ "London", or "UTC+2" where the zone is an offset."""
    city = zone.rpartition("/")[2].replace("_", " ")
    if zone.startswith("Etc/GMT") and city != "GMT":
        return f"UTC{'-' if '+' in city else '+'}{city.lstrip('GMT+-')}"
    return city


def clock(minute: int) -> str:
    """ "21:30"."""
    return f"{minute // 60 % 24}:{minute % 60:02}"
