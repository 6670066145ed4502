"""Which updates are taken in, and how far Telegram may forget them. Pure bookkeeping.

Asking for updates from a number on confirms all before it for good. So the number is that of the earliest update
that is not committed yet, and an update that comes again meanwhile is known by its number.
"""


class Ledger:
    """The updates of one bot since the process began."""

    def __init__(self) -> None:
        self._open: set[int] = set()
        self._done: set[int] = set()
        self._next: int | None = None

    @property
    def offset(self) -> int | None:
        """The number to ask from; None when nothing is left to confirm."""
        return min(self._open) if self._open else self._next

    def take(self, update: int) -> bool:
        """Note that work on an update begins; False if it began before."""
        if update in self._open or update in self._done:
            return False
        self._open.add(update)
        return True

    def done(self, update: int) -> None:
        """The update is committed."""
        self._open.discard(update)
        self._done.add(update)
        self._next = max(self._next or 0, update + 1)

    def answered(self, offset: int | None, empty: bool) -> None:
        """Telegram answered a request from `offset` on: what is before it won't come again. If it had nothing at all,
        its numbers may begin anew, as they do after a quiet week."""
        if offset is None:
            return
        self._done = {update for update in self._done if update >= offset}
        if empty and self._next == offset and not self._open:
            self._next = None
