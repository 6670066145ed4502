"""The picture of the days that somebody looks back on."""

from datetime import date

import pytest

from bot.days import draw_days
from bot.dialogue.steps import MAKER, painters, picture
from bot.dialogue.talk import Picture
from bot.pictures import draw
from tests.dialogue.test_wishes import EVENING, talk

TODAY = date(2026, 1, 1)
NOTES = talk(steps="2025-12-30 tea\n2025-12-02 a walk", tries="2025-12-31 well", span=7)


def test_it_shows_the_days_that_are_told_and_says_so_in_words() -> None:
    told = picture(NOTES, TODAY)
    assert told.maker == MAKER
    assert told.data == "2026-01-01 7 step:2 well:1"
    assert told.alt == "The last 7 days in a row, with a mark for what there was: “tea”; one opened something."


def test_one_look_back_has_one_picture() -> None:
    both = talk(steps="2025-12-30 tea", tries="2025-12-31 well", had_steps=1)
    assert painters("UTC")["steps_told"](both, EVENING) is not None
    assert painters("UTC")["what_was_tried"](both, EVENING) is None


@pytest.mark.parametrize(
    "data", ["2026-01-01 7 step:2 well:1", "2026-01-01 30 step:2 step:2 flat:2 later:9 badly:29", "2026-01-01 7"]
)
async def test_it_is_drawn(data: str) -> None:
    assert (await draw(Picture(MAKER, data, ""))).startswith(b"\x89PNG")


def test_an_empty_week_is_drawn_too() -> None:
    assert draw_days("2026-01-01 7").startswith(b"\x89PNG")
