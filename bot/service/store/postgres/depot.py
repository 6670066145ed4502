"""A PostgreSQL database while it is moved."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

from bot.service.store.errors import InUse
from bot.service.store.moving import AT_ONCE, TABLES, ChannelOf, Row
from bot.service.store.postgres import sql
from bot.service.store.postgres.lines import Lines, explain, where
from bot.service.store.postgres.migrating import migrate


class PostgresDepot:
    """Implements `bot.service.store.moving.Depot`."""

    def __init__(self, connection: Any, name: str, now: int) -> None:
        self._connection = connection
        self._now = now
        self.name = name

    @classmethod
    @asynccontextmanager
    async def open(cls, url: str, stamp: bytes, now: int) -> "AsyncIterator[PostgresDepot]":
        """Raises StoreError."""
        lines = await Lines.open(url, most=1)
        try:
            async with lines.one() as connection:
                await migrate(connection, where(url), stamp, now)
                if await connection.fetchval(sql.SOMEBODY_ELSE):
                    raise InUse(where(url))
                yield cls(connection, where(url), now)
        except Exception as error:
            raise explain(error, url) from error
        finally:
            await lines.close()

    async def rows(self, table: str) -> AsyncIterator[Row]:
        query = f"SELECT {', '.join(TABLES[table])} FROM {_schema(table)}.{table}"  # noqa: S608 - names of TABLES
        async with self._connection.transaction():
            async for row in self._connection.cursor(query, prefetch=AT_ONCE):
                yield tuple(row)

    async def put(self, table: str, rows: Sequence[Row]) -> None:
        columns = TABLES[table]
        if table == "outbox":
            columns, rows = (*columns, "channel"), [(*row, "") for row in rows]
        if table == "addresses":
            rows = [(*row[:-1], bool(row[-1])) for row in rows]
        await self._connection.copy_records_to_table(table, schema_name=_schema(table), columns=columns, records=rows)

    async def finish(self, channel_of: ChannelOf) -> None:
        """Each waiting message gets its channel, each person with some a round that nobody holds."""
        for id, person, sealed, key in await self._connection.fetch(sql.WITHOUT_CHANNEL):
            await self._connection.execute(sql.SET_CHANNEL, id, channel_of(person, key or b"", sealed))
        await self._connection.execute(sql.MAKE_ROUNDS)
        await self._connection.execute(sql.START_IDS, self._now * 1000)

    @asynccontextmanager
    async def whole(self) -> AsyncIterator[None]:
        async with self._connection.transaction():
            yield


def _schema(table: str) -> str:
    return "ajar_keys" if table == "keys" else "ajar"
