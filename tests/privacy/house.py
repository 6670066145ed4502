"""The whole service as people meet it: real pages, real screen, a real database, and doors that can be seen through."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from bot.service.manners import Manners
from bot.service.watching.exposition import Exposition
from bot.service.watching.gauges import counting
from bot.service.watching.standing import Lookout
from bot.service.watching.tally import Tally
from bot.shelf import open_companion
from bot.turn import Companion
from tests.service.fakes import NOON
from tests.service.homes import Home, Living


@cache
def companion() -> Companion:
    return open_companion()


def whole(folder: Path) -> Home:
    """A home with everything in it, and somebody who counts."""
    tally = Tally(lambda: NOON)
    answering = replace(companion(), screen=counting(companion().screen, tally))
    return Home(folder, take=answering.take, manners=Manners(memory=companion().book.memory), gauges=tally)


async def scraped(living: Living) -> str:
    """What somebody who watches over the process reads."""
    tally, shell = living.home.gauges, living.shell
    assert isinstance(tally, Tally)
    lookout = Lookout(shell.store, shell.now, lambda: shell.clock.running, lambda: {"door": True})
    return Exposition(tally, 0).text(await lookout.look()).decode()


def all_bytes(folder: Path) -> bytes:
    """Every byte of every file, names included."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return b"\0".join(path.name.encode() + b"\0" + path.read_bytes() for path in files)
