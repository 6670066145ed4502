"""A simulated year for a thousand people, with both clock changes, and each rule of the daily question by itself."""

import random
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.pace.backoff import rhythm
from bot.pace.daily import APART, FRESH_FOR, Plan, counts_from, next_prompt, worth
from bot.pace.local import at, there, zone_of
from bot.pace.quiet import ASKED, Quiet
from bot.pace.spread import WINDOW

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR
LONDON = zone_of("Europe/London")
NEW_YEAR = 1_767_225_600_000
"""2026-01-01 00:00 UTC."""
ZONES = (
    "Europe/London", "Europe/Berlin", "America/New_York", "America/Los_Angeles", "America/St_Johns",
    "Australia/Lord_Howe", "Africa/Cairo", "Asia/Beirut", "America/Santiago", "Asia/Kolkata", "Pacific/Auckland",
    "Pacific/Chatham", "UTC",
)  # fmt: skip


def utc(*when: int) -> int:
    return round(datetime(*when, tzinfo=UTC).timestamp() * 1000)  # type: ignore[misc,arg-type]  # no zone among `when`


def plan(minute: int = 9 * 60, zone: str = "Europe/London", **more: object) -> Plan:
    return replace(Plan(minute, zone_of(zone), ASKED), **more)  # type: ignore[arg-type]  # any field of Plan


def local(moment: int, zone: str = "Europe/London") -> str:
    return there(moment, zone_of(zone)).strftime("%a %d %b %H:%M")


# --- a year


@dataclass
class Person:
    """One life with the daily question: answers come or don't, hours and places change, holidays begin."""

    name: str
    plan: Plan
    rng: random.Random
    sent: list[int] = field(default_factory=list)
    changes: list[int] = field(default_factory=list)

    def live(self, now: int, until: int) -> None:
        while (due := next_prompt(self.plan, self.name, now)) is not None and due < until:
            self.check(due, now)
            self.sent.append(due)
            today = there(due, self.plan.zone).toordinal()
            self.plan = replace(self.plan, prompted_on=today, prompted_at=due, ignored=self.plan.ignored + 1)
            now = self.react(due)

    def check(self, due: int, now: int) -> None:
        """Each rule, for one prompt."""
        plan, moment = self.plan, there(due, self.plan.zone)
        minute = moment.hour * 60 + moment.minute
        assert due >= max(now, plan.paused_until)
        assert moment.weekday() in plan.days
        assert not plan.quiet.holds(minute), (self.name, moment)
        if plan.prompted_on:
            assert moment.toordinal() - plan.prompted_on >= rhythm(plan.ignored).days > 0
            assert due - plan.prompted_at >= APART
        begins, ends = worth(plan, self.name, moment.date())
        assert begins <= due < ends <= begins + FRESH_FOR

    def react(self, due: int) -> int:
        """What the person does about it; the time from which life goes on."""
        if self.rng.random() < 0.55 or self.plan.ignored > 6:
            due += self.rng.randrange(1, 20) * HOUR
            if self.plan.ignored > 6:
                due += 40 * DAY  # silence, until the person writes again
                assert next_prompt(self.plan, self.name, due) is None
            self.plan = replace(self.plan, ignored=0)
        change = self.rng.random()
        if change < 0.01:
            self.plan = replace(self.plan, zone=zone_of(self.rng.choice(ZONES)))
            self.changes.append(due)
        elif change < 0.02:
            self.plan = replace(self.plan, minute=self.rng.randrange(24 * 60))
            self.changes.append(due)
        elif change < 0.025:
            self.plan = replace(self.plan, paused_until=due + self.rng.randrange(1, 21) * DAY)
        return due


def person(number: int) -> Person:
    rng = random.Random(number)
    days = rng.choice([frozenset(range(7)), frozenset(range(5)), frozenset({5, 6}), frozenset({rng.randrange(7)})])
    quiet = rng.choice([ASKED, ASKED, Quiet(), Quiet(22 * 60, 7 * 60), Quiet(0, 0), Quiet(60, 5 * 60)])
    minute = rng.choice([0, 90, 150, 9 * 60, 20 * 60, 21 * 60 + 25, 23 * 60 + 55, rng.randrange(24 * 60)])
    return Person(f"person {number}", Plan(minute, zone_of(rng.choice(ZONES)), quiet, days), rng)


def test_a_year_of_a_thousand_people_keeps_every_rule() -> None:
    people = [person(number) for number in range(1000)]
    for one in people:
        one.live(NEW_YEAR, NEW_YEAR + 366 * DAY)
    assert sum(len(one.sent) for one in people) > 60_000


def test_a_year_at_nine_is_a_prompt_each_date_at_the_same_minute_over_both_clock_changes() -> None:
    for zone in ("Europe/London", "America/New_York", "Australia/Lord_Howe", "Pacific/Auckland"):
        standing, dates, minutes = plan(zone=zone), set[date](), set[str]()
        now = at(date(2026, 1, 1), 0, standing.zone)
        for _ in range(365):
            due = next_prompt(standing, "anna", now)
            assert due is not None
            moment = there(due, standing.zone)
            dates.add(moment.date())
            minutes.add(moment.strftime("%H:%M:%S"))
            standing, now = replace(standing, prompted_on=moment.toordinal(), prompted_at=due), due + 1
        assert len(dates) == 365
        assert max(dates) - min(dates) == timedelta(days=364)
        assert len(minutes) == 1


# --- one rule at a time


