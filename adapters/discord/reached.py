"""How far everything is taken in, kept on paper: what a next process has to fetch, and from whom.

Discord can't say who wrote while nobody listened. Whoever has a turn in the store is known from there; the channel of
somebody new is noted here until their first turn is kept.
"""

import asyncio
from collections.abc import Collection

import structlog
from discord.utils import time_snowflake, utcnow

from adapters.discord.ledger import Ledger
from adapters.discord.notes import Notes
from adapters.ties import in_short

LOG = structlog.get_logger("ajar.discord")

REACHED = "discord.reached"
NEWCOMERS = "discord.newcomers"
NOTED_EVERY = 5.0
"""Seconds; what came since the last note is fetched again after a crash, and the inbox knows it."""
DAY = 24 * 3600 * 1000 << 22
"""In message numbers: what is older than a day answers nothing any more."""
CLOCKS_APART = 60_000 << 22


class Reached:
    """Where an earlier process stopped, and where this one is."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        found = notes.read(REACHED)
        self._ledger = Ledger(int(found) if found.isdecimal() else 0)
        self._known: set[str] = set()
        self._new = {address for address in notes.read(NEWCOMERS).split() if address.isdecimal()}
        self._left = set(self._new)
        """Those whom an earlier process left, and who did nothing since."""
        self._noted = 0.0

    @property
    def new(self) -> tuple[str, ...]:
        """The newcomers of this process and of the one before."""
        return tuple(self._new)

    @property
    def met(self) -> tuple[str, ...]:
        """Everybody else of this process."""
        return tuple(self._known)

    def since(self) -> int:
        """From which message on something may have been missed; 0 at the very first start."""
        now = time_snowflake(utcnow())
        if self._ledger.mark:
            return max(self._ledger.mark, now - DAY)
        self._ledger.done(now - CLOCKS_APART)
        self.note()
        return 0

    def begin(self, number: int) -> None:
        """This message is on its way in."""
        self._ledger.begin(number)

    def done(self, number: int) -> None:
        """This message is committed."""
        self._ledger.done(number)
        if asyncio.get_running_loop().time() - self._noted > NOTED_EVERY:
            self.note()

    def meet(self, address: str) -> None:
        """Somebody writes; if nobody knows them, a crash must not make them unknown again."""
        self._left.discard(address)
        if address not in self._known and address not in self._new:
            self._new.add(address)
            self.note()

    def know(self, address: str) -> None:
        """A turn of theirs is kept; they are no newcomer any more, on paper either."""
        self._known.add(address)
        self._drop({address})

    def known(self, addresses: Collection[str]) -> None:
        """The store knows these."""
        self._drop(addresses)

    def asked(self) -> None:
        """Everybody was asked for what was missed: whoever did nothing since has nothing there."""
        self._drop(self._left)

    def _drop(self, addresses: Collection[str]) -> None:
        gone = self._new.intersection(addresses)
        if gone:
            self._new -= gone
            self.note()

    def note(self) -> None:
        """Put it on paper."""
        self._noted = asyncio.get_running_loop().time()
        try:
            self._notes.write(NEWCOMERS, " ".join(sorted(self._new)))
            self._notes.write(REACHED, str(self._ledger.mark))
        except OSError as error:
            LOG.warning("the door's notes can't be written: what comes during a restart may be missed",
                        error=in_short(error))  # fmt: skip
