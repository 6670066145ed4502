"""Moves everything that is stored from one place to another, for `ajar move`. Both need the same key file."""

from pathlib import Path

from bot.service.people.keyfile import KeyFile
from bot.service.people.keys import Keyring, Unreadable
from bot.service.people.sealed import open_letter
from bot.service.people.unlocking import unlocked_source
from bot.service.store.moving import move
from bot.service.store.opening import Address, open_place


async def move_all(source: Address, target: Address, key_file: Path, now: int) -> dict[str, int]:
    """How many rows of each table were copied and found the same. Raises StoreError, KeyFileError;
    no key file is made, for one side has something in it."""
    keyring = Keyring(KeyFile.open(key_file))

    def channel_of(person: str, key: bytes, sealed: bytes) -> str:
        try:
            return open_letter(keyring.unwrap(person, key), sealed).channel
        except Unreadable:
            return ""  # nobody could send it from where it was either

    async with (
        unlocked_source(source, keyring, alone=True) as old,
        open_place(target, keyring.stamp, now, channel_of) as new,
    ):
        return await move(old, new)
