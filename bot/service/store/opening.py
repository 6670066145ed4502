"""Which store an address means: a path is a SQLite file, postgresql:// a server that several workers share."""

from pathlib import Path

from bot.service.store import Store
from bot.service.store.errors import ClientMissing
from bot.service.store.part import Part
from bot.service.store.sqlite import SqliteStore

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
