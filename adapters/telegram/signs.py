"""Small signs beside the messages: "typing ...", a press that was taken, buttons that have served. All best effort."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from typing import Any

from telegram.constants import ChatAction
from telegram.error import TelegramError

from adapters.pace import Pace
from adapters.telegram.line import Line

PATIENCE = 0.7
"""Seconds without an answer before the bot is seen to type."""
RENEW = 4.5
"""Seconds after which Telegram takes the sign away unless it is renewed."""
RENEWALS = 3
AT_ONCE = 16
"""How many signs are given at once: a crowd's must not keep messages from their connections."""


class Signs:
    """Gives signs without making anybody wait for them."""

    def __init__(self, line: Line, pace: Pace, patience: float = PATIENCE) -> None:
        self._line = line
        self._pace = pace
        self._patience = patience
        self._typing: dict[int, asyncio.Task[None]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._room = asyncio.Semaphore(AT_ONCE)

    def expect(self, chat: int, thread: int | None) -> None:
        """An answer to this chat is on its way: if it takes long, the bot is seen to type."""
        self.settle(chat)
        self._typing[chat] = self._start(self._type(chat, thread))

    def settle(self, chat: int) -> None:
        """The answer is there."""
        task = self._typing.pop(chat, None)
        if task is not None:
            task.cancel()

    def acknowledge(self, query: str, chosen: str = "") -> None:
        """Stop the spinner on a pressed button and show for a moment what was chosen."""
        self._start(self._try(partial(self._line.answer_callback_query, query, chosen or None)))

    def take_buttons(self, chat: int, message: int) -> None:
        """These buttons have served."""
        self._start(self._try(partial(self._line.edit_message_reply_markup, chat, message)))

    async def close(self) -> None:
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _type(self, chat: int, thread: int | None) -> None:
        try:
            await asyncio.sleep(self._patience)
            for _ in range(RENEWALS):
                if not self._pace.crowded:
                    await self._try(
                        partial(self._line.send_chat_action, chat, ChatAction.TYPING, message_thread_id=thread)
                    )
                await asyncio.sleep(RENEW)
        finally:
            if self._typing.get(chat) is asyncio.current_task():
                del self._typing[chat]

    async def _try(self, call: Callable[[], Awaitable[object]]) -> None:
        async with self._room:
            try:
                await call()
            except TelegramError:
                return  # too late, already gone, not modified, no connection: the talk doesn't depend on it

    def _start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task
