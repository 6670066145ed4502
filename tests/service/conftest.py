import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.service.store import sqlite
from bot.service.store.opening import Address
from bot.service.store.part import Part
from bot.service.store.postgres.store import PostgresStore
from tests.service import servers
from tests.service.attic import Attic
from tests.service.homes import Home
from tests.service.workers import Opening, opening


@pytest.fixture(scope="session")
def second_database(database: str) -> str:
    """One more on the same server."""
    return servers.make_database(database, f"{servers.name_of_process()}_second")


@pytest.fixture
async def other_database(second_database: str) -> str:
    """The same, with nothing in it."""
    return await servers.emptied(second_database)


@pytest.fixture(params=["sqlite", "postgres"])
def shelf(request: pytest.FixtureRequest, home: Home) -> Attic:
    """Backups of either store, to be put back into either."""
    return Attic(home, server="" if request.param == "sqlite" else str(request.getfixturevalue("other_database")))


@pytest.fixture(params=["sqlite", "postgres"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Address:
    """Where a store may be. Whatever takes this is tested on both."""
    return tmp_path / "ajar.db" if request.param == "sqlite" else str(request.getfixturevalue("empty_database"))


@pytest.fixture
def home(tmp_path: Path, address: Address) -> Home:
    return Home(tmp_path, server=address if isinstance(address, str) else "")


@pytest.fixture
def file_home(tmp_path: Path) -> Home:
    """One whose files can be looked into."""
    return Home(tmp_path)


@pytest.fixture
def attic(file_home: Home) -> Attic:
    return Attic(file_home)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever meets a locked file waits for a moment instead of five seconds."""
    monkeypatch.setattr(sqlite, "PATIENCE", "PRAGMA busy_timeout = 20")
    monkeypatch.setattr(sqlite, "PRAGMAS", (*sqlite.PRAGMAS, sqlite.PATIENCE))


@pytest.fixture
async def worker(empty_database: str) -> AsyncIterator[Opening]:
    """Opens one more worker on the database; all are closed in the end."""
    stores: list[PostgresStore] = []

    async def another(part: Part | None = None) -> PostgresStore:
        stores.append(await opening(empty_database, part))
        return stores[-1]

    yield another
    await asyncio.gather(*(store.close() for store in stores))
