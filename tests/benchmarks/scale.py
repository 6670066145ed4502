"""The figures of docs/scale-sqlite.md, each beside its aim and, where there is one, beside a peer of the same run."""

import asyncio
import json
import statistics
import subprocess
import sys
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

import structlog

from adapters.pace import Rates
from bot.collecting import collect_rarely
from tests.benchmarks import alarms, core, growth, mornings, peer, turns

Result = TypeVar("Result")
PEER_JOBS = 300
"""So few, since the peer takes seconds for them; its time grows faster than their number."""
MINUTES_15 = 15 * 60_000


@dataclass(frozen=True, slots=True)
class Row:
    """One figure. `ratio` is ours to the peer's, above 1 where ours is better."""

    figure: str
    value: float
    unit: str
    aim: str
    ratio: float | None = None


def measure(long: bool) -> list[Row]:
    """All of them, printed as they come; about five minutes, `long` about thirty."""
    collect_rarely()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    rows = []
    for part in (the_core, durable, due, pending, grown, morning):
        for row in part(long):
            ratio = f"{row.ratio:8.2f}" if row.ratio else "       -"
            print(f"{row.figure:78} {row.value:12.2f} {row.unit:10} {ratio}  {row.aim}", flush=True)
            rows.append(row)
    return rows


def the_core(_: bool) -> Iterator[Row]:
    """Each beside a run of the peer in memory, by the processor that a turn takes."""
    for name, what, aim in (
        ("core: the peer's talk on the real engine", core.talk, "20,000 and 5 times the peer"),
        ("core: buttons of the real pages", core.pages, "20,000 and 5 times the peer"),
        ("core: words, with the screen and the reading", core.words, "1,500"),
    ):
        pairs = [(asyncio.run(peer.measure(64, 20))[1], what()) for _ in range(3)]
        rate = statistics.median(ours.per_second for _, ours in pairs)
        yield Row(name, rate, "/s", aim, statistics.median(theirs / ours.cpu for theirs, ours in pairs))


def durable(_: bool) -> Iterator[Row]:
    """Turns on the disk beside the peer's in memory, and beside the peer when it keeps everything too."""
    pairs = [(asyncio.run(peer.measure(64, 30))[0], _turns(64)) for _ in range(3)]
    ours = statistics.median(one.turns_per_second for _, one in pairs)
    ratio = statistics.median(one.turns_per_second / theirs for theirs, one in pairs)
    yield Row("durable turns, 64 at once, beside the peer in memory", ours, "/s", "1.5 times", ratio)
    yield Row("the same, p99", statistics.median(one.p99 for _, one in pairs), "ms", "25")
    yield _beside("beside aiogram in memory", lambda: aiogram(64, 10), "")
    for people, noting, aim in ((1000, False, ""), (10_000, False, ""), (10_000, True, "300 times")):
        what = "as much as ours" if noting else "where each stands"
        name = f"beside PicklePersistence at every update, {people} people, {what}"
        yield _beside(name, lambda p=people, n=noting: _kept(p, 30, n), aim)  # type: ignore[misc]  # bound early


def _beside(name: str, theirs: Callable[[], float], aim: str) -> Row:
    """Our durable turns, and how many times a peer's."""
    pairs = [(theirs(), _turns(64).turns_per_second) for _ in range(3)]
    ours = statistics.median(mine for _, mine in pairs)
    return Row(name, ours, "/s", aim, statistics.median(mine / peers for peers, mine in pairs))


def aiogram(people: int, talks: int) -> float:
    """Turns a second of aiogram in memory, in the environment of its own."""
    python = Path(sys.prefix) / "peers" / "bin" / "python"
    run = [str(python), "-m", "tests.benchmarks.aiogram_peer", str(people), str(talks)]
    rate, _ = json.loads(subprocess.run(run, check=True, capture_output=True, text=True).stdout)
    return float(rate)


def _kept(people: int, updates: int, noting: bool) -> float:
    return inside(lambda folder: peer.kept(folder, people, updates, noting))


def _turns(people: int) -> turns.Figures:
    return inside(lambda folder: turns.measure(folder, people, 120))


def due(_: bool) -> Iterator[Row]:
    rows = inside(lambda folder: alarms.rows_at_once(folder, 10_000))
    whole = inside(lambda folder: alarms.due_at_once(folder, 10_000))
    theirs = inside(lambda folder: alarms.peer_due_at_once(folder, PEER_JOBS))
    each = theirs.seconds / theirs.count
    yield Row("10,000 due at once, by the store", rows.seconds, "s", "0.5, 20 times", each * rows.count / rows.seconds)
    yield Row("the same with turns, seals and sending", whole.seconds, "s", "", each * whole.count / whole.seconds)
    yield Row("the same, the event loop stands still", whole.stall, "ms", "50", theirs.stall / whole.stall)


def pending(_: bool) -> Iterator[Row]:
    found = inside(lambda folder: alarms.waiting(folder, 1_000_000))
    yield Row("1,000,000 pending alarms, memory", found.megabytes, "MB", "20")
    yield Row("the same, start", found.start, "s", "0.5")
    yield Row("the same, wakes late by, p99", found.wake, "ms", "20")


def grown(long: bool) -> Iterator[Row]:
    first = inside(lambda folder: growth.measure(folder, 1000))
    yield Row("a turn among 1,000 people", first.cpu, "us", "")
    for people in (100_000, 1_000_000) if long else (100_000,):
        found = inside(lambda folder, p=people: growth.measure(folder, p))  # type: ignore[misc]  # bound early
        yield Row(f"a turn among {people:,} people", found.cpu, "us", "", first.cpu / found.cpu)
    people = 100_000 if long else 20_000
    yield Row(f"memory after {people:,} people wrote", inside(lambda folder: growth.met(folder, people)), "MB", "")


def morning(long: bool) -> Iterator[Row]:
    """One bot on Telegram, as it is set."""
    wide = 4 * 3600 * 1000
    plans = [("25 a second", Rates(), 100_000, MINUTES_15)]
    plans += [("25 a second, over 4 hours", Rates(), 1_000_000, wide)] if long else []
    for name, rates, people, window in plans:
        found = mornings.measure(people, rates, window)
        yield Row(f"{people:,} prompts at nine, {name}: late, p99", found.late_p99, "s", "60")
        yield Row("the same: late at worst", found.late_worst, "s", "")
        yield Row("the same: a reply waits at worst", found.wait_worst, "s", "1")


def inside(work: Callable[[Path], Coroutine[Any, Any, Result]]) -> Result:
    """On the disk where this is run."""
    with TemporaryDirectory(dir=Path.cwd()) as folder:
        return asyncio.run(work(Path(folder)))


if __name__ == "__main__":
    measure(long=False)
