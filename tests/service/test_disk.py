"""A disk that is slow or full: nobody is told what isn't kept, and nothing that is kept is spoilt."""

import asyncio
import resource
import sqlite3
from multiprocessing import get_context
from pathlib import Path
from threading import Event

from bot.dialogue.talk import Wrote
from bot.service.desk import Desk
from bot.service.people.keyfile import KeyFile
from bot.service.people.keys import Keyring
from bot.service.post import Incoming
from bot.service.sending.courier import Courier
from bot.service.shell import Needs, Shell
from bot.service.store.sqlite import SqliteStore
from bot.service.unkept import SORRY
from tests.service.fakes import Companion, Platform, Wall

LONG = "x" * 20_000


class Stuck(sqlite3.Connection):
    """A commit waits until the disk is ready."""

    ready = Event()

    def execute(self, sql: str, parameters: object = ()) -> sqlite3.Cursor:
        if sql == "COMMIT":
            self.ready.wait()
        return super().execute(sql, parameters)  # type: ignore[arg-type] # as it was given


def connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None, check_same_thread=False, factory=Stuck)


async def test_while_the_disk_is_slow_nothing_leaves_and_the_event_loop_goes_on(tmp_path: Path) -> None:
    platform, wall, keyring = Platform(), Wall(), Keyring(KeyFile.make())
    Stuck.ready.set()
    store = await SqliteStore.open(tmp_path / "ajar.db", keyring.stamp, 0, connect)
    courier = Courier(store, keyring, {"door": platform}, wall)
    desk = Desk(store, Companion().take, courier, wall, keyring=keyring, alarmed=lambda due: None)
    Stuck.ready.clear()
    coming = [Incoming("door", f"p{n}", Wrote("hello")) for n in range(50)]
    answering = asyncio.gather(*(desk.handle(one) for one in coming))
    for _ in range(1000):
        await asyncio.sleep(0)
    assert not answering.done()
    assert platform.said == []
    Stuck.ready.set()
    await answering
    await courier.drain()
    await store.close()
    assert platform.said == ["1 hello"] * 50


def fill(folder: Path) -> None:
    """In a process of its own: the files may grow no further while somebody writes much, then they may again."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, resource.RLIM_INFINITY))
    asyncio.run(_fill(folder))


async def _fill(folder: Path) -> None:
    platform = Platform()
    shell = await Shell.open(Needs(folder / "ajar.db", Companion().take), {"door": platform}, Wall())
    for number in range(40):
        await shell.desk.handle(Incoming("door", "anna", Wrote(LONG), str(number)))
        await shell.courier.drain()
    refused = platform.said.index(SORRY.text)
    assert refused > 3
    assert set(platform.said[refused:]) == {SORRY.text}
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    await shell.desk.handle(Incoming("door", "anna", Wrote("so"), "so"))
    await shell.courier.drain()
    assert platform.said[-1] == f"{refused + 1} so"
    assert not await shell.store.unsent()
    await shell.close()


def test_files_that_can_grow_no_further_lose_nothing_and_go_on_when_there_is_room(tmp_path: Path) -> None:
    process = get_context("forkserver").Process(target=fill, args=(tmp_path,))
    process.start()
    process.join()
    assert process.exitcode == 0
    with sqlite3.connect(tmp_path / "ajar.db") as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
