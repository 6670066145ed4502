"""The one place that opens `dialogues/`: files in, a Book and a Companion out."""

from collections.abc import Mapping
from pathlib import Path

from bot.dialogue.book import Book
from bot.dialogue.reading import read_book, read_memory
from bot.turn import Companion

HOME = Path(__file__).resolve().parent.parent / "dialogues"
LOCK = HOME / "shelf.lock"


def pages(home: Path = HOME, language: str = "en") -> Mapping[str, str]:
    """The text of every dialogue page of a language, by file name."""
    return {path.name: path.read_text(encoding="utf-8") for path in sorted((home / language).glob("*.md"))}


def open_book(home: Path = HOME, language: str = "en") -> Book:
    """The book of a language. Raises PageFaults (every fault of every page at once) or OSError."""
    memory = read_memory((home / "memory.toml").read_text(encoding="utf-8"))
    return read_book(language, pages(home, language), memory)


def open_companion(home: Path = HOME, language: str = "en") -> Companion:
    """All that answers people, read from the shelf. Raises as `open_book` does."""
    return Companion(open_book(home, language))
