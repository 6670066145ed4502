"""What was taken in a moment ago, so that it isn't answered twice: a message that was fetched and also came, an edit
that changed no words.

Only in memory, words only as salted hashes; across starts the inbox knows what was committed.
"""

from adapters.discord.events import Came
from bot.dialogue.talk import Wrote
from bot.service.people.records import Recent

REMEMBERED = 10_000


class Recall:
    """Remembers the latest messages that are committed."""

    def __init__(self) -> None:
        self._latest: Recent[str, int] = Recent(REMEMBERED)
        self._words: Recent[int, int] = Recent(REMEMBERED)

    def repeats(self, came: Came) -> bool:
        """Whether this says nothing that wasn't answered already. One person's messages come in their order."""
        if came.edited:
            return self._words.get(came.number) == _trace(came)
        return 0 < came.number <= (self._latest.get(came.address) or 0)

    def note(self, came: Came) -> None:
        """This is committed."""
        if not came.number:
            return
        if not came.edited:
            self._latest.put(came.address, came.number)
        self._words.put(came.number, _trace(came))


def _trace(came: Came) -> int:
    """Python's hash of text is salted anew in each process, so it tells nothing outside of this one."""
    return hash(came.incoming.event.text) if isinstance(came.incoming.event, Wrote) else 0
