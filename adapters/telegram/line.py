"""The line to the Bot API: one place that opens connections, and keeps the library's own log shut.

The library logs requests and answers whole, the token and people's words with them, and its connection library logs
addresses with the token in them. None of that may reach a log at any level.
"""

import logging
import os
from typing import Any

from telegram import Bot
from telegram.request import HTTPXRequest

from adapters.telegram.options import TelegramOptions

ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of update that Ajar asks for; the server remembers the list, so it is named at every start."""

MOST = 100
"""Updates that Telegram gives at a time."""
_ANSWER_WITHIN = 10.0
_SPARE = 5.0
"""Seconds that an answer to a long poll may take beyond the poll itself."""


class Line(Bot):
    """The library's Bot, with updates as they came: one that the library can't read must not hide the others."""

    async def updates(self, offset: int | None, wait: int) -> list[dict[str, Any]]:
        """Up to 100 updates from `offset` on, which confirms all before it; waits up to `wait` seconds for one."""
        asked: dict[str, Any] = {"timeout": wait, "limit": MOST, "allowed_updates": list(ALLOWED)}
        if offset is not None:
            asked["offset"] = offset
        found = await self._post("getUpdates", asked, read_timeout=wait + _SPARE)
        updates = found if isinstance(found, list) else []
        return [update for update in updates if isinstance(update.get("update_id"), int)]


def open_line(options: TelegramOptions) -> Line:
    """A line that is not yet connected. Environment proxies serve every address but this machine's own."""
    _hush()
    ways = {"trust_env": not options.is_local}

    def request(connections: int) -> HTTPXRequest:
        return HTTPXRequest(
            connections, read_timeout=_ANSWER_WITHIN, pool_timeout=_ANSWER_WITHIN, httpx_kwargs=dict(ways)
        )

    return Line(options.token, base_url=options.endpoint, request=request(64), get_updates_request=request(2))


def _hush() -> None:
    for name in ("telegram", "httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    os.environ.setdefault("PTB_TIMEDELTA", "true")  # waits come as timedelta, the form that the library keeps
