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
    is_of_the_phone,
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


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("no im safe", "yes"),
        ("no im ok for now", "yes"),
        ("i'm not in danger", "yes"),
        ("don't worry i'm safe", "yes"),
        ("my mum is here so I'm not alone, I'm safe", "yes"),
        ("i am not going to hurt myself, i'm safe", "yes"),
        ("im ok for tonight my sister is here", "yes"),
        ("no", "no"),
        ("not right now", "no"),
        ("im safe but i dont want to be", "not sure"),
        ("ok i took them", ""),
        ("they'd all be fine without me", ""),
        ("i'm ok with dying", ""),
        ("its okay i made my decision", ""),
        ("the dog is safe with my sister now", ""),
        ("i'll be fine once it's over", ""),
        ("ok goodbye then", ""),
        ("no, not that", ""),
        ("fine whatever", ""),
        ("ok", ""),
        ("never mind", ""),
    ],
)
def test_only_who_says_it_of_themselves_now_is_safe(text: str, answer: str) -> None:
    assert safety_answer(normalise(text).plain) == answer


@pytest.mark.parametrize("text", ["maybe tonight", "continue", "yes but what do i do", "perhaps we could go out"])
def test_what_goes_on_with_the_talk_is_no_answer(text: str) -> None:
    assert leading(normalise(text).plain) == ""


@pytest.mark.parametrize(
    ("text", "about"),
    [("no", True), ("no he reads my messages", True), ("not really", True), ("no it wasn't hard", False)],
)
def test_whether_a_no_is_about_the_phone(text: str, about: bool) -> None:
    assert is_of_the_phone(normalise(text).plain) is about
