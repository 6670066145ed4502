"""What people write on Discord reaches no log, whatever breaks on its way in or out."""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from bot.service.post import Incoming, Refused
from tests.adapters.discord.conftest import Set
from tests.adapters.discord.gateway import Trouble
from tests.adapters.discord.house import listening, parcel
from tests.adapters.discord.person import Person
from tests.privacy.watch import CANARY, Watch, watching


@pytest.fixture
def watch(capfd: pytest.CaptureFixture[str]) -> Iterator[Watch]:
    with watching() as watch:
        yield watch
    for told in (watch.told, *capfd.readouterr()):
        assert CANARY not in told


async def test_words_edits_and_a_desk_that_fails(at: Set, watch: Watch) -> None:
    async def fail(incoming: Incoming) -> None:
        raise ValueError(f"{incoming.event} {CANARY}")

    anna = at.env.create_user(CANARY)
    message = await anna.send_dm(CANARY)
    await anna.edit(message, f"{CANARY} again")
    at.house.before = fail
    await anna.send_dm(f"{CANARY} and again")
    assert "a message was not committed" in watch.told


async def test_events_forms_presses_and_refusals_over_real_sockets(
    watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = asyncio.Event()

    async def broken(*_: Any) -> None:
        heard.set()
        raise ValueError(CANARY)

    async with listening() as at:
        anna = Person(at.peer)
        await anna.sends_form(CANARY)
        await anna.calls(CANARY)
        await at.house.taken_in(2)
        at.peer.fail("POST", "/channels/*/messages", Trouble(400, 50035))
        with pytest.raises(Refused) as refused:
            await at.discord.carry(parcel(anna, CANARY))
        assert refused.value.__cause__ is None and CANARY not in str(refused.value)
        with monkeypatch.context() as patched:
            patched.setattr(at.discord._ears, "message", broken)
            await anna.writes(CANARY)
            await asyncio.wait_for(heard.wait(), 10)
        await anna.writes("last")
        await at.house.taken_in(3)
        await at.peer.emit("MESSAGE_CREATE", {"id": CANARY, "content": [CANARY]})
        await at.peer.until(lambda: len(at.peer.logins) == 2)
    assert "an event could not be handled" in watch.told
