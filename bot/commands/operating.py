"""For operators: run the platforms, and see whether all is well."""

import asyncio

import click

from bot.commands import opening
from bot.commands.opening import Fault


@click.command()
def run() -> None:
    """Run Ajar on the platforms whose tokens are set, until it is told to stop."""
    from adapters.platforms import builds
    from adapters.running import Refusal, serve
    from adapters.terminal.time import real_now
    from adapters.ties import WrongToken
    from bot.care.screen import screen
    from bot.collecting import collect_rarely
    from bot.pictures import Studio
    from bot.service.health import health_of
    from bot.service.keyfile import KeyFileError
    from bot.service.store.errors import StoreError
    from bot.service.tally import Tally
    from bot.turn import get_ready

    chosen = opening.settings()
    studio = Studio()
    doors = builds(chosen, studio.draw, lambda words: screen(words).level == "interrupt")
    if not doors:
        raise Fault("No platform is set up. Set TELEGRAM_TOKEN or DISCORD_TOKEN (see .env.example), or try: ajar chat")
    get_ready()  # the first person to write shall not wait for it
    tally = Tally(real_now)
    needs = opening.needs(chosen, gauges=tally)
    watch = health_of(chosen.metrics, tally, real_now()) if chosen.metrics else None
    collect_rarely()
    try:
        asyncio.run(serve(needs, doors, real_now, WrongToken, watch))
    except (StoreError, KeyFileError, Refusal, WrongToken, ValueError) as error:
        raise Fault(str(error)) from error
    finally:
        studio.close()


@click.command()
def doctor() -> None:
    """Look at settings, pages, key, database, clock zone and tokens, and say what to do."""
    from adapters.platforms import checks
    from adapters.terminal.time import real_now
    from bot.doctor import examine

    chosen = opening.settings()
    needs = opening.needs(chosen)
    found = asyncio.run(examine(needs, chosen.zone, real_now(), checks(chosen)))
    click.echo("ok  settings and pages: read without a fault")
    for each in found:
        click.echo(str(each))
    if any(each.well is False for each in found):
        raise SystemExit(1)
