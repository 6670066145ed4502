"""Copies out of and into the SQLite files, beside a store that is running or in its absence."""

import sqlite3
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from bot.service.store import statements as sql
from bot.service.store.copying import KEYS, Row, Table, Value
from bot.service.store.errors import KeysMissing, StoreBroken, StoreMissing, StoreNewer, WrongKey
from bot.service.store.lock import Lock
from bot.service.store.schema import DATABASE
from bot.service.store.schema import KEYS as KEY_STEPS
from bot.service.store.sqlite import explain, keys_path, open_file

PAGE = 500
NOWHERE = Path("the backup")
"""What complaints name where there is no file."""


class SqliteSource:
    """Both files, open for reading. While they are read turns go on; an erasing, and what comes after it, waits."""

    def __init__(self, path: Path, db: sqlite3.Connection, keys: sqlite3.Connection) -> None:
        self._path = path
        self._db = db
        self._keys = keys

    @classmethod
    @contextmanager
    def open(cls, path: Path, stamp: bytes, alone: bool = False) -> Iterator["SqliteSource"]:
        """`stamp` tells the key file that belongs here; `alone` refuses while an Ajar is running. Raises StoreError."""
        keys = keys_path(path)
        if not path.exists():
            raise StoreMissing(path)
        if not keys.exists():
            raise KeysMissing(keys)
        with ExitStack() as stack:
            if alone:
                stack.callback(Lock(path).release)
            source = cls(path, stack.enter_context(reading(path)), stack.enter_context(reading(keys)))
            source._check(stamp)
            yield source

    async def pages(self, table: Table) -> AsyncIterator[Sequence[Row]]:
        db = self._keys if table == KEYS else self._db
        if not db.in_transaction:
            db.execute("BEGIN")
        if not db.execute(sql.HAS_TABLE, (table.name,)).fetchone():
            return  # an older Ajar wrote this database
        with explained(self._path):
            found = db.execute(_select(table))
            while page := found.fetchmany(PAGE):
                yield page

    async def masters(self) -> Mapping[bytes, int]:
        with explained(self._path):
            return dict(self._keys.execute(sql.MASTERS).fetchall())

    def release(self) -> None:
        for db in (self._db, self._keys):
            if db.in_transaction:
                db.execute("COMMIT")

    def _check(self, stamp: bytes) -> None:
        with explained(self._path):
            known = {name for name, _ in DATABASE}
            if {row[0] for row in self._db.execute(sql.MIGRATIONS)} - known:
                raise StoreNewer(self._path)
            if self._keys.execute(sql.STAMP).fetchone() != (stamp,):
                raise WrongKey(self._path)


class SqliteTarget:
    """Two new files, or two databases nowhere, which spill to the disk when they grow."""

    def __init__(self, path: Path, db: sqlite3.Connection, keys: sqlite3.Connection) -> None:
        self._path = path
        self._db = db
        self._keys = keys

    @classmethod
    @contextmanager
    def make(cls, path: Path | None, stamp: bytes) -> Iterator["SqliteTarget"]:
        """At `path` and beside it, or nowhere. What was added is kept unless an exception leaves. Raises StoreError."""
        at = path or NOWHERE
        connect = _new_file if path else _nowhere
        with (
            explained(at),
            closing(open_file(at, DATABASE, connect).conn) as db,
            closing(open_file(keys_path(at), KEY_STEPS, connect).conn) as keys,
        ):
            keys.execute(sql.KEEP_STAMP, (stamp,))
            keys.execute("BEGIN")
            db.execute("BEGIN")
            yield cls(at, db, keys)
            keys.execute("COMMIT")
            db.execute("COMMIT")

    async def add(self, table: Table, rows: Sequence[Row]) -> None:
        with explained(self._path):
            self._of(table).executemany(_insert(table), rows)

    async def pages(self, table: Table) -> AsyncIterator[Sequence[Row]]:
        """What was added, so that it can be compared."""
        found = self._of(table).execute(_select(table))
        while page := found.fetchmany(PAGE):
            yield page

    def check(self) -> None:
        """Let SQLite look through every page and index. Raises StoreBroken."""
        for db in (self._db, self._keys):
            if db.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                raise StoreBroken(self._path)

    def _of(self, table: Table) -> sqlite3.Connection:
        return self._keys if table == KEYS else self._db


def _new_file(path: Path) -> sqlite3.Connection:
    path.touch(mode=0o600, exist_ok=False)
    return sqlite3.connect(path, isolation_level=None)


def _nowhere(_: Path) -> sqlite3.Connection:
    return sqlite3.connect("", isolation_level=None)


def keys_in(path: Path, stamp: bytes) -> dict[Value, Value]:
    """The wrapped keys in a keys file, by person. Raises StoreError."""
    with reading(path) as db, explained(path):
        if db.execute(sql.STAMP).fetchone() != (stamp,):
            raise WrongKey(path)
        return dict(db.execute(sql.ALL_KEYS).fetchall())


def empty_journal(path: Path) -> None:
    """Write what is in the journal into the file, which nobody uses. Raises StoreError."""
    with explained(path), closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection to an existing file that changes nothing in it. Raises StoreError."""
    with explained(path):
        db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)
        db.execute("PRAGMA query_only = ON")
    try:
        yield db
    finally:
        db.close()


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """SQLite's failures leave as StoreError."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise explain(error, path) from error


def _select(table: Table) -> str:
    return f"SELECT {', '.join(table.columns)} FROM {table.name}"  # noqa: S608  # names of ours


def _insert(table: Table) -> str:
    marks = ", ".join("?" * len(table.columns))
    return f"INSERT INTO {table.name} ({', '.join(table.columns)}) VALUES ({marks})"  # noqa: S608  # names of ours
