"""`ajar doctor`: looks at everything that Ajar needs, and says of each what to do if it is not well. It changes
nothing: what the first start makes is said to be missing."""

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.endpoints import CantListen, Place, try_to_listen
from bot.service.backup.folder import newest
from bot.service.people.keyfile import KeyFile, KeyFileError
from bot.service.people.keys import Keyring
from bot.service.people.unlocking import unlocked_source
from bot.service.post import TryLater
from bot.service.shell import Needs
from bot.service.store.errors import StoreError, StoreLocked, StoreMissing
from bot.service.store.lock import Lock, lock_path
from bot.service.store.opening import stored_in
from bot.service.watching.health import lives
from bot.settings import Settings

PATIENCE = 10.0
"""Seconds that a platform has to answer."""
HOUR = 3_600_000


@dataclass(frozen=True, slots=True)
class Found:
    """One thing looked at. `well` is None where nothing is there yet, so that there is nothing to be well."""

    what: str
    well: bool | None
    told: str

    def __str__(self) -> str:
        return f"{ {True: 'ok', False: 'NO', None: '--'}[self.well]:<4}{self.what}: {self.told}"


Check = Callable[[], Awaitable[str]]
"""Asks a platform; answers with the bot's name there, or raises with one line of what is wrong."""


async def examine(
    needs: Needs, settings: Settings, unknown: Mapping[str, str], now: int, platforms: Mapping[str, Check | None]
) -> list[Found]:
    """Look at names of settings (`unknown` ones with the nearest that there is), key, database, ports, backups and
    platforms. Settings and pages were read before this could be called."""
    running = _is_locked(needs.database) or await lives(settings.metrics)
    found = [*_names(unknown), await _key(needs), await _database(needs, running), _zone(settings.zone)]
    found += [await _port("port of metrics", "AJAR_METRICS_LISTEN", settings.metrics, running)]
    found += [await _port("port for Telegram", "TELEGRAM_WEBHOOK_LISTEN", settings.webhook, running)]
    found += [_backups(settings.backup_folder, now)]
    return [*found, *[await _platform(name, check) for name, check in platforms.items()]]


def _names(unknown: Mapping[str, str]) -> Iterator[Found]:
    for name, nearest in unknown.items():
        meant = f"; is {nearest} meant?" if nearest else ", and none that is like it"
        yield Found("setting", False if nearest else None, f"there is no {name}{meant}")


async def _key(needs: Needs) -> Found:
    path = needs.keys
    try:
        if not path.exists() and not await stored_in(needs.database):
            return Found("key file", None, f"{path} is not there yet; the first start makes it")
    except StoreError as error:
        return Found("key file", False, f"{path} is missing, and whether anything needs it can't be seen: {error}")
    if not path.exists():
        named = needs.database if isinstance(needs.database, Path) else "the PostgreSQL server"
        return Found("key file", False, f"{path} is missing, without which {named} can't be read")
    try:
        KeyFile.open(path)
    except KeyFileError as error:
        return Found("key file", False, str(error))
    return Found("key file", True, f"{path} can be read; keep a copy in a safe place")


async def _database(needs: Needs, running: bool) -> Found:
    here = isinstance(needs.database, Path)
    named = str(needs.database) if here else "the PostgreSQL server"
    if not needs.keys.exists():
        return Found("database", None, f"{named} was not looked at, for want of a key file")
    try:
        async with unlocked_source(needs.database, Keyring(KeyFile.open(needs.keys))):
            pass
    except StoreMissing:
        return Found("database", None, f"nothing is kept in {named} yet; the first start makes it")
    except (StoreError, KeyFileError) as error:
        return Found("database", False, str(error))
    if isinstance(needs.database, Path) and not os.access(needs.database, os.W_OK):
        return Found("database", False, f"{named} can be read, but not written by this account")
    return Found("database", True, f"{named} can be {'read and written' if here else 'read'}{_used(running)}")


def _is_locked(database: Path | str) -> bool:
    """Whether an Ajar runs on this file."""
    if not isinstance(database, Path) or not lock_path(database).exists():
        return False
    try:
        Lock(database).release()
    except StoreLocked:
        return True
    except StoreError:
        return False
    return False


def _used(running: bool) -> str:
    return ", and a running Ajar uses it" if running else ""


def _zone(zone: str) -> Found:
    return Found("clock", True, f"people who name no zone are taken to live by {zone}")


async def _port(what: str, setting: str, place: Place | None, running: bool) -> Found:
    if place is None:
        return Found(what, None, "none is used")
    named = f"{place[0]}:{place[1]}"
    try:
        await try_to_listen(setting, place)
    except CantListen as error:
        return Found(what, True, f"{named} is taken{_used(running)}") if running else Found(what, False, str(error))
    return Found(what, True, f"{named} is free")


def _backups(folder: Path | None, now: int) -> Found:
    if folder is None:
        return Found("backups", None, "AJAR_BACKUP_FOLDER is not set, so nobody is told if they stop")
    try:
        made = newest(folder)
    except OSError as error:
        return Found("backups", False, f"{folder} can't be read ({type(error).__name__}); see AJAR_BACKUP_FOLDER")
    if not made:
        return Found("backups", None, f"none is in {folder} yet; `ajar backup --to {folder}` makes one")
    return Found("backups", True, f"the newest in {folder} is {max(0, now - made) // HOUR} hours old")


async def _platform(name: str, check: Check | None) -> Found:
    if check is None:
        return Found(name, None, f"not set up; set {name.upper()}_TOKEN to run there")
    try:
        return Found(name, True, f"the token is good; the bot is {await asyncio.wait_for(check(), PATIENCE)}")
    except TryLater:
        return Found(name, False, "it can't be reached now; is this machine online, and the address right?")
    except TimeoutError:
        return Found(name, False, f"no answer within {PATIENCE:.0f} seconds; is this machine online?")
    except Exception as error:  # whatever a platform's client raises, the operator gets a line
        return Found(name, False, str(error) or type(error).__name__)
