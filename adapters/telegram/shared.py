"""Updates on their way through the letterbox that several processes share."""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from adapters.telegram.intake import Intake
from adapters.telegram.options import CHANNEL
from bot.service.letterbox import Letterbox
from bot.service.store.errors import StoreError


async def put(box: Letterbox, delayed: Callable[[Mapping[str, Any]], None], raw: Mapping[str, Any]) -> None:
    """Keep an update under the chat that it belongs to. Raises StoreError; before, `delayed` hears of it."""
    try:
        await box.put((CHANNEL, _chat(raw)), raw["update_id"], msgspec.msgpack.encode(raw))
    except StoreError:
        delayed(raw)
        raise


async def take(intake: Intake, content: bytes) -> None:
    """Take in what was put. Raises whatever prevents it."""
    await intake.take(msgspec.msgpack.decode(content))


def _chat(raw: Mapping[str, Any]) -> str:
    """The chat of an update of any kind; "" for what has none."""
    for part in raw.values():
        if isinstance(part, dict):
            message = part if "chat" in part else part.get("message")
            chat = message.get("chat") if isinstance(message, dict) else None
            return str(chat.get("id", "")) if isinstance(chat, dict) else ""
    return ""
