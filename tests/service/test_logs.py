"""The log as its readers get it: one turn, one name; objects a line; nothing that a library filled in."""

import io
import json
import logging
from typing import Any

import pytest
import structlog

from bot.dialogue.talk import Conversation, Say, Turn
from bot.logs import configure
from bot.service.post import Happening, Refused
from bot.service.store.opening import Address
from tests.privacy.watch import CANARY
from tests.service.homes import Home
from tests.service.test_courier import Post


@pytest.fixture
def stream() -> io.StringIO:
    """Where the log goes."""
    return io.StringIO()


def lines(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def failing(conversation: Conversation, happening: Happening, now: int) -> Turn:
    raise ValueError(f"{happening} {CANARY}")


async def test_a_turn_has_one_name_from_desk_to_courier_and_another_turn_another(
    home: Home, stream: io.StringIO
) -> None:
    configure("info", "json", stream)
    home.take = failing
    async with home.open() as living:
        for _ in range(2):
            home.platform.failures = [Refused()]
            await living.hear(CANARY)
    told = [(line["event"], line["turn"]) for line in lines(stream)]
    once = ["turn_failed", "turn_failed", "turn_failed", "message_not_sent"]
    assert [event for event, _ in told] == once * 2
    first, second = {turn for _, turn in told[:4]}, {turn for _, turn in told[4:]}
    assert len(first) == len(second) == 1
    assert first != second
    assert CANARY not in stream.getvalue()


async def test_messages_in_one_line_keep_the_names_of_their_turns(home: Home, stream: io.StringIO) -> None:
    configure("info", "json", stream)
    home.answers("twice", Say("one"), Say("two"))
    async with home.open() as living:
        home.platform.failures = [Refused(), Refused(), Refused()]
        await living.hear("twice")
        await living.hear("once")
    turns = [line["turn"] for line in lines(stream)]
    assert turns[0] == turns[1] != turns[2]


async def test_what_is_sent_after_a_restart_has_a_name_too(address: Address, stream: io.StringIO) -> None:
    configure("info", "json", stream)
    post = Post(address)
    async with post.open():
        await post.put("left over")
    async with post.open() as courier:
        post.platform.failures = [Refused()]
        await courier.resume()
        await courier.drain()
    assert len(lines(stream)[0]["turn"]) == 10


def test_lines_of_libraries_are_objects_too_and_hold_nothing_that_was_filled_in(stream: io.StringIO) -> None:
    configure("debug", "json", stream)
    library = logging.getLogger("some.library")
    try:
        raise ValueError(CANARY)
    except ValueError:
        library.exception("could not read %s", CANARY)
    library.warning(f"filled in already: {CANARY}")
    library.info("not worth a line")
    structlog.get_logger().exception("ours", exc_info=ValueError(CANARY))
    told = [{name: value for name, value in line.items() if name != "timestamp"} for line in lines(stream)]
    assert told == [
        {"library": "some.library", "error": "ValueError", "event": "could not read %s", "level": "error"},
        {"library": "some.library", "event": "said something", "level": "warning"},
        {"error": "ValueError", "event": "ours", "level": "error"},
    ]


def test_text_is_for_people_and_the_level_counts(stream: io.StringIO) -> None:
    configure("error", "text", stream)
    structlog.get_logger().warning("not this")
    structlog.get_logger().error("but this", platform="telegram")
    assert "but this" in stream.getvalue() and "platform=telegram" in stream.getvalue()
    assert "not this" not in stream.getvalue()
