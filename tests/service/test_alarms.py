"""Noon is 12:00 UTC; quiet hours are 21:30 to 08:00 unless a person's own zone says otherwise."""

import asyncio
from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from bot.dialogue.talk import (
    Act,
    AwaitSilence,
    CameDue,
    CancelFollowUp,
    Conversation,
    FellSilent,
    FollowUp,
    Moment,
    Remembered,
    Say,
    Turn,
    Wrote,
)
from bot.service.post import Happening, Incoming
from tests.service.homes import Home

HOUR = 3600


async def test_a_follow_up_comes_when_it_is_due_and_only_once(home: Home) -> None:
    home.answers("ask me", FollowUp("noticing#how", 2 * HOUR))
    async with home.open() as living:
        await living.hear("ask me")
        assert await living.wait(hours=1, minutes=59) == []
        assert await living.wait(minutes=1) == ["due noticing#how"]
        assert await living.wait(days=3) == []


async def test_it_is_unasked_and_carries_its_own_turn(home: Home) -> None:
    home.answers("ask me", FollowUp("noticing#how", HOUR))
    async with home.open() as living:
        await living.hear("ask me")
        await living.wait(hours=1)
    assert [(parcel.unasked, parcel.turn) for parcel in home.platform.parcels] == [(True, 2)]


async def test_a_later_one_to_the_same_node_replaces_it(home: Home) -> None:
    home.answers("soon", FollowUp("noticing#how", HOUR))
    home.answers("later", FollowUp("noticing#how", 3 * HOUR))
    async with home.open() as living:
        await living.hear("soon")
        await living.hear("later")
        assert await living.wait(hours=2) == []
        assert await living.wait(hours=1) == ["due noticing#how"]


async def test_it_can_be_cancelled_by_name_or_with_all_others(home: Home) -> None:
    home.answers("two", FollowUp("a#x", HOUR), FollowUp("b#y", HOUR))
    home.answers("not a", CancelFollowUp("a#x"))
    home.answers("none", CancelFollowUp(""))
    async with home.open() as living:
        await living.hear("two")
        await living.hear("not a")
        assert await living.wait(hours=1) == ["due b#y"]
        await living.hear("two")
        await living.hear("none")
        assert await living.wait(hours=2) == []


async def test_within_one_turn_the_last_word_counts(home: Home) -> None:
    home.answers("mind", FollowUp("a#x", HOUR), CancelFollowUp(""), FollowUp("b#y", HOUR), CancelFollowUp("c#z"))
    async with home.open() as living:
        await living.hear("mind")
        assert await living.wait(hours=1) == ["due b#y"]


async def test_in_the_middle_of_a_talk_it_waits_half_an_hour(home: Home) -> None:
    home.answers("ask me", FollowUp("noticing#how", HOUR))
    async with home.open() as living:
        await living.hear("ask me")
        home.wall.move(minutes=55)
        await living.hear("still here")
        assert await living.wait(minutes=5) == []
        assert await living.wait(minutes=29) == []
        assert await living.wait(minutes=1) == ["due noticing#how"]


async def test_a_clock_that_was_put_back_makes_nobody_be_in_the_middle_of_a_talk(home: Home) -> None:
    home.answers("ask me", FollowUp("noticing#how", HOUR))
    async with home.open() as living:
        await living.hear("ask me")
        home.wall.move(hours=5)
        await living.hear("still here")
        assert await living.wait(hours=-4) == ["due noticing#how"]


async def test_quiet_hours_hold_back_what_was_counted_in_hours(home: Home) -> None:
    home.answers("ask me", FollowUp("noticing#how", 10 * HOUR))
    async with home.open() as living:
        await living.hear("ask me")
        assert await living.wait(hours=19, minutes=59) == []
        assert await living.wait(minutes=1) == ["due noticing#how"]


async def test_an_hour_that_was_asked_for_is_kept_late_in_the_evening(home: Home) -> None:
    home.answers("at ten", FollowUp("noticing#how", Moment(0, 22 * 60)))
    async with home.open() as living:
        await living.hear("at ten")
        assert await living.wait(hours=9, minutes=59) == []
        assert await living.wait(minutes=1) == ["due noticing#how"]


async def test_but_not_in_the_night(home: Home) -> None:
    home.answers("at midnight", FollowUp("noticing#how", Moment(1, 0)))
    async with home.open() as living:
        await living.hear("at midnight")
        assert await living.wait(hours=17, minutes=59) == []
        assert await living.wait(minutes=1) == ["due noticing#how"]


async def test_what_was_missed_is_said_once_if_it_still_makes_sense(home: Home) -> None:
    home.answers("ask me", FollowUp("noticing#how", Moment(1, 9 * 60)))
    async with home.open() as living:
        await living.hear("ask me")
    home.wall.move(hours=24)
    async with home.open() as living:
        assert await living.wait() == ["due noticing#how"]
        assert await living.wait() == []


