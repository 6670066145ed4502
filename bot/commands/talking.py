"""For people who talk in this terminal: chat, and the rights over what was kept."""

import sys
from pathlib import Path

import click

from bot.commands import opening
from bot.commands.opening import Fault


@click.command()
@click.option(
    "--plain", is_flag=True, help="Plain lines in and out; chosen by itself when standard input is no terminal."
)
@click.option("--db", type=click.Path(dir_okay=False, path_type=Path), help="The database file to use.")
@click.option("--person", default="you", show_default=True, help="Who is talking: each name is a person of its own.")
@click.option("--pretend-time", is_flag=True, help="`/wait 20 hours` moves the clock, `/restart` restarts the process.")
def chat(plain: bool, db: Path | None, person: str, pretend_time: bool) -> None:
    """Talk to Ajar in this terminal."""
    from adapters.terminal.chat import Asked, converse

    chosen = opening.settings()
    asked = Asked(person, plain or not sys.stdin.isatty(), pretend_time, chosen.typing_pace)
    opening.run(converse(asked, opening.needs(chosen, db, log_level="error")))  # a talk is no place for a log


@click.command()
@click.option("--db", type=click.Path(dir_okay=False, path_type=Path), help="The database file to use.")
@click.option("--person", default="you", show_default=True, help="Whose copy.")
@click.option("--to", type=click.Path(file_okay=False, path_type=Path), default=".", help="The folder to write to.")
def export(db: Path | None, person: str, to: Path) -> None:
    """Write all that is stored about a person of this terminal, to read and as JSON."""
    from adapters.terminal.door import CHANNEL, save
    from bot.now import real_now
    from bot.service.people.rights import copy_of

    documents = opening.run(copy_of(opening.needs(opening.settings(), db), (CHANNEL, person), real_now()))
    if not documents:
        raise Fault("Nothing is stored about that person.")
    for document in documents:
        click.echo(f"Written to {save(to, document.name, document.content)}")


@click.command()
@click.option("--db", type=click.Path(dir_okay=False, path_type=Path), help="The database file to use.")
@click.option("--person", default="you", show_default=True, help="Whom to forget.")
@click.option("--yes", is_flag=True, help="Don't ask.")
def forget(db: Path | None, person: str, yes: bool) -> None:
    """Erase all that is stored about a person of this terminal. It can't be undone."""
    from adapters.terminal.door import CHANNEL
    from bot.now import real_now
    from bot.service.people import rights

    if not yes and not click.confirm("Erase everything that is stored about that person, for good?"):
        raise Fault("Nothing was erased.")
    if not opening.run(rights.forget(opening.needs(opening.settings(), db), (CHANNEL, person), real_now())):
        raise Fault("Nothing is stored about that person.")
    click.echo("Erased. Copies that you exported are files of your own; delete them yourself.")
