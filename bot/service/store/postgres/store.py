"""The store in PostgreSQL: what several workers share, each turn read anew and kept by compare-and-set.

What is asked at the same time shares a round trip. Leases of rounds and places run by the server's clock; due times are
compared with the `now` that is given, and a claim that two clocks disagree about is settled by `attempts`.
"""

import secrets
from asyncio import Future
from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
from contextlib import suppress
from datetime import timedelta
from functools import partial
from typing import Any

from bot.service.store import Absorbed, Commit, Committed, Conflict, Due, Found, Outcome, Round, Unsent
from bot.service.store.backlog import Backlog
from bot.service.store.errors import StoreError
from bot.service.store.part import Part
from bot.service.store.postgres import reading, sql, ties
from bot.service.store.postgres.batches import Batches
from bot.service.store.postgres.inbox import PostgresInbox
from bot.service.store.postgres.lines import LONG, Lines, where
from bot.service.store.postgres.migrating import migrate
from bot.service.store.postgres.turns import Worker, arguments, outcomes
from bot.service.store.receipts import Receipts
from bot.service.store.rows import DEAD_KEPT, ERASURES_KEPT

TOGETHER = 32
"""Turns that share a transaction."""
LANES = 3
HOUR, DAY = 3_600_000, 86_400_000
SLOWLY = 30.0
"""Seconds that what goes through whole tables may take."""
CONNECTIONS = 9
"""One is kept for listening besides."""


