"""Who may send when: nobody behind a crowd, replies before prompts, groups seldom."""

import asyncio

import pytest

from adapters.pace import Pace, Rates
from bot.service.post import TryLater


async def pass_through(pace: Pace, chat: int, unasked: bool = False) -> None:
    async with pace.turn(chat, unasked):
        pass


async def test_when_many_wait_places_go_to_both_ends_of_the_queue() -> None:
    pace = Pace(Rates(chat=1000, burst=100, overall=50, reserve=1))
    order: list[int] = []

    async def send(chat: int) -> None:
        async with pace.turn(chat):
            order.append(chat)

    await asyncio.gather(*(send(chat) for chat in range(1, 61)))
    assert order[:50] == list(range(1, 51))
    assert sorted(order[50:]) == list(range(51, 61))
    assert set(order[50:54]) == {60, 51, 59, 52}


async def test_prompts_leave_room_for_replies() -> None:
    pace = Pace(Rates(chat=1000, burst=1000, overall=20, reserve=15))
    prompts = [asyncio.create_task(pass_through(pace, chat, unasked=True)) for chat in range(1, 16)]
    await asyncio.wait(prompts, timeout=0, return_when=asyncio.FIRST_COMPLETED)
    async with asyncio.timeout(0.05):
        for chat in range(100, 115):
            await pass_through(pace, chat)
    assert sum(prompt.done() for prompt in prompts) < len(prompts)
    for prompt in prompts:
        prompt.cancel()


async def test_reading_for_nobody_who_waits_leaves_as_much() -> None:
    pace = Pace(Rates(chat=1000, burst=1000, overall=20, reserve=15))
    reads = [asyncio.create_task(pace.read()) for _ in range(15)]
    await asyncio.wait(reads, timeout=0.01)
    assert sum(read.done() for read in reads) == 5
    for read in reads:
        read.cancel()


async def test_each_of_several_processes_takes_its_part_as_their_number_changes() -> None:
    processes = 4
    pace = Pace(Rates(chat=1000, burst=1000, overall=20, reserve=10), sharing=lambda: processes)
    sent = [asyncio.create_task(pass_through(pace, chat)) for chat in range(1, 21)]
    await asyncio.wait(sent, timeout=0.01)
    assert sum(one.done() for one in sent) == 5
    processes = 1
    more = [asyncio.create_task(pass_through(pace, chat, unasked=True)) for chat in range(21, 41)]
    await asyncio.gather(*sent)
    processes = 1000  # more than the rate: one at a time
    async with asyncio.timeout(10):
        await asyncio.gather(*more[:3])
    for one in more:
        one.cancel()


async def test_somebody_who_gives_up_waiting_takes_no_place() -> None:
    pace = Pace(Rates(chat=1000, burst=1000, overall=20, reserve=1))
    for chat in range(1, 21):
        await pass_through(pace, chat)
    waiting = [asyncio.create_task(pass_through(pace, chat)) for chat in range(21, 24)]
    await asyncio.wait(waiting, timeout=0)
    waiting[2].cancel()
    await asyncio.gather(*waiting[:2])
    assert not pace.crowded and waiting[2].cancelled()


async def test_a_held_chat_is_refused_until_its_time_is_over() -> None:
    pace = Pace(Rates())
    pace.hold(1, 0.02)
    with pytest.raises(TryLater) as caught:
        await pass_through(pace, 1)
    assert caught.value.after is not None and caught.value.after <= 0.02
    await pass_through(pace, 2)
    pace.hold(1, 0.0)
    await pass_through(pace, 1)


async def test_a_group_gets_few_lines() -> None:
    pace = Pace(Rates(group_minute=2))
    assert [await pace.may_speak(-5) for _ in range(4)] == [True, True, False, False]
    assert await pace.may_speak(-6)


async def test_only_so_many_send_at_once() -> None:
    pace = Pace(Rates(chat=1000, burst=1000, overall=10_000, reserve=1, at_once=3))
    inside, most = 0, 0

    async def send(chat: int) -> None:
        nonlocal inside, most
        async with pace.turn(chat):
            inside += 1
            most = max(most, inside)
            await asyncio.wait([asyncio.ensure_future(pass_time())])
            inside -= 1

    async def pass_time() -> None:
        for _ in range(5):
            await asyncio.sleep(0)

    await asyncio.gather(*(send(chat) for chat in range(1, 20)))
    assert most == 3
