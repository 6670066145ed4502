"""A new master key, for `ajar rotate`: every person's key is wrapped by it, and the old one opens nothing any more.

    new master in the key file, the old one beside it ─► every key wrapped by the new one ─► the old one goes

The key file opens everything at every moment, so this may be stopped anywhere; the next time it goes on from there.
"""

from dataclasses import dataclass
from pathlib import Path

from bot.service.people.keyfile import KeyFile
from bot.service.people.keys import Keyring, Unreadable
from bot.service.people.unlocking import unlocked_source, unlocked_store
from bot.service.store.opening import Address, alone_at


@dataclass(frozen=True, slots=True)
class Rotated:
    """How many keys were wrapped anew, and how many could not be opened and stay as they are."""

    people: int
    unreadable: int


async def rotate(database: Address, path: Path, now: int) -> Rotated:
    """Nobody else may use the database meanwhile. Raises StoreError, KeyFileError, OSError."""
    file = KeyFile.open(path)
    await alone_at(database)
    async with unlocked_source(database, Keyring(file)):
        pass  # or a copy from before an earlier rotation would become one that opens nothing
    if len(file.masters) == 1:  # else an earlier rotation was stopped on its way
        file = file.rotated()
        file.write(path)
        await alone_at(database)  # whoever comes from now on opens both old and new
    rotated = await _wrapped_anew(database, Keyring(file), now)
    file.retired().write(path)
    return rotated


async def _wrapped_anew(database: Address, keyring: Keyring, now: int) -> Rotated:
    opened: dict[str, bool] = {}

    def anew(person: str, wrapped: bytes) -> bytes:
        try:
            changed = keyring.rewrap(person, wrapped)
        except Unreadable:
            changed = wrapped  # the next turn of that person begins anew, as it would have
        opened[person] = changed is not wrapped
        return changed

    store = await unlocked_store(database, keyring, now)
    try:
        await store.rewrap(anew)
    finally:
        await store.close()
    people = sum(opened.values())
    return Rotated(people, len(opened) - people)
