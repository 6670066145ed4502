"""The practice room as shipped, with a reader of moves that tests decide."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from bot.practice.practice import Practice, assemble
from bot.understanding.reading import Reading

HOME = Path(__file__).parents[2] / "dialogues"


@cache
def texts() -> Mapping[str, str]:
    found = {f"{room}/{p.name}": p for room in ("practice", "rehearsals") for p in (HOME / "en" / room).glob("*.md")}
    found["practice.toml"] = HOME / "practice.toml"
    return {name: path.read_text(encoding="utf-8") for name, path in found.items()}


def told(text: str, _context: str = "") -> Reading:
    """Reads moves that stand in the text itself: "that sounds hard [validation, presence]"."""
    words, _, inside = text.partition("[")
    moves = tuple(move.strip() for move in inside.rstrip("] .").split(",") if move.strip())
    return Reading(words.strip() or text, moves=moves)


@cache
def room() -> Practice:
    return assemble(texts(), told)
