"""Small signs beside the messages: "typing ...", a press that was taken, buttons that have served. All best effort."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

from telegram.constants import ChatAction
from telegram.error import TelegramError

from adapters.pace import Pace
from adapters.telegram.line import Line
from adapters.typing import PATIENCE, Typing

RENEW = 4.5
"""Seconds after which Telegram takes the sign away unless it is renewed."""
AT_ONCE = 16
"""How many signs are given at once: a crowd's must not keep messages from their connections."""


class Signs:
    """Gives signs without making anybody wait for them."""

    def __init__(self, line: Line, pace: Pace, patience: float = PATIENCE) -> None:
        self._line = line
        self._typing: Typing[int] = Typing(pace, patience, RENEW)
        self._room = asyncio.Semaphore(AT_ONCE)
        self.settle = self._typing.settle
        self.close = self._typing.close

    def expect(self, chat: int, thread: int | None) -> None:
        """An answer to this chat is on its way: if it takes long, the bot is seen to type."""
        sign = partial(self._line.send_chat_action, chat, ChatAction.TYPING, message_thread_id=thread)
        self._typing.expect(chat, partial(self._try, sign))

    def acknowledge(self, query: str, chosen: str = "") -> None:
        """Stop the spinner on a pressed button and show for a moment what was chosen."""
        self._typing.start(self._try(partial(self._line.answer_callback_query, query, chosen or None)))

    def take_buttons(self, chat: int, message: int) -> None:
        """These buttons have served."""
        self._typing.start(self._try(partial(self._line.edit_message_reply_markup, chat, message)))

    async def _try(self, call: Callable[[], Awaitable[object]]) -> None:
        async with self._room:
            try:
                await call()
            except TelegramError:
                return  # too late, already gone, not modified, no connection: the talk doesn't depend on it
