"""What can't be read is set aside, never deleted, and the person starts anew."""

import sqlite3

from bot.dialogue.talk import FollowUp, Opened
from bot.service.store.sqlite import keys_path
from tests.service.homes import Home


def spoil(home: Home, statement: str, keys: bool = False) -> None:
    with sqlite3.connect(keys_path(home.database) if keys else home.database) as connection:
        connection.execute(statement)
    connection.close()


def set_aside(home: Home) -> list[bytes]:
    with sqlite3.connect(home.database) as connection:
        rows = connection.execute("SELECT state FROM set_aside").fetchall()
    connection.close()
    return [row[0] for row in rows]


async def test_a_state_that_cannot_be_read_is_set_aside_and_the_person_is_told(file_home: Home) -> None:
    async with file_home.open() as living:
        await living.hear("hello")
    spoil(file_home, "UPDATE people SET state = x'00112233445566778899aabbccddeeff'")
    async with file_home.open() as living:
        assert await living.hear("so") == ["Opened"]
        assert file_home.companion.heard[-1] == Opened("unreadable")
        assert await living.hear("so") == ["2 so"]
    assert set_aside(file_home) == [bytes.fromhex("00112233445566778899aabbccddeeff")]


async def test_a_key_that_cannot_be_read_is_replaced(file_home: Home) -> None:
    async with file_home.open() as living:
        await living.hear("hello")
    spoil(file_home, "UPDATE keys SET wrapped = x'00'", keys=True)
    async with file_home.open() as living:
        assert await living.hear("so") == ["Opened"]
    async with file_home.open() as living:
        assert await living.hear("so") == ["2 so"]
    assert len(set_aside(file_home)) == 1


async def test_an_alarm_of_somebody_unreadable_is_dropped(file_home: Home) -> None:
    file_home.answers("ask me", FollowUp("noticing#how", 3600))
    async with file_home.open() as living:
        await living.hear("ask me")
    spoil(file_home, "UPDATE people SET state = x'00'")
    async with file_home.open() as living:
        assert await living.wait(hours=1) == []
        assert await living.shell.store.next_due() is None


async def test_messages_that_cannot_be_read_are_kept_dead(file_home: Home) -> None:
    async with file_home.open() as living:
        await living.hear("hello")
    spoil(
        file_home,
        "INSERT INTO outbox (person, lane, stage, attempts, made, expires_at, reason, sealed)"
        " SELECT person, 0, 0, 0, 0, 9e15, '', x'00' FROM people",
    )
    async with file_home.open() as living:
        assert await living.shell.courier.resume() == 1
        assert await living.shell.store.unsent() == []
        assert await living.hear("so") == ["2 so"]


async def test_a_state_from_a_newer_or_older_ajar_is_read_as_far_as_it_goes() -> None:
    import msgspec

    from bot.service.people.keyfile import KeyFile
    from bot.service.people.keys import Keyring
    from bot.service.people.sealed import STATE, open_saved

    key, _ = Keyring(KeyFile.make()).fresh("anna")
    told = {"conversation": {"person": "anna", "node": "a#b", "mood": "?"}, "shoe_size": 40}
    saved = open_saved(key, key.seal(STATE, msgspec.msgpack.encode(told)))
    assert (saved.conversation.node, saved.conversation.turn, saved.held) == ("a#b", 0, False)
