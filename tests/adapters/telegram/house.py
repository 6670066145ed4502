"""A bot's inside, small enough to see through: what came in, and answers if wanted."""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import TypeVar

from adapters.telegram import Manners, Rates, Telegram, TelegramOptions
from adapters.ties import Draw
from bot.dialogue.talk import Choice, Picture, Say
from bot.service.post import Document, Incoming, Parcel
from tests.adapters.telegram.peer import TOKEN, Peer, serving

T = TypeVar("T")

FAST = Rates(chat=1000, burst=1000, overall=100_000, reserve=1)
"""As fast as it goes, for tests that aren't about pace."""


@dataclass(slots=True)
class House:
    """Commits at once, unless told to fail or to wait."""

    taken: list[Incoming] = field(default_factory=list)
    reached: list[tuple[str, bool]] = field(default_factory=list)
    before: Callable[[Incoming], Awaitable[None]] | None = None
    """Done before each commit; what it raises, the desk raises."""
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    async def handle(self, incoming: Incoming) -> None:
        if self.before:
            await self.before(incoming)
        self.taken.append(incoming)
        self._news.set()

    async def reach(self, address: str, reachable: bool) -> None:
        self.reached.append((address, reachable))
        self._news.set()

    async def until(self, true: Callable[[], T], within: float = 10.0) -> T:
        async with asyncio.timeout(within):
            while not (found := true()):
                self._news.clear()
                await self._news.wait()
        return found

    async def taken_in(self, count: int) -> list[Incoming]:
        """Everything that came in, once it is so many."""
        await self.until(lambda: len(self.taken) >= count)
        return self.taken


@dataclass(slots=True)
class Set:
    """A running bot with its peer."""

    peer: Peer
    house: House
    telegram: Telegram
    running: asyncio.Task[None]


def options(url: str) -> TelegramOptions:
    return TelegramOptions(TOKEN, url)


async def draw(picture: Picture) -> bytes:
    return b"\x89PNG " + picture.data.encode()


@asynccontextmanager
async def opened(telegram: Telegram, peer: Peer, house: House) -> AsyncIterator[Set]:
    """Runs a bot; whatever ends its run ends the test."""
    running = asyncio.create_task(telegram.run())
    try:
        yield Set(peer, house, telegram, running)
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await telegram.close()


@asynccontextmanager
async def fetching(manners: Manners | None = None, peer: Peer | None = None, draws: Draw = draw) -> AsyncIterator[Set]:
    """A bot that fetches its updates from a peer of its own."""
    peer, house = peer or Peer(), House()
    async with serving(peer) as url:
        kept = replace(manners or Manners(rates=FAST), draw=draws, reach=house.reach, first_delay=0.01)
        async with opened(Telegram(options(url), house.handle, kept), peer, house) as running:
            yield running


def parcel(text: str, *labels: str, chat: int = 1001, **more: object) -> Parcel:
    """A message with buttons."""
    choices = tuple(Choice(label, f"key{number}") for number, label in enumerate(labels))
    say = Say(text, choices=choices)
    made = Parcel("telegram", str(chat), say, 37, f"nonce-{text[:20]}-{chat}")
    return replace(made, **more)  # type: ignore[arg-type]  # fields by name


def file(name: str, content: bytes) -> Document:
    return Document(name, content)


def free_port() -> int:
    """A port of this machine that nobody listens at now."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])
