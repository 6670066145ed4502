"""Slash commands: the menu beside Discord's text field, shown to Discord only when it changed.

In servers there are only those that lead to the private chat; which others there are tells nobody there anything.
"""

import hashlib
import json
from collections.abc import Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any

import discord
import structlog
from discord import app_commands
from discord.app_commands import AppCommandContext, AppInstallationType

from adapters.discord.ears import Ears
from adapters.discord.notes import Notes
from adapters.menu import COMMANDS, START
from adapters.ties import in_short
from bot.dialogue.talk import Opened, Wrote
from bot.service.post import Inward

if TYPE_CHECKING:
    from adapters.discord.line import Line

LOG = structlog.get_logger("ajar.discord")

SHOWN = "discord.commands"
"""The note of what was shown last."""
EVERYWHERE = frozenset({START, "help", "get_help"})
WRITE = ("write", "Write at more length, in a form")

Command = app_commands.Command[Any, ..., None]


async def show_commands(tree: "app_commands.CommandTree[Line]", ears: Ears, notes: Notes) -> None:
    """Put the commands into the tree; if Discord was last shown others, show it these. Whoever lacks the menu can
    still write everything, so a failure here stops nothing."""
    for command in _commands(ears):
        tree.add_command(command)
    now = _digest(tree)
    if notes.read(SHOWN) == now:
        return
    try:
        await tree.sync()
        notes.write(SHOWN, now)
    except (discord.DiscordException, OSError) as error:
        LOG.warning("the commands can't be shown; trying again at the next start", error=in_short(error))


def _commands(ears: Ears) -> Iterator[Command]:
    for name, purpose in COMMANDS:
        event = Opened("") if name == START else Wrote(f"/{name}")
        yield _command(name, purpose, _answer(ears, event))
    yield _command(*WRITE, _form(ears))


def _answer(ears: Ears, event: Inward) -> Callable[[discord.Interaction[Any]], Awaitable[None]]:
    async def answer(interaction: discord.Interaction[Any]) -> None:
        await ears.command(interaction, event)

    return answer


def _form(ears: Ears) -> Callable[[discord.Interaction[Any]], Awaitable[None]]:
    async def ask(interaction: discord.Interaction[Any]) -> None:
        await ears.asked_to_write(interaction)

    return ask


def _command(name: str, purpose: str, callback: Any) -> Command:
    public = name in EVERYWHERE
    return app_commands.Command(
        name=name,
        description=purpose,
        callback=callback,
        allowed_contexts=AppCommandContext(guild=public, dm_channel=True, private_channel=public),
        allowed_installs=AppInstallationType(guild=True, user=True),
    )


def _digest(tree: "app_commands.CommandTree[Line]") -> str:
    shown = [str(tree.client.application_id), *(command.to_dict(tree) for command in tree.get_commands())]
    return hashlib.sha256(json.dumps(shown, sort_keys=True).encode()).hexdigest()
