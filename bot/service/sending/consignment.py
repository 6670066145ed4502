"""A parcel on its way to one person, and which of several that wait need not be sent any more. Pure but for the queue.

Somebody who writes faster than answers can leave reads the last one: of replies that wait behind one that is leaving
at most so many turns' are kept in line, then newer ones overtake them. Nothing overtakes what is about safety, and
what nobody asked for overtakes nothing.
"""

from collections import deque
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from bot.service.post import Parcel

MOST_WAITING = 3
"""Turns whose replies may wait for one person. The fourth overtakes them."""


class Consignment(Struct, frozen=True):
    """A parcel on its way. `id` is its row in the outbox, 0 if it has none."""

    id: int
    parcel: Parcel
    expires_at: int
    attempts: int = 0
    failures: int = 0
    """How many of them failed in a way that the adapter did not name, in this process."""
    waits: int = 0
    """How often the platform asked to wait with it, in this process; these are no attempts."""
    firm: bool = False
    """Nothing overtakes it, and it overtakes what waits."""
    overtaken: bool = False
    trace: str = ""
    """The turn that it belongs to, as the log names it."""

    def yields_to(self, other: "Consignment") -> bool:
        """Whether it is a mere reply from an earlier turn, to the same place, and the other one a later answer."""
        mine, theirs = self.parcel, other.parcel
        mere = self.id and not (self.firm or mine.unasked or mine.documents or mine.clear)
        return bool(mere) and not theirs.unasked and (mine.channel, mine.address) == (theirs.channel, theirs.address)


def nonce_of(id: int) -> str:
    """The same at every try, so that a platform that looks at it delivers once."""
    return f"{id:x}"


def overtake(queue: deque[Consignment], coming: Sequence[Consignment]) -> None:
    """Mark what need not be sent any more now that this comes; the first in the queue is leaving already."""
    if not coming:
        return
    yielding = [place for place in range(1, len(queue)) if queue[place].yields_to(coming[0])]
    turns = {queue[place].parcel.turn for place in yielding if not queue[place].overtaken}
    if len(turns) >= MOST_WAITING or any(one.firm for one in coming):
        for place in yielding:
            queue[place] = replace(queue[place], overtaken=True)
