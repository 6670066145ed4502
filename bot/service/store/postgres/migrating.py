"""Brings the tables up to date, one worker at a time, and refuses what a newer Ajar or another key file has made.

The steps lie in `steps/`, named as those of SQLite where they do the same. Old and new workers run side by side, so
steps only add: a released one is never edited, a function that changes gets a new name, a new column has a default, and
nothing is dropped, renamed or narrowed that a worker of the release before may use. Whoever runs already goes on;
whoever is of the release before and starts afterwards is refused.
"""

from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from bot.service.store.errors import KeysMissing, StoreNewer, WrongKey
from bot.service.store.postgres import sql


def steps() -> dict[str, str]:
    """The SQL of each step by its name, in order."""
    found = sorted((files(__package__) / "steps").iterdir(), key=lambda file: file.name)
    return {file.name.partition("_")[2].removesuffix(".sql"): file.read_text(encoding="utf-8") for file in found}


async def migrate(connection: Any, where: str, stamp: bytes, now: int, known: Mapping[str, str] | None = None) -> None:
    """`known` are the steps, if not those of this release. Raises StoreError; then nothing was changed."""
    async with connection.transaction():
        await connection.execute(sql.LOCK_STEPS)
        await connection.execute(sql.MAKE_SCHEMAS)
        await connection.execute(sql.MAKE_STEPS)
        done = {name for (name,) in await connection.fetch(sql.STEPS_DONE)}
        wanted = known or steps()
        if done - set(wanted):
            raise StoreNewer(where)
        for name in [name for name in wanted if name not in done]:
            await connection.execute(wanted[name])
            await connection.execute(sql.STEP_DONE, name)
        if not done:
            await connection.execute(sql.START_IDS, now * 1000)
        await _check(connection, where, stamp)


async def _check(connection: Any, where: str, stamp: bytes) -> None:
    if not await connection.fetchval(sql.KEYS_THERE):
        raise KeysMissing(f"the schema ajar_keys of {where}")
    found = await connection.fetchval(sql.STAMP)
    if found == stamp:
        return
    if found is not None:
        raise WrongKey(where)
    if await connection.fetchval(sql.ANYBODY):
        raise KeysMissing(f"the schema ajar_keys of {where}")
    await connection.execute(sql.KEEP_STAMP, stamp)
