"""`ajar doctor`: looks at everything that Ajar needs, and says of each what to do if it is not well."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.service.keyfile import KeyFile, KeyFileError
from bot.service.keys import Keyring
from bot.service.shell import Needs
from bot.service.store.errors import StoreError, StoreLocked
from bot.service.store.opening import open_store
from bot.service.unlocking import key_file_to

PATIENCE = 10.0
"""Seconds that a platform has to answer."""


@dataclass(frozen=True, slots=True)
class Found:
    """One thing looked at. `well` is None where nothing is configured, so that there is nothing to be well."""

    what: str
    well: bool | None
    told: str

    def __str__(self) -> str:
        return f"{ {True: 'ok', False: 'NO', None: '--'}[self.well]:<4}{self.what}: {self.told}"


Check = Callable[[], Awaitable[str]]
"""Asks a platform; answers with the bot's name there, or raises with one line of what is wrong."""


async def examine(needs: Needs, zone: str, now: int, platforms: dict[str, Check | None]) -> list[Found]:
    """Look at key, database, clock zone and platforms. Settings and pages were read before this could be called."""
    found = [await _key(needs), await _database(needs, now), _zone(zone)]
    return [*found, *[await _platform(name, check) for name, check in platforms.items()]]


async def _key(needs: Needs) -> Found:
    try:
        path = needs.keys
        made = not path.exists()
        await key_file_to(needs.database, path)
    except (StoreError, KeyFileError) as error:
        return Found("key file", False, str(error))
    return Found("key file", True, f"{path} {'was made; keep a copy in a safe place' if made else 'can be read'}")


async def _database(needs: Needs, now: int) -> Found:
    try:
        store = await open_store(needs.database, Keyring(KeyFile.open(needs.keys)).stamp, now)
    except StoreLocked:
        return Found("database", True, f"{needs.database} is in use by a running Ajar")
    except (StoreError, KeyFileError) as error:
        return Found("database", False, str(error))
    await store.close()
    named = needs.database if isinstance(needs.database, Path) else "the PostgreSQL server"
    return Found("database", True, f"{named} can be read and written")


def _zone(zone: str) -> Found:
    ZoneInfo(zone)  # the settings saw to it
    return Found("clock", True, f"people who name no zone are taken to live by {zone}")


async def _platform(name: str, check: Check | None) -> Found:
    if check is None:
        return Found(name, None, f"not set up; set {name.upper()}_TOKEN to run there")
    try:
        return Found(name, True, f"the token is good; the bot is {await asyncio.wait_for(check(), PATIENCE)}")
    except TimeoutError:
        return Found(name, False, f"no answer within {PATIENCE:.0f} seconds; is this machine online?")
    except Exception as error:  # whatever a platform's client raises, the operator gets a line
        return Found(name, False, str(error) or type(error).__name__)
