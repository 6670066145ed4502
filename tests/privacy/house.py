"""The whole service as people meet it: real pages, real screen, a real database, and doors that can be seen through."""

from functools import cache
from pathlib import Path

from bot.service.manners import Manners
from bot.shelf import open_companion
from bot.turn import Companion
from tests.service.homes import Home


@cache
def companion() -> Companion:
    return open_companion()


def whole(folder: Path) -> Home:
    """A home with everything in it."""
    return Home(folder, take=companion().take, manners=Manners(memory=companion().book.memory))


def all_bytes(folder: Path) -> bytes:
    """Every byte of every file, names included."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return b"\0".join(path.name.encode() + b"\0" + path.read_bytes() for path in files)
