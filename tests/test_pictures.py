"""Pictures drawn in a process of their own."""

import multiprocessing
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.dialogue.steps import MAKER
from bot.dialogue.talk import Picture
from bot.pictures import Studio, draw

DAYS = Picture(MAKER, "2026-01-01 7 step:2 well:1", "")
PNG = b"\x89PNG\r\n\x1a\n"


@pytest_asyncio.fixture
async def studio() -> AsyncIterator[Studio]:
    made = Studio()
    yield made
    made.close()


async def test_a_process_draws_what_a_thread_draws(studio: Studio) -> None:
    drawn = await studio.draw(DAYS)
    assert drawn.startswith(PNG)
    assert drawn == await draw(DAYS)


async def test_what_nobody_draws_is_said_and_the_next_picture_is_drawn(studio: Studio) -> None:
    with pytest.raises(LookupError):
        await studio.draw(Picture("nobody", "", ""))
    assert await studio.draw(DAYS)


async def test_a_process_that_was_ended_is_begun_anew(studio: Studio) -> None:
    await studio.draw(DAYS)
    for child in multiprocessing.active_children():
        child.kill()
    with pytest.raises(OSError, match="was ended"):
        await studio.draw(DAYS)
    assert await studio.draw(DAYS)
