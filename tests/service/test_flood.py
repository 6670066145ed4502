"""One person writes much faster than a platform lets answers out."""

import asyncio
from dataclasses import dataclass, field
from pathlib import Path

from bot.dialogue.talk import FollowUp, Wrote
from bot.service.post import Incoming, Parcel
from bot.service.shell import Needs, Shell
from bot.shelf import open_companion
from tests.service.fakes import Companion, Wall


@dataclass
class Narrow:
    """A platform that lets a message through when it is told to; `free` addresses need no telling."""

    parcels: list[Parcel] = field(default_factory=list)
    free: frozenset[str] = frozenset({"ben"})
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)

    async def carry(self, parcel: Parcel) -> None:
        if parcel.address not in self.free:
            await self.gate.wait()
        self.parcels.append(parcel)
        self.arrived.set()

    def said(self, address: str) -> list[str]:
        return [parcel.say.text for parcel in self.parcels if parcel.address == address]


async def opened(folder: Path, platform: Narrow, companion: Companion | None = None, wall: Wall | None = None) -> Shell:
    take = companion.take if companion else open_companion().take
    return await Shell.open(Needs(folder / "ajar.db", take), {"door": platform}, wall or Wall())


async def write(shell: Shell, *texts: str, address: str = "anna") -> None:
    for number, text in enumerate(texts):
        await shell.desk.handle(Incoming("door", address, Wrote(text), f"{text} {number}"))


async def let_through(shell: Shell, platform: Narrow) -> None:
    platform.gate.set()
    await shell.courier.drain()


async def test_whoever_floods_is_heard_each_time_and_reads_the_last_answer(tmp_path: Path) -> None:
    platform, companion = Narrow(), Companion()
    shell = await opened(tmp_path, platform, companion)
    await write(shell, *(str(number) for number in range(200)))
    assert len(companion.heard) == 200
    await let_through(shell, platform)
    said = platform.said("anna")
    assert said[0] == "1 0"
    assert said[-1] == "200 199"
    assert len(said) <= 5
    assert not await shell.store.unsent()
    await shell.close()


async def test_a_few_quick_messages_are_all_answered(tmp_path: Path) -> None:
    platform = Narrow()
    shell = await opened(tmp_path, platform, Companion())
    await write(shell, "a", "b", "c", "d")
    await let_through(shell, platform)
    assert platform.said("anna") == ["1 a", "2 b", "3 c", "4 d"]
    await shell.close()


async def test_nobody_else_waits_for_a_flood(tmp_path: Path) -> None:
    platform = Narrow()
    shell = await opened(tmp_path, platform, Companion())
    await write(shell, *(str(number) for number in range(50)))
    await write(shell, "hello", address="ben")
    await platform.arrived.wait()
    assert platform.said("ben") == ["1 hello"]
    assert platform.said("anna") == []
    await let_through(shell, platform)
    await shell.close()


async def test_safety_goes_before_what_waits_and_nothing_overtakes_it(tmp_path: Path) -> None:
    platform = Narrow()
    shell = await opened(tmp_path, platform)
    await write(shell, "hello", "he is quiet", "thanks", "I want to kill myself")
    await write(shell, *(f"well {number}" for number in range(30)))
    await let_through(shell, platform)
    turns = [parcel.turn for parcel in platform.parcels]
    serious = next(n for n, parcel in enumerate(platform.parcels) if parcel.turn == 4)
    assert {2, 3}.isdisjoint(turns)
    assert set(turns[:serious]) == {1}
    assert turns[-1] == 34
    await shell.close()


async def test_what_nobody_asked_for_overtakes_no_answer(tmp_path: Path) -> None:
    platform, companion, wall = Narrow(), Companion(), Wall()
    companion.answers["ask me"] = (FollowUp("noticing#how", 3600),)
    shell = await opened(tmp_path, platform, companion, wall)
    await write(shell, "ask me", "a", "b", "c", "d")
    wall.move(hours=1)
    await shell.clock.sweep(wall.now)
    await let_through(shell, platform)
    assert platform.said("anna") == ["2 a", "3 b", "4 c", "5 d", "due noticing#how"]
    await shell.close()


async def test_after_a_restart_what_was_overtaken_is_not_sent(tmp_path: Path) -> None:
    platform = Narrow()
    shell = await opened(tmp_path, platform, Companion())
    await write(shell, *(str(number) for number in range(60)))
    await shell.courier.stop(0.01)
    await shell.close()
    platform.gate.set()
    shell = await opened(tmp_path, platform, Companion())
    await shell.start()
    await shell.courier.drain()
    assert len(platform.said("anna")) <= 5
    assert platform.said("anna")[-1] == "60 59"
    await shell.close()
