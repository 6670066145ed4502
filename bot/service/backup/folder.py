"""The folder that backups lie in: their names, how a file gets there whole or not at all, and which ones go."""

import fcntl
import os
import re
import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import BinaryIO

from bot.service.backup.errors import BackupRuns, NoRoom
from bot.service.people.keyfile import sync_folder

KEYS_NAME = "ajar.keys.backup"
_NAME = re.compile(r"ajar-(\d{4}-\d{2}-\d{2})\.backup")
_PARTIAL = ".ajar-partial-"

Create = Callable[[Path], BinaryIO]


def create(path: Path) -> BinaryIO:
    """A new file for its owner's eyes."""
    return os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "w+b")


def name_of(day: date) -> str:
    """What the backup of a day is called; it tells nothing else."""
    return f"ajar-{day.isoformat()}.backup"


def newest(folder: Path) -> int:
    """When the last of the backups in a folder was written (ms UTC); 0 if there is none. Raises OSError."""
    return max((path.stat().st_mtime_ns // 1_000_000 for path in folder.iterdir() if _day(path)), default=0)


@dataclass(frozen=True, slots=True)
class Retention:
    """How many backups stay, or of how many days. Neither: all of them."""

    number: int = 0
    days: int = 0


@dataclass(frozen=True, slots=True)
class Folder:
    """`create` opens a new file in it."""

    path: Path
    create: Create = create

    def prepare(self) -> None:
        """Make it if need be, and sweep away what an interrupted backup left. Raises NoRoom; BackupRuns where another
        one is being written."""
        with self._room():
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            for left in self.path.glob(f"{_PARTIAL}*"):
                with suppress(FileNotFoundError), left.open("rb+") as file:
                    if not _locked(file):
                        raise BackupRuns(self.path)
                    left.unlink()

    @contextmanager
    def writing(self) -> Iterator[tuple[BinaryIO, Path]]:
        """A file under a passing name, locked while it is written, gone in the end unless it was put in its place.
        Raises NoRoom."""
        path = self.path / f"{_PARTIAL}{secrets.token_hex(4)}"
        try:
            with self._room():
                file = self.create(path)
                _locked(file)
            with file:
                yield file, path
        finally:
            path.unlink(missing_ok=True)

    def settle(self, file: BinaryIO) -> None:
        """See that all of it is on the disk. Raises NoRoom."""
        with self._room():
            file.flush()
            os.fsync(file.fileno())

    def put(self, path: Path, name: str) -> Path:
        """Give the file its name, over an earlier one. Raises NoRoom."""
        with self._room():
            placed = path.rename(self.path / name)
            sync_folder(self.path)
        return placed

    def keep(self, retention: Retention, today: date) -> Sequence[str]:
        """Remove the backups that are no longer wanted, never today's. Gives their names. Raises NoRoom."""
        found = sorted(((day, path) for path in self.path.iterdir() if (day := _day(path))), reverse=True)
        oldest = today - timedelta(days=retention.days)
        goes = [
            path
            for place, (day, path) in enumerate(found)
            if (retention.number and place >= retention.number) or (retention.days and day <= oldest)
            if day != today
        ]
        with self._room():
            for path in goes:
                path.unlink()
        return [path.name for path in reversed(goes)]

    @contextmanager
    def _room(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise NoRoom(self.path, error) from error


def _locked(file: BinaryIO) -> bool:
    """Whether nobody else holds it: then it is held from now on, until it is closed or this process ends."""
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _day(path: Path) -> date | None:
    found = _NAME.fullmatch(path.name)
    try:
        return date.fromisoformat(found[1]) if found else None
    except ValueError:
        return None
