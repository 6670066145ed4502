"""Puts a backup back: into new files first, which take the place of the old ones only when they are whole.

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
from bot.service.backup.swapping import Swap
from bot.service.keyfile import KeyFile
from bot.service.keys import Keyring
from bot.service.store import Stage
from bot.service.store.copying import KEYS, OUTBOX, TABLES, Row, Table, Target, Value
from bot.service.store.lock import Lock
from bot.service.store.sqlite import keys_path
from bot.service.store.sqlite_copy import SqliteTarget, keys_in


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of it. `made` is when the backup was made (ms UTC); `aside` where what was there before lies now."""

    made: int
    people: int
    left_out: int
    aside: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Restore:
    """Which database is put back. `keys` is the keys' backup; the keys beside the database go before it unless
    `keys_first`."""

    database: Path
    key_file: KeyFile
    keys: Path
    keys_first: bool = False

    async def put_back(self, file: Path, force: bool) -> Restored:
        """`force` moves an existing database aside. Raises BackupError or StoreError; then nothing was changed."""
        lock = Lock(self.database)
        try:
            self._check(file, force)
            with Swap.beside(self.database) as swap:
                filled = await self._fill(file, swap.fresh, self._keys())
                return replace(filled, aside=swap.carry_out(with_keys=not self._keeps_keys))
        finally:
            lock.release()

    def _check(self, file: Path, force: bool) -> None:
        if not file.exists():
            raise NoBackup(file)
        if self.database.exists() and not force:
            raise WouldOverwrite(self.database)

    @property
    def _keeps_keys(self) -> bool:
        """Whether the keys beside the database are the ones to go by; they know best who was erased."""
        return keys_path(self.database).exists() and not self.keys_first

    def _keys(self) -> Mapping[Value, Value]:
        if self._keeps_keys:
            return keys_in(keys_path(self.database), Keyring(self.key_file).stamp)
        if not self.keys.exists():
            raise NoKeys(self.keys)
        return {row[0]: row[1] for _, rows in _pages(Reading(self.keys, self.key_file), (KEYS,)) for row in rows}

    async def _fill(self, file: Path, fresh: Path, keys: Mapping[Value, Value]) -> Restored:
        with SqliteTarget.make(fresh, Keyring(self.key_file).stamp) as target:
            restored = await fill(target, Reading(file, self.key_file), keys)
            target.check()
        return restored


async def fill(target: Target, reading: Reading, keys: Mapping[Value, Value]) -> Restored:
    """Into an empty database of whichever store. Raises BackupError or StoreError."""
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
