"""For operators: run the platforms, and see whether all is well."""

import asyncio
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.commands import opening
from bot.commands.opening import Fault

if TYPE_CHECKING:
    from bot.settings import Settings


@click.command()
@click.option(
    "--only",
    default="",
    metavar="ROLES",
    help="Do a part of the work of several processes: telegram-webhook,telegram,discord,clock,courier.",
)
def run(only: str) -> None:
    """Run Ajar on the platforms whose tokens are set, until it is told to stop."""
    from adapters.platforms import CLOCK, COURIER, builds
    from adapters.running import Refusal, serve
    from adapters.ties import WrongToken
    from bot.care.screen import screen
    from bot.collecting import collect_rarely
    from bot.endpoints import CantListen
    from bot.now import real_now
    from bot.pictures import Studio
    from bot.service.people.keyfile import KeyFileError
    from bot.service.shell import Roles
    from bot.service.store.errors import StoreError
    from bot.service.watching.health import health_of
    from bot.service.watching.tally import Tally
    from bot.turn import get_ready

    chosen = opening.settings()
    part = _roles(only, chosen)
    studio = Studio()
    doors = builds(chosen, studio.draw, lambda words: screen(words).level == "interrupt", part)
    if not doors and part - {CLOCK, COURIER}:
        raise Fault("No platform is set up. Set TELEGRAM_TOKEN or DISCORD_TOKEN (see .env.example), or try: ajar chat")
    get_ready()  # the first person to write shall not wait for it
    tally = Tally(real_now)
    needs = replace(opening.needs(chosen, gauges=tally), roles=Roles(CLOCK in part, COURIER in part))
    watch = health_of(chosen.metrics, tally, real_now()) if chosen.metrics else None
    collect_rarely()
    try:
        asyncio.run(serve(needs, doors, real_now, (WrongToken, CantListen), watch))
    except (StoreError, KeyFileError, Refusal, WrongToken, ValueError) as error:
        raise opening.told(error) from error
    finally:
        studio.close()


def _roles(only: str, chosen: "Settings") -> frozenset[str]:
    from adapters.platforms import CLOCK, COURIER, ROLES, TELEGRAM, WEBHOOK

    if not only:
        return frozenset(ROLES)
    asked = frozenset(name.strip() for name in only.split(","))
    unknown = sorted(asked - set(ROLES))
    if unknown:
        raise Fault(f"--only names {', '.join(unknown)}, which is no role. The roles are {', '.join(ROLES)}.")
    alone = {CLOCK, COURIER, *((WEBHOOK, TELEGRAM) if chosen.telegram_webhook_url else ())}
    if "://" not in chosen.database and alone - asked:
        raise Fault(
            f"--only leaves out {', '.join(role for role in ROLES if role in alone - asked)}. A database file is one "
            "process's, so nobody else would do that. Name them too, leave --only away, or set AJAR_DATABASE to a "
            "PostgreSQL server, on which processes share the work."
        )
    return asked


@click.command()
def doctor() -> None:
    """Look at settings, pages, key, database, clock zone, ports, backups and tokens, and say what to do. Nothing is
    changed."""
    from adapters.platforms import checks
    from bot.doctor import examine
    from bot.now import real_now
    from bot.settings import unknown

    chosen = opening.settings()
    needs = opening.needs(chosen)
    found = asyncio.run(examine(needs, chosen, unknown(os.environ), real_now(), checks(chosen)))
    click.echo("ok  settings and pages: read without a fault")
    for each in found:
        click.echo(str(each))
    if any(each.well is False for each in found):
        raise SystemExit(1)


@click.command()
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
def move(source: str, target: str) -> None:
    """Copy everything from one database, a file or a PostgreSQL server, to another, and compare. Stop Ajar first."""
    from bot.now import real_now
    from bot.service.people.removal import move_all
    from bot.service.store.opening import address_of

    old, new = address_of(source), address_of(target)
    if isinstance(old, Path) and not old.exists():
        raise Fault(f"There is no database at {old}.")
    if _same(old, new):
        raise Fault("FROM and TO are the same database. Nothing was changed.")
    for folder in [place for place in (old, new) if isinstance(place, Path) and place.is_dir()]:
        raise Fault(f"{folder} is a folder. Name the database file in it.")
    beside = [place.with_suffix(".key") for place in (old, new) if isinstance(place, Path)]
    chosen = opening.settings().key_file
    key_file = chosen or next(iter(beside), None)
    if key_file is None:
        raise Fault("Set AJAR_KEY_FILE to the key file that belongs to both.")
    counts = opening.run(move_all(old, new, key_file, real_now()))
    click.echo("Copied " + ", ".join(f"{count} rows of {table}" for table, count in counts.items()) + ".")
    found_there = chosen or (isinstance(new, Path) and new.with_suffix(".key").absolute() == key_file.absolute())
    also = "" if found_there else f", and AJAR_KEY_FILE to {key_file.absolute()}"
    click.echo("Each table has the same count and checksum on both sides.")
    click.echo(f"Now set AJAR_DATABASE to the new place{also}.")


def _same(old: Path | str, new: Path | str) -> bool:
    return old.resolve() == new.resolve() if isinstance(old, Path) and isinstance(new, Path) else old == new
