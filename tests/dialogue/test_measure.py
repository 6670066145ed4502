"""The linter's measures of a text."""

import pytest

from bot.dialogue.lint.measure import grade, questions, sentences, syllables, utf16


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("door the day said wanted here whole comes talked", [1, 1, 1, 1, 2, 1, 1, 1, 1]),
        ("little table people open evening happy", [2, 2, 2, 2, 3, 2]),
        ("conversation vulnerability opportunity", [4, 6, 5]),
    ],
)
def test_syllables(words: str, count: list[int]) -> None:
    assert [syllables(word) for word in words.split()] == count


def test_sentences_and_questions() -> None:
    assert sentences("Good. No hurry… Shall I ask? Then") == ["Good.", "No hurry…", "Shall I ask?", "Then"]
    assert questions("Did it help? Or not?") == 2
    assert questions("You could ask “how was it?” tonight.") == 0


def test_longer_words_and_sentences_take_more_school() -> None:
    easy = "You saw it. That counts. Sit with them for a while."
    hard = "Considerable emotional availability necessitates perseverance throughout disappointing interactions."
    assert grade(easy) < 2
    assert grade(hard) > 12
    assert grade("") == 0


def test_length_is_counted_as_the_platforms_count_it() -> None:
    assert utf16("door") == 4
    assert utf16("🚪") == 2
