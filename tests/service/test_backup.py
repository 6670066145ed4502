"""Backups: made beside a running bot, whole or not at all."""

import asyncio
import errno
import io
import os
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from bot.service.backup.errors import (
    BackupRuns,
    NoBackup,
    NoRoom,
    NotRoundTrip,
)
from bot.service.backup.folder import KEYS_NAME, Folder, Retention
from bot.service.backup.making import Backup
from bot.service.people.keyfile import KeyFile
from bot.service.people.keys import Keyring
from bot.service.people.sealed import open_saved
from bot.service.store.copying import Row, Source, Table
from bot.service.store.errors import KeysMissing, StoreMissing, WrongKey
from bot.service.store.schema import DATABASE, KEYS
from bot.service.store.sqlite import keys_path, open_file
from bot.service.store.sqlite_copy import SqliteSource, SqliteTarget
from tests.service.attic import TODAY, Attic, all_rows, some_life
from tests.service.homes import Home, Living
from tests.service.storm import numbering


async def test_nothing_in_a_backup_can_be_read(attic: Attic) -> None:
    await some_life(attic.home)
    made = await attic.back_up()
    rows = await all_rows(attic.home)
    sealed = made.backup.read_bytes() + made.keys.read_bytes()
    for table in ("people", "keys"):
        for row in rows[table]:
            assert not [value for value in row if isinstance(value, bytes) and len(value) > 8 and value[:12] in sealed]
            assert str(row[0]).encode() not in sealed


async def test_beside_eight_people_who_write_a_moment_is_kept(attic: Attic, tmp_path: Path) -> None:
    home = attic.home
    home.take = numbering
    counts = dict.fromkeys((f"p{number}" for number in range(8)), 0)
    async with home.open() as living:
        done = asyncio.Event()

        async def write(person: str) -> None:
            while not done.is_set():
                await living.hear(str(counts[person] + 1), update=str(counts[person] + 1), address=person)
                counts[person] += 1

        async with asyncio.TaskGroup() as people:
            for person in counts:
                people.create_task(write(person))
            for _ in range(3):
                before = dict(counts)
                arguments = ("-m", "bot", "backup", "--db", str(home.database), "--to", str(attic.path))
                process = await asyncio.create_subprocess_exec(sys.executable, *arguments)
                assert await process.wait() == 0
                after = dict(counts)
            done.set()
    (name,) = [name for name in attic.names if name != KEYS_NAME]
    restored = await attic.put_back(tmp_path / "new", name)
    assert restored.people == 8
    async with replace(home, folder=tmp_path / "new").open() as living:
        for person in counts:
            assert before[person] <= await turns_of(living, person) <= after[person] + 1


async def turns_of(living: Living, person: str) -> int:
    """How many turns somebody made, which their state and their row agree on."""
    keyring = living.shell.keyring
    found = await living.shell.store.find(keyring.mac("door", person))
    assert found is not None
    saved = open_saved(keyring.unwrap(found.person, found.key), found.state)
    assert saved.conversation.turn == found.version
    return found.version


async def test_a_second_backup_of_a_day_takes_the_place_of_the_first(attic: Attic, tmp_path: Path) -> None:
    await some_life(attic.home)
    await attic.back_up()
    async with attic.home.open() as living:
        await living.hear("hello", address="dora")
    assert (await attic.back_up()).people == 5
    assert attic.names == [TODAY, KEYS_NAME]
    assert (await attic.put_back(tmp_path / "new")).people == 5


class Full(io.FileIO):
    """A file on a disk with room for so many bytes."""

    def __init__(self, path: Path, room: int) -> None:
        super().__init__(path, "w+b")
        self._room = room

    def write(self, data: object, /) -> int:
        self._room -= len(bytes(data))  # type: ignore[call-overload]  # whatever has bytes
        if self._room < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().write(data)  # type: ignore[arg-type]  # the same


@pytest.mark.parametrize("room", [0, 20, 40, 300, 1000])
async def test_a_full_disk_leaves_nothing_and_the_earlier_backup_as_it_was(attic: Attic, room: int) -> None:
    await some_life(attic.home)
    made = await attic.back_up()
    earlier = made.backup.read_bytes()
    attic.create = lambda path: Full(path, room)
    with pytest.raises(NoRoom, match=r"No space left on device.*Earlier backups are untouched"):
        await attic.back_up()
    assert (attic.names, made.backup.read_bytes()) == ([TODAY, KEYS_NAME], earlier)


async def test_a_folder_that_is_none_is_said_in_a_sentence(attic: Attic) -> None:
    await some_life(attic.home)
    attic.path.write_text("")
    with pytest.raises(NoRoom, match="can't be written to"):
        await attic.back_up()


class Forgetful(io.FileIO):
    """A disk that gives back other bytes than it was given."""

    def read(self, size: int | None = -1, /) -> bytes:
        return bytes(byte ^ (size == 4 and self.tell() > 100) for byte in super().read(size) or b"")


async def test_what_does_not_read_back_as_it_was_is_no_backup(attic: Attic) -> None:
    await some_life(attic.home)
    attic.create = lambda path: Forgetful(path, "w+b")
    with pytest.raises(NotRoundTrip):
        await attic.back_up()
    assert attic.names == []


@dataclass
class Other:
    """A database in which numbers are texts, so that what lies in the copy is not what was read."""

    source: Source

    async def pages(self, table: Table) -> AsyncIterator[Sequence[Row]]:
        async for page in self.source.pages(table):
            yield [tuple(str(value) if isinstance(value, int) else value for value in row) for row in page]

    async def masters(self) -> Mapping[bytes, int]:
        return await self.source.masters()

    def release(self) -> None:
        self.source.release()


