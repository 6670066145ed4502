"""Export and forget: what a person may take along, and that nothing stays behind."""

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from bot.dialogue.talk import Act, Conversation, FollowUp, Remembered, Say, Turn, Wrote
from bot.service.manners import Manners
from bot.service.people.keyfile import KeyFile
from bot.service.people.keys import Keyring
from bot.service.post import Happening, Incoming
from bot.service.shell import Shell
from bot.service.store.errors import StoreFull
from bot.service.store.sqlite import SqliteStore
from tests.service.fakes import Held
from tests.service.homes import Home

SECRET = "she sleeps in the other room"


def remembering(conversation: Conversation, happening: Happening, now: int) -> Turn:
    memory = {"seen": Remembered(SECRET, now), "weak_signs": Remembered(2, now)}
    after = Conversation(
        conversation.person, "en", "noticing#how", memory=memory, visits={"care_home#start": 1, "a#b": 2}
    )
    return Turn(after, (Say(SECRET), FollowUp("noticing#how", 90_000), FollowUp("care_self#hello", 90_000)))


def files(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir() if path.is_file())


async def test_no_words_and_no_ids_of_platforms_lie_open_in_the_files(file_home: Home) -> None:
    file_home.take = remembering
    async with file_home.open() as living:
        await living.hear("hello", address="anna-of-the-door")
        stored = files(file_home.folder)
    for told in (SECRET, "anna-of-the-door", "noticing", "weak_signs"):
        assert told.encode() not in stored


async def test_forgetting_erases_everything_and_then_says_so(file_home: Home) -> None:
    file_home.answers("ask me", FollowUp("noticing#how", 90_000))
    file_home.answers("forget me", Act("forget"), Say("Gone."))
    async with file_home.open() as living:
        await living.hear("ask me")
        people = [person async for person in living.shell.store.people()]
        assert await living.hear("forget me", update="9") == ["Gone."]
        assert [person async for person in living.shell.store.people()] == []
        assert await living.shell.store.next_due() is None
        assert people[0].encode() not in files(file_home.folder)
        assert await living.hear("forget me", update="9") == ["Gone."]  # brought again: it may not have been said
        assert [person async for person in living.shell.store.people()] == []
        assert await living.hear("hello") == ["1 hello"]
        assert await living.hear("forget me", update="9") == []  # whoever came since asked for nothing
        assert await living.hear("so") == ["2 so"]


async def test_old_words_that_are_brought_again_make_nobody_of_who_was_forgotten(home: Home) -> None:
    home.answers("forget me", Act("forget"), Say("Gone."))
    async with home.open() as living:
        await living.hear("they hit me", update="1")
        await living.hear("forget me", update="2")
    async with home.open() as living:
        assert await living.hear("they hit me", update="1") == []
        assert [person async for person in living.shell.store.people()] == []
        await living.hear("forget me", update="2")
        assert [person async for person in living.shell.store.people()] == []
        assert await living.hear("hello", update="3") == ["1 hello"]
        assert await living.hear("they hit me", update="1") == []
        assert await living.hear("so", update="4") == ["2 so"]


class Worn(sqlite3.Connection):
    """A disk that is full once, as journals are emptied."""

    fails = False

    def execute(self, sql: str, parameters: Any = ()) -> sqlite3.Cursor:
        if Worn.fails and "wal_checkpoint" in sql:
            Worn.fails = False
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorcode = sqlite3.SQLITE_FULL
            raise error
        return super().execute(sql, parameters)


def worn(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None, check_same_thread=False, factory=Worn)


async def test_an_erasing_that_failed_at_its_last_step_is_confirmed_when_it_is_done(file_home: Home) -> None:
    file_home.answers("forget me", Act("forget"), Say("Gone."))
    keyring = Keyring(KeyFile.open(file_home.needs.keys, new=True))
    store = await SqliteStore.open(file_home.database, keyring.stamp, file_home.wall(), worn)
    shell = Shell.around(store, keyring, file_home.needs, {"door": file_home.platform}, file_home.wall)
    await shell.desk.handle(Incoming("door", "anna", Wrote("hello"), "1"))
    await shell.courier.drain()
    forgetting = Incoming("door", "anna", Wrote("forget me"), "2")
    Worn.fails = True
    with pytest.raises(StoreFull):
        await shell.desk.take_in(forgetting)
    await shell.courier.drain()
    assert "Gone." not in file_home.platform.said
    await shell.desk.take_in(forgetting)
    await shell.courier.drain()
    assert file_home.platform.said[-1] == "Gone."
    await shell.desk.handle(Incoming("door", "anna", Wrote("hello"), "3"))
    await shell.courier.drain()
    assert file_home.platform.said[-1] == "1 hello"
    await shell.close()


async def test_what_waits_for_somebody_who_was_forgotten_is_not_sent(home: Home) -> None:
    home.answers("forget me", Act("forget"), Say("Gone."))
    home.platform = held = Held()
    async with home.open() as living:
        for text in ("one", "two", "forget me"):
            await living.shell.desk.handle(Incoming("door", "anna", Wrote(text)))
            await held.leaving.wait()
        held.go_on.set()
    assert held.said == ["1 one", "Gone."]


async def test_who_keeps_notes_of_their_own_hears_of_an_erasing_before_the_person_does(home: Home) -> None:
    home.answers("forget me", Act("forget"), Say("Gone."))
    heard: list[list[str]] = []
    async with home.open() as living:
        living.shell.desk.after_erasing(lambda: heard.append(list(home.platform.said)))
        await living.hear("hello", update="1")
        assert await living.hear("forget me", update="2") == ["Gone."]
    assert heard == [["1 hello"]]


async def test_an_old_backup_cannot_be_read_once_somebody_was_forgotten(file_home: Home) -> None:
    file_home.answers("forget me", Act("forget"))
    async with file_home.open() as living:
        await living.hear("hello")
    backup = file_home.database.read_bytes()
    async with file_home.open() as living:
        await living.hear("forget me")
    file_home.database.write_bytes(backup)
    async with file_home.open() as living:
        assert await living.hear("hello") == ["1 hello"]


async def test_an_export_tells_what_is_stored_but_not_what_care_noted(home: Home) -> None:
    home.take = remembering
    home.manners = Manners(hidden=frozenset({"weak_signs"}))
    async with home.open() as living:
        await living.hear("hello")
    home.take = lambda conversation, happening, now: Turn(conversation, (Act("export"), Say("There.")))
    async with home.open() as living:
        assert await living.hear("export") == ["", "There."]
    text, data = home.platform.parcels[1].documents
    told = json.loads(data.content)
    assert told["remembered"]["seen"]["value"] == SECRET
    assert told["visited"] == {"a#b": 2}
    assert told["follow_ups"] == [{"what": "noticing#how", "when": "2026-01-02 13:00 UTC"}]
    assert told["addresses"][0]["address"] == "anna"
    assert (text.name, data.name) == ("ajar.txt", "ajar.json")
    for content in (text.content.decode(), data.content.decode()):
        assert SECRET in content
        assert "weak_signs" not in content
        assert "care" not in content


async def test_somebody_new_may_export_and_forget_at_once(home: Home) -> None:
    home.answers("export", Act("export"))
    home.answers("forget me", Act("forget"), Say("Gone."))
    async with home.open() as living:
        assert await living.hear("forget me") == ["Gone."]
        assert await living.hear("export") == [""]