def test_it_comes_within_a_quarter_of_an_hour_and_for_each_person_at_their_own_minute() -> None:
    starts = {worth(plan(), f"person {n}", date(2026, 3, 2))[0] - utc(2026, 3, 2, 9) for n in range(200)}
    assert len(starts) > 190
    assert all(0 <= start < WINDOW for start in starts)


@pytest.mark.parametrize(("ignored", "days"), [(0, 1), (1, 1), (2, 3), (3, 3), (4, 7), (5, 7), (6, 7)])
def test_the_more_are_ignored_the_fewer_come(ignored: int, days: int) -> None:
    last = utc(2026, 3, 2, 9, 10)
    due = next_prompt(plan(ignored=ignored, prompted_on=date(2026, 3, 2).toordinal(), prompted_at=last), "anna", last)
    assert due is not None
    assert there(due, LONDON).date() == date(2026, 3, 2) + timedelta(days=days)


def test_after_the_last_note_none_comes() -> None:
    assert next_prompt(plan(ignored=7), "anna", NEW_YEAR) is None


def test_only_on_the_chosen_days() -> None:
    thursday = utc(2026, 1, 1, 12)
    due = next_prompt(plan(days=frozenset({0, 2})), "anna", thursday)
    assert due is not None
    assert local(due).startswith("Mon 05 Jan 09:")


def test_a_single_day_a_week_whose_hour_has_passed_means_next_week() -> None:
    due = next_prompt(plan(days=frozenset({3})), "anna", utc(2026, 1, 1, 13))
    assert due is not None
    assert local(due).startswith("Thu 08 Jan 09:")


def test_nothing_while_it_is_paused() -> None:
    due = next_prompt(plan(paused_until=utc(2026, 1, 12)), "anna", NEW_YEAR)
    assert due is not None
    assert local(due).startswith("Mon 12 Jan 09:")


def test_a_day_with_another_unasked_message_has_no_prompt() -> None:
    due = next_prompt(plan(unasked_on=date(2026, 1, 1).toordinal()), "anna", NEW_YEAR)
    assert due is not None
    assert local(due).startswith("Fri 02 Jan 09:")


def test_what_is_late_by_more_than_three_hours_is_left_out() -> None:
    begins, _ = worth(plan(), "anna", date(2026, 1, 1))
    assert next_prompt(plan(), "anna", begins + HOUR) == begins + HOUR
    due = next_prompt(plan(), "anna", utc(2026, 1, 1, 12, 20))
    assert due is not None
    assert local(due).startswith("Fri 02 Jan")


@pytest.mark.parametrize(("minute", "expected"), [(5 * 60, "06:"), (22 * 60, "22:"), (23 * 60 + 40, "06:")])
def test_a_persons_own_hour_keeps_only_the_night_free(minute: int, expected: str) -> None:
    due = next_prompt(plan(minute), "anna", NEW_YEAR)
    assert due is not None
    assert local(due)[11:].startswith(expected)


def test_an_hour_within_quiet_hours_gives_way_to_their_end() -> None:
    due = next_prompt(plan(7 * 60, quiet=Quiet()), "anna", NEW_YEAR)
    assert due is not None
    assert local(due).startswith("Thu 01 Jan 08:")


def test_nothing_is_worth_sending_once_quiet_hours_begin() -> None:
    begins, ends = worth(plan(21 * 60 + 25, quiet=Quiet()), "anna", date(2026, 1, 1))
    assert begins < ends == utc(2026, 1, 1, 21, 30)


def test_travel_east_brings_no_second_prompt_on_the_same_date_nor_within_twelve_hours() -> None:
    sent = utc(2026, 1, 9, 17, 5)  # 9:05 in Los Angeles
    before = plan(zone="America/Los_Angeles", prompted_on=date(2026, 1, 9).toordinal(), prompted_at=sent)
    due = next_prompt(replace(before, zone=zone_of("Pacific/Auckland")), "anna", sent + HOUR)
    assert due is not None
    assert due - sent >= APART
    assert local(due, "Pacific/Auckland").startswith("Sun 11 Jan 09:")


def test_travel_west_does_not_repeat_a_date() -> None:
    sent = utc(2026, 1, 9, 20, 5)  # 9:05 on the tenth in Auckland
    before = plan(zone="Pacific/Auckland", prompted_on=date(2026, 1, 10).toordinal(), prompted_at=sent)
    due = next_prompt(replace(before, zone=zone_of("America/Los_Angeles")), "anna", sent + HOUR)
    assert due is not None
    assert local(due, "America/Los_Angeles").startswith("Sun 11 Jan 09:")


def test_a_plan_made_after_todays_hour_begins_tomorrow() -> None:
    noon = utc(2026, 1, 1, 12)
    assert counts_from(plan(9 * 60), "anna", noon) == date(2026, 1, 1).toordinal()
    assert counts_from(plan(20 * 60), "anna", noon) == date(2025, 12, 31).toordinal()


def test_a_time_that_a_clock_change_skips_or_repeats_comes_once() -> None:
    berlin = plan(2 * 60 + 30, zone="Europe/Berlin", quiet=Quiet(0, 0))
    spring, _ = worth(berlin, "anna", date(2026, 3, 29))
    autumn, _ = worth(berlin, "anna", date(2026, 10, 25))
    assert local(spring, "Europe/Berlin").startswith("Sun 29 Mar 03:")
    assert utc(2026, 10, 25, 0, 30) <= autumn < utc(2026, 10, 25, 0, 45)
