"""A shell in a folder, opened and closed around a test, on a clock that stands still."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.dialogue.talk import Effect, Wrote
from bot.service.manners import Manners
from bot.service.post import Incoming, Take
from bot.service.shell import Needs, Shell
from bot.service.store.opening import Address
from bot.service.watching.gauges import Gauges, Unmeasured
from tests.service.fakes import Companion, Platform, Wall


@dataclass
class Home:
    """What lasts from one opening to the next: the folder, the world outside, and the time."""

    folder: Path
    companion: Companion = field(default_factory=Companion)
    platform: Platform = field(default_factory=Platform)
    wall: Wall = field(default_factory=Wall)
    manners: Manners = field(default_factory=Manners)
    take: Take | None = None
    """Who answers, if not the companion."""
    server: str = ""
    """The PostgreSQL database to use instead of a file."""
    gauges: Gauges = field(default_factory=Unmeasured)
    backups: Path | None = None
    """Where backups of it are expected."""

    @property
    def database(self) -> Path:
        return self.folder / "ajar.db"

    @property
    def address(self) -> Address:
        return self.server or self.database

    @property
    def needs(self) -> Needs:
        """What a shell in this home is made of."""
        key_file, take = self.database.with_suffix(".key"), self.take or self.companion.take
        return Needs(self.address, take, key_file, self.manners, gauges=self.gauges)

    @asynccontextmanager
    async def open(self) -> AsyncIterator["Living"]:
        shell = await Shell.open(self.needs, {"door": self.platform}, self.wall)
        try:
            yield Living(self, shell)
        finally:
            await shell.courier.drain()
            await shell.close()

    def answers(self, text: str, *effects: Effect) -> None:
        self.companion.answers[text] = effects


@dataclass
class Living:
    """A home with the light on."""

    home: Home
    shell: Shell

    async def hear(self, text: str, update: str = "", address: str = "anna") -> list[str]:
        """What is said to somebody who writes that."""
        before = len(self.home.platform.parcels)
        await self.shell.desk.handle(Incoming("door", address, Wrote(text), update))
        await self.shell.courier.drain()
        return self.home.platform.said[before:]

    async def wait(self, *, minutes: float = 0, hours: float = 0, days: float = 0) -> list[str]:
        """What is said unasked when so much time has passed."""
        before = len(self.home.platform.parcels)
        self.home.wall.move(minutes=minutes, hours=hours, days=days)
        await self.shell.clock.sweep(self.home.wall.now)
        await self.shell.courier.drain()
        return self.home.platform.said[before:]
