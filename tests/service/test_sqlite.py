"""What can be wrong with a file, and that a full disk spoils nothing."""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlite_utils import Database

from bot.dialogue.talk import Say, Wrote
from bot.service.desk import Desk
from bot.service.people.keyfile import KeyFile
from bot.service.people.keys import Keyring
from bot.service.post import Incoming
from bot.service.sending.courier import Courier
from bot.service.store import Commit, Committed, journals
from bot.service.store.errors import (
    KeysMissing,
    StoreBroken,
    StoreBusy,
    StoreError,
    StoreFull,
    StoreLocked,
    StoreNewer,
    StoreUnwritable,
)
from bot.service.store.sqlite import SqliteStore, keys_path
from tests.service.disks import Disk, locked
from tests.service.fakes import Companion, Platform, Wall
from tests.service.mortal import Life
from tests.service.test_store import ANNA, DOOR, NEW, NEXT


async def opening(path: Path) -> SqliteStore:
    return await SqliteStore.open(path, b"stamp", 0)


async def test_what_is_kept_is_on_the_disk_and_what_is_erased_is_overwritten(tmp_path: Path) -> None:
    disk = Disk()
    store = await SqliteStore.open(tmp_path / "ajar.db", b"stamp", 0, disk.connect)
    told = [
        [
            connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("synchronous", "secure_delete", "journal_mode")
        ]
        for connection in disk.connections
    ]
    await store.close()
    assert told == [[2, 1, "wal"]] * 2


@pytest.mark.parametrize("commits", [1, 2])
@pytest.mark.parametrize("kept", [False, True])
async def test_whenever_it_dies_nobody_is_stored_without_a_key(tmp_path: Path, commits: int, kept: bool) -> None:
    path, life = tmp_path / "ajar.db", Life()
    store = await SqliteStore.open(path, b"stamp", 0, life.connect)
    life.commits, life.kept = commits, kept
    with pytest.raises(StoreError):
        await store.commit(NEW)
    await store.close()
    with closing(sqlite3.connect(path)) as db, closing(sqlite3.connect(keys_path(path))) as keys:
        people = db.execute("SELECT person FROM people").fetchall()
        assert {*people} <= {*keys.execute("SELECT person FROM keys").fetchall()}
    assert (people == [(ANNA,)]) is (commits == 2 and kept)


async def test_a_second_process_is_refused_and_leaves_the_first_alone(tmp_path: Path) -> None:
    first = await opening(tmp_path / "ajar.db")
    with pytest.raises(StoreLocked, match="Another Ajar is running"):
        await opening(tmp_path / "ajar.db")
    assert await first.commit(NEW) == Committed(1, ())
    await first.close()
    await (await opening(tmp_path / "ajar.db")).close()


@pytest.mark.parametrize("content", [b"no database at all, only words " * 200, b"SQLite format 3\0" + b"\xff" * 5000])
async def test_a_damaged_file_is_refused_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "ajar.db"
    path.write_bytes(content)
    with pytest.raises(StoreBroken, match="put back a backup"):
        await opening(path)
    assert path.read_bytes() == content


async def test_a_newer_schema_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "ajar.db"
    await (await opening(path)).close()
    database = Database(path)
    migrations = database.table("_sqlite_migrations")
    migrations.insert({"migration_set": "ajar", "name": "from the future", "applied_at": "2030"})
    database.close()
    with pytest.raises(StoreNewer, match="Install the newer version"):
        await opening(path)


async def test_lost_keys_are_told_before_anything_is_written(tmp_path: Path) -> None:
    path = tmp_path / "ajar.db"
    store = await opening(path)
    await store.commit(NEW)
    await store.close()
    keys_path(path).unlink()
    with pytest.raises(KeysMissing, match=r"ajar\.keys\.db"):
        await opening(path)
    assert not keys_path(path).exists()


async def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreUnwritable, match="can't write"):
        await opening(tmp_path / "file" / "ajar.db")
    (tmp_path / "folder.db").mkdir()
    with pytest.raises(StoreUnwritable, match="can't write"):
        await opening(tmp_path / "folder.db")


async def test_nobody_else_may_read_the_files(tmp_path: Path) -> None:
    store = await opening(tmp_path / "deep" / "ajar.db")
    await store.commit(NEW)
    assert {path.stat().st_mode & 0o077 for path in (tmp_path / "deep").iterdir()} == {0}
    await store.close()


async def test_whoever_lost_their_key_is_not_found_among_many_and_what_was_theirs_goes(tmp_path: Path) -> None:
    path = tmp_path / "ajar.db"
    store = await SqliteStore.open(path, b"stamp", 0)
    await store.commit(NEW)
    await store.close()
    with sqlite3.connect(keys_path(path)) as keys:
        keys.execute("DELETE FROM keys")
    keys.close()
    store = await SqliteStore.open(path, b"stamp", 0)
    assert await store.load_all([ANNA]) == []
    assert [person async for person in store.people()] == []
    await store.close()


async def test_one_turn_that_fails_spoils_nothing_for_those_that_share_its_commit(tmp_path: Path) -> None:
    store = await opening(tmp_path / "ajar.db")
    poison = Commit(ANNA, 1, object(), 6)  # type: ignore[arg-type] # no state at all
    results = await asyncio.gather(store.commit(NEW), store.commit(poison), store.commit(NEXT), return_exceptions=True)
    assert (results[0], results[2]) == (Committed(1, ()), Committed(2, ()))
    assert isinstance(results[1], sqlite3.Error)
    await store.close()


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("which", [lambda path: path, keys_path])
async def test_while_somebody_else_holds_a_file_all_that_came_together_wait_once_and_are_told_so(
    tmp_path: Path, which: Callable[[Path], Path]
) -> None:
    path, disk, statements = tmp_path / "ajar.db", Disk(), list[str]()
    store = await SqliteStore.open(path, b"stamp", 0, disk.connect)
    for connection in disk.connections:
        connection.set_trace_callback(statements.append)
    people = [replace(NEW, person=name, address=replace(DOOR, mac=name.encode())) for name in ("ann", "ben", "cat")]
    with locked(which(path)):
        results = await asyncio.gather(*(store.commit(one) for one in people), return_exceptions=True)
        assert [type(one) for one in results] == [StoreBusy] * 3
        assert 1 <= statements.count("BEGIN IMMEDIATE") <= 2
    assert await asyncio.gather(*(store.commit(one) for one in people)) == [Committed(1, ())] * 3
    await store.close()


