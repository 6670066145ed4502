"""Discord as a stage for scripted talks."""

from contextlib import AsyncExitStack

from adapters.discord import Discord, Manners
from bot.dialogue.talk import Opened, Say
from bot.service.post import Incoming, Parcel
from tests.adapters.discord.gateway import Peer, serving
from tests.adapters.discord.house import opened, options
from tests.adapters.discord.person import Person, seen
from tests.adapters.house import FAST, House, draw


class DiscordStage:
    """A peer with a bot, and one person's direct messages."""

    def __init__(self) -> None:
        self._peer = Peer()
        self._person = Person(self._peer, 4242)
        self._server = AsyncExitStack()
        self._bot = AsyncExitStack()

    async def set_up(self, house: House) -> None:
        self._house = house
        self._url = await self._server.enter_async_context(serving(self._peer))
        await self._start()

    async def restart(self) -> None:
        await self._bot.aclose()
        await self._start()

    async def clear(self) -> None:
        await self._bot.aclose()
        await self._server.aclose()

    async def open(self, flow: str) -> None:
        """Discord has no links that open a flow; its start command opens the first."""
        if flow:
            await self._house.take_in(Incoming("discord", self._person.channel, Opened(flow)))
        else:
            await self._person.calls("start")

    async def write(self, text: str) -> None:
        await self._person.writes(text)

    async def press(self, label: str) -> None:
        await self._person.presses(label)

    async def carry(self, say: Say, turn: int, nonce: str) -> None:
        await self._discord.carry(Parcel("discord", self._person.channel, say, turn, nonce))

    def seen(self) -> list[Say]:
        return [seen(message) for message in self._peer.said(self._person.channel)]

    async def _start(self) -> None:
        before = len(self._peer.logins)
        self._discord = Discord(
            options(self._url), self._house.take_in, Manners(draw=draw, rates=FAST, first_delay=0.01)
        )
        await self._bot.enter_async_context(opened(self._discord, self._peer, self._house))
        await self._peer.until(lambda: len(self._peer.logins) > before)
