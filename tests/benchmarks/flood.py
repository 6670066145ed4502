"""One person sends 200 messages at once while twenty others talk calmly: how long the others wait for their turns.

The flooded platform takes a message a second for one person, as Telegram does; here a stub lets a hundredth pass.
"""

import asyncio
import statistics
import time
from dataclasses import dataclass, field
from pathlib import Path

from bot.dialogue.talk import Conversation, Wrote
from bot.service.post import Incoming, Parcel, Take
from bot.service.shell import Needs, Shell
from tests.benchmarks.turns import wall

FLOOD, CALM, EACH = 200, 20, 10
PACE = 0.01


@dataclass(frozen=True, slots=True)
class Figures:
    """Milliseconds that the calm wait; replies that the flooding person was sent, and messages of theirs kept."""

    calm_p50: float
    calm_p99: float
    flooded: int
    replies: int


@dataclass
class Paced:
    """Lets one message a moment through for each address."""

    sent: dict[str, int] = field(default_factory=dict)

    async def carry(self, parcel: Parcel) -> None:
        await asyncio.sleep(PACE)
        self.sent[parcel.address] = self.sent.get(parcel.address, 0) + 1


async def measure(folder: Path, take: Take, flood: int = FLOOD) -> Figures:
    door = Paced()
    take(Conversation("warming up"), Wrote("she is quiet tonight"), 0)
    shell = await Shell.open(Needs(folder / "ajar.db", take), {"door": door}, wall)
    waits: list[float] = []
    await asyncio.gather(_flood(shell, flood), *(_calm(shell, f"calm {number}", waits) for number in range(CALM)))
    await shell.courier.drain()
    await shell.close()
    quantiles = statistics.quantiles(waits, n=100)
    return Figures(quantiles[49] * 1000, quantiles[98] * 1000, flood, door.sent.get("flood", 0))


async def _flood(shell: Shell, flood: int) -> None:
    for number in range(flood):
        await shell.desk.handle(Incoming("door", "flood", Wrote(f"she is quiet {number}"), str(number)))


async def _calm(shell: Shell, address: str, waits: list[float]) -> None:
    for number in range(EACH):
        started = time.perf_counter()
        await shell.desk.handle(Incoming("door", address, Wrote("she is quiet tonight"), str(number)))
        waits.append(time.perf_counter() - started)
        await asyncio.sleep(PACE * 5)
