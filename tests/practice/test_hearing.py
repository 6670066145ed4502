"""What is heard in a turn besides its moves, with its hard twins."""

import pytest

from bot.practice.hearing import foul, hear
from bot.understanding.reading import Reading


def kinds(text: str, *moves: str, asked: bool = False) -> tuple[str, ...]:
    return hear(Reading(text, moves=moves), asked).kinds


@pytest.mark.parametrize(
    "text",
    [
        "Okay. Let's leave it for tonight.",
        "another time then, I'm next door",
        "we dont have to talk tonight",
        "Good night, love",
        "It can wait. I'm here.",
        "ill leave you be",
        "Let's talk tomorrow",
    ],
)
def test_leaving_it_there_is_heard(text: str) -> None:
    assert "leaving" in kinds(text, "presence")


@pytest.mark.parametrize(
    "text",
    ["I had a good night out", "don't leave me", "we have to talk about another thing", "I waited all night for you"],
)
def test_what_only_looks_like_leaving_is_not(text: str) -> None:
    assert "leaving" not in kinds(text, "other")


def test_a_plain_yes_respects_not_tonight_once_it_was_said() -> None:
    assert "leaving" in kinds("ok", asked=True)
    assert "leaving" in kinds("Of course. Take your time.", "presence", asked=True)
    assert "leaving" not in kinds("ok", "other")
    assert "leaving" not in kinds("ok but tell me", "pressure", asked=True)


def test_silence_is_a_move() -> None:
    assert hear(Reading("")).kinds == ("silence",)


@pytest.mark.parametrize(
    ("text", "moves"),
    [
        ("I hear you, but you have to see my side", ("validation", "pressure")),
        ("sorry but you started it", ("you_blame",)),
        ("That sounds hard but you could try a list", ("validation", "advice")),
        ("I love you but why won't you talk", ("appreciation", "why_question")),
    ],
)
def test_a_but_that_takes_back_is_heard(text: str, moves: tuple[str, ...]) -> None:
    assert "but" in kinds(text, *moves)


@pytest.mark.parametrize(
    ("text", "moves"),
    [
        ("I don't know what happened but I'm here", ("presence",)),
        ("I'd love to hear but there's no rush", ("i_statement", "presence")),
        ("nobody but you could have done that", ("appreciation",)),
        ("It was only five minutes but it was two years of work", ("complex_reflection",)),
    ],
)
def test_a_kind_but_is_let_be(text: str, moves: tuple[str, ...]) -> None:
    assert "but" not in kinds(text, *moves)


def test_stacked_questions() -> None:
    assert "stacked_questions" in kinds("What happened? Was it your boss? Did they call?", "open_question")
    assert "stacked_questions" not in kinds("What happened?", "open_question")


def test_insults_are_aimed_at_somebody() -> None:
    assert "insult" in kinds("you're such an idiot")
    assert "insult" in kinds("oh shut up")
    assert "insult" not in kinds("that stupid meeting again", "validation")
    assert "insult" not in kinds("you must feel useless after that", "complex_reflection")


def test_nobody_can_tell_what_it_was() -> None:
    assert hear(Reading("the blue one by the window maybe")).unsure
    assert not hear(Reading("dinner's at seven", moves=("other",))).unsure


def test_nobody_is_corrected_on_a_guess() -> None:
    doubtful = Reading("you stood there", moves=("you_blame",), certainty={"you_blame": 0.4})
    assert hear(doubtful).unsure and "you_blame" not in hear(doubtful).kinds
    likely = Reading("you never talk", moves=("you_blame",), certainty={"you_blame": 0.8})
    assert hear(likely).kinds == ("you_blame",)


def test_words_that_have_no_place_in_a_rehearsal() -> None:
    assert foul("I'll slap you if you don't talk") == "violent"
    assert foul("send me nudes") == "sexual"
    assert foul("that hits me hard") == ""
    assert foul("did they hurt you?") == ""
    assert foul("You carried it all day. That hits home.") == ""
