"""A Telegram to test against: a strict Bot API server on a loopback socket, and people who write to the bot.

The server is `lo-bot-api-emulator`; what it lacks is added here: a record of every call, edits and blocks among the
updates, topics, commands that are kept, and every way in which calls fail (403, 429, 5xx, 400, cut connections).
"""

import asyncio
import json
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

from aiohttp import web
from lo_bot_api_emulator import ApiRefusal, LoBotApiEmulator
from lo_bot_api_emulator import updates as emulated

T = TypeVar("T")

TOKEN = "7:test-token"
USERNAME = "ajar_test_bot"

emulated.KINDS.update({"edited_message", "my_chat_member", "channel_post"})


@dataclass(frozen=True, slots=True)
class Call:
    """One request to the Bot API, as it was taken."""

    method: str
    fields: dict[str, Any]
    uploads: dict[str, Any]
    result: Any = None

    @property
    def chat(self) -> int:
        return int(self.fields["chat_id"])

    @property
    def text(self) -> str:
        return str(self.fields.get("text", self.fields.get("caption", "")))

    @property
    def buttons(self) -> list[tuple[str, str]]:
        """Labels and what they carry."""
        markup = json.loads(self.fields.get("reply_markup") or "{}")
        return [(b["text"], b["callback_data"]) for row in markup.get("inline_keyboard", []) for b in row]


@dataclass(frozen=True, slots=True)
class Trouble:
    """How the next call of a method fails. Status 0 cuts the connection before anything is done."""

    status: int
    description: str = "trouble"
    parameters: dict[str, int] | None = None


