"""Whole messages that answer: a yes in the many ways it is written."""

import pytest

from bot.understanding.read import read


@pytest.mark.parametrize(
    "text",
    ["ok ill try", "I'll give it a go", "will do", "i'll say that thanks", "might try that", "I'll try that one then"],
)
def test_who_will_try_it_says_yes(text: str) -> None:
    assert "yes" in read(text).labels


@pytest.mark.parametrize(
    "text", ["i'll tell him i'm leaving", "i tried that", "will he ever talk", "i'll try to sleep"]
)
def test_what_is_more_than_a_yes_is_none(text: str) -> None:
    assert "yes" not in read(text).labels
