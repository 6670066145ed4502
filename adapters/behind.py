"""What waits behind something of the same person that can't be committed.

The house hears of each at once, in whatever order it is taken in later: one of them may be about somebody's safety.
"""

from adapters.ties import Tell
from bot.service.post import Incoming


class Behind:
    """`delayed` hears of what waits, once each."""

    def __init__(self, delayed: Tell) -> None:
        self._delayed = delayed
        self._waiting: dict[str, list[Incoming]] = {}
        self._stuck: set[str] = set()

    def lines_up(self, incoming: Incoming) -> None:
        """It came, and may have to wait."""
        if incoming.address in self._stuck:
            self._delayed(incoming)
        else:
            self._waiting.setdefault(incoming.address, []).append(incoming)

    def begins(self, incoming: Incoming) -> None:
        """It waits no longer."""
        waiting = self._waiting.get(incoming.address, [])
        if incoming in waiting:
            waiting.remove(incoming)
        if not waiting:
            self._waiting.pop(incoming.address, None)

    def fails(self, address: str) -> None:
        """What is under way there could not be committed, and is tried again."""
        self._stuck.add(address)
        for incoming in self._waiting.pop(address, []):
            self._delayed(incoming)

    def goes_on(self, address: str) -> None:
        """It is committed, or given up."""
        self._stuck.discard(address)
