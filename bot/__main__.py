"""The command line: where settings, pages, shell and doors are put together.

Each command imports what it needs when it is called: `ajar chat` does not pay for Telegram.
"""

import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeVar

import click

from bot import __version__

if TYPE_CHECKING:
    from bot.dialogue.book import Book
    from bot.playing import Player
    from bot.service.shell import Needs
    from bot.settings import Settings
    from bot.turn import Companion

Read = TypeVar("Read")


class Fault(click.ClickException):
    """Something a person can mend: said in one line, exit code 2."""

    exit_code = 2

    def show(self, file: IO[Any] | None = None) -> None:
        click.echo(self.format_message(), file=file, err=file is None)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="ajar")
def main() -> None:
    """Ajar: for someone whose partner finds it hard to open up."""


@main.command()
@click.option(
    "--plain", is_flag=True, help="Plain lines in and out; chosen by itself when standard input is no terminal."
)
@click.option("--db", type=click.Path(dir_okay=False, path_type=Path), help="The database file to use.")
@click.option("--person", default="you", show_default=True, help="Who is talking: each name is a person of its own.")
@click.option("--pretend-time", is_flag=True, help="`/wait 20 hours` moves the clock, `/restart` restarts the process.")
def chat(plain: bool, db: Path | None, person: str, pretend_time: bool) -> None:
    """Talk to Ajar in this terminal."""
    import asyncio

    from adapters.terminal.chat import Asked, converse
    from bot.service.keyfile import KeyFileError
    from bot.service.store.errors import StoreError

    settings = _settings()
    asked = Asked(person, plain or not sys.stdin.isatty(), pretend_time, settings.typing_pace)
    try:
        asyncio.run(converse(asked, _needs(settings, db)))
    except (StoreError, KeyFileError) as error:
        raise Fault(str(error)) from error


@main.command()
@click.option("--db", type=click.Path(dir_okay=False, path_type=Path), help="The database file to use.")
@click.option("--person", default="you", show_default=True, help="Whose copy.")
@click.option("--to", type=click.Path(file_okay=False, path_type=Path), default=".", help="The folder to write to.")
def export(db: Path | None, person: str, to: Path) -> None:
    """Write all that is stored about a person of this terminal, to read and as JSON."""
    from adapters.terminal.door import CHANNEL, save
    from bot.service.rights import copy_of

    documents = _on_the_store(db, lambda needs, now: copy_of(needs, (CHANNEL, person), now))
    if not documents:
        raise Fault("Nothing is stored about that person.")
    for document in documents:
        click.echo(f"Written to {save(to, document.name, document.content)}")


@main.command()
@click.option("--db", type=click.Path(dir_okay=False, path_type=Path), help="The database file to use.")
@click.option("--person", default="you", show_default=True, help="Whom to forget.")
@click.option("--yes", is_flag=True, help="Don't ask.")
def forget(db: Path | None, person: str, yes: bool) -> None:
    """Erase all that is stored about a person of this terminal. It can't be undone."""
    from adapters.terminal.door import CHANNEL
    from bot.service import rights

    if not yes and not click.confirm("Erase everything that is stored about that person, for good?"):
        raise Fault("Nothing was erased.")
    if not _on_the_store(db, lambda needs, now: rights.forget(needs, (CHANNEL, person), now)):
        raise Fault("Nothing is stored about that person.")
    click.echo("Erased. Copies that you exported are files of your own; delete them yourself.")


def _on_the_store(db: Path | None, work: "Callable[[Needs, int], Coroutine[Any, Any, Read]]") -> Read:
    import asyncio

    from adapters.terminal.time import real_now
    from bot.service.keyfile import KeyFileError
    from bot.service.store.errors import StoreError

    try:
        return asyncio.run(work(_needs(_settings(), db), real_now()))
    except (StoreError, KeyFileError) as error:
        raise Fault(str(error)) from error


@main.command()
def run() -> None:
    """Run Ajar on the platforms whose tokens are set, until it is told to stop."""
    import asyncio

    from adapters.platforms import builds
    from adapters.running import Refusal, serve
    from adapters.terminal.time import real_now
    from adapters.ties import WrongToken
    from bot.care.screen import screen
    from bot.pictures import draw
    from bot.service.keyfile import KeyFileError
    from bot.service.store.errors import StoreError

    settings = _settings()
    doors = builds(settings, draw, lambda words: screen(words).level == "interrupt")
    if not doors:
        raise Fault("No platform is set up. Set TELEGRAM_TOKEN or DISCORD_TOKEN (see .env.example), or try: ajar chat")
    try:
        asyncio.run(serve(_needs(settings), doors, real_now, WrongToken))
    except (StoreError, KeyFileError, Refusal, WrongToken, ValueError) as error:
        raise Fault(str(error)) from error


