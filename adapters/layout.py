"""How one message is laid out for a platform: splitting long texts, counted as the platforms count. Pure."""

import re
from itertools import accumulate, takewhile

_SENTENCE = re.compile(r"(?<=[.!?…”\"])\s+|\n+")


def units(text: str) -> int:
    """Length in UTF-16 code units, as Telegram and Discord count."""
    return len(text.encode("utf-16-le")) // 2


def split(text: str, limit: int) -> list[str]:
    """The text in pieces of at most `limit` UTF-16 units: broken between sentences, then words, then characters.

    Nothing but white space at the breaks is lost, and no character is cut in two. Blank text gives no piece.
    """
    pieces: list[str] = []
    rest = text.strip()
    while rest:
        if units(rest) <= limit:
            return [*pieces, rest]
        cut = _cut(rest, limit)
        pieces.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return pieces


def _cut(text: str, limit: int) -> int:
    """Where to break a text that is too long: an index of at least 1."""
    ends_at = accumulate(2 if char > "\uffff" else 1 for char in text)
    fitting = sum(1 for _ in takewhile(lambda end: end <= limit, ends_at))
    head = text[:fitting]
    ends = [found.start() for found in _SENTENCE.finditer(head)]
    if ends:
        return ends[-1]
    blank = head.rfind(" ")
    return blank if blank > 0 else max(fitting, 1)


def label(text: str, limit: int) -> str:
    """A button's label within `limit` UTF-16 units; a longer one ends in an ellipsis."""
    return text if units(text) <= limit else text[: max(1, _cut(text, limit - 1))].rstrip() + "…"
