"""A process that dies at a commit: before it is on the disk or after, and nothing that it does later counts."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.service.store.errors import StoreUnwritable


class Died(StoreUnwritable):
    """What the dead process is told, so that it takes no part in anything any more."""


@dataclass
class Life:
    """One process. It dies at the `commits`-th commit from now, of either file, `kept` if that one is still kept."""

    commits: int = 0
    kept: bool = False
    over: bool = False

    def connect(self, path: Path) -> sqlite3.Connection:
        """As `bot.service.store.sqlite.connect`."""
        path.touch(mode=0o600)
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, factory=Mortal)
        connection.life = self
        return connection

    def dies_now(self) -> bool:
        self.commits = max(0, self.commits - 1) if self.commits != 1 else -1
        self.over = self.commits < 0
        return self.over


class Mortal(sqlite3.Connection):
    """A connection of that process."""

    life: Life

    def execute(self, sql: str, parameters: Any = ()) -> sqlite3.Cursor:
        if self.life.over:
            raise Died(Path("ajar.db"))
        if sql == "PRAGMA synchronous = FULL":
            return super().execute("PRAGMA synchronous = OFF")  # processes die here, the disk doesn't: no need to wait
        if sql != "COMMIT" or not self.life.dies_now():
            return super().execute(sql, parameters)
        if self.life.kept:
            super().execute(sql)
        raise Died(Path("ajar.db"))

    def executemany(self, sql: str, parameters: Sequence[Any]) -> sqlite3.Cursor:  # type: ignore[override]  # lists only
        if self.life.over:
            raise Died(Path("ajar.db"))
        return super().executemany(sql, parameters)
