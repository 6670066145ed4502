"""A backup of either store is put back into either, and keeps every promise there."""

import asyncio
from dataclasses import replace
from pathlib import Path

import asyncpg
import pytest

from bot.dialogue.talk import Act, Say
from bot.service.backup.errors import WouldOverwrite
from bot.service.backup.folder import KEYS_NAME, Retention
from bot.service.backup.restoring import Restored
from bot.service.people.keyfile import KeyFile
from bot.service.store.errors import InUse, StoreMissing, WrongKey
from tests.service.attic import TODAY, Attic, all_rows, some_life
from tests.service.fakes import NOON
from tests.service.homes import Home
from tests.service.storm import numbering
from tests.service.test_backup import turns_of


async def test_what_is_put_back_is_what_was_there_but_nothing_is_sent_again(shelf: Attic, tmp_path: Path) -> None:
    await some_life(shelf.home)
    made = await shelf.back_up()
    assert (made.people, shelf.names) == (4, [TODAY, KEYS_NAME])
    assert [path.stat().st_mode & 0o777 for path in (shelf.path, made.backup, made.keys)] == [0o700, 0o600, 0o600]
    assert await shelf.put_back(tmp_path / "new") == Restored(NOON, 4, 0)
    before, after = await all_rows(shelf.home), await all_rows(shelf.elsewhere(tmp_path / "new"))
    ((*_, reason, _),) = after.pop("outbox")
    assert before.pop("outbox") and reason == "in doubt"
    assert before == after


async def test_life_goes_on_from_there(shelf: Attic, tmp_path: Path) -> None:
    await some_life(shelf.home)
    await shelf.back_up()
    await shelf.put_back(tmp_path / "new")
    shelf.home.platform.parcels.clear()
    async with shelf.elsewhere(tmp_path / "new").open() as living:
        await living.shell.courier.resume()
        assert await living.hear("and now", address="ben") == ["3 and now"]
        assert await living.wait(hours=2) == ["due a#b"] * 3
        assert await living.shell.store.unsent() == []


async def forgets(home: Home, person: str) -> None:
    home.answers("forget me", Act("forget"), Say("gone"))
    async with home.open() as living:
        assert await living.hear("forget me", update="9", address=person) == ["gone"]


async def test_who_was_forgotten_does_not_come_back_with_an_old_backup(shelf: Attic, tmp_path: Path) -> None:
    await some_life(shelf.home)
    await shelf.back_up()
    old = shelf.path / "ajar-2025-12-31.backup"
    (shelf.path / TODAY).rename(old)
    await forgets(shelf.home, "anna")
    await shelf.back_up()
    assert await shelf.put_back(tmp_path / "new", old.name) == Restored(NOON, 3, 1)
    rows = await all_rows(shelf.elsewhere(tmp_path / "new"))
    assert [len(rows[table]) for table in ("people", "keys", "addresses", "alarms")] == [3, 3, 3, 2]


async def test_the_keys_of_today_go_before_those_of_a_backup_unless_they_are_named(home: Home) -> None:
    attic = Attic(home)
    await some_life(home)
    await attic.back_up()
    await forgets(home, "anna")
    restored = await attic.restore(home, force=True)
    assert (restored.people, restored.left_out) == (3, 1)
    assert len((await all_rows(home))["keys"]) == 3
    restored = await attic.restore(home, force=True, keys_first=True)
    assert (restored.people, restored.left_out, len(restored.aside)) == (4, 0, 2)


async def test_old_backups_go(home: Home) -> None:
    attic = Attic(home, Retention(number=2))
    await some_life(home)
    for _ in range(3):
        await attic.back_up()
        home.wall.move(days=1)
    assert attic.names == ["ajar-2026-01-02.backup", "ajar-2026-01-03.backup", KEYS_NAME]


async def test_beside_people_who_write_a_moment_is_kept(shelf: Attic, tmp_path: Path) -> None:
    home = shelf.home
    home.take = numbering
    counts = dict.fromkeys((f"p{number}" for number in range(8)), 0)
    async with home.open() as living:
        done, everybody = asyncio.Event(), asyncio.Event()

        async def write(person: str) -> None:
            while not done.is_set():
                await living.hear(str(counts[person] + 1), update=str(counts[person] + 1), address=person)
                counts[person] += 1
                if all(counts.values()):
                    everybody.set()

        async with asyncio.TaskGroup() as people:
            for person in counts:
                people.create_task(write(person))
            await everybody.wait()
            before = dict(counts)
            await shelf.back_up()
            after = dict(counts)
            done.set()
    assert (await shelf.put_back(tmp_path / "new")).people == 8
    async with shelf.elsewhere(tmp_path / "new").open() as living:
        for person in counts:
            assert before[person] <= await turns_of(living, person) <= after[person] + 1


@pytest.fixture
def server(tmp_path: Path, empty_database: str) -> Attic:
    """A home on a server alone."""
    return Attic(Home(tmp_path, server=empty_database))


async def test_what_is_on_a_server_is_moved_aside_and_only_when_asked(server: Attic) -> None:
    home = server.home
    await some_life(home)
    await server.back_up()
    async with home.open() as living:
        await living.hear("one more", address="anna")
    now = await all_rows(home)
    with pytest.raises(WouldOverwrite, match="--force"):
        await server.restore(home)
    assert await all_rows(home) == now
    for number in ("", "_2"):
        (aside,) = (await server.restore(home, force=True)).aside
        assert f"the schema ajar_before_restore{number} of " in aside
    connection = await asyncpg.connect(home.server)
    versions = "SELECT version FROM ajar_before_restore.people WHERE person = $1"
    assert {await connection.fetchval(versions, row[0]) for row in now["people"]} == {row[1] for row in now["people"]}
    await connection.close()
    async with home.open() as living:
        assert await living.hear("back then", address="anna") == ["3 back then"]


async def test_tables_in_which_nobody_ever_was_are_no_hindrance(server: Attic, file_home: Home) -> None:
    async with server.home.open():
        pass
    attic = Attic(file_home)
    await some_life(file_home)
    await attic.back_up()
    restored = await attic.restore(replace(file_home, server=server.home.server))
    assert (restored.people, restored.left_out, restored.aside) == (4, 0, ())


async def test_it_is_refused_while_workers_are_connected(server: Attic) -> None:
    await some_life(server.home)
    await server.back_up()
    now = await all_rows(server.home)
    async with server.home.open():
        with pytest.raises(InUse, match="Stop them all"):
            await server.restore(server.home, force=True)
    assert await all_rows(server.home) == now


async def test_a_server_of_another_key_file_or_with_nothing_on_it_is_not_backed_up(server: Attic) -> None:
    key_file = server.home.database.with_suffix(".key")
    KeyFile.make().write(key_file)
    with pytest.raises(StoreMissing, match="There is no database at"):
        await server.back_up()
    await some_life(server.home)
    KeyFile.make().write(key_file)
    with pytest.raises(WrongKey):
        await server.back_up()
