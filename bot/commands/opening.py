"""What the commands open before they do their work, each failure told as one line for the person at the keyboard."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from bot.dialogue.book import Book
    from bot.service.people.keyfile import KeyFile
    from bot.service.shell import Needs
    from bot.service.store.opening import Address
    from bot.service.watching.gauges import Gauges
    from bot.settings import Settings
    from bot.turn import Companion

Read = TypeVar("Read")


class Fault(click.ClickException):
    """Something a person can mend: said in one line, exit code 2."""

    exit_code = 2

    def show(self, file: IO[Any] | None = None) -> None:
        click.echo(self.format_message(), file=file, err=file is None)


class Passing(Fault):
    """What passes by itself, so that trying again later helps: exit code 75 (EX_TEMPFAIL of sysexits.h)."""

    exit_code = 75


def told(error: Exception) -> Fault:
    """What is wrong with the data as a line. A server that is late, another process that still runs and a disk that is
    full may be well in a while, with nobody at the keyboard."""
    from bot.service.backup.errors import BackupRuns
    from bot.service.store.errors import ServerCrowded, ServerUnreachable, StoreBusy, StoreFull, StoreLocked

    passes = isinstance(error, ServerUnreachable | ServerCrowded | StoreLocked | StoreBusy | StoreFull | BackupRuns)
    return Passing(str(error)) if passes else Fault(str(error))


def settings() -> "Settings":
    from bot.settings import SettingsError, load

    try:
        return load()
    except SettingsError as error:
        raise Fault(str(error)) from error


def needs(
    settings: "Settings", database: Path | None = None, log_level: str = "", gauges: "Gauges | None" = None
) -> "Needs":
    """What a shell is made of; `log_level` goes before the settings'."""
    from bot.logs import configure
    from bot.pace.quiet import Quiet
    from bot.service.manners import Manners
    from bot.service.shell import Needs
    from bot.service.store.opening import address_of
    from bot.service.watching.gauges import Unmeasured, counting

    configure(log_level or settings.log_level, settings.log_format)
    answering = companion(settings.zone)
    if gauges:
        answering = replace(answering, screen=counting(answering.screen, gauges))
    manners = Manners(zone=settings.zone, quiet=Quiet(*settings.quiet), memory=answering.book.memory)
    address = database or address_of(settings.database)
    key_file = settings.beside if isinstance(address, str) else settings.key_file
    return Needs(
        address, answering.take, key_file, manners, gauges=gauges or Unmeasured(), backups=settings.backup_folder
    )


def key_file(settings: "Settings", database: "Address") -> "KeyFile":
    """The key file that is there; none is made."""
    from bot.service.backup.errors import NoKeyFile
    from bot.service.people.keyfile import KeyFile, KeyFileError

    path = key_path(settings, database)
    if not path.exists():
        raise Fault(str(NoKeyFile(path)))
    try:
        return KeyFile.open(path)
    except KeyFileError as error:
        raise Fault(str(error)) from error


def key_path(settings: "Settings", database: "Address") -> Path:
    return settings.key_file or (database if isinstance(database, Path) else settings.beside).with_suffix(".key")


def book() -> "Book":
    return companion().book


def companion(zone: str = "UTC") -> "Companion":
    """All that answers people; `zone` is the clock of those who named none."""
    from bot import shelf

    return opened(lambda: shelf.open_companion(zone=zone))


def opened(opening: Callable[[], Read]) -> Read:
    """What stands on the shelf, or a Fault that names what to mend."""
    from bot import shelf
    from bot.care.helplines import HelplineError
    from bot.dialogue.reading import PageFaults

    try:
        return opening()
    except (PageFaults, HelplineError, shelf.NoText) as error:
        raise Fault(str(error)) from error
    except OSError as error:
        raise Fault(f"The pages in {shelf.HOME} can't be read ({type(error).__name__}). Install Ajar again.") from error


def run(work: "Coroutine[Any, Any, Read]") -> Read:
    """Run something that opens the store; what is wrong with the data is told."""
    from bot.service.backup.errors import BackupError
    from bot.service.people.keyfile import KeyFileError
    from bot.service.store.errors import StoreError

    try:
        return asyncio.run(work)
    except (StoreError, KeyFileError, BackupError) as error:
        raise told(error) from error
