"""Puts a backup back: into a new database, which takes the place of the old one only when it is whole.

Whoever has no key any more was erased, and is left out. Messages that waited when the backup was made are kept dead, as
they may have arrived since; what has come due since then comes due once more.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from bot.service.backup.errors import Damaged, NoBackup, NoKeys, NotABackup, WouldOverwrite
from bot.service.backup.pages import Reading
from bot.service.people.keyfile import KeyFile
from bot.service.store import Stage
from bot.service.store.copying import KEYS, OUTBOX, TABLES, Filling, Place, Row, Table, Value


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of it. `made` is when the backup was made (ms UTC); `aside` where what was there before lies now."""

    made: int
    people: int
    left_out: int
    aside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Restore:
    """Where a backup is put back. `keys` is the keys' backup; the keys that lie at the place go before it unless
    `keys_first`: they know best who was erased."""

    place: Place
    key_file: KeyFile
    keys: Path
    keys_first: bool = False

    async def put_back(self, file: Path, force: bool) -> Restored:
        """`force` moves an existing database aside. Raises BackupError or StoreError; then nothing was changed."""
        self._look_for(file)
        if await self.place.taken() and not force:
            raise WouldOverwrite(self.place.name)
        kept = None if self.keys_first else await self.place.keys()
        keys = self._keys_backed_up() if kept is None else kept
        async with self.place.making(keep_keys=kept is not None) as target:
            filling = Filling(target)
            restored = await fill(filling, Reading(file, self.key_file), keys)
            await filling.compare(self.place.name)
        return replace(restored, aside=tuple(self.place.aside))

    def _look_for(self, file: Path) -> None:
        if not file.exists():
            raise NoBackup(file)

    def _keys_backed_up(self) -> Mapping[Value, Value]:
        if not self.keys.exists():
            raise NoKeys(self.keys)
        return {row[0]: row[1] for _, rows in _pages(Reading(self.keys, self.key_file), (KEYS,)) for row in rows}


async def fill(target: Filling, reading: Reading, keys: Mapping[Value, Value]) -> Restored:
    """Into an empty database, of whichever store. Raises BackupError or StoreError."""
    people = left_out = 0
    for table, rows in _pages(reading, TABLES):
        known = [row for row in rows if table.whose is None or row[table.whose] in keys]
        await target.add(table, [doubted(row) for row in known] if table == OUTBOX else known)
        if table.name == "people":
            people, left_out = people + len(known), left_out + len(rows) - len(known)
    await target.add(KEYS, list(keys.items()))
    assert reading.summary is not None  # or reading it would have failed
    return Restored(reading.summary.made, people, left_out)


def doubted(row: Row) -> Row:
    """A message that waited when the copy was made may have arrived since: it is not sent again."""
    columns = OUTBOX.columns
    told = dict(zip(columns, row, strict=True))
    if told["stage"] != Stage.DEAD:
        told |= {"stage": int(Stage.DEAD), "reason": "in doubt"}
    return tuple(told[column] for column in columns)


def _pages(reading: Reading, wanted: tuple[Table, ...]) -> Iterator[tuple[Table, Sequence[Row]]]:
    with _file(reading.path) as file:
        for table, rows in reading.pages(file):
            if table not in wanted:
                raise NotABackup(reading.path)
            yield table, rows


@contextmanager
def _file(path: Path) -> Iterator[BinaryIO]:
    try:
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise Damaged(path) from error
