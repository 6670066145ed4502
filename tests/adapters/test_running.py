"""One process for all platforms: what fails, what goes on, and how it ends."""

import asyncio
import os
import signal
import socket
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest

from adapters.running import Refusal, serve
from adapters.ties import Handle, WrongToken
from bot.dialogue.talk import Conversation, Say, Turn, Wrote
from bot.service.post import Incoming, Parcel
from bot.service.shell import Needs, Roles, Shell
from bot.service.watching.health import Health, health_of
from bot.service.watching.standing import Lookout
from bot.service.watching.tally import Tally
from bot.turn import Happening


def echo(conversation: Conversation, happening: Happening, now: int) -> Turn:
    words = happening.text if isinstance(happening, Wrote) else ""
    return Turn(conversation, (Say(f"You said {words}."),))


class Door:
    """A platform that takes in one message as soon as it runs, or fails; `carried` holds what it was given."""

    def __init__(
        self, handle: Handle, channel: str, failure: Exception | None = None, delivered: asyncio.Event | None = None
    ) -> None:
        self._handle = handle
        self._channel = channel
        self._failure = failure
        self.carried: list[str] = []
        self.closed = False
        self._delivered = delivered or asyncio.Event()

    @property
    def connected(self) -> bool:
        return self._failure is None

    async def run(self) -> None:
        if self._failure:
            raise self._failure
        await self._handle(Incoming(self._channel, "1", Wrote("hello"), "update 1"))
        await asyncio.get_running_loop().create_future()

    async def carry(self, parcel: Parcel) -> None:
        self.carried.append(parcel.say.text)
        self._delivered.set()

    async def close(self) -> None:
        self.closed = True


def needs(tmp_path: Path) -> Needs:
    return Needs(tmp_path / "ajar.db", echo)


def now() -> int:
    return 1_767_300_000_000


async def test_a_platform_that_fails_stops_no_other_and_sigterm_ends_cleanly(tmp_path: Path) -> None:
    made: dict[str, Door] = {}
    delivered = asyncio.Event()

    def build(channel: str, failure: Exception | None = None) -> Callable[[Shell], Door]:
        def make(shell: Shell) -> Door:
            made[channel] = Door(shell.desk.take_in, channel, failure, delivered)
            return made[channel]

        return make

    builds = {"good": build("good"), "bad": build("bad", OSError("the line is dead"))}
    serving = asyncio.create_task(serve(needs(tmp_path), builds, now, WrongToken))
    await asyncio.wait_for(delivered.wait(), 5)
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.wait_for(serving, 5)
    assert made["good"].carried == ["You said hello."]
    assert made["good"].closed
    assert made["bad"].closed


async def test_a_token_that_will_never_work_ends_with_its_line(tmp_path: Path) -> None:
    builds = {"bad": lambda shell: Door(shell.desk.take_in, "bad", WrongToken("Nobody knows this token."))}
    with pytest.raises(Refusal, match=r"^Nobody knows this token\.$"):
        await asyncio.wait_for(serve(needs(tmp_path), builds, now, WrongToken), 5)


async def test_whoever_watches_sees_which_platform_is_not_connected(tmp_path: Path) -> None:
    delivered, made = asyncio.Event(), []

    def watch(lookout: Lookout) -> Health:
        made.append(health_of(("127.0.0.1", 0), Tally(now), 0)(lookout))
        return made[0]

    builds = {
        "good": lambda shell: Door(shell.desk.take_in, "good", delivered=delivered),
        "bad": lambda shell: Door(shell.desk.take_in, "bad", OSError("the line is dead")),
    }
    serving = asyncio.create_task(serve(needs(tmp_path), builds, now, WrongToken, watch))
    await asyncio.wait_for(delivered.wait(), 5)
    async with aiohttp.ClientSession() as web, web.get(f"http://127.0.0.1:{made[0].port}/readyz") as answer:
        assert (answer.status, await answer.text()) == (503, "bad: not connected\n")
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.wait_for(serving, 5)


async def test_a_worker_that_keeps_no_clock_misses_none(tmp_path: Path) -> None:
    delivered, made = asyncio.Event(), []

    def watch(lookout: Lookout) -> Health:
        made.append(health_of(("127.0.0.1", 0), Tally(now), 0)(lookout))
        return made[0]

    builds = {"good": lambda shell: Door(shell.desk.take_in, "good", delivered=delivered)}
    clockless = replace(needs(tmp_path), roles=Roles(clock=False))
    serving = asyncio.create_task(serve(clockless, builds, now, WrongToken, watch))
    await asyncio.wait_for(delivered.wait(), 5)
    async with aiohttp.ClientSession() as web, web.get(f"http://127.0.0.1:{made[0].port}/readyz") as answer:
        assert (answer.status, await answer.text()) == (200, "ready\n")
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.wait_for(serving, 5)


async def test_a_port_in_use_refuses_to_start(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        watch = health_of(taken.getsockname(), Tally(now), 0)
        with pytest.raises(Refusal, match="AJAR_METRICS_LISTEN"):
            await asyncio.wait_for(serve(needs(tmp_path), {}, now, WrongToken, watch), 5)


async def test_what_fails_where_nobody_waits_is_logged_by_its_kind_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    delivered = asyncio.Event()

    class Careless(Door):
        async def run(self) -> None:
            asyncio.get_running_loop().call_soon(self._fail)
            await super().run()

        def _fail(self) -> None:
            raise LookupError("zebrafinch")

    serving = asyncio.create_task(
        serve(
            needs(tmp_path),
            {"good": lambda shell: Careless(shell.desk.take_in, "good", delivered=delivered)},
            now,
            WrongToken,
        )
    )
    await asyncio.wait_for(delivered.wait(), 5)
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.wait_for(serving, 5)
    told = "".join(capsys.readouterr())
    assert "LookupError" in told and "zebrafinch" not in told


@pytest.mark.parametrize(("named", "told"), [("", False), ("missing", True), ("empty", True), ("full", False)])
async def test_a_start_at_which_no_backup_can_be_seen_says_so(
    tmp_path: Path, named: str, told: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in ("empty", "full"):
        (tmp_path / folder).mkdir()
    (tmp_path / "full" / "ajar-2026-01-01.backup").write_bytes(b"")

    def make(shell: Shell) -> Door:
        return Door(ending, "good")

    async def ending(_: Incoming) -> None:
        os.kill(os.getpid(), signal.SIGTERM)

    looked_at = replace(needs(tmp_path), backups=tmp_path / named if named else None)
    await serve(looked_at, {"good": make}, now, WrongToken)
    assert ("holds no backup" in capsys.readouterr().out) == told
