"""An older copy of the database, and one that an earlier release made: both go on from where they stand."""

import sqlite3
from pathlib import Path
from shutil import copyfile

import pytest

from bot.dialogue.talk import FollowUp, Wrote
from bot.service.post import Incoming
from bot.service.store.sqlite import keys_path
from tests.service.homes import Home, Living

RELEASED = sorted(Path(__file__).with_name("released").iterdir())


def copied(home: Home) -> Path:
    copy = home.folder / "copy.db"
    copyfile(home.database, copy)
    return copy


def put_back(home: Home, copy: Path) -> None:
    """The database alone, with the keys as they are: so it is told in the docs."""
    copyfile(copy, home.database)
    for journal in ("-wal", "-shm"):
        home.database.with_name(home.database.name + journal).unlink(missing_ok=True)


async def people(living: Living) -> int:
    return len([person async for person in living.shell.store.people()])


async def test_the_talk_goes_on_from_the_older_copy_and_nothing_is_said_again(file_home: Home) -> None:
    async with file_home.open() as living:
        await living.hear("hello", "1")
    copy = copied(file_home)
    file_home.wall.move(minutes=1)
    async with file_home.open() as living:
        assert await living.hear("more", "2") == ["2 more"]
    put_back(file_home, copy)
    file_home.wall.move(minutes=1)
    async with file_home.open() as living:
        assert await living.shell.courier.resume() == 0
        assert await living.hear("hello", "1") == []
        assert await living.hear("after", "3") == ["2 after"]
    nonces = [parcel.nonce for parcel in file_home.platform.parcels]
    assert len(set(nonces)) == len(nonces)


async def test_whoever_was_forgotten_since_stays_forgotten(file_home: Home) -> None:
    async with file_home.open() as living:
        await living.hear("hello")
        await living.hear("hello", address="ben")
    copy = copied(file_home)
    async with file_home.open() as living:
        person = next(iter([person async for person in living.shell.store.people()]))
        await living.shell.store.erase(person, b"", file_home.wall.now)
    put_back(file_home, copy)
    async with file_home.open() as living:
        assert await living.shell.store.load(person) is None
        await living.shell.clock.sweep(file_home.wall.now)
        assert await people(living) == 1
        assert {*await living.hear("so"), *await living.hear("so", address="ben")} == {"1 so", "2 so"}


async def test_whoever_came_since_is_new_and_leaves_no_key_behind(file_home: Home) -> None:
    async with file_home.open() as living:
        await living.hear("hello")
    copy = copied(file_home)
    async with file_home.open() as living:
        await living.hear("hello", address="ben")
    put_back(file_home, copy)
    async with file_home.open() as living:
        await living.shell.store.expire(file_home.wall.now)
        assert await living.hear("again", address="ben") == ["1 again"]
    with sqlite3.connect(keys_path(file_home.database)) as connection:
        assert connection.execute("SELECT count(*) FROM keys").fetchone() == (2,)
    connection.close()


async def test_a_follow_up_that_came_since_comes_again_if_it_still_makes_sense(file_home: Home) -> None:
    file_home.answers("ask me", FollowUp("noticing#how", 3600))
    async with file_home.open() as living:
        await living.hear("ask me")
    copy = copied(file_home)
    async with file_home.open() as living:
        assert await living.wait(hours=1) == ["due noticing#how"]
    put_back(file_home, copy)
    async with file_home.open() as living:
        assert await living.wait(minutes=5) == ["due noticing#how"]
    put_back(file_home, copy)
    async with file_home.open() as living:
        assert await living.wait(days=1) == []


@pytest.mark.parametrize("release", RELEASED, ids=lambda path: path.name)
async def test_a_database_of_every_release_is_brought_up_to_date(file_home: Home, release: Path) -> None:
    """Each has Anna in her second turn, with a reply that never left and a follow-up due an hour after noon."""
    for name, path in (("ajar", file_home.database), ("ajar.keys", keys_path(file_home.database))):
        with sqlite3.connect(path) as connection:
            connection.executescript((release / f"{name}.sql").read_text())
        connection.close()
    key = file_home.database.with_suffix(".key")
    key.write_text((release / "ajar.key").read_text())
    key.chmod(0o600)
    async with file_home.open() as living:
        assert await living.shell.courier.resume() == 1
        await living.shell.courier.drain()
        assert file_home.platform.said == ["2 again"]
        await living.shell.desk.handle(Incoming("door", "anna", Wrote("again"), "2"))
        assert await living.wait(hours=1) == ["due noticing#how"]
        assert await living.hear("so", "3") == ["4 so"]
