"""Copies out of a PostgreSQL database beside its workers, and into a new one in its place, in one transaction each."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from itertools import count
from typing import Any

from bot.service.store.copying import KEYS, OUTBOX, ChannelOf, Row, Table, Target, Value
from bot.service.store.errors import InUse, StoreMissing, StoreNewer, UpdatesWait, WrongKey
from bot.service.store.postgres import sql
from bot.service.store.postgres.lines import LONG, Lines, explain, where
from bot.service.store.postgres.migrating import migrate, steps

PAGE = 500
SCHEMA, KEYS_SCHEMA = "ajar", "ajar_keys"


class PostgresSource:
    """Implements `bot.service.store.copying.Source`: one snapshot, and one more for the keys. Nobody waits for it."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._snapshot: Any = None

    @classmethod
    @asynccontextmanager
    async def open(cls, url: str, stamp: bytes, alone: bool = False) -> "AsyncIterator[PostgresSource]":
        """`stamp` tells the key file that belongs here; `alone` refuses while workers are connected. Raises
        StoreError."""
        async with connected(url) as connection:
            if not await connection.fetchval(sql.TABLES_THERE):
                raise StoreMissing(where(url))
            if {name for (name,) in await connection.fetch(sql.STEPS_DONE)} - set(steps()):
                raise StoreNewer(where(url))
            if await connection.fetchval(sql.STAMP) != stamp:
                raise WrongKey(where(url))
            if alone:
                await _refuse_workers(connection, url)
                if await connection.fetchval(sql.UPDATES_WAIT):
                    raise UpdatesWait(where(url))
            source = cls(connection)
            try:
                yield source
            finally:
                if not connection.is_closed():
                    await source._end()

    async def pages(self, table: Table) -> AsyncIterator[Sequence[Row]]:
        if table == KEYS:
            await self._end()
        if self._snapshot is None:
            self._snapshot = self._connection.transaction(isolation="repeatable_read", readonly=True)
            await self._snapshot.start()
        async for page in _pages(self._connection, table):
            yield page

    async def masters(self) -> Mapping[bytes, int]:
        return dict(await self._connection.fetch(sql.MASTERS))

    def release(self) -> None:
        """Nothing: whoever writes need not wait for those who read."""

    async def _end(self) -> None:
        snapshot, self._snapshot = self._snapshot, None
        if snapshot:
            await snapshot.rollback()


