"""Everybody's morning through the real pace of one bot, by a clock that jumps from one moment to the next.

So many prompts are due around nine in twelve zones, each at its person's own minute, and replies are asked for all the
time. Now and then the platform answers 429 for a chat. What is measured is how long each waits, in simulated seconds,
but for the time that the platform asked for itself.
"""

import asyncio
import random
import selectors
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any

from adapters.pace import Pace, Rates
from bot.pace.daily import KIND
from bot.pace.spread import WINDOW, share
from bot.service.post import TryLater

SHARES = (21, 15, 13, 11, 10, 8, 6, 5, 4, 3, 2, 2)
"""Percent of the people in each of twelve zones, an hour apart."""
REPLIES = 2.0
"""A second."""
TOO_MANY = 0.001
"""The share of messages that are answered with 429, and for how many seconds."""
HOLD = 5.0
SENDING = 0.05


@dataclass(frozen=True, slots=True)
class Figures:
    """Seconds that prompts are late and replies wait, at the 99th of a hundred and at worst."""

    prompts: int
    late_p99: float
    late_worst: float
    replies: int
    wait_p99: float
    wait_worst: float


@dataclass
class Morning:
    """One bot's."""

    pace: Pace
    chance: random.Random
    late: list[float] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)
    tasks: set[asyncio.Task[None]] = field(default_factory=set)

    async def message(self, chat: int, unasked: bool) -> None:
        loop = asyncio.get_running_loop()
        due, refused = loop.time(), self.chance.random() < TOO_MANY
        while True:
            try:
                async with self.pace.turn(chat, unasked):
                    if not refused:
                        (self.late if unasked else self.waits).append(loop.time() - due)
                        await asyncio.sleep(SENDING)
                        return
                    refused = False
                    self.pace.hold(chat, HOLD)
            except TryLater as error:
                await asyncio.sleep(error.after or HOLD)
                due = loop.time()

    def start(self, chat: int, unasked: bool) -> None:
        task = asyncio.get_running_loop().create_task(self.message(chat, unasked))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)


class Jumping(selectors.DefaultSelector):
    """Nothing ever comes from outside: whoever waits, waits no longer than it takes to move the clock. Each look at it
    takes a moment, so that what waits for a sum of small numbers gets there."""

    now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        self.now += max(timeout or 0.0, 1e-5)
        return super().select(0)


def simulated(work: Coroutine[Any, Any, Figures]) -> Figures:
    """Run it on a loop of its own whose clock is the selector's."""
    selector = Jumping()
    loop = asyncio.SelectorEventLoop(selector)
    loop.time = lambda: selector.now  # type: ignore[method-assign]  # the clock that the loop goes by
    try:
        return loop.run_until_complete(work)
    finally:
        loop.close()


async def morning(people: int, rates: Rates, window: int = WINDOW, seed: int = 1) -> Figures:
    """`window` in ms. Every hundredth second, whoever is due by then."""
    chance, loop = random.Random(seed), asyncio.get_running_loop()
    this = Morning(Pace(rates), chance)
    zones = chance.choices(range(len(SHARES)), SHARES, k=people)
    due = sorted((3600 * zone + share(f"{n:016x}", KIND, window) / 1000, n + 1) for n, zone in enumerate(zones))
    ends = 3600 * (len(SHARES) - 1) + window / 1000
    asked = [(chance.uniform(0, ends), people + 1 + n) for n in range(int(ends * REPLIES))]
    for when, chat in sorted([*due, *asked]):
        if when > loop.time():
            await asyncio.sleep(when - loop.time())
        this.start(chat, chat <= people)
    while this.tasks:
        await asyncio.wait(this.tasks)
    late, waits = sorted(this.late), sorted(this.waits)
    return Figures(people, late[people * 99 // 100], late[-1], len(waits), waits[len(waits) * 99 // 100], waits[-1])


def measure(people: int, rates: Rates, window: int = WINDOW) -> Figures:
    return simulated(morning(people, rates, window))
