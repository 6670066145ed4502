"""Fetching updates by our own loop, which confirms to Telegram only what is committed.

    getUpdates(offset) ──► take each side by side ──► committed ──► offset moves on

The offset never passes an update that is still under way: it would be lost with the process. Asking goes on from its
number, and what comes again meanwhile is known, so that one that takes long holds up nobody, until a hundred have come
since: Telegram gives no more at a time. So nothing may stay under way for long. What can't be committed while others
can is given up, an erasing waits only seconds for whoever reads the files, and while nothing can be committed at all,
nobody loses anything by waiting. After a kill, whatever was not confirmed comes again, and the inbox knows what was
committed.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Any

import structlog
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from adapters.backoff import Backoff
from adapters.telegram.faults import seconds
from adapters.telegram.intake import GivenUp, Insist, Work
from adapters.telegram.ledger import Ledger
from adapters.telegram.line import MOST, Line
from adapters.ties import in_short

LOG = structlog.get_logger("ajar.telegram")

WAIT = 25
"""Seconds that Telegram holds a request for updates open."""
GRACE = 0.25
"""Seconds that a batch may take before the next one is asked for all the same."""
TRIES = 5
"""After so many tries an update is given up, if others were committed meanwhile: then it is this one that can't be."""
LEAVE = 1.5
"""Seconds that updates under way may take when the loop ends."""

Take = Callable[[Mapping[str, Any], Insist], Awaitable[None]]


class Polling:
    """One loop of one bot."""

    def __init__(self, line: Line, take: Take, first_delay: float = 0.5) -> None:
        self._line = line
        self._take = take
        self._first_delay = first_delay
        self._trouble = Backoff(first_delay)
        self._ledger = Ledger()
        self._tasks: set[asyncio.Task[None]] = set()
        self._commits = 0
        self._full = False

    @property
    def answered(self) -> bool:
        """Whether Telegram answered when it was last asked for updates."""
        return not self._trouble.failures

    async def run(self) -> None:
        """Until cancelled. Raises InvalidToken if Telegram no longer knows the token."""
        try:
            while True:
                await self._round()
        finally:
            await self._finish()

    async def _round(self) -> None:
        offset = self._ledger.offset
        try:
            found = await self._line.updates(offset, WAIT)
        except InvalidToken:
            raise
        except TelegramError as error:
            await self._pause(error)
            return
        if self._trouble.failures:
            LOG.info("Telegram answers again")
            self._trouble.rest()
        await self._work(found)
        self._ledger.answered(offset, empty=not found)

    async def _work(self, found: list[dict[str, Any]]) -> None:
        fresh = [raw for raw in found if self._ledger.take(raw["update_id"])]
        self._note_full(len(found) >= MOST and not fresh)
        for raw in fresh:
            task = asyncio.create_task(self._see_through(raw))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        if self._tasks and found:
            until = asyncio.ALL_COMPLETED if fresh else asyncio.FIRST_COMPLETED
            await asyncio.wait(self._tasks, timeout=GRACE, return_when=until)

    def _note_full(self, full: bool) -> None:
        """Say once that no others come until an update is committed."""
        if full and not self._full:
            LOG.error("an update is under way for so long that Telegram brings no more", waiting=len(self._tasks))
        self._full = full

    async def _see_through(self, raw: Mapping[str, Any]) -> None:
        with suppress(GivenUp):
            await self._take(raw, self._insist)
        self._ledger.done(raw["update_id"])

    async def _insist(self, work: Work) -> None:
        """Try until it is committed. Raises GivenUp."""
        delay, before = Backoff(self._first_delay), self._commits
        while True:
            try:
                await work()
            except Exception as error:
                # Whatever the desk stumbled over: the update is not lost as long as it is not confirmed.
                LOG.error("an update was not committed", tries=delay.failures + 1, error=in_short(error))
                if delay.failures + 1 >= TRIES and self._commits > before:
                    raise GivenUp from None
                await delay.wait()
            else:
                self._commits += 1
                return

    async def _pause(self, error: TelegramError) -> None:
        if not self._trouble.failures:
            LOG.warning(_explained(error))
        await self._trouble.wait(seconds(error) if isinstance(error, RetryAfter) else 0.0)

    async def _finish(self) -> None:
        """Let what is under way be committed. It comes once more after the next start, and the inbox knows it."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=LEAVE)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


def _explained(error: TelegramError) -> str:
    match error:
        case Conflict():
            return (
                "Telegram gives the updates to somebody else (409): another copy of this bot is running with the same"
                " token, or a webhook is set. Stop the other one. Trying again meanwhile."
            )
        case RetryAfter():
            return "Telegram asks to wait with fetching updates."
        case _:
            return f"Telegram can't be reached ({in_short(error)}). Trying again until it can."
