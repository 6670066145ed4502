"""Ends of begun sentences: what fits reads well, and what doesn't fit is never said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.endings import LONGEST, feeling, moment, side, to_you, wish


@pytest.mark.parametrize(
    ("written", "end"),
    [
        ("are tired", "you are tired"),
        ("I understand why you're stressed.", "you're stressed"),
        ("he's tired of his job", "you're tired of your job"),
        ("because she has had a hard week", "you have had a hard week"),
        ("he doesn’t want to talk", "you don't want to talk"),
        ("they never learned it at home", "you never learned it at home"),
        ("my husband is shy", "you are shy"),
        ("his dad never talked to him", "your dad never talked to you"),
        ("he worries about money", "you worry about money"),
        ("she still misses her dad", "you still miss your dad"),
        ("she's been ill", "you've been ill"),
        ("she fixes things herself", "you fix things yourself"),
        ("You had a hard day. I get it", "you had a hard day"),
    ],
)
def test_a_side_is_told_to_the_partner(written: str, end: str) -> None:
    assert side(written) == end


@pytest.mark.parametrize(
    "written",
    [
        "",
        "idk",
        "work is a lot for him",
        "because of work",
        "he and his mum fight, she shouts",
        "he works late and doesn't eat",
        "he discuss",
        "x" * 200,
    ],
)
def test_a_side_that_does_not_fit_is_left_open(written: str) -> None:
    assert side(written) == ""


@pytest.mark.parametrize(
    ("written", "end"),
    [("lonely", "lonely"), ("I feel a bit left out", "a bit left out"), ("it makes me sad", "sad"), ("Hurt.", "hurt")],
)
def test_a_feeling_stays_in_the_person_s_words(written: str, end: str) -> None:
    assert feeling(written) == end


@pytest.mark.parametrize("written", ["like you don't care", "that you never listen", "when you go I feel sad", ""])
def test_a_thought_about_the_partner_is_no_feeling(written: str) -> None:
    assert feeling(written) == ""


@pytest.mark.parametrize(
    ("written", "end"),
    [
        ("when we don't talk", "we don't talk"),
        ("he goes to bed without a word", "you go to bed without a word"),
        ("When she looks at her phone", "you look at your phone"),
        ("i come home and there's nobody talking", "I come home and there's nobody talking"),
        ("silence", ""),
    ],
)
def test_a_moment_is_a_clause(written: str, end: str) -> None:
    assert moment(written) == end


@pytest.mark.parametrize(
    ("written", "end"),
    [
        ("ten minutes with you", "ten minutes with you"),
        ("I'd like to talk more", "to talk more"),
        ("talk more", "to talk more"),
        ("for her to look at me", "you to look at me"),
        ("him to tell me how he is", "you to tell me how you are"),
        ("some time with her", "some time with you"),
        ("that he opens up", ""),
    ],
)
def test_a_wish_is_put_to_the_partner(written: str, end: str) -> None:
    assert wish(written) == end


def test_nobody_is_addressed_where_two_are_meant() -> None:
    assert to_you("she told him to stop") == ""


@given(st.text(max_size=300))
def test_any_text_gives_one_short_end_or_none(written: str) -> None:
    for end in (side(written), feeling(written), moment(written), wish(written)):
        assert len(end) <= 2 * LONGEST
        assert "\n" not in end
