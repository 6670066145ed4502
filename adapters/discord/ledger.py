"""Up to which message everything is taken in. Pure bookkeeping.

Discord numbers all messages by time, so one number is enough for everybody: what is numbered higher may have been
missed and is fetched after the next start.
"""


class Ledger:
    """Begins where an earlier process stopped."""

    def __init__(self, reached: int) -> None:
        self._open: set[int] = set()
        self._reached = reached

    @property
    def mark(self) -> int:
        """Everything up to this number is committed; 0 if nothing is known."""
        return min(self._open) - 1 if self._open else self._reached

    def begin(self, number: int) -> None:
        """Work on this message begins."""
        self._open.add(number)

    def done(self, number: int) -> None:
        """It is committed."""
        self._open.discard(number)
        self._reached = max(self._reached, number)
