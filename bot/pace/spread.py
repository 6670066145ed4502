""" "Around nine": everybody's own minute of a window, the same one every day, so that nine o'clock is no stampede."""

from hashlib import blake2b

WINDOW = 15 * 60 * 1000
"""ms over which prompts of one hour are spread."""


def share(person: str, kind: str, window: int) -> int:
    """How far into the window (ms) this person's message of this kind goes: stable, evenly spread over people."""
    digest = blake2b(kind.encode(), key=person.encode()[:64], digest_size=8).digest()
    return int.from_bytes(digest, "big") % max(window, 1)
