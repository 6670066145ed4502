"""Goodbyes with thanks and small words around them; one with anything else in it is none."""

import pytest

from bot.understanding.read import read


@pytest.mark.parametrize(
    "words",
    (
        "ok thanks bye",
        "thanks, good night",
        "thank you very much, good night",
        "ok this is silly, bye",
        "that's fine thanks bye",
        "ok good night then",
    ),
)
def test_these_are_goodbyes(words: str) -> None:
    reading = read(words)
    assert "goodbye" in reading.labels
    assert "moment" not in reading.slots


@pytest.mark.parametrize(
    "words", ("thanks, bye, I can't go on", "he said good night and left", "she says this is silly")
)
def test_these_are_not(words: str) -> None:
    assert "goodbye" not in read(words).labels


@pytest.mark.parametrize("words", ("stop", "can we stop", "can we stop?", "let's stop now"))
def test_these_stop(words: str) -> None:
    assert "stop" in read(words).labels
