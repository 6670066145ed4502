"""A bot at the peer, with a house behind it that is small enough to see through."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

from msgspec import structs

from adapters.telegram import Manners, Telegram, TelegramOptions
from adapters.ties import Draw
from bot.dialogue.talk import Choice, Say
from bot.service.post import Parcel
from tests.adapters.house import FAST, House, draw, file
from tests.adapters.telegram.peer import TOKEN, Peer, serving

__all__ = ["FAST", "House", "Set", "draw", "fetching", "file", "free_port", "opened", "options", "parcel"]


@dataclass(slots=True)
class Set:
    """A running bot with its peer."""

    peer: Peer
    house: House
    telegram: Telegram
    running: asyncio.Task[None]


def options(url: str) -> TelegramOptions:
    return TelegramOptions(TOKEN, url)


@asynccontextmanager
async def opened(telegram: Telegram, peer: Peer, house: House) -> AsyncIterator[Set]:
    """Runs a bot; whatever ends its run ends the test."""
    running = asyncio.create_task(telegram.run())
    try:
        yield Set(peer, house, telegram, running)
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await telegram.close()


@asynccontextmanager
async def fetching(manners: Manners | None = None, peer: Peer | None = None, draws: Draw = draw) -> AsyncIterator[Set]:
    """A bot that fetches its updates from a peer of its own."""
    peer, house = peer or Peer(), House()
    async with serving(peer) as url:
        kept = replace(manners or Manners(rates=FAST), draw=draws, reach=house.reach, first_delay=0.01)
        kept = replace(kept, delayed=house.delayed, given_up=house.give_up)
        async with opened(Telegram(options(url), house.take_in, kept), peer, house) as running:
            yield running


def parcel(text: str, *labels: str, chat: int = 1001, **more: object) -> Parcel:
    """A message with buttons."""
    choices = tuple(Choice(label, f"key{number}") for number, label in enumerate(labels))
    say = Say(text, choices=choices)
    made = Parcel("telegram", str(chat), say, 37, f"nonce-{text[:20]}-{chat}")
    return structs.replace(made, **more)


def free_port() -> int:
    """A port of this machine that nobody listens at now."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])
