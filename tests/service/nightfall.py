"""A process that has many follow-ups to send and is killed again and again while it does.

Each person is owed as many unasked messages. They are due when the first process starts; what leaves by the door is
written to a file that outlives its writer.
"""

import asyncio
import random
import sqlite3
import time
from collections import Counter
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path

from bot.dialogue.talk import FollowUp
from bot.service.shell import Needs, Shell
from tests.service.fakes import NOON, Companion
from tests.service.homes import Home
from tests.service.storm import Log

HOUR = 3600
LONGEST_LIFE = 0.1


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many unasked messages were `owed`, how often each was sent, and how many are dead as `in_doubt`."""

    owed: int
    sent: Counter[str]
    in_doubt: int
    lives: int

    @property
    def doubled(self) -> int:
        return sum(count - 1 for count in self.sent.values())

    @property
    def lost(self) -> int:
        """Neither sent nor in doubt. One in doubt may have left before its sender died."""
        return max(0, self.owed - len(self.sent) - self.in_doubt)


def answering(nodes: int) -> Companion:
    return Companion({"ask me": tuple(FollowUp(f"noticing#n{number}", HOUR) for number in range(nodes))})


def live(folder: Path, nodes: int, began: float) -> None:
    """The life of one process: what is due goes out."""
    asyncio.run(_live(folder, nodes, began))


async def _live(folder: Path, nodes: int, began: float) -> None:
    def now() -> int:
        return NOON + 1000 * HOUR + round((time.time() - began) * 1000)

    needs = Needs(folder / "ajar.db", answering(nodes).take)
    shell = await Shell.open(needs, {"door": Log(folder / "said.log")}, now)
    await shell.start()
    await shell.catch_up()
    await shell.close()


async def _prepare(folder: Path, people: int, nodes: int) -> None:
    home = Home(folder, companion=answering(nodes))
    async with home.open() as living:
        for number in range(people):
            await living.hear("ask me", address=f"p{number}")


def nightfall(folder: Path, kills: int, people: int, nodes: int, seed: int) -> Outcome:
    """Kill so many processes at moments that the seed decides, each after its first message; let the last finish."""
    asyncio.run(_prepare(folder, people, nodes))
    chance, began = random.Random(seed), time.time()
    said = folder / "said.log"
    said.touch()
    lives = 0
    context = get_context("forkserver")
    context.set_forkserver_preload(["tests.service.nightfall"])
    for life in range(kills + 1):
        process = context.Process(target=live, args=(folder, nodes, began))
        before = said.stat().st_size
        process.start()
        if life < kills:
            _kill_when_speaking(process, said, before, chance.uniform(0, LONGEST_LIFE))
        process.join()
        lives += said.stat().st_size > before
    with sqlite3.connect(folder / "ajar.db") as connection:
        (doubt,) = connection.execute("SELECT count(*) FROM outbox WHERE reason = 'in doubt'").fetchone()
    connection.close()
    return Outcome(people * nodes, Counter(said.read_text().splitlines()), doubt, lives)


def _kill_when_speaking(process: BaseProcess, said: Path, before: int, seconds: float) -> None:
    while process.is_alive() and said.stat().st_size == before:
        process.join(0.001)
    process.join(seconds)
    process.kill()
