"""The store in SQLite: one file and its keys beside it, one writer, a commit shared by whoever came together."""

import sqlite3
from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from sqlite_utils import Database, Migrations

from bot.service.store import Absorbed, Commit, Committed, Due, Found, Outcome, Round, Unsent
from bot.service.store import statements as sql
from bot.service.store.backlog import Backlog
from bot.service.store.errors import (
    KeysMissing,
    StoreBroken,
    StoreBusy,
    StoreError,
    StoreFull,
    StoreNewer,
    StoreUnwritable,
    WrongKey,
)
from bot.service.store.journals import Journals
from bot.service.store.lock import Lock
from bot.service.store.receipts import Receipts
from bot.service.store.rows import Rows
from bot.service.store.schema import DATABASE, KEYS, Steps
from bot.service.store.writer import Result, Writer

Connect = Callable[[Path], sqlite3.Connection]

PATIENCE = "PRAGMA busy_timeout = 5000"
PRAGMAS = (
    "PRAGMA secure_delete = ON",  # what is erased is overwritten
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # a reply leaves only after what it answers is on the disk
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -32000",
    PATIENCE,
    "PRAGMA wal_autocheckpoint = 4000",  # pages: 16 MB of journal, so that few turns wait for its emptying
)


def connect(path: Path) -> sqlite3.Connection:
    """A connection that begins no transactions by itself, to a file that nobody else may read."""
    path.touch(mode=0o600)
    return sqlite3.connect(path, isolation_level=None, check_same_thread=False)


def keys_path(path: Path) -> Path:
    """Where the wrapped keys to a database lie: `ajar.keys.db` beside `ajar.db`."""
    return path.with_name(f"{path.stem}.keys{path.suffix}")


class SqliteSession:
    """Both files in one: their transactions begin and end together, the keys' first."""

    def __init__(self, path: Path, stamp: bytes, connect: Connect) -> None:
        self.path = path
        keys = keys_path(path)
        keys_new = not keys.exists()
        self.db = open_file(path, DATABASE, connect)
        if keys_new and self.db.execute(sql.ANYBODY).fetchone()[0]:
            raise KeysMissing(keys)
        self.keys = open_file(keys, KEYS, connect)
        self._check(stamp)
        self.db.execute(sql.RETURN_LEASED)

    def _check(self, stamp: bytes) -> None:
        found = self.keys.execute(sql.STAMP).fetchone()
        if found is None:
            self.keys.execute(sql.KEEP_STAMP, (stamp,))
        elif found[0] != stamp:
            raise WrongKey(self.path)

    def begin(self) -> None:
        self.db.execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        if self.keys.conn.in_transaction:
            self.keys.execute("COMMIT")
        self.db.execute("COMMIT")

    def rollback(self) -> None:
        for database in (self.keys, self.db):
            if database.conn.in_transaction:
                database.execute("ROLLBACK")

    def transact(self, work: Callable[[], Result]) -> Result:
        """One piece of work in a transaction of its own."""
        self.begin()
        try:
            result = work()
            self.commit()
        except BaseException:
            self.rollback()
            raise
        return result

    def empty_journals(self) -> bool:
        """Write the journals into the files and cut them to nothing, so that nothing erased is left in them. Waits for
        nobody: False if somebody else reads the files."""
        keys, rows = _emptied(self.keys), _emptied(self.db)
        return keys and rows

    def close(self) -> None:
        self.keys.close()
        self.db.close()

    def explain(self, error: Exception) -> Exception:
        return explain(error, self.path)


def _emptied(db: Database) -> bool:
    db.execute("PRAGMA busy_timeout = 0").fetchall()
    try:
        return not db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    finally:
        db.execute(PATIENCE).fetchall()


def explain(error: Exception, path: Path) -> Exception:
    """SQLite's failure in words for people; any other stays as it is."""
    if isinstance(error, StoreError) or not isinstance(error, (sqlite3.Error, OSError)):
        return error
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CANTOPEN if isinstance(error, OSError) else 0)
    if code in {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE}:  # the second is a quota
        return StoreFull(path)
    if code & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return StoreBusy(path)
    if code & 0xFF in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_IOERR}:
        return StoreBroken(path)
    if code & 0xFF in {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM}:
        return StoreUnwritable(path)
    return error


def open_file(path: Path, steps: Steps, connect: Connect = connect) -> Database:
    """One file with its tables, made or brought up to date. Raises StoreNewer or what SQLite raises."""
    db = Database(connect(path))
    for pragma in PRAGMAS:
        db.execute(pragma).fetchall()
    _migrate(db, steps, path)
    return db


def _migrate(db: Database, steps: Steps, path: Path) -> None:
    migrations = Migrations("ajar")
    for name, statements in steps:
        migrations(name=name)(_step(statements))
    if {done.name for done in migrations.applied(db)} - {name for name, _ in steps}:
        raise StoreNewer(path)
    migrations.apply(db)


def _step(statements: Sequence[str]) -> Callable[[Database], None]:
    def run(db: Database) -> None:
        for statement in statements:
            db.execute(statement)

    return run


