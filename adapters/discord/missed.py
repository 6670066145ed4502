"""What people wrote while nobody listened: fetched after a start and after a lost session, before what comes now.

A session that is resumed brings its events by itself; one that is lost doesn't.
"""

from typing import Any

import discord
import structlog

from adapters.discord.events import Came, said
from adapters.discord.faults import FAILURES, outcome
from adapters.discord.reached import Reached
from adapters.ties import InDoubt, in_short
from bot.service.post import TryLater

LOG = structlog.get_logger("ajar.discord")

MOST = 100
"""Messages of one person that are fetched at most."""


class Missed:
    """What is still to be fetched. `whole` says whether all that was asked for could be."""

    def __init__(self, reached: Reached) -> None:
        self._reached = reached
        self._since = 0
        self._fetched: set[str] = set()
        self.whole = True

    def begin(self) -> bool:
        """A new session begins; until `end`, nothing that was missed counts as taken in. False if nothing was."""
        self._since = self._reached.since()
        self._fetched.clear()
        self.whole = True
        if self._since:
            self._reached.begin(self._since + 1)
        return self._since > 0

    def end(self) -> None:
        """Everybody was asked."""
        if self.whole:
            self._reached.asked()
            self._reached.done(self._since + 1)
            self._reached.note()

    def asked(self, address: str) -> bool:
        """Whether this person was asked in this session."""
        return address in self._fetched

    async def before(self, address: str, channel: discord.abc.Messageable, number: int = 0) -> list[Came]:
        """What the person wrote before this message; the latest if it is 0. Each is asked once a session."""
        if not self._since or self.asked(address):
            return []
        self._fetched.add(address)
        try:
            return [came async for came in self._history(channel, number)]
        except FAILURES as error:
            self.whole = self.whole and not isinstance(outcome(error), TryLater | InDoubt)
            LOG.info("messages of a time without connection can't be fetched", error=in_short(error))
            return []

    async def _history(self, channel: discord.abc.Messageable, number: int) -> Any:
        after, before = discord.Object(self._since), discord.Object(number) if number else None
        async for message in channel.history(limit=MOST, after=after, before=before, oldest_first=True):
            came = said(message)
            if came:
                yield came
