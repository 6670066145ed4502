"""For operators: see what a running Ajar does."""

import asyncio
from contextlib import suppress

import click

from bot.commands import opening
from bot.commands.opening import Fault


@click.command()
@click.argument("addresses", nargs=-1)
@click.option("--once", is_flag=True, help="Show once what happened since the start, and end.")
@click.option("--every", type=click.FloatRange(min=0.2), default=1.0, show_default=True, help="Seconds between looks.")
def top(addresses: tuple[str, ...], once: bool, every: float) -> None:
    """Watch what Ajar does: turns, times, what waits, what fails. q ends it.

    ADDRESSES are those of metrics (AJAR_METRICS_LISTEN), host:port; several are added up.
    """
    from rich.console import Console

    from bot.top import live

    places = addresses or (opening.settings().metrics_listen,)
    if not all(places):
        raise Fault("AJAR_METRICS_LISTEN is empty, so no metrics are served. Set it, or name an address.")
    console = Console()
    try:
        with suppress(KeyboardInterrupt):
            asyncio.run(live.once(places, console) if once else live.live(places, console, every))
    except live.NobodyAnswers as error:
        raise Fault(str(error)) from error
