"""Updates that Telegram brings: a small server that says 200 only once an update is committed.

It listens on this machine only unless told otherwise; a proxy with a certificate stands before it. A stranger gets a
bare 403, garbage a bare 400, and neither leaves a trace in the log, so that a flood can't fill it. What fails is
answered with 500: Telegram brings it again.
"""

import asyncio
import hmac
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

import msgspec
import structlog
from aiohttp import web

from adapters.telegram.options import TelegramOptions
from adapters.ties import in_short
from bot.endpoints import CantListen

LOG = structlog.get_logger("ajar.telegram")

BODY_LIMIT = 256 * 1024
"""Bytes; an update of the kinds that Ajar asks for is far smaller."""
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # a header's name
LEAVE = 1.5
"""Seconds that updates under way may take when the server stops."""

Take = Callable[[Mapping[str, Any]], Awaitable[None]]


class Webhook:
    """The server of one bot. `port` is the real one once it runs."""

    def __init__(self, options: TelegramOptions, take: Take) -> None:
        self._options = options
        self._take = take
        self._runner: web.AppRunner | None = None
        self.port = 0

    async def start(self) -> None:
        """Raises CantListen."""
        app = web.Application(client_max_size=BODY_LIMIT)
        app.router.add_post(urlsplit(self._options.webhook_url).path or "/", self._receive)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=LEAVE)
        await runner.setup()
        try:
            await web.TCPSite(runner, *self._options.listen).start()
        except OSError as error:
            await runner.cleanup()
            raise CantListen("TELEGRAM_WEBHOOK_LISTEN", self._options.listen, error) from error
        self._runner = runner
        self.port = runner.addresses[0][1]

    async def stop(self) -> None:
        if self._runner:
            await self._runner.cleanup()
            self._runner = None

    async def _receive(self, request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode("utf-8", "surrogateescape"), self._options.secret.encode()):
            return web.Response(status=403)
        raw = _update(await request.read())
        if raw is None:
            return web.Response(status=400)
        try:
            # A caller that hangs up must not stop a turn half-way.
            await asyncio.shield(asyncio.ensure_future(self._take(raw)))
        except Exception as error:
            # Whatever the desk stumbled over: Telegram keeps the update.
            LOG.error("an update was not committed", error=in_short(error))
            return web.Response(status=500)
        return web.Response(status=200)


def _update(body: bytes) -> Mapping[str, Any] | None:
    """The update in a body; None for garbage."""
    try:
        found = msgspec.json.decode(body)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return None
    if not isinstance(found, dict) or type(found.get("update_id")) is not int:
        return None
    return found
