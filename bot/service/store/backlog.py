"""What waits in a store, in numbers, for those who look after it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sharing:
    """How far several processes have come with what they share: how many updates wait to be taken in, and since when
    the oldest (0 for none); of how many people's messages this process has the round, and how many rounds nobody has.
    """

    updates: int
    oldest: int
    held: int
    unheld: int


@dataclass(frozen=True, slots=True)
class Backlog:
    """How many messages have not arrived and are not dead, and when the oldest of them was put there; 0 for none.
    `sharing` is None for a store of one process."""

    waiting: int
    oldest: int
    sharing: Sharing | None = None
