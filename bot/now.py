"""The real clock, which commands and doors hand to everything that must know the time."""

import time


def real_now() -> int:
    """The time now, ms UTC."""
    return time.time_ns() // 1_000_000
