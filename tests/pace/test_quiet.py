from datetime import UTC, datetime
from zoneinfo import ZoneInfo, available_timezones

import pytest

from bot.pace.local import there
from bot.pace.quiet import ASKED, Quiet, allowed, minute_of, silenced, stale

ZONE = ZoneInfo("UTC")
HOUR = 3_600_000


def on(day: int, hour: int, minute: int = 0) -> int:
    return round(datetime(2026, 1, day, hour, minute, tzinfo=UTC).timestamp() * 1000)


@pytest.mark.parametrize(
    ("when", "then"),
    [
        (on(1, 12), on(1, 12)),
        (on(1, 21, 29), on(1, 21, 29)),
        (on(1, 21, 30), on(2, 8)),
        (on(1, 23, 59), on(2, 8)),
        (on(2, 0), on(2, 8)),
        (on(2, 7, 59), on(2, 8)),
        (on(2, 8), on(2, 8)),
    ],
)
def test_quiet_hours_put_off_to_their_end(when: int, then: int) -> None:
    assert allowed(when, ZONE, Quiet()) == then


def test_what_was_asked_for_late_may_come_late_but_not_at_night() -> None:
    assert allowed(on(1, 22, 30), ZONE, ASKED) == on(1, 22, 30)
    assert allowed(on(1, 23, 30), ZONE, ASKED) == on(2, 6)


def test_quiet_hours_may_lie_within_one_day_or_be_none() -> None:
    siesta = Quiet(13 * 60, 15 * 60)
    assert allowed(on(1, 14), ZONE, siesta) == on(1, 15)
    assert allowed(on(1, 16), ZONE, siesta) == on(1, 16)
    assert allowed(on(1, 3), ZONE, Quiet(0, 0)) == on(1, 3)


def test_the_next_quiet_hours() -> None:
    assert silenced(on(1, 12), ZONE, Quiet()) == on(1, 21, 30)
    assert silenced(on(1, 12), ZONE, Quiet(0, 8 * 60)) == on(2, 0)


@pytest.mark.parametrize(
    ("due", "dead"),
    [(on(1, 22), on(2, 20)), (on(2, 9), on(2, 20)), (on(2, 14), on(2, 20)), (on(2, 14, 1), on(3, 20))],
)
def test_a_question_about_last_night_dies_in_the_evening(due: int, dead: int) -> None:
    assert stale(due, ZONE) == dead


def test_in_every_zone_and_hour_what_is_allowed_is_outside_quiet_hours_and_soon() -> None:
    quiet = Quiet()
    changes = (on(1, 0), round(datetime(2026, 3, 29, tzinfo=UTC).timestamp() * 1000))
    for name in available_timezones():
        zone = ZoneInfo(name)
        for start in changes:
            for hour in range(0, 26):
                when = start + hour * HOUR
                then = allowed(when, zone, quiet)
                assert not quiet.holds(minute_of(there(then, zone))), name
                assert 0 <= then - when <= 12 * HOUR, name
