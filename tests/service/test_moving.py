"""Everything moves from a file to a server and back, is the same there, and goes on where it stood."""

from pathlib import Path

import pytest

from bot.dialogue.talk import FollowUp, Say, Wrote
from bot.service.people.keyfile import KeyFile
from bot.service.people.removal import move_all
from bot.service.post import Incoming
from bot.service.shell import Shell
from bot.service.store.errors import InUse, NotEmpty, WrongKey
from bot.service.store.part import Part
from bot.service.store.postgres.store import PostgresStore
from tests.service.fakes import NOON
from tests.service.homes import Home


async def lived_in(home: Home) -> None:
    """Two people, a follow-up, a message that has not left."""
    home.answers("ask me", Say("I will."), FollowUp("noticing#how", 3600))
    async with home.open() as living:
        await living.hear("ask me", update="1")
        await living.hear("hello", address="ben")
        home.platform.parcels.clear()
    shell = await Shell.open(home.needs, {}, home.wall)  # with no door to leave by
    await shell.desk.handle(Incoming("door", "anna", Wrote("waiting")))
    await shell.courier.drain()
    await shell.close()


async def goes_on(home: Home) -> None:
    async with home.open() as living:
        await living.shell.courier.resume()
        await living.shell.courier.drain()
        assert home.platform.said == ["2 waiting"]
        assert await living.hear("ask me", update="1") == []
        assert await living.hear("so", address="ben") == ["2 so"]
        assert await living.wait(hours=1) == ["due noticing#how"]


async def test_to_a_server_and_back_and_the_talk_goes_on(file_home: Home, empty_database: str, tmp_path: Path) -> None:
    await lived_in(file_home)
    key_file, back = file_home.database.with_suffix(".key"), tmp_path / "back.db"
    counts = await move_all(file_home.database, empty_database, key_file, NOON)
    assert (counts["people"], counts["outbox"], counts["alarms"]) == (2, 1, 1)
    assert await move_all(empty_database, back, key_file, NOON) == counts
    await goes_on(Home(tmp_path, file_home.companion, file_home.platform, file_home.wall, server=empty_database))


async def test_a_place_where_something_is_stored_is_refused(file_home: Home, empty_database: str) -> None:
    await lived_in(file_home)
    key_file = file_home.database.with_suffix(".key")
    await move_all(file_home.database, empty_database, key_file, NOON)
    with pytest.raises(NotEmpty, match="can't be joined"):
        await move_all(file_home.database, empty_database, key_file, NOON)


async def test_another_key_file_is_refused(file_home: Home, empty_database: str, tmp_path: Path) -> None:
    await lived_in(file_home)
    KeyFile.make().write(tmp_path / "another.key")
    with pytest.raises(WrongKey):
        await move_all(file_home.database, empty_database, tmp_path / "another.key", NOON)


async def test_a_server_with_workers_on_it_is_refused(file_home: Home, empty_database: str) -> None:
    await lived_in(file_home)
    key_file = file_home.database.with_suffix(".key")
    async with file_home.open() as living:
        stamp = living.shell.keyring.stamp
    store = await PostgresStore.open(empty_database, stamp, 0, Part())
    with pytest.raises(InUse, match="Stop them all"):
        await move_all(file_home.database, empty_database, key_file, NOON)
    await store.close()
