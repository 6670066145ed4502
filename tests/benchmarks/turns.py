"""How many turns a second the shell keeps and answers, everything on the disk, and how long one turn takes.

People press buttons, each the next one as soon as the last is kept; their replies go through a stub that answers at
once. The companion is a stub with the same six-message talk as `tests.benchmarks.peer`, or the real one.
"""

import asyncio
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from msgspec.structs import replace

from bot.dialogue.talk import AwaitSilence, Choice, Conversation, Ended, Opened, Pressed, Say, Turn, Wrote
from bot.service.post import Happening, Incoming, Parcel, Take
from bot.service.shell import Needs, Shell

STEPS = 6
SILENCE = 20 * 3600


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one run. Times in milliseconds; `cpu` microseconds of processor a turn, all threads."""

    turns_per_second: float
    p50: float
    p99: float
    cpu: float


@dataclass
class Door:
    """A platform that takes everything at once and remembers the last message of each address."""

    last: dict[str, Parcel] = field(default_factory=dict)

    async def carry(self, parcel: Parcel) -> None:
        self.last[parcel.address] = parcel


def six_messages(conversation: Conversation, happening: Happening, now: int) -> Turn:
    """The talk of the peer: each button leads to the next message, the sixth ends it."""
    turn = conversation.turn + 1
    after = replace(conversation, node=f"talk#{turn % STEPS}", turn=turn)
    says = Say(f"Message {turn % STEPS} of the talk.", choices=(Choice("Yes", "abcdefghij"),))
    return Turn(after, (says, AwaitSilence(SILENCE, turn) if turn % STEPS else Ended()))


def wall() -> int:
    return time.time_ns() // 1_000_000


async def measure(folder: Path, people: int, turns: int, take: Take = six_messages) -> Figures:
    """`turns` of each person, after some that warm up."""
    door = Door()
    shell = await Shell.open(Needs(folder / "ajar.db", take), {"door": door}, wall)
    warming: list[float] = []
    waits: list[float] = []
    await everybody(shell, door, people, 12, warming.append)
    started, cpu = time.perf_counter(), time.process_time()
    await everybody(shell, door, people, turns, waits.append)
    took, used = time.perf_counter() - started, time.process_time() - cpu
    await shell.close()
    quantiles = statistics.quantiles(waits, n=100)
    count = people * turns
    return Figures(count / took, quantiles[49] * 1000, quantiles[98] * 1000, used / count * 1e6)


async def everybody(shell: Shell, door: Door, people: int, turns: int, note: Callable[[float], None]) -> None:
    await asyncio.gather(*(somebody(shell, door, str(number), turns, note) for number in range(people)))
    await shell.courier.drain()


async def somebody(shell: Shell, door: Door, address: str, turns: int, note: Callable[[float], None]) -> None:
    """Presses the first button of what was said last; where there is none, opens the talk anew."""
    for _ in range(turns):
        started = time.perf_counter()
        update = f"{address}.{time.perf_counter_ns()}"
        await shell.desk.handle(Incoming("door", address, next_of(door.last.get(address)), update))
        note(time.perf_counter() - started)


def next_of(parcel: Parcel | None) -> Opened | Wrote | Pressed:
    if parcel is None or not parcel.say.choices:
        return Opened("noticing")
    return Pressed(parcel.say.choices[0].key, parcel.turn)
