"""Where everybody can be found on one platform, for a door that has to ask each chat for what it missed."""

from collections.abc import AsyncIterator

from bot.service.people.keys import Keyring, Unreadable
from bot.service.people.sealed import open_address
from bot.service.store import Found
from bot.service.store.contract import Store


async def addresses(store: Store, keyring: Keyring, channel: str) -> list[str]:
    """Every address on that channel, whoever was heard last first. Raises StoreError."""
    found = [entry async for entry in _entries(store, keyring, channel)]
    return [address for _, address in sorted(found, reverse=True)]


async def _entries(store: Store, keyring: Keyring, channel: str) -> AsyncIterator[tuple[int, str]]:
    async for person in store.people():
        found = await store.load(person)
        if found is not None and any(address.channel == channel for address in found.addresses):
            for entry in _opened(found, keyring, channel):
                yield entry


def _opened(found: Found, keyring: Keyring, channel: str) -> list[tuple[int, str]]:
    """Addresses with when they were last used; of somebody whose seals can't be opened, none."""
    try:
        key = keyring.unwrap(found.person, found.key)
        return [(one.last_used, open_address(key, one.sealed)[1]) for one in found.addresses if one.channel == channel]
    except Unreadable:
        return []