@main.command()
def doctor() -> None:
    """Look at settings, pages, key, database, clock zone and tokens, and say what to do."""
    import asyncio

    from adapters.platforms import checks
    from adapters.terminal.time import real_now
    from bot.doctor import examine

    settings = _settings()
    needs = _needs(settings)
    found = asyncio.run(examine(needs, settings.zone, real_now(), checks(settings)))
    click.echo("ok  settings and pages: read without a fault")
    for each in found:
        click.echo(str(each))
    if any(each.well is False for each in found):
        raise SystemExit(1)


@main.command()
@click.option("--release", is_flag=True, help="Write dialogues/shelf.lock: these nodes are released now.")
def check(release: bool) -> None:
    """Check every page; name each fault with its file, line and what to write instead."""
    from bot import shelf
    from bot.dialogue.lint import lint, write_lock

    book, deck = _book(), _opened(shelf.open_deck)
    if release:
        shelf.LOCK.write_text(write_lock(book), encoding="utf-8")
    findings = lint(book, shelf.LOCK.read_text(encoding="utf-8") if shelf.LOCK.exists() else None, deck)
    for finding in findings:
        click.echo(str(finding))
    if findings:
        raise SystemExit(1)
    click.echo(f"{len(book.flows)} pages, {len(book.nodes)} nodes, {len(deck)} questions: nothing to mend.")


@main.command()
@click.argument("flow", required=False)
def graph(flow: str | None) -> None:
    """Draw a flow, or all of them, as a Mermaid diagram."""
    from bot.dialogue.graph import mermaid

    book = _book()
    if flow and flow not in book.flows:
        raise Fault(f"There is no flow {flow}. There are: {', '.join(sorted(book.flows))}.")
    click.echo(mermaid(book, flow))


@main.command()
@click.argument("what")
@click.option("--record", type=click.Path(dir_okay=False, path_type=Path), help="Talk in FLOW and write the talk here.")
def play(what: str, record: Path | None) -> None:
    """Play a scripted talk (FILE.talk), or talk in a FLOW and record it as a script."""
    from bot.playing import Player

    player = Player(_companion())
    if record is None:
        _play_script(player, Path(what))
    else:
        _record(player, what, record)


def _play_script(player: "Player", path: Path) -> None:
    from bot.dialogue.script import ScriptFault, play, read_script

    try:
        mismatches = play(read_script(path.read_text(encoding="utf-8"), str(path)), player)
    except (OSError, UnicodeDecodeError) as error:
        raise Fault(f"{path} can't be read as a scripted talk: {type(error).__name__}. Name a .talk file.") from error
    except ScriptFault as error:
        raise Fault(str(error)) from error
    for mismatch in mismatches:
        click.echo(str(mismatch))
    if mismatches:
        raise SystemExit(1)
    click.echo(f"{path} went as written.")


def _record(player: "Player", flow: str, path: Path) -> None:
    from bot.recording import Misspoken, Recorder

    if flow not in player.companion.book.flows:
        raise Fault(f"There is no flow {flow}. There are: {', '.join(sorted(player.companion.book.flows))}.")
    if path.exists():
        raise Fault(f"{path} is there already; name a new file, so that no talk is lost.")
    recorder = Recorder(player, flow)
    click.echo(recorder.script)
    for typed in sys.stdin:
        try:
            click.echo("\n".join(recorder.type(typed)[1:]))
        except Misspoken as error:
            click.echo(str(error))
    path.write_text(recorder.script, encoding="utf-8")
    click.echo(f"Recorded as {path}.")


def _settings() -> "Settings":
    from bot.settings import SettingsError, load

    try:
        return load()
    except SettingsError as error:
        raise Fault(str(error)) from error


def _needs(settings: "Settings", database: Path | None = None) -> "Needs":
    from bot.pace.quiet import Quiet
    from bot.service.manners import Manners
    from bot.service.shell import Needs

    _quiet_log(settings.log_level)
    companion = _companion()
    manners = Manners(zone=settings.zone, quiet=Quiet(*settings.quiet), memory=companion.book.memory)
    return Needs(database or Path(settings.database), companion.take, settings.key_file, manners)


def _quiet_log(level: str) -> None:
    """Logs go to standard error, from `level` on."""
    import logging

    import structlog

    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, level.upper())),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


def _book() -> "Book":
    return _companion().book


def _companion() -> "Companion":
    from bot import shelf

    return _opened(shelf.open_companion)


def _opened(opening: Callable[[], Read]) -> Read:
    """What stands on the shelf, or a Fault that names what to mend."""
    from bot import shelf
    from bot.dialogue.reading import PageFaults

    try:
        return opening()
    except PageFaults as error:
        raise Fault(str(error)) from error
    except (OSError, UnicodeDecodeError) as error:
        raise Fault(f"The pages in {shelf.HOME} can't be read ({type(error).__name__}). Install Ajar again.") from error


if __name__ == "__main__":
    main()
