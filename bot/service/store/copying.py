"""A whole database as rows, the same from whichever store, so that a copy of one can be put back into the other.

Values are whole numbers, texts and bytes; what is true or false is 1 or 0. A store that has further tables keeps them
to itself: what they hold must be of no use in a copy.
"""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Protocol

import msgspec

from bot.service.store.errors import NotTheSame

Value = int | str | bytes
Row = tuple[Value, ...]
ChannelOf = Callable[[str, bytes, bytes], str]
"""Of a person's wrapped key and a sealed message of theirs."""
_pack = msgspec.msgpack.Encoder().encode


@dataclass(frozen=True, slots=True)
class Table:
    """What a copy holds of one table. `whose` is the place of the person in a row, None where nobody is named."""

    name: str
    columns: tuple[str, ...]

    @property
    def whose(self) -> int | None:
        return self.columns.index("person") if "person" in self.columns else None


OUTBOX = Table("outbox", ("id", "person", "lane", "stage", "attempts", "made", "expires_at", "reason", "sealed"))
TABLES = (
    Table("people", ("person", "version", "state", "updates")),
    Table("addresses", ("mac", "person", "channel", "sealed", "last_used", "reachable")),
    OUTBOX,
    Table("alarms", ("person", "name", "kind", "due", "attempts", "expires_at", "sealed")),
    Table("set_aside", ("person", "came", "state")),
    Table("codes", ("person", "mac", "expires_at")),
    Table("erasures", ("id", "came")),
)
KEYS = Table("keys", ("person", "wrapped"))
"""Never in the same copy as the others: a key that is erased must not be found beside what it opens."""


class Count(msgspec.Struct, frozen=True, array_like=True):
    """How many rows a table has, and a checksum that does not depend on their order."""

    rows: int = 0
    checksum: bytes = bytes(16)

    def plus(self, rows: Sequence[Row]) -> "Count":
        total = int.from_bytes(self.checksum, "big")
        for row in rows:
            total += int.from_bytes(blake2b(_pack(row), digest_size=16).digest(), "big")
        return Count(self.rows + len(rows), (total % 2**128).to_bytes(16, "big"))


class Source(Protocol):
    """A database at one moment, whoever works on it meanwhile; its keys at a later one."""

    def pages(self, table: Table) -> AsyncIterator[Sequence[Row]]:
        """All rows of a table, some at a time. Raises StoreError."""
        ...

    async def masters(self) -> Mapping[bytes, int]:
        """As of a store: how many keys begin with which bytes. Raises StoreError."""
        ...

    def release(self) -> None:
        """All is read: whatever waits for that may go on."""
        ...


class Target(Protocol):
    """An empty database that nobody uses yet."""

    async def add(self, table: Table, rows: Sequence[Row]) -> None:
        """Raises StoreError."""
        ...

    def pages(self, table: Table) -> AsyncIterator[Sequence[Row]]:
        """What was added, so that it can be compared."""
        ...


class Place(Protocol):
    """Where a database is to be made; nobody else uses what is there meanwhile. Everything raises StoreError."""

    @property
    def name(self) -> str: ...

    @property
    def aside(self) -> Sequence[str]:
        """Where what was there before lies, once `making` has ended."""
        ...

    async def taken(self) -> bool:
        """Whether something is stored there."""
        ...

    async def keys(self) -> Mapping[Value, Value] | None:
        """The wrapped keys that lie there, by person; None where there is nothing to hold them."""
        ...

    def making(self, keep_keys: bool) -> AbstractAsyncContextManager[Target]:
        """What is put within takes the place of what is there, which is moved aside; after an exception nothing has
        changed. `keep_keys`: the keys that lie there are those that are put within, so they need no moving."""
        ...


@dataclass(slots=True)
class Filling:
    """A target whose rows are counted as they are added, so that it can be told whether all of them got there."""

    target: Target
    counts: dict[str, Count] = field(default_factory=dict)

    async def add(self, table: Table, rows: Sequence[Row]) -> None:
        """Raises StoreError."""
        self.counts[table.name] = self.counts.get(table.name, Count()).plus(rows)
        await self.target.add(table, rows)

    async def compare(self, where: str) -> None:
        """Raises NotTheSame, which names the place."""
        for table in (*TABLES, KEYS):
            if await counted(self.target.pages(table)) != self.counts.get(table.name, Count()):
                raise NotTheSame(where)


async def counted(pages: AsyncIterator[Sequence[Row]]) -> Count:
    count = Count()
    async for rows in pages:
        count = count.plus(rows)
    return count
