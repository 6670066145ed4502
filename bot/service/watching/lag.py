"""How late the event loop comes: everything that people feel as slowness passes through it."""

import asyncio

from bot.service.watching.gauges import Gauges

EVERY = 0.5
"""Seconds between two looks."""


async def watch_loop(gauges: Gauges) -> None:
    """Until cancelled."""
    loop = asyncio.get_running_loop()
    while True:
        expected = loop.time() + EVERY
        await asyncio.sleep(EVERY)
        gauges.lagged(max(0.0, loop.time() - expected))
