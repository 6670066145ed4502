"""The clock by itself: what it hands over, and that it really wakes."""

import asyncio
import time
from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from bot.service.due.clock import Clock
from bot.service.store import Due
from bot.service.store.opening import Address, open_store
from bot.service.store.sqlite import SqliteStore
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
