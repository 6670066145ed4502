"""What one process does of the work that several share."""

from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """Whose messages it carries (by channel), whether it keeps the clock, and for how many seconds what it takes in
    hand is its own without being renewed."""

    carries: Collection[str] = ()
    clock: bool = True
    lease: float = 30.0
