"""`python -m tests.benchmarks`: the figures of docs/service.md and docs/scale-sqlite.md, and benchmarks.json.

It takes five to eight minutes. `--long` goes on to a million people, to more kills and to all that takes longer than
ten. A shared machine is noisy: runs of the shell and of its peer take turns, and the ratio of neighbours counts;
the load before and after is told with them.
"""

import asyncio
import json
import logging
import os
import platform
import statistics
import sys
import time
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import structlog

from bot.collecting import collect_rarely
from bot.service.post import Take
from bot.shelf import open_companion
from tests.benchmarks import flood, operating, peer, scale, turns, workers
from tests.service.storm import storm

ROUNDS = 5
TALKS = 30
KILLS, KILLS_LONG = 40, 200
RESULTS = Path("benchmarks.json")


def main(long: bool) -> None:
    collect_rarely()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    began, before = time.monotonic(), os.getloadavg()[0]
    print(f"Load of the machine: {before:.1f}.")
    results: dict[str, Any] = {"machine": machine(), "peer": against_peer(), "people": by_people()}
    results["flood"] = flooded()
    results["scale"] = [asdict(row) for row in scale.measure(long)]
    results["kills"] = killed(KILLS_LONG if long else KILLS)
    results["workers"] = shared()
    results["operating"] = operated()
    minutes, after = (time.monotonic() - began) / 60, os.getloadavg()[0]
    results |= {"load": [before, after], "minutes": minutes}
    RESULTS.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    print(f"\nLoad of the machine: {after:.1f}. It took {minutes:.1f} minutes. Written to {RESULTS}.")


def by_people() -> list[dict[str, Any]]:
    """Turns of so many people at once, of the stub and of the real pages."""
    rows: list[dict[str, Any]] = []
    print(f"{'people':>8} {'companion':>10} {'turns/s':>9} {'p50 ms':>8} {'p99 ms':>8} {'us a turn':>10}")
    for name, take in (("stub", turns.six_messages), ("real", open_companion().take)):
        for people in (1, 16, 64, 256):
            found = typical(people, take)
            rows.append({"people": people, "companion": name, **asdict(found)})
            print(f"{people:>8} {name:>10} {found.turns_per_second:>9.0f}", end="")
            print(f" {found.p50:>8.2f} {found.p99:>8.1f} {found.cpu:>10.0f}")
    return rows


def machine() -> dict[str, Any]:
    return {"python": platform.python_version(), "system": platform.system(), "cores": os.cpu_count()}


def against_peer() -> dict[str, Any]:
    """64 people on the stub's talk, and the same on the peer, which keeps nothing."""
    ours, theirs = [], []
    for _ in range(ROUNDS):
        theirs.append(asyncio.run(peer.measure(64, TALKS)))
        ours.append(one_run(64, turns.six_messages))
    speed = statistics.median(o.turns_per_second / t for o, (t, _) in zip(ours, theirs, strict=True))
    cpu = statistics.median(t / o.cpu for o, (_, t) in zip(ours, theirs, strict=True))
    rate, used = statistics.median(t for t, _ in theirs), statistics.median(t for _, t in theirs)
    print(f"The peer, in memory: {rate:.0f} turns/s, {used:.0f} us a turn.")
    print(f"The shell, on the disk, has {speed:.2f} times its turns/s and uses 1/{cpu:.2f} of its processor.\n")
    return {"turns_per_second": rate, "cpu": used, "speed_ratio": speed, "cpu_ratio": cpu}


def typical(people: int, take: Take) -> turns.Figures:
    """The run in the middle of several, by its speed."""
    runs = sorted((one_run(people, take) for _ in range(3)), key=lambda run: run.turns_per_second)
    return runs[1]


def one_run(people: int, take: Take) -> turns.Figures:
    with TemporaryDirectory(dir=Path.cwd()) as folder:
        return asyncio.run(turns.measure(Path(folder), people, max(40, 12_000 // people // 6 * 6), take))


def flooded() -> dict[str, Any]:
    """Twenty calm people, without a flood beside them and with one."""
    with TemporaryDirectory(dir=Path.cwd()) as quiet, TemporaryDirectory(dir=Path.cwd()) as loud:
        alone = asyncio.run(flood.measure(Path(quiet), open_companion().take, 0))
        beside = asyncio.run(flood.measure(Path(loud), open_companion().take))
    print(f"\n{beside.flooded} messages of one person at once, {beside.replies} replies to them; ", end="")
    print(f"20 others wait {beside.calm_p99:.0f} ms at p99, {alone.calm_p99:.0f} ms without the flood.")
    return {"alone": asdict(alone), "beside": asdict(beside)}


def killed(kills: int) -> dict[str, Any]:
    with TemporaryDirectory(dir=Path.cwd()) as folder:
        outcome = storm(Path(folder), kills, people=8, seed=2)
    print(f"\n{kills} kills: {outcome.acknowledged} acknowledged, {outcome.doubled} replies repeated, ", end="")
    print("nothing lost." if outcome.whole else "SOMETHING LOST.")
    return {"kills": kills, "acknowledged": outcome.acknowledged, "doubled": outcome.doubled, "whole": outcome.whole}


def shared() -> dict[str, Any]:
    """Several workers on one PostgreSQL, and procrastinate beside them."""
    found = workers.measure()
    print(f"\n{'workers':>8} {'turns/s':>9} {'due/s':>9} {'procrastinate/s':>16} {'ratio':>7}")
    for turn, due, job in zip(found["turns"], found["due"], found["peer"], strict=True):
        print(f"{turn.workers:>8} {turn.per_second:>9.0f} {due.per_second:>9.0f} {job.per_second:>16.0f}", end="")
        print(f" {due.per_second / job.per_second:>7.1f}")
    return {what: [asdict(rate) for rate in rates] for what, rates in found.items()}


def operated() -> dict[str, Any]:
    with TemporaryDirectory(dir=Path.cwd()) as folder:
        costs = asyncio.run(operating.measure(Path(folder)))
    print(f"\nBeing watched costs {costs.gauges:.1f} us a turn, a scrape {costs.scrape:.1f} ms. A backup of ", end="")
    print(f"{costs.people} people takes {costs.backup:.1f} s and {costs.size:.0f} MB; ", end="")
    print(f"a turn beside it waits {costs.turn:.0f} ms at most.")
    return asdict(costs)


if __name__ == "__main__":
    main("--long" in sys.argv)
