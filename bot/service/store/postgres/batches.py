"""What is asked at the same time goes to the server together: one round trip, one transaction, one wait for its disk.

If a batch fails, its items are done again one by one: whatever is wrong with one of them spoils nothing for the others.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

from bot.service.store.errors import ServerUnreachable

Item = TypeVar("Item")
Result = TypeVar("Result")


class Batches(Generic[Item, Result]):
    """`work` answers each of the items, in their order. At most `most` go together, `lanes` batches at a time."""

    def __init__(self, work: Callable[[Sequence[Item]], Awaitable[Sequence[Result]]], most: int, lanes: int) -> None:
        self._work = work
        self._most = most
        self._lanes = lanes
        self._waiting: list[tuple[Item, asyncio.Future[Result]]] = []
        self._running: set[asyncio.Task[None]] = set()
        self._called = False

    def do(self, item: Item) -> asyncio.Future[Result]:
        """Resolves once the item's transaction is kept. Call it on the event loop."""
        loop = asyncio.get_running_loop()
        done: asyncio.Future[Result] = loop.create_future()
        self._waiting.append((item, done))
        if not self._called and len(self._running) < self._lanes:
            self._called = True
            loop.call_soon(self._set_out)
        return done

    async def close(self) -> None:
        """Finish what was asked so far."""
        while self._waiting or self._running:
            await asyncio.sleep(0)
            if self._running:
                await asyncio.wait(self._running)

    def _set_out(self) -> None:
        self._called = False
        while self._waiting and len(self._running) < self._lanes:
            some, self._waiting = self._waiting[: self._most], self._waiting[self._most :]
            task = asyncio.get_running_loop().create_task(self._together(some))
            self._running.add(task)
            task.add_done_callback(self._over)

    def _over(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        self._set_out()

    async def _together(self, some: Sequence[tuple[Item, asyncio.Future[Result]]]) -> None:
        try:
            results = await self._work([item for item, _ in some])
        except Exception as error:
            if len(some) == 1 or isinstance(error, ServerUnreachable):
                _fail([done for _, done in some], error)
            else:
                for one in some:
                    await self._together([one])
            return
        for (_, done), result in zip(some, results, strict=True):
            if not done.done():  # whoever waited may have been cancelled
                done.set_result(result)


def _fail(waiting: Sequence[asyncio.Future[Result]], error: Exception) -> None:
    for done in waiting:
        if not done.done():
            done.set_exception(error)
