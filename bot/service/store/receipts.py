"""Deliveries are noted in bulk: one note on its way at a time, and what arrives meanwhile goes with the next."""

import asyncio
from collections.abc import Callable, Sequence
from functools import partial


class Receipts:
    """Ids of delivered messages, kept here until they are written down."""

    def __init__(self, write: Callable[[Sequence[int]], asyncio.Future[None]]) -> None:
        self._write = write
        self._waiting: list[int] = []
        self._writing: asyncio.Future[None] | None = None

    def add(self, ids: Sequence[int]) -> None:
        self._waiting += ids
        if self._writing is None:
            self._begin()

    async def settle(self) -> None:
        """Wait until all are written down, or can't be."""
        while self._writing is not None:
            await asyncio.wait([self._writing])

    def _begin(self) -> None:
        ids, self._waiting = self._waiting, []
        self._writing = self._write(ids)
        self._writing.add_done_callback(partial(self._end, ids))

    def _end(self, ids: list[int], written: asyncio.Future[None]) -> None:
        self._writing = None
        if written.cancelled() or written.exception():
            self._waiting = ids + self._waiting  # the next delivery takes them along
        elif self._waiting:
            self._begin()
