"""What several worker processes do on one PostgreSQL that waits for its disk: durable turns, and due alarms.

Each worker is a process with a shell of its own; they start their work together. The peer is procrastinate, the task
queue on PostgreSQL, with jobs that do nothing, on the same server in the same run.
"""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec.structs import replace

from bot.service.shell import Needs, Shell
from bot.service.store import Address, Alarm, Commit
from bot.service.store.part import Part
from bot.service.store.postgres.store import PostgresStore
from tests.benchmarks import jobs, turns
from tests.service import servers

PEOPLE = 64
TURNS = 6_000
DUE = 20_000
BATCH = 100
FAR = 2**50

Work = Callable[[str, str, Connection], None]


@dataclass(frozen=True, slots=True)
class Rate:
    """So many things a second by so many workers."""

    workers: int
    per_second: float


def together(work: Work, folder: str, url: str, workers: int) -> float:
    """Let so many processes do the work at once; how many things a second in all."""
    context = get_context("forkserver")
    context.set_forkserver_preload(["tests.benchmarks.workers"])
    pipes: list[Connection] = []
    processes = []
    for number in range(workers):
        ours, theirs = context.Pipe()
        pipes.append(ours)
        processes.append(context.Process(target=work, args=(f"{folder}/{number}/{workers}", url, theirs)))
        processes[-1].start()
    for pipe in pipes:
        pipe.recv()  # it is ready
    started = time.perf_counter()
    for pipe in pipes:
        pipe.send(None)
    done = sum(int(pipe.recv()) for pipe in pipes)
    took = time.perf_counter() - started
    for process in processes:
        process.join()
    return (done or jobs.JOBS) / took


# --- turns


def turning(where: str, url: str, pipe: Connection) -> None:
    asyncio.run(_turning(where, url, pipe))


async def _turning(where: str, url: str, pipe: Connection) -> None:
    folder, number, workers = where.rsplit("/", 2)
    door = turns.Door()
    shell = await Shell.open(Needs(url, turns.six_messages, Path(folder) / "ajar.key"), {"door": door}, turns.wall)
    mine = [f"{number}.{who}" for who in range(PEOPLE)]
    each = TURNS // PEOPLE // int(workers)
    await _everybody(shell, door, mine, 6)
    pipe.send("ready")
    await asyncio.to_thread(pipe.recv)
    await _everybody(shell, door, mine, each)
    pipe.send(each * len(mine))
    await shell.close()


async def _everybody(shell: Shell, door: turns.Door, people: list[str], each: int) -> None:
    await asyncio.gather(*(turns.somebody(shell, door, person, each, lambda _: None) for person in people))
    await shell.courier.drain()


# --- due alarms


async def _fill(url: str, count: int) -> None:
    """So many due alarms, of a hundred people."""
    store = await PostgresStore.open(url, b"stamp", 0, Part())
    alarms = tuple(Alarm(b"%d" % number, "follow", number, b"", FAR) for number in range(count // 100))
    for who in range(100):
        address = Address(b"mac %d" % who, "door", b"", 0)
        known = await store.load(f"{who:016}")
        commit = Commit(f"{who:016}", known.version if known else 0, b"state", 1, address=address, key=b"key")
        await store.commit(replace(commit, alarms=alarms))
    await store.close()


def claiming(_where: str, url: str, pipe: Connection) -> None:
    asyncio.run(_claiming(url, pipe))


async def _claiming(url: str, pipe: Connection) -> None:
    store = await PostgresStore.open(url, b"stamp", 0, Part())
    pipe.send("ready")
    await asyncio.to_thread(pipe.recv)
    done = await asyncio.gather(_claim_all(store), _claim_all(store))
    pipe.send(sum(done))
    await store.close()


async def _claim_all(store: PostgresStore) -> int:
    done = 0
    while due := await store.claim(DUE, BATCH, 3_600_000):
        await asyncio.gather(*(store.drop(one) for one in due))
        done += len(due)
    return done


def measure() -> dict[str, list[Rate]]:
    """Turns a second, and due rows claimed and acknowledged a second, by 1, 2 and 4 workers."""
    found: dict[str, list[Rate]] = {"turns": [], "due": [], "peer": []}
    with servers.server(durable=True) as url, TemporaryDirectory() as folder:
        for workers in (1, 2, 4):
            database = servers.make_database(url, "bench")
            found["turns"].append(Rate(workers, together(turning, folder, database, workers)))
            Path(folder, "ajar.key").unlink()
            database = servers.make_database(url, "bench")
            asyncio.run(_fill(database, DUE))
            found["due"].append(Rate(workers, together(claiming, folder, database, workers)))
            database = servers.make_database(url, "bench")
            asyncio.run(jobs.fill(database))
            found["peer"].append(Rate(workers, together(jobs.working, folder, database, workers)))
    return found
