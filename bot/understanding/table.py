"""All cue tables in one: every cue with what it stands for, found in one walk over a sentence.

A cue's name is "kind.label.number", so that a reading can say which line of which table it followed.
"""

from dataclasses import dataclass
from functools import cache

from bot.understanding.cue_feelings import CARRIED, NAMED, SARCASM
from bot.understanding.cue_intents import INTENTS
from bot.understanding.cue_moves import MOVES
from bot.understanding.cues import Cues
from bot.understanding.words import CLASSES

MOVE, INTENT, FEELING, CARRYING, SARCASTIC = "move", "intent", "feeling", "carried", "sarcasm"


@dataclass(frozen=True, slots=True)
class Cue:
    """One line of a table: `force` is "+" for a cue, "-" for a veto, "~" for a hint, or a strength from "1" to
    "3" ("0": only a denial of it counts)."""

    name: str
    kind: str
    label: str
    force: str
    pattern: str


@dataclass(frozen=True, slots=True)
class Table:
    """The cues by name, and the finder that knows them all."""

    cues: dict[str, Cue]
    finder: Cues


@cache
def table() -> Table:
    """The table, made ready once."""
    blocks = ((MOVE, MOVES), (INTENT, INTENTS), (FEELING, NAMED), (CARRYING, CARRIED), (SARCASTIC, {"": SARCASM}))
    cues = [cue for kind, by_label in blocks for label, block in by_label.items() for cue in _block(kind, label, block)]
    return Table({cue.name: cue for cue in cues}, Cues(((cue.name, cue.pattern) for cue in cues), CLASSES))


def _block(kind: str, label: str, block: str) -> list[Cue]:
    cues = []
    for number, line in enumerate(filter(None, (line.strip() for line in block.splitlines())), 1):
        marked = line[0] in "-~0123" and line[1:2] == " "
        force, pattern = (line[0], line[2:]) if marked else ("+", line)
        pattern = _literal(pattern) if kind == FEELING else pattern
        cues.append(Cue(f"{kind}.{label}.{number}", kind, label, force, pattern))
    return cues


def _literal(pattern: str) -> str:
    """Words of feeling count in the very form that is written: "touched" isn't "touch"."""
    slots = (slot.split("|") for slot in pattern.split())
    return " ".join("|".join("=" + w if w[0].isalpha() and w not in _ANY_FORM else w for w in slot) for slot in slots)


_ANY_FORM = frozenset(("be", "be?"))
