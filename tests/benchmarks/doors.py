"""How quickly and how surely people are answered on a platform.

The bot runs in a process of its own, with its store on a real disk; the peer and the people are here. Times are from
the moment a message is in the platform's hands to the moment its first reply is.
"""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from itertools import chain
from typing import Any

from tests.adapters.scene import CROWD, Scene, Yard, scene

Row = dict[str, Any]
MakeYard = Callable[[], Yard]

WORDS = (
    "She is quiet tonight",
    "He came in and went straight to bed",
    "I don't know what to say",
    "help",
    "we had a row",
)


async def latency(make: MakeYard, people: int = 20, turns: int = 12) -> list[float]:
    """First visible replies of so many people who talk at once, the real pages answering."""
    async with scene(make(), "real") as at:
        await at.asked(1, "warm")  # the first words that a process reads load the model

        async def talk(number: int) -> list[float]:
            await asyncio.sleep(random.uniform(0, 1.5))
            return await _every(1.5, turns, lambda turn: at.asked(100 + number, WORDS[(turn + number) % len(WORDS)]))

        return sorted(chain.from_iterable(await asyncio.gather(*map(talk, range(people)))))


async def crowd(make: MakeYard, people: int, messages: int, rates: str) -> tuple[list[float], float, int]:
    """Everybody writes at once, and somebody calm now and then: the calm ones' times, how long it took until all were
    answered, and of how many people an answer was lost, doubled or out of order."""
    async with scene(make(), "echo", rates) as at:
        await at.asked(1, "warm")
        calm: list[float] = []
        speaking = asyncio.create_task(_calm(at, calm))
        began = time.perf_counter()
        for number in range(messages):
            for person in range(people):
                await at.yard.write(CROWD + person, f"m{number}")
        await asyncio.wait_for(at.all_heard(people * messages), 300)
        took = time.perf_counter() - began
        speaking.cancel()
        wanted = [f"{number + 1} m{number}" for number in range(messages)]
        return sorted(calm), took, sum(at.yard.texts(CROWD + person) != wanted for person in range(people))


async def flood(make: MakeYard, messages: int = 100, seconds: float = 30.0) -> tuple[list[float], bool]:
    """One person writes 200 a minute: the times of others meanwhile, and whether the flood is answered in order."""
    async with scene(make(), "echo", "real") as at:
        calm: list[float] = []
        speaking = asyncio.create_task(_calm(at, calm))
        for number in range(messages):
            await at.yard.write(CROWD, f"m{number}")
            await asyncio.sleep(seconds / messages)
        speaking.cancel()
        found = at.yard.texts(CROWD)
        return sorted(calm), found == [f"{n + 1} m{n}" for n in range(len(found))] and len(found) >= seconds


async def kills(make: MakeYard, people: int = 10, turns: int = 50) -> tuple[int, int, int]:
    """500 turns while the process is killed every second: how many kills, messages lost, answers doubled."""
    async with scene(make(), "echo", "fast") as at:
        count = 0

        async def murder() -> None:
            nonlocal count
            while True:
                await asyncio.sleep(random.uniform(0.2, 1.0))
                await at.kill()
                count += 1
                await at.start()

        async def talk(number: int) -> None:
            for turn in range(turns):
                await at.asked(CROWD + number, f"m{turn}.", f" m{turn}.")
                await asyncio.sleep(random.uniform(0, 0.3))

        murderer = asyncio.create_task(murder())
        await asyncio.wait_for(asyncio.gather(*map(talk, range(people))), 300)
        murderer.cancel()
        await asyncio.gather(murderer, return_exceptions=True)
        lost = doubled = 0
        for number in range(people):
            found = at.yard.texts(CROWD + number)
            wanted = {f"{turn + 1} m{turn}." for turn in range(turns)}
            lost += len(wanted - set(found))
            doubled += len(found) - len(set(found))
        return count, lost, doubled


async def _every(seconds: float, times: int, do: Callable[[int], Awaitable[float]]) -> list[float]:
    """One person's messages at human intervals."""
    found: list[float] = []
    for number in range(times):
        found.append(await do(number))
        await asyncio.sleep(seconds * random.uniform(0.7, 1.3))
    return found


async def _calm(at: Scene, times: list[float]) -> None:
    """Fifty people, of whom one writes every fifth of a second."""
    for number in range(100_000):
        times.append(await at.asked(2 + number % 50, f"calm {number}.", f"calm {number}."))
        await asyncio.sleep(0.2)


def percentile(times: list[float], part: float) -> float:
    """In milliseconds."""
    return round(times[min(len(times) - 1, int(len(times) * part))] * 1000, 1)


def measured(make: MakeYard, peer: str, platform: str) -> list[Row]:
    """All figures of one platform's door; takes about three minutes."""
    first = asyncio.run(latency(make))
    _, fast_took, fast_wrong = asyncio.run(crowd(make, 1000, 3, "fast"))
    calm, took, wrong = asyncio.run(crowd(make, 1000, 1, "real"))
    beside, in_order = asyncio.run(flood(make))
    killed, lost, doubled = asyncio.run(kills(make))
    fast, own = (
        "3,000 messages of 1,000 people at once, as fast as it goes",
        f"1,000 people at once at {platform}'s pace",
    )
    found = [
        ("first visible reply at 20 people, p50", percentile(first, 0.5), "ms"),
        ("first visible reply at 20 people, p99", percentile(first, 0.99), "ms"),
        (f"{fast}: all answered after", round(fast_took, 1), "s"),
        ("the same: people with an answer lost, doubled or out of order", fast_wrong, "people"),
        (f"{own}: all answered after", round(took, 1), "s"),
        ("the same: people with an answer lost, doubled or out of order", wrong, "people"),
        ("the same: somebody calm, p50", percentile(calm, 0.5), "ms"),
        ("the same: somebody calm, p99", percentile(calm, 0.99), "ms"),
        ("the same: somebody calm, at worst", percentile(calm, 1), "ms"),
        ("beside one who writes 200 a minute: others, p99", percentile(beside, 0.99), "ms"),
        ("the same: the flood answered in order, one a second", int(in_order), "yes"),
        ("500 turns and a process that is killed: kills", killed, "kills"),
        ("the same: messages lost", lost, "messages"),
        ("the same: answers that came twice", doubled, "answers"),
    ]
    return [{"figure": name, "value": value, "unit": unit, "peer": peer, "ratio": None} for name, value, unit in found]


def show(rows: list[Row]) -> None:
    for row in rows:
        print(f"{row['figure']:90} {row['value']:>10} {row['unit']}")
