"""Forgotten means gone from backups too: old ones can't be opened for that person, and nothing of them comes back."""

from dataclasses import replace
from pathlib import Path

from click.testing import CliRunner

from bot.__main__ import main
from bot.service.backup.folder import KEYS_NAME
from tests.privacy.house import all_bytes
from tests.privacy.test_erasing import CANARIES, erase, people, sealed_bytes, talk
from tests.service.attic import TODAY, Attic
from tests.service.homes import Home


async def test_in_a_backup_no_word_no_address_and_no_persons_number_lies_open(home: Home) -> None:
    attic = Attic(home)
    async with home.open() as living:
        await talk(living)
        (person,) = await people(living)
        await attic.back_up()
    told = all_bytes(attic.path)
    assert not [word for word in (*CANARIES, person) if word.encode() in told]
    assert not [blob for blob in sealed_bytes(home) if blob in told]


async def test_who_was_forgotten_does_not_come_back_with_an_old_backup(home: Home, tmp_path: Path) -> None:
    attic = Attic(home)
    async with home.open() as living:
        await living.hear("hello, I'm the other one", address="ben")
        (ben,) = await people(living)
        await talk(living)
        (anna,) = [person for person in await people(living) if person != ben]
        await attic.back_up()
        before = sealed_bytes(home)
        await erase(living)
        gone = [blob for blob in before if blob not in sealed_bytes(home)]
        old = attic.path / "ajar-2025-12-31.backup"
        (attic.path / TODAY).rename(old)
        await attic.back_up()
    restored = await attic.put_back(tmp_path / "new", old.name)
    assert (restored.people, restored.left_out) == (1, 1)
    found = all_bytes(tmp_path / "new")
    assert ben.encode() in found and anna.encode() not in found
    assert gone and not [blob for blob in gone if blob in found]
    async with replace(home, folder=tmp_path / "new").open() as living:
        assert await people(living) == [ben]
        told = " ".join(await living.hear("memory", address="anna-of-the-door"))
        assert "Canaryname" not in told
    assert not [word for word in CANARIES if word.encode() in all_bytes(tmp_path / "new")]


async def test_the_keys_of_today_go_before_those_of_a_backup(home: Home) -> None:
    """Between an erasing and the next backup the keys' backup still has the key; the keys beside the database don't."""
    attic = Attic(home)
    async with home.open() as living:
        await talk(living)
    await attic.back_up()
    async with home.open() as living:
        await erase(living)
    restored = await attic.restore(home, force=True)
    assert (restored.people, restored.left_out) == (0, 1)
    async with home.open() as living:
        assert await people(living) == []


async def test_only_the_newest_keys_are_kept(home: Home) -> None:
    attic = Attic(home)
    async with home.open() as living:
        await talk(living)
    for _ in range(3):
        await attic.back_up()
        home.wall.move(days=1)
    assert attic.names == [TODAY, "ajar-2026-01-02.backup", "ajar-2026-01-03.backup", KEYS_NAME]


def test_what_the_commands_say_names_nobody(tmp_path: Path) -> None:
    db, to = ("--db", str(tmp_path / "a.db")), tmp_path / "kept"
    person = CANARIES[0]
    said = "my wife is upset, call her zebrafinch\n"
    CliRunner().invoke(main, ["chat", "--plain", *db, "--person", person], input=said)
    told = CliRunner().invoke(main, ["backup", *db, "--to", str(to)]).output
    (file,) = to.glob("ajar-*.backup")
    told += "".join(path.name for path in to.iterdir())
    told += CliRunner().invoke(main, ["restore", str(file), *db, "--force"]).output
    assert told.count("1 person") == 2
    assert not [canary for canary in CANARIES if canary.casefold() in told.casefold()]
