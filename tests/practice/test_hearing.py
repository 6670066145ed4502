"""What is heard in a turn besides its moves, with its hard twins."""

from dataclasses import replace

import pytest

from bot.practice.gesture import Deed, deed
from bot.practice.hearing import CLOSING, foul, hear
from bot.understanding.reading import Reading


def kinds(text: str, *moves: str, asked: bool = False) -> tuple[str, ...]:
    return hear(Reading(text, moves=moves), asked).kinds


@pytest.mark.parametrize(
    "text",
    [
        "Okay. Let's leave it for tonight.",
        "Good night, love",
        "ill leave you be",
        "Let's talk tomorrow",
        "sleep well",
    ],
)
def test_leaving_it_there_is_heard(text: str) -> None:
    assert "leaving" in kinds(text, "presence")


@pytest.mark.parametrize(
    "text",
    [
        "another time then, I'm next door",
        "we dont have to talk tonight",
        "It can wait. I'm here.",
        "it's fine, we can go another time",
        "i'll leave it",
        "we can talk later",
    ],
)
def test_room_is_given_and_only_after_not_tonight_is_it_leaving(text: str) -> None:
    assert "room" in kinds(text, "presence") and "leaving" not in kinds(text, "presence")
    assert "leaving" in kinds(text, "presence", asked=True)


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


SURE = {
    "you_blame": 0.89,
    "appreciation": 0.84,
    "judgment": 0.98,
    "defensiveness": 0.9,
    "pressure": 0.87,
    "advice": 0.8,
}


@pytest.mark.parametrize(
    ("text", "moves", "kind"),
    [
        ("you mean everything to me", ("you_blame", "appreciation"), "affection"),
        ("you matter to me more than you know", ("you_blame",), "affection"),
        ("not angry with you, just worried", ("simple_reflection",), "i_statement"),
        ("I love you", ("appreciation",), "affection"),
        ("you matter more than anything to me", ("you_blame",), "affection"),
        ("I'm pregnant", (), "news"),
        ("I lost my job today", ("judgment",), "news"),
        ("my nan died", ("other",), "news"),
        ("You can have the evening to yourself", ("you_blame",), "room"),
        ("do you want to be left alone?", ("closed_question",), "room"),
        ("do you want to vent or want help?", ("closed_question",), "room"),
        ("an ear or an idea?", ("closed_question",), "room"),
        ("i'll leave it", ("pressure",), "room"),
        ("I'm not mad", ("defensiveness",), "i_statement"),
        ("I'm working on being more open because I value us", ("defensiveness",), "i_statement"),
        ("the letter from the bank has me scared", ("other",), "i_statement"),
        ("it's not because you're broken", ("judgment", "defensiveness"), "validation"),
        ("you're drowning in this, aren't you", ("judgment", "closed_question"), "complex_reflection"),
        ("your mum rang", ("comparison",), "other"),
        ("let's watch telly", ("advice",), "other"),
        ("just ignore her", (), "advice"),
        ("i feel like a lodger in my own house", ("you_blame", "i_statement"), "i_statement"),
        ("i lost money. 4 lakhs. in options", ("other",), "news"),
        ("i've gambled away our savings", (), "news"),
        ("please don't go silent", ("pressure",), "pressure"),
        ("don't walk off please", ("advice",), "pressure"),
        ("TALK TO ME", ("you_blame",), "pressure"),
        ("i think we should stop seeing each other", (), "news"),
        ("i'm leaving you", ("presence",), "news"),
        ("i'm not blaming you", ("defensiveness",), "i_statement"),
        ("i dont want anything from you", (), "presence"),
        ("i could murder a cup of tea, you?", (), "other"),
        ("do you want one", ("closed_question",), "other"),
        ("ok: do you want help or do you want me to listen", ("closed_question",), "room"),
        ("you had NO right to keep that from me", (), "you_blame"),
        ("haha you look like a wet dog come here", ("judgment",), "affection"),
        ("cool", ("judgment",), "other"),
        ("lol", ("judgment",), "other"),
        ("i'm back", ("judgment",), "other"),
        ("don't answer that. i just feel lonely sometimes", (), "i_statement"),
        ("babe i've got something to tell you. i'm pregnant", ("presence",), "news"),
        ("i had my first swim in years", (), "i_statement"),
    ],
)
def test_a_plain_shape_goes_before_the_reading(text: str, moves: tuple[str, ...], kind: str) -> None:
    heard = hear(Reading(text, moves=moves, certainty=SURE))
    assert kind in heard.kinds and not heard.unsure
    assert kind in CLOSING or not CLOSING.intersection(heard.kinds)


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("if you loved me you'd talk", "pressure"),
        ("I love you but you never listen", "you_blame"),
        ("you make me scared to come home", "you_blame"),
        ("why do you want to be left alone all the time?", "why_question"),
        ("you're broken", "judgment"),
        ("you mean nothing to me", "you_blame"),
        ("I'm pregnant and you never ask", "you_blame"),
        ("i feel like you never listen", "you_blame"),
        ("you look like a wet dog", "judgment"),
        ("cool, so you did nothing all day", "judgment"),
    ],
)
def test_what_only_looks_like_a_shape_is_read_as_it_was(text: str, move: str) -> None:
    assert move in hear(Reading(text, moves=(move,), certainty={move: 0.97}, because={move: "x"})).kinds


