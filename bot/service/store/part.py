"""What one process does of the work that several share."""

from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """Whose messages it carries (by channel), whether it keeps the clock, for how many seconds what it takes in hand is
    its own without being renewed, and how many it waits for an answer of the server: less, so that it can mend its
    connections before others take over."""

    carries: Collection[str] = ()
    clock: bool = True
    lease: float = 30.0
    patience: float = 10.0
