"""A Discord to test against, on loopback sockets: the REST API and the gateway, as far as Ajar uses them.

Sessions can be resumed or lost, sockets cut, requests refused, delayed by 429 or cut before or after they were done;
messages with a nonce are de-duplicated; what was written can be fetched again.
"""

import asyncio
import fnmatch
import json
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, TypeVar

from aiohttp import WSMsgType, web

from tests.adapters.discord.answers import BOT, Json, application, body_of, cut, refusal, written

T = TypeVar("T")

TOKEN = "MTAwMDAwMDAwMDAwMDAwMDAw.GtestT.abcdefghijklmnopqrstuvwxyz0123"
CUT_BEFORE, CUT_AFTER = 0, -1
"""Instead of a status: the connection is cut before or after the request is done."""


@dataclass(frozen=True, slots=True)
class Call:
    """One request, as it was taken."""

    method: str
    path: str
    body: Json
    result: Any = None

    @property
    def text(self) -> str:
        return str(self.body.get("content", ""))


@dataclass(frozen=True, slots=True)
class Trouble:
    """How the next request to a path fails."""

    status: int
    code: int = 0
    retry_after: float = 0.0


@dataclass(slots=True)
class Session:
    """One session at the gateway: its events, so that it can be resumed."""

    id: str
    events: list[Json] = field(default_factory=list)
    socket: web.WebSocketResponse | None = None


