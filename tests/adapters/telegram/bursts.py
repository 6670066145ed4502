"""Bursts of updates to a bot of several workers, over real sockets: Telegram's side of it.

Telegram calls any worker, as a balancer would have it. What one chat sent is brought in order, each once the last was
answered 200, in part twice, and many chats' at once. What people are told comes back by the workers' own calls.
"""

import asyncio
import random
import sys
from asyncio.subprocess import Process
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import aiohttp

from adapters.telegram import TelegramOptions
from adapters.telegram.webhook import SECRET_HEADER
from bot.service.people.keyfile import KeyFile
from tests.adapters.telegram.house import free_port
from tests.adapters.telegram.peer import TOKEN, Person
from tests.adapters.telegram.scene import TelegramYard

MODULE = "tests.adapters.telegram.worker"
ADDRESS = "http://127.0.0.1/telegram"
"""What Telegram is told; the workers listen at ports of their own behind it."""
BURST = 5
AT_ONCE = 40
"""So many calls at a time, as Telegram makes unless it is told otherwise."""
AGAIN = 0.1
"""The part of updates that Telegram brings twice."""


@dataclass
class Heard:
    """What everybody was told, in order."""

    yard: TelegramYard
    told: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    count: int = 0

    def __post_init__(self) -> None:
        self.yard.tell = self._hear

    def _hear(self, person: int, text: str) -> None:
        self.told[person].append(text)
        self.count += 1


@dataclass
class Telegram:
    """The side that calls."""

    doors: Sequence[str]
    client: aiohttp.ClientSession
    yard: TelegramYard
    chance: random.Random
    numbers: Iterator[int] = field(default_factory=lambda: count(1))
    room: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))

    async def burst(self, id: int, first: int) -> None:
        """Five messages of one person, numbered from `first`, as fast as they are taken."""
        person = Person(self.yard, id)
        for number in range(first, first + BURST):
            update = {"update_id": next(self.numbers), "message": person.message(text=str(number))}
            for _ in range(2 if self.chance.random() < AGAIN else 1):
                await self._bring(update)

    async def _bring(self, update: dict[str, object]) -> None:
        headers = {SECRET_HEADER: TelegramOptions(TOKEN).secret}
        async with (
            self.room,
            self.client.post(self.chance.choice(self.doors), json=update, headers=headers) as answer,
        ):
            assert answer.status == 200


async def storm(
    folder: Path, database: str, workers: Sequence[str], *, people: int, rounds: int, seed: int, within: float
) -> dict[int, list[str]]:
    """What each of so many people was told after so many bursts of each. `workers` are the roles of each process; all
    must be told within so many seconds."""
    yard, chance = TelegramYard(), random.Random(seed)
    heard = Heard(yard)
    KeyFile.make().write(folder / "ajar.key")
    async with AsyncExitStack() as stack:
        url = await stack.enter_async_context(yard.serving())
        client = await stack.enter_async_context(aiohttp.ClientSession())
        doors = [
            await stack.enter_async_context(worker(url, database, folder / "ajar.key", roles)) for roles in workers
        ]
        await yard.until(lambda: len(yard.of("setWebhook")) == len(workers), within=30)
        telegram = Telegram(doors, client, yard, chance)
        for first in range(1, rounds * BURST, BURST):
            async with asyncio.TaskGroup() as tasks:
                for person in range(1, people + 1):
                    tasks.create_task(telegram.burst(person, first))
        await yard.until(lambda: heard.count >= people * rounds * BURST, within)
    return dict(heard.told)


@asynccontextmanager
async def worker(url: str, database: str, key_file: Path, roles: str) -> AsyncIterator[str]:
    """A process with these roles; gives the address that it listens at. Ends it as an operator would."""
    listen = f"127.0.0.1:{free_port()}"
    arguments = (url, database, str(key_file), ADDRESS, listen, roles)
    process: Process = await asyncio.create_subprocess_exec(sys.executable, "-m", MODULE, *arguments)
    try:
        yield f"http://{listen}/telegram"
    finally:
        process.terminate()
        assert await process.wait() == 0
