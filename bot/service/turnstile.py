"""One at a time for each key, in the order of arrival; different keys don't wait for each other."""

import asyncio
from collections import deque
from collections.abc import Hashable


class Turnstile:
    """`line_up` takes the place in the queue at once; `pass_through` waits for it; whoever passed must `leave`."""

    def __init__(self) -> None:
        self._queues: dict[Hashable, deque[asyncio.Future[None]]] = {}

    def busy(self, key: Hashable) -> bool:
        return key in self._queues

    def line_up(self, key: Hashable) -> asyncio.Future[None] | None:
        """A ticket to wait with, or None if the way is free."""
        queue = self._queues.get(key)
        if queue is None:
            self._queues[key] = deque()
            return None
        ticket: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        queue.append(ticket)
        return ticket

    async def pass_through(self, key: Hashable, ticket: asyncio.Future[None] | None) -> None:
        if ticket is None:
            return
        try:
            await ticket
        except asyncio.CancelledError:
            if not ticket.cancelled():  # it was our turn already
                self.leave(key)
            raise

    def leave(self, key: Hashable) -> None:
        queue = self._queues[key]
        while queue:
            ticket = queue.popleft()
            if not ticket.done():
                ticket.set_result(None)
                return
        del self._queues[key]
