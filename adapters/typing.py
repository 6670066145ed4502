"""The sign that the bot types, and other small work beside the messages that nobody waits for."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Generic, TypeVar

from adapters.pace import Pace

Chat = TypeVar("Chat")
Show = Callable[[], Awaitable[None]]
"""Gives the sign once, at its best effort."""

PATIENCE = 0.7
"""Seconds without an answer before the bot is seen to type."""
RENEWALS = 3


class Typing(Generic[Chat]):
    """Which chats wait for an answer. `renew` is after how many seconds the platform takes the sign away."""

    def __init__(self, pace: Pace, patience: float, renew: float) -> None:
        self._pace = pace
        self._patience = patience
        self._renew = renew
        self._waiting: dict[Chat, asyncio.Task[None]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def expect(self, chat: Chat, show: Show) -> None:
        """An answer to this chat is on its way: if it takes long, the bot is seen to type."""
        self.settle(chat)
        self._waiting[chat] = self.start(self._type(chat, show))

    def settle(self, chat: Chat) -> None:
        """The answer is there."""
        task = self._waiting.pop(chat, None)
        if task is not None:
            task.cancel()

    def start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Do it without making anybody wait."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def close(self) -> None:
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _type(self, chat: Chat, show: Show) -> None:
        try:
            await asyncio.sleep(self._patience)
            for _ in range(RENEWALS):
                if not self._pace.crowded:
                    await show()
                await asyncio.sleep(self._renew)
        finally:
            if self._waiting.get(chat) is asyncio.current_task():
                del self._waiting[chat]
