"""A server that waits for its disk is killed in the middle: what was acknowledged is there, and the worker goes on."""

import asyncio
from dataclasses import replace

from bot.service.store import Commit, Committed
from bot.service.store.part import Part
from bot.service.store.postgres.store import PostgresStore
from tests.service import servers
from tests.service.test_store import DOOR, letter

PEOPLE = 16


async def test_after_a_kill_of_the_server_every_acknowledged_turn_is_there_and_once() -> None:
    with servers.own_server(durable=True) as running:
        store = await PostgresStore.open(running.get_uri(), b"stamp", 0, Part(carries=("",)))
        kept: dict[str, int] = {f"p{who}": 0 for who in range(PEOPLE)}
        killed = asyncio.Event()
        talks = [asyncio.create_task(talk(store, person, kept, killed)) for person in kept]
        while min(kept.values()) < 5:
            await asyncio.wait(talks, timeout=0.01)
        await asyncio.to_thread(servers.crash, running)
        await asyncio.to_thread(running.ensure_postgres_running)
        killed.set()
        await asyncio.gather(*talks)
        for person, versions in kept.items():
            found = await store.load(person)
            assert found
            assert found.version == versions
            assert len(await store.unsent_of(person)) == versions
        await store.close()


async def talk(store: PostgresStore, person: str, kept: dict[str, int], killed: asyncio.Event) -> None:
    """Turn after turn until five more are kept after the kill. A turn that was kept without our hearing of it is a
    conflict: then the store is asked, as the desk does."""
    address = replace(DOOR, mac=person.encode())
    more = 5
    while more:
        commit = Commit(person, kept[person], b"state", 1, address=address, key=b"k", outgoing=(letter("one"),))
        if isinstance(await store.commit(commit), Committed):
            kept[person] += 1
        else:
            found = await store.load(person)
            assert found
            assert found.version == kept[person] + 1
            kept[person] = found.version
        more -= killed.is_set()
