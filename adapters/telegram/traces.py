"""Which messages the bot sent lately, by their numbers, so that they can be taken away when somebody asks for it.

Only in memory: what was sent before a restart can't be found again. Telegram lets a bot delete what is at most two
days old.
"""

import time
from collections import OrderedDict, deque
from collections.abc import Callable

DELETABLE = 47 * 3600.0
"""Seconds; an hour less than Telegram allows, so that one old message does not make it refuse the rest."""
CHATS = 10_000
MESSAGES = 300


class Traces:
    """The latest messages of the latest chats."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._sent: OrderedDict[int, deque[tuple[int, float]]] = OrderedDict()

    def note(self, chat: int, message: int) -> None:
        self._sent.setdefault(chat, deque(maxlen=MESSAGES)).append((message, self._clock()))
        self._sent.move_to_end(chat)
        if len(self._sent) > CHATS:
            self._sent.popitem(last=False)

    def take(self, chat: int) -> list[int]:
        """The numbers of what may still be deleted, each handed out once."""
        now = self._clock()
        return [message for message, at in self._sent.pop(chat, ()) if now - at < DELETABLE]