class Peer:
    """The server. `calls` holds every request, `logins` how each socket began: "identify", "resume" or "refused"."""

    def __init__(self) -> None:
        self.url = ""
        self.calls: list[Call] = []
        self.logins: list[str] = []
        self.history: dict[str, list[Json]] = {}
        self.gateway_up = True
        self.refuse_with = 0
        """Close code for the next IDENTIFY."""
        self.tell: Callable[[Json], None] = lambda message: None
        self._session: Session | None = None
        self._nonces: dict[tuple[str, str], Json] = {}
        self._trouble: dict[tuple[str, str], deque[Trouble]] = {}
        self._last = 0
        self._news = asyncio.Event()

    # --- for tests

    def fail(self, method: str, path: str, trouble: Trouble, times: int = 1) -> None:
        """The next requests to a path (a pattern) fail."""
        self._trouble.setdefault((method, path), deque()).extend([trouble] * times)

    def of(self, method: str, path: str) -> list[Call]:
        return [call for call in self.calls if call.method == method and fnmatch.fnmatch(call.path, path)]

    def said(self, channel: str) -> list[Json]:
        """What the bot said in a channel."""
        return [message for message in self.history.get(channel, ()) if message["author"]["id"] == BOT["id"]]

    async def until(self, true: Callable[[], T], within: float = 20.0) -> T:
        """Wait until a condition holds; looked at after everything that happens."""
        async with asyncio.timeout(within):
            while not (found := true()):
                self._news.clear()
                await self._news.wait()
        return found

    def number(self) -> str:
        """A message number by the clock, as Discord's."""
        self._last = max(self._last + 1, (time.time_ns() // 1_000_000 - 1_420_070_400_000) << 22)
        return str(self._last)

    async def emit(self, event: str, data: Json) -> None:
        """An event for the session, if there is one; a socket that is gone gets it when it resumes."""
        session = self._session
        if session is None:
            return
        session.events.append({"op": 0, "t": event, "s": len(session.events) + 1, "d": data})
        if session.socket and not session.socket.closed:
            with suppress(ConnectionError):
                await session.socket.send_json(session.events[-1])

    async def write(self, channel: str, message: Json) -> None:
        self.history.setdefault(channel, []).append(message)
        await self.emit("MESSAGE_CREATE", message)

    async def ask_to_reconnect(self) -> None:
        assert self._session and self._session.socket
        await self._session.socket.send_json({"op": 7, "d": None})

    def cut_socket(self) -> None:
        """The gateway's connection breaks off; its session stays."""
        if self._session and self._session.socket:
            request, self._session.socket = self._session.socket._req, None
            if request and request.transport:
                request.transport.abort()

    def lose_session(self) -> None:
        """Nothing more is known of the session."""
        self.cut_socket()
        self._session = None

    # --- the gateway

    async def gateway(self, request: web.Request) -> web.StreamResponse:
        if not self.gateway_up:
            self.logins.append("refused")
            self._news.set()
            return web.Response(status=503)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"op": 10, "d": {"heartbeat_interval": 41_250}})
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                await self._hear(socket, json.loads(message.data))
        return socket

    async def _hear(self, socket: web.WebSocketResponse, said: Json) -> None:
        match said["op"]:
            case 1:
                await socket.send_json({"op": 11})
            case 2 if self.refuse_with:
                await socket.close(code=self.refuse_with)
            case 2:
                self.identified: Json = said["d"]
                self._session = Session(self.number(), socket=socket)
                self.logins.append("identify")
                await self.emit("READY", self._ready(self._session))
            case 6 if self._session and self._session.id == said["d"]["session_id"]:
                self.logins.append("resume")
                self._session.socket = socket
                for event in self._session.events[said["d"]["seq"] :]:
                    await socket.send_json(event)
                await self.emit("RESUMED", {})
            case 6:
                await socket.send_json({"op": 9, "d": False})
        self._news.set()

    def _ready(self, session: Session) -> Json:
        application = {"id": BOT["id"], "flags": 0}
        resume = f"{self.url.replace('http', 'ws')}/gateway"
        return {
            "v": 10,
            "user": BOT,
            "guilds": [],
            "session_id": session.id,
            "resume_gateway_url": resume,
            "application": application,
        }

    # --- the REST API

    async def handle(self, request: web.Request) -> web.Response:
        path = request.path.removeprefix("/api/v10")
        body = await body_of(request)
        trouble = self._next_trouble(request.method, path)
        if trouble and trouble.status == CUT_BEFORE:
            return cut(request)
        if request.headers.get("Authorization") not in {f"Bot {TOKEN}", None}:
            trouble = Trouble(401)
        if trouble and trouble.status > 0:
            self._news.set()
            return refusal(trouble.status, trouble.code, trouble.retry_after)
        status, result = await self._answer(request, path, body)
        self.calls.append(Call(request.method, path, body, result))
        self._news.set()
        if trouble:
            return cut(request)
        if result is None:
            return web.Response(status=status)
        return web.Response(status=status, body=json.dumps(result).encode(), content_type="application/json")

    async def _answer(self, request: web.Request, path: str, body: Json) -> tuple[int, Any]:
        match [request.method, *path.strip("/").split("/")]:
            case ["GET", "users", "@me"]:
                return 200, BOT
            case ["GET", "oauth2", "applications", "@me"]:
                return 200, application()
            case ["PUT", "applications", _, "commands"]:
                made = [
                    {**one, "id": self.number(), "application_id": BOT["id"], "version": "1"} for one in body["list"]
                ]
                return 200, made
            case ["GET", "channels", channel, "messages"]:
                after, most = int(request.query.get("after", 0)), int(request.query["limit"])
                found = [one for one in self.history.get(channel, ()) if int(one["id"]) > after]
                return 200, found[:most][::-1]
            case ["POST", "channels", channel, "messages"]:
                return 200, self._take(channel, body)
            case ["POST", "interactions", id, _, "callback"]:
                return 200, {"interaction": {"id": id, "type": 2}, "resource": None}
            case ["PATCH", "webhooks", _, _, "messages", _]:
                return 200, written(self.number(), "0", BOT, body.get("content", ""), body.get("components", []))
            case _:
                return 204, None

    def _take(self, channel: str, body: Json) -> Json:
        """A message of the bot's; one with a nonce that is known already is not taken again."""
        nonce = (channel, str(body.get("nonce"))) if body.get("enforce_nonce") else ("", self.number())
        if nonce not in self._nonces:
            message = written(self.number(), channel, BOT, body.get("content", ""), body.get("components", []))
            self._nonces[nonce] = message
            self.history.setdefault(channel, []).append(message)
            self.tell(message)
        return self._nonces[nonce]

    def _next_trouble(self, method: str, path: str) -> Trouble | None:
        for (wanted, pattern), waiting in self._trouble.items():
            if waiting and wanted == method and fnmatch.fnmatch(path, pattern):
                return waiting.popleft()
        return None


@asynccontextmanager
async def serving(peer: Peer, port: int = 0) -> AsyncIterator[str]:
    """The peer on a loopback socket; gives its address."""
    app = web.Application()
    app.router.add_get("/gateway", peer.gateway)
    app.router.add_route("*", "/api/v10/{path:.*}", peer.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    peer.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield peer.url
    finally:
        peer.cut_socket()
        await runner.cleanup()
