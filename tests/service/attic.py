"""A home with a folder for its backups."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from bot.dialogue.talk import FollowUp, Say, Wrote
from bot.service.backup.folder import KEYS_NAME, Folder, Retention, create
from bot.service.backup.making import Backup, Made
from bot.service.backup.restoring import Restore, Restored
from bot.service.keyfile import KeyFile
from bot.service.keys import Keyring
from bot.service.post import Incoming
from bot.service.store.copying import KEYS, TABLES, Row, Source
from bot.service.store.sqlite_copy import SqliteSource
from tests.service.homes import Home

TODAY = "ajar-2026-01-01.backup"


@dataclass
class Attic:
    """A home and the folder that its backups go to."""

    home: Home
    retention: Retention = field(default_factory=Retention)
    create: Callable[[Path], BinaryIO] = create

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
        with SqliteSource.open(self.home.database, Keyring(self.key_file).stamp) as found:
            return await backup.make(source or found, self.home.wall())

    async def put_back(self, folder: Path, name: str = TODAY, force: bool = False) -> Restored:
        """Into another folder, which has the same key file."""
        self.key_file.write(folder / "ajar.key")
        return await Restore(folder / "ajar.db", self.key_file, self.path / KEYS_NAME).put_back(self.path / name, force)


async def all_rows(home: Home) -> dict[str, list[Row]]:
    keyring = Keyring(KeyFile.open(home.database.with_suffix(".key")))
    with SqliteSource.open(home.database, keyring.stamp) as source:
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
