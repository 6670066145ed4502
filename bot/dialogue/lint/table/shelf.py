"""D4 in words: the rules about pages that people stand on."""

from bot.dialogue.lint import shelf
from bot.dialogue.lint.rule import Example, Rule
from bot.dialogue.lint.table.example import node, page
from bot.dialogue.reading import read_book


def _released(example: Example, more: str = "") -> Example:
    lock = shelf.write_lock(read_book("en", {"page.md": example["page.md"]}, {}))
    return {**example, "shelf.lock": lock + more}


_HELLO = page(node("start", "Hello there."))
_GONE = "page#hello abcdefghij\n"

SHELF = (
    Rule(
        "D401",
        "A released node is gone",
        "Somebody may stand on a node that was released. If it is renamed or taken out, the node that takes its place "
        "says `formerly old_name`.",
        shelf.vanished,
        _released(_HELLO, _GONE),
        _released(page(node("start", "`formerly hello`\n\nHello there.")), _GONE),
    ),
    Rule(
        "D402",
        "shelf.lock is behind the pages",
        "shelf.lock names every released node with a fingerprint of what its answers mean. `ajar check --release` "
        "writes it; wording alone never changes it.",
        shelf.not_up_to_date,
        {**_HELLO, "shelf.lock": "page#start abcdefghij\n"},
        _released(_HELLO),
    ),
)
