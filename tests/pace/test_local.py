from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest

from bot.pace.local import at, coming, there, zone_of

HOUR = 3_600_000


def utc(*when: int) -> int:
    return round(datetime(*when, tzinfo=UTC).timestamp() * 1000)  # type: ignore[arg-type, misc] # year to minute


def test_a_summer_evening_in_london_is_an_hour_before_utc() -> None:
    assert at(date(2026, 7, 1), 19 * 60, ZoneInfo("Europe/London")) == utc(2026, 7, 1, 18, 0)


def test_a_skipped_time_at_the_end_of_a_day_moves_back_so_that_it_stays_on_its_day() -> None:
    nuuk = ZoneInfo("America/Nuuk")
    assert there(at(date(2026, 3, 28), 23 * 60 + 30, nuuk), nuuk).strftime("%d %H:%M") == "28 22:30"


def test_a_day_that_a_zone_leaves_out_is_the_next_one() -> None:
    apia = ZoneInfo("Pacific/Apia")
    assert there(at(date(2011, 12, 30), 9 * 60, apia), apia).strftime("%d %H:%M") == "31 09:00"


def test_a_time_that_a_clock_change_skips_moves_on_by_the_gap() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    moment = at(date(2026, 3, 29), 2 * 60 + 30, berlin)
    assert there(moment, berlin).strftime("%H:%M") == "03:30"


def test_a_time_that_comes_twice_is_the_first() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    assert at(date(2026, 10, 25), 2 * 60 + 30, berlin) == utc(2026, 10, 25, 0, 30)


def test_midnight_may_be_missing_too() -> None:
    cairo = ZoneInfo("Africa/Cairo")
    assert there(at(date(2026, 4, 24), 0, cairo), cairo).strftime("%d %H:%M") == "24 01:00"


def test_half_past_eight_exists_every_day_in_every_zone() -> None:
    for name in available_timezones():
        zone = ZoneInfo(name)
        for day in range(0, 365, 5):
            then = date(2026, 1, 1) + timedelta(days=day)
            assert there(at(then, 8 * 60 + 30, zone), zone).strftime("%H:%M") == "08:30", name


@pytest.mark.parametrize("name", ["Europe/Berlin", "America/Santiago", "Australia/Lord_Howe", "Asia/Kathmandu"])
def test_the_same_minute_of_each_day_comes_once_a_day_and_in_order(name: str) -> None:
    zone = ZoneInfo(name)
    for minute in range(0, 24 * 60, 30):
        days = [at(date(2026, 1, 1) + timedelta(days=day), minute, zone) for day in range(366)]
        steps = {later - earlier for earlier, later in pairwise(days)}
        assert min(steps) >= 22 * HOUR
        assert max(steps) <= 26 * HOUR


def test_what_has_passed_today_means_tomorrow() -> None:
    zone = ZoneInfo("UTC")
    now = utc(2026, 1, 1, 12, 0)
    assert coming(now, zone, 0, 20 * 60) == (date(2026, 1, 1), utc(2026, 1, 1, 20, 0))
    assert coming(now, zone, 0, 9 * 60) == (date(2026, 1, 2), utc(2026, 1, 2, 9, 0))
    assert coming(now, zone, 1, 9 * 60) == (date(2026, 1, 2), utc(2026, 1, 2, 9, 0))


def test_today_is_the_persons_own() -> None:
    late = utc(2026, 1, 1, 23, 30)  # half past noon of the second in Auckland
    assert coming(late, ZoneInfo("Pacific/Auckland"), 0, 20 * 60)[0] == date(2026, 1, 2)


@pytest.mark.parametrize("name", ["", "Nowhere/Land", "../../etc/passwd", "Europe/\0Berlin"])
def test_a_zone_that_is_none_is_the_operators(name: str) -> None:
    assert zone_of(name, "Europe/Paris").key == "Europe/Paris"
