"""What tests of several rooms need: a log that no test leaves otherwise, and a PostgreSQL of the test process's own."""

import logging
from collections.abc import Iterator

import pytest
import structlog

from bot.logs import FromLibraries
from tests.service import servers


@pytest.fixture(autouse=True)
def log_as_before() -> Iterator[None]:
    """Commands configure the log of the whole process; what was configured before comes back."""
    before, root = structlog.get_config(), logging.getLogger()
    yield
    structlog.configure(**before)
    for handler in [handler for handler in root.handlers if isinstance(handler, FromLibraries)]:
        root.removeHandler(handler)


@pytest.fixture(scope="session")
def database() -> Iterator[str]:
    """A database of this test process's own."""
    with servers.server() as url:
        yield servers.make_database(url, servers.name_of_process())


@pytest.fixture
async def empty_database(database: str) -> str:
    """The same, with nothing in it."""
    return await servers.emptied(database)
