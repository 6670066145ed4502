"""The hours in which nothing unasked is sent, and how long something unasked stays worth sending."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.pace.local import at, there

STALE_AT = 20 * 60
"""A question about last night dies at eight in the evening."""
FRESH_FOR = 6 * 3600 * 1000
"""But nothing dies within six hours of its time."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """Local minutes of the day between which nothing unasked is sent; `begins` may be later than `ends`."""

    begins: int = 21 * 60 + 30
    ends: int = 8 * 60

    def holds(self, minute: int) -> bool:
        if self.begins <= self.ends:
            return self.begins <= minute < self.ends
        return minute >= self.begins or minute < self.ends


ASKED = Quiet(begins=23 * 60 + 30, ends=6 * 60)
"""The narrower hours for what a person asked for at an hour of their own: "later tonight, at ten" is kept."""


def minute_of(moment: datetime) -> int:
    return moment.hour * 60 + moment.minute


def allowed(when: int, zone: ZoneInfo, quiet: Quiet) -> int:
    """`when`, or the end of the quiet hours that it falls into (ms UTC)."""
    moment = there(when, zone)
    if not quiet.holds(minute_of(moment)):
        return when
    tomorrow = minute_of(moment) >= quiet.ends
    return at(moment.date() + timedelta(days=tomorrow), quiet.ends, zone)


def silenced(when: int, zone: ZoneInfo, quiet: Quiet) -> int:
    """When the next quiet hours begin, for a `when` outside them (ms UTC)."""
    moment = there(when, zone)
    tomorrow = minute_of(moment) >= quiet.begins
    return at(moment.date() + timedelta(days=tomorrow), quiet.begins, zone)


def stale(due: int, zone: ZoneInfo) -> int:
    """When something due at `due` is no longer worth sending: the first local 20:00 at least six hours on."""
    least = due + FRESH_FOR
    day = there(least, zone).date()
    tonight = at(day, STALE_AT, zone)
    return tonight if tonight >= least else at(day + timedelta(days=1), STALE_AT, zone)
