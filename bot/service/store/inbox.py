"""What a shared store keeps of updates that came in and are not taken in yet, so that any process can take them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Waiting:
    """An update that waits. `number` orders those of one place; `tries` failed, or ended with the process."""

    number: int
    tries: int
    sealed: bytes


class Inbox(Protocol):
    """Everything raises StoreError. A place is the keyed hash of a channel and an address."""

    async def put(self, place: bytes, number: int, sealed: bytes, now: int, mine: bool) -> bool:
        """Keep an update; one that is there already stays as it is. True if `mine` and the place is now this
        process's to take from; it may have been somebody's already."""
        ...

    async def claim(self, most: int) -> Sequence[bytes]:
        """Take up to so many places that nobody takes from."""
        ...

    async def rescue(self) -> bytes | None:
        """Take a place that lapsed. If it was another process's, that one died: what waits there first counts as tried
        once more."""
        ...

    async def next(self, place: bytes, taken: Sequence[int]) -> Sequence[Waiting]:
        """These are taken in; what comes next. If nothing does, the place is given back."""
        ...

    async def renew(self, places: Collection[bytes]) -> Collection[bytes]:
        """Which of these are still this process's; they stay so for another lease."""
        ...

    async def failed(self, place: bytes, number: int) -> bool:
        """Count a try. False if the place is another process's by now."""
        ...

    async def set_aside(self, place: bytes, number: int, update: bytes) -> bool:
        """Keep an update that can't be taken in; it holds up nothing behind it, and goes after a week. False if it need
        not be told of: the place is another process's by now, and that one decides, or a turn was kept of the update,
        which `update` names as that turn does, before its process died; then it is done."""
        ...
