"""The daily question through desk, store and clock, with the real pages. It begins on a Thursday at noon, UTC."""

from functools import cache

import pytest
from msgspec.structs import replace

from bot.dialogue.talk import Conversation, Remembered, Turn, Value
from bot.pace.local import there, zone_of
from bot.pace.quiet import Quiet
from bot.service.manners import Manners
from bot.service.post import Happening
from bot.shelf import open_companion
from bot.turn import Companion
from tests.service.homes import Home, Living

KNOWN: dict[str, Value] = {"agreed": "yes", "met": 1, "noted": 1, "zone_asked": 1}


@cache
def companion() -> Companion:
    return open_companion()


def known_to(conversation: Conversation, happening: Happening, now: int) -> Turn:
    """The real companion, to whom everybody is known and has agreed to notes."""
    if not conversation.visits:
        memory = {name: Remembered(value, now) for name, value in KNOWN.items()}
        conversation = replace(conversation, memory=memory, visits={"welcome#start": 1})
    return companion().take(conversation, happening, now)


@pytest.fixture
def home(file_home: Home) -> Home:
    file_home.take = known_to
    return file_home


async def came(living: Living, days: int, zone: str = "UTC") -> list[str]:
    """When something came unasked, while days go by in quarters of an hour."""
    moments = []
    for _ in range(days * 96):
        if await living.wait(minutes=15):
            moments.append(there(living.home.wall.now, zone_of(zone)).strftime("%a %d %H"))
    return moments


async def test_it_comes_daily_then_every_third_day_then_weekly_then_a_note_then_never(home: Home) -> None:
    async with home.open() as living:
        await living.hear("daily at 7pm")
        assert await came(living, 40) == [
            "Thu 01 19", "Fri 02 19", "Mon 05 19", "Thu 08 19", "Thu 15 19", "Thu 22 19", "Thu 29 19",
        ]  # fmt: skip
        assert await came(living, 60) == []


async def test_the_last_one_is_a_note_and_any_word_brings_them_back(home: Home) -> None:
    async with home.open() as living:
        await living.hear("daily at 7pm")
        await came(living, 40)
        assert not home.platform.parcels[-1].say.choices
        await living.hear("hello")
        assert await came(living, 2) == ["Tue 10 19", "Wed 11 19"]


async def test_an_answer_keeps_them_daily(home: Home) -> None:
    async with home.open() as living:
        await living.hear("daily at 7pm")
        for day in ("Thu 01", "Fri 02", "Sat 03", "Sun 04", "Mon 05"):
            assert await came(living, 1) == [f"{day} 19"]
            await living.hear("not tonight")


async def test_words_move_stop_and_pause_them(home: Home) -> None:
    async with home.open() as living:
        await living.hear("daily at 7pm")
        await living.hear("make it 8 instead")
        assert await came(living, 1) == ["Thu 01 20"]
        await living.hear("not on Fridays")
        assert await came(living, 2) == ["Sat 03 20"]
        await living.hear("pause till Wednesday")
        assert await came(living, 4) == ["Wed 07 20"]
        await living.hear("stop the questions")
        assert await came(living, 9) == []


async def test_it_is_sent_by_the_clock_of_the_person(home: Home) -> None:
    async with home.open() as living:
        await living.hear("I'm in Mumbai")
        await living.hear("daily at 9 in the evening")
        assert await came(living, 1, "Asia/Kolkata") == ["Thu 01 21"]


async def test_it_survives_a_restart_and_is_not_repeated(home: Home) -> None:
    async with home.open() as living:
        await living.hear("daily at 7pm")
    async with home.open() as living:
        assert await came(living, 1) == ["Thu 01 19"]
    async with home.open() as living:
        assert await came(living, 1) == ["Fri 02 19"]


async def test_what_was_missed_by_hours_is_left_out(home: Home) -> None:
    async with home.open() as living:
        await living.hear("daily at 1pm")
    home.wall.move(hours=8)
    async with home.open() as living:
        assert await came(living, 1) == ["Fri 02 13"]


async def test_it_waits_for_a_talk_to_be_still(home: Home) -> None:
    async with home.open() as living:
        await living.hear("daily at 1pm")
        home.wall.move(minutes=70)
        await living.hear("he came home and said nothing")
        assert await living.wait(minutes=9) == []
        assert await living.wait(minutes=2) != []


async def test_a_pause_ends_when_the_person_writes(home: Home) -> None:
    async with home.open() as living:
        await living.hear("daily at 7pm")
        await living.hear("pause")
        assert await came(living, 3) == []
        await living.hear("hello")
        assert await came(living, 1) == ["Sun 04 19"]


async def test_none_comes_during_a_hold(home: Home) -> None:
    async with home.open() as living:
        await living.hear("daily at 7pm")
        await living.hear("I want to kill myself")
        assert await came(living, 10) == []


async def test_the_day_of_another_unasked_message_has_none(home: Home) -> None:
    async with home.open() as living:
        await living.hear("daily at 7pm")
        await living.hear("ask me tomorrow at 3pm")
        assert await came(living, 3) == ["Thu 01 19", "Fri 02 15", "Sat 03 19"]


async def test_quiet_hours_that_were_named_count_for_all_that_comes_unasked(home: Home) -> None:
    home.manners = Manners(quiet=Quiet(0, 0))
    async with home.open() as living:
        await living.hear("daily at 7pm")
        await living.hear("quiet hours from 6pm to 9am")
        assert await came(living, 1) == ["Fri 02 09"]


async def test_the_export_says_when_it_comes(home: Home) -> None:
    async with home.open() as living:
        await living.hear("daily at 7pm")
        await living.hear("export")
    files = [document.content.decode() for parcel in home.platform.parcels for document in parcel.documents]
    assert "- the daily question, 2026-01-01 19:" in files[0]