class SqliteStore:
    """Implements `bot.service.store.contract.Store`. One process owns the file, so nothing is claimed or released."""

    shared = False
    inbox = None

    def __init__(self, session: SqliteSession, lock: Lock, now: int) -> None:
        self._session = session
        self._lock = lock
        last = session.db.execute(sql.LAST_POSTED).fetchone()[0] or 0
        self._rows = Rows(session.db.conn, session.keys.conn, max(last + 1, now * 1000))
        self._writer = Writer(session)
        self._journals = Journals(lambda: self._writer.do(session.empty_journals, alone=True))
        self._journals.empty_behind()  # of an erasing that an earlier process was cut off from
        self._receipts = Receipts(lambda ids, failed: self._writer.note(partial(self._rows.arrived, ids), failed))

    @classmethod
    async def open(cls, path: Path, stamp: bytes, now: int, connect: Connect = connect) -> "SqliteStore":
        """Open, make or bring up to date. `stamp` tells the key file that belongs here. Raises StoreError."""
        lock = Lock(path)
        try:
            return cls(SqliteSession(path, stamp, connect), lock, now)
        except Exception as error:
            lock.release()
            raise explain(error, path) from error

    async def find(self, mac: bytes) -> Found | None:
        return await self._writer.do(partial(self._rows.find, mac))

    async def load(self, person: str) -> Found | None:
        return await self._writer.do(partial(self._rows.load, person))

    async def load_all(self, people: Sequence[str]) -> Sequence[Found]:
        return await self._writer.do(partial(self._rows.load_all, people))

    async def commit(self, commit: Commit) -> Outcome:
        outcome = await self._writer.do(partial(self._rows.apply, commit))
        if isinstance(commit.tie, Absorbed) and isinstance(outcome, Committed):
            with suppress(StoreError):  # a key that is left over opens nothing that is left, and expires
                await self._writer.do(partial(self._erase_key, commit.tie.person), alone=True)
                self._journals.empty_behind()  # the turn need not wait for it
        return outcome

    async def offering(self, code: bytes, now: int) -> str | None:
        return await self._writer.do(partial(self._rows.offering, code, now))

    async def unsent_of(self, person: str) -> Sequence[Unsent]:
        return await self._writer.do(partial(self._rows.unsent, person))

    async def erase(self, person: str, update: bytes, now: int, version: int = 0) -> bool:
        gone = await self._writer.do(partial(self._erase, person, update, now, version), alone=True)
        await self._journals.empty()  # also the second time: the first may have been cut off before
        return gone

    def _erase(self, person: str, update: bytes, now: int, version: int) -> bool:
        there = self._rows.version_of(person)
        if version and there != version:
            return False
        if self._rows.was_erased(update):
            return not there  # whoever came since has asked for nothing
        self._erase_key(person)
        self._session.transact(partial(self._rows.erase, person, update, now))
        return True

    def _erase_key(self, person: str) -> None:
        self._session.transact(partial(self._rows.erase_key, person))

    def arrived(self, ids: Sequence[int]) -> None:
        self._receipts.add(ids)

    async def sending(self, id: int) -> bool:
        return await self._writer.do(partial(self._rows.sending, id))

    async def tried(self, id: int, attempts: int) -> None:
        await self._writer.do(partial(self._rows.tried, id, attempts))

    async def bury(self, id: int, reason: str) -> None:
        await self._writer.do(partial(self._rows.bury, id, reason))

    async def unsent(self) -> Sequence[Unsent]:
        return await self._writer.do(self._rows.unsent)

    async def claim_letters(self, most: int) -> Sequence[Unsent]:
        return ()

    async def release(self, round: Round, arrived: Sequence[int]) -> Sequence[Unsent]:
        self.arrived(arrived)
        return ()

    async def renew(self, rounds: Collection[Round]) -> Collection[Round]:
        return rounds

    async def couriers(self) -> Mapping[str, int]:
        return {}

    async def listen(self, news: Callable[[str], None]) -> None:
        """Nobody else has anything to tell."""

    async def backlog(self) -> Backlog:
        return await self._writer.do(self._rows.backlog)

    async def unreachable(self, mac: bytes) -> None:
        await self._writer.do(partial(self._rows.lose, mac))

    async def reachable(self, mac: bytes) -> None:
        await self._writer.do(partial(self._rows.regain, mac))

    async def claim(self, now: int, most: int, lease: int) -> Sequence[Due]:
        return await self._writer.do(partial(self._rows.claim, now, most, lease))

    async def put_off(self, due: Due, until: int) -> None:
        await self._writer.do(partial(self._rows.put_off, due, until))

    async def drop(self, due: Due) -> None:
        await self._writer.do(partial(self._rows.drop, due))

    async def next_due(self) -> int | None:
        return await self._writer.do(self._rows.next_due)

    async def people(self) -> AsyncIterator[str]:
        last = ""
        while page := await self._writer.do(partial(self._rows.people_after, last)):
            for person in page:
                yield person
            last = page[-1]

    async def expire(self, now: int) -> None:
        """In steps, between which others' turns pass."""
        await self._writer.do(partial(self._rows.expire, now))
        last = await self._writer.do(partial(self._rows.erase_strays, ""))
        while last:
            last = await self._writer.do(partial(self._rows.erase_strays, last))

    async def begin_daily(self, now: int) -> bool:
        return True

    async def end_daily(self, now: int) -> None:
        """Nobody else has to know."""

    async def masters(self) -> Mapping[bytes, int]:
        return await self._writer.do(self._rows.masters)

    async def rewrap(self, change: Callable[[str, bytes], bytes]) -> None:
        await self._writer.do(partial(self._rows.rewrap, change))

    async def close(self) -> None:
        await self._journals.close()
        await self._writer.close()
        self._lock.release()
