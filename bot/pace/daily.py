"""When the daily question comes next. A pure function of what the person chose and of how it went so far.

    the hour      the person's own, "around": each has a fixed minute of the quarter of an hour that begins with it
    the day       one of the chosen weekdays; at most one prompt, and nothing else unasked, on any local date
    ignored       daily; after two every third day; after four weekly; after six one kind note, then none
    paused        nothing before that moment
    late          worth sending for three hours, and never in the quiet hours

Travel and clock changes prompt nobody twice: a day counts by the calendar where the person is, and twelve hours lie
between two prompts.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from bot.pace.backoff import rhythm
from bot.pace.local import DAY_MINUTES, at, earlier, there
from bot.pace.quiet import Quiet, allowed, silenced
from bot.pace.spread import WINDOW, share

KIND = "prompt"
EVERY_DAY = frozenset(range(7))
APART = 12 * 3600 * 1000
FRESH_FOR = 3 * 3600 * 1000
_MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class Plan:
    """What a person chose, and what came of it. Days are ordinals of local dates, moments ms UTC; 0 is never."""

    minute: int
    zone: ZoneInfo
    quiet: Quiet
    days: frozenset[int] = EVERY_DAY
    """Weekdays, 0 is Monday."""
    ignored: int = 0
    """Prompts in a row without an answer."""
    prompted_on: int = 0
    prompted_at: int = 0
    unasked_on: int = 0
    """The day of the last message of any kind that nobody had asked for; prompts come on later ones only."""
    paused_until: int = 0


def next_prompt(plan: Plan, person: str, now: int) -> int | None:
    """When the next prompt goes out, `now` at the earliest (ms UTC); None if none does."""
    pace = rhythm(plan.ignored)
    if not pace.days:
        return None
    earliest = max(now, plan.paused_until, plan.prompted_at + APART)
    first = max(there(earliest, plan.zone).toordinal(), plan.prompted_on + pace.days, plan.unasked_on + 1)
    for ordinal in range(first, first + 8):
        day = date.fromordinal(ordinal)
        if day.weekday() in plan.days:
            begins, ends = worth(plan, person, day)
            if earliest < ends:
                return max(begins, earliest)
    return None


def worth(plan: Plan, person: str, day: date) -> tuple[int, int]:
    """From when until when the prompt of that day may go out. An hour in the quiet hours gives way to their end, also
    one that a clock change moves into them; where that would be the next day, it is moved back instead."""
    minute = plan.quiet.ends if plan.quiet.holds(plan.minute) else plan.minute
    loud = (plan.quiet.begins - minute) % DAY_MINUTES or DAY_MINUTES
    left = min(loud, DAY_MINUTES - minute) * _MINUTE
    spread = share(person, KIND, min(WINDOW, left))
    begins = allowed(at(day, minute, plan.zone) + spread, plan.zone, plan.quiet)
    if there(begins, plan.zone).date() != day:
        back = allowed(earlier(day, minute, plan.zone) + spread, plan.zone, plan.quiet)
        begins = back if there(back, plan.zone).date() == day else begins
    return begins, min(begins + FRESH_FOR, silenced(begins, plan.zone, plan.quiet), _midnight(plan.zone, begins))


def _midnight(zone: ZoneInfo, moment: int) -> int:
    return at(there(moment, zone).date() + timedelta(days=1), 0, zone)


def counts_from(plan: Plan, person: str, now: int) -> int:
    """The day after which a plan made at `now` begins: today, if today's hour has passed already, else yesterday."""
    today = there(now, plan.zone).date()
    begins, _ = worth(plan, person, today)
    return today.toordinal() if begins <= now else (today - timedelta(days=1)).toordinal()