async def test_an_erasing_waits_for_a_reader_to_leave_and_nobody_else_waits_for_it(tmp_path: Path) -> None:
    path = tmp_path / "ajar.db"
    store = await opening(path)
    await store.commit(NEW)
    readers = [sqlite3.connect(file, isolation_level=None) for file in (path, keys_path(path))]
    for reader in readers:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM sqlite_master").fetchone()
    erasing = asyncio.create_task(store.erase(ANNA, b"", 6))
    for number in range(3):
        ben = replace(NEW, person=f"ben {number}", address=replace(DOOR, mac=f"ben {number}".encode()), update=b"")
        assert isinstance(await store.commit(ben), Committed)
    assert not erasing.done()
    for reader in readers:
        reader.execute("COMMIT")
        reader.close()
    assert await erasing
    assert await store.load(ANNA) is None
    for file in (path, keys_path(path)):
        assert file.with_name(f"{file.name}-wal").stat().st_size == 0
    await store.close()


async def test_an_erasing_does_not_wait_for_a_reader_who_stays_and_is_finished_once_they_leave(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journals, "READER_PATIENCE", 0.01)
    path = tmp_path / "ajar.db"
    store = await opening(path)
    await store.commit(NEW)
    left = [file.with_name(f"{file.name}-wal") for file in (path, keys_path(path))]
    with reading(path), reading(keys_path(path)):
        assert await store.erase(ANNA, b"", 6)
        assert await store.load(ANNA) is None
        assert all(journal.stat().st_size for journal in left)
    await until_empty(store, *left)
    await store.close()


async def test_what_an_erasing_left_in_the_journals_goes_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "ajar.db"
    journal = path.with_name("ajar.db-wal")
    await (await opening(path)).close()
    with sqlite3.connect(path) as killed:
        killed.execute("INSERT INTO erasures VALUES (x'01', 1)")
        killed.commit()
        left = journal.read_bytes()
    killed.close()
    journal.write_bytes(left)
    store = await opening(path)
    await until_empty(store, journal)
    await store.close()


async def until_empty(store: SqliteStore, *files: Path) -> None:
    async with asyncio.timeout(10):
        while any(file.stat().st_size for file in files):
            await store.next_due()


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Meanwhile another program reads the file."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield


async def test_keys_of_nobody_are_erased_among_the_keys_of_many(tmp_path: Path) -> None:
    store = await opening(tmp_path / "ajar.db")
    people = [f"{number:04}" for number in range(1100)]
    new = [replace(NEW, person=person, address=replace(DOOR, mac=person.encode())) for person in people]
    await asyncio.gather(*(store.commit(one) for one in new))
    with sqlite3.connect(tmp_path / "ajar.db") as connection:
        connection.execute("DELETE FROM people WHERE person IN ('0000', '0499', '0500', '1099')")
    connection.close()
    await store.expire(6)
    with sqlite3.connect(keys_path(tmp_path / "ajar.db")) as connection:
        left = {person for (person,) in connection.execute("SELECT person FROM keys")}
    connection.close()
    assert {*people} - left == {"0000", "0499", "0500", "1099"}
    await store.close()


async def test_on_a_full_disk_a_turn_is_kept_whole_or_not_at_all(tmp_path: Path) -> None:
    disk = Disk()
    store = await SqliteStore.open(tmp_path / "ajar.db", b"stamp", 0, disk.connect)
    await store.commit(NEW)
    disk.fill()
    big = Commit(ANNA, 1, b"x" * 100_000, 6, update=b"second")
    with pytest.raises(StoreFull, match="no room left"):
        await store.commit(big)
    found = await store.load(ANNA)
    assert found
    assert (found.version, found.state) == (1, b"state 1")
    disk.empty()
    assert await store.commit(big) == Committed(2, ())
    await store.close()


async def test_the_person_is_told_and_the_talk_goes_on_when_there_is_room(tmp_path: Path) -> None:
    disk, platform, companion, wall = Disk(), Platform(), Companion(), Wall()
    companion.answers["long"] = (Say("x" * 100_000),)
    keyring = Keyring(KeyFile.make())
    store = await SqliteStore.open(tmp_path / "ajar.db", keyring.stamp, 0, disk.connect)
    courier = Courier(store, keyring, {"door": platform}, wall)
    desk = Desk(store, companion.take, courier, wall, keyring=keyring, alarmed=lambda due: None)
    await desk.handle(Incoming("door", "anna", Wrote("hello")))
    disk.fill()
    await desk.handle(Incoming("door", "anna", Wrote("long")))
    disk.empty()
    await desk.handle(Incoming("door", "anna", Wrote("so")))
    await courier.drain()
    await store.close()
    assert platform.said == ["1 hello", "I couldn't keep that. Please write it again in a moment.", "2 so"]


def test_every_problem_is_told_in_sentences_that_say_what_to_do() -> None:
    for problem in StoreError.__subclasses__():
        told = str(problem(Path("ajar.db")))
        assert told.endswith(".")
        assert "ajar.db" in told
