"""A new master key: nobody is lost, wherever it is stopped, and the old key file opens nothing any more."""

import sqlite3
from contextlib import AsyncExitStack
from pathlib import Path

import asyncpg
import pytest

from bot.doctor import examine
from bot.service.people import rotation
from bot.service.people.keyfile import KeyFile
from bot.service.people.keys import Keyring
from bot.service.people.removal import move_all
from bot.service.people.rotation import Rotated, rotate
from bot.service.shell import Shell
from bot.service.store.errors import InUse, OtherMaster, StoreLocked, StoreMissing, WrongKey
from bot.service.store.opening import Address, alone_at, open_store
from bot.service.store.sqlite import keys_path
from bot.service.unkept import SORRY
from bot.settings import load
from tests.service.homes import Home

BREAK_FILE = "CREATE TRIGGER broken BEFORE INSERT ON keys BEGIN SELECT RAISE(ABORT, 'broken'); END"
BREAK_SERVER = """
CREATE FUNCTION ajar_keys.broken() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'broken'; END $$;
CREATE TRIGGER broken BEFORE UPDATE ON ajar_keys.keys FOR EACH ROW EXECUTE FUNCTION ajar_keys.broken();
"""
MEND_SERVER = "DROP FUNCTION ajar_keys.broken CASCADE"


async def met(home: Home) -> KeyFile:
    """Two people, and the key file that they were met with."""
    async with home.open() as living:
        for person in ("anna", "ben"):
            await living.hear("hello", address=person)
    return KeyFile.open(home.needs.keys)


async def go_on(home: Home) -> None:
    async with home.open() as living:
        assert await living.hear("so") == ["2 so"]
        assert await living.hear("so", address="ben") == ["2 so"]
        assert await living.hear("hello", address="cleo") == ["1 hello"]


async def test_everybody_goes_on_and_the_old_key_file_opens_nobody(home: Home) -> None:
    old = await met(home)
    assert await rotate(home.address, home.needs.keys, home.wall()) == Rotated(2, 0)
    new = KeyFile.open(home.needs.keys)
    assert not {*old.masters} & {*new.masters}
    assert new.lookup == old.lookup
    old.write(home.needs.keys)
    with pytest.raises(OtherMaster, match=r"from before `ajar rotate`.* Put back the key file that was in use last"):
        await Shell.open(home.needs, {}, home.wall)
    with pytest.raises(OtherMaster):
        await rotate(home.address, home.needs.keys, home.wall())
    with pytest.raises(OtherMaster):
        await move_all(home.address, home.folder / "new.db", home.needs.keys, home.wall())
    found = {each.what: each for each in await examine(home.needs, load(None), {}, home.wall(), {})}
    assert (found["key file"].well, found["database"].well) == (True, False)
    assert KeyFile.open(home.needs.keys) == old
    new.write(home.needs.keys)
    await go_on(home)


async def test_a_key_that_waits_for_another_master_key_is_not_written_over(home: Home) -> None:
    old = await met(home)
    new = old.rotated()
    new.write(home.needs.keys)
    async with home.open() as living:  # stopped midway: whoever is new by now is wrapped by the new master key
        await living.hear("hello", address="cleo")
    old.write(home.needs.keys)
    async with home.open() as living:
        assert await living.hear("so") == ["2 so"]
        assert await living.hear("so", address="cleo") == [SORRY.text]
        await living.shell.desk.tidy()
    new.write(home.needs.keys)
    async with home.open() as living:
        assert await living.hear("so", address="cleo") == ["2 so"]


async def breaking(home: Home, *, mended: bool = False) -> None:
    """Let nobody's key be replaced, or let them again."""
    if home.server:
        connection = await asyncpg.connect(home.server)
        await connection.execute(MEND_SERVER if mended else BREAK_SERVER)
        await connection.close()
        return
    with sqlite3.connect(keys_path(home.database)) as keys:
        keys.execute("DROP TRIGGER broken" if mended else BREAK_FILE)
    keys.close()


async def test_a_store_that_dies_on_the_way_leaves_a_key_file_that_opens_everything(home: Home) -> None:
    old = await met(home)
    await breaking(home)
    with pytest.raises((sqlite3.IntegrityError, asyncpg.RaiseError), match="broken"):
        await rotate(home.address, home.needs.keys, home.wall())
    await breaking(home, mended=True)
    midway = KeyFile.open(home.needs.keys)
    assert {*old.masters} < {*midway.masters}
    await go_on(home)
    assert await rotate(home.address, home.needs.keys, home.wall()) == Rotated(3, 0)
    assert KeyFile.open(home.needs.keys) == midway.retired()


async def test_whoever_starts_while_the_key_file_is_written_is_seen(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = await met(home)
    async with AsyncExitStack() as stack:

        async def alone_and_then_not(address: Address) -> None:
            await alone_at(address)
            monkeypatch.setattr(rotation, "alone_at", alone_at)
            await stack.enter_async_context(home.open())

        monkeypatch.setattr(rotation, "alone_at", alone_and_then_not)
        with pytest.raises((StoreLocked, InUse)):
            await rotate(home.address, home.needs.keys, home.wall())
        assert {*old.masters} < {*KeyFile.open(home.needs.keys).masters}
    await go_on(home)


@pytest.mark.parametrize("wrapped", [False, True])
async def test_one_that_was_stopped_on_its_way_reads_everything_and_goes_on_from_there(
    home: Home, wrapped: bool
) -> None:
    old = await met(home)
    midway = old.rotated()
    midway.write(home.needs.keys)
    if wrapped:
        store = await open_store(home.address, Keyring(midway).stamp, home.wall())
        await store.rewrap(Keyring(midway).rewrap)
        await store.close()
    await go_on(home)
    assert await rotate(home.address, home.needs.keys, home.wall()) == Rotated(3, 0)
    assert KeyFile.open(home.needs.keys) == midway.retired()
    async with home.open() as living:
        assert await living.hear("and now") == ["3 and now"]


async def test_a_key_that_opens_for_nobody_stays_and_stops_nothing(home: Home) -> None:
    await met(home)
    store = await open_store(home.address, Keyring(KeyFile.open(home.needs.keys)).stamp, home.wall())
    (broken, _) = sorted([person async for person in store.people()])
    await store.rewrap(lambda person, wrapped: b"broken" if person == broken else wrapped)
    await store.close()
    assert await rotate(home.address, home.needs.keys, home.wall()) == Rotated(1, 1)


async def test_it_is_refused_while_an_ajar_runs_and_where_nothing_is_stored(home: Home) -> None:
    old = await met(home)
    async with home.open():
        with pytest.raises((StoreLocked, InUse)):
            await rotate(home.address, home.needs.keys, home.wall())
    assert KeyFile.open(home.needs.keys) == old
    with pytest.raises(StoreMissing):
        await rotate(home.folder / "nowhere.db", home.needs.keys, home.wall())
    assert KeyFile.open(home.needs.keys) == old


async def test_a_key_file_of_another_database_is_not_taken(home: Home, tmp_path: Path) -> None:
    await met(home)
    KeyFile.make().write(tmp_path / "another.key")
    before = (tmp_path / "another.key").read_bytes()
    with pytest.raises(WrongKey, match="Nothing was changed"):
        await rotate(home.address, tmp_path / "another.key", home.wall())
    assert (tmp_path / "another.key").read_bytes() == before
