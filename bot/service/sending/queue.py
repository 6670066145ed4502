"""What waits for one person on one channel, in order, and what of it need not be sent any more.

Somebody who writes faster than answers can leave reads the last one: of replies that wait behind one that is leaving
at most so many turns' are kept in line, then newer ones overtake them. Nothing overtakes what is about safety, and
what nobody asked for overtakes nothing. What is about safety goes before everything that is not leaving at this very
moment, also before what is to be tried again and waits for that.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence

from msgspec.structs import replace

from bot.service.sending.consignment import Consignment

MOST_WAITING = 3
"""Turns whose replies may wait for one person. The fourth overtakes them."""


class Queue:
    """The first one is leaving, unless it rests until its next try."""

    def __init__(self) -> None:
        self._waiting: deque[Consignment] = deque()
        self._resting: asyncio.Future[None] | None = None

    def __len__(self) -> int:
        return len(self._waiting)

    @property
    def first(self) -> Consignment:
        return self._waiting[0]

    @property
    def ids(self) -> set[int]:
        """The outbox rows that are in line."""
        return {one.id for one in self._waiting if one.id}

    def overtake(self, coming: Sequence[Consignment]) -> None:
        """Mark what need not be sent any more now that this comes."""
        if not coming:
            return
        firm = any(one.firm for one in coming)
        begin = 0 if firm and self._resting else 1
        yielding = [place for place in range(begin, len(self)) if self._waiting[place].yields_to(coming[0])]
        turns = {self._waiting[place].parcel.turn for place in yielding if not self._waiting[place].overtaken}
        if firm or len(turns) >= MOST_WAITING:
            for place in yielding:
                self._waiting[place] = replace(self._waiting[place], overtaken=True)

    def put(self, one: Consignment) -> None:
        """At the end, or what is about safety before all that may wait."""
        if not one.firm:
            self._waiting.append(one)
            return
        place = len(self)
        while place > (0 if self._resting else 1) and not self._waiting[place - 1].solid:
            place -= 1
        self._waiting.insert(place, one)
        if place == 0 and self._resting:
            self._resting.cancel()

    def over(self) -> None:
        """The first one is settled, well or badly."""
        self._waiting.popleft()

    async def again(self, one: Consignment, sleep: Awaitable[None]) -> None:
        """The first one is to be tried once more, after that sleep; at once comes what is about safety."""
        self._waiting[0] = one
        self._resting = asyncio.ensure_future(sleep)
        try:
            if one.solid or not self._let_pass():
                await asyncio.wait([self._resting])
        finally:
            self._resting.cancel()
            self._resting = None

    def _let_pass(self) -> bool:
        """Put the first one behind what came for somebody's safety while it was leaving, if anything did."""
        firm = [place for place, one in enumerate(self._waiting) if one.firm]
        if not firm:
            return False
        first, other = self._waiting[0], self._waiting[firm[0]]
        self._waiting.insert(firm[-1] + 1, replace(first, overtaken=first.yields_to(other)))
        self._waiting.popleft()
        return True

    def recall(self, goes: Callable[[Consignment], bool]) -> None:
        """Take these out of the line."""
        kept = [one for one in self._waiting if not goes(one)]
        self._waiting.clear()
        self._waiting.extend(kept)
