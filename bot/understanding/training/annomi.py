"""Trying the moves on AnnoMI, transcripts of counselling with a behaviour for every therapist's line.

A check on words that nobody here wrote, in another setting. The CSV is the user's own download; nothing of it is kept.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.understanding.read import read
from bot.understanding.training.figures import f1_by_label, mean

GROUPS = ("question", "reflection", "input", "other")
_GROUP_OF = {
    "open_question": "question", "closed_question": "question", "why_question": "question", "simple_reflection": "reflection",
    "complex_reflection": "reflection", "advice": "input", "suggest_therapy": "input",
}  # fmt: skip
_TOLD = {"therapist_input": "input", "information": "input"}
_WORDS = ("utterance_text", "therapist_input", "text")
_OPEN = {"open_question": "open", "why_question": "open", "closed_question": "closed"}


@dataclass(frozen=True, slots=True)
class Tried:
    """One therapist's line: what the transcript calls it, and what it was read as."""

    told: str
    read: str
    told_open: str
    read_open: str


def try_on(path: Path) -> str:
    """The figures, as text. Raises OSError, or ValueError if it is another kind of table."""
    with path.open(encoding="utf-8", newline="") as file:
        tried = list(_tried(csv.DictReader(file)))
    if not tried:
        raise ValueError(f"{path.name} has no therapist's lines with a behaviour")
    return _figures(tried)


def _tried(rows: Iterable[Mapping[str, str]]) -> Iterator[Tried]:
    before = ""
    for row in rows:
        words = next((row[name] for name in _WORDS if row.get(name)), "")
        if row.get("interlocutor", "therapist") != "therapist":
            before = words
            continue
        behaviour = row.get("main_therapist_behaviour", "")
        told = _TOLD.get(behaviour, behaviour)
        if told in GROUPS and words:
            moves = read(words, before).moves
            openness = next((_OPEN[move] for move in moves if move in _OPEN), "")
            yield Tried(told, _group(moves), row.get("question_subtype", ""), openness)


def _group(moves: tuple[str, ...]) -> str:
    return next((_GROUP_OF[move] for move in moves if move in _GROUP_OF), "other")


def _figures(tried: list[Tried]) -> str:
    figures = f1_by_label([(one.told,) for one in tried], [(one.read,) for one in tried], GROUPS)
    right = sum(one.told == one.read for one in tried) / len(tried)
    lines = [f"{len(tried)} lines: right {right:.3f}, macro-F1 {mean(figures):.3f}"]
    lines += [f"  {name:10} F1 {value:.3f}" for name, value in figures.items()]
    asked = [one for one in tried if one.told_open in ("open", "closed") and one.read_open]
    if asked:
        agreed = sum(one.told_open == one.read_open for one in asked) / len(asked)
        lines.append(f"  open or closed: right {agreed:.3f} of {len(asked)}")
    return "\n".join(lines)
