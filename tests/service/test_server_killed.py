"""A server that waits for its disk is killed in the middle, comes back elsewhere, or is cut off without a word: what
was acknowledged is there, once, and the worker goes on."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from msgspec.structs import replace

from bot.service.store import Commit, Committed
from bot.service.store.errors import ServerUnreachable
from bot.service.store.part import Part
from bot.service.store.postgres.store import PostgresStore
from tests.service import servers
from tests.service.strait import Strait
from tests.service.test_store import DOOR, NEW, letter

PEOPLE = 16


@dataclass
class Talks:
    """People who talk without a pause by one store, until each had five turns more after `trouble` came and went."""

    store: PostgresStore
    kept: dict[str, int] = field(default_factory=lambda: {f"p{who}": 0 for who in range(PEOPLE)})
    trouble: asyncio.Event = field(default_factory=asyncio.Event)
    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    async def begin(self) -> None:
        """Returns once all are under way."""
        self.tasks = [asyncio.create_task(self._talk(person)) for person in self.kept]
        await self.until(lambda: min(self.kept.values()) >= 5)

    async def until(self, true: Callable[[], bool]) -> None:
        while not true():
            await asyncio.wait(self.tasks, timeout=0.01)

    async def end(self) -> None:
        """Everybody's turns are those that were acknowledged, and each left one message."""
        self.trouble.set()
        await asyncio.gather(*self.tasks)
        for person, versions in self.kept.items():
            found = await self.store.load(person)
            assert found
            assert found.version == versions
            assert len(await self.store.unsent_of(person)) == versions

    async def _talk(self, person: str) -> None:
        """A turn that was kept without our hearing of it is a conflict: then the store is asked, as the desk does."""
        address = replace(DOOR, mac=person.encode())
        more = 5
        while more:
            version = self.kept[person]
            commit = Commit(person, version, b"state", 1, address=address, key=b"k", outgoing=(letter("one"),))
            if isinstance(await self.store.commit(commit), Committed):
                self.kept[person] += 1
            else:
                found = await self.store.load(person)
                assert found
                assert found.version == version + 1
                self.kept[person] = found.version
            more -= self.trouble.is_set()


async def opened(url: str, patience: float = 10.0) -> PostgresStore:
    return await PostgresStore.open(url, b"stamp", 0, Part(carries=("",), patience=patience))


async def test_after_a_kill_of_the_server_every_acknowledged_turn_is_there_and_once() -> None:
    with servers.own_server(durable=True) as running:
        store = await opened(running.get_uri())
        talks = Talks(store)
        await talks.begin()
        await asyncio.to_thread(servers.crash, running)
        await asyncio.to_thread(running.ensure_postgres_running)
        await talks.end()
        await store.close()


async def test_the_same_if_it_comes_back_at_another_port_behind_the_same_address() -> None:
    with servers.own_server(durable=True) as running, Strait(running.get_uri()).running() as strait:
        store = await opened(strait.url)
        talks = Talks(store)
        await talks.begin()
        await asyncio.to_thread(servers.crash, running)
        strait.lead_to(await asyncio.to_thread(servers.start_elsewhere, running))
        await talks.end()
        await store.close()


async def test_a_network_that_passes_nothing_and_closes_nothing_is_noticed_and_nothing_is_kept_twice(
    empty_database: str,
) -> None:
    with Strait(empty_database).running() as strait:
        store = await opened(strait.url, patience=0.5)
        talks = Talks(store)
        await talks.begin()
        strait.shut()
        calls = strait.calls
        await talks.until(lambda: strait.calls > calls + 3)  # lines were given up, and tried anew in vain
        strait.open()  # what was sent before arrives as well, late
        await talks.end()
        await store.close()


async def test_whoever_asks_meanwhile_is_told_in_words_within_bounds(empty_database: str) -> None:
    with Strait(empty_database).running() as strait:
        store = await opened(strait.url, patience=0.4)
        strait.shut()
        with pytest.raises(ServerUnreachable):
            await store.load("anybody")
        strait.open()
        assert await store.load("anybody") is None
        await store.close()


async def test_news_is_heard_again_after_the_line_for_it_went_dead(empty_database: str) -> None:
    with Strait(empty_database).running() as strait:
        deaf, other = await opened(strait.url, patience=0.2), await opened(empty_database)
        heard: asyncio.Queue[str] = asyncio.Queue()
        await deaf.listen(heard.put_nowait)
        strait.shut()
        strait.open_anew()
        version = 0
        async with asyncio.timeout(30):
            while heard.empty():
                elsewhere = replace(letter("one"), channel="elsewhere")
                await other.commit(replace(NEW, version=version, outgoing=(elsewhere,)))
                version += 1
                await asyncio.wait([asyncio.ensure_future(heard.join())], timeout=0.1)
        await asyncio.gather(deaf.close(), other.close())
