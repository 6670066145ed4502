"""Whether Telegram still brings updates here, asked every minute: nobody else tells if it stopped.

A webhook is one setting of the bot's at Telegram. Another copy of it, a trial on somebody's laptop or a hand in the
wrong console takes it away, and what people write then waits at Telegram without a word in any log.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import datetime

import structlog
from telegram import WebhookInfo
from telegram.error import InvalidToken, TelegramError

from adapters.telegram.line import Line
from adapters.ties import in_short

LOG = structlog.get_logger("ajar.telegram")

EVERY = 60.0
"""Seconds between two looks."""
OURS = "500"
"""What is answered here to an update that can't be kept: the line stands, and the store tells of itself."""


class Watch:
    """`url` is where Telegram shall bring updates, "" if nowhere; `set_again` sets it so, where that is this process's
    to do."""

    def __init__(
        self,
        line: Line,
        url: str = "",
        set_again: Callable[[], Awaitable[object]] | None = None,
        every: float = EVERY,
    ) -> None:
        self._line = line
        self._url = url
        self._set_again = set_again
        self._every = every
        self._asked = time.time()
        self.stands = True

    async def run(self) -> None:
        """Until cancelled. Raises InvalidToken if Telegram no longer knows the token."""
        while True:
            await asyncio.sleep(self._every)
            asked = time.time()
            try:
                stands = await self._look(await self._line.get_webhook_info())
            except InvalidToken:
                raise
            except TelegramError as error:
                self._say("Telegram can't be reached", error=in_short(error))
                stands = False
            if stands and not self.stands:
                LOG.info("Telegram brings updates again")
            self.stands, self._asked = stands, asked

    async def _look(self, info: WebhookInfo) -> bool:
        if not self._url:
            return True
        if info.url != self._url:
            LOG.error("the webhook was taken away or set elsewhere: another copy of this bot runs with the same token")
            if self._set_again is None:
                return False
            await self._set_again()
            return True
        if info.pending_update_count and self._failed(info.last_error_date, info.last_error_message or ""):
            self._say("Telegram can't bring updates to the webhook", waiting=info.pending_update_count)
            return False
        return True

    def _failed(self, when: datetime | None, why: str) -> bool:
        """Whether an update could not be brought since it was last asked, for a reason that is not this process."""
        return when is not None and when.timestamp() >= self._asked - EVERY and OURS not in why.split()

    def _say(self, what: str, **more: object) -> None:
        """Once, until it is over."""
        if self.stands:
            LOG.warning(what, **more)
