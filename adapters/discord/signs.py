"""Small signs beside the messages: "typing ...", a command that is done, choices that have served. All best effort."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import discord

from adapters.discord.buttons import taken
from adapters.discord.delivery import Fate
from adapters.discord.faults import FAILURES
from adapters.pace import Pace

PATIENCE = 0.7
"""Seconds without an answer before the bot is seen to type."""
RENEW = 9.0
"""Seconds after which Discord takes the sign away unless it is renewed."""
RENEWALS = 3
THINKING = 10.0
"""Seconds after which a command counts as done though nothing was said."""


class Signs:
    """Gives signs without making anybody wait for them."""

    def __init__(self, pace: Pace, patience: float = PATIENCE) -> None:
        self._pace = pace
        self._patience = patience
        self._typing: dict[str, asyncio.Task[None]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def expect(self, address: str, channel: discord.abc.Messageable) -> None:
        """An answer is on its way: if it takes long, the bot is seen to type."""
        self.settle(address)
        self._typing[address] = self._start(self._type(address, channel))

    def settle(self, address: str) -> None:
        """The answer is there."""
        task = self._typing.pop(address, None)
        if task is not None:
            task.cancel()

    def clear(self, interaction: discord.Interaction[Any], answer: asyncio.Future[Fate]) -> None:
        """Take the "thinking ..." away once the answer stands in the chat, unless the answer took its place."""
        self._start(_clear(interaction, answer))

    def take_choices(self, interaction: discord.Interaction[Any], carried: str) -> None:
        """These choices have served; the one that was taken stays to be read."""
        self._start(_try(interaction.edit_original_response(view=taken(interaction.message, carried))))

    async def close(self) -> None:
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _type(self, address: str, channel: discord.abc.Messageable) -> None:
        try:
            await asyncio.sleep(self._patience)
            for _ in range(RENEWALS):
                if not self._pace.crowded:
                    await _try(_typing(channel))
                await asyncio.sleep(RENEW)
        finally:
            if self._typing.get(address) is asyncio.current_task():
                del self._typing[address]

    def _start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task


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