class Peer(LoBotApiEmulator):  # type: ignore[misc]  # the emulator has no types
    """The server. `calls` holds every request but the fetching of updates."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(
            allow_insecure_loopback_webhooks=True, max_updates=20_000, max_history=10, max_assets=10_000, **settings
        )
        self.calls: list[Call] = []
        self.polls: list[dict[str, Any]] = []
        self._commands: dict[str, list[Any]] = {}
        self._trouble: dict[tuple[str, int | None], deque[Trouble]] = {}
        self._news = asyncio.Event()

    def fail(self, method: str, trouble: Trouble, chat: int | None = None, times: int = 1) -> None:
        """The next calls of a method fail, to one chat or to any."""
        self._trouble.setdefault((method, chat), deque()).extend([trouble] * times)

    def sent(self, chat: int | None = None) -> list[Call]:
        """Messages that arrived, of a chat or of all."""
        kinds = {"sendMessage", "sendPhoto", "sendDocument"}
        return [c for c in self.calls if c.method in kinds and chat in {None, c.chat}]

    def of(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    async def until(self, true: Callable[[], T], within: float = 10.0) -> T:
        """Wait until a condition holds; looked at after every call."""
        async with asyncio.timeout(within):
            while not (found := true()):
                self._news.clear()
                await self._news.wait()
        return found

    async def feed(self, kind: str, payload: dict[str, Any], update: int | None = None) -> int:
        """An update on its way to the bot. In webhook mode this comes back once it was delivered or refused."""
        numbered = {kind: payload} if update is None else {"update_id": update, kind: payload}
        return int(await self.enqueue_update(numbered, token=TOKEN))

    async def handle(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        if self._next_trouble(method, None, {0}):
            assert request.transport is not None
            request.transport.abort()
            return web.Response(status=500)
        if method == "deleteMessages":  # the emulator has no such method
            fields = await request.json() if request.content_type == "application/json" else dict(await request.post())
            self.calls.append(Call(method, fields, {}, True))
            self._news.set()
            return web.json_response({"ok": True, "result": True})
        return await super().handle(request)  # type: ignore[no-any-return]  # the emulator has no types

    def validate(self, method: str, fields: dict[str, Any], uploads: dict[str, Any]) -> Any:
        asked = dict(fields)
        for unknown in ("link_preview_options", "message_thread_id"):
            fields.pop(unknown, None)
        if method == "getUpdates":
            self.polls.append(asked)
            self._news.set()
        chat = int(asked["chat_id"]) if "chat_id" in asked else None
        trouble = self._next_trouble(method, chat) or self._next_trouble(method, None)
        if trouble:
            raise ApiRefusal(trouble.description, trouble.status, trouble.parameters)
        result = self._answered(method, fields, super().validate(method, fields, uploads))
        if method != "getUpdates":
            self.calls.append(Call(method, asked, uploads, result))
            self._news.set()
        return result

    def _answered(self, method: str, fields: dict[str, Any], result: Any) -> Any:
        if method == "getMe":
            return {**result, "username": USERNAME}
        language = fields.get("language_code", "")
        if method == "setMyCommands":
            self._commands[language] = self.decoded(fields["commands"])
        return self._commands.get(language, []) if method == "getMyCommands" else result

    def _next_trouble(self, method: str, chat: int | None, only: set[int] | None = None) -> Trouble | None:
        waiting = self._trouble.get((method, chat))
        if not waiting or (only is not None and waiting[0].status not in only):
            return None
        return waiting.popleft()


@asynccontextmanager
async def serving(peer: Peer, port: int = 0) -> AsyncIterator[str]:
    """The peer on a loopback socket; gives its address."""
    runner = web.AppRunner(peer.app(), handler_cancellation=True, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@dataclass(slots=True)
class Person:
    """Somebody with a Telegram account, in their private chat with the bot."""

    peer: Peer
    id: int = 1001
    language: str = "en"
    _message: int = field(default=500_000)

    @property
    def user(self) -> dict[str, Any]:
        return {"id": self.id, "is_bot": False, "first_name": "P", "language_code": self.language}

    @property
    def chat(self) -> dict[str, Any]:
        return {"id": self.id, "type": "private", "first_name": "P"}

    def message(self, **content: Any) -> dict[str, Any]:
        self._message += 1
        return {"message_id": self._message, "date": 1_700_000_000, "chat": self.chat, "from": self.user, **content}

    async def writes(self, text: str, **more: Any) -> dict[str, Any]:
        """Gives the message back, to be edited."""
        message = self.message(text=text, **more)
        await self.peer.feed("message", message)
        return message

    async def sends(self, **content: Any) -> None:
        await self.peer.feed("message", self.message(**content))

    async def edits(self, message: dict[str, Any], **content: Any) -> None:
        await self.peer.feed("edited_message", {**message, **content, "edit_date": 1_700_000_100})

    async def presses(self, label: str) -> None:
        """Press the latest button of this label. Raises LookupError if there is none."""
        for call in reversed(self.peer.sent(self.id)):
            for text, data in call.buttons:
                if text == label:
                    await self.presses_data(data, call)
                    return
        raise LookupError(label)

    async def presses_data(self, data: str, on: Call | None = None) -> None:
        """Press a button that carries this, on a message or on one too old to be known."""
        message: dict[str, Any] = {"message_id": 1, "date": 0, "chat": self.chat}
        if on:
            message = {**on.result, "date": 1_700_000_000, "chat": self.chat}
        query = {"id": str(self._message), "from": self.user, "chat_instance": "1", "data": data, "message": message}
        await self.peer.feed("callback_query", query)

    async def turns(self, status: str, old: str = "member") -> None:
        """Blocks the bot ("kicked") or lets it write again ("member")."""
        bot = {"id": 7, "is_bot": True, "first_name": "Ajar", "username": USERNAME}

        def member(as_what: str) -> dict[str, Any]:
            return {"user": bot, "status": as_what, **({"until_date": 0} if as_what == "kicked" else {})}

        change = {"chat": self.chat, "from": self.user, "date": 1_700_000_000}
        await self.peer.feed(
            "my_chat_member", {**change, "old_chat_member": member(old), "new_chat_member": member(status)}
        )
