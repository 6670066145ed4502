"""Whatever comes by Discord's gateway, the next person is answered and no word reaches a log."""

import random
from typing import Any

from structlog.testing import capture_logs

from bot.dialogue.talk import Wrote
from tests.adapters.discord.house import listening
from tests.adapters.discord.person import Person

CANARY = "zebrafinch"
ODD = ("", CANARY, "a1:", "a1:zzzzzzz:x", "a1:0:" + "k" * 90, "a1:pick:", "\u202e\u0000", "💔" * 50, "x" * 4000, "١٢٣")


def spoilt(value: Any, chance: random.Random) -> Any:
    """The same with other words in it, as whoever forges a button, a list or a form can choose them."""
    if isinstance(value, str):
        return chance.choice(ODD) if chance.random() < 0.7 else value
    if isinstance(value, dict):
        return {key: spoilt(one, chance) for key, one in value.items()}
    return [spoilt(one, chance) for one in value] if isinstance(value, list) else value


def interaction(person: Person, number: int, chance: random.Random) -> dict[str, Any]:
    """A press, a command or a form of theirs, as the library hears it, with other words in what it carries."""
    channel = {"id": person.channel, "type": 1, "recipients": [person.user], "last_message_id": None}
    press = {"custom_id": "a1:1:x", "component_type": 2}
    field = {"type": 4, "custom_id": "words", "value": CANARY}
    form = {"custom_id": "a1:write", "components": [{"type": 18, "component": field}]}
    pick = {"custom_id": "a1:pick:0", "component_type": 3, "values": ["a1:1:x"]}
    kind, data = chance.choice([(3, press), (3, pick), (2, {"id": "1", "name": CANARY, "type": 1}), (5, form)])
    return {
        "id": str(number), "token": f"t{number}", "application_id": "1", "version": 1, "type": kind,
        "channel_id": person.channel, "channel": channel, "context": 1, "locale": "en-GB", "entitlements": [],
        "attachment_size_limit": 10_485_760, "app_permissions": "0", "user": person.user, "data": spoilt(data, chance),
    }  # fmt: skip


async def send_garbage(count: int, seed: int) -> None:
    """So many interactions, and a good message behind them, which is heard as ever."""
    chance = random.Random(seed)
    with capture_logs() as logs:
        async with listening() as at:
            for number in range(count):
                await at.peer.emit("INTERACTION_CREATE", interaction(Person(at.peer), 10**9 + number, chance))
            await Person(at.peer, 2002).writes("good")
            while not any(taken.event == Wrote("good") for taken in at.house.taken):
                await at.house.taken_in(len(at.house.taken) + 1)
    assert CANARY not in "\n".join(map(str, logs))


async def test_whatever_an_interaction_carries_others_are_heard_and_no_word_reaches_the_log() -> None:
    await send_garbage(100, seed=1)
