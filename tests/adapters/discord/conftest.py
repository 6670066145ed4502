"""A bot at an in-process Discord, with a house behind it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
import simcord

from adapters.discord import Discord, DiscordOptions, Manners
from adapters.discord.line import Line
from bot.dialogue.talk import Choice, Say
from bot.service.post import Incoming, Parcel, Unreachable
from tests.adapters.house import FAST, House, draw

TOKEN = "MTAwMDAwMDAwMDAwMDAwMDAw.GtestT.abcdefghijklmnopqrstuvwxyz0123"
ANSWER = "Hello, what is going on?"
OPTIONS = DiscordOptions(TOKEN)


@dataclass(slots=True)
class Set:
    """A bot, and the Discord that it is at."""

    env: simcord.Env
    house: House
    discord: Discord
    options: DiscordOptions = OPTIONS

    async def carry(self, person: Any, text: str, *labels: str, turn: int = 37) -> None:
        """Send a message with choices to somebody, as the courier would."""
        choices = tuple(Choice(label, f"key{number}") for number, label in enumerate(labels))
        nonce = f"{person.id}-{turn}-{text[:10]}"
        await self.discord.carry(Parcel("discord", str(person.dm_channel.id), Say(text, choices=choices), turn, nonce))


@pytest.fixture
def house() -> House:
    return House()


@pytest.fixture
async def door(house: House) -> AsyncIterator[Discord]:
    manners = Manners(draw=draw, rates=FAST, grave=lambda words: "die" in words, given_up=house.give_up, insist=0)
    discord = Discord(OPTIONS, house.take_in, manners)
    yield discord
    await discord.close()


@pytest.fixture
async def simcord_bot(door: Discord) -> Line:
    return door.line()


@pytest.fixture
def at(simcord_env: simcord.Env, house: House, door: Discord) -> Set:
    return Set(simcord_env, house, door)


class Answer:
    """Answers everything at once, as the courier would."""

    def __init__(self, at: Set) -> None:
        self.at = at

    async def __call__(self, incoming: Incoming) -> None:
        words = Say(ANSWER, choices=(Choice("Go on", "key0"),))
        try:
            await self.at.discord.carry(Parcel("discord", incoming.address, words, 1, incoming.update))
        except Unreachable:
            return


def events(taken: list[Incoming]) -> list[object]:
    return [incoming.event for incoming in taken]
