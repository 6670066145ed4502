"""The inbox in PostgreSQL."""

from collections.abc import Collection, Sequence

from bot.service.store.inbox import Waiting
from bot.service.store.postgres import sql
from bot.service.store.postgres.lines import Lines
from bot.service.store.postgres.turns import Worker


class PostgresInbox:
    """Implements `bot.service.store.inbox.Inbox`."""

    def __init__(self, lines: Lines, worker: Worker) -> None:
        self._lines = lines
        self._worker = worker

    async def put(self, place: bytes, number: int, sealed: bytes, now: int, mine: bool) -> bool:
        name = self._worker.name if mine else ""
        given = (place, number, now, sealed, name, self._worker.lease)
        return bool(await self._lines.do(lambda connection: connection.fetchval(sql.PUT_IN, *given)))

    async def claim(self, most: int) -> Sequence[bytes]:
        given = (most, self._worker.name, self._worker.lease)
        return [row[0] for row in await self._lines.do(lambda connection: connection.fetch(sql.CLAIM_PLACES, *given))]

    async def rescue(self) -> bytes | None:
        given = (self._worker.name, self._worker.lease)
        place: bytes | None = await self._lines.do(lambda connection: connection.fetchval(sql.RESCUE_PLACE, *given))
        return place

    async def next(self, place: bytes, taken: Sequence[int]) -> Sequence[Waiting]:
        given = (place, list(taken), self._worker.name, self._worker.lease)
        rows = await self._lines.do(lambda connection: connection.fetch(sql.NEXT_OF_PLACE, *given))
        return [Waiting(*row) for row in rows]

    async def renew(self, places: Collection[bytes]) -> Collection[bytes]:
        given = (list(places), self._worker.name, self._worker.lease)
        rows = await self._lines.do(lambda connection: connection.fetch(sql.RENEW_PLACES, *given))
        return {place for (place,) in rows}

    async def failed(self, place: bytes, number: int) -> bool:
        given = (place, number, self._worker.name)
        return bool(await self._lines.do(lambda connection: connection.fetch(sql.COUNT_TRY, *given)))

    async def set_aside(self, place: bytes, number: int, update: bytes) -> bool:
        given = (place, number, update, self._worker.name)
        return bool(await self._lines.do(lambda connection: connection.fetchval(sql.SET_UPDATE_ASIDE, *given)))
