"""What a rule of the linter is made of, and what it finds."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from bot.dialogue.book import Book, Place
from bot.dialogue.deck import Question


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend, as `ajar check` prints it."""

    place: Place
    code: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.code} {self.message}"


@dataclass(frozen=True, slots=True)
class Shelf:
    """All that is checked: a book, the text of shelf.lock (None while nothing is released), the question deck."""

    book: Book
    lock: str | None = None
    deck: tuple[Question, ...] = ()


Remark = tuple[Place, str]
"""A place and what is wrong there."""
Check = Callable[[Shelf], Iterable[Remark]]
Example = Mapping[str, str]
"""A small shelf: file name -> text; "memory.toml", "shelf.lock" and "questions/..." among them where they matter."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One numbered rule. `bad` breaks it and no other; `good` breaks none."""

    code: str
    title: str
    explanation: str
    check: Check
    bad: Example
    good: Example
    may_be_silenced: bool = False
    """Whether a comment that names the code and a reason lets a finding pass."""
