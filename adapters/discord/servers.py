"""Servers, and chats of others: nobody is coached there, and nothing said there tells what a talk is about.

A command or a call is answered in the person's private chat, with a line that points there. Commands are replied to so
that only the person sees it. Words that sound like danger are answered in private as well; where the person can't be
written to, one general line is said.
"""

import asyncio
from typing import Any

import discord

from adapters.discord.delivery import Delivery, Fate
from adapters.discord.events import Came, acted, called
from adapters.discord.faults import FAILURES
from adapters.discord.intake import Intake
from adapters.public import GENERAL, POINTER
from adapters.ties import Grave
from bot.service.post import Inward

CLOSED = (
    "I only answer in private, and your direct messages are closed to me. Open them in this server's privacy settings,"
    " or add me to your account."
)
ARRIVES_WITHIN = 10.0
"""Seconds in which a private answer is expected."""
QUIET_FOR = 30.0
"""Seconds between two public lines in one channel."""


class Servers:
    """Answers what comes from anywhere but a private chat."""

    def __init__(self, intake: Intake, delivery: Delivery, grave: Grave) -> None:
        self._intake = intake
        self._delivery = delivery
        self._grave = grave
        self._spoken: dict[int, float] = {}

    async def command(self, interaction: discord.Interaction[Any], event: Inward) -> None:
        """A command: answered in private, pointed to where it was given. It was deferred before."""
        private = await self._private(interaction.client, interaction.user)
        arrived = private is not None and await self._arrives(acted(interaction, private.id, event), private)
        text = POINTER.format(link=private.jump_url) if private and arrived else f"{CLOSED}\n{GENERAL}"
        await interaction.edit_original_response(content=text)

    async def call(self, line: discord.Client, message: discord.Message) -> None:
        """A message in a server that calls the bot by its name."""
        assert line.user is not None  # nobody can call a bot that is not logged in
        link = f"https://discord.com/users/{line.user.id}"
        text = POINTER.format(link=link)
        came = called(message, line.user.id, 0)
        if self._grave(getattr(came.incoming.event, "text", "")):
            private = await self._private(line, message.author)
            if private is None or not await self._arrives(called(message, line.user.id, private.id), private):
                text = GENERAL
        if text == GENERAL or self._may_speak(message.channel.id):
            await message.channel.send(text, suppress_embeds=True)

    async def _private(self, line: discord.Client, person: discord.abc.Snowflake) -> discord.DMChannel | None:
        try:
            return await line.create_dm(person)
        except FAILURES:
            return None

    async def _arrives(self, came: Came, channel: discord.DMChannel) -> bool:
        """Whether the private answer to this arrives."""
        arrival = self._delivery.expect(came.address)
        await self._intake.take(came, channel)
        try:
            return await asyncio.wait_for(arrival, ARRIVES_WITHIN) is Fate.SENT
        except TimeoutError:
            return False

    def _may_speak(self, channel: int) -> bool:
        now = asyncio.get_running_loop().time()
        self._spoken = {where: when for where, when in self._spoken.items() if now - when < QUIET_FOR}
        if channel in self._spoken:
            return False
        self._spoken[channel] = now
        return True
