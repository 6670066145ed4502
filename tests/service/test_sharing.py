"""What several workers on one server leave to each other, and what only one of them does."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import asyncpg
import pytest
from msgspec.structs import replace

from bot.service.due.clock import Clock
from bot.service.post import TryLater
from bot.service.store import Commit, Committed, Conflict, Due, Lane, Stage
from bot.service.store.part import Part
from bot.service.store.postgres.store import PostgresStore
from tests.service.test_courier import PERSON, Post
from tests.service.test_store import ANNA, DOOR, NEW, NEXT, alarm, letter
from tests.service.workers import Opening, do

LAPSE = "UPDATE ajar.rounds SET until = now()"


async def test_two_that_start_at_once_make_the_tables_once(worker: Opening) -> None:
    stores = await asyncio.gather(*(worker() for _ in range(4)))
    assert await stores[0].commit(NEW) == Committed(1, ())
    assert await stores[3].commit(NEXT) == Committed(2, ())


async def test_of_two_who_take_a_turn_from_the_same_version_one_has_to_take_it_anew(worker: Opening) -> None:
    one, two = await worker(), await worker()
    await one.commit(NEW)
    outcomes = await asyncio.gather(one.commit(NEXT), two.commit(NEXT))
    assert {type(outcome) for outcome in outcomes} == {Committed, Conflict}


async def test_a_persons_messages_are_sent_by_one_worker_until_it_gives_the_round_back(worker: Opening) -> None:
    one, two = await worker(), await worker()
    first = await one.commit(replace(NEW, outgoing=(letter("first"),)))
    second = await two.commit(replace(NEXT, outgoing=(letter("second"),)))
    assert isinstance(first, Committed) and isinstance(second, Committed)
    assert (first.elsewhere, second.elsewhere) == ((), second.ids)
    third = await one.commit(replace(NEXT, version=2, outgoing=(letter("third"),)))
    assert isinstance(third, Committed)
    assert (third.elsewhere, third.before) == ((), ((third.ids[0], second.ids[0]),))
    assert await two.claim_letters(10) == []
    assert [unsent.sealed for unsent in await one.release((ANNA, ""), first.ids)] == [b"second", b"third"]
    assert await one.release((ANNA, ""), second.ids + third.ids) == []
    fourth = await two.commit(replace(NEXT, version=3, outgoing=(letter("fourth"),)))
    assert isinstance(fourth, Committed)
    assert (fourth.elsewhere, fourth.before) == ((), ((fourth.ids[0], 0),))


async def test_what_other_workers_kept_meanwhile_leaves_before_what_came_after_it(empty_database: str) -> None:
    one, two = Post(empty_database, gate=asyncio.Event()), Post(empty_database)
    assert one.gate
    two.keyring, two.key, two.wrapped = one.keyring, one.key, one.wrapped
    one.platform.failures = [TryLater()]
    async with one.open() as sending, two.open() as other:
        sending.hand(PERSON, await one.put("first"), one.before)
        two.version = one.version
        await two.put("second")
        one.version = two.version
        sending.hand(PERSON, await one.put("third"), one.before)
        one.gate.set()
        await asyncio.gather(sending.drain(), other.drain())
    assert (one.platform.said, two.platform.said) == (["first", "second", "third"], [])


async def test_what_a_dead_worker_left_leaves_before_what_came_after_it(empty_database: str) -> None:
    one, two = Post(empty_database, gate=asyncio.Event()), Post(empty_database)
    two.keyring, two.key, two.wrapped = one.keyring, one.key, one.wrapped
    one.platform.failures = [TryLater()]
    async with one.open() as dead, two.open() as alive:
        dead.hand(PERSON, await one.put("first"), one.before)
        await do(empty_database, LAPSE)
        two.version = one.version
        alive.hand(PERSON, await two.put("second"), two.before)
        await alive.drain()
    assert two.platform.said == ["first", "second"]


async def test_what_a_dead_worker_had_in_hand_another_takes_but_not_what_was_leaving_unasked(
    worker: Opening, empty_database: str
) -> None:
    dead, alive = await worker(), await worker()
    kept = await dead.commit(replace(NEW, outgoing=(letter("prompt", Lane.PROMPT), letter("reply"))))
    assert isinstance(kept, Committed)
    assert await dead.sending(kept.ids[0])
    await do(empty_database, LAPSE)
    claimed = await alive.claim_letters(10)
    assert [(one.sealed, one.stage) for one in claimed] == [(b"reply", Stage.PENDING)]
    assert await dead.renew([(ANNA, "")]) == set()
    assert not await dead.sending(kept.ids[1])
    assert await alive.renew([(ANNA, "")]) == {(ANNA, "")}


async def test_a_worker_sends_only_what_it_carries(worker: Opening) -> None:
    telegram, discord = await worker(Part(("telegram",))), await worker(Part(("d",)))
    heard: asyncio.Queue[str] = asyncio.Queue()
    await discord.listen(heard.put_nowait)
    both = (replace(letter("there"), channel="telegram"), replace(letter("here"), channel="d"))
    kept = await telegram.commit(replace(NEW, outgoing=both))
    assert isinstance(kept, Committed)
    assert kept.elsewhere == kept.ids[1:]
    assert await telegram.claim_letters(10) == []
    assert [one.sealed for one in await discord.claim_letters(10)] == [b"here"]
    assert [one.sealed for one in await telegram.release((ANNA, "telegram"), kept.ids[:1])] == []


async def test_what_is_made_known_wakes_the_others(worker: Opening) -> None:
    silent, listening = await worker(Part((), clock=False)), await worker()
    heard: asyncio.Queue[str] = asyncio.Queue()
    await listening.listen(heard.put_nowait)
    await silent.commit(replace(NEW, outgoing=(letter("one"),), alarms=(alarm("a", 10),)))
    assert {await heard.get(), await heard.get()} == {"letters", "alarms"}


@pytest.mark.parametrize("fault", [asyncpg.InternalClientError("cut at the wrong moment"), OSError(), ValueError()])
async def test_a_line_that_fails_as_it_begins_holds_up_no_start_and_news_are_heard_by_the_next(
    worker: Opening, monkeypatch: pytest.MonkeyPatch, fault: Exception
) -> None:
    listening, faults, connect = await worker(), [fault], asyncpg.connect

    async def failing(*args: Any, **settings: Any) -> Any:
        if faults:
            raise faults.pop()
        return await connect(*args, **settings)

    monkeypatch.setattr(asyncpg, "connect", failing)
    heard = asyncio.Event()
    await asyncio.wait_for(listening.listen(lambda _: heard.set()), 5)
    telling = asyncio.create_task(tell(await worker(Part((), clock=False)), heard))
    await asyncio.wait_for(heard.wait(), 10)
    await telling


async def tell(store: PostgresStore, heard: asyncio.Event) -> None:
    """Make something known again and again, until it is heard."""
    version = 0
    while not heard.is_set():
        await store.commit(replace(NEXT if version else NEW, version=version, outgoing=(letter("one"),)))
        version += 1


async def test_due_alarms_of_many_are_claimed_by_one_of_two(worker: Opening) -> None:
    one, two = await worker(), await worker()
    await one.commit(replace(NEW, alarms=tuple(alarm(str(number), number) for number in range(1000))))
    claimed: list[int] = []

    async def take(store: PostgresStore) -> None:
        while due := await store.claim(2000, 50, 30_000):
            claimed.extend(each.id for each in due)
            await asyncio.gather(*(store.drop(each) for each in due))

    await asyncio.gather(take(one), take(two))
    assert len(claimed) == len(set(claimed)) == 1000


async def test_new_people_met_by_several_workers_at_once_are_made_once_each(worker: Opening) -> None:
    stores = [await worker() for _ in range(3)]
    people = [
        Commit(f"{who:02}-{at}", 0, b"s", 1, address=replace(DOOR, mac=b"mac %d" % who), key=b"k")
        for who in range(40)
        for at in range(3)
    ]
    outcomes = await asyncio.gather(*(stores[place % 3].commit(one) for place, one in enumerate(people)))
    assert sum(isinstance(outcome, Committed) for outcome in outcomes) == 40


async def test_what_is_done_daily_is_done_by_one_worker_or_by_another_if_it_died(worker: Opening) -> None:
    dead, alive = await worker(), await worker()
    hour, day = 3_600_000, 86_400_000
    assert [await store.begin_daily(day) for store in (dead, alive)] == [True, False]
    assert await alive.begin_daily(day + hour)
    await alive.end_daily(day + hour)
    assert [await store.begin_daily(day + hour + day - 1) for store in (dead, alive)] == [False, False]
    assert await dead.begin_daily(day + hour + day)


async def test_workers_that_send_know_of_each_other_until_one_ends_or_is_not_heard_of(
    worker: Opening, empty_database: str
) -> None:
    one, two, clock = await worker(Part(("telegram", "d"))), await worker(Part(("telegram",))), await worker(Part(()))
    await two.couriers()
    assert await one.couriers() == {"telegram": 2, "d": 1}
    assert await clock.couriers() == {"telegram": 2, "d": 1}
    await do(empty_database, "UPDATE ajar.couriers SET seen = now() - interval '31 s'")
    assert await one.couriers() == {"telegram": 1, "d": 1}
    assert await two.couriers() == {"telegram": 2, "d": 1}
    await do(empty_database, "DELETE FROM ajar.couriers")
    assert await two.couriers() == {"telegram": 1}


async def test_whoever_lost_a_chat_neither_blames_nor_sets_aside_its_updates(
    worker: Opening, empty_database: str
) -> None:
    held_up, other = (await worker()).inbox, (await worker()).inbox
    assert await held_up.put(b"place", 1, b"update", 0, mine=True)
    await do(empty_database, "UPDATE ajar.places SET until = now()")
    assert await other.rescue() == b"place"
    assert not await held_up.failed(b"place", 1)
    assert not await held_up.set_aside(b"place", 1, b"update")
    assert [(one.number, one.tries) for one in await other.next(b"place", ())] == [(1, 1)]
    assert await other.set_aside(b"place", 1, b"update")


async def test_whoever_lost_a_chat_keeps_no_turn_of_its_updates(worker: Opening, empty_database: str) -> None:
    held_up, other = await worker(), await worker()
    await other.commit(NEW)
    assert await held_up.inbox.put(b"place", 1, b"update", 0, mine=True)
    await do(empty_database, "UPDATE ajar.places SET until = now()")
    assert await other.inbox.rescue() == b"place"
    late = replace(NEXT, fence=b"place")
    assert await held_up.commit(late) == Conflict()
    assert await other.commit(late) == Committed(2, ())
    await other.inbox.next(b"place", [1])  # it is done, and nobody has the chat any more
    assert await held_up.commit(replace(late, version=2)) == Conflict()


async def test_two_clocks_tidy_once(worker: Opening) -> None:
    tidied: list[str] = []

    async def handle(due: Sequence[Due]) -> None:
        raise AssertionError(due)

    def daily(name: str) -> Callable[[], Awaitable[None]]:
        async def tidy() -> None:
            tidied.append(name)

        return tidy

    clocks = [Clock(await worker(), lambda: 0, handle, daily(name)) for name in ("one", "two")]
    for hours in range(50):
        for clock in clocks:
            await clock.tidy(1 + hours * 3_600_000)
    assert tidied == ["one", "one", "one"]
