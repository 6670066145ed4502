"""What a button carries is short and comes back whole; anything else comes back as a press that fits nothing."""

from hypothesis import given
from hypothesis import strategies as st

from adapters.buttons import NO_BUTTON, data, pressed
from adapters.telegram.buttons import LABEL_LIMIT, keyboard
from bot.dialogue.talk import Choice, Pressed

KEYS = st.text("abcXYZ019_-", min_size=1, max_size=24)


@given(KEYS, st.integers(0, 36**7 - 1))
def test_there_and_back_within_forty_bytes(key: str, turn: int) -> None:
    carried = data(key, turn)
    assert pressed(carried) == Pressed(key, turn)
    assert len(carried.encode()) <= 40


@given(st.text(max_size=64))
def test_anything_else_fits_nothing(forged: str) -> None:
    found = pressed(forged)
    assert found == NO_BUTTON or pressed(data(found.key, found.turn)) == found


def test_short_labels_stand_side_by_side_and_long_ones_alone() -> None:
    labels = ["Yes", "Not yet", "I would rather say it tomorrow", "Stop", "🙂" * 60]
    made = keyboard([Choice(label, "k") for label in labels], 1)
    assert made is not None
    rows = [[button.text for button in row] for row in made.inline_keyboard]
    assert rows[:3] == [["Yes", "Not yet"], ["I would rather say it tomorrow"], ["Stop"]]
    assert len(rows[3][0].encode("utf-16-le")) // 2 <= LABEL_LIMIT


def test_no_choices_no_keyboard() -> None:
    assert keyboard([], 1) is None
