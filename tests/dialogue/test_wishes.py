"""What is arranged in words, carried out: settings, and what is left to ask."""

from datetime import UTC, datetime

import pytest

from bot.dialogue.plans import answered, own_quiet, plan_of
from bot.dialogue.settings_told import composers, days, hour
from bot.dialogue.talk import Conversation, Remembered, Value
from bot.dialogue.wishes import other_half, settled
from bot.pace.quiet import Quiet

EVENING = 1_767_300_000_000
"""Thursday 1 January 2026, 20:40 UTC."""


def talk(**known: Value) -> Conversation:
    return Conversation("anna", memory={name: Remembered(value, 0) for name, value in known.items()})


def arranged(wish: str, **known: Value) -> dict[str, Value]:
    changes = settled(talk(wish=wish, **known), "UTC", EVENING)
    return {name: value for name, value in changes.items() if name not in ("wish", "not_before")}


def test_an_hour_without_its_half_is_the_likelier_one_and_is_asked() -> None:
    assert arranged("daily=1 hour=480") == {
        "daily": 1, "daily_minute": 1200, "unsettled": "half", "changed": "daily",
    }  # fmt: skip
    assert arranged("daily=1 hour=540")["daily_minute"] == 540


def test_it_keeps_the_half_of_the_present_hour() -> None:
    assert arranged("hour=480", daily=1, daily_minute=1260) == {
        "daily": 1, "daily_minute": 1200, "unsettled": "", "changed": "daily",
    }  # fmt: skip
    assert arranged("hour=480", daily=1, daily_minute=540)["daily_minute"] == 480


def test_the_other_half_may_be_meant() -> None:
    assert other_half(talk(daily=1, daily_minute=540), "UTC", EVENING)["daily_minute"] == 1260
    assert arranged("part=1200", daily=1, daily_minute=540, unsettled="half")["daily_minute"] == 1260
    assert arranged("part=1200", daily=1, daily_minute=540)["daily_minute"] == 1200


def test_the_daily_question_without_an_hour_asks_for_one() -> None:
    assert arranged("daily=1")["unsettled"] == "hour"
    assert arranged("daily=1", daily_minute=540)["unsettled"] == ""


def test_days_that_are_left_out_or_put_back_are_reckoned_from_the_present_ones() -> None:
    weekdays: dict[str, Value] = {"daily": 1, "daily_minute": 1200, "daily_days": "0,1,2,3,4"}
    assert arranged("days=0,1,2,3,5,6 but=1", **weekdays)["daily_days"] == "0,1,2,3"
    assert arranged("plus=5 but=1", **weekdays)["daily_days"] == "0,1,2,3,4,5"
    but_friday: dict[str, Value] = {**weekdays, "daily_days": "0,1,2,3,5,6"}
    assert arranged("days=0,1,2,3,4,5 but=1 plus=4", **but_friday)["daily_days"] == "0,1,2,3,4,5"
    assert arranged("days=0,1,2,3,5,6 but=1") == {"unsettled": "", "changed": ""}


def test_quiet_hours_of_ones_own_can_be_given_up() -> None:
    changes = arranged("quiet=off", quiet_from=1200, quiet_to=540)
    assert changes["changed"] == "no_quiet"
    assert own_quiet(talk(quiet_from=changes["quiet_from"], quiet_to=changes["quiet_to"])) is None


def test_midnight_is_remembered_as_an_hour() -> None:
    changes = arranged("daily=1 at=0")
    assert changes["daily_minute"] == 1440
    plan = plan_of(talk(daily=1, daily_minute=1440))
    assert plan is not None
    assert plan.minute == 0


@pytest.mark.parametrize(
    ("mark", "day"),
    [
        ("w0", (2026, 1, 5)),
        ("w3", (2026, 1, 8)),
        ("+14", (2026, 1, 15)),
        ("d14", (2026, 1, 14)),
        ("d1", (2026, 2, 1)),
        ("d31", (2026, 1, 31)),
        ("m8-3", (2026, 8, 3)),
        ("m1-1", (2027, 1, 1)),
    ],
)
def test_a_pause_ends_at_the_beginning_of_a_local_day(mark: str, day: tuple[int, int, int]) -> None:
    until = settled(talk(wish=f"pause={mark}"), "UTC", EVENING)["paused_until"]
    assert isinstance(until, int)
    assert datetime.fromtimestamp(until / 1000, UTC) == datetime(*day, tzinfo=UTC)


def test_a_day_that_never_comes_pauses_nothing() -> None:
    assert arranged("pause=m2-30") == {"unsettled": "", "changed": ""}


def test_a_country_with_several_clocks_asks_for_a_city() -> None:
    assert arranged("many=US") == {"unsettled": "city", "changed": ""}
    assert arranged("zone=America/Denver") == {"zone": "America/Denver", "unsettled": "", "changed": "zone"}


def test_quiet_hours_may_be_named_at_one_end() -> None:
    assert own_quiet(talk()) is None
    assert own_quiet(talk(quiet_from=1260)) == Quiet(1260, 480)
    assert own_quiet(talk(quiet_to=600)) == Quiet(1290, 600)
    assert arranged("quiet=1320-0") == {"quiet_from": 1320, "quiet_to": 1440, "unsettled": "", "changed": "quiet"}


def test_a_plan_that_is_moved_behind_now_begins_tomorrow() -> None:
    changes = settled(talk(wish="at=540", daily=1, daily_minute=1260), "UTC", EVENING)
    assert changes["not_before"] == datetime(2026, 1, 1, tzinfo=UTC).toordinal()


@pytest.mark.parametrize("name", ["held", "resting", "young", "discreet"])
def test_nothing_is_planned_while_it_is_no_time_for_it(name: str) -> None:
    known: dict[str, Value] = {"daily": 1, name: 1}
    assert plan_of(talk(daily=1)) is not None
    assert plan_of(talk(**known)) is None
    assert plan_of(talk()) is None


def test_whatever_the_person_does_no_prompt_counts_as_ignored_any_more() -> None:
    assert answered(talk(ignored=3), EVENING).memory["ignored"].value == 0
    assert answered(talk(), EVENING) == talk()


def test_hours_and_days_in_words() -> None:
    told = [hour(minute) for minute in (0, 150, 540, 570, 720, 870, 1080, 1200, 1350)]
    assert told == [
        "midnight", "2:30 at night", "9 in the morning", "9:30 in the morning", "noon", "2:30 in the afternoon",
        "6 in the evening", "8 in the evening", "10:30 at night",
    ]  # fmt: skip
    assert days(frozenset({0, 2, 4})) == "on Monday, Wednesday and Friday"
    assert days(frozenset({6})) == "on Sunday"
    assert days(frozenset(range(5))) == "on weekdays"
    assert days(frozenset({0, 1, 2, 3, 5, 6})) == "every day but Friday"


def test_the_clock_is_that_of_the_place() -> None:
    told = composers("UTC")
    assert told["clock"](talk(zone="Asia/Kolkata"), EVENING) == "2:10 at night"
    assert told["place"](talk(zone="Etc/GMT-2"), EVENING) == "UTC+2"
    assert told["place"](talk(zone="America/New_York"), EVENING) == "New York"
    assert told["until"](talk(paused_until=EVENING), EVENING) == "Thursday 1 January"
    assert told["quiet"](talk(quiet_from=1320, quiet_to=420), EVENING) == "22:00 to 7:00"
