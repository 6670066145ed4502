"""Updates that any of several processes takes in: each once, in order, and a poisoned one holds up nothing."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import asyncpg
import pytest

from bot.service.letterbox import Letterbox
from bot.service.people.keyfile import KeyFile
from bot.service.people.keys import Keyring
from bot.service.people.records import Place
from bot.service.store.part import Part
from bot.service.store.postgres.store import PostgresStore

ANNA = ("door", "anna")
LAPSE = "UPDATE ajar.places SET until = '-infinity' WHERE held_by <> ''"


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
async def letterbox(url: str, keyring: Keyring, reader: Reader) -> AsyncIterator[tuple[PostgresStore, Letterbox]]:
    store = await PostgresStore.open(url, keyring.stamp, 0, Part())
    try:
        yield store, Letterbox(store.inbox, keyring, lambda: 5, reader.told.append)
    finally:
        await store.close()


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
            connection = await asyncpg.connect(empty_database)
            await connection.execute(LAPSE)
            await connection.close()
            assert await store.inbox.rescue() == place
        connection = await asyncpg.connect(empty_database)
        await connection.execute(LAPSE)
        await connection.close()
        running = asyncio.create_task(box.run(reader.take))
        await reader.enough.wait()
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    assert reader.taken == [b"harmless"]
    assert reader.told == [ANNA]


async def test_nothing_of_an_update_lies_open(empty_database: str, keyring: Keyring) -> None:
    async with letterbox(empty_database, keyring, Reader()) as (_, box):
        await box.put(("door", "anna-of-the-door"), 1, b"words")
        connection = await asyncpg.connect(empty_database)
        (row,) = await connection.fetch("SELECT place, sealed FROM ajar.inbox")
        await connection.close()
    for told in (b"words", b"anna"):
        assert told not in row["place"] + row["sealed"]
