"""A new master key: nobody is lost, wherever it is stopped, and the old key file opens nothing any more."""

from pathlib import Path

import pytest

from bot.service.people.keyfile import KeyFile
from bot.service.people.keys import Keyring, Unreadable
from bot.service.people.rotation import Rotated, rotate
from bot.service.store.errors import InUse, StoreError, StoreLocked, StoreMissing
from bot.service.store.opening import open_store
from tests.service.homes import Home


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
    store = await open_store(home.address, Keyring(old).stamp, home.wall())
    async for person in store.people():
        found = await store.load(person)
        assert found
        with pytest.raises(Unreadable):
            Keyring(old).unwrap(person, found.key)
    await store.close()
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
    with pytest.raises(StoreError, match="key file"):
        await rotate(home.address, tmp_path / "another.key", home.wall())
