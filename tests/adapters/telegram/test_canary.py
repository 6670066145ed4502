"""What people write on Telegram reaches no log, whatever breaks on its way in or out."""

from collections.abc import Iterator
from typing import Any

import pytest

from adapters.telegram import Manners
from bot.dialogue.talk import Picture, Say
from bot.service.post import Incoming
from tests.adapters.telegram.house import FAST, fetching, parcel
from tests.adapters.telegram.peer import Person, Trouble
from tests.privacy.watch import CANARY, Watch, watching


@pytest.fixture
def watch(capfd: pytest.CaptureFixture[str]) -> Iterator[Watch]:
    with watching() as watch:
        yield watch
    for told in (watch.told, *capfd.readouterr()):
        assert CANARY not in told


async def test_words_captions_edits_presses_and_broken_updates(watch: Watch) -> None:
    async with fetching() as at:
        person = Person(at.peer)
        message = await person.writes(CANARY, entities=[{"type": "bold", "offset": 0, "length": 4}])
        await person.edits(message, text=f"{CANARY} again")
        await person.sends(photo=[{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}], caption=CANARY)
        await person.presses_data(f"a1:{CANARY}")
        await person.presses_data(CANARY)
        await at.peer.feed("message", {"message_id": CANARY, "text": [CANARY], "chat": CANARY})
        await at.peer.feed("message", {**person.message(text=CANARY), "from": {"id": 5, "first_name": CANARY}})
        await at.peer.feed("callback_query", {"id": "1", "data": CANARY, "from": CANARY})
        await person.writes(f"/start {CANARY}")
        await person.writes("last")
        await at.house.until(lambda: [t for t in at.house.taken if getattr(t.event, "text", "") == "last"])
    assert "an update could not be read" in watch.told


async def test_a_desk_that_fails_with_words_in_its_failure(watch: Watch) -> None:
    async def fail(incoming: Incoming) -> None:
        at.house.before = None
        raise ValueError(f"{incoming.event} {CANARY}")

    async with fetching() as at:
        at.house.before = fail
        await Person(at.peer).writes(CANARY)
        await at.house.taken_in(1)
    assert "an update was not committed" in watch.told


async def test_answers_that_telegram_refuses_and_pictures_that_break(watch: Watch) -> None:
    async def broken(picture: Picture) -> bytes:
        raise ValueError(picture.data)

    async with fetching(Manners(rates=FAST), draws=broken) as at:
        for status in (400, 403, 429, 500, 0):
            at.peer.fail("sendMessage", Trouble(status, f"Bad Request: {CANARY}"))
            with pytest.raises(Exception) as refused:
                await at.telegram.carry(parcel(CANARY, unasked=True, nonce=str(status)))
            assert CANARY not in _whole(refused.value)
        await at.telegram.carry(parcel("p", say=Say(CANARY, picture=Picture("card", CANARY, CANARY))))
        at.peer.fail("deleteMessages", Trouble(400, CANARY))
        await at.telegram.clear("1001")
    assert "a picture could not be drawn" in watch.told


def _whole(error: BaseException | None) -> str:
    """What a traceback would show of an exception and of all behind it."""
    told: list[Any] = []
    while error is not None:
        told += [str(error), repr(error)]
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return " ".join(told)
