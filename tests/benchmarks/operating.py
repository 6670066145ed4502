"""What it costs to be watched and to be backed up.

The gauges' calls of one turn are made without the turn, since beside a turn they drown in the noise of the disk.
"""

import asyncio
import time
from dataclasses import dataclass
from pathlib import Path

from bot.service.backup.folder import Folder, Retention
from bot.service.backup.making import Backup
from bot.service.people.keyfile import KeyFile
from bot.service.people.keys import Keyring
from bot.service.store import Address, Alarm, Commit, Lane, Outgoing
from bot.service.store.backlog import Backlog
from bot.service.store.sqlite import SqliteStore
from bot.service.store.sqlite_copy import SqliteSource
from bot.service.watching.exposition import Exposition
from bot.service.watching.gauges import Gauges, TurnStage, Unmeasured
from bot.service.watching.standing import Standing
from bot.service.watching.tally import Tally

ROUNDS = 20_000
PEOPLE = 100_000
STATE = 600
"""Bytes: what a person's sealed state has after some talks."""


@dataclass(frozen=True, slots=True)
class Costs:
    """`gauges` in microseconds a turn; `scrape` in milliseconds; `backup` in seconds and `size` in MB, of so many
    people; `turn` is the highest wait of a turn beside the backup, in milliseconds."""

    gauges: float
    scrape: float
    people: int
    backup: float
    size: float
    turn: float


def gauges() -> float:
    """With somebody who counts, less what the calls cost without; the least of several, since noise only adds."""
    counted, uncounted = (min(_calls(one) for _ in range(9)) for one in (Tally(lambda: 0), Unmeasured()))
    return (counted - uncounted) / ROUNDS * 1e6


def _calls(gauges: Gauges) -> float:
    """Seconds for the calls of so many turns with one reply each."""
    began = time.perf_counter()
    for _ in range(ROUNDS):
        since = gauges.lap(TurnStage.WAIT, gauges.now())
        gauges.lap(TurnStage.LOAD, since)
        gauges.lap(TurnStage.TAKE, gauges.now())
        gauges.lap(TurnStage.COMMIT, gauges.now())
        gauges.turned("wrote", "committed")
        gauges.screened("none")
        gauges.lap(TurnStage.PACE, gauges.now())
        gauges.lap(TurnStage.DELIVER, gauges.now())
        gauges.delivery("arrived")
    return time.perf_counter() - began


def scrape() -> float:
    exposition, standing = Exposition(Tally(lambda: 0), 0), Standing(Backlog(1, 1), {"telegram": True}, clock=True)
    exposition.text(standing)
    began = time.perf_counter()
    for _ in range(50):
        exposition.text(standing)
    return (time.perf_counter() - began) / 50 * 1000


async def measure(folder: Path, people: int = PEOPLE) -> Costs:
    """A backup of so many people while one of them goes on talking."""
    key_file = KeyFile.make()
    stamp = Keyring(key_file).stamp
    store = await SqliteStore.open(folder / "ajar.db", stamp, 0)
    for start in range(0, people, 1000):
        await asyncio.gather(*(store.commit(_somebody(number)) for number in range(start, start + 1000)))
    waits: list[float] = []
    talking = asyncio.create_task(_talk(store, waits))
    began = time.perf_counter()
    size = await asyncio.to_thread(lambda: asyncio.run(_back_up(folder, key_file)))
    took = time.perf_counter() - began
    talking.cancel()
    await asyncio.gather(talking, return_exceptions=True)
    await store.close()
    return Costs(gauges(), scrape(), people, took, size / 1e6, max(waits) * 1000)


def _somebody(number: int) -> Commit:
    mac = number.to_bytes(16, "big")
    return Commit(
        f"{number:016x}",
        0,
        bytes(STATE),
        number,
        update=mac[-6:],
        outgoing=(Outgoing(Lane.REPLY, bytes(200), 1),) if number % 100 == 0 else (),
        alarms=(Alarm(mac, "silence", 2**50, b"", 2**60),),
        address=Address(mac, "telegram", bytes(60), number),
        key=bytes(68),
    )


async def _talk(store: SqliteStore, waits: list[float]) -> None:
    for version in range(1, 1_000_000):
        began = time.perf_counter()
        await store.commit(Commit(f"{0:016x}", version, bytes(STATE), version))
        waits.append(time.perf_counter() - began)
        await asyncio.sleep(0.01)


async def _back_up(folder: Path, key_file: KeyFile) -> int:
    to = Folder(folder / "backups")
    with SqliteSource.open(folder / "ajar.db", Keyring(key_file).stamp) as source:
        return (await Backup(to, to, Retention(), key_file).make(source, 0)).size
