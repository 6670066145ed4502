"""What just came, so that it isn't answered twice: an edit that changed no words, the other pictures of an album.

Only in memory and only as salted hashes; after a restart the worst is one answer too many.
"""

from collections import OrderedDict

from adapters.telegram.updates import Came
from bot.dialogue.talk import Wrote

REMEMBERED = 10_000


class Recall:
    """Remembers the latest messages that are committed."""

    def __init__(self) -> None:
        self._known: OrderedDict[tuple[str, str], int] = OrderedDict()

    def repeats(self, came: Came) -> bool:
        """Whether this says nothing that wasn't answered already."""
        if came.album:
            return (came.incoming.address, came.album) in self._known
        return came.edited and self._known.get(_place(came)) == _trace(came)

    def note(self, came: Came) -> None:
        """This is committed."""
        if came.query:
            return
        key = (came.incoming.address, came.album) if came.album else _place(came)
        self._known[key] = _trace(came)
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)


def _place(came: Came) -> tuple[str, str]:
    return came.incoming.address, f"#{came.message}"


def _trace(came: Came) -> int:
    """Python's hash of text is salted anew in each process, so it tells nothing outside of this one."""
    return hash(came.incoming.event.text) if isinstance(came.incoming.event, Wrote) else 0
