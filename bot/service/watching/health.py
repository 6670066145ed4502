"""Where an operator's tools look: /metrics, /healthz and /readyz, on this machine alone unless told otherwise.

/healthz answers while the process and its event loop live. /readyz answers 200 once everything stands, else 503 with a
line for each part that doesn't. Neither they nor /metrics hold words, ids or kinds of danger.
"""

import asyncio
from collections.abc import Callable

import aiohttp
from aiohttp import web

from bot.endpoints import why_not
from bot.service.watching.exposition import Exposition
from bot.service.watching.gauges import Gauges
from bot.service.watching.lag import watch_loop
from bot.service.watching.standing import Lookout
from bot.service.watching.tally import Tally

METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8"
ALIVE = "alive\n"
LEAVE = 1.0
"""Seconds that answers under way may take when the server stops."""


class PortTaken(Exception):
    """The address can't be listened at; the message is one line for the operator."""

    def __init__(self, host: str, port: int, error: OSError) -> None:
        super().__init__(
            f"The metrics can't be served at {host}:{port} ({why_not(error)}): perhaps another "
            "Ajar or program uses that port. Set AJAR_METRICS_LISTEN to a free one, or leave it empty to go without."
        )


class Health:
    """The server of one process. `port` is the real one once it runs."""

    def __init__(self, listen: tuple[str, int], exposition: Exposition, lookout: Lookout, gauges: Gauges) -> None:
        self._listen = listen
        self._exposition = exposition
        self._lookout = lookout
        self._gauges = gauges
        self._runner: web.AppRunner | None = None
        self._lag: asyncio.Task[None] | None = None
        self.port = 0

    async def start(self) -> None:
        """Raises PortTaken."""
        app = web.Application()
        for path, answer in (("/metrics", self._metrics), ("/healthz", self._healthz), ("/readyz", self._readyz)):
            app.router.add_get(path, answer)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=LEAVE)
        await runner.setup()
        try:
            await web.TCPSite(runner, *self._listen).start()
        except OSError as error:
            await runner.cleanup()
            raise PortTaken(*self._listen, error) from error
        self._runner = runner
        self.port = runner.addresses[0][1]
        self._lag = asyncio.create_task(watch_loop(self._gauges))

    async def stop(self) -> None:
        if self._lag:
            self._lag.cancel()
            await asyncio.gather(self._lag, return_exceptions=True)
        if self._runner:
            await self._runner.cleanup()

    async def _metrics(self, _: web.Request) -> web.Response:
        body = self._exposition.text(await self._lookout.look())
        return web.Response(body=body, headers={"Content-Type": METRICS_TYPE})

    async def _healthz(self, _: web.Request) -> web.Response:
        return web.Response(text=ALIVE)

    async def _readyz(self, _: web.Request) -> web.Response:
        wrong = (await self._lookout.look()).parts
        told = "".join(f"{part}: {how}\n" for part, how in wrong.items())
        return web.Response(text=told or "ready\n", status=503 if wrong else 200)


async def lives(listen: tuple[str, int] | None) -> bool:
    """Whether an Ajar answers there."""
    if listen is None:
        return False
    host = f"[{listen[0]}]" if ":" in listen[0] else listen[0]
    url, timeout = f"http://{host}:{listen[1]}/healthz", aiohttp.ClientTimeout(LEAVE)
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout) as asking,
            asking.get(url) as got,
        ):
            return await got.text() == ALIVE
    except (aiohttp.ClientError, OSError, ValueError):
        return False


Watch = Callable[[Lookout], Health]
"""Makes the server once it is known what there is to look at."""


def health_of(listen: tuple[str, int], tally: Tally, started: int) -> Watch:
    """A server at that host and port, of a process that began then (ms UTC)."""
    return lambda lookout: Health(listen, Exposition(tally, started / 1000), lookout, tally)
