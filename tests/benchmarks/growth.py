"""What a turn costs, and what the process holds, among ever more people: 64 of them press buttons, the others sleep."""

import asyncio
import os
import sqlite3
import time
from dataclasses import dataclass
from pathlib import Path

from bot.service.shell import Needs, Shell
from bot.service.store.sqlite import keys_path
from tests.benchmarks.alarms import resident
from tests.benchmarks.turns import Door, everybody, six_messages, somebody, wall

STATE, SEALED, WRAPPED, UPDATES = 320, 60, 64, 60


@dataclass(frozen=True, slots=True)
class Figures:
    """Microseconds of processor a turn, turns a second, and megabytes that the process holds."""

    people: int
    cpu: float
    turns_per_second: float
    megabytes: float


async def measure(folder: Path, people: int, turns: int = 60) -> Figures:
    """64 who talk, among so many."""
    path = folder / "ajar.db"
    await (await Shell.open(Needs(path, six_messages), {"door": Door()}, wall)).close()
    fill(path, people)
    before, door = resident(), Door()
    shell = await Shell.open(Needs(path, six_messages), {"door": door}, wall)
    waits: list[float] = []
    await everybody(shell, door, 64, 12, waits.append)
    started, cpu = time.perf_counter(), time.process_time()
    await everybody(shell, door, 64, turns, waits.append)
    took, used = time.perf_counter() - started, time.process_time() - cpu
    held = resident() - before
    await shell.close()
    return Figures(people, used / 64 / turns * 1e6, 64 * turns / took, held)


def fill(path: Path, people: int) -> None:
    """Others, with an address, a key and an alarm for days to come each; sealed bytes are any bytes."""
    later = wall() + 30 * 86_400_000
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA synchronous = OFF")
        db.executemany(
            "INSERT INTO people VALUES (?, 9, ?, ?)",
            ((f"x{n:015x}", os.urandom(STATE), os.urandom(UPDATES)) for n in range(people)),
        )
        db.executemany(
            "INSERT INTO addresses VALUES (?, ?, 'door', ?, 0, 1)",
            ((n.to_bytes(16, "big"), f"x{n:015x}", os.urandom(SEALED)) for n in range(people)),
        )
        db.executemany(
            "INSERT INTO alarms (person, name, kind, due, attempts, expires_at, sealed)"
            " VALUES (?, ?, 'silence', ?, 0, ?, x'')",
            ((f"x{n:015x}", n.to_bytes(16, "big"), later + n, 2**62) for n in range(people)),
        )
    db.close()
    with sqlite3.connect(keys_path(path)) as keys:
        keys.execute("PRAGMA synchronous = OFF")
        keys.executemany("INSERT INTO keys VALUES (?, ?)", ((f"x{n:015x}", os.urandom(WRAPPED)) for n in range(people)))
    keys.close()


async def met(folder: Path, people: int) -> float:
    """Megabytes more after so many people have each pressed a button than before."""
    door = Door()
    shell = await Shell.open(Needs(folder / "ajar.db", six_messages), {"door": door}, wall)
    waits: list[float] = []
    before = resident()
    for first in range(0, people, 64):
        some = range(first, min(people, first + 64))
        await asyncio.gather(*(somebody(shell, door, str(n), 1, waits.append) for n in some))
        await shell.courier.drain()
        door.last.clear()
        waits.clear()
    after = resident()
    await shell.close()
    return after - before
