"""One process to a database: whoever comes second is told so before anything is opened."""

import fcntl
import os
from pathlib import Path

from bot.service.store.errors import StoreLocked, StoreUnwritable


def lock_path(path: Path) -> Path:
    """What is locked lies beside the database."""
    return path.with_name(path.name + ".lock")


class Lock:
    """Held from its making until `release` or the end of the process, however that comes."""

    def __init__(self, path: Path) -> None:
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file = os.open(lock_path(path), os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StoreUnwritable(path) from error
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(self._file)
            raise StoreLocked(path) from error

    def release(self) -> None:
        os.close(self._file)