class PostgresTarget:
    """Implements `bot.service.store.copying.Target`, within somebody's transaction."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    async def add(self, table: Table, rows: Sequence[Row]) -> None:
        columns = table.columns
        if table == OUTBOX:
            columns, rows = (*columns, "channel"), [(*row, "") for row in rows]
        if "reachable" in columns:
            rows = [(*row[:-1], bool(row[-1])) for row in rows]
        await self._connection.copy_records_to_table(
            table.name, schema_name=_schema(table), columns=columns, records=rows
        )

    async def pages(self, table: Table) -> AsyncIterator[Sequence[Row]]:
        async for page in _pages(self._connection, table):
            yield page


class PostgresPlace:
    """Implements `bot.service.store.copying.Place`. `channel_of` is needed where messages are put in that wait."""

    def __init__(self, connection: Any, url: str, stamp: bytes, now: int, channel_of: ChannelOf | None) -> None:
        self._connection = connection
        self._url = url
        self._stamp = stamp
        self._now = now
        self._channel_of = channel_of
        self.name = where(url)
        self.aside: Sequence[str] = ()

    @classmethod
    @asynccontextmanager
    async def open(
        cls, url: str, stamp: bytes, now: int, channel_of: ChannelOf | None = None
    ) -> "AsyncIterator[PostgresPlace]":
        """`stamp` tells the key file that belongs here. Raises StoreError."""
        async with connected(url) as connection:
            yield cls(connection, url, stamp, now, channel_of)

    async def taken(self) -> bool:
        """Tables in which nobody ever was count as nothing."""
        there = [await self._connection.fetchval(one) for one in (sql.TABLES_THERE, sql.KEYS_THERE)]
        return bool(await self._connection.fetchval(sql.LIVED_IN)) if all(there) else any(there)

    async def keys(self) -> Mapping[Value, Value] | None:
        if not await self.taken() or not await self._connection.fetchval(sql.KEYS_THERE):
            return None
        if await self._connection.fetchval(sql.STAMP) != self._stamp:
            raise WrongKey(self.name)
        return dict(await self._connection.fetch(sql.ALL_KEYS))

    @asynccontextmanager
    async def making(self, keep_keys: bool) -> AsyncIterator[Target]:
        async with self._connection.transaction():
            await self._connection.execute(sql.LOCK_STEPS)
            await _refuse_workers(self._connection, self._url)
            taken = await self.taken()
            aside = [await self._clear(SCHEMA, taken), await self._clear(KEYS_SCHEMA, taken and not keep_keys)]
            await migrate(self._connection, self.name, self._stamp, self._now)
            yield PostgresTarget(self._connection)
            await self._finish()
        self.aside = [f"the schema {name} of {self.name}" for name in aside if name]

    async def _clear(self, schema: str, keep: bool) -> str:
        """Rename a schema, or drop it where it holds nothing that is not put in anew. Its new name, "" for none."""
        if not await self._connection.fetchval(sql.SCHEMA_THERE, schema):
            return ""
        if not keep:
            await self._connection.execute(f"DROP SCHEMA {schema} CASCADE")
            return ""
        names = (f"{schema}_before_restore{'' if number == 1 else f'_{number}'}" for number in count(1))
        for name in names:
            if not await self._connection.fetchval(sql.SCHEMA_THERE, name):
                await self._connection.execute(f"ALTER SCHEMA {schema} RENAME TO {name}")
                return name
        raise AssertionError("there is always one more number")

    async def _finish(self) -> None:
        """Each waiting message gets its channel, each person with some a round that nobody holds."""
        if self._channel_of:
            for id, person, sealed, key in await self._connection.fetch(sql.WITHOUT_CHANNEL):
                await self._connection.execute(sql.SET_CHANNEL, id, self._channel_of(person, key or b"", sealed))
        await self._connection.execute(sql.MAKE_ROUNDS)
        await self._connection.execute(sql.START_IDS, self._now * 1000)


@asynccontextmanager
async def connected(url: str) -> AsyncIterator[Any]:
    """One connection. What goes wrong with it leaves as StoreError."""
    lines = await Lines.open(url, 1, LONG)
    try:
        async with lines.one() as connection:
            yield connection
    except Exception as error:
        raise explain(error, url) from error
    finally:
        await lines.close()


async def refuse_others(url: str) -> None:
    """Raises StoreError where nothing is stored, and while workers are connected."""
    async with connected(url) as connection:
        if not await connection.fetchval(sql.TABLES_THERE):
            raise StoreMissing(where(url))
        await _refuse_workers(connection, url)


async def _refuse_workers(connection: Any, url: str) -> None:
    if await connection.fetchval(sql.SOMEBODY_ELSE):
        raise InUse(where(url))


async def _pages(connection: Any, table: Table) -> AsyncIterator[Sequence[Row]]:
    name = f"{_schema(table)}.{table.name}"
    if not await connection.fetchval(sql.TABLE_THERE, name):
        return  # an older Ajar wrote this database
    cursor = await connection.cursor(f"SELECT {', '.join(table.columns)} FROM {name}")  # noqa: S608 - names of ours
    while page := await cursor.fetch(PAGE):
        yield [tuple(int(one) if isinstance(one, bool) else one for one in row) for row in page]


def _schema(table: Table) -> str:
    return KEYS_SCHEMA if table == KEYS else SCHEMA
