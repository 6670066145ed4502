"""What can be wrong with a server, each told in words, and what lies on it."""

import re
from pathlib import Path

import asyncpg
import pytest
from msgspec.structs import replace

from bot.dialogue.talk import FollowUp, Say
from bot.service.store import Committed
from bot.service.store.errors import (
    KeysMissing,
    ServerForbids,
    ServerReadOnly,
    ServerRefuses,
    ServerUnreachable,
    StoreNewer,
    WrongKey,
)
from bot.service.store.postgres.lines import where
from bot.service.store.postgres.migrating import steps
from tests.service import servers
from tests.service.homes import Home
from tests.service.test_store import DOOR, NEW, NEXT, alarm, letter
from tests.service.workers import Opening, do, opening

TAKING_AWAY = re.compile(
    r"\b(DROP|RENAME|TRUNCATE|OR REPLACE|SET NOT NULL|ALTER COLUMN|SET DATA TYPE)\b", re.IGNORECASE
)
"""What a step must not say, since workers of the release before run beside it."""
CUT = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE application_name = 'ajar' AND datname = current_database()"
)


# --- what can be wrong


async def test_a_server_that_is_not_there_is_told_without_its_password(tmp_path: Path) -> None:
    with pytest.raises(ServerUnreachable, match="does not answer") as told:
        await opening(f"postgresql://me:hunter2@/ajar?host={tmp_path}")
    assert "hunter2" not in str(told.value)
    assert str(tmp_path) in str(told.value)


async def test_a_database_that_is_not_there_is_told(database: str) -> None:
    with pytest.raises(ServerRefuses, match="user, password or database are wrong"):
        await opening(servers.with_database(database, "nowhere"))


async def test_a_user_who_may_make_no_tables_is_told(empty_database: str) -> None:
    await do(empty_database, "DROP ROLE IF EXISTS guest", "CREATE ROLE guest LOGIN")
    with pytest.raises(ServerForbids, match="Make it the owner"):
        await opening(empty_database.replace("postgres:@", "guest:@"))


async def test_a_database_that_can_only_be_read_is_told(empty_database: str) -> None:
    await (await opening(empty_database)).close()
    name = empty_database.partition("@/")[2].partition("?")[0]
    await do(empty_database, f'ALTER DATABASE "{name}" SET default_transaction_read_only = on')
    try:
        with pytest.raises(ServerReadOnly, match="can only be read"):
            await opening(empty_database)
    finally:
        await do(empty_database, "SET default_transaction_read_only = off", f'ALTER DATABASE "{name}" RESET ALL')


async def test_a_newer_schema_is_refused(empty_database: str) -> None:
    await (await opening(empty_database)).close()
    await do(empty_database, "INSERT INTO ajar.steps (name) VALUES ('from the future')")
    with pytest.raises(StoreNewer, match="Install the newer version"):
        await opening(empty_database)


@pytest.mark.parametrize("name", [name for name in steps() if name != "first"])
def test_steps_only_add(name: str) -> None:
    assert not re.search(TAKING_AWAY, steps()[name])


async def test_another_key_file_is_refused(empty_database: str) -> None:
    await (await opening(empty_database)).close()
    with pytest.raises(WrongKey, match="Put back the key file"):
        await opening(empty_database, stamp=b"another")


@pytest.mark.parametrize("lost", ["DROP SCHEMA ajar_keys CASCADE", "DELETE FROM ajar_keys.stamp"])
async def test_lost_keys_are_told(empty_database: str, lost: str) -> None:
    store = await opening(empty_database)
    await store.commit(NEW)
    await store.close()
    await do(empty_database, lost)
    with pytest.raises(KeysMissing, match="ajar_keys"):
        await opening(empty_database)


def test_where_names_no_user_and_no_password() -> None:
    assert where("postgresql://me:hunter2@db.example.org:5432/ajar?sslmode=require") == "db.example.org/ajar"


async def test_a_connection_that_is_cut_is_mended_and_nothing_is_kept_twice(
    worker: Opening, empty_database: str
) -> None:
    store = await worker()
    await store.commit(NEW)
    await do(empty_database, CUT)
    assert isinstance(await store.commit(replace(NEXT, outgoing=(letter("once"),))), Committed)
    assert [one.sealed for one in await store.unsent()] == [b"once"]


# --- what lies there


async def test_somebody_whose_key_is_gone_is_nobody_and_what_was_left_of_them_goes(
    worker: Opening, empty_database: str
) -> None:
    store = await worker()
    await store.commit(replace(NEW, outgoing=(letter("one"),), alarms=(alarm("a", 10),)))
    await do(empty_database, "DELETE FROM ajar_keys.keys")
    assert await store.find(DOOR.mac) is None
    assert [person async for person in store.people()] == []
    assert (await store.unsent(), await store.next_due()) == ([], None)


async def test_no_words_and_no_addresses_lie_open_on_the_server(tmp_path: Path, empty_database: str) -> None:
    home = Home(tmp_path, server=empty_database)
    home.answers("ask me", Say("I will, zebrafinch."), FollowUp("noticing#how", 3600))
    async with home.open() as living:
        await living.hear("ask me", address="anna-of-the-door")
    tables = ("people", "addresses", "outbox", "alarms", "inbox", "places", "rounds")
    connection = await asyncpg.connect(empty_database)
    rows = [await connection.fetch(f"SELECT t::text FROM ajar.{table} t") for table in tables]
    await connection.close()
    stored = " ".join(row[0] for some in rows for row in some)
    for told in ("ask me", "zebrafinch", "anna-of-the-door", "noticing"):
        assert told not in stored
        assert told.encode().hex() not in stored
