"""The measure to beat for due rows: procrastinate, a task queue on PostgreSQL, with jobs that do nothing."""

import asyncio
from multiprocessing.connection import Connection

import procrastinate

JOBS = 2_000
TOGETHER = 100


def _app(url: str) -> procrastinate.App:
    app = procrastinate.App(connector=procrastinate.PsycopgConnector(conninfo=url))
    app.task(name="nothing")(_nothing)
    return app


async def _nothing() -> None: ...


async def fill(url: str) -> None:
    """The tables, and so many jobs that are due."""
    app = _app(url)
    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        await app.tasks["nothing"].batch_defer_async(*({} for _ in range(JOBS)))


def working(_where: str, url: str, pipe: Connection) -> None:
    asyncio.run(_working(url, pipe))


async def _working(url: str, pipe: Connection) -> None:
    app = _app(url)
    async with app.open_async():
        pipe.send("ready")
        await asyncio.to_thread(pipe.recv)
        await app.run_worker_async(
            wait=False, concurrency=TOGETHER, install_signal_handlers=False, listen_notify=False, delete_jobs="always"
        )
        pipe.send(0)  # who did how many is counted in the whole
