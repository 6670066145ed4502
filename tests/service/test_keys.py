import stat
from pathlib import Path

import pytest

from bot.doctor import examine
from bot.service.people.keyfile import KeyFile, KeyFileError
from bot.service.people.keys import Keyring, Unreadable
from bot.service.people.removal import move_all
from bot.service.people.rights import forget
from bot.service.shell import Shell
from bot.service.store.errors import WrongKey
from bot.service.store.sqlite import SqliteStore
from bot.settings import load
from tests.service.homes import Home


def test_the_file_is_made_at_the_first_start_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "new" / "ajar.key"
    with pytest.raises(KeyFileError, match=r"^There is no key file at .* Put it back"):
        KeyFile.open(path)
    made = KeyFile.open(path, new=True)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert KeyFile.open(path) == made
    assert [one.name for one in path.parent.iterdir()] == ["ajar.key"]


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660])
def test_a_file_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "ajar.key"
    KeyFile.open(path, new=True)
    path.chmod(mode)
    with pytest.raises(KeyFileError, match="chmod 600"):
        KeyFile.open(path)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", '"key"', '{"current": "x", "masters": {}, "lookup": ""}', '{"masters": 1}', "\xff"]
)
def test_a_damaged_file_is_refused_in_words(tmp_path: Path, text: str) -> None:
    path = tmp_path / "ajar.key"
    path.touch(mode=0o600)
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(KeyFileError, match="no key file, or a damaged one"):
        KeyFile.open(path)


def test_a_folder_that_is_none_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(KeyFileError, match="can't be read or written"):
        KeyFile.open(tmp_path / "file" / "ajar.key", new=True)


def test_a_folder_is_no_key_file(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    with pytest.raises(KeyFileError, match=r"is no file\. Set AJAR_KEY_FILE to the key file itself\.$"):
        KeyFile.open(tmp_path)


def test_secrets_do_not_show_when_printed() -> None:
    made = KeyFile.make()
    assert repr(made) == f"KeyFile(current='{made.current}')"


def test_what_is_sealed_opens_only_for_its_person_and_table() -> None:
    ring = Keyring(KeyFile.make())
    anna, wrapped = ring.fresh("anna")
    ben, _ = ring.fresh("ben")
    sealed = anna.seal(b"state", b"words")
    assert b"words" not in sealed
    assert anna.open(b"state", sealed) == b"words"
    assert ring.unwrap("anna", wrapped).open(b"state", sealed) == b"words"
    for key, table in ((anna, b"letter"), (ben, b"state")):
        with pytest.raises(Unreadable):
            key.open(table, sealed)
    with pytest.raises(Unreadable):
        ring.unwrap("ben", wrapped)


@pytest.mark.parametrize("damaged", [b"", b"short", b"\0" * 100])
def test_damaged_bytes_are_unreadable_and_no_crash(damaged: bytes) -> None:
    ring = Keyring(KeyFile.make())
    key, _ = ring.fresh("anna")
    with pytest.raises(Unreadable):
        key.open(b"state", damaged)
    with pytest.raises(Unreadable):
        ring.unwrap("anna", damaged)


def test_the_same_words_are_sealed_differently_each_time() -> None:
    key, _ = Keyring(KeyFile.make()).fresh("anna")
    assert key.seal(b"state", b"words") != key.seal(b"state", b"words")


def test_lookups_depend_on_the_key_and_on_every_part() -> None:
    ring, other = Keyring(KeyFile.make()), Keyring(KeyFile.make())
    assert ring.mac("door", "anna") == ring.mac("door", "anna")
    assert len({ring.mac("a", "bc"), ring.mac("ab", "c"), ring.mac("abc"), other.mac("a", "bc")}) == 4


async def test_keys_are_rotated_without_losing_anybody(file_home: Home) -> None:
    path = file_home.folder / "ajar.key"
    async with file_home.open() as living:
        await living.hear("hello")
    old = KeyFile.open(path)
    old.rotated().write(path)
    async with file_home.open() as living:
        await living.hear("still here")
        await living.shell.store.rewrap(Keyring(KeyFile.open(path)).rewrap)
    KeyFile.open(path).retired().write(path)
    assert old.current not in KeyFile.open(path).masters
    async with file_home.open() as living:
        assert await living.hear("and now") == ["3 and now"]


async def test_a_key_file_that_is_lost_is_not_made_anew_to_what_is_stored(home: Home) -> None:
    path = home.database.with_suffix(".key")
    async with home.open() as living:
        await living.hear("hello")
    kept = path.read_text()
    path.unlink()
    with pytest.raises(KeyFileError, match="Put the key file back from where you keep its copy"):
        await Shell.open(home.needs, {}, home.wall)
    with pytest.raises(KeyFileError):
        await forget(home.needs, ("door", "anna"), home.wall())
    with pytest.raises(KeyFileError):
        await move_all(home.address, home.folder / "new.db", path, home.wall())
    (told, *_) = await examine(home.needs, load(None), {}, home.wall(), {})
    assert (told.what, told.well) == ("key file", False)
    assert not path.exists()
    path.touch(mode=0o600)
    path.write_text(kept)
    async with home.open() as living:
        assert await living.hear("still here") == ["2 still here"]


async def test_the_wrong_key_file_is_refused_in_words(file_home: Home) -> None:
    async with file_home.open() as living:
        await living.hear("hello")
    with pytest.raises(WrongKey, match="Put back the key file"):
        await SqliteStore.open(file_home.database, Keyring(KeyFile.make()).stamp, 0)
    async with file_home.open() as living:
        assert await living.hear("again") == ["2 again"]
