"""What people read while nothing can be kept, and what of it comes again."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.dialogue.talk import Opened, Wrote
from bot.service.desk import STUMBLED, Desk
from bot.service.people.keyfile import KeyFile
from bot.service.people.keys import Keyring
from bot.service.post import Carrier, Incoming, Take
from bot.service.shell import Needs, Shell
from bot.service.store.errors import ServerUnreachable, StoreError
from bot.service.store.sqlite import SqliteStore
from bot.service.unkept import SORRY, WAITS
from bot.shelf import open_companion
from tests.service.disks import Disk, locked
from tests.service.fakes import Companion, Platform, Wall
from tests.service.homes import Home

HURT = "he hit me tonight and I am scared"


@dataclass(frozen=True, slots=True)
class Room:
    """A desk on a disk that can be full."""

    disk: Disk
    shell: Shell
    platform: Platform

    @property
    def desk(self) -> Desk:
        return self.shell.desk

    async def said(self) -> list[str]:
        await self.shell.courier.drain()
        return self.platform.said

    async def refused(self, incoming: Incoming) -> None:
        with pytest.raises(StoreError):
            await self.desk.take_in(incoming)


def words(text: str, number: int, address: str = "anna") -> Incoming:
    return Incoming("door", address, Wrote(text), str(number))


@asynccontextmanager
async def room(folder: Path, take: Take, carriers: dict[str, Carrier] | None = None) -> AsyncIterator[Room]:
    disk, platform, wall, keyring = Disk(), Platform(), Wall(), Keyring(KeyFile.make())
    store = await SqliteStore.open(folder / "ajar.db", keyring.stamp, 0, disk.connect)
    carriers = {"door": platform} if carriers is None else carriers
    shell = Shell.around(store, keyring, Needs(folder / "ajar.db", take), carriers, wall)
    yield Room(disk, shell, platform)
    await shell.courier.drain()
    await shell.close()


async def test_what_can_not_be_kept_is_left_to_be_brought_again_and_told_of_once(tmp_path: Path) -> None:
    async with room(tmp_path, Companion().take) as at:
        await at.desk.take_in(words("hello", 0))
        at.disk.protect()
        await at.refused(words("a", 1))
        assert await at.said() == ["1 hello"]
        for _ in range(3):
            await at.refused(words("a", 1))
            await at.refused(words("b", 2))
        assert await at.said() == ["1 hello", WAITS.text]
        at.disk.protect(False)
        await at.desk.take_in(words("a", 1))
        await at.desk.take_in(words("b", 2))
        assert await at.said() == ["1 hello", WAITS.text, "2 a", "3 b"]
        at.disk.protect()
        for _ in range(2):
            await at.refused(words("c", 3))
        assert await at.said() == ["1 hello", WAITS.text, "2 a", "3 b", WAITS.text]


async def test_what_is_given_up_is_asked_for_anew(tmp_path: Path) -> None:
    async with room(tmp_path, Companion().take) as at:
        await at.desk.take_in(words("hello", 0))
        at.disk.protect()
        await at.refused(words("a", 1))
        at.desk.give_up(words("a", 1))
        assert await at.said() == ["1 hello", SORRY.text]


async def test_what_is_about_safety_is_answered_at_once_and_once_and_its_turn_kept_when_it_can_be(
    tmp_path: Path,
) -> None:
    async with room(tmp_path, open_companion().take) as at:
        await at.desk.take_in(Incoming("door", "anna", Opened(), "0"))
        before = len(await at.said())
        at.disk.protect()
        for _ in range(3):
            await at.refused(words(HURT, 1))
        unkept = tuple(at.platform.parcels[before:])
        assert unkept
        assert not {SORRY.text, WAITS.text} & {one.say.text for one in unkept}
        at.disk.protect(False)
        await at.desk.take_in(words(HURT, 1))
        await at.said()
        kept = at.platform.parcels[before + len(unkept) :]
        assert [(one.say, one.turn) for one in unkept] == [(one.say, one.turn) for one in kept]


@pytest.mark.usefixtures("impatient")
async def test_it_is_answered_also_while_somebody_else_holds_the_file_and_left_with_the_platform(
    tmp_path: Path,
) -> None:
    async with room(tmp_path, open_companion().take) as at:
        with locked(tmp_path / "ajar.db"):
            await at.refused(words(HURT, 1))
            told = await at.said()
            await at.refused(words(HURT, 1))
            assert told == await at.said() != []
            assert not {SORRY.text, WAITS.text, STUMBLED.text} & set(told)
        await at.desk.take_in(words(HURT, 1))
        assert await at.said() == [*told, *told]


async def test_it_is_answered_also_where_nobody_brings_it_again(tmp_path: Path) -> None:
    async with room(tmp_path, open_companion().take) as at:
        at.disk.protect()
        await at.desk.handle(Incoming("door", "anna", Wrote(HURT)))
        told = await at.said()
        assert told
        assert SORRY.text not in told
        await at.desk.handle(Incoming("door", "anna", Wrote("hello")))
        assert await at.said() == [*told, SORRY.text]


async def test_it_is_answered_also_of_somebody_who_can_not_be_looked_up(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> None:
        raise ServerUnreachable("a server")

    home.take = open_companion().take
    async with home.open() as living:
        monkeypatch.setattr(type(living.shell.store), "find", fail)
        for _ in range(2):
            with pytest.raises(StoreError):
                await living.shell.desk.take_in(words(HURT, 1))
            living.shell.desk.delayed(words("hello", 1, "ben"))
        await living.shell.courier.drain()
        to_anna = [one.say.text for one in home.platform.parcels if one.address == "anna"]
        assert to_anna
        assert not {SORRY.text, WAITS.text} & set(to_anna)
        assert [one.say.text for one in home.platform.parcels if one.address == "ben"] == [WAITS.text]
