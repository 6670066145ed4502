"""What is counted and timed while Ajar runs: how it does, never what is said, by whom, or of what kind.

Whoever works notes it here in passing; a turn pays less than three microseconds for it. Without somebody who looks,
`Unmeasured` takes everything and keeps nothing.
"""

from collections.abc import Callable
from enum import IntEnum
from typing import Protocol

from bot.care.finding import Finding


class TurnStage(IntEnum):
    """What a turn spends its time on, one after the other; `PACE` is a part of `DELIVER`."""

    WAIT = 0
    LOAD = 1
    TAKE = 2
    COMMIT = 3
    DELIVER = 4
    PACE = 5


EVENTS = ("opened", "wrote", "pressed", "silence", "follow", "prompt")
OUTCOMES = ("committed", "duplicate", "conflict", "failed")
DELIVERIES = (
    "arrived", "later", "failed", "expired", "refused", "gave up", "set aside", "overtaken", "unreachable", "in doubt",
    "unreadable",
)  # fmt: skip
"""How one try to deliver a message went, or why it was the last."""


class Gauges(Protocol):
    """Called on the event loop only."""

    def now(self) -> float:
        """The moment, in seconds, to measure a stage from."""
        ...

    def lap(self, stage: TurnStage, since: float, /) -> float:
        """A stage that began at `since` is over. Gives the moment, at which the next one begins."""
        ...

    def turned(self, event: str, outcome: str) -> None:
        """A turn of one of `EVENTS` came to one of `OUTCOMES`."""
        ...

    def delivery(self, outcome: str) -> None:
        """A message came to one of `DELIVERIES`."""
        ...

    def screened(self, level: str) -> None:
        """A text passed the screen, which found this level."""
        ...

    def late(self, seconds: float) -> None:
        """An alarm was taken up so long after it came due."""
        ...

    def lagged(self, seconds: float) -> None:
        """The event loop came so much later than it was asked to."""
        ...


class Unmeasured:
    """Nobody looks."""

    def now(self) -> float:
        return 0.0

    def lap(self, _stage: TurnStage, _since: float) -> float:
        return 0.0

    def turned(self, event: str, outcome: str) -> None: ...

    def delivery(self, outcome: str) -> None: ...

    def screened(self, level: str) -> None: ...

    def late(self, seconds: float) -> None: ...

    def lagged(self, seconds: float) -> None: ...


def counting(screen: Callable[[str], Finding], gauges: Gauges) -> Callable[[str], Finding]:
    """The same screen, with the level of what it finds counted."""

    def counted(text: str) -> Finding:
        found = screen(text)
        gauges.screened(found.level)
        return found

    return counted
