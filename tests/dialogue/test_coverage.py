"""docs/content.md names where every practice, tip and scene is carried; every place that it names is there."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.shelf import HOME, open_book, open_deck

TABLES = (HOME.parent / "docs" / "content.md").read_text(encoding="utf-8")
SECTIONS = {
    "Why someone may keep things in",
    "A safe space",
    "Listening",
    "Honesty about one's own feelings",
    "Gentle open questions",
    "Their pace",
    "Outside help",
    "What research adds",
}


def rows(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each practice with the places that carry it."""
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and len(cells) == 2 and not set(cells[0]) <= {"-"} and cells[1] != "where":
            yield cells[0], tuple(re.findall(r"`([^`]+)`", cells[1]))


def places() -> set[str]:
    """Everything that a table may name."""
    scenes = {f"rehearsal {path.stem}" for path in Path(HOME / "en" / "rehearsals").glob("*.md")}
    return set(open_book().nodes) | {f"question {question.id}" for question in open_deck()} | scenes


def test_every_place_is_there() -> None:
    known = places()
    gone = [(practice, place) for practice, named in rows(TABLES) for place in named if place not in known]
    assert not gone


@pytest.mark.parametrize(("practice", "named"), list(rows(TABLES)), ids=lambda value: str(value)[:40])
def test_every_practice_has_a_place(practice: str, named: tuple[str, ...]) -> None:
    assert named, practice


def test_every_part_of_the_guide_has_a_table() -> None:
    assert set(re.findall(r"(?m)^## (.+)$", TABLES)) == SECTIONS


def test_a_place_that_is_gone_is_noticed() -> None:
    ((_, named),) = rows("| Patience | `pace#gone` |")
    assert not set(named) & places()
