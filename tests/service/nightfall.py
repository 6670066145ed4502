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
from bot.service.post import Parcel
from bot.service.shell import Needs, Shell
from tests.service.fakes import NOON, Companion
from tests.service.homes import Home
from tests.service.storm import Log

HOUR = 3600


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


class Narrow:
    """A door that lets only so many through and then keeps everybody waiting, so that no process does it all."""

    def __init__(self, door: Log, most: int) -> None:
        self._door = door
        self._left = most

    async def carry(self, parcel: Parcel) -> None:
        if self._left == 0:
            await asyncio.Event().wait()
        self._left -= 1
        await self._door.carry(parcel)


def live(folder: Path, nodes: int, began: float, most: int) -> None:
    """The life of one process: of what is due, `most` messages at most go out."""
    asyncio.run(_live(folder, nodes, began, most))


async def _live(folder: Path, nodes: int, began: float, most: int) -> None:
    def now() -> int:
        return NOON + 1000 * HOUR + round((time.time() - began) * 1000)

    needs = Needs(folder / "ajar.db", answering(nodes).take)
    shell = await Shell.open(needs, {"door": Narrow(Log(folder / "said.log"), most)}, now)
    await shell.start()
    await shell.catch_up()
    await shell.close()


async def _prepare(folder: Path, people: int, nodes: int) -> None:
    home = Home(folder, companion=answering(nodes))
    async with home.open() as living:
        for number in range(people):
            await living.hear("ask me", address=f"p{number}")


def nightfall(folder: Path, kills: int, people: int, nodes: int, seed: int) -> Outcome:
    """Kill so many processes, each after as many messages as the seed decides; let the last finish."""
    asyncio.run(_prepare(folder, people, nodes))
    chance, began = random.Random(seed), time.time()
    owed = people * nodes
    said = folder / "said.log"
    said.touch()
    lives = 0
    context = get_context("forkserver")
    context.set_forkserver_preload(["tests.service.nightfall"])
    for life in range(kills + 1):
        most = owed if life == kills else 2 * owed // kills
        before = _lines(said)
        process = context.Process(target=live, args=(folder, nodes, began, most))
        process.start()
        if life < kills:
            _kill_when_said(process, said, before + chance.randint(1, most))
        process.join()
        lives += _lines(said) > before
    with sqlite3.connect(folder / "ajar.db") as connection:
        (doubt,) = connection.execute("SELECT count(*) FROM outbox WHERE reason = 'in doubt'").fetchone()
    connection.close()
    return Outcome(owed, Counter(said.read_text().splitlines()), doubt, lives)


def _lines(said: Path) -> int:
    return said.read_bytes().count(b"\n")


def _kill_when_said(process: BaseProcess, said: Path, lines: int) -> None:
    while process.is_alive() and _lines(said) < lines:
        process.join(0.001)
    process.kill()
