"""Looks again and again, and shows what happened in the last seconds, until q or Ctrl-C."""

import asyncio
import sys
import termios
import time
import tty
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import aiohttp
from rich.console import Console
from rich.live import Live

from bot.top.panel import panel
from bot.top.sample import Between, Sample

PATIENCE = 2.0
"""Seconds that a process has to answer."""
WINDOW = 10
"""Looks that are kept; rates and times are of what happened since the oldest of them."""


class NobodyAnswers(Exception):
    """The message is one line for the operator."""

    def __init__(self, addresses: Sequence[str]) -> None:
        super().__init__(
            f"Nothing answers at {', '.join(addresses)}. Is `ajar run` running there, with AJAR_METRICS_LISTEN set?"
        )


async def once(addresses: Sequence[str], console: Console) -> None:
    """Show what happened since the processes began. Raises NobodyAnswers."""
    sample, silent = await look(addresses)
    starts = sample.values.get("ajar_start_time_seconds", {}).values()
    console.print(panel(Between(Sample(min(starts, default=sample.at)), sample), silent))


async def live(addresses: Sequence[str], console: Console, every: float) -> None:
    """Raises NobodyAnswers if nothing does at the beginning; later it is waited for."""
    sample, silent = await look(addresses)
    samples = deque([sample], maxlen=WINDOW)
    ended = asyncio.Event()
    with keys(ended.set), Live(console=console, screen=True, auto_refresh=False) as screen:
        while not ended.is_set():
            screen.update(panel(Between(samples[0], samples[-1]), silent), refresh=True)
            try:
                async with asyncio.timeout(every):
                    await ended.wait()
            except TimeoutError:
                silent = await _look_again(addresses, samples)


async def _look_again(addresses: Sequence[str], samples: deque[Sample]) -> Sequence[str]:
    try:
        sample, silent = await look(addresses)
    except NobodyAnswers:
        return addresses
    samples.append(sample)
    return silent


async def look(addresses: Sequence[str]) -> tuple[Sample, Sequence[str]]:
    """What all of them say together, and who said nothing. Raises NobodyAnswers."""
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PATIENCE)) as web:
        texts = await asyncio.gather(*(_text(web, address) for address in addresses))
    silent = [address for address, text in zip(addresses, texts, strict=True) if text is None]
    heard = [text for text in texts if text is not None]
    if not heard:
        raise NobodyAnswers(addresses)
    return Sample.read(time.time(), heard), silent


async def _text(web: aiohttp.ClientSession, address: str) -> str | None:
    try:
        async with web.get(f"http://{address}/metrics") as answer:
            text = await answer.text()
            return text if answer.status == 200 and "ajar_build_info" in text else None
    except (aiohttp.ClientError, TimeoutError, ValueError):
        return None


@contextmanager
def keys(end: Callable[[], object]) -> Iterator[None]:
    """While open, q ends it, and so does Ctrl-C; elsewhere than in a terminal Ctrl-C alone."""
    if not sys.stdin.isatty():
        yield
        return
    loop, terminal = asyncio.get_running_loop(), sys.stdin.fileno()
    before = termios.tcgetattr(terminal)
    tty.setcbreak(terminal)
    loop.add_reader(terminal, lambda: end() if sys.stdin.read(1) in {"q", "Q", ""} else None)
    try:
        yield
    finally:
        loop.remove_reader(terminal)
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)
