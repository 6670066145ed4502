"""Forty scripted rehearsals: their cards rank as a counsellor would rank them."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from bot.practice.card import Card
from bot.practice.closing import card
from bot.practice.practice import Practice
from bot.practice.session import say
from bot.understanding.read import read
from tests.practice.room import room

KINDS = {"good": (8, 10), "mixed": (3.5, 7.9), "clumsy": (1.5, 3.4), "hostile": (0, 1.4)}


@dataclass(frozen=True)
class Scripted:
    name: str
    scene: str
    temperament: str
    degree: int
    mark: float
    lines: tuple[str, ...]


def panel() -> list[Scripted]:
    text = (Path(__file__).parent / "panel.toml").read_text(encoding="utf-8")
    return [
        Scripted(p["name"], p["scene"], p["partner"][0], p["partner"][1], p["mark"], tuple(p["lines"]))
        for p in tomllib.loads(text)["rehearsal"]
    ]


def played(scripted: Scripted, practice: Practice, bare: bool = False) -> Card:
    session = practice.begin(scripted.scene, scripted.temperament, scripted.degree)
    stage = practice.stage(session)
    for line in scripted.lines:
        session, _ = say(stage, session, line.partition("[")[0].strip() if bare else line)
    return card(stage, session)


def ranks(values: Sequence[float]) -> list[float]:
    """Ranks, equal values sharing theirs."""
    ordered = sorted(values)
    return [(ordered.index(value) + len(ordered) - 1 - ordered[::-1].index(value)) / 2 for value in values]


def spearman(first: Sequence[float], second: Sequence[float]) -> float:
    a, b = ranks(first), ranks(second)
    mean_a, mean_b = sum(a) / len(a), sum(b) / len(b)
    both = sum((x - mean_a) * (y - mean_b) for x, y in zip(a, b, strict=True))
    spread = sum((x - mean_a) ** 2 for x in a) * sum((y - mean_b) ** 2 for y in b)
    return float(both / spread**0.5)


def of_kind(scores: dict[str, float], kind: str) -> list[float]:
    low, high = KINDS[kind]
    return [scores[scripted.name] for scripted in panel() if low <= scripted.mark <= high]


def test_there_are_forty_of_every_kind() -> None:
    marks = [scripted.mark for scripted in panel()]
    assert len(marks) == 40
    assert all(sum(low <= mark <= high for mark in marks) >= 9 for low, high in KINDS.values())


def test_the_cards_rank_as_a_counsellor_would() -> None:
    scores = {scripted.name: played(scripted, room()).score for scripted in panel()}
    assert spearman([scripted.mark for scripted in panel()], [scores[s.name] for s in panel()]) >= 0.9
    means = [sum(of_kind(scores, kind)) / len(of_kind(scores, kind)) for kind in KINDS]
    assert all(better > worse for better, worse in pairwise(means))
    assert min(of_kind(scores, "good")) > max(of_kind(scores, "hostile"))
    assert min(of_kind(scores, "good")) > max(of_kind(scores, "clumsy"))


def test_they_rank_alike_when_the_words_are_read_for_themselves() -> None:
    practice = replace(room(), read=read)
    scores = [played(scripted, practice, bare=True).score for scripted in panel()]
    assert spearman([scripted.mark for scripted in panel()], scores) >= 0.75


def test_good_rehearsals_end_open_or_in_peace_and_hostile_ones_empty_the_room() -> None:
    for scripted in panel():
        found = played(scripted, room())
        if scripted.mark >= 8:
            assert found.ending in ("well", "opened", "stopped") and found.doors[-1] > found.doors[0], scripted.name
        if scripted.mark <= 1:
            assert found.doors[-1] < 0.1, scripted.name
