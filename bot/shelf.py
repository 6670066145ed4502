"""The one place that opens `dialogues/`: files in, a Book, a deck and a Companion out."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from bot.care.composed import composers
from bot.care.helplines import Helplines, read_helplines
from bot.dialogue import remembered, settings_told, steps, wishes
from bot.dialogue.asking import Asking
from bot.dialogue.book import Book
from bot.dialogue.deck import Question
from bot.dialogue.honest import COMPOSERS as HONEST
from bot.dialogue.reading import read_book, read_deck, read_memory
from bot.practice import told as rehearsed
from bot.practice.practice import Practice, assemble
from bot.practice.theatre import Theatre
from bot.pressing import pressed
from bot.turn import Companion
from bot.understanding.read import read, read_moves
from bot.wordcheck import told as wordcheck

HOME = Path(__file__).resolve().parent.parent / "dialogues"
LOCK = HOME / "shelf.lock"


class NoText(Exception):
    """A file of the shelf that isn't text in UTF-8; says which, and what to do."""


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise NoText(f"{path}:{line} is not UTF-8; save the file as UTF-8 in your editor.") from error


def pages(home: Path = HOME, language: str = "en") -> Mapping[str, str]:
    """The text of every dialogue page of a language, by file name."""
    return {path.name: _text(path) for path in sorted((home / language).glob("*.md"))}


def open_book(home: Path = HOME, language: str = "en", zone: str = "UTC") -> Book:
    """The book of a language. `zone` is the clock of people who named none. Raises PageFaults (every fault of every
    page at once), NoText or OSError."""
    book = pressed(f"book-{language}", _pages_in(home, language), lambda: _read_book(home, language))
    memory = book.memory
    practice = open_practice(home, language)
    own = {**HONEST, **rehearsed.composers(practice), **remembered.composers(memory)}
    asking = Asking.of(open_deck(home, language), zone)
    timely = {**asking.composers(), **settings_told.composers(zone), **steps.composers(zone)}
    looked = wordcheck.looking(read_moves)
    checked = wordcheck.composers(looked)
    composed = {**composers(open_helplines(home)), **own, **timely, **checked}
    crafts = {**remembered.crafts(memory), **asking.crafts(), **wishes.crafts(zone), **steps.crafts(zone)}
    crafts |= {**wordcheck.crafts(looked), **rehearsed.crafts(practice)}
    return replace(book, composers=composed, crafts=crafts, painters=steps.painters(zone))


def _pages_in(home: Path, language: str) -> list[Path]:
    return [home / "memory.toml", *(home / language).glob("*.md")]


def _read_book(home: Path, language: str) -> Book:
    memory = read_memory(_text(home / "memory.toml"))
    return read_book(language, pages(home, language), memory)


def open_helplines(home: Path = HOME) -> Helplines:
    """The table of helplines. Raises HelplineError or OSError."""
    return Helplines(read_helplines(_text(home / "care" / "helplines.csv")))


def open_deck(home: Path = HOME, language: str = "en") -> tuple[Question, ...]:
    """The questions of a language. Raises as `open_book` does."""
    files = sorted((home / language / "questions").glob("*.md"))
    return pressed(f"deck-{language}", files, lambda: _read_deck(files, language))


def _read_deck(files: Sequence[Path], language: str) -> tuple[Question, ...]:
    return read_deck({f"dialogues/{language}/questions/{p.name}": _text(p) for p in files})


def open_companion(home: Path = HOME, language: str = "en", zone: str = "UTC") -> Companion:
    """All that answers people, read from the shelf. Raises as `open_book` does."""
    theatre = Theatre(open_practice(home, language))
    return Companion(open_book(home, language, zone), theatre.step, screened=theatre.screened)


def practice_files(home: Path = HOME, language: str = "en") -> Mapping[str, Path]:
    """All that rehearsals are made of: the table of weights, the coach's words, the scenes."""
    rooms = (home / language / "practice", home / language / "rehearsals")
    found = {"practice.toml": home / "practice.toml"}
    return found | {f"{room.name}/{path.name}": path for room in rooms for path in sorted(room.glob("*.md"))}


def practice_texts(home: Path = HOME, language: str = "en") -> Mapping[str, str]:
    """The text of each of these files, by name."""
    return {name: _text(path) for name, path in practice_files(home, language).items()}


def open_practice(home: Path = HOME, language: str = "en") -> Practice:
    """The practice room of a language. Raises PageFaults or OSError."""
    files = practice_files(home, language).values()
    return pressed(f"practice-{language}", files, lambda: assemble(practice_texts(home, language), read))
