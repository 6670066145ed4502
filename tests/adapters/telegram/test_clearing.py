"""Taking the bot's own messages away where Telegram lets it."""

import json
from typing import Any

from adapters.telegram.traces import DELETABLE, MESSAGES, Traces
from tests.adapters.telegram.house import fetching, file, parcel
from tests.adapters.telegram.peer import Peer


def deleted(peer: Peer) -> list[tuple[int, list[int]]]:
    return [(call.chat, _numbers(call.fields["message_ids"])) for call in peer.of("deleteMessages")]


def _numbers(carried: Any) -> list[int]:
    return list(json.loads(carried)) if isinstance(carried, str) else list(carried)


async def test_everything_that_was_sent_to_the_chat_is_deleted_once_and_nothing_elsewhere() -> None:
    async with fetching() as at:
        await at.telegram.carry(parcel("one"))
        await at.telegram.carry(parcel("two", documents=(file("ajar.txt", b"x"),)))
        await at.telegram.carry(parcel("elsewhere", chat=1002))
        sent = [call.result["message_id"] for call in at.peer.sent(1001)]
        await at.telegram.clear("1001")
        await at.telegram.clear("1001")
        await at.telegram.clear("not a chat")
        assert len(sent) == 3
        assert deleted(at.peer) == [(1001, sent)]


async def test_many_messages_are_deleted_in_as_many_calls_as_telegram_wants() -> None:
    async with fetching() as at:
        for number in range(120):
            await at.telegram.carry(parcel(f"number {number}"))
        await at.telegram.clear("1001")
        assert [len(numbers) for _, numbers in deleted(at.peer)] == [100, 20]


def test_what_telegram_would_refuse_is_left_and_memory_stays_small() -> None:
    now = 0.0
    traces = Traces(lambda: now)
    traces.note(1, 10)
    now = DELETABLE
    traces.note(1, 11)
    assert traces.take(1) == [11]
    assert traces.take(1) == []
    for number in range(MESSAGES + 5):
        traces.note(2, number)
    assert len(traces.take(2)) == MESSAGES
