"""A disk that is full, or can't be written to, and a file that somebody else holds, when a test says so."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from bot.service.store.sqlite import connect


class Disk:
    """Connections whose files can grow no further than they are told."""

    def __init__(self) -> None:
        self.connections: list[sqlite3.Connection] = []

    def connect(self, path: Path) -> sqlite3.Connection:
        self.connections.append(connect(path))
        return self.connections[-1]

    def fill(self) -> None:
        for connection in self.connections:
            connection.execute("PRAGMA max_page_count = 1")  # as small as the file already is

    def empty(self) -> None:
        for connection in self.connections:
            connection.execute("PRAGMA max_page_count = 1000000")

    def protect(self, only: bool = True) -> None:
        for connection in self.connections:
            connection.execute(f"PRAGMA query_only = {'ON' if only else 'OFF'}")


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Meanwhile another program holds the file as a writer does."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")
