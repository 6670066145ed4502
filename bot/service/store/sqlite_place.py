"""Where a SQLite file is to be made, or put in the place of one that is there."""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from bot.service.store.copying import Target, Value
from bot.service.store.lock import Lock
from bot.service.store.sqlite import keys_path
from bot.service.store.sqlite_copy import SqliteTarget, keys_in
from bot.service.store.swapping import Swap


class SqlitePlace:
    """Implements `bot.service.store.copying.Place`."""

    def __init__(self, path: Path, stamp: bytes) -> None:
        self._path = path
        self._stamp = stamp
        self.name = str(path)
        self.aside: Sequence[str] = ()

    @classmethod
    @contextmanager
    def open(cls, path: Path, stamp: bytes) -> Iterator["SqlitePlace"]:
        """`stamp` tells the key file that belongs here. Raises StoreError, also where an Ajar is running."""
        lock = Lock(path)
        try:
            yield cls(path, stamp)
        finally:
            lock.release()

    async def taken(self) -> bool:
        return self._path.exists()

    async def keys(self) -> Mapping[Value, Value] | None:
        there = keys_path(self._path)
        return keys_in(there, self._stamp) if there.exists() else None

    @asynccontextmanager
    async def making(self, keep_keys: bool) -> AsyncIterator[Target]:
        with Swap.beside(self._path) as swap:
            with SqliteTarget.make(swap.fresh, self._stamp) as target:
                yield target
                target.check()
            self.aside = [str(path) for path in swap.carry_out(with_keys=not keep_keys)]