async def test_what_lies_otherwise_in_the_copy_than_it_was_read_is_no_backup(attic: Attic) -> None:
    await some_life(attic.home)
    with SqliteSource.open(attic.home.database, Keyring(attic.key_file).stamp) as source, pytest.raises(NotRoundTrip):
        await attic.back_up(Other(source))
    assert attic.names == []


@contextmanager
def damaged(stamp: bytes) -> Iterator[SqliteTarget]:
    """Where a copy can be put and read, though a page of it belongs to nothing."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "copy.db"
        files = [open_file(path, DATABASE).conn, open_file(keys_path(path), KEYS).conn]
        files[0].execute("PRAGMA writable_schema = ON")
        files[0].execute("DELETE FROM sqlite_master WHERE name = 'alarms_due'")
        for file in files:
            file.close()
        with closing(sqlite3.connect(path)) as db, closing(sqlite3.connect(keys_path(path))) as keys:
            yield SqliteTarget(path, db, keys)


async def test_a_copy_that_sqlite_finds_damaged_is_no_backup(attic: Attic) -> None:
    await some_life(attic.home)
    folder = Folder(attic.path)
    backup = Backup(folder, folder, Retention(), attic.key_file, damaged)
    with SqliteSource.open(attic.home.database, Keyring(attic.key_file).stamp) as source, pytest.raises(NotRoundTrip):
        await backup.make(source, attic.home.wall())
    assert attic.names == []


async def test_of_two_backups_at_once_the_second_is_refused_and_the_first_is_whole(
    attic: Attic, tmp_path: Path
) -> None:
    await some_life(attic.home)
    refused: list[str] = []

    class Slow(Other):
        async def pages(self, table: Table) -> AsyncIterator[Sequence[Row]]:
            if table.name == "alarms":
                with pytest.raises(BackupRuns, match="Another backup is being written to") as told:
                    await attic.back_up()
                refused.append(str(told.value))
            async for page in self.source.pages(table):
                yield page

    with SqliteSource.open(attic.home.database, Keyring(attic.key_file).stamp) as source:
        await attic.back_up(Slow(source))
    assert len(refused) == 1
    assert attic.names == [TODAY, KEYS_NAME]
    assert (await attic.put_back(tmp_path / "new")).people == 4


@dataclass
class Cut:
    """A database whose reading ends in the middle, in whichever way."""

    source: Source
    end: Callable[[], None]

    async def pages(self, table: Table) -> AsyncIterator[Sequence[Row]]:
        if table.name == "alarms":
            self.end()
        async for page in self.source.pages(table):
            yield page

    async def masters(self) -> Mapping[bytes, int]:
        return await self.source.masters()

    def release(self) -> None:
        self.source.release()


def interrupt() -> None:
    raise KeyboardInterrupt


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


async def cut(attic: Attic, end: Callable[[], None]) -> None:
    with SqliteSource.open(attic.home.database, Keyring(attic.key_file).stamp) as source:
        await attic.back_up(Cut(source, end))


async def test_an_interrupted_backup_leaves_nothing(attic: Attic) -> None:
    await some_life(attic.home)
    with pytest.raises(KeyboardInterrupt):
        await cut(attic, interrupt)
    assert attic.names == []


def killed(folder: Path) -> None:
    asyncio.run(cut(Attic(Home(folder)), die))


async def test_a_killed_backup_leaves_nothing_that_looks_like_one_and_the_next_sweeps_it_away(attic: Attic) -> None:
    await some_life(attic.home)
    process = get_context("spawn").Process(target=killed, args=(attic.home.folder,))
    process.start()
    await asyncio.to_thread(process.join)
    assert process.exitcode == -signal.SIGKILL
    assert len(attic.names) == 2
    assert all(name.startswith(".ajar-partial-") for name in attic.names)
    await attic.back_up()
    assert attic.names == [TODAY, KEYS_NAME]


@pytest.mark.parametrize(
    ("retention", "kept"),
    [
        (Retention(), ["2025-12-01", "2025-12-25", "2025-12-31", "2026-01-01"]),
        (Retention(number=2), ["2025-12-31", "2026-01-01"]),
        (Retention(number=1), ["2026-01-01"]),
        (Retention(days=7), ["2025-12-31", "2026-01-01"]),
        (Retention(days=8), ["2025-12-25", "2025-12-31", "2026-01-01"]),
    ],
)
async def test_old_backups_go_and_nothing_else(attic: Attic, retention: Retention, kept: list[str]) -> None:
    await some_life(attic.home)
    attic.path.mkdir()
    for day in ("2025-12-01", "2025-12-25", "2025-12-31"):
        (attic.path / f"ajar-{day}.backup").write_bytes(b"older")
    others = ["ajar-2025-13-45.backup", "ajar-2025-12-01.backup.gpg", "notes.txt"]
    for name in others:
        (attic.path / name).write_bytes(b"somebody else's")
    attic.retention = retention
    made = await attic.back_up()
    assert attic.names == sorted([f"ajar-{day}.backup" for day in kept] + others + [KEYS_NAME])
    assert len(made.removed) == 4 - len(kept)


async def test_a_database_of_another_key_file_is_not_backed_up(attic: Attic) -> None:
    await some_life(attic.home)
    KeyFile.make().write(attic.home.database.with_suffix(".key"))
    with pytest.raises(WrongKey):
        await attic.back_up()


async def test_what_is_missing_is_named(attic: Attic, tmp_path: Path) -> None:
    with pytest.raises(StoreMissing, match="There is no database at"), SqliteSource.open(tmp_path / "no.db", b""):
        pass
    await some_life(attic.home)
    keys_path(attic.home.database).unlink()
    with pytest.raises(KeysMissing):
        await attic.back_up()
    with pytest.raises(NoBackup, match="There is no backup at"):
        await attic.put_back(tmp_path / "new")
