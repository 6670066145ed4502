"""Emptying SQLite's journals after an erasing, although others may be reading the files.

Whoever was erased waits for it for a few seconds. A backup of 100,000 people reads for one; a forgotten tool never
leaves, and behind an update that is not answered Telegram brings no more than a hundred others, of anybody. So then it
goes on behind, until it is done, and again at the next start.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

import structlog

from bot.service.store.errors import StoreError

READER_LEAVES = 0.1
"""Seconds after which it is looked anew whether whoever reads the files is done."""
READER_PATIENCE = 5.0
"""Seconds that an erasing waits for them."""

log = structlog.get_logger("ajar.store")


class Journals:
    """`empty` tries once: False if somebody reads the files. It raises StoreError."""

    def __init__(self, empty: Callable[[], Awaitable[bool]]) -> None:
        self._empty = empty
        self._behind: set[asyncio.Task[None]] = set()

    async def empty(self) -> None:
        """Returns once they are, or somebody has been reading for too long. Others' turns go on between the tries.
        Raises StoreError."""
        if await self._empty():
            return
        emptying = self.empty_behind()
        await asyncio.wait([emptying], timeout=READER_PATIENCE)
        if not emptying.done():
            log.warning("journals_wait_for_a_reader")

    def empty_behind(self) -> asyncio.Task[None]:
        """The same without anybody who waits for it."""
        emptying = asyncio.get_running_loop().create_task(self._keep_trying())
        self._behind.add(emptying)
        emptying.add_done_callback(self._behind.discard)
        return emptying

    async def close(self) -> None:
        """Leave the rest to the next start."""
        behind = list(self._behind)
        for task in behind:
            task.cancel()
        await asyncio.gather(*behind, return_exceptions=True)

    async def _keep_trying(self) -> None:
        while True:
            with suppress(StoreError):
                if await self._empty():
                    return
            await asyncio.sleep(READER_LEAVES)
