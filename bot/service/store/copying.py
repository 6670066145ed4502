"""A whole database as rows, the same from whichever store, so that a copy of one can be put back into the other.

Values are whole numbers, texts and bytes; what is true or false is 1 or 0. A store that has further tables keeps them
to itself: what they hold must be of no use in a copy.
"""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Protocol

Value = int | str | bytes
Row = tuple[Value, ...]


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


class Source(Protocol):
    """A database at one moment, whoever works on it meanwhile; its keys at a later one."""

    def pages(self, table: Table) -> AsyncIterator[Sequence[Row]]:
        """All rows of a table, some at a time. Raises StoreError."""
        ...

    def release(self) -> None:
        """All is read: whatever waits for that may go on."""
        ...


class Target(Protocol):
    """An empty database that nobody uses yet."""

    async def add(self, table: Table, rows: Sequence[Row]) -> None:
        """Raises StoreError."""
        ...
