"""What operators and their tools see of a running Ajar, by way of its port."""

import asyncio
import math
import os
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.dialogue.talk import Conversation, FollowUp, Turn, Wrote
from bot.service.post import Happening, Incoming, TryLater
from bot.service.store.backlog import Backlog
from bot.service.store.errors import StoreError
from bot.service.watching.exposition import Exposition
from bot.service.watching.gauges import Unmeasured
from bot.service.watching.health import Health, PortTaken, health_of
from bot.service.watching.lag import watch_loop
from bot.service.watching.standing import Lookout
from bot.service.watching.tally import Tally
from tests.service.homes import Home, Living

LOCAL = ("127.0.0.1", 0)


@dataclass
class Port:
    """An open port, and who lives behind it."""

    living: Living
    health: Health
    doors: dict[str, bool]

    async def get(self, path: str) -> tuple[int, str]:
        async with aiohttp.ClientSession() as web, web.get(f"http://127.0.0.1:{self.health.port}{path}") as answer:
            return answer.status, await answer.text()

    async def value(self, name: str, **labels: str) -> float:
        _, text = await self.get("/metrics")
        samples = [sample for family in text_string_to_metric_families(text) for sample in family.samples]
        (value,) = [sample.value for sample in samples if sample.name == name and sample.labels == labels]
        return value


@asynccontextmanager
async def port(home: Home) -> AsyncIterator[Port]:
    tally = Tally(home.wall)
    home.gauges = tally
    async with home.open() as living:
        doors = {"door": True}
        shell = living.shell
        lookout = Lookout(shell.store, home.wall, lambda: shell.clock.running, lambda: doors, home.backups)
        health = health_of(LOCAL, tally, home.wall())(lookout)
        await health.start()
        try:
            yield Port(living, health, doors)
        finally:
            await health.stop()


async def test_turns_deliveries_and_their_times_are_counted(home: Home) -> None:
    async with port(home) as at:
        await at.living.hear("hello", update="1")
        await at.living.hear("hello", update="1")
        assert await at.value("ajar_turns_total", event="wrote", outcome="committed") == 1
        assert await at.value("ajar_turns_total", event="wrote", outcome="duplicate") == 1
        assert await at.value("ajar_turns_total", event="pressed", outcome="failed") == 0
        assert await at.value("ajar_deliveries_total", outcome="arrived") == 1
        for stage in ("wait", "load", "take", "commit"):
            assert await at.value("ajar_stage_seconds_count", stage=stage) == 2
        assert await at.value("ajar_stage_seconds_count", stage="deliver") == 1
        assert await at.value("ajar_outbox_waiting") == 0
        assert await at.value("ajar_store_up") == 1


def failing(conversation: Conversation, happening: Happening, now: int) -> Turn:
    raise ValueError


async def test_what_fails_is_counted_by_its_reason(home: Home) -> None:
    home.take = failing
    async with port(home) as at:
        home.platform.failures = [ValueError("a broken platform")]
        await at.living.hear("hello")
        assert await at.value("ajar_turns_total", event="wrote", outcome="failed") == 1
        assert await at.value("ajar_deliveries_total", outcome="failed") == 1
        assert await at.value("ajar_deliveries_total", outcome="later") == 1


async def test_what_waits_is_counted_and_its_age_told(home: Home) -> None:
    async with port(home) as at:
        await at.living.shell.desk.handle(Incoming("switched off", "anna", Wrote("hello")))
        home.wall.move(minutes=2)
        assert await at.value("ajar_outbox_waiting") == 1
        assert await at.value("ajar_outbox_oldest_seconds") == 120


async def test_how_late_alarms_are_taken_up_is_told(home: Home) -> None:
    home.answers("ask me", FollowUp("noticing#how", 3600))
    async with port(home) as at:
        await at.living.hear("ask me")
        await at.living.wait(hours=1, minutes=0.5)
        assert await at.value("ajar_alarm_taken_late_seconds_count") == 1
        assert await at.value("ajar_alarm_taken_late_seconds_sum") == 30
        assert await at.value("ajar_alarm_taken_late_seconds_bucket", le="30.0") == 1
        assert await at.value("ajar_alarm_taken_late_seconds_bucket", le="10.0") == 0


