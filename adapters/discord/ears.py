"""Everything that Discord tells a bot, sorted: who acts where, and what is done about it first.

Whatever a person does to the bot (a press, a command, a form) is acknowledged before anything else: Discord waits three
seconds and then says for good that it failed.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import discord
import structlog

from adapters.buttons import pressed
from adapters.discord.delivery import Delivery
from adapters.discord.events import acted, corrected, is_private, said
from adapters.discord.faults import FAILURES
from adapters.discord.form import form
from adapters.discord.intake import Intake
from adapters.discord.servers import Servers
from adapters.discord.signs import Signs
from adapters.ties import in_short
from bot.dialogue.talk import Wrote
from bot.service.post import Inward

LOG = structlog.get_logger("ajar.discord")

LEAVE = 3.0
"""Seconds that what is under way may take when the door closes."""


class Ears:
    """Hears for one bot, over all its connections."""

    def __init__(self, intake: Intake, servers: Servers, signs: Signs, delivery: Delivery) -> None:
        self._intake = intake
        self._servers = servers
        self._signs = signs
        self._delivery = delivery
        self._under_way: set[asyncio.Task[Any]] = set()
        self._catching_up: asyncio.Task[None] | None = None

    def session_began(self, line: discord.Client) -> None:
        """Events of a session that was lost don't come again: fetch what they were."""
        if self._catching_up:
            self._catching_up.cancel()
        if self._intake.begin():
            self._catching_up = asyncio.create_task(self._intake.catch_up(line))

    async def message(self, line: discord.Client, message: discord.Message) -> None:
        came = said(message)
        if came:
            await self._see_through(self._intake.take(came, message.channel))
        elif message.guild and line.user in message.mentions and not message.author.bot:
            await self._see_through(self._servers.call(line, message))

    async def edited(self, message: discord.Message) -> None:
        came = corrected(message)
        if came:
            await self._see_through(self._intake.take(came, message.channel))

    async def pressed(self, interaction: discord.Interaction[Any], carried: str) -> None:
        await self._acknowledge(interaction.response.defer)
        if is_private(interaction):
            await self._see_through(self._act(interaction, pressed(carried)))
            self._signs.take_choices(interaction, carried)

    async def command(self, interaction: discord.Interaction[Any], event: Inward) -> None:
        await self._acknowledge(lambda: interaction.response.defer(ephemeral=True, thinking=True))
        if is_private(interaction):
            answer = self._delivery.expect(str(interaction.channel_id))
            await self._see_through(self._act(interaction, event))
            self._signs.clear(interaction, answer)
        else:
            await self._see_through(self._servers.command(interaction, event))

    async def asked_to_write(self, interaction: discord.Interaction[Any]) -> None:
        """A form can't follow another answer: it is the acknowledgement."""
        await self._acknowledge(lambda: interaction.response.send_modal(form()))

    async def wrote(self, interaction: discord.Interaction[Any], words: str) -> None:
        await self.command(interaction, Wrote(words))

    async def finish(self) -> None:
        """Let what is under way be committed."""
        if self._catching_up:
            self._catching_up.cancel()
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=LEAVE)
        for task in tuple(self._under_way):
            task.cancel()

    async def _act(self, interaction: discord.Interaction[Any], event: Inward) -> None:
        came = acted(interaction, interaction.channel_id or 0, event)
        self._delivery.hold(came.address, interaction)
        channel = interaction.client.get_partial_messageable(int(came.address))
        await self._intake.take(came, channel)

    async def _acknowledge(self, answer: Callable[[], Awaitable[object]]) -> None:
        """Too late or done before: the person may see a failure, but is answered all the same."""
        try:
            await answer()
        except (*FAILURES, discord.InteractionResponded) as error:
            LOG.info("an action could not be acknowledged", error=in_short(error))

    async def _see_through(self, work: Awaitable[None]) -> None:
        """Do it, and let the door wait for it when it closes."""
        task = asyncio.current_task()
        assert task is not None  # the library runs each event in a task
        self._under_way.add(task)
        try:
            with suppress(discord.HTTPException):
                await work
        finally:
            self._under_way.discard(task)
