"""Which store an address means: a path is a SQLite file, postgresql:// a server that several workers share."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.service.store.contract import Store
from bot.service.store.copying import ChannelOf, Place, Source
from bot.service.store.errors import ClientMissing, StoreMissing
from bot.service.store.lock import Lock
from bot.service.store.part import Part
from bot.service.store.sqlite import SqliteStore, keys_path
from bot.service.store.sqlite_copy import SqliteSource
from bot.service.store.sqlite_place import SqlitePlace

Address = Path | str
"""A file, or the URL of a server."""


def address_of(told: str) -> Address:
    """What an operator wrote, once the settings have found it good."""
    return told if "://" in told else Path(told)


async def open_store(address: Address, stamp: bytes, now: int, part: Part | None = None) -> Store:
    """Open, make or bring up to date. `stamp` tells the key file that belongs here. Raises StoreError."""
    if isinstance(address, Path):
        return await SqliteStore.open(address, stamp, now)
    try:
        from bot.service.store.postgres.store import PostgresStore
    except ImportError as error:
        raise ClientMissing("asyncpg") from error
    return await PostgresStore.open(address, stamp, now, part or Part())


async def stored_in(address: Address) -> bool:
    """Whether anything is stored there. Raises StoreError."""
    if isinstance(address, Path):
        return any(path.exists() and path.stat().st_size > 0 for path in (address, keys_path(address)))
    async with open_place(address, b"", 0) as place:
        return await place.taken()


async def refuse_nothing(address: Address) -> None:
    """Raises StoreMissing where nothing is stored; nothing is made there."""
    if isinstance(address, Path):
        if not await stored_in(address):
            raise StoreMissing(address)
        return
    async with open_place(address, b"", 0) as place:
        if not await place.taken():
            raise StoreMissing(place.name)


async def alone_at(address: Address) -> None:
    """Raises StoreError where nothing is stored, and while somebody uses it."""
    if isinstance(address, Path):
        await refuse_nothing(address)
        Lock(address).release()
        return
    try:
        from bot.service.store.postgres.copy import refuse_others
    except ImportError as error:
        raise ClientMissing("asyncpg") from error
    await refuse_others(address)


@asynccontextmanager
async def open_source(address: Address, stamp: bytes, alone: bool = False) -> AsyncIterator[Source]:
    """Everything that is stored there; `alone` refuses while somebody uses it. Raises StoreError."""
    if isinstance(address, Path):
        with SqliteSource.open(address, stamp, alone) as source:
            yield source
        return
    try:
        from bot.service.store.postgres.copy import PostgresSource
    except ImportError as error:
        raise ClientMissing("asyncpg") from error
    async with PostgresSource.open(address, stamp, alone) as found:
        yield found


@asynccontextmanager
async def open_place(
    address: Address, stamp: bytes, now: int, channel_of: ChannelOf | None = None
) -> AsyncIterator[Place]:
    """Where a database is to be made. `channel_of` is needed where messages are put in that wait. Raises StoreError."""
    if isinstance(address, Path):
        with SqlitePlace.open(address, stamp) as place:
            yield place
        return
    try:
        from bot.service.store.postgres.copy import PostgresPlace
    except ImportError as error:
        raise ClientMissing("asyncpg") from error
    async with PostgresPlace.open(address, stamp, now, channel_of) as found:
        yield found
