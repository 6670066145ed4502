"""When the next message may leave: platforms take so many a second in a chat and so many in all.

Each chat has its own measure, so a slow chat, or one that the platform wants left alone for a while, holds up nobody
else. Prompts leave room for replies. When more people wait than can be served, every other place goes to the one who
came last: who writes now isn't stuck behind a crowd, and the crowd moves on all the same. Where several processes send
for one bot, each takes its part of the rate: a message weighs as much there as there are processes.
"""

import asyncio
from collections import OrderedDict, deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from aiolimiter import AsyncLimiter

from bot.service.post import TryLater
from bot.service.watching.gauges import Gauges, TurnStage, Unmeasured

CHATS = 10_000
"""How many chats' measures are kept; one that nobody wrote to for so long is full again anyway."""


@dataclass(frozen=True, slots=True)
class Rates:
    """Messages a second: in one chat (with a burst), in all, and the part of it that prompts may not take; and how many
    are under way at once, since more would only wait in the connections' queue. As they stand, Telegram's."""

    chat: float = 1.0
    burst: int = 3
    overall: int = 30
    reserve: int = 5
    group_minute: int = 20
    at_once: int = 32


Sharing = Callable[[], int]
"""How many processes send for this bot at the moment, this one among them."""


def alone() -> int:
    """No other process does."""
    return 1


class Pace:
    """Gives out the right to send. One for each bot and process."""

    def __init__(self, rates: Rates, gauges: Gauges | None = None, sharing: Sharing = alone) -> None:
        self._rates = rates
        self._gauges = gauges or Unmeasured()
        self._chats: OrderedDict[int, AsyncLimiter] = OrderedDict()
        self._held: dict[int, float] = {}
        self._prompts = _Shared(AsyncLimiter(rates.overall - rates.reserve, 1), sharing)
        self._gate = _Gate(_Shared(AsyncLimiter(rates.overall, 1), sharing), rates.at_once)

    @property
    def crowded(self) -> bool:
        """Whether people wait for their place."""
        return self._gate.waiting > 0

    @asynccontextmanager
    async def turn(self, chat: int, unasked: bool = False) -> AsyncIterator[None]:
        """Wait until a message may go to this chat, and send it inside. Raises TryLater while the chat is to be left
        alone."""
        self._check(chat)
        since = self._gauges.now()
        await self._measure(chat).acquire()
        if unasked:
            await self._prompts.acquire()
        await self._gate.enter()
        self._gauges.lap(TurnStage.PACE, since)
        try:
            self._check(chat)
            yield
        finally:
            self._gate.leave()

    async def read(self) -> None:
        """Wait until something may be read from the platform for nobody who waits for it: it counts as a prompt does,
        but in no chat."""
        await self._prompts.acquire()
        await self._gate.enter()
        self._gate.leave()

    def hold(self, chat: int, seconds: float) -> None:
        """The platform asked to leave this chat alone for so long."""
        now = asyncio.get_running_loop().time()
        self._held = {other: until for other, until in self._held.items() if until > now}
        self._held[chat] = now + seconds

    async def may_speak(self, group: int) -> bool:
        """Whether a group can take one more line without waiting; if so, it is counted."""
        limiter = self._measure(group)
        if self.crowded or not limiter.has_capacity():
            return False
        await limiter.acquire()
        return True

    def _check(self, chat: int) -> None:
        left = self._held.get(chat, 0.0) - asyncio.get_running_loop().time()
        if left > 0:
            raise TryLater(left)

    def _measure(self, chat: int) -> AsyncLimiter:
        limiter = self._chats.pop(chat, None)
        if limiter is None:
            group, rates = chat < 0, self._rates
            limiter = (
                AsyncLimiter(rates.group_minute, 60) if group else AsyncLimiter(rates.burst, rates.burst / rates.chat)
            )
        self._chats[chat] = limiter
        if len(self._chats) > CHATS:
            self._chats.popitem(last=False)
        return limiter


class _Shared:
    """A limiter of which each of several processes uses its part."""

    def __init__(self, limiter: AsyncLimiter, sharing: Sharing) -> None:
        self._limiter = limiter
        self._sharing = sharing

    @property
    def _weight(self) -> float:
        return min(self._sharing(), self._limiter.max_rate)

    def has_capacity(self) -> bool:
        return self._limiter.has_capacity(self._weight)

    async def acquire(self) -> None:
        await self._limiter.acquire(self._weight)


class _Gate:
    """One limiter for all, and so many at a time. Who has to wait is served from both ends of the queue in turn."""

    def __init__(self, limiter: _Shared, at_once: int) -> None:
        self._limiter = limiter
        self._room = asyncio.Semaphore(at_once)
        self._places: deque[asyncio.Future[None]] = deque()
        self._usher: asyncio.Task[None] | None = None

    @property
    def waiting(self) -> int:
        return len(self._places)

    async def enter(self) -> None:
        if not self._places and not self._room.locked() and self._limiter.has_capacity():
            await self._room.acquire()
            await self._limiter.acquire()
            return
        place = asyncio.get_running_loop().create_future()
        self._places.append(place)
        if self._usher is None or self._usher.done():
            self._usher = asyncio.create_task(self._show_in())
        try:
            await place
        except asyncio.CancelledError:
            if not place.cancelled():  # it was shown in already
                self.leave()
            raise

    def leave(self) -> None:
        self._room.release()

    async def _show_in(self) -> None:
        newest = False
        while self._places:
            await self._room.acquire()
            await self._limiter.acquire()
            newest = not newest
            if not self._fill(newest):
                self.leave()

    def _fill(self, newest: bool) -> bool:
        """Give the place to somebody who still wants it; False if nobody does."""
        while self._places:
            place = self._places.pop() if newest else self._places.popleft()
            if not place.done():
                place.set_result(None)
                return True
        return False
