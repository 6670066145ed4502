"""How quickly and how surely people are answered on Telegram.

The bot runs in a process of its own, with its store on a real disk; the peer and the people are here. Times are from
the moment a message is in Telegram's hands to the moment its first reply is.
"""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from itertools import chain
from typing import Any

from tests.adapters.telegram.peer import Person
from tests.adapters.telegram.scene import CROWD, Scene, scene, texts

Row = dict[str, Any]

WORDS = (
    "She is quiet tonight",
    "He came in and went straight to bed",
    "I don't know what to say",
    "help",
    "we had a row",
)


async def _every(seconds: float, times: int, do: Callable[[int], Awaitable[float]]) -> list[float]:
    """One person's messages at human intervals."""
    found: list[float] = []
    for number in range(times):
        found.append(await do(number))
        await asyncio.sleep(seconds * random.uniform(0.7, 1.3))
    return found


async def latency(people: int = 20, turns: int = 12) -> list[float]:
    """First visible replies of so many people who talk at once, the real pages answering."""
    async with scene("real") as at:

        async def talk(number: int) -> list[float]:
            person = Person(at.peer, 100 + number)
            await asyncio.sleep(random.uniform(0, 1.5))
            return await _every(1.5, turns, lambda turn: at.asked(person, WORDS[(turn + number) % len(WORDS)]))

        return sorted(chain.from_iterable(await asyncio.gather(*map(talk, range(people)))))


async def crowd(people: int, messages: int, rates: str) -> tuple[list[float], float, int]:
    """Everybody writes at once, and somebody calm now and then: the calm ones' times, how long it took until all were
    answered, and of how many people an answer was lost, doubled or out of order."""
    async with scene("echo", rates) as at:
        await at.asked(Person(at.peer, 1), "warm")
        calm: list[float] = []
        speaking = asyncio.create_task(_calm(at, calm))
        began = time.perf_counter()
        many = [Person(at.peer, CROWD + number) for number in range(people)]
        for number in range(messages):
            for person in many:
                await person.writes(f"m{number}")
        await asyncio.wait_for(at.all_heard(people * messages), 300)
        took = time.perf_counter() - began
        speaking.cancel()
        wanted = [f"{number + 1} m{number}" for number in range(messages)]
        return sorted(calm), took, sum(texts(at.peer, person.id) != wanted for person in many)


async def flood(messages: int = 100, seconds: float = 30.0) -> tuple[list[float], bool]:
    """One person writes 200 a minute: the times of others meanwhile, and whether the flood is answered in order."""
    async with scene("echo", "real") as at:
        calm: list[float] = []
        speaking = asyncio.create_task(_calm(at, calm))
        person = Person(at.peer, CROWD)
        for number in range(messages):
            await person.writes(f"m{number}")
            await asyncio.sleep(seconds / messages)
        speaking.cancel()
        found = texts(at.peer, person.id)
        return sorted(calm), found == [f"{n + 1} m{n}" for n in range(len(found))] and len(found) >= seconds


async def kills(people: int = 10, turns: int = 50) -> tuple[int, int, int]:
    """500 turns while the process is killed every second: how many kills, messages lost, answers doubled."""
    async with scene("echo", "fast") as at:
        count = 0

        async def murder() -> None:
            nonlocal count
            while True:
                await asyncio.sleep(random.uniform(0.2, 1.0))
                await at.kill()
                count += 1
                await at.start()

        async def talk(number: int) -> None:
            person = Person(at.peer, CROWD + number)
            for turn in range(turns):
                await at.asked(person, f"m{turn}.", f" m{turn}.")
                await asyncio.sleep(random.uniform(0, 0.3))

        murderer = asyncio.create_task(murder())
        await asyncio.wait_for(asyncio.gather(*map(talk, range(people))), 300)
        murderer.cancel()
        await asyncio.gather(murderer, return_exceptions=True)
        lost = doubled = 0
        for number in range(people):
            found = texts(at.peer, CROWD + number)
            wanted = {f"{turn + 1} m{turn}." for turn in range(turns)}
            lost += len(wanted - set(found))
            doubled += len(found) - len(set(found))
        return count, lost, doubled


async def _calm(at: Scene, times: list[float]) -> None:
    """Fifty people, of whom one writes every fifth of a second."""
    for number in range(100_000):
        person = Person(at.peer, 2 + number % 50)
        times.append(await at.asked(person, f"calm {number}.", f"calm {number}."))
        await asyncio.sleep(0.2)


def percentile(times: list[float], part: float) -> float:
    """In milliseconds."""
    return round(times[min(len(times) - 1, int(len(times) * part))] * 1000, 1)


def row(figure: str, value: float, unit: str) -> Row:
    return {"figure": figure, "value": value, "unit": unit, "peer": "lo-bot-api-emulator over loopback", "ratio": None}


def measure() -> list[Row]:
    """All figures of this adapter; takes about three minutes."""
    first = asyncio.run(latency())
    _, fast_took, fast_wrong = asyncio.run(crowd(1000, 3, "fast"))
    calm, took, wrong = asyncio.run(crowd(1000, 1, "real"))
    beside, in_order = asyncio.run(flood())
    killed, lost, doubled = asyncio.run(kills())
    return [
        row("first visible reply at 20 people, p50", percentile(first, 0.5), "ms"),
        row("first visible reply at 20 people, p99", percentile(first, 0.99), "ms"),
        row(
            "3,000 messages of 1,000 people at once, as fast as the peer goes: all answered after",
            round(fast_took, 1),
            "s",
        ),
        row("the same: people with an answer lost, doubled or out of order", fast_wrong, "people"),
        row("1,000 people at once at Telegram's own pace: all answered after", round(took, 1), "s"),
        row("the same: people with an answer lost, doubled or out of order", wrong, "people"),
        row("the same: somebody calm, p50", percentile(calm, 0.5), "ms"),
        row("the same: somebody calm, p99", percentile(calm, 0.99), "ms"),
        row("the same: somebody calm, at worst", percentile(calm, 1), "ms"),
        row("beside one who writes 200 a minute: others, p99", percentile(beside, 0.99), "ms"),
        row("the same: the flood answered in order, one a second", int(in_order), "yes"),
        row("500 turns and a process that is killed: kills", killed, "kills"),
        row("the same: messages lost", lost, "messages"),
        row("the same: answers that came twice", doubled, "answers"),
    ]


if __name__ == "__main__":
    for found in measure():
        print(f"{found['figure']:90} {found['value']:>10} {found['unit']}")
