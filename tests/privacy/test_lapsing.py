"""What has outlived its date goes by itself, also from people who never come back."""

from bot.dialogue.talk import Act, Remembered, Say, Turn
from bot.service.people.sealed import open_saved
from bot.service.store import Found
from tests.service.fakes import Companion
from tests.service.homes import Home, Living


async def stored(living: Living, home: Home) -> dict[str, Remembered]:
    """What the database holds of the one person in it."""
    people = [person async for person in living.shell.store.people()]
    if not people:
        return {}
    found: Found | None = await living.shell.store.load(people[0])
    assert found is not None
    key = living.shell.desk._keyring.unwrap(found.person, found.key)
    return dict(open_saved(key, found.state).conversation.memory)


async def agree(living: Living) -> None:
    for words in ("my wife Mia came in and went straight to bed", "I'll try that", "Tomorrow", "yes"):
        await living.hear(words)


async def test_the_talks_things_go_after_half_a_day_and_a_name_after_a_year(home: Home) -> None:
    async with home.open() as living:
        await agree(living)
        home.wall.move(hours=13)
        await living.shell.desk.tidy()
        kept = await stored(living, home)
        assert "partner" in kept and "seen" not in kept
        home.wall.move(days=366)
        await living.shell.desk.tidy()
        assert "partner" not in await stored(living, home)


async def test_somebody_of_whom_nothing_is_left_is_forgotten_whole(home: Home) -> None:
    async with home.open() as living:
        await living.hear("my wife Mia came in and went straight to bed")
        await living.wait(days=8)
        await living.shell.desk.tidy()
        assert [person async for person in living.shell.store.people()] == []
        assert (await living.hear("hello"))[0].startswith("Hello, I'm a coaching bot")


async def test_whoever_declines_is_forgotten_after_the_talk(home: Home) -> None:
    async with home.open() as living:
        for words in ("my wife Mia came in and went straight to bed", "I'll try that", "No, I'm fine", "no"):
            await living.hear(words)
        assert "partner" in await stored(living, home)
        home.wall.move(hours=13)
        await living.shell.desk.tidy()
        assert "partner" not in await stored(living, home)
        home.wall.move(hours=12)
        await living.shell.desk.tidy()
        assert await stored(living, home) == {}


async def test_discreet_mode_outlives_everything_and_nobody_who_is_expected_is_forgotten(home: Home) -> None:
    async with home.open() as living:
        await living.hear("discreet")
        await living.hear("Turn it on")
        home.wall.move(days=400)
        await living.shell.desk.tidy()
        assert set(await stored(living, home)) == {"discreet"}


async def test_a_turn_goes_on_undisturbed_beside_it(home: Home) -> None:
    async with home.open() as living:
        await agree(living)
        home.wall.move(hours=13)
        await living.shell.desk.tidy()
        answer = await living.hear("memory")
        assert answer[0].startswith("1. What you call your partner: Mia")
        assert "for this talk" not in answer[0]


async def test_the_clock_does_it_once_a_day_and_at_the_start(home: Home) -> None:
    async with home.open() as living:
        await agree(living)
        await living.shell.catch_up()
        home.wall.move(hours=13)
        await living.shell.catch_up()
        assert "seen" in await stored(living, home)
        home.wall.move(hours=12)
        await living.shell.catch_up()
        assert "seen" not in await stored(living, home)


async def test_in_discreet_mode_nothing_is_sent_that_was_planned_before(home: Home) -> None:
    async with home.open() as living:
        await agree(living)
        await living.hear("discreet")
        await living.hear("Turn it on")
        assert await living.shell.store.next_due() is None
        assert await living.wait(days=2) == []


async def test_messages_are_taken_away_before_the_answer_where_the_platform_can(home: Home) -> None:
    cleared: list[tuple[str, int]] = []

    async def clear(address: str) -> None:
        cleared.append((address, len(home.platform.parcels)))
        raise OSError

    home.take = Companion({"tidy": (Act("clear"), Say("Done."))}).take
    async with home.open() as living:
        await living.hear("one")
        assert await living.hear("tidy") == ["Done."]
        setattr(home.platform, "clear", clear)  # noqa: B010  # a platform that can
        assert await living.hear("tidy") == ["Done."]
    assert cleared == [("anna", 2)]


async def test_a_turn_that_says_nothing_clears_nothing(home: Home) -> None:
    home.take = lambda conversation, happening, now: Turn(conversation, (Act("clear"),))
    async with home.open() as living:
        assert await living.hear("tidy") == []
