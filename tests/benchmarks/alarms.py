"""Ten thousand follow-ups due at once, and a million that wait, beside APScheduler's own store of jobs.

Ours: claimed, turned into turns with an outbox row each, carried by a stub and acknowledged, everything on the disk.
The peer keeps its jobs in SQLite by SQLAlchemy and only counts them. Both run on the event loop, whose longest
standstill is measured beside them.
"""

import asyncio
import resource
import sqlite3
import statistics
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.dialogue.talk import FollowUp
from bot.service.due.clock import Clock
from bot.service.shell import Needs, Shell
from bot.service.store import Address, Alarm, Commit, Committed, Due, Lane, Outgoing
from bot.service.store.sqlite import SqliteStore
from tests.service.fakes import NOON, Companion, Platform, Wall
from tests.service.homes import Home

HOUR = 3600
DAY = 24 * 3600 * 1000


@dataclass(frozen=True, slots=True)
class Figures:
    """Seconds until `count` were done, and the longest time that the event loop stood still (ms)."""

    count: int
    seconds: float
    stall: float


@dataclass(frozen=True, slots=True)
class Waiting:
    """With so many alarms pending: megabytes more than without, seconds to start, how late it wakes (ms, p99)."""

    megabytes: float
    start: float
    wake: float


class Beat:
    """Beats every millisecond; `longest` is by how many ms one came late."""

    longest = 0.0

    async def beat(self) -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.001)
            self.longest = max(self.longest, (time.perf_counter() - before) * 1000 - 1)


@asynccontextmanager
async def beating() -> AsyncIterator[Beat]:
    beat = Beat()
    task = asyncio.create_task(beat.beat())
    yield beat
    task.cancel()


async def due_at_once(folder: Path, count: int) -> Figures:
    """Each of so many people has one."""
    home = Home(folder, Companion({"ask me": (FollowUp("noticing#how", HOUR),)}), Platform(), Wall())
    async with home.open() as living:
        for first in range(0, count, 500):
            await asyncio.gather(*(living.hear("ask me", address=f"p{n}") for n in range(first, first + 500)))
    home.wall.move(hours=1)
    home.platform.parcels.clear()
    async with home.open() as living, beating() as beat:
        started = time.perf_counter()
        await living.shell.clock.sweep(home.wall.now)
        await living.shell.courier.drain()
        await living.shell.store.next_due()
        took = time.perf_counter() - started
        assert not await living.shell.store.unsent()
        longest = beat.longest
    assert len(home.platform.parcels) == count
    return Figures(count, took, longest)


@dataclass
class Reached:
    """Counts what the peer rings. Its jobs are kept by the name of what they call, so there is one for all."""

    left: int = 0
    all: asyncio.Event = field(default_factory=asyncio.Event)

    def ring(self) -> None:
        self.left -= 1
        if not self.left:
            self.all.set()


REACHED = Reached()


def ring() -> None:
    REACHED.ring()


async def rows_at_once(folder: Path, count: int) -> Figures:
    """The same by the store alone: claimed, turned into outbox rows in the commits of their turns, and acknowledged."""
    store = await SqliteStore.open(folder / "ajar.db", b"stamp", 0)
    await asyncio.gather(*(store.commit(_new(number)) for number in range(count)))
    versions = dict.fromkeys((f"{number:016x}" for number in range(count)), 1)
    async with beating() as beat:
        started = time.perf_counter()
        while due := await store.claim(1, 500, 30_000):
            turns = (_fired(one, versions[one.person]) for one in due)
            for kept in await asyncio.gather(*map(store.commit, turns)):
                assert isinstance(kept, Committed)
                store.arrived(kept.ids)
        await store.next_due()
        took = time.perf_counter() - started
        longest = beat.longest
    assert not await store.unsent()
    await store.close()
    return Figures(count, took, longest)


def _new(number: int) -> Commit:
    address = Address(number.to_bytes(16, "big"), "door", bytes(60), 0)
    alarm = Alarm(b"name", "follow", 1, bytes(60), 2**62)
    return Commit(f"{number:016x}", 0, bytes(300), 0, address=address, key=bytes(60), alarms=(alarm,))


def _fired(due: Due, version: int) -> Commit:
    letter = Outgoing(Lane.FOLLOW_UP, bytes(120), 2**62)
    return Commit(due.person, version, bytes(300), 1, fired=due, outgoing=(letter,))


async def peer_due_at_once(folder: Path, count: int) -> Figures:
    """The same number of jobs of the peer, all due a moment ago."""
    REACHED.left, REACHED.all = count, asyncio.Event()
    store = SQLAlchemyJobStore(url=f"sqlite:///{folder / 'jobs.db'}")
    scheduler = AsyncIOScheduler(jobstores={"default": store}, timezone=UTC)
    scheduler.start(paused=True)
    when = datetime.now(UTC) - timedelta(seconds=1)
    for _ in range(count):
        scheduler.add_job(ring, "date", run_date=when, misfire_grace_time=None)
    async with beating() as beat:
        started = time.perf_counter()
        scheduler.resume()
        await REACHED.all.wait()
        took = time.perf_counter() - started
        longest = beat.longest
    scheduler.shutdown(wait=False)
    return Figures(count, took, longest)


def fill(path: Path, count: int) -> None:
    """So many alarms for days to come, of people who are not looked at."""
    connection = sqlite3.connect(path)
    with connection:
        connection.executemany(
            "INSERT INTO alarms (person, name, kind, due, attempts, expires_at, sealed)"
            " VALUES (?, ?, 'follow', ?, 0, ?, ?)",
            ((f"{n:016x}", n.to_bytes(16, "big"), NOON + DAY + n * 100, 2**62, bytes(60)) for n in range(count)),
        )
    connection.close()


async def waiting(folder: Path, count: int, wakes: int = 200) -> Waiting:
    """How one more alarm among them is noticed, and what they cost while they wait."""
    async with Home(folder).open():
        pass
    fill(folder / "ajar.db", count)
    before = resident()
    started, wall = time.perf_counter(), Wall()
    shell = await Shell.open(Needs(folder / "ajar.db", Companion().take), {"door": Platform()}, wall)
    await shell.store.next_due()
    start = time.perf_counter() - started
    late = [await _wake(shell) for _ in range(wakes)]
    after = resident()
    await shell.close()
    return Waiting(after - before, start, statistics.quantiles(late, n=100)[98])


async def _wake(shell: Shell) -> float:
    """Ms between the moment for which the clock was set and its looking at what is due."""
    began, origin = time.perf_counter(), shell.now()
    rang: asyncio.Future[float] = asyncio.get_running_loop().create_future()

    def now() -> int:
        return origin + round((time.perf_counter() - began) * 1000)

    class Looked:
        """The store, as far as a clock looks at it."""

        shared = False

        async def claim(self, moment: int, most: int, lease: int) -> list[Due]:
            found = list(await shell.store.claim(moment, most, lease))
            if moment >= origin + 20 and not rang.done():
                rang.set_result((time.perf_counter() - began) * 1000 - 20)
            return found

        async def next_due(self) -> int | None:
            return min(await shell.store.next_due() or origin, origin + 20)

        async def expire(self, moment: int) -> None:
            """Not at this moment."""

    async def handle(due: Due) -> None:
        """None is due."""

    clock = Clock(Looked(), now, handle)  # type: ignore[arg-type]  # as far as a clock looks at it
    await clock.start()
    late = await rang
    await clock.stop()
    return late


def resident() -> float:
    """Megabytes that this process holds."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 2**20
