from hypothesis import given
from hypothesis import strategies as st

from adapters.layout import label, split, units


def test_a_long_text_breaks_between_sentences() -> None:
    assert split("One is here. Two is here. Three.", 26) == ["One is here. Two is here.", "Three."]


def test_a_long_sentence_breaks_between_words() -> None:
    assert split("aaa bbb ccc", 7) == ["aaa", "bbb ccc"]


def test_a_long_word_breaks_between_characters() -> None:
    assert split("abcdef", 4) == ["abcd", "ef"]


def test_emoji_count_as_two_units_and_are_never_cut() -> None:
    assert units("🙂🙂") == 4
    assert split("🙂🙂🙂", 5) == ["🙂🙂", "🙂"]


def test_blank_text_gives_no_piece() -> None:
    assert split(" \n ", 10) == []


def test_a_label_that_is_too_long_ends_in_an_ellipsis() -> None:
    assert label("They already said they're fine", 12) == "They…"
    assert label("Not yet", 12) == "Not yet"


@given(st.text(max_size=300), st.integers(2, 40))
def test_every_piece_fits_and_nothing_but_blanks_is_lost(text: str, limit: int) -> None:
    pieces = split(text, limit)
    assert all(0 < units(piece) <= limit for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())
