"""Updates that any of several processes takes in: each once, in order, and a poisoned one holds up nothing."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import asyncpg
import pytest

from bot.service.letterbox import UPDATE, Letterbox
from bot.service.people.keyfile import KeyFile
from bot.service.people.keys import Keyring
from bot.service.people.records import Place
from bot.service.store.errors import ServerUnreachable
from bot.service.store.part import Part
from bot.service.store.postgres.store import PostgresStore
from tests.service.workers import do

ANNA = ("door", "anna")
LAPSE = "UPDATE ajar.places SET until = '-infinity' WHERE held_by <> ''"
DIED = "UPDATE ajar.places SET held_by = held_by || ' died'"


@dataclass
class Reader:
    """Takes updates in, all but those it is told to choke on; `enough` is set once so many came."""

    poison: frozenset[bytes] = frozenset()
    wanted: int = 1
    taken: list[bytes] = field(default_factory=list)
    told: list[Place] = field(default_factory=list)
    enough: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, content: bytes) -> None:
        if content in self.poison:
            raise ValueError("poison")
        self.taken.append(content)
        if len(self.taken) == self.wanted:
            self.enough.set()


@pytest.fixture
def keyring() -> Keyring:
    return Keyring(KeyFile.make())


@asynccontextmanager
async def letterbox(
    url: str, keyring: Keyring, reader: Reader, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
) -> AsyncIterator[tuple[PostgresStore, Letterbox]]:
    store = await PostgresStore.open(url, keyring.stamp, 0, Part())
    try:
        yield store, Letterbox(store.inbox, keyring, lambda: 5, reader.told.append, sleep=sleep)
    finally:
        await store.close()


async def read(box: Letterbox, reader: Reader) -> None:
    """Until as much is taken in as is wanted."""
    running = asyncio.create_task(box.run(reader.take))
    await asyncio.wait_for(reader.enough.wait(), 20)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def counted(url: str, query: str) -> int:
    connection = await asyncpg.connect(url)
    try:
        return int(await connection.fetchval(query))
    finally:
        await connection.close()


async def test_what_is_put_by_one_is_taken_in_by_another_in_order_and_once(
    empty_database: str, keyring: Keyring
) -> None:
    reader = Reader(wanted=20)
    async with (
        letterbox(empty_database, keyring, Reader()) as (_, gate),
        letterbox(empty_database, keyring, reader) as (_, box),
    ):
        for number in [*range(19, -1, -1), 7]:
            await gate.put(ANNA, number, b"%d" % number)
        running = asyncio.create_task(box.run(reader.take))
        await reader.enough.wait()
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    assert reader.taken == [b"%d" % number for number in range(20)]


async def test_who_puts_takes_in_at_once_and_nothing_is_left(empty_database: str, keyring: Keyring) -> None:
    reader = Reader(wanted=40)
    async with letterbox(empty_database, keyring, reader) as (_, box):
        running = asyncio.create_task(box.run(reader.take))
        await asyncio.sleep(0)
        await asyncio.gather(*(box.put(("door", str(who)), 1, b"%d" % who) for who in range(20)))
        await asyncio.gather(*(box.put(("door", str(who)), 2, b"%d" % who) for who in range(20)))
        await reader.enough.wait()
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    assert sorted(reader.taken) == sorted(b"%d" % who for who in range(20) for _ in range(2))


async def test_what_fails_three_times_is_set_aside_and_the_person_told_once(
    empty_database: str, keyring: Keyring
) -> None:
    reader = Reader(poison=frozenset({b"bad"}), wanted=2)
    async with letterbox(empty_database, keyring, reader) as (_, box):
        for number, content in enumerate((b"good", b"bad", b"better")):
            await box.put(ANNA, number, content)
        running = asyncio.create_task(box.run(reader.take))
        await reader.enough.wait()
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    assert reader.taken == [b"good", b"better"]
    assert reader.told == [ANNA]
    assert await counted(empty_database, "SELECT count(*) FROM ajar.inbox WHERE dead AND tries = 3") == 1


async def test_what_ends_its_process_three_times_is_set_aside(empty_database: str, keyring: Keyring) -> None:
    reader = Reader()
    async with letterbox(empty_database, keyring, reader) as (store, box):
        await box.put(ANNA, 1, b"deadly")
        await box.put(ANNA, 2, b"harmless")
        place = (await store.inbox.claim(10))[0]
        for _ in range(3):  # whoever has it in hand is never heard of again
            async with letterbox(empty_database, keyring, Reader()) as (another, _):
                await do(empty_database, LAPSE)
                assert await another.inbox.rescue() == place
                await do(empty_database, DIED)
        await do(empty_database, LAPSE)
        running = asyncio.create_task(box.run(reader.take))
        await reader.enough.wait()
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    assert reader.taken == [b"harmless"]
    assert reader.told == [ANNA]


@dataclass
class Cut(Reader):
    """Meets a store that can't be used so many times, each in the middle of a turn."""

    cuts: int = 0

    async def take(self, content: bytes) -> None:
        if self.cuts and content != b"first":
            self.cuts -= 1
            raise ServerUnreachable("a server")
        await super().take(content)


async def at_once(_seconds: float) -> None:
    await asyncio.sleep(0)


async def test_a_store_that_fails_again_and_again_is_no_fault_of_an_updates(
    empty_database: str, keyring: Keyring
) -> None:
    reader = Cut(wanted=3, cuts=12)
    async with letterbox(empty_database, keyring, reader, at_once) as (_, box):
        for number, content in enumerate((b"first", b"I need help", b"so")):
            await box.put(ANNA, number, content)
        await read(box, reader)
    assert reader.taken == [b"first", b"I need help", b"so"]
    assert reader.told == []
    assert await counted(empty_database, "SELECT count(*) FROM ajar.inbox") == 0


async def test_no_try_is_counted_of_a_place_that_lapsed_in_the_same_process(
    empty_database: str, keyring: Keyring
) -> None:
    reader = Reader()
    async with letterbox(empty_database, keyring, reader) as (store, box):
        await box.put(ANNA, 1, b"words")
        (place,) = await store.inbox.claim(10)
        for _ in range(4):
            await do(empty_database, LAPSE)
            assert await store.inbox.rescue() == place
        await do(empty_database, LAPSE)
        await read(box, reader)
    assert (reader.taken, reader.told) == ([b"words"], [])


@pytest.mark.parametrize("damaged", [b"no seal at all", None])
async def test_what_can_not_be_opened_is_set_aside_and_what_came_after_it_goes_on(
    empty_database: str, keyring: Keyring, damaged: bytes | None
) -> None:
    reader = Reader()
    async with letterbox(empty_database, keyring, reader) as (_, box):
        await box.put(ANNA, 1, b"lost")
        sealed = damaged or keyring.common.seal(UPDATE, b"no update at all")
        await do(empty_database, f"UPDATE ajar.inbox SET sealed = '\\x{sealed.hex()}'")
        await box.put(ANNA, 2, b"words")
        await read(box, reader)
    assert (reader.taken, reader.told) == ([b"words"], [])
    assert await counted(empty_database, "SELECT count(*) FROM ajar.inbox WHERE dead") == 1


async def test_nothing_of_an_update_lies_open(empty_database: str, keyring: Keyring) -> None:
    async with letterbox(empty_database, keyring, Reader()) as (_, box):
        await box.put(("door", "anna-of-the-door"), 1, b"words")
        connection = await asyncpg.connect(empty_database)
        (row,) = await connection.fetch("SELECT place, sealed FROM ajar.inbox")
        await connection.close()
    for told in (b"words", b"anna"):
        assert told not in row["place"] + row["sealed"]
