"""What workers leave to each other: an update taken over is answered once, in order, never excused falsely."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import asyncpg
import pytest

from bot.dialogue.talk import Wrote
from bot.service.desk import STUMBLED
from bot.service.letterbox import Letterbox
from bot.service.post import Incoming
from tests.service.homes import Home, Living

ANNA = ("door", "anna")
LAPSE = "UPDATE ajar.places SET until = '-infinity' WHERE held_by <> ''"
WAITING = "SELECT count(*) FROM ajar.inbox"

Take = Callable[[bytes], Awaitable[None]]


@pytest.fixture
def homes(tmp_path: Path, empty_database: str) -> tuple[Home, Home]:
    """Two workers of one bot."""
    return Home(tmp_path, server=empty_database), Home(tmp_path, server=empty_database)


def box(living: Living) -> Letterbox:
    found = living.shell.letterbox
    assert found is not None  # the store is shared
    return found


def update(number: int) -> Incoming:
    return Incoming(*ANNA, Wrote(f"text {number}"), str(number))


def answered(living: Living, until: int) -> tuple[Take, asyncio.Event]:
    """Brings updates to the desk; the event is set once that one was brought."""
    reached = asyncio.Event()

    async def take(content: bytes) -> None:
        await living.shell.desk.take_in(update(int(content)))
        if int(content) == until:
            reached.set()

    return take, reached


async def asked(home: Home, statement: str) -> int:
    connection = await asyncpg.connect(home.server)
    try:
        return int(await connection.fetchval(statement) or 0)
    finally:
        await connection.close()


async def run(living: Living, take: Take, until: asyncio.Event) -> None:
    running = asyncio.create_task(box(living).run(take))
    await until.wait()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await living.shell.courier.drain()


async def test_an_update_that_was_answered_before_its_worker_died_again_and_again_is_not_excused(
    homes: tuple[Home, Home],
) -> None:
    home, _ = homes
    async with home.open() as living:
        for number in (1, 2):
            await box(living).put(ANNA, number, b"%d" % number)
        inbox = living.shell.store.inbox
        assert inbox is not None
        (place,) = await inbox.claim(10)
        await living.shell.desk.take_in(update(1))
        for _ in range(3):  # each ends after the turn is kept, before the update is done with
            await asked(home, LAPSE)
            assert await inbox.rescue() == place
        await asked(home, LAPSE)
        await run(living, *answered(living, until=2))
    assert home.platform.said == ["1 text 1", "2 text 2"]
    assert await asked(home, WAITING) == 0


async def test_workers_share_the_pace_of_what_they_send(homes: tuple[Home, Home]) -> None:
    one, two = homes
    async with one.open() as first, two.open() as second:
        await first.shell.store.couriers()
        assert second.shell.courier.sharing("door") == 1
        await second.shell.courier.start()
        async with asyncio.timeout(10):
            while second.shell.courier.sharing("door") != 2:
                await second.shell.store.next_due()
        assert second.shell.courier.sharing("elsewhere") == 1


async def test_the_same_where_the_answer_was_that_all_is_forgotten(homes: tuple[Home, Home]) -> None:
    home, _ = homes
    async with home.open() as living:
        await living.hear("hello")
        await box(living).put(ANNA, 1, b"1")
        inbox = living.shell.store.inbox
        assert inbox is not None
        (place,) = await inbox.claim(10)
        person = await anext(living.shell.store.people())
        keyring = living.shell.keyring
        await living.shell.store.erase(person, keyring.update(*ANNA, "1"), 1)
        await inbox.put(place, 1, b"brought again", 1, mine=True)
        assert not await inbox.set_aside(place, 1, keyring.update(*ANNA, "1"))
    assert await asked(home, WAITING) == 0


async def test_a_worker_that_was_held_up_keeps_no_turn_of_a_chat_that_another_has(homes: tuple[Home, Home]) -> None:
    slow, other = homes
    begun, go_on, refused = asyncio.Event(), asyncio.Event(), asyncio.Event()
    async with slow.open() as held_up, other.open() as alive:
        await alive.hear("hello")

        async def late(content: bytes) -> None:
            begun.set()
            await go_on.wait()
            try:
                await held_up.shell.desk.take_in(update(int(content)))
            finally:
                refused.set()

        async def failing(content: bytes) -> None:
            if content == b"1":
                raise ValueError("what ended the first one")
            await alive.shell.desk.take_in(update(int(content)))
            done.set()

        done = asyncio.Event()
        for number in (1, 2):
            await box(alive).put(ANNA, number, b"%d" % number)
        running = asyncio.create_task(box(held_up).run(late))
        await begun.wait()
        await asked(slow, LAPSE)
        await run(alive, failing, done)
        go_on.set()
        await refused.wait()
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    assert other.platform.said == ["1 hello", STUMBLED.text, "2 text 2"]
    assert slow.platform.said == []
