"""Discord's peer as the yard of a scene."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from tests.adapters.discord.answers import Json
from tests.adapters.discord.gateway import Peer, serving
from tests.adapters.discord.person import Person


class DiscordYard:
    """A peer that tells of every message at once."""

    process = "tests.adapters.discord.process"

    def __init__(self) -> None:
        self.peer = Peer()
        self.peer.tell = self._told
        self.tell: Callable[[int, str], None] = lambda person, text: None

    def serving(self) -> AbstractAsyncContextManager[str]:
        return serving(self.peer)

    async def listened(self, times: int) -> None:
        """After a kill a bot begins a new session, for it can't know the old one."""
        await self.peer.until(lambda: self.peer.logins.count("identify") >= times, within=30)

    async def write(self, person: int, text: str) -> None:
        await Person(self.peer, person).writes(text)

    def texts(self, person: int) -> list[str]:
        return Person(self.peer, person).said_to

    def _told(self, message: Json) -> None:
        self.tell(int(message["channel_id"]) - int(Person(self.peer, 0).channel), message["content"])
