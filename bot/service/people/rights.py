"""A copy of all that is stored about somebody, and its end, without a talk: for the command line.

On a file nothing else may be running meanwhile; the store's lock sees to it.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.service.people.export import documents
from bot.service.people.keys import Keyring
from bot.service.people.records import People, Place
from bot.service.people.unlocking import key_file_to
from bot.service.post import Document
from bot.service.shell import Needs
from bot.service.store.contract import Store
from bot.service.store.opening import open_store


async def copy_of(needs: Needs, place: Place, now: int) -> tuple[Document, ...]:
    """What an export gives whoever is at that place; nothing for somebody unknown. Raises StoreError, KeyFileError."""
    async with _opened(needs, now) as (store, people):
        person = await people.settle(place)
        record = await people.known(person)
        return documents(record, await store.load(person), needs.manners, now) if record else ()


async def forget(needs: Needs, place: Place, now: int) -> bool:
    """Erase whoever is at that place; False for somebody unknown. Raises StoreError, KeyFileError."""
    async with _opened(needs, now) as (store, people):
        person = await people.settle(place)
        known = await people.known(person) is not None
        if known:
            await store.erase(person, b"", now)
        return known


@asynccontextmanager
async def _opened(needs: Needs, now: int) -> AsyncIterator[tuple[Store, People]]:
    keyring = Keyring(await key_file_to(needs.database, needs.keys))
    store = await open_store(needs.database, keyring.stamp, now)
    try:
        yield store, People(store, keyring, 1)
    finally:
        await store.close()
