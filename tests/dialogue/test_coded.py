"""What stands in the list of what is remembered instead of minutes, ordinals and codes."""

import pytest

from bot.dialogue.coded import in_words
from bot.dialogue.talk import Value


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("daily_minute", 1230, "8:30 in the evening"),
        ("daily_days", "0,2", "on Monday and Wednesday"),
        ("quiet_from", 1320, "22:00"),
        ("zone", "Europe/London", "London"),
        ("paused_until", 1_767_571_200_000, "Monday 5 January"),
        ("prompted", 739_617, "Thursday 1 January"),
        ("asked", "ab12 cd34", "2 questions"),
        ("question", "ab12", "1 question"),
        ("tries", "2026-01-01 well\n2026-01-02 flat", "2 questions"),
        ("partner", "Mia", ""),
    ],
)
def test_values_in_words(name: str, value: Value, words: str) -> None:
    assert in_words(name, value) == words
