"""Connections to the server: taken from a pool, mended when they break, and what is wrong told in words.

Work that met a broken connection is done again, for a few seconds. So it must bear being done twice: a turn does, since
its version moved on, and so does all that removes or marks a row by its id.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, TypeVar
from urllib.parse import parse_qs, urlsplit

import asyncpg
import structlog

from bot.service.store.errors import (
    ServerCrowded,
    ServerForbids,
    ServerReadOnly,
    ServerRefuses,
    ServerUnreachable,
    StoreError,
    StoreFull,
)
from bot.service.watching.faults import place_of

Result = TypeVar("Result")
Work = Callable[[Any], Awaitable[Result]]

PAUSES = (0.05, 0.2, 0.5, 1.0, 2.0, 3.0, 3.0)
"""Seconds between tries: together longer than a server takes to start again."""
SETTINGS = {"search_path": "ajar", "application_name": "ajar", "jit": "off"}
LONG = 600.0
"""Seconds for what is done seldom, to all rows of a table, and by whoever does nothing else meanwhile."""
CALLING = 5.0
"""Seconds that a new connection may take at most."""
NEWS = "ajar"

PASSING = (
    OSError,
    TimeoutError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,  # a connection that was cut at the wrong moment
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,
    asyncpg.DeadlockDetectedError,
    asyncpg.SerializationError,
    asyncpg.TooManyConnectionsError,
)

log = structlog.get_logger("ajar.lines")


class Lines:
    """The connections of one worker to one server."""

    def __init__(self, url: str, pool: Any, patience: float) -> None:
        self._url = url
        self._pool = pool
        self._patience = patience
        self._ear: asyncio.Task[None] | None = None

    @classmethod
    async def open(cls, url: str, most: int, patience: float) -> "Lines":
        """A statement that is not answered within `patience` seconds counts as a connection that broke. Raises
        StoreError, at once if nothing answers."""
        times = {"command_timeout": patience, "timeout": min(patience, CALLING)}
        try:
            pool = await asyncpg.create_pool(
                url, min_size=0, max_size=most, reset=_as_it_is, server_settings=SETTINGS, **times
            )
            async with pool.acquire():
                pass  # the server lets us in
        except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, ValueError) as error:
            raise explain(error, url) from error
        return cls(url, pool, patience)

    async def do(self, work: Work[Result]) -> Result:
        """Raises StoreError where the server can't be used."""
        ends = _time() + sum(PAUSES) + 2 * self._patience
        for pause in (*PAUSES, None):
            try:
                async with self._pool.acquire() as connection:
                    return await work(connection)
            except Exception as error:
                if pause is None or _time() > ends or not _passes(error):
                    raise explain(error, self._url) from error
            await asyncio.sleep(pause)
        raise AssertionError("the last try answers or raises")

    def one(self) -> Any:
        """A connection of one's own, for as long as one likes: an asynchronous context manager."""
        return self._pool.acquire()

    async def listen(self, news: Callable[[str], None]) -> None:
        """Hear what other workers make known, whenever there is a connection. Returns after the first try."""
        tried = asyncio.Event()
        self._ear = asyncio.get_running_loop().create_task(self._hear(news, tried))
        await tried.wait()

    async def close(self) -> None:
        if self._ear is not None:
            self._ear.cancel()
            await asyncio.gather(self._ear, return_exceptions=True)
        await self._pool.close()

    async def _hear(self, news: Callable[[str], None], tried: asyncio.Event) -> None:
        while True:
            try:
                await self._hear_once(news, tried)
            except (*PASSING, asyncpg.PostgresError):
                pass  # whoever has to do with the server tells of it; what is missed meanwhile is found by sweeps
            except Exception as error:
                log.error("news_not_heard", error=type(error).__name__, at=place_of(error))
            finally:
                tried.set()
            await asyncio.sleep(1.0)

    async def _hear_once(self, news: Callable[[str], None], tried: asyncio.Event) -> None:
        """Until that connection breaks."""
        connection = await asyncpg.connect(self._url, server_settings=SETTINGS, timeout=self._patience)
        broken = asyncio.Event()
        try:
            connection.add_termination_listener(lambda _connection: broken.set())
            await connection.add_listener(NEWS, lambda *heard: news(heard[-1]))
            tried.set()
            while not await self._broke(broken):
                await connection.execute("SELECT 1", timeout=self._patience)
        finally:
            connection.terminate()

    async def _broke(self, broken: asyncio.Event) -> bool:
        """Wait for it, but not for long: a line that went dead tells nobody."""
        with suppress(TimeoutError):
            await asyncio.wait_for(broken.wait(), self._patience)
        return broken.is_set()


async def _as_it_is(_connection: Any) -> None:
    """Connections go back to the pool as they are: nothing here changes their settings."""


def _time() -> float:
    return asyncio.get_running_loop().time()


def _passes(error: Exception) -> bool:
    return isinstance(error, PASSING) and not isinstance(error, asyncpg.DataError)


def where(url: str) -> str:
    """The server and the database of a URL, without its user and password."""
    parts = urlsplit(url)
    host = parts.hostname or parse_qs(parts.query).get("host", ["localhost"])[0]
    return f"{host}{parts.path}"


def explain(error: Exception, url: str) -> Exception:
    """The server's failure in words for people; any other stays as it is."""
    match error:
        case StoreError():
            return error
        case asyncpg.InvalidAuthorizationSpecificationError() | asyncpg.InvalidCatalogNameError():
            return ServerRefuses(where(url))
        case asyncpg.InsufficientPrivilegeError():
            return ServerForbids(where(url))
        case asyncpg.ReadOnlySQLTransactionError():
            return ServerReadOnly(where(url))
        case asyncpg.DiskFullError():
            return StoreFull(where(url))
        case asyncpg.TooManyConnectionsError():
            return ServerCrowded(where(url))
        case _ if _passes(error):
            return ServerUnreachable(where(url))
    return error
