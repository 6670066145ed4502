"""Forgotten means gone: from every file, and from copies of the database that were made before."""

import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from bot.service.people.keyfile import KeyFile
from bot.service.people.keys import Keyring, Unreadable
from bot.service.people.rights import copy_of, forget
from bot.service.shell import Needs
from bot.service.store.sqlite import keys_path
from tests.privacy.house import all_bytes
from tests.service.fakes import NOON
from tests.service.homes import Home, Living

CANARIES = ("Canaryname", "zebrafinch", "anna-of-the-door")


async def talk(living: Living) -> None:
    for words in ("my wife Canaryname came in, zebrafinch, and went to bed", "I'll try that", "Tomorrow", "yes"):
        await living.hear(words, update=words, address="anna-of-the-door")


async def people(living: Living) -> list[str]:
    return [person async for person in living.shell.store.people()]


async def erase(living: Living) -> list[str]:
    await living.hear("forget me", update="f1", address="anna-of-the-door")
    return await living.hear("Erase it all", update="f2", address="anna-of-the-door")


async def test_while_somebody_is_here_no_word_and_no_address_lies_open_in_any_file(home: Home) -> None:
    async with home.open() as living:
        await talk(living)
        while_running = all_bytes(home.folder)
    for stored in (while_running, all_bytes(home.folder)):
        assert not [canary for canary in CANARIES if canary.encode() in stored]


async def test_after_forgetting_nothing_of_the_person_is_in_any_file_not_even_their_number(home: Home) -> None:
    async with home.open() as living:
        await talk(living)
        (person,) = await people(living)
        sealed = sealed_bytes(home)
        assert person.encode() in all_bytes(home.folder)
        assert (await erase(living))[0].startswith("All of it is being erased now.")
        while_running = all_bytes(home.folder)
        assert await people(living) == []
    for stored in (while_running, all_bytes(home.folder)):
        assert person.encode() not in stored
        assert not [blob for blob in sealed if blob in stored]
        assert not [canary for canary in CANARIES if canary.encode() in stored]


async def test_forgetting_one_leaves_the_others(home: Home) -> None:
    async with home.open() as living:
        await living.hear("hello, I'm the other one", address="ben")
        await talk(living)
        await erase(living)
        assert len(await people(living)) == 1
        assert not (await living.hear("memory", address="ben"))[0].startswith("Hello")


async def test_a_copy_made_before_can_not_be_read_by_todays_keys(home: Home, tmp_path: Path) -> None:
    async with home.open() as living:
        await talk(living)
        (person,) = await people(living)
    old, old_keys = tmp_path / "old.db", tmp_path / "old.keys.db"
    shutil.copy(home.database, old)
    shutil.copy(keys_path(home.database), old_keys)
    async with home.open() as living:
        await erase(living)
    keyring = Keyring(KeyFile.open(home.database.with_suffix(".key")))
    then, now = (
        rows(old_keys, "SELECT person, wrapped FROM keys"),
        rows(keys_path(home.database), "SELECT person FROM keys"),
    )
    assert ([each[0] for each in then], now) == ([person], [])
    with pytest.raises(Unreadable):
        keyring.unwrap(person, b"")
    old_state = rows(old, "SELECT state FROM people")[0][0]
    assert not [canary for canary in CANARIES if canary.encode() in old.read_bytes()]
    _, foreign = keyring.fresh(person)
    with pytest.raises(Unreadable):
        keyring.unwrap(person, foreign).open(b"state", old_state)


async def test_a_shell_on_an_old_copy_knows_nobody_who_was_forgotten_and_removes_what_is_left(
    home: Home,
) -> None:
    async with home.open() as living:
        await talk(living)
    backup = home.database.read_bytes()
    async with home.open() as living:
        await erase(living)
    home.database.write_bytes(backup)
    async with home.open() as living:
        await living.shell.desk.tidy()
        assert await people(living) == []
        answer = " ".join(await living.hear("memory", address="anna-of-the-door"))
        assert "Canaryname" not in answer


async def test_a_copy_and_an_end_without_a_talk(home: Home) -> None:
    async with home.open() as living:
        await talk(living)
    needs = Needs(home.database, home.companion.take, manners=home.manners)
    place = ("door", "anna-of-the-door")
    text, data = await copy_of(needs, place, NOON)
    assert b"What you call your partner: Canaryname (until 1 January 2027)" in text.content
    assert b'"partner"' in data.content and b"quick_word" not in data.content
    assert await forget(needs, place, NOON)
    assert not await forget(needs, place, NOON)
    assert await copy_of(needs, place, NOON) == ()
    assert not [canary for canary in CANARIES if canary.encode() in all_bytes(home.folder)]


def rows(path: Path, query: str) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(path)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def sealed_bytes(home: Home) -> list[bytes]:
    """A piece of all that is sealed of the one person who is stored, and of their key."""
    queries = ["state FROM people", "sealed FROM addresses", "mac FROM addresses", "sealed FROM alarms"]
    found = [blob for query in queries for (blob,) in rows(home.database, f"SELECT {query}")]
    found += [key for (key,) in rows(keys_path(home.database), "SELECT wrapped FROM keys")]
    return [blob[:16] for blob in found if blob]
