"""The user's own situation."""

import pytest

from bot.practice.own import guess_temperament
from bot.practice.usual import said_by_partner


@pytest.mark.parametrize(
    ("words", "temperament"),
    [
        ("his ex cheated on him and he doesn't trust anyone since", "hurt before"),
        ("his dad was military, nobody cried in that house", "taught not to"),
        ("she says she doesn't know how to say it, just goes blank", "never had the words"),
        ("he disappears into the garage with headphones on", "needs space"),
        ("we had pasta", ""),
    ],
)
def test_a_temperament_is_guessed_from_signs(words: str, temperament: str) -> None:
    assert guess_temperament(words) == temperament


@pytest.mark.parametrize(
    ("usual", "line"),
    [
        ("she just says I'm fine", "I'm fine"),
        ("“Not now, okay?” mostly", "Not now, okay?"),
        ("nothing", "Nothing"),
        ("my husband usually goes whatever", "Whatever"),
        ("x" * 500, "X" + "x" * 119),
        ("", ""),
    ],
)
def test_the_usual_line_is_taken_out_of_what_was_written(usual: str, line: str) -> None:
    assert said_by_partner(usual) == line
