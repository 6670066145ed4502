"""The key file to what is stored: the right one, and made only where nothing is stored yet, or it would be a wrong one.

The lookup key is checked by whoever opens the database. The master key is checked here: a copy of the key file from
before a rotation has the same lookup key, finds everybody, and can open nobody.
"""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from bot.service.people.keyfile import KeyFile, KeyFileError
from bot.service.people.keys import Keyring
from bot.service.store.contract import Store
from bot.service.store.copying import Source
from bot.service.store.errors import OtherMaster
from bot.service.store.opening import Address, open_source, open_store, stored_in
from bot.service.store.part import Part


async def key_file_to(database: Address, path: Path) -> KeyFile:
    """Read it, or make it at the first start. Raises KeyFileError or StoreError."""
    if not _is_there(path) and await stored_in(database):
        raise KeyFileError(
            f"There is no key file at {path}, though something is stored in {_named(database)} that can't be read "
            "without it. Nothing was changed. Put the key file back from where you keep its copy, or set AJAR_KEY_FILE "
            "to it. To begin anew without what is stored, move the database away first."
        )
    return KeyFile.open(path, new=True)


async def unlocked_store(database: Address, keyring: Keyring, now: int, part: Part | None = None) -> Store:
    """The store, open, if its keys can be opened too. Raises StoreError."""
    store = await open_store(database, keyring.stamp, now, part)
    try:
        _refuse_foreign(await store.masters(), keyring, database)
    except BaseException:
        await store.close()
        raise
    return store


@asynccontextmanager
async def unlocked_source(database: Address, keyring: Keyring, alone: bool = False) -> AsyncIterator[Source]:
    """Everything that is stored there, if its keys can be opened too; `alone` refuses while somebody uses it. Raises
    StoreError."""
    async with open_source(database, keyring.stamp, alone) as source:
        _refuse_foreign(await source.masters(), keyring, database)
        yield source


def _refuse_foreign(masters: Mapping[bytes, int], keyring: Keyring, database: Address) -> None:
    if not keyring.fits(masters):
        raise OtherMaster(_named(database))


def _named(database: Address) -> Path | str:
    return database if isinstance(database, Path) else "the PostgreSQL server"


def _is_there(path: Path) -> bool:
    return path.exists()