async def test_what_has_gone_stale_is_never_said(home: Home) -> None:
    home.answers("ask me", FollowUp("noticing#how", Moment(1, 9 * 60)))
    async with home.open() as living:
        await living.hear("ask me")
    home.wall.move(hours=32)
    async with home.open() as living:
        assert await living.wait() == []
        assert await living.shell.store.next_due() is None


async def test_silence_comes_if_nobody_answers(home: Home) -> None:
    home.answers("ask", Say("how?"), AwaitSilence(20 * HOUR, 1))
    async with home.open() as living:
        await living.hear("ask")
        assert await living.wait(hours=19) == []
        assert await living.wait(hours=1) == ["FellSilent"]


async def test_an_answer_ends_the_waiting(home: Home) -> None:
    home.answers("ask", Say("how?"), AwaitSilence(HOUR, 1))
    async with home.open() as living:
        await living.hear("ask")
        await living.hear("so")
        assert await living.wait(hours=3) == []
        assert await living.shell.store.next_due() is None


async def test_each_answer_begins_the_waiting_anew(home: Home) -> None:
    home.answers("ask", Say("how?"), AwaitSilence(3 * HOUR, 1))
    async with home.open() as living:
        await living.hear("ask")
        for _ in range(2):
            assert await living.wait(hours=2) == []
            await living.hear("ask")
    async with home.open() as living:
        assert await living.wait(hours=2, minutes=59) == []
        assert await living.wait(minutes=1) == ["FellSilent"]


async def test_a_silence_that_changes_nothing_comes_once(home: Home) -> None:
    home.answers("ask", Say("how?"), AwaitSilence(HOUR, 1))
    take = home.companion.take

    def stays_silent(conversation: Conversation, happening: Happening, now: int) -> Turn:
        return Turn(conversation) if isinstance(happening, FellSilent) else take(conversation, happening, now)

    home.take = stays_silent
    async with home.open() as living:
        await living.hear("ask")
        assert await living.wait(hours=1) == []
        assert await living.shell.store.next_due() is None


async def test_a_shorter_silence_rings_sooner(home: Home) -> None:
    home.answers("long", AwaitSilence(5 * HOUR, 1))
    home.answers("short", AwaitSilence(HOUR, 2))
    async with home.open() as living:
        await living.hear("long")
        await living.hear("short")
        assert await living.wait(hours=1) == ["FellSilent"]
        assert await living.wait(hours=8) == []


async def test_a_silence_long_past_is_not_spoken_about(home: Home) -> None:
    home.answers("ask", Say("how?"), AwaitSilence(HOUR, 1))
    async with home.open() as living:
        await living.hear("ask")
    home.wall.move(days=3)
    async with home.open() as living:
        assert await living.wait() == []


async def test_a_stale_button_leaves_the_question_waiting(home: Home) -> None:
    home.answers("ask", Say("how?"), AwaitSilence(HOUR, 1))
    take = home.companion.take

    def shows_again(conversation: Conversation, happening: Happening, now: int) -> Turn:
        turn = take(conversation, happening, now)
        stale = happening == Wrote("stale")
        return Turn(replace(turn.conversation, turn=conversation.turn), (Say("how?"),)) if stale else turn

    home.take = shows_again
    async with home.open() as living:
        await living.hear("ask")
        await living.hear("stale")
        assert await living.wait(hours=1) == ["FellSilent"]


async def test_one_unasked_message_a_day_but_what_was_asked_for_is_sent(home: Home) -> None:
    home.answers("both", AwaitSilence(2 * HOUR, 1), FollowUp("noticing#how", HOUR))
    home.answers("due noticing#how", Say("how was it?"), AwaitSilence(2 * HOUR, 2))
    async with home.open() as living:
        await living.hear("both")
        assert await living.wait(hours=1) == ["how was it?"]
        assert await living.wait(hours=2) == []
        assert await living.wait(hours=17) == []
        assert await living.wait(hours=1) == ["FellSilent"]


async def test_a_person_in_another_zone_has_their_own_evening(home: Home) -> None:
    await zone_then(home, "America/New_York", FollowUp("noticing#how", Moment(0, 20 * 60)))
    async with home.open() as living:
        assert await living.wait(hours=12, minutes=59) == []
        assert await living.wait(minutes=1) == ["due noticing#how"]


@pytest.mark.parametrize(("weekday", "days"), [(4, 1), (6, 3), (3, 7)])  # said on a Thursday, also of Thursday
async def test_a_day_of_the_week_is_the_next_such_day_after_today(home: Home, weekday: int, days: int) -> None:
    home.answers("that day", FollowUp("noticing#how", Moment(0, 12 * 60, weekday)))
    async with home.open() as living:
        await living.hear("that day")
        assert await living.wait(hours=24 * days - 1) == []
        assert await living.wait(hours=1) == ["due noticing#how"]