def test_to_ask_to_be_forgiven_is_no_sorry_yet() -> None:
    sure = {"apology": 0.99, "closed_question": 0.99}
    asked = Reading("will you forgive me", moves=("apology", "closed_question"), certainty=sure)
    assert hear(asked).kinds == ("closed_question",)
    assert "apology" in hear(replace(asked, text="i'm sorry i shouted, will you forgive me?")).kinds


def test_swearing_at_it_all_is_a_hard_word() -> None:
    for words in ("fuck this", "shut up and listen to me for once"):
        assert "insult" in hear(Reading(words)).kinds
    assert "insult" not in hear(Reading("fuck it, let's get a pizza")).kinds


def test_the_same_words_are_not_praised_and_blamed() -> None:
    both = ("judgment", "observation")
    assert hear(Reading("you look it today", moves=both, certainty={"judgment": 0.7, "observation": 0.9})).kinds == (
        "observation",
    )
    assert hear(Reading("you look it today", moves=both, certainty={"judgment": 0.9, "observation": 0.7})).kinds == (
        "judgment",
    )
    told = Reading("You look tired. You're lazy.", moves=both, certainty={"judgment": 0.9, "observation": 0.9})
    assert set(hear(told).kinds) == set(both)


def test_a_question_that_hands_over_what_stands_before_it_is_no_second_one() -> None:
    assert "stacked_questions" not in kinds(
        "What about someone who could give us tools? Would you want to look at that with me?"
    )
    assert "stacked_questions" not in kinds("I could sit here a bit? Is that ok?")
    assert "stacked_questions" in kinds("Where were you? Who was there?")


@pytest.mark.parametrize(
    ("text", "kind", "spoken"),
    [
        ("(hugs him)", "presence", ""),
        ("*sits down next to sam*", "presence", ""),
        ("I sit down next to him and say nothing", "presence", ""),
        ("i just hold her hand", "presence", ""),
        ("i'd hug them", "presence", ""),
        ("i say nothing", "silence", ""),
        ("*waits*", "silence", ""),
        ("I stay quiet", "silence", ""),
        ("*puts the kettle on* You look tired.", "presence", "You look tired."),
        ("*slams the door*", "judgment", ""),
        ("*leaves the room*", "room", ""),
        ("(goes upstairs)", "room", ""),
        ("(rolls my eyes)", "judgment", ""),
    ],
)
def test_what_is_done_counts(text: str, kind: str, spoken: str) -> None:
    assert deed(text, "Sam") == Deed((kind,), spoken)


@pytest.mark.parametrize(
    "text",
    [
        "I sit here and wait for you every night",
        "I'm here (no rush)",
        "take your time",
        "sit with me?",
        "I make dinner and you say nothing",
        "nothing you say surprises me",
        "come here",
        "I told him about it",
        "don't answer that. i just feel lonely sometimes",
        "don't say anything",
    ],
)
def test_what_is_said_is_not_taken_for_done(text: str) -> None:
    assert deed(text, "Sam") == Deed((), text)


def test_words_that_have_no_place_in_a_rehearsal() -> None:
    assert foul("I'll slap you if you don't talk") == "violent"
    assert foul("send me nudes") == "sexual"
    assert foul("that hits me hard") == ""
    assert foul("did they hurt you?") == ""
    assert foul("You carried it all day. That hits home.") == ""
