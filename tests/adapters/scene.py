"""A bot in a process of its own with its store on a real disk, to be measured and killed; its peer is here."""

import asyncio
import sys
import tempfile
import time
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

CROWD = 1000
"""The crowd's numbers begin here; who is calm has a lower one."""


class Yard(Protocol):
    """A platform's peer, as far as a scene needs it. People are numbers."""

    process: str
    """The module that runs the bot."""
    tell: Callable[[int, str], None]
    """Called for every message that comes to a person."""

    def serving(self) -> AbstractAsyncContextManager[str]: ...

    async def listened(self, times: int) -> None:
        """Until a bot has begun to listen so many times."""
        ...

    async def write(self, person: int, text: str) -> None: ...

    def texts(self, person: int) -> list[str]:
        """All that came to a person."""
        ...


@dataclass(slots=True)
class Scene:
    """A peer, and the bot process that serves it; the process can be killed and started again."""

    yard: Yard
    arguments: tuple[str, ...]
    process: Process | None = None
    starts: int = 0
    heard: int = 0
    news: asyncio.Event = field(default_factory=asyncio.Event)
    waiting: dict[int, list[tuple[str, float, asyncio.Future[float]]]] = field(default_factory=dict)

    async def start(self) -> None:
        self.starts += 1
        self.process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", self.yard.process), *self.arguments, stdout=asyncio.subprocess.DEVNULL
        )
        async with asyncio.timeout(30):
            await self.yard.listened(self.starts)

    async def kill(self) -> None:
        assert self.process is not None
        self.process.kill()
        await self.process.wait()

    async def asked(self, person: int, text: str, marked: str = "") -> float:
        """Seconds from writing to the first reply (to the one that holds `marked`)."""
        reply: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self.waiting.setdefault(person, []).append((marked, time.perf_counter(), reply))
        await self.yard.write(person, text)
        return await reply

    async def all_heard(self, count: int) -> None:
        """Wait until so many messages came to the crowd."""
        while self.heard < count:
            self.news.clear()
            await self.news.wait()

    def arrived(self, person: int, text: str) -> None:
        if person >= CROWD:
            self.heard += 1
            self.news.set()
        for waiting in self.waiting.get(person, []):
            marked, since, reply = waiting
            if marked in text and not reply.done():
                reply.set_result(time.perf_counter() - since)
                self.waiting[person].remove(waiting)
                return


@asynccontextmanager
async def scene(yard: Yard, answers: str = "echo", rates: str = "fast") -> AsyncIterator[Scene]:
    with tempfile.TemporaryDirectory() as home:
        async with yard.serving() as url:
            at = Scene(yard, (url, str(Path(home) / "ajar.db"), answers, rates))
            yard.tell = at.arrived
            await at.start()
            try:
                yield at
            finally:
                await at.kill()
