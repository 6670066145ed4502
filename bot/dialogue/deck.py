"""The deck of gentle questions: what a question is, and which one comes next.

A choice is pure: the same deck, history and seed give the same question. It goes lighter before it goes deeper, since
a step up follows a good report, and running out of questions is none.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from bot.dialogue.book import Place, Template

DEPTHS = (1, 2, 3, 4, 5)
THEMES = ("day", "home", "work", "family", "friends", "body", "play", "future", "us")
SEASONS = ("spring", "summer", "autumn", "winter")
TIMES = ("morning", "evening")
NEEDS = ("children", "work")
"""What a question may take for granted about the couple, if it says so."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question to ask face to face, its form without feeling words, and how to meet what comes.

    `text` and `plainer` are said to the partner as they stand. `if_answer` and `if_shrug` speak to the user, about the
    partner: they have holes such as `{them}`. `season`, `time` and `needs` are "" where they don't matter.
    """

    id: str
    depth: int
    theme: str
    text: str
    plainer: str
    if_answer: Template
    if_shrug: Template
    place: Place
    season: str = ""
    time: str = ""
    needs: str = ""


def choose(
    deck: Sequence[Question],
    depth: int,
    asked: Sequence[str],
    *,
    theme: str,
    season: str,
    part_of_day: str,
    seed: str,
    having: Collection[str] = (),
) -> Question:
    """The next question. `asked` holds ids, the latest last; `theme` may be "" for any; `having` is of `NEEDS`.

    First what is new at this depth, then the lighter depths, nearest first, then the next deeper one. Only when all
    these are through does a question come again: the one asked longest ago. A theme with nothing to offer gives way.
    Raises LookupError if the deck has no question for this couple.
    """
    fitting = [q for q in deck if _fits(q, depth, season, part_of_day, having)]
    pool = [q for q in fitting if q.theme == theme] or fitting
    if not pool:
        raise LookupError("no question of the deck fits")
    before = next((q.theme for q in deck if asked and q.id == asked[-1]), "")
    for level in _levels(depth):
        fresh = [q for q in pool if q.depth == level and q.id not in asked]
        if fresh:
            return min(fresh, key=lambda q: (q.theme == before, _draw(q, seed)))
    again = [q for q in pool if q.depth <= depth] or pool
    return min(again, key=lambda q: len(asked) - asked[::-1].index(q.id) if q.id in asked else 0)


def _levels(depth: int) -> Iterator[int]:
    yield from range(depth, 0, -1)
    yield depth + 1


def _fits(question: Question, depth: int, season: str, part_of_day: str, having: Collection[str]) -> bool:
    return (
        question.depth <= depth + 1
        and question.season in ("", season)
        and question.time in ("", part_of_day)
        and (not question.needs or question.needs in having)
    )


def _draw(question: Question, seed: str) -> str:
    """A lot for each question, the lowest wins. What was written for this season or hour draws twice."""
    draws = 1 + bool(question.season) + bool(question.time)
    lots = (f"{seed} {question.id} {number}".encode() for number in range(draws))
    return min(blake2b(lot, digest_size=8).hexdigest() for lot in lots)
