"""Backups that are not as they were written are refused, and files are put back beside what was there."""

import io
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from bot.service.backup.envelope import HEADER, LENGTH
from bot.service.backup.errors import BackupError, NoKeys, NotABackup, OtherKeyFile, WouldOverwrite
from bot.service.backup.folder import KEYS_NAME
from bot.service.backup.pages import Reading
from bot.service.backup.restoring import Restore
from bot.service.people.keyfile import KeyFile
from bot.service.people.keys import Keyring
from bot.service.store.errors import StoreLocked
from bot.service.store.sqlite_copy import SqliteSource
from bot.service.store.sqlite_place import SqlitePlace
from tests.service.attic import TODAY, Attic, all_rows, some_life


def refused(attic: Attic, path: Path, content: bytes) -> bool:
    """Whether a file with that content does not read as a backup."""
    try:
        list(Reading(path, attic.key_file).pages(io.BytesIO(content)))
    except BackupError as error:
        return "Nothing was changed" in str(error)
    return False


async def test_a_flipped_bit_is_refused_wherever_it_is(attic: Attic, tmp_path: Path) -> None:
    await some_life(attic.home)
    made = await attic.back_up()
    for path in (made.backup, made.keys):
        whole = path.read_bytes()
        assert not refused(attic, path, whole)
        for place, byte in enumerate(whole):
            assert refused(attic, path, whole[:place] + bytes([byte ^ 1]) + whole[place + 1 :])
        path.write_bytes(whole[:-1] + bytes([whole[-1] ^ 128]))
        with pytest.raises(BackupError, match="is damaged"):
            await attic.put_back(tmp_path / "new")
        path.write_bytes(whole)
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == ["ajar.db.lock", "ajar.key"]


async def test_one_that_is_cut_off_or_longer_than_it_was_is_refused(attic: Attic) -> None:
    await some_life(attic.home)
    made = await attic.back_up()
    whole = made.backup.read_bytes()
    for size in range(len(whole)):
        assert refused(attic, made.backup, whole[:size])
    assert refused(attic, made.backup, whole + b"\0")


async def test_pieces_can_neither_be_dropped_nor_change_places(attic: Attic) -> None:
    await some_life(attic.home)
    made = await attic.back_up()
    whole = made.backup.read_bytes()
    pieces, at = [], HEADER
    while at < len(whole):
        end = at + LENGTH + int.from_bytes(whole[at : at + LENGTH], "big")
        pieces.append(whole[at:end])
        at = end
    for place in range(len(pieces)):
        assert refused(attic, made.backup, whole[:HEADER] + b"".join(pieces[:place] + pieces[place + 1 :]))
    assert refused(attic, made.backup, whole[:HEADER] + b"".join([pieces[1], pieces[0], *pieces[2:]]))


async def test_the_two_files_are_not_taken_for_each_other(attic: Attic, tmp_path: Path) -> None:
    await some_life(attic.home)
    await attic.back_up()
    with pytest.raises(NotABackup):
        await attic.put_back(tmp_path / "new", KEYS_NAME)


async def test_a_database_that_is_there_is_moved_aside_and_only_when_asked(attic: Attic) -> None:
    home = attic.home
    await some_life(home)
    await attic.back_up()
    async with home.open() as living:
        await living.hear("one more", address="anna")
    now = await all_rows(home)
    with pytest.raises(WouldOverwrite, match="--force"):
        await attic.restore(home)
    assert await all_rows(home) == now
    for number in ("", "-2"):
        (aside,) = (await attic.restore(home, force=True)).aside
        assert Path(aside).name == f"ajar.db.before-restore{number}"
    async with home.open() as living:
        assert await living.hear("back then", address="anna") == ["3 back then"]


async def test_what_is_set_aside_is_whole_even_if_its_journal_was_not_yet_in_it(attic: Attic) -> None:
    home = attic.home
    await some_life(home)
    await attic.back_up()
    with SqliteSource.open(home.database, Keyring(attic.key_file).stamp):  # keeps the journal from being emptied
        async with home.open() as living:
            await living.hear("in the journal", address="dora")
        then = await all_rows(home)
        journal = home.database.with_name("ajar.db-wal").read_bytes()
        assert journal
        kept = {path: path.read_bytes() for path in home.folder.glob("ajar*.db*")}
    for path, content in kept.items():
        path.write_bytes(content)
    await attic.restore(home, force=True)
    old = home.folder / "old"
    old.mkdir()
    for path in home.folder.glob("ajar.db.before-restore*"):
        path.rename(old / path.name.replace(".before-restore", ""))
    for name in ("ajar.key", "ajar.keys.db"):
        shutil.copy(home.folder / name, old)
    assert (await all_rows(replace(home, folder=old)))["people"] == then["people"]
    assert len((await all_rows(home))["people"]) == 4


async def test_it_is_refused_while_ajar_runs(attic: Attic) -> None:
    await some_life(attic.home)
    await attic.back_up()
    async with attic.home.open():
        with pytest.raises(StoreLocked, match="Another Ajar is running"):
            await attic.restore(attic.home, force=True)


async def test_without_any_keys_it_is_refused(attic: Attic, tmp_path: Path) -> None:
    await some_life(attic.home)
    made = await attic.back_up()
    made.keys.unlink()
    with pytest.raises(NoKeys, match="--keys"):
        await attic.put_back(tmp_path / "new")


async def test_the_key_file_must_be_the_one_of_then(attic: Attic, tmp_path: Path) -> None:
    await some_life(attic.home)
    await attic.back_up()
    with SqlitePlace.open(tmp_path / "new" / "ajar.db", b"") as place:
        strange = Restore(place, KeyFile.make(), attic.path / KEYS_NAME)
        with pytest.raises(OtherKeyFile, match="AJAR_KEY_FILE"):
            await strange.put_back(attic.path / TODAY, force=False)
    path = attic.home.database.with_suffix(".key")
    attic.key_file.rotated().write(path)
    assert (await attic.put_back(tmp_path / "new")).people == 4
    attic.key_file.retired().write(path)
    with pytest.raises(OtherKeyFile, match="retired"):
        await attic.put_back(tmp_path / "newer")


async def test_a_damaged_database_is_moved_aside_with_its_journal(attic: Attic) -> None:
    home = attic.home
    await some_life(home)
    await attic.back_up()
    journal = home.database.with_name("ajar.db-wal")
    home.database.write_bytes(b"no database at all")
    journal.write_bytes(b"nor a journal")
    await attic.restore(home, force=True)
    assert home.database.with_name("ajar.db.before-restore").read_bytes() == b"no database at all"
    assert len((await all_rows(home))["people"]) == 4
