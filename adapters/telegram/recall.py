"""What just came, so that it isn't answered twice: an edit that changed no words, the other pictures of an album.

Only in memory and only as salted hashes; after a restart the worst is one answer too many.
"""

from adapters.telegram.updates import Came
from bot.dialogue.talk import Wrote
from bot.service.people.records import Recent

REMEMBERED = 10_000


class Recall:
    """Remembers the latest messages that are committed."""

    def __init__(self) -> None:
        self._known: Recent[tuple[str, str], int] = Recent(REMEMBERED)

    def repeats(self, came: Came) -> bool:
        """Whether this says nothing that wasn't answered already."""
        if came.album:
            return self._known.get((came.incoming.address, came.album)) is not None
        return came.edited and self._known.get(_place(came)) == _trace(came)

    def note(self, came: Came) -> None:
        """This is committed."""
        if came.query:
            return
        key = (came.incoming.address, came.album) if came.album else _place(came)
        self._known.put(key, _trace(came))


def _place(came: Came) -> tuple[str, str]:
    return came.incoming.address, f"#{came.message}"


def _trace(came: Came) -> int:
    """Python's hash of text is salted anew in each process, so it tells nothing outside of this one."""
    return hash(came.incoming.event.text) if isinstance(came.incoming.event, Wrote) else 0
