"""A copy of all that is stored about somebody, and its end, without a talk: for the command line.

On a file nothing else may be running meanwhile; the store's lock sees to it. Where nothing is stored nothing is made.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.service.people.export import documents
from bot.service.people.keys import Keyring
from bot.service.people.records import People, Place
from bot.service.people.unlocking import key_file_to, unlocked_store
from bot.service.post import Document
from bot.service.shell import Needs
from bot.service.store.contract import Store
from bot.service.store.opening import refuse_nothing


async def copy_of(needs: Needs, place: Place, now: int) -> tuple[Document, ...]:
    """What an export gives whoever is at that place; nothing for somebody unknown. Raises StoreError, KeyFileError."""
    async with _opened(needs, now) as (store, keyring):
        people = People(store, keyring, 1)
        person = await people.settle(place)
        record = await people.known(person)
        return documents(record, await store.load(person), needs.manners, now) if record else ()


async def forget(needs: Needs, place: Place, now: int) -> bool:
    """Erase whoever is at that place; False for somebody unknown. Raises StoreError, KeyFileError."""
    async with _opened(needs, now) as (store, keyring):
        found = await store.find(keyring.mac(*place))
        if found:
            await store.erase(found.person, b"", now)
        return found is not None


@asynccontextmanager
async def _opened(needs: Needs, now: int) -> AsyncIterator[tuple[Store, Keyring]]:
    await refuse_nothing(needs.database)
    keyring = Keyring(await key_file_to(needs.database, needs.keys))
    store = await unlocked_store(needs.database, keyring, now)
    try:
        yield store, keyring
    finally:
        await store.close()
