"""What something that came from Discord means. Pure: the same means the same."""

from dataclasses import dataclass
from typing import Any

import discord

from adapters.discord.options import CHANNEL
from bot.dialogue.talk import Wrote
from bot.service.post import Incoming, Inward

_SAID = frozenset({discord.MessageType.default, discord.MessageType.reply})


@dataclass(frozen=True, slots=True)
class Came:
    """Something from a person in their private chat. `number` is the message's; 0 for what is no message."""

    incoming: Incoming
    number: int = 0
    edited: bool = False

    @property
    def address(self) -> str:
        return self.incoming.address


def said(message: discord.Message) -> Came | None:
    """A private message; None if nobody said anything in it. One without words is heard as no words."""
    if message.author.bot or message.guild is not None or message.type not in _SAID:
        return None
    return Came(_incoming(message.channel.id, Wrote(message.content), str(message.id)), message.id)


def corrected(message: discord.Message) -> Came | None:
    """A private message with other words than before. Discord tells also when it only shows a link's picture: then no
    time of an edit is set."""
    came = said(message)
    if came is None or message.edited_at is None or not message.content:
        return None
    update = f"{message.id}.{message.edited_at.timestamp()}"
    return Came(_incoming(message.channel.id, came.incoming.event, update), message.id, edited=True)


def acted(interaction: discord.Interaction[Any], address: int, event: Inward) -> Came:
    """A press, a command or a form, by the person whose private chat is at that address."""
    language = interaction.locale.value.partition("-")[0]
    return Came(_incoming(address, event, str(interaction.id), language))


def called(message: discord.Message, bot: int, address: int) -> Came:
    """Words from a server, to be answered in the private chat."""
    words = message.content.replace(f"<@{bot}>", "").strip()
    return Came(_incoming(address, Wrote(words), str(message.id)))


def is_private(interaction: discord.Interaction[Any]) -> bool:
    """Whether this was done in the private chat with the bot, and not where others are."""
    return isinstance(interaction.channel, discord.DMChannel) and not interaction.context.private_channel


def _incoming(address: int, event: Inward, update: str, language: str = "") -> Incoming:
    return Incoming(CHANNEL, str(address), event, update, language)
