"""How a running Ajar stands at one moment: whether its store answers, its doors are connected, its clock runs, and
what waits in the store."""

import asyncio
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from bot.service.backup.folder import newest
from bot.service.store.backlog import Backlog
from bot.service.store.errors import StoreError

PATIENCE = 2.0
"""Seconds that the store has to answer."""


@dataclass(frozen=True, slots=True)
class Standing:
    """`backlog` is None if the store does not answer; times in seconds."""

    backlog: Backlog | None
    doors: Mapping[str, bool]
    clock: bool
    oldest: float = 0.0
    """Age of the oldest message that waits."""
    late: float = 0.0
    """How long ago the earliest alarm was due that nobody took up."""
    untaken: float = 0.0
    """Age of the oldest update that waits, where several processes share a store."""
    backup: float | None = None
    """Age of the newest backup where they are known to be made, infinite if none can be seen there."""

    @property
    def parts(self) -> dict[str, str]:
        """What does not stand, and in which way."""
        wrong = {name: "not connected" for name, connected in self.doors.items() if not connected}
        if self.backlog is None:
            wrong["store"] = f"no answer within {PATIENCE:.0f} seconds"
        if not self.clock:
            wrong["clock"] = "does not run"
        return wrong


class Asked(Protocol):
    """What is asked of a store (`bot.service.store.contract.Store`)."""

    async def backlog(self) -> Backlog: ...

    async def next_due(self) -> int | None: ...


@dataclass(frozen=True, slots=True)
class Lookout:
    """Looks at one process. `clock` says whether its clock runs, or it has none; `doors` of each platform whether it is
    connected; `backups` is the folder where backups are made."""

    store: Asked
    now: Callable[[], int]
    clock: Callable[[], bool]
    doors: Callable[[], Mapping[str, bool]]
    backups: Path | None = None

    async def look(self) -> Standing:
        doors, backup = self.doors(), await self.backup()
        try:
            async with asyncio.timeout(PATIENCE):
                backlog = await self.store.backlog()
                due = await self.store.next_due()
        except (StoreError, TimeoutError):
            return Standing(None, doors, self.clock(), backup=backup)
        came = backlog.sharing.oldest if backlog.sharing else 0
        oldest, late, untaken = map(self._since, (backlog.oldest, due or 0, came))
        return Standing(backlog, doors, self.clock(), oldest, late, untaken, backup)

    async def backup(self) -> float | None:
        """Age of the newest backup in seconds, infinite if there is none or its folder can't be read; None if no folder
        is named."""
        if self.backups is None:
            return None
        try:
            async with asyncio.timeout(PATIENCE):  # it may lie on a disk of another machine
                made = await asyncio.to_thread(newest, self.backups)
        except (OSError, TimeoutError):
            return math.inf
        return self._since(made) if made else math.inf

    def _since(self, moment: int) -> float:
        return max(0, self.now() - moment) / 1000 if moment else 0.0
