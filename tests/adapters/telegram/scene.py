"""A bot in a process of its own with its store on a real disk, to be measured and killed; the peer is here."""

import asyncio
import sys
import tempfile
import time
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.adapters.telegram.peer import Call, Peer, Person, serving

CROWD = 1000
"""The crowd's chats begin here; who is calm has a lower number."""


class Heard(Peer):
    """A peer that tells of every message at once."""

    def __init__(self) -> None:
        super().__init__()
        self.tell: Callable[[Call], None] = lambda call: None

    def validate(self, method: str, fields: dict[str, Any], uploads: dict[str, Any]) -> Any:
        result = super().validate(method, fields, uploads)
        if method == "sendMessage":
            self.tell(self.calls[-1])
        return result


@dataclass(slots=True)
class Scene:
    """A peer, and the bot process that serves it; the process can be killed and started again."""

    peer: Heard
    url: str
    database: Path
    answers: str
    rates: str
    process: Process | None = None
    heard: int = 0
    news: asyncio.Event = field(default_factory=asyncio.Event)
    waiting: dict[int, list[tuple[str, float, asyncio.Future[float]]]] = field(default_factory=dict)

    async def start(self) -> None:
        before = len(self.peer.of("deleteWebhook"))
        self.process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.adapters.telegram.process"),
            *(self.url, str(self.database), self.answers, self.rates),
            stdout=asyncio.subprocess.DEVNULL,
        )
        await self.peer.until(lambda: len(self.peer.of("deleteWebhook")) > before, within=30)

    async def kill(self) -> None:
        assert self.process is not None
        self.process.kill()
        await self.process.wait()

    async def asked(self, person: Person, text: str, marked: str = "") -> float:
        """Seconds from writing to the first reply (to the one that holds `marked`)."""
        reply: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self.waiting.setdefault(person.id, []).append((marked, time.perf_counter(), reply))
        await person.writes(text)
        return await reply

    async def all_heard(self, count: int) -> None:
        """Wait until so many messages came to the crowd."""
        while self.heard < count:
            self.news.clear()
            await self.news.wait()

    def arrived(self, call: Call) -> None:
        if call.chat >= CROWD:
            self.heard += 1
            self.news.set()
        for waiting in self.waiting.get(call.chat, []):
            marked, since, reply = waiting
            if marked in call.text and not reply.done():
                reply.set_result(time.perf_counter() - since)
                self.waiting[call.chat].remove(waiting)
                return


@asynccontextmanager
async def scene(answers: str = "echo", rates: str = "fast") -> AsyncIterator[Scene]:
    peer = Heard()
    with tempfile.TemporaryDirectory() as home:
        async with serving(peer) as url:
            at = Scene(peer, url, Path(home) / "ajar.db", answers, rates)
            peer.tell = at.arrived
            await at.start()
            try:
                yield at
            finally:
                await at.kill()


def texts(peer: Peer, chat: int) -> list[str]:
    return [call.text for call in peer.sent(chat)]
