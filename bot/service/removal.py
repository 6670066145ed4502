"""Moves everything that is stored from one place to another, for `ajar move`. Both need the same key file."""

from contextlib import AbstractAsyncContextManager
from pathlib import Path

from bot.service.keyfile import KeyFile
from bot.service.keys import Keyring, Unreadable
from bot.service.sealed import open_letter
from bot.service.store.errors import ClientMissing
from bot.service.store.moving import Depot, move
from bot.service.store.opening import Address
from bot.service.store.sqlite_depot import SqliteDepot


async def move_all(source: Address, target: Address, key_file: Path, now: int) -> dict[str, int]:
    """How many rows of each table were copied and found the same. Raises StoreError, KeyFileError."""
    keyring = Keyring(KeyFile.open(key_file))

    def channel_of(person: str, key: bytes, sealed: bytes) -> str:
        try:
            return open_letter(keyring.unwrap(person, key), sealed).channel
        except Unreadable:
            return ""  # nobody could send it from where it was either

    async with _depot(source, keyring.stamp, now) as old, _depot(target, keyring.stamp, now) as new:
        return await move(old, new, channel_of)


def _depot(address: Address, stamp: bytes, now: int) -> AbstractAsyncContextManager[Depot]:
    if isinstance(address, Path):
        return SqliteDepot.open(address, stamp)
    try:
        from bot.service.store.postgres.depot import PostgresDepot
    except ImportError as error:
        raise ClientMissing("asyncpg") from error
    return PostgresDepot.open(address, stamp, now)
