"""How long a whole turn of a rehearsal takes (reading, door, line, coach), and a picture of the card.

`measure()` gives rows for the table of figures. The peer of a turn is the reading of its words alone, in the same run:
the ratio says what the rehearsal adds to it. How long the event loop stands still while pictures are drawn is beside
how long it does in the same loop without any.
"""

import asyncio
import statistics
import time
from collections.abc import Callable

from bot.dialogue.talk import Picture
from bot.pictures import Studio
from bot.practice.card import encode
from bot.practice.closing import card
from bot.practice.picture import MAKER, draw
from bot.practice.session import say
from bot.shelf import open_practice
from bot.understanding.read import read

ROUNDS = 20
TALK = (
    "You look like it's been a long one. I'm here, no hurry.",
    "That sounds rough.",
    "So it all came down to one call.",
    "Why won't you just tell me what happened?",
    "I'm sorry, that was a push.",
    "It must have felt as if none of it counted.",
    "What was the worst of it?",
    "I hear you, but you could call him tomorrow.",
)


def measure() -> list[dict[str, object]]:
    """Rows of figure, value, unit, peer and ratio."""
    turns, reading = _turns()
    data = _data()
    still, idle = asyncio.run(_still(data)), asyncio.run(_still(""))
    picture = _pictures(data)
    return [
        _row("a turn of a rehearsal, p50", statistics.median(turns), "ms", statistics.median(reading)),
        _row("a turn of a rehearsal, p95", _p95(turns), "ms", _p95(reading)),
        _row("a picture of the card, p50", statistics.median(picture), "ms", None),
        _row("a picture of the card, worst of 10", max(picture), "ms", None),
        _row("the event loop stands still while 20 are drawn, worst", max(still), "ms", max(idle)),
        _row("the same, 99th of 100", sorted(still)[int(len(still) * 0.99)], "ms", sorted(idle)[int(len(idle) * 0.99)]),
    ]


def _turns() -> tuple[list[float], list[float]]:
    practice = open_practice()
    found: list[float] = []
    peer: list[float] = []
    for seed in range(ROUNDS):
        session = practice.begin("home_upset", practice.weights.temperaments[seed % 4], 2, seed)
        stage = practice.stage(session)
        for words in TALK:
            peer.append(_timed(lambda words=words: read(words, "I'm fine.")))  # type: ignore[misc]  # bound early
            begun = time.perf_counter()
            session, _ = say(stage, session, words)
            found.append((time.perf_counter() - begun) * 1000)
    return found[len(TALK) :], peer[len(TALK) :]


def _data() -> str:
    practice = open_practice()
    session = practice.begin("home_upset", "hurt before", 2)
    stage = practice.stage(session)
    for words in TALK:
        session, _ = say(stage, session, words)
    return encode(card(stage, session))


async def _still(data: str) -> list[float]:
    """By how many ms a beat each millisecond came late, while 20 pictures are drawn (the first begins the process), or
    for a second without any."""
    late: list[float] = []

    async def beat() -> None:
        while True:
            begun = time.perf_counter()
            await asyncio.sleep(0.001)
            late.append((time.perf_counter() - begun) * 1000 - 1)

    studio = Studio()
    beating = asyncio.create_task(beat())
    if data:
        for _ in range(20):
            await studio.draw(Picture(MAKER, data, ""))
    else:
        await asyncio.sleep(1)
    beating.cancel()
    studio.close()
    return late


def _pictures(data: str) -> list[float]:
    draw(MAKER, data)
    return [_timed(lambda: draw(MAKER, data)) for _ in range(10)]


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def _p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]


def _row(figure: str, value: float, unit: str, peer: float | None) -> dict[str, object]:
    ratio = None if not peer else round(value / peer, 2)
    return {"figure": figure, "value": round(value, 3), "unit": unit, "peer": peer and round(peer, 3), "ratio": ratio}


if __name__ == "__main__":
    for row in measure():
        print(row)
