"""A bot at the loopback Discord, with a house behind it that is small enough to see through."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

from adapters.discord import Discord, DiscordOptions, Manners
from bot.dialogue.talk import Choice, Say
from bot.service.post import Parcel
from tests.adapters.discord.gateway import TOKEN, Peer, serving
from tests.adapters.discord.person import Person
from tests.adapters.house import FAST, House, draw


@dataclass(slots=True)
class Set:
    """A running bot with its peer."""

    peer: Peer
    house: House
    discord: Discord
    running: asyncio.Task[None]


def options(url: str, token: str = TOKEN) -> DiscordOptions:
    return DiscordOptions(token, f"{url}/api/v10", f"{url.replace('http', 'ws')}/gateway")


@asynccontextmanager
async def opened(discord: Discord, peer: Peer, house: House) -> AsyncIterator[Set]:
    """Runs a bot; whatever ends its run ends the test."""
    running = asyncio.create_task(discord.run())
    try:
        yield Set(peer, house, discord, running)
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await discord.close()


@asynccontextmanager
async def listening(manners: Manners | None = None, peer: Peer | None = None) -> AsyncIterator[Set]:
    """A bot that is connected to a peer of its own."""
    peer, house = peer or Peer(), House()
    async with serving(peer) as url:
        kept = replace(
            manners or Manners(rates=FAST), draw=draw, delayed=house.delayed, given_up=house.give_up, first_delay=0.01
        )
        async with opened(Discord(options(url), house.take_in, kept), peer, house) as running:
            await peer.until(lambda: peer.logins)
            yield running


def parcel(person: Person, text: str, *labels: str, nonce: str = "", unasked: bool = False) -> Parcel:
    """A message with buttons."""
    choices = tuple(Choice(label, f"key{number}") for number, label in enumerate(labels))
    return Parcel("discord", person.channel, Say(text, choices=choices), 37, nonce or text, unasked)
