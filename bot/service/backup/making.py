"""Makes a backup: reads the database as it is at one moment, writes it sealed, reads it back, then names it."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import BinaryIO

from bot.service.backup.errors import BackupError, Damaged, NoRoom, NotRoundTrip
from bot.service.backup.folder import KEYS_NAME, Folder, Retention, name_of
from bot.service.backup.pages import Reading, Writing
from bot.service.people.keyfile import KeyFile
from bot.service.people.keys import Keyring
from bot.service.store.copying import KEYS, TABLES, Count, Source, Table, counted
from bot.service.store.errors import StoreBroken
from bot.service.store.sqlite_copy import SqliteTarget

Trial = Callable[[bytes], AbstractContextManager[SqliteTarget]]


def nowhere(stamp: bytes) -> AbstractContextManager[SqliteTarget]:
    """A database that spills to the disk when it grows, and is gone in the end."""
    return SqliteTarget.make(None, stamp)


@dataclass(frozen=True, slots=True)
class Made:
    """What came of it. `size` in bytes, of both files; `removed` names the backups that went."""

    backup: Path
    keys: Path
    people: int
    size: int
    removed: Sequence[str]


@dataclass(frozen=True, slots=True)
class Backup:
    """Where to: `keys` may be a folder of its own, whose older versions nobody keeps."""

    folder: Folder
    keys: Folder
    retention: Retention
    key_file: KeyFile
    trial: Trial = nowhere
    """Where it is put back to be looked at."""

    async def make(self, source: Source, now: int) -> Made:
        """Raises BackupError or StoreError; then nothing that looks like a backup is left."""
        for folder in (self.folder, self.keys):
            folder.prepare()
        day = datetime.fromtimestamp(now / 1000, UTC).date()
        with ExitStack() as files:
            copy, at = files.enter_context(self.folder.writing())
            keys, keys_at = files.enter_context(self.keys.writing())
            counts = await self._write(source, TABLES, copy, now=now, folder=self.folder)
            counts |= await self._write(source, (KEYS,), keys, now=now, folder=self.keys)
            source.release()
            try:
                await self._read_back([(copy, at), (keys, keys_at)], counts)
            except (BackupError, StoreBroken) as error:
                raise NotRoundTrip(self.folder.path) from error
            size = copy.tell() + keys.tell()
            placed_keys = self.keys.put(keys_at, KEYS_NAME)  # first: keys without their rows open nothing
            placed = self.folder.put(at, name_of(day))
        return Made(placed, placed_keys, counts["people"].rows, size, self._retain(day))

    def _retain(self, day: date) -> Sequence[str]:
        return self.folder.keep(self.retention, day)

    async def _write(
        self, source: Source, tables: Sequence[Table], file: BinaryIO, *, now: int, folder: Folder
    ) -> dict[str, Count]:
        try:
            writing = Writing(file, self.key_file)
            for table in tables:
                await writing.table(table, source.pages(table))
            writing.finish(now, Keyring(self.key_file).stamp)
        except OSError as error:
            raise NoRoom(folder.path, error) from error
        folder.settle(file)
        return writing.counts

    async def _read_back(self, files: Sequence[tuple[BinaryIO, Path]], counts: dict[str, Count]) -> None:
        """Put it into a database of its own, and compare that with what was read."""
        with self.trial(Keyring(self.key_file).stamp) as target:
            for file, path in files:
                file.seek(0)
                for table, rows in Reading(path, self.key_file).pages(file):
                    await target.add(table, rows)
            target.check()
            for table in (*TABLES, KEYS):
                if await counted(target.pages(table)) != counts[table.name]:
                    raise Damaged(files[0][1])
