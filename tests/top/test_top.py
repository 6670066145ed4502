"""`ajar top` before a running shell: once, live in a terminal, and where nobody answers."""

import asyncio
import io
import os
import re
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pyte
import pytest
from click.testing import CliRunner
from rich.console import Console

from bot.__main__ import main
from bot.service.post import Refused
from bot.service.watching.health import health_of
from bot.service.watching.standing import Lookout
from bot.service.watching.tally import Tally
from bot.top.live import NobodyAnswers, once
from tests.adapters.telegram.house import free_port
from tests.service.homes import Home, Living

COLUMNS, ROWS = 90, 20


@asynccontextmanager
async def watched(home: Home, doors: dict[str, bool]) -> AsyncIterator[tuple[Living, str]]:
    """A home whose metrics are at that address."""
    tally = Tally(home.wall)
    home.gauges = tally
    async with home.open() as living:
        await living.shell.clock.start()
        lookout = Lookout(living.shell.store, home.wall, lambda: living.shell.clock.running, lambda: doors)
        health = health_of(("127.0.0.1", 0), tally, home.wall())(lookout)
        await health.start()
        try:
            yield living, f"127.0.0.1:{health.port}"
        finally:
            await health.stop()


async def shown(*addresses: str) -> str:
    out = io.StringIO()
    await once(addresses, Console(file=out, width=100))
    return out.getvalue()


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


async def test_once_shows_what_happened_since_the_start(home: Home) -> None:
    async with watched(home, {"telegram": True}) as (living, address):
        await living.hear("hello", update="1")
        await living.hear("hello", update="1")
        home.platform.failures = [Refused()]
        await living.hear("hello", update="2")
        told = await shown(address)
    assert re.search(r"store +clock +telegram", told)
    assert "committed 2   duplicate 1   conflict 0   failed 0" in told
    assert "arrived 1   refused 1" in told
    assert re.search(r"commit +\S+ +[\d.]+ +[\d.]+\n", told)
    assert re.search(r"pace +0.0 +- +-\n", told)
    assert "waiting 0   oldest 0 s" in told


async def test_one_of_several_that_is_silent_is_named_and_if_all_are_it_is_an_error(home: Home) -> None:
    nobody = f"127.0.0.1:{free_port()}"
    async with watched(home, {}) as (_, address):
        assert f"{nobody} does not answer" in await shown(address, nobody)
    with pytest.raises(NobodyAnswers, match=f"Nothing answers at {nobody}. Is `ajar run` running there"):
        await shown(nobody)


class Terminal:
    """A program on a pseudo-terminal, whose screen can be read."""

    def __init__(self) -> None:
        self._master, self._slave = os.openpty()
        self._screen = pyte.Screen(COLUMNS, ROWS)
        self._stream = pyte.ByteStream(self._screen)
        self._news = asyncio.Event()

    async def start(self, *arguments: str) -> None:
        environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": str(COLUMNS), "LINES": str(ROWS)}
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", *arguments,
            stdin=self._slave, stdout=self._slave, stderr=self._slave, env=environment, start_new_session=True,
        )  # fmt: skip
        asyncio.get_running_loop().add_reader(self._master, self._read)

    def _read(self) -> None:
        self._stream.feed(os.read(self._master, 65536))
        self._news.set()

    def type(self, keys: str) -> None:
        os.write(self._master, keys.encode())

    async def until(self, seen: str) -> str:
        async with asyncio.timeout(20):
            while seen not in (text := "\n".join(self._screen.display)):
                self._news.clear()
                await self._news.wait()
        return text

    async def end(self) -> int:
        code = await asyncio.wait_for(self.process.wait(), 10)
        asyncio.get_running_loop().remove_reader(self._master)
        os.close(self._master)
        os.close(self._slave)
        return code


def press_q(terminal: Terminal) -> None:
    terminal.type("q")


def press_ctrl_c(terminal: Terminal) -> None:
    terminal.process.send_signal(signal.SIGINT)


@pytest.mark.parametrize("leave", [press_q, press_ctrl_c])
async def test_live_it_shows_what_happens_until_q_or_ctrl_c(home: Home, leave: Callable[[Terminal], None]) -> None:
    terminal = Terminal()
    async with watched(home, {"telegram": False}) as (living, address):
        await terminal.start("top", address, "--every", "0.2")
        await terminal.until("committed 0")
        await living.hear("hello")
        assert "arrived 1" in await terminal.until("committed 1")
        leave(terminal)
        assert await terminal.end() == 0


async def test_live_it_says_so_when_ajar_is_gone_and_goes_on(home: Home) -> None:
    terminal = Terminal()
    async with watched(home, {}) as (_, address):
        await terminal.start("top", address, "--every", "0.2")
        await terminal.until("committed 0")
    await terminal.until(f"{address} does not answer")
    terminal.type("q")
    assert await terminal.end() == 0


def test_from_the_command_line_a_clear_line_if_nothing_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    address = f"127.0.0.1:{free_port()}"
    result = CliRunner().invoke(main, ["top", "--once", address])
    assert (result.exit_code, result.output.startswith(f"Nothing answers at {address}.")) == (2, True)
    monkeypatch.setenv("AJAR_METRICS_LISTEN", "")
    assert "AJAR_METRICS_LISTEN is empty" in CliRunner().invoke(main, ["top"]).output
