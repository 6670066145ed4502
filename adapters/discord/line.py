"""The line to Discord: the library's client, told what to hear and what to keep quiet about.

It asks for no privileged intent: direct messages and mentions bring their words without. It keeps no messages and no
members in memory.
"""

from collections.abc import Callable

import discord
import structlog
from discord import app_commands

from adapters.discord.buttons import Press
from adapters.discord.commands import show_commands
from adapters.discord.ears import Ears
from adapters.discord.form import written
from adapters.discord.notes import Notes
from adapters.ties import in_short
from bot.dialogue.talk import Wrote

LOG = structlog.get_logger("ajar.discord")

LONGEST_WAIT = 30.0
"""Seconds that a message may wait for its turn before it counts as failed; the library allows no less."""


class Line(discord.Client):
    """One connection, from log-in to its end. `opened` is called once messages can be sent."""

    def __init__(self, ears: Ears, notes: Notes, opened: Callable[[], None]) -> None:
        super().__init__(
            intents=discord.Intents(guilds=True, dm_messages=True, guild_messages=True),
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_ratelimit_timeout=LONGEST_WAIT,
        )
        self.ears = ears
        self.tree = Tree(self)
        self._notes = notes
        self._opened = opened

    async def setup_hook(self) -> None:
        self.add_dynamic_items(Press)
        await show_commands(self.tree, self.ears, self._notes)
        self._opened()

    async def on_connect(self) -> None:
        self.ears.session_began(self)

    async def on_message(self, message: discord.Message) -> None:
        await self.ears.message(self, message)

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        await self.ears.edited(payload.message)

    async def on_interaction(self, interaction: discord.Interaction["Line"]) -> None:
        words = written(interaction)
        if words is not None:
            await self.ears.wrote(interaction, words)

    async def on_error(self, event_method: str, /, *_args: object, **_kwargs: object) -> None:
        LOG.error("an event could not be handled", name=event_method)


class Tree(app_commands.CommandTree[Line]):
    """The commands. One that this version does not know any more is taken for the word that it is."""

    async def on_error(self, interaction: discord.Interaction[Line], error: app_commands.AppCommandError, /) -> None:
        if isinstance(error, app_commands.CommandNotFound):
            await interaction.client.ears.command(interaction, Wrote(f"/{error.name}"))
        else:
            LOG.error("a command failed", error=in_short(error))
