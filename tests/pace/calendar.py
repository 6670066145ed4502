"""The daily question lived through, year after year, in any zone: exactly one on every local date."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo, available_timezones

from bot.pace.daily import Plan, next_prompt
from bot.pace.local import at, there
from bot.pace.quiet import ASKED

ZONES = sorted(name for name in available_timezones() if name not in {"Factory", "localtime"})
MIDNIGHT = 1_767_225_600_000
"""2026-01-01 00:00 UTC."""


def one_a_date(name: str, minute: int, years: int) -> int:
    """How many prompts that were: one on every date from tomorrow on, but a date that the zone leaves out. Raises
    AssertionError otherwise."""
    zone = ZoneInfo(name)
    plan = Plan(minute, zone, ASKED, prompted_on=there(MIDNIGHT, zone).toordinal())
    last = there(MIDNIGHT, zone).date()
    now, ends, count = MIDNIGHT, MIDNIGHT + years * 365 * 86_400_000, 0
    while now < ends:
        due = next_prompt(plan, "0123456789abcdef", now)
        assert due is not None, (name, minute)
        day = there(due, zone).date()
        assert day == _following(last, zone), f"{name} at minute {minute}: {last} and then {day}"
        plan = Plan(minute, zone, ASKED, prompted_on=day.toordinal(), prompted_at=due, unasked_on=day.toordinal())
        last, now, count = day, due, count + 1
    return count


def _following(day: date, zone: ZoneInfo) -> date:
    """The next date that the zone has."""
    day += timedelta(days=1)
    while there(at(day, 12 * 60, zone), zone).date() != day:
        day += timedelta(days=1)
    return day
