""" "Around nine": everybody's own minute of a window, the same one every day, so that nine o'clock is no stampede."""

from hashlib import blake2b
from math import ceil

SHORTEST_WINDOW = 15 * 60 * 1000


def share(person: str, kind: str, window: int) -> int:
    """How far into the window (ms) this person's message of this kind goes: stable, evenly spread over people."""
    digest = blake2b(kind.encode(), key=person.encode()[:64], digest_size=8).digest()
    return int.from_bytes(digest, "big") % max(window, 1)


def window(people: int, per_second: float) -> int:
    """How wide a window (ms) that many people of one zone need at that rate, with a third to spare."""
    return max(SHORTEST_WINDOW, ceil(1.3 * people / per_second * 1000))
