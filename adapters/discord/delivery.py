"""Whether what is sent to a chat arrives there, and what else reaches the person if it doesn't.

Who closed their direct messages, or shares no server with the bot, can't be sent a message; but for a quarter of an
hour whatever they pressed or called can be replied to.
"""

import asyncio
from enum import Enum
from typing import Any

import discord

from bot.service.people.records import Recent

STILL_OPEN = 14 * 60.0
"""Seconds for which an interaction is used; Discord lets it be for 15 minutes."""
REMEMBERED = 10_000


class Fate(Enum):
    """What became of a message: it stands in the chat, it is a reply to what was just done, or it can't arrive."""

    SENT = "sent"
    REPLIED = "replied"
    LOST = "lost"


class Delivery:
    """Keeps the latest interaction of each chat, and tells those who wait what became of the next message."""

    def __init__(self) -> None:
        self._replies: Recent[str, tuple[float, discord.Webhook]] = Recent(REMEMBERED)
        self._waiting: dict[str, list[asyncio.Future[Fate]]] = {}

    def hold(self, address: str, interaction: discord.Interaction[Any]) -> None:
        """This interaction in the private chat can be replied to for a while."""
        self._replies.put(address, (asyncio.get_running_loop().time(), interaction.followup))

    def reply_to(self, address: str) -> discord.Webhook | None:
        """What can be replied to in this chat, if anything."""
        since, found = self._replies.get(address) or (0.0, None)
        return found if asyncio.get_running_loop().time() - since < STILL_OPEN else None

    def expect(self, address: str) -> asyncio.Future[Fate]:
        """What becomes of the next message to this chat."""
        waiting: asyncio.Future[Fate] = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(address, []).append(waiting)
        return waiting

    def tell(self, address: str, fate: Fate) -> None:
        for waiting in self._waiting.pop(address, ()):
            if not waiting.done():
                waiting.set_result(fate)
