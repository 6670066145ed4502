"""Copies everything from one store to another, and makes sure that it is the same: counts and a checksum of each table.

The target keeps all or nothing. Rows stay sealed; only of messages that still wait is the channel read from under the
seal, since a shared store needs it to know who can send them.
"""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, Protocol

import msgspec

from bot.service.store.errors import MoveFailed, NotEmpty

Row = tuple[Any, ...]
ChannelOf = Callable[[str, bytes, bytes], str]
"""Of a person's wrapped key and a sealed message of theirs."""

TABLES: dict[str, tuple[str, ...]] = {
    "keys": ("person", "wrapped"),
    "people": ("person", "version", "state", "updates"),
    "addresses": ("mac", "person", "channel", "sealed", "last_used", "reachable"),
    "erasures": ("id", "came"),
    "outbox": ("id", "person", "lane", "stage", "attempts", "made", "expires_at", "reason", "sealed"),
    "alarms": ("person", "name", "kind", "due", "attempts", "expires_at", "sealed"),
    "set_aside": ("person", "came", "state"),
    "codes": ("person", "mac", "expires_at"),
}
AT_ONCE = 500


class Depot(Protocol):
    """One store while it is moved; nobody else uses it meanwhile."""

    name: str

    def rows(self, table: str) -> AsyncIterator[Row]: ...

    async def put(self, table: str, rows: Sequence[Row]) -> None: ...

    async def finish(self, channel_of: ChannelOf) -> None:
        """What a store of this kind needs besides its rows."""
        ...

    def whole(self) -> AbstractAsyncContextManager[None]:
        """What is put within is kept whole or, after an exception, not at all."""
        ...


@dataclass(slots=True)
class Tally:
    """How many rows, and a sum over them that doesn't depend on their order."""

    count: int = 0
    checksum: int = 0

    def add(self, row: Row) -> None:
        plain = msgspec.msgpack.encode(tuple(int(one) if isinstance(one, bool) else one for one in row))
        self.count += 1
        self.checksum = (self.checksum + int.from_bytes(blake2b(plain, digest_size=16).digest())) % 2**128


async def move(source: Depot, target: Depot, channel_of: ChannelOf) -> dict[str, int]:
    """How many rows of each table were copied. Raises StoreError."""
    tallies = {}
    async with target.whole():
        for table in TABLES:
            async for _ in target.rows(table):
                raise NotEmpty(target.name)
        for table in TABLES:
            tallies[table] = await _copy(table, source, target)
        await target.finish(channel_of)
        for table, tally in tallies.items():
            if await _tally(table, target) != tally:
                raise MoveFailed(target.name)
    return {table: tally.count for table, tally in tallies.items()}


async def _copy(table: str, source: Depot, target: Depot) -> Tally:
    tally, some = Tally(), list[Row]()
    async for row in source.rows(table):
        tally.add(row)
        some.append(row)
        if len(some) == AT_ONCE:
            await target.put(table, some)
            some = []
    await target.put(table, some)
    return tally


async def _tally(table: str, depot: Depot) -> Tally:
    tally = Tally()
    async for row in depot.rows(table):
        tally.add(row)
    return tally
