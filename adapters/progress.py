"""How far each message came that has to be tried again: it goes on where it stopped, not from its start."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from bot.service.people.records import Recent

Piece = TypeVar("Piece")

REMEMBERED = 10_000
"""How many half-sent messages are remembered at most."""


class Progress:
    """Of one bot."""

    def __init__(self) -> None:
        self._sent: Recent[str, int] = Recent(REMEMBERED)

    def rest(self, nonce: str, pieces: Sequence[Piece]) -> Iterator[Piece]:
        """What of it was not sent yet. A piece counts as sent once the next one is asked for."""
        for number in range(self._sent.get(nonce) or 0, len(pieces)):
            self._sent.put(nonce, number)
            yield pieces[number]
        self._sent.drop(nonce)
