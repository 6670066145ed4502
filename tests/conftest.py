"""What tests of several rooms need: a PostgreSQL of this test process's own."""

from collections.abc import Iterator

import pytest

from tests.service import servers


@pytest.fixture(scope="session")
def database() -> Iterator[str]:
    """A database of this test process's own."""
    with servers.server() as url:
        yield servers.make_database(url, servers.name_of_process())


@pytest.fixture
async def empty_database(database: str) -> str:
    """The same, with nothing in it."""
    return await servers.emptied(database)
