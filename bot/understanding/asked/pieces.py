"""A whole message taken apart, piece by piece, where people may put the pieces in any order.

One word that is none of the pieces, and the message is something else.
"""

import re
from collections.abc import Mapping, Sequence

Pieces = Sequence[tuple[str, re.Pattern[str]]]


def ready(table: Mapping[str, str]) -> Pieces:
    """The pieces by their names, to be tried in this order."""
    return tuple((name, re.compile(rf"(?:{pattern})(?: |$)")) for name, pattern in table.items())


def taken_apart(words: str, pieces: Pieces) -> Mapping[str, re.Match[str]] | None:
    """The first piece of each name; None if there is a word that belongs to none."""
    found: dict[str, re.Match[str]] = {}
    at = 0
    while at < len(words):
        name, piece = next(((name, piece) for name, p in pieces if (piece := p.match(words, at))), ("", None))
        if piece is None:
            return None
        found.setdefault(name, piece)
        at = piece.end()
    return found