class PostgresStore:
    """Implements `bot.service.store.contract.Store`."""

    shared = True

    def __init__(self, lines: Lines, part: Part) -> None:
        self._lines = lines
        self._worker = Worker(secrets.token_hex(8), part.carries, part.clock, timedelta(seconds=part.lease))
        self.inbox = PostgresInbox(lines, self._worker)
        self._finding: Batches[bytes, Found | None] = Batches(partial(self._fetch, sql.FIND), 128, 2)
        self._loading: Batches[str, Found | None] = Batches(partial(self._fetch, sql.LOAD), 128, 2)
        self._turns: Batches[Commit, Outcome] = Batches(self._keep, TOGETHER, LANES)
        self._dropping: Batches[Due, None] = Batches(self._drop, 512, 1)
        self._marking: Batches[int, bool] = Batches(self._mark, 512, 2)
        self._releasing: Batches[tuple[Round, Sequence[int]], Sequence[Unsent]] = Batches(self._release, 128, 2)
        self._arriving: Batches[Sequence[int], None] = Batches(self._arrived, 512, 1)
        self._receipts = Receipts(self._note_arrived)
        self._unnoted: set[int] = set()
        """Messages that arrived, whose rows may still be there."""

    @classmethod
    async def open(
        cls, url: str, stamp: bytes, now: int, part: Part, known: Mapping[str, str] | None = None
    ) -> "PostgresStore":
        """Open, make or bring up to date. `stamp` tells the key file that belongs here, `known` the steps of the
        tables, if not those of this release. Raises StoreError."""
        making = await Lines.open(url, 1, LONG)
        try:
            await making.do(lambda connection: migrate(connection, where(url), stamp, now, known))
        finally:
            await making.close()
        return cls(await Lines.open(url, CONNECTIONS, part.patience), part)

    # --- people

    async def find(self, mac: bytes) -> Found | None:
        return await self._finding.do(mac)

    async def load(self, person: str) -> Found | None:
        return await self._loading.do(person)

    async def load_all(self, people: Sequence[str]) -> Sequence[Found]:
        return [found for found in await self._fetch(sql.LOAD, people) if found]

    async def _fetch(self, statement: str, asked: Sequence[Any]) -> Sequence[Found | None]:
        rows = await self._lines.do(lambda connection: connection.fetch(statement, asked))
        for row in rows:
            if row[4] is None:  # erased, but the rows outlived it: an erasing that was cut off, or an old backup
                await self._lines.do(partial(self._remove, row[1]))
        there = {row[0]: reading.found(row) for row in rows if row[4] is not None}
        return [there.get(one) for one in asked]

    async def people(self) -> AsyncIterator[str]:
        last = ""
        while page := await self._all(sql.PEOPLE_AFTER, last):
            for (person,) in page:
                yield person
            last = page[-1][0]

    async def backlog(self) -> Backlog:
        return reading.backlog((await self._all(sql.BACKLOG, self._worker.name))[0])

    async def unreachable(self, mac: bytes) -> None:
        await self._do(sql.LOSE_ADDRESS, mac)

    async def reachable(self, mac: bytes) -> None:
        await self._do(sql.REGAIN_ADDRESS, mac)

    # --- a turn

    async def commit(self, commit: Commit) -> Outcome:
        if commit.tie is None:
            return await self._turns.do(commit)
        outcome = await self._lines.do(partial(self._keep_tied, commit))
        if isinstance(commit.tie, Absorbed) and isinstance(outcome, Committed):
            with suppress(StoreError):  # a key that is left over opens nothing that is left, and expires
                await self._do(sql.ERASE_KEY, commit.tie.person)
        return outcome

    async def _keep(self, commits: Sequence[Commit]) -> Sequence[Outcome]:
        order = sorted(range(len(commits)), key=lambda place: commits[place].person)
        some = [commits[place] for place in order]
        given = arguments(some, self._worker)
        row = await self._lines.do(lambda connection: connection.fetchrow(sql.KEEP_TURNS, *given))
        kept = dict(zip(order, outcomes(some, *row), strict=True))
        return [kept[place] for place in range(len(commits))]

    async def _keep_tied(self, commit: Commit, connection: Any) -> Outcome:
        transaction = connection.transaction()
        await transaction.start()
        try:
            tied = await ties.tie(connection, commit)
            outcome: Outcome = Conflict()
            if tied:
                row = await connection.fetchrow(sql.KEEP_TURNS, *arguments([commit], self._worker))
                (outcome,) = outcomes([commit], *row)
        except BaseException:
            await transaction.rollback()
            raise
        await (transaction.commit() if isinstance(outcome, Committed) else transaction.rollback())
        return outcome

    async def offering(self, code: bytes, now: int) -> str | None:
        rows = await self._all(sql.OFFERING, code, now)
        return rows[0][0] if rows else None

    # --- the outbox

    async def unsent(self) -> Sequence[Unsent]:
        await self._arriving.close()
        return [reading.unsent(row) for row in await self._all(sql.UNSENT)]

    async def unsent_of(self, person: str) -> Sequence[Unsent]:
        await self._arriving.close()
        return [reading.unsent(row) for row in await self._all(sql.UNSENT_OF, person)]

    def arrived(self, ids: Sequence[int]) -> None:
        self._receipts.add(ids)

    def _note_arrived(self, ids: Sequence[int], failed: Callable[[], None]) -> None:
        def noted(done: "Future[None]") -> None:
            if done.cancelled() or done.exception():
                failed()
            else:
                self._unnoted.difference_update(ids)

        self._unnoted.update(ids)
        self._arriving.do(ids).add_done_callback(noted)

    async def _arrived(self, some: Sequence[Sequence[int]]) -> Sequence[None]:
        await self._do(sql.ARRIVED, [id for ids in some for id in ids])
        return [None] * len(some)

    async def sending(self, id: int) -> bool:
        return await self._marking.do(id)

    async def _mark(self, ids: Sequence[int]) -> Sequence[bool]:
        mine = {id for (id,) in await self._all(sql.SENDING, list(ids), self._worker.name)}
        return [id in mine for id in ids]

    async def tried(self, id: int, attempts: int) -> None:
        await self._do(sql.TRIED, id, self._worker.name, attempts)

    async def bury(self, id: int, reason: str) -> None:
        await self._do(sql.BURY, id, self._worker.name, reason)

    async def claim_letters(self, most: int) -> Sequence[Unsent]:
        worker = self._worker
        rows = await self._all(sql.CLAIM_ROUNDS, most, worker.name, list(worker.carries), worker.lease)
        return [reading.unsent(row) for row in rows]

    async def release(self, round: Round, arrived: Sequence[int]) -> Sequence[Unsent]:
        return await self._releasing.do((round, arrived))

    async def _release(self, some: Sequence[tuple[Round, Sequence[int]]]) -> Sequence[Sequence[Unsent]]:
        rounds = sorted({round for round, _ in some})
        for _, ids in some:
            self._unnoted.update(ids)
        arrived = list(self._unnoted)
        rows = await self._all(sql.RELEASE_ROUNDS, *_apart(rounds), arrived, self._worker.name, self._worker.lease)
        self._unnoted.difference_update(arrived)
        left = [reading.unsent(row) for row in rows]
        return [[one for one in left if (one.person, one.channel) == round] for round, _ in some]

    async def renew(self, rounds: Collection[Round]) -> Collection[Round]:
        rows = await self._all(sql.RENEW_ROUNDS, *_apart(rounds), self._worker.name, self._worker.lease)
        return {(person, channel) for person, channel in rows}

    async def couriers(self) -> Mapping[str, int]:
        worker = self._worker
        return dict(await self._all(sql.COURIERS, worker.name, list(worker.carries), worker.lease))

    async def listen(self, news: Callable[[str], None]) -> None:
        await self._lines.listen(news)

    # --- alarms

    async def claim(self, now: int, most: int, lease: int) -> Sequence[Due]:
        return reading.due(await self._all(sql.CLAIM_ALARMS, now, most, lease))

    async def put_off(self, due: Due, until: int) -> None:
        await self._do(sql.PUT_OFF_ALARM, due.id, due.attempts, until)

    async def drop(self, due: Due) -> None:
        await self._dropping.do(due)

    async def _drop(self, some: Sequence[Due]) -> Sequence[None]:
        await self._do(sql.DROP_ALARMS, [due.id for due in some], [due.attempts for due in some])
        return [None] * len(some)

    async def next_due(self) -> int | None:
        due: int | None = (await self._all(sql.NEXT_DUE))[0][0]
        return due

    # --- the end of things

    async def erase(self, person: str, update: bytes, now: int, version: int = 0) -> bool:
        if version:
            return await self._lines.do(partial(self._erase_at, person, version, now))
        if await self._all(sql.ERASURE, update):
            return not await self._all(sql.LOAD, [person])  # whoever came since has asked for nothing
        await self._do(sql.ERASE_KEY, person)

        async def rest(connection: Any) -> None:
            async with connection.transaction():
                await connection.execute(sql.REMEMBER_ERASURE, person, update, now)
                await self._remove(person, connection)

        await self._lines.do(rest)
        return True

    async def _erase_at(self, person: str, version: int, now: int, connection: Any) -> bool:
        async with connection.transaction():
            if await connection.fetchval(sql.STILL_AT, person, version) is None:
                return False
            await connection.execute(sql.ERASE_KEY, person)
            await connection.execute(sql.REMEMBER_ERASURE, person, b"", now)
            await self._remove(person, connection)
        return True

    async def _remove(self, person: str, connection: Any) -> None:
        for statement in sql.ERASE:
            await connection.execute(statement, person)

    async def expire(self, now: int) -> None:
        for statement, before in zip(
            sql.EXPIRE, (now - ERASURES_KEPT, now - DEAD_KEPT, now - DEAD_KEPT, now), strict=True
        ):
            await self._do(statement, before, patience=SLOWLY)
        if await self._all(sql.EXPIRE_KEYS, patience=SLOWLY):
            await self._do(sql.CLEAN_KEYS, patience=SLOWLY)

    async def begin_daily(self, now: int) -> bool:
        return bool(await self._all(sql.BEGIN_DAILY, now, HOUR))

    async def end_daily(self, now: int) -> None:
        await self._do(sql.END_DAILY, now, DAY)

    async def masters(self) -> Mapping[bytes, int]:
        return dict(await self._all(sql.MASTERS, patience=SLOWLY))

    async def rewrap(self, change: Callable[[str, bytes], bytes]) -> None:
        async def all_at_once(connection: Any) -> None:
            async with connection.transaction():
                rows = await connection.fetch(sql.ALL_KEYS, timeout=SLOWLY)
                changed = [(person, change(person, wrapped)) for person, wrapped in rows]
                given = map(list, zip(*changed, strict=True) if changed else ([], []))
                await connection.execute(sql.KEEP_KEYS, *given, timeout=SLOWLY)

        await self._lines.do(all_at_once)

    async def close(self) -> None:
        """Finish what was asked so far, and leave to others what this worker had in hand."""
        asking = (self._finding, self._loading)
        for batches in (self._turns, self._marking, self._dropping, self._arriving, self._releasing, *asking):
            await batches.close()
        with suppress(StoreError):  # then its leases run out
            await self._do(sql.LEAVE_ROUNDS, self._worker.name)
            await self._do(sql.LEAVE_PLACES, self._worker.name)
            await self._do(sql.LEAVE_COURIERS, self._worker.name)
        await self._lines.close()

    async def _all(self, statement: str, *given: object, patience: float | None = None) -> Sequence[Any]:
        rows: Sequence[Any] = await self._lines.do(lambda line: line.fetch(statement, *given, timeout=patience))
        return rows

    async def _do(self, statement: str, *given: object, patience: float | None = None) -> None:
        await self._lines.do(lambda line: line.execute(statement, *given, timeout=patience))


def _apart(rounds: Collection[Round]) -> tuple[list[str], list[str]]:
    """Their people and their channels."""
    return [person for person, _ in rounds], [channel for _, channel in rounds]
