"""An interaction can be replied to for a quarter of an hour, and no longer."""

import asyncio

import pytest

from adapters.discord.delivery import STILL_OPEN, Delivery


class Interaction:
    """What a press brings: a way to reply."""

    followup = object()


@pytest.mark.parametrize(("later", "open_still"), [(0.0, True), (STILL_OPEN - 1, True), (STILL_OPEN + 1, False)])
async def test_an_interaction_is_used_while_discord_lets_it_be(
    monkeypatch: pytest.MonkeyPatch, later: float, open_still: bool
) -> None:
    delivery, loop = Delivery(), asyncio.get_running_loop()
    assert delivery.reply_to("1") is None
    delivery.hold("1", Interaction())  # type: ignore[arg-type]  # all that is asked of it
    now = loop.time()
    monkeypatch.setattr(loop, "time", lambda: now + later)
    found = delivery.reply_to("1")
    monkeypatch.undo()
    assert found is (Interaction.followup if open_still else None)


def test_that_is_less_than_discords_quarter_of_an_hour() -> None:
    assert 0 < STILL_OPEN < 15 * 60