async def test_a_day_of_the_week_is_one_of_the_persons_own_calendar_also_across_a_clock_change(home: Home) -> None:
    saturday_noon = datetime(2026, 9, 26, 12, 30, tzinfo=UTC)  # half past midnight of Sunday in Auckland
    home.wall.now = round(saturday_noon.timestamp() * 1000)
    await zone_then(home, "Pacific/Auckland")  # clocks go forward there at two
    await zone_then(home, "Pacific/Auckland", FollowUp("noticing#how", Moment(0, 19 * 60, 6)))
    async with home.open() as living:
        assert await living.wait(days=7, hours=17, minutes=29) == []
        assert await living.wait(minutes=1) == ["due noticing#how"]


async def test_moving_to_another_zone_moves_what_was_set_by_the_clock(home: Home) -> None:
    await zone_then(home, "Europe/London", FollowUp("noticing#how", Moment(0, 20 * 60)))
    await zone_then(home, "America/New_York")
    async with home.open() as living:
        assert await living.wait(hours=12, minutes=59) == []
        assert await living.wait(minutes=1) == ["due noticing#how"]


async def zone_then(home: Home, zone: str, *effects: FollowUp) -> None:
    """The person names their zone, and perhaps a time."""

    def names_zone(conversation: Conversation, happening: Happening, now: int) -> Turn:
        memory = {**conversation.memory, "zone": Remembered(zone, now)}
        return Turn(replace(conversation, turn=conversation.turn + 1, memory=memory), effects)

    home.take = names_zone
    async with home.open() as living:
        await living.hear("zone")
    home.take = None


@pytest.mark.parametrize("act", ["hold", "pause"])
async def test_hold_and_pause_cancel_everything_scheduled(home: Home, act: str) -> None:
    home.answers("ask me", Say("how?"), AwaitSilence(HOUR, 1), FollowUp("noticing#how", HOUR))
    home.answers("stop", Act(act), Say("I'm here."), AwaitSilence(HOUR, 2), FollowUp("noticing#how", HOUR))
    async with home.open() as living:
        await living.hear("ask me")
        assert await living.hear("stop") == ["I'm here."]
        assert await living.wait(days=1) == []
        assert await living.shell.store.next_due() is None


async def test_a_hold_outlives_restarts_until_it_is_released(home: Home) -> None:
    home.answers("ask me", FollowUp("noticing#how", HOUR))
    home.answers("danger", Act("hold"))
    home.answers("carry on", Act("release"))
    async with home.open() as living:
        await living.hear("danger")
    async with home.open() as living:
        await living.hear("ask me")
        assert await living.wait(hours=1) == []
        await living.hear("carry on")
        await living.hear("ask me")
        assert await living.wait(hours=1) == ["due noticing#how"]


async def test_during_a_hold_only_care_may_ask_after_somebody(home: Home) -> None:
    home.answers("danger", Act("hold"), FollowUp("care_self#hello", 2 * HOUR), FollowUp("noticing#how", 2 * HOUR))
    async with home.open() as living:
        await living.hear("danger")
        assert await living.wait(hours=2) == ["due care_self#hello"]


async def test_after_a_pause_somebody_who_writes_may_be_followed_up_again(home: Home) -> None:
    home.answers("pause", Act("pause"))
    home.answers("ask me", FollowUp("noticing#how", HOUR))
    async with home.open() as living:
        await living.hear("pause")
        await living.hear("ask me")
        assert await living.wait(hours=1) == ["due noticing#how"]


async def test_an_alarm_whose_turn_fails_is_tried_again_and_at_last_dropped(home: Home) -> None:
    home.answers("ask me", FollowUp("noticing#how", HOUR), FollowUp("noticing#other", HOUR))
    take, tries = home.companion.take, list[Happening]()

    def failing(conversation: Conversation, happening: Happening, now: int) -> Turn:
        if happening == CameDue("noticing#how"):
            tries.append(happening)
            raise ValueError("a bug")
        return take(conversation, happening, now)

    home.take = failing
    async with home.open() as living:
        await living.hear("ask me")
        assert await living.wait(hours=1) == ["due noticing#other"]
        for _ in range(10):
            assert await living.wait(minutes=1) == []
        assert await living.shell.store.next_due() is None
    assert 1 < len(tries) < 10


async def test_what_is_due_for_many_comes_to_each_once_also_to_whoever_writes_at_that_moment(home: Home) -> None:
    home.answers("ask me", FollowUp("a#one", HOUR), FollowUp("b#two", HOUR))
    people = [f"p{number}" for number in range(300)]
    async with home.open() as living:
        await asyncio.gather(*(living.hear("ask me", address=person) for person in people))
    async with home.open() as living:
        home.wall.move(hours=1)
        writes = (living.shell.desk.handle(Incoming("door", person, Wrote("hi"))) for person in people[::10])
        await asyncio.gather(*writes, living.shell.clock.sweep(home.wall.now))
        await living.shell.courier.drain()
        await living.wait(hours=1)  # whoever wrote was in the middle of a talk
    due = [(parcel.address, parcel.say.text) for parcel in home.platform.parcels if parcel.say.text.startswith("due")]
    assert sorted(due) == sorted((person, f"due {node}") for person in people for node in ("a#one", "b#two"))
