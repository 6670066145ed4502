"""What is inside the envelope: pages of rows, and at the end how many there were of each table, with a checksum."""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from bot.service.backup.envelope import Sealing, opened
from bot.service.backup.errors import Damaged, NotABackup
from bot.service.people.keyfile import KeyFile
from bot.service.store.copying import KEYS, TABLES, Count, Row, Table

FORMAT = 1
_pack = msgspec.msgpack.Encoder().encode


class Summary(msgspec.Struct, frozen=True):
    """The last piece. `made` is when the copy began, ms UTC."""

    format: int
    made: int
    stamp: bytes
    counts: Mapping[str, Count]


class Page(msgspec.Struct, frozen=True, array_like=True):
    """Some rows of one table, their values as `bot.service.store.copying.Value`."""

    table: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


_page = msgspec.msgpack.Decoder(Page).decode
_summary = msgspec.msgpack.Decoder(Summary).decode


class Writing:
    """A copy on its way to a file."""

    def __init__(self, file: BinaryIO, keys: KeyFile) -> None:
        self._sealing = Sealing(file, keys)
        self.counts: dict[str, Count] = {}

    async def table(self, table: Table, pages: AsyncIterator[Sequence[Row]]) -> None:
        """All of one table. Raises OSError, and what reading it raises."""
        count = Count()
        async for rows in pages:
            count = count.plus(rows)
            self._sealing.add(_pack(Page(table.name, table.columns, tuple(rows))))
        self.counts[table.name] = count

    def finish(self, made: int, stamp: bytes) -> None:
        self._sealing.add(_pack(Summary(FORMAT, made, stamp, self.counts)), last=True)


@dataclass(slots=True)
class Reading:
    """A copy on its way from a file. `summary` is there once all of it was read."""

    path: Path
    keys: KeyFile
    summary: Summary | None = None
    _counts: dict[str, Count] = field(default_factory=dict)

    def pages(self, file: BinaryIO) -> Iterator[tuple[Table, Sequence[Row]]]:
        """Raises BackupError: what does not read as it was written ends with Damaged."""
        try:
            for piece, last in opened(file, self.keys, self.path):
                if last:
                    self._finish(_summary(piece))
                else:
                    yield self._counted(_page(piece))
        except msgspec.MsgspecError as error:
            raise NotABackup(self.path) from error

    def _counted(self, page: Page) -> tuple[Table, Sequence[Row]]:
        table = next((one for one in (*TABLES, KEYS) if (one.name, one.columns) == (page.table, page.columns)), None)
        if table is None:
            raise NotABackup(self.path)
        self._counts[table.name] = self._counts.get(table.name, Count()).plus(page.rows)
        return table, page.rows

    def _finish(self, summary: Summary) -> None:
        if summary.format != FORMAT:
            raise NotABackup(self.path)
        if {name: count for name, count in summary.counts.items() if count.rows} != self._counts:
            raise Damaged(self.path)
        self.summary = summary
