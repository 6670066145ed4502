"""Deliveries are noted in the order of everything else, so that at a crash one reply a person, the last, is in doubt.

Nobody waits for a note. One that could not be written (the disk was full) goes again with the next.
"""

from collections.abc import Callable, Sequence
from functools import partial

Write = Callable[[Sequence[int], Callable[[], None]], None]


class Receipts:
    """Hands ids of delivered messages on to be written down, and keeps those that weren't. `write` takes the ids, and
    what to call if that failed."""

    def __init__(self, write: Write) -> None:
        self._write = write
        self._unwritten: list[int] = []

    def add(self, ids: Sequence[int]) -> None:
        ids = [*self._unwritten, *ids]
        self._unwritten.clear()
        self._write(ids, partial(self._unwritten.extend, ids))
