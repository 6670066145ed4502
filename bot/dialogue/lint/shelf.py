"""D4: pages that people stand on may change, but not vanish. shelf.lock names what was released.

One line a node: its id and its fingerprint. Only a release writes it, so that a change of pages shows in review.
"""

from collections.abc import Iterator, Mapping

from bot.dialogue.book import Book, Place
from bot.dialogue.lint.rule import Remark, Shelf

LOCK_FILE = "dialogues/shelf.lock"
_HEAD = "# Nodes that were released, and what their answers mean. `ajar check --release` writes this file.\n"


def write_lock(book: Book) -> str:
    """The text of shelf.lock for the book as it is."""
    return _HEAD + "".join(f"{name} {book.nodes[name].fingerprint}\n" for name in sorted(book.nodes))


def _released(lock: str) -> Mapping[str, tuple[str, int]]:
    """Node id -> fingerprint and line."""
    lines = ((line.split(), number) for number, line in enumerate(lock.splitlines(), 1))
    return {words[0]: (words[1], number) for words, number in lines if len(words) == 2 and "#" in words[0][1:]}


def vanished(shelf: Shelf) -> Iterator[Remark]:
    for node_id, (_, line) in _released(shelf.lock or "").items():
        if node_id not in shelf.book.nodes and node_id not in shelf.book.renamed:
            message = f"{node_id} was released and is gone: write `formerly` under the node that takes its place"
            yield Place(LOCK_FILE, line), message


def not_up_to_date(shelf: Shelf) -> Iterator[Remark]:
    """One remark in all; vanished nodes are another rule's."""
    if shelf.lock is None:
        return
    released = _released(shelf.lock)
    fresh = [node.id for node in shelf.book.nodes.values() if released.get(node.id, ("", 0))[0] != node.fingerprint]
    if fresh:
        names = ", ".join(fresh[:3]) + (f" and {len(fresh) - 3} more" if len(fresh) > 3 else "")
        yield Place(LOCK_FILE, 1), f"{names} changed since the last release; `ajar check --release` writes them down"