async def test_the_age_of_the_newest_backup_is_told_where_its_folder_is_known(home: Home, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    home.backups = folder
    async with port(home) as at:
        assert await at.value("ajar_backup_age_seconds") == math.inf  # there is none
        for name, age in (
            ("ajar-2026-01-01.backup", 7200),
            ("ajar-2025-12-31.backup", 90_000),
            ("ajar.keys.backup", 1),
        ):
            (folder / name).write_bytes(b"")
            os.utime(folder / name, times=(home.wall.now / 1000 - age,) * 2)
        assert await at.value("ajar_backup_age_seconds") == 7200
        folder.rename(tmp_path / "gone")
        assert await at.value("ajar_backup_age_seconds") == math.inf


async def test_nothing_is_told_of_backups_where_no_folder_is_named(home: Home) -> None:
    async with port(home) as at:
        _, text = await at.get("/metrics")
        assert "ajar_backup_age_seconds" not in text


async def test_ready_once_store_doors_and_clock_are_and_else_it_says_which_is_not(home: Home) -> None:
    async with port(home) as at:
        assert await at.get("/healthz") == (200, "alive\n")
        assert await at.get("/readyz") == (503, "clock: does not run\n")
        await at.living.shell.start()
        assert await at.get("/readyz") == (200, "ready\n")
        at.doors["door"] = False
        assert await at.get("/readyz") == (503, "door: not connected\n")


class Gone:
    """A store whose disk is gone."""

    async def backlog(self) -> Backlog:
        raise StoreError("the disk is gone")

    async def next_due(self) -> int | None:
        raise StoreError("the disk is gone")


async def test_a_store_that_does_not_answer_is_named(home: Home) -> None:
    standing = await Lookout(Gone(), home.wall, lambda: True, dict).look()
    assert standing.parts == {"store": "no answer within 2 seconds"}
    assert b"\najar_store_up 0.0\n" in Exposition(Tally(home.wall), 0).text(standing)


class Listening(Unmeasured):
    """Hears when the event loop was looked at."""

    def __init__(self) -> None:
        self.heard: asyncio.Future[float] = asyncio.get_running_loop().create_future()

    def lagged(self, seconds: float) -> None:
        self.heard.set_result(seconds)


async def test_the_event_loop_is_watched() -> None:
    listening = Listening()
    watching = asyncio.create_task(watch_loop(listening))
    assert await asyncio.wait_for(listening.heard, 5) >= 0
    watching.cancel()


async def test_a_port_in_use_is_said_in_a_sentence(home: Home) -> None:
    with socket.socket() as taken:
        taken.bind(LOCAL)
        taken.listen()
        listen = taken.getsockname()
        async with home.open() as living:
            health = health_of(listen, Tally(home.wall), 0)(Lookout(living.shell.store, home.wall, bool, dict))
            with pytest.raises(PortTaken, match=rf"can't be served at 127.0.0.1:{listen[1]}.*AJAR_METRICS_LISTEN"):
                await health.start()


@pytest.fixture
def sharing(tmp_path: Path, empty_database: str) -> Home:
    """A home whose store several processes share."""
    return Home(tmp_path, server=empty_database)


async def test_what_workers_share_is_counted(sharing: Home) -> None:
    async with port(sharing) as at:
        sharing.platform.failures = [TryLater(60.0)]
        box = at.living.shell.letterbox
        assert box is not None
        await box.put(("door", "anna"), 1, b"nobody takes it in")
        await at.living.shell.desk.handle(Incoming("door", "ben", Wrote("hello")))
        await at.living.shell.desk.handle(Incoming("switched off", "cleo", Wrote("hello")))
        sharing.wall.move(minutes=2)
        assert await at.value("ajar_inbox_waiting") == 1
        assert await at.value("ajar_inbox_oldest_seconds") == 120
        assert await at.value("ajar_outbox_waiting") == 2
        assert await at.value("ajar_rounds_held") == 1
        assert await at.value("ajar_rounds_unheld") == 1
        await at.living.shell.courier.stop(0)  # not until the minute is over


async def test_a_store_of_one_process_tells_nothing_of_sharing(file_home: Home) -> None:
    async with port(file_home) as at:
        assert "ajar_inbox_waiting" not in (await at.get("/metrics"))[1]
