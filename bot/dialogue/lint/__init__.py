"""The linter: numbered rules that keep pages whole, on every platform, over time, and kind.

`lint` finds, `write_lock` writes shelf.lock at a release, `RULES` is the table from which docs/lint.md is made.
"""

from bot.dialogue.book import Book
from bot.dialogue.deck import Question
from bot.dialogue.lint.rule import Finding, Rule, Shelf
from bot.dialogue.lint.shelf import write_lock
from bot.dialogue.lint.silence import without_silenced
from bot.dialogue.lint.table import RULES

__all__ = ["RULES", "Finding", "Rule", "lint", "write_lock"]


def lint(book: Book, shelf_lock: str | None = None, deck: tuple[Question, ...] = ()) -> list[Finding]:
    """All findings in page order. `shelf_lock` is the text of shelf.lock; None while nothing is released."""
    shelf = Shelf(book, shelf_lock, deck)
    found = [(rule, Finding(place, rule.code, text)) for rule in RULES for place, text in rule.check(shelf)]
    strict = [finding for rule, finding in found if not rule.may_be_silenced]
    lenient = without_silenced(book, (finding for rule, finding in found if rule.may_be_silenced))
    return sorted([*strict, *lenient], key=lambda finding: (finding.place.file, finding.place.line, finding.code))
