"""What the guarded partner says: the line that fits the position, the kind of move and what was asked.

Where to look, in order: the scene's lines for this very kind (first those about what was asked, then those of this
temperament, then the rest), kinds that are close to it, the same on the page for anyone, then the whole family. Of
these the first that has a line not said before; the words and the seed decide among equals, so that the same talk
gets the same answers and another seed gets others. A partner who closes gets shorter.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.practice.rehearsal import FAMILIES, SPOKEN, Group, Rehearsal, SaidLine
from bot.practice.weights import POSITIONS

_KIN = {
    "complex_reflection": ("simple_reflection", "validation"),
    "simple_reflection": ("complex_reflection", "validation"),
    "validation": ("complex_reflection", "presence"),
    "observation": ("presence",),
    "appreciation": ("validation",),
    "i_statement": ("apology", "presence"),
    "apology": ("i_statement",),
    "closed_question": ("open_question",),
    "open_question": ("closed_question",),
    "silence": ("presence",),
    "long quiet": ("silence",),
    "insult": ("judgment", "you_blame"),
    "judgment": ("you_blame",),
    "you_blame": ("judgment",),
    "comparison": ("judgment", "you_blame"),
    "pressure": ("why_question",),
    "why_question": ("pressure",),
    "stacked_questions": ("why_question",),
    "defensiveness": ("you_blame",),
    "but": ("defensiveness",),
    "leaving": ("presence",),
    "room": ("presence",),
    "gone": ("not tonight",),
    "not tonight": ("gone",),
    "rest": ("leaving",),
}
_FAMILY = {kind: family for family, kinds in FAMILIES.items() for kind in kinds}


def kin(kind: str) -> tuple[str, ...]:
    """Kinds of move whose answers would do for this one, the nearest first."""
    return _KIN.get(kind, ())


@dataclass(frozen=True, slots=True)
class Cue:
    """What is answered: where the door stands now, the kind of move, its words, and whether the door just closed."""

    place: str
    kind: str
    words: frozenset[str]
    temperament: str
    closing: bool = False
    closer: str = ""
    """Words and seed of the turn, which decide among equals."""


def answer(pages: Iterable[Rehearsal], cue: Cue, said: Iterable[str]) -> SaidLine | None:
    """The line for this cue; `pages` are the scene and the page for anyone, `said` the ids of lines said before, the
    latest last. None if no page has a line that would do."""
    before = tuple(said)
    shelves = [lines for lines in _shelves(tuple(pages), cue) if lines]
    if not shelves:
        return None
    for lines in shelves:
        fresh = [line for line in lines if line.id not in before]
        if fresh:
            return _pick(fresh, cue)
    latest_first = before[::-1]
    return max(shelves[0], key=lambda line: latest_first.index(line.id))


def knows_of(page: Rehearsal, cue: Cue) -> bool:
    """Whether a page has a line about the very thing that was asked or named."""
    return any(_asked(page, place, cue.kind, cue) for place in _places(cue.place))


def _shelves(pages: tuple[Rehearsal, ...], cue: Cue) -> Iterator[tuple[SaidLine, ...]]:
    """Groups of lines that would do, the most fitting first."""
    kinds = (cue.kind, *kin(cue.kind))
    family = _FAMILY.get(cue.kind, "")
    for place in _places(cue.place):
        for page in pages:
            yield _asked(page, place, cue.kind, cue)
        for page, kind in _order(pages, kinds):
            yield from _fitting(page, place, kind, cue)
        for page in pages:
            yield from _fitting(page, place, family, cue)


def _order(pages: tuple[Rehearsal, ...], kinds: tuple[str, ...]) -> list[tuple[Rehearsal, str]]:
    """A move is answered by the scene, with a kin's line if need be; a moment of its own by its own lines first."""
    if kinds[0] in SPOKEN:
        return [(page, kind) for kind in kinds for page in pages]
    return [(page, kind) for page in pages for kind in kinds]


def _places(place: str) -> tuple[str, ...]:
    """This position, then those further shut, the nearest first: nobody says more than the door allows."""
    return POSITIONS[POSITIONS.index(place) :: -1]


def _asked(page: Rehearsal, place: str, kind: str, cue: Cue) -> tuple[SaidLine, ...]:
    """Lines about what was asked."""
    return _lines(
        group
        for group in page.groups.get((place, kind), ())
        if group.about and page.subjects[group.about] & cue.words and (not group.who or cue.temperament in group.who)
    )


def _fitting(page: Rehearsal, place: str, kind: str, cue: Cue) -> Iterator[tuple[SaidLine, ...]]:
    groups = page.groups.get((place, kind), ())
    plain = [group for group in groups if not group.about and (not group.who or cue.temperament in group.who)]
    yield _asked(page, place, kind, cue)
    yield _lines(group for group in plain if group.who)
    yield _lines(group for group in plain if not group.who)


def _lines(groups: Iterable[Group]) -> tuple[SaidLine, ...]:
    return tuple(line for group in groups for line in group.lines)


def _pick(lines: list[SaidLine], cue: Cue) -> SaidLine:
    if cue.closing and len(lines) > 2:
        lines = sorted(lines, key=lambda line: (len(line.text), line.id))[: (len(lines) + 1) // 2]
    return lines[_number(cue.closer) % len(lines)]


def _number(words: str) -> int:
    return int.from_bytes(hashlib.blake2b(words.encode("utf-8", "replace"), digest_size=4).digest(), "big")
