"""A SQLite file while it is moved."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from sqlite_utils import Database

from bot.service.store.lock import Lock
from bot.service.store.moving import TABLES, ChannelOf, Row
from bot.service.store.sqlite import SqliteSession, connect, explain


class SqliteDepot:
    """Implements `bot.service.store.moving.Depot`."""

    def __init__(self, session: SqliteSession) -> None:
        self._session = session
        self.name = str(session.path)

    @classmethod
    @asynccontextmanager
    async def open(cls, path: Path, stamp: bytes) -> "AsyncIterator[SqliteDepot]":
        """Raises StoreError."""
        lock = Lock(path)
        try:
            session = SqliteSession(path, stamp, connect)
            try:
                yield cls(session)
            finally:
                session.close()
        except Exception as error:
            raise explain(error, path) from error
        finally:
            lock.release()

    async def rows(self, table: str) -> AsyncIterator[Row]:
        columns = ", ".join(TABLES[table])
        for row in self._of(table).execute(f"SELECT {columns} FROM {table}"):  # noqa: S608 - names of TABLES
            yield tuple(row)

    async def put(self, table: str, rows: Sequence[Row]) -> None:
        columns = TABLES[table]
        marks = ", ".join("?" * len(columns))
        statement = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608 - names of TABLES
        if table == "keys" and not self._session.keys.conn.in_transaction:
            self._session.keys.execute("BEGIN IMMEDIATE")
        self._of(table).conn.executemany(statement, rows)

    async def finish(self, channel_of: ChannelOf) -> None:
        """Nothing: the next start finds what waits."""

    @asynccontextmanager
    async def whole(self) -> AsyncIterator[None]:
        self._session.begin()
        try:
            yield
        except BaseException:
            self._session.rollback()
            raise
        self._session.commit()

    def _of(self, table: str) -> Database:
        return self._session.keys if table == "keys" else self._session.db
