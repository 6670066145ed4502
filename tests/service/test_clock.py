"""The clock by itself: what it hands over, and that it really wakes."""

import asyncio
import time
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

import pytest
from msgspec.structs import replace

from bot.service.due import clock as clocks
from bot.service.due.clock import Clock
from bot.service.store import Due
from bot.service.store.contract import Store
from bot.service.store.errors import StoreBusy, StoreFull
from bot.service.store.opening import Address, open_store
from bot.service.store.sqlite import SqliteStore
from tests.service.disks import locked
from tests.service.test_store import NEW, NEXT, alarm


def wall() -> int:
    return time.time_ns() // 1_000_000


async def test_it_wakes_for_the_earliest_alarm_and_for_one_that_is_set_later_but_due_sooner(address: Address) -> None:
    store = await open_store(address, b"stamp", 0)
    rung: list[str] = []
    both = asyncio.Event()

    async def handle(due: Sequence[Due]) -> None:
        for one in due:
            rung.append(one.kind)
            await store.drop(one)
        if len(rung) == 2:
            both.set()

    clock = Clock(store, wall, handle)
    await clock.start()
    start = wall()
    for turn, (kind, after) in enumerate((("late", 200), ("soon", 100))):
        commit = replace(NEXT if turn else NEW, alarms=(alarm(kind, start + after, kind),))
        await store.commit(commit)
        clock.expect(start + after)
    await asyncio.wait_for(both.wait(), 5)
    await clock.stop()
    await store.close()
    assert rung == ["soon", "late"]
    assert wall() - start >= 200


async def test_what_was_claimed_by_a_process_that_died_is_due_at_the_next_start(tmp_path: Path) -> None:
    store = await SqliteStore.open(tmp_path / "ajar.db", b"stamp", 0)
    await store.commit(replace(NEW, alarms=(alarm("a", 10),)))
    assert len(await store.claim(10, 10, 30_000)) == 1
    await store.close()
    store = await SqliteStore.open(tmp_path / "ajar.db", b"stamp", 0)
    handled: list[Due] = []

    async def handle(due: Sequence[Due]) -> None:
        for one in due:
            handled.append(one)
            await store.drop(one)

    assert await Clock(store, lambda: 11, handle).sweep(11) == 1
    await store.close()
    assert [due.kind for due in handled] == ["follow"]


async def until_all_rang(clock: Clock, store: Store, rang: asyncio.Event) -> None:
    await clock.start()
    await asyncio.wait_for(rang.wait(), 5)
    assert clock.running
    await clock.stop()
    await store.close()


@pytest.mark.parametrize("fault", [StoreFull("a file"), RuntimeError("of ours")])
async def test_it_looks_again_soon_after_a_look_that_failed(
    address: Address, monkeypatch: pytest.MonkeyPatch, fault: Exception
) -> None:
    monkeypatch.setattr(clocks, "LOOK_AGAIN", 10)
    store = await open_store(address, b"stamp", 0)
    await store.commit(replace(NEW, alarms=(alarm("a", 10),)))
    faults, rang = [fault], asyncio.Event()

    async def handle(due: Sequence[Due]) -> None:
        if faults:
            raise faults.pop()
        rang.set()
        await store.drop(due[0])

    await until_all_rang(Clock(store, wall, handle, lease=1), store, rang)


@pytest.mark.usefixtures("impatient")
async def test_it_outlives_somebody_else_who_holds_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clocks, "LOOK_AGAIN", 10)
    rang, holding = asyncio.Event(), ExitStack()

    class Watched(SqliteStore):
        async def claim(self, now: int, most: int, lease: int) -> Sequence[Due]:
            try:
                return await super().claim(now, most, lease)
            except StoreBusy:
                holding.close()
                raise

    async def handle(due: Sequence[Due]) -> None:
        rang.set()
        await store.drop(due[0])

    store = await Watched.open(tmp_path / "ajar.db", b"stamp", 0)
    await store.commit(replace(NEW, alarms=(alarm("a", 10),)))
    holding.enter_context(locked(tmp_path / "ajar.db"))
    await until_all_rang(Clock(store, wall, handle), store, rang)


async def test_an_alarm_of_a_machine_that_slept_through_its_time_still_rings(
    address: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Before(datetime):
        """The moment at which the alarm is set lies an hour before the one at which it is looked at."""

        @classmethod
        def now(cls, tz: tzinfo | None = None) -> "Before":
            return super().now(tz) - timedelta(hours=1)

    monkeypatch.setattr(clocks, "datetime", Before)
    store = await open_store(address, b"stamp", 0)
    looked = asyncio.Event()

    async def handle(due: Sequence[Due]) -> None:
        if due[0].kind == "slept":
            looked.set()
            return
        start = wall()
        await store.drop(due[0])
        await store.commit(replace(NEXT, alarms=(alarm("b", start + 1, "slept"),)))
        clock.expect(start + 1)

    await store.commit(replace(NEW, alarms=(alarm("a", 10),)))
    clock = Clock(store, wall, handle)
    await until_all_rang(clock, store, looked)


async def test_ten_thousand_at_once_are_each_handled_once(address: Address) -> None:
    store = await open_store(address, b"stamp", 0)
    await store.commit(replace(NEW, alarms=tuple(alarm(str(number), number) for number in range(10_000))))
    handled: list[int] = []

    async def handle(due: Sequence[Due]) -> None:
        handled.extend(one.id for one in due)
        await asyncio.gather(*(store.drop(one) for one in due))

    assert await Clock(store, lambda: 20_000, handle).sweep(20_000) == 10_000
    await store.close()
    assert len(set(handled)) == 10_000
