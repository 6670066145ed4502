"""A bot's inside, small enough to see through: what came in, and answers if wanted."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TypeVar

from adapters.pace import Rates
from bot.dialogue.talk import Picture
from bot.service.post import Document, Incoming

T = TypeVar("T")

FAST = Rates(chat=1000, burst=1000, overall=100_000, reserve=1)
"""As fast as it goes, for tests that aren't about pace."""


@dataclass(slots=True)
class House:
    """Commits at once, unless told to fail or to wait. `take_in`, `delayed` and `give_up` are as the desk's."""

    taken: list[Incoming] = field(default_factory=list)
    put_off: list[Incoming] = field(default_factory=list)
    given_up: list[Incoming] = field(default_factory=list)
    reached: list[tuple[str, bool]] = field(default_factory=list)
    before: Callable[[Incoming], Awaitable[None]] | None = None
    """Done before each commit; what it raises, the desk raises."""
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    async def take_in(self, incoming: Incoming) -> None:
        if self.before:
            await self.before(incoming)
        self.taken.append(incoming)
        self._news.set()

    def delayed(self, incoming: Incoming) -> None:
        self.put_off.append(incoming)
        self._news.set()

    def give_up(self, incoming: Incoming) -> None:
        self.given_up.append(incoming)
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


async def draw(picture: Picture) -> bytes:
    """Draws everything but what is broken."""
    if picture.maker == "broken":
        raise ZeroDivisionError
    return b"\x89PNG " + picture.data.encode()


def file(name: str, content: bytes) -> Document:
    return Document(name, content)
