"""Wakes for the earliest alarm. Alarms are rows; APScheduler only says when to look at them.

However many alarms there are, there is one job, for the earliest of them. It rings at least every few minutes, so that
a computer that slept or a clock that was put right delays nothing for long; and a few seconds after a look that failed.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger

from bot.service.store import Due
from bot.service.store.contract import Store
from bot.service.store.errors import StoreError
from bot.service.watching.faults import place_of

AT_ONCE = 200
"""They share a few waits for the disk; of twice as many the event loop would stand still for over 50 ms."""
LEASE = 30_000
LONGEST_NAP = 5 * 60_000
LOOK_AGAIN = 5_000
"""The longest nap where others may set alarms, or die with some in hand; and the one after a look that failed."""
TIDY_EVERY = 3_600_000
DAILY = 24 * 3_600_000

log = structlog.get_logger("ajar.clock")


class Clock:
    """`start` needs somebody to hand due alarms to; without a start, `sweep` and `tidy` do the same by hand. `daily`
    is done at the start and once a day, beside everything else."""

    def __init__(
        self,
        store: Store,
        now: Callable[[], int],
        handle: Callable[[Sequence[Due]], Awaitable[None]],
        daily: Callable[[], Awaitable[None]] | None = None,
        lease: int = LEASE,
    ) -> None:
        self._store = store
        self._now = now
        self._handle = handle
        self._daily = daily
        self._lease = lease
        self._nap = min(LOOK_AGAIN, lease) if store.shared else LONGEST_NAP
        self._tidying: asyncio.Task[None] | None = None
        self._daily_next = 0
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._rang = asyncio.Event()
        self._watch: asyncio.Task[None] | None = None
        self._rings_at: int | None = None
        self._tidied = 0

    @property
    def running(self) -> bool:
        """Whether it wakes by itself."""
        return self._watch is not None and not self._watch.done()

    def expect(self, due: int) -> None:
        """An alarm was set for then."""
        if self._watch and (self._rings_at is None or due < self._rings_at):
            self._ring_at(due)

    async def start(self) -> None:
        """Handle what was missed, then wake for what comes."""
        self._scheduler.start()
        self._watch = asyncio.create_task(self._keep_watch())
        self._rang.set()

    async def stop(self) -> None:
        if self._watch:
            tasks = [task for task in (self._watch, self._tidying) if task]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            self._watch = self._tidying = None
            self._scheduler.shutdown(wait=False)

    async def sweep(self, now: int) -> int:
        """Hand over everything due by `now`; says how many that were. Raises StoreError."""
        count = 0
        while due := await self._store.claim(now, AT_ONCE, self._lease):
            await self._handle(due)
            count += len(due)
        if now - self._tidied >= TIDY_EVERY:
            await self._store.expire(now)
            self._tidied = now
        return count

    async def tidy(self, now: int) -> None:
        """Do what is done daily, if the last time is a day ago and no other process does it. Asks again in an hour if
        one does, since that one may die."""
        if self._daily is None or now < self._daily_next:
            return
        self._daily_next = now + TIDY_EVERY
        try:
            if await self._store.begin_daily(now):
                await self._daily()
                await self._store.end_daily(now)
                self._daily_next = now + DAILY
        except StoreError as error:
            log.error("not_tidied", problem=str(error))
        except Exception as error:
            log.error("not_tidied", error=type(error).__name__, at=place_of(error))

    async def _keep_watch(self) -> None:
        while await self._rang.wait():
            self._rang.clear()
            self._rings_at = None
            soon = await self._looked()
            if self._tidying is None or self._tidying.done():
                self._tidying = asyncio.create_task(self.tidy(self._now()))
            self._ring_at(min(soon, self._rings_at or soon))

    async def _looked(self) -> int:
        """Hand over what is due, and say when to look again. Whatever fails, the clock goes on."""
        now = self._now()
        try:
            await self.sweep(now)
            return min(now + self._nap, await self._store.next_due() or now + self._nap)
        except StoreError as error:
            log.error("alarms_not_read", problem=str(error))
        except Exception as error:
            log.error("alarms_not_read", error=type(error).__name__, at=place_of(error))
        return self._now() + min(self._nap, LOOK_AGAIN)

    def _ring_at(self, due: int) -> None:
        self._rings_at = due
        when = datetime.now(UTC) + timedelta(milliseconds=max(0, due - self._now()))
        self._scheduler.add_job(
            self._ring, DateTrigger(when), id="earliest", replace_existing=True, misfire_grace_time=None
        )

    async def _ring(self) -> None:
        self._rang.set()
