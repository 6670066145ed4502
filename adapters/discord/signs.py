"""Small signs beside the messages: "typing ...", a command that is done, choices that have served. All best effort."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import discord

from adapters.discord.buttons import taken
from adapters.discord.delivery import Fate
from adapters.discord.faults import FAILURES
from adapters.pace import Pace
from adapters.typing import PATIENCE, Typing

RENEW = 9.0
"""Seconds after which Discord takes the sign away unless it is renewed."""
THINKING = 10.0
"""Seconds after which a command counts as done though nothing was said."""


class Signs:
    """Gives signs without making anybody wait for them."""

    def __init__(self, pace: Pace, patience: float = PATIENCE) -> None:
        self._typing: Typing[str] = Typing(pace, patience, RENEW)
        self.settle = self._typing.settle
        self.close = self._typing.close

    def expect(self, address: str, channel: discord.abc.Messageable) -> None:
        """An answer is on its way: if it takes long, the bot is seen to type."""
        self._typing.expect(address, lambda: _try(_typing(channel)))

    def clear(self, interaction: discord.Interaction[Any], answer: asyncio.Future[Fate]) -> None:
        """Take the "thinking ..." away once the answer stands in the chat, unless the answer took its place."""
        self._typing.start(_clear(interaction, answer))

    def take_choices(self, interaction: discord.Interaction[Any], carried: str) -> None:
        """These choices have served; the one that was taken stays to be read."""
        self._typing.start(_try(interaction.edit_original_response(view=taken(interaction.message, carried))))


async def _typing(channel: discord.abc.Messageable) -> None:
    await channel.typing()


async def _clear(interaction: discord.Interaction[Any], answer: asyncio.Future[Fate]) -> None:
    try:
        fate = await asyncio.wait_for(answer, THINKING)
    except TimeoutError:
        fate = Fate.LOST
    if fate is not Fate.REPLIED:
        await _try(interaction.delete_original_response())


async def _try(call: Coroutine[Any, Any, object]) -> None:
    try:
        await call
    except (*FAILURES, discord.DiscordException):
        return  # too late, already gone, no connection: the talk doesn't depend on it
