"""What words say to a question of care."""

import pytest

from bot.care.denials import (
    CORRECTED,
    ELSEWHERE,
    NO,
    NOTHING_SAID,
    PERHAPS,
    WRONG,
    answered,
    instead,
    leading,
    safety_answer,
)
from bot.understanding.normalise import normalise


def said(text: str, name: str = "check") -> str:
    return answered(normalise(text).plain, name)


@pytest.mark.parametrize(
    "text", ["no", "haha no", "Nope!", "not really, no", "God no", "i don't think so", "lol nah", "no, not at all."]
)
def test_a_no_is_a_no_in_whatever_words(text: str) -> None:
    assert said(text) == NO


@pytest.mark.parametrize(
    "text", ["no lol, he's just tired from work", "nah it's only the commute", "it's just the kids keeping us up"]
)
def test_a_no_with_what_it_was_instead(text: str) -> None:
    assert said(text) == CORRECTED


@pytest.mark.parametrize(
    "text", ["no one would miss me", "no choice but to stay", "no way out of this", "it's just about over for me"]
)
def test_words_that_only_begin_like_a_no(text: str) -> None:
    assert said(text) == NOTHING_SAID


@pytest.mark.parametrize(
    "text", ["how do i give her space", "can you check a text for me", "When should I ask him again?"]
)
def test_a_question_of_another_kind_leaves_what_care_asked(text: str) -> None:
    assert said(text) == ELSEWHERE


@pytest.mark.parametrize(
    "text", ["how do i get out safely", "why do you ask", "what should i do", "where can i get help", "should i hide?"]
)
def test_a_question_that_may_be_meant_for_care_does_not(text: str) -> None:
    assert said(text) == NOTHING_SAID


def test_after_a_clear_sign_a_no_is_an_answer_to_what_care_asks() -> None:
    assert said("no", "start") == NOTHING_SAID
    assert said("it's not that, he's just cold", "start") == PERHAPS
    assert said("it's not that, he's just cold", "ask_again") == WRONG
    assert said("you got me wrong", "") == WRONG


def test_what_it_was_instead_is_heard_without_the_no() -> None:
    assert instead(normalise("no lol, he's just tired from work").plain) == "he's just tired from work"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("no im not safe", "no"),
        ("not safe", "no"),
        ("no im not", "no"),
        ("i am not safe", "no"),
        ("yes but not for long", "no"),
        ("I don't feel safe", "no"),
        ("i dont know if im safe", "not sure"),
        ("i can't promise", "not sure"),
        ("i am fine but i'll do it tomorrow", "not sure"),
        ("im safe for now", "yes"),
        ("yes im safe", "yes"),
        ("yeah", "yes"),
        ("I'm ok", "yes"),
        ("yes and tonight it ends", ""),
        ("what do you mean", ""),
        ("he left me", ""),
    ],
)
def test_whether_somebody_is_safe_is_heard_in_any_words(text: str, answer: str) -> None:
    assert safety_answer(normalise(text).plain) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("yes he's gone to the bridge", "yes"),
        ("no he checks it every night", "no"),
        ("not at the moment", "no"),
        ("i don't know where he is", "not sure"),
        ("sometimes", "not sure"),
        ("no one else lives here", ""),
        ("he is out", ""),
    ],
)
def test_an_answer_is_heard_by_how_it_begins(text: str, answer: str) -> None:
    assert leading(normalise(text).plain) == answer
