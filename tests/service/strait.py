"""What lies between workers and their server: a TCP proxy that can stop passing bytes, and lead elsewhere.

It runs in a thread of its own, so that tests and worker processes find it alike. While it is shut, connections stand,
new ones are taken, and nothing passes: the worst that a network does. What was held up passes once it is open again,
also what was sent by somebody who has hung up since.
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Thread
from urllib.parse import parse_qs, urlsplit

PORT = 5432


class Strait:
    """`calls` counts the connections that workers opened."""

    def __init__(self, server: str) -> None:
        self._server = server
        self._loop = asyncio.new_event_loop()
        self._clear = asyncio.Event()
        self._clear.set()
        self._passing: set[asyncio.Task[None]] = set()
        self.calls = 0
        self._port = 0

    @property
    def url(self) -> str:
        """The same database, by way of here."""
        parts = urlsplit(self._server)
        return (
            f"postgresql://{parts.username}:{parts.password or ''}@127.0.0.1:{self._port}{parts.path}?sslmode=disable"
        )

    def shut(self) -> None:
        self._loop.call_soon_threadsafe(self._clear.clear)

    def open(self) -> None:
        self._loop.call_soon_threadsafe(self._clear.set)

    def open_anew(self) -> None:
        """For new connections alone: those of before stay as they are, and nobody tells either side."""
        self._loop.call_soon_threadsafe(self._renew)

    def _renew(self) -> None:
        self._clear = asyncio.Event()
        self._clear.set()

    def lead_to(self, server: str) -> None:
        """Where connections lead from now on."""
        self._server = server

    @contextmanager
    def running(self) -> Iterator["Strait"]:
        thread = Thread(target=self._loop.run_forever, daemon=True)
        thread.start()
        listening = asyncio.start_server(self._came, "127.0.0.1", 0)
        listener = asyncio.run_coroutine_threadsafe(listening, self._loop).result()
        self._port = listener.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            asyncio.run_coroutine_threadsafe(self._end(listener), self._loop).result()
            self._loop.call_soon_threadsafe(self._loop.stop)
            thread.join()
            self._loop.close()

    async def _end(self, listener: asyncio.Server) -> None:
        listener.close()
        for task in self._passing:
            task.cancel()
        await asyncio.gather(*self._passing, return_exceptions=True)

    def _came(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.calls += 1
        task = self._loop.create_task(self._join(reader, writer))
        self._passing.add(task)
        task.add_done_callback(self._passing.discard)

    async def _join(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        clear = self._clear
        try:
            await clear.wait()
            with suppress(OSError):  # nobody there: the caller is hung up on
                back, on = await _connected(self._server)
                try:
                    await asyncio.gather(_pass(reader, on, clear), _pass(back, writer, clear))
                finally:
                    on.close()
        finally:
            writer.close()


async def _pass(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, clear: asyncio.Event) -> None:
    with suppress(OSError):
        while some := await reader.read(65536):
            await clear.wait()
            writer.write(some)
            await writer.drain()
    await clear.wait()
    writer.close()


async def _connected(server: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    parts = urlsplit(server)
    told = parse_qs(parts.query)
    folder, port = told.get("host", [""])[0], parts.port or int(told.get("port", [str(PORT)])[0])
    if folder.startswith("/"):
        return await asyncio.open_unix_connection(str(Path(folder) / f".s.PGSQL.{port}"))
    return await asyncio.open_connection(parts.hostname or "localhost", port)
