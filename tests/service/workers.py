"""Stores of several workers on one database, and what befalls them from outside."""

from collections.abc import Awaitable, Callable

import asyncpg

from bot.service.store.part import Part
from bot.service.store.postgres.store import PostgresStore

Opening = Callable[..., Awaitable[PostgresStore]]


async def opening(url: str, part: Part | None = None, stamp: bytes = b"stamp") -> PostgresStore:
    return await PostgresStore.open(url, stamp, 0, part or Part(carries=("",)))


async def do(url: str, *statements: str) -> None:
    """Do these on the server."""
    connection = await asyncpg.connect(url)
    for statement in statements:
        await connection.execute(statement)
    await connection.close()
