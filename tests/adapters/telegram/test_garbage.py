"""Any body may be posted to the webhook by whoever knows its secret: never a 500, never a word in the log."""

import json
import random
from typing import Any

from structlog.testing import capture_logs

from tests.adapters.telegram.test_webhook import brought, update

CANARY = "zebrafinch"
ODD: tuple[Any, ...] = (None, True, -1, 2**70, 1.5, "", CANARY, [], {}, [CANARY], {"id": CANARY}, "\ud800", "x" * 5000)
KINDS = ("message", "edited_message", "callback_query", "my_chat_member", "channel_post", "poll", CANARY)


def spoilt(value: Any, chance: random.Random) -> Any:
    """The same with something odd in one place or more."""
    if chance.random() < 0.12:
        return chance.choice(ODD)
    if isinstance(value, dict):
        return {key: spoilt(one, chance) for key, one in value.items() if chance.random() > 0.05}
    if isinstance(value, list):
        return [spoilt(one, chance) for one in value]
    return value


def bodies(count: int, seed: int) -> list[bytes]:
    """Updates that are wrong somewhere, and bytes that are none."""
    chance, found = random.Random(seed), []
    for number in range(count):
        message = json.loads(update(1, CANARY))["message"]
        query = {"id": "1", "from": message["from"], "chat_instance": "1", "data": "a1:1:x", "message": message}
        about = chance.choice([message, query, {"chat": message["chat"], "new_chat_member": {"status": CANARY}}])
        whole = {"update_id": number + 10, chance.choice(KINDS): spoilt(about, chance)}
        body = json.dumps(whole if chance.random() < 0.9 else spoilt(whole, chance)).encode()
        found.append(body if chance.random() < 0.9 else body[: chance.randrange(len(body))] + chance.randbytes(3))
    return found


async def post_garbage(count: int, seed: int) -> None:
    """So many bodies, and a good one behind them, which is answered as ever."""
    with capture_logs() as logs:
        async with brought() as at:
            found = [await at.post(body, at.secret) for body in bodies(count, seed)]
            assert set(found) <= {200, 400}
            before = len(at.house.taken)
            assert await at.post(update(10**6, "good"), at.secret) == 200
            assert len(at.house.taken) == before + 1
    assert CANARY not in "\n".join(map(str, logs))


async def test_a_chat_without_a_number_is_passed_over() -> None:
    whole = json.loads(update(1))
    whole["message"]["chat"]["id"] = {"id": CANARY}
    async with brought() as at:
        assert await at.post(json.dumps(whole).encode(), at.secret) == 200
        assert at.house.taken == []


async def test_whatever_is_posted_is_answered_with_200_or_400_and_leaves_no_word_in_the_log() -> None:
    await post_garbage(300, seed=1)
