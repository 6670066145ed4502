"""A home with a folder for its backups."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO

from bot.dialogue.talk import FollowUp, Say, Wrote
from bot.service.backup.folder import KEYS_NAME, Folder, Retention, create
from bot.service.backup.making import Backup, Made
from bot.service.backup.restoring import Restore, Restored
from bot.service.people.keyfile import KeyFile
from bot.service.people.keys import Keyring
from bot.service.post import Incoming
from bot.service.store.copying import KEYS, TABLES, Row, Source
from bot.service.store.opening import open_place, open_source
from tests.service.homes import Home

TODAY = "ajar-2026-01-01.backup"


@dataclass
class Attic:
    """A home and the folder that its backups go to."""

    home: Home
    retention: Retention = field(default_factory=Retention)
    create: Callable[[Path], BinaryIO] = create
    server: str = ""
    """The PostgreSQL database to put a backup back into, instead of a file."""

    @property
    def path(self) -> Path:
        return self.home.folder / "backups"

    @property
    def key_file(self) -> KeyFile:
        return KeyFile.open(self.home.database.with_suffix(".key"))

    @property
    def names(self) -> list[str]:
        return sorted(path.name for path in self.path.iterdir())

    async def back_up(self, source: Source | None = None) -> Made:
        folder = Folder(self.path, self.create)
        backup = Backup(folder, folder, self.retention, self.key_file)
        async with open_source(self.home.address, Keyring(self.key_file).stamp) as found:
            return await backup.make(source or found, self.home.wall())

    def elsewhere(self, folder: Path) -> Home:
        """Another folder, or another database, with the same key file."""
        self.key_file.write(folder / "ajar.key")
        return replace(self.home, folder=folder, server=self.server)

    async def put_back(self, folder: Path, name: str = TODAY) -> Restored:
        return await self.restore(self.elsewhere(folder), name)

    async def restore(
        self, home: Home, name: str = TODAY, *, force: bool = False, keys_first: bool = False
    ) -> Restored:
        """Into that home."""
        async with open_place(home.address, Keyring(self.key_file).stamp, home.wall()) as place:
            restore = Restore(place, self.key_file, self.path / KEYS_NAME, keys_first)
            return await restore.put_back(self.path / name, force)


async def all_rows(home: Home) -> dict[str, list[Row]]:
    keyring = Keyring(KeyFile.open(home.database.with_suffix(".key")))
    async with open_source(home.address, keyring.stamp) as source:
        return {table.name: sorted([row async for page in source.pages(table) for row in page], key=repr)
                for table in (*TABLES, KEYS)}  # fmt: skip


async def some_life(home: Home) -> None:
    """Rows in every table that a life leaves some in."""
    home.answers("later", FollowUp("a#b", 3600), Say("later"))
    async with home.open() as living:
        for person in ("anna", "ben", "cleo"):
            await living.hear("hello", update="1", address=person)
            await living.hear("later", update="2", address=person)
        await living.shell.desk.handle(Incoming("switched off", "anna", Wrote("waits"), "3"))
