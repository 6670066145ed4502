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

    @property
    def idle(self) -> bool:
        return not self._open

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
        if self._open:
            return
        self._done.clear()

    def confirmed(self) -> None:
        """Telegram was asked from `offset` on and had nothing: it knows. From now on its numbers may begin anew, as
        they do after a quiet week."""
        if not self._open:
            self._next = None
