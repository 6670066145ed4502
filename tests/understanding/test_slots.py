"""What a message says about things worth remembering: who, what was seen, when, where, what was tried."""

import pytest

from bot.understanding.read import read


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("she came in and went straight to bed", {"seen": "withdrew", "pronouns": "she", "when": "tonight", "where": "together"}),
        ("my husband came home from work upset", {"who": "husband", "pronouns": "he", "seen": "upset", "after_work": 1}),
        ("My wife slammed the door tonight", {"who": "wife", "seen": "slammed", "when": "tonight"}),
        ("she read it and didnt answer", {"seen": "no_reply"}),
        ("he hasn't said a word since sunday", {"seen": "quiet", "when": "days"}),
        ("he won't touch his food", {"seen": "not_eating"}),
        ("she's tired after her shift", {"seen": "tired", "after_work": 1}),
        ("she isn't angry, she's quiet", {"seen": "quiet"}),
        ("my wife's been distant for months", {"seen": "distant", "when": "weeks"}),
        ("we're long distance and he went quiet", {"where": "apart"}),
        ("i hugged her but she pulled away", {"tried": "hugged", "seen": "no_touch"}),
        ("I asked him twice and he just shrugged", {"tried": "asked"}),
        ("i texted him this morning, nothing", {"tried": "texted", "when": "this morning", "where": "text"}),
        ("my husband Mark is at sea", {"partner": "Mark", "where": "apart"}),
        ("my partner, they went straight to bed", {"who": "partner"}),
        ("sorry I meant my wife", {"who": "wife", "pronouns": "she"}),
        ("no, it was yesterday", {"when": "yesterday"}),
        ("she called me from work and went quiet", {"where": "phone"}),
        ("i rang him and he wouldnt talk", {"where": "phone"}),
        ("we were on the phone and he hung up", {"where": "phone"}),
        ("hes gone all quiet since his mum rang. what do i say", {"where": None}),
        ("he called me names and walked off", {"where": None}),
        ("no it was last week", {"when": "days"}),
    ],
)  # fmt: skip
def test_slots_are_filled(text: str, filled: dict[str, str | int | None]) -> None:
    slots = read(text).slots
    assert {name: slots.get(name) for name in filled} == filled


@pytest.mark.parametrize(
    "text",
    [
        "he didn't slam the door",
        "I was quiet all evening and he was reading",
        "my mum died last year",
        "i am not crying",
        "what can you do",
    ],
)
def test_nothing_is_seen_of_the_partner_that_was_not_said_of_them(text: str) -> None:
    assert "seen" not in read(text).slots


def test_they_stay_they_until_a_word_says_otherwise() -> None:
    assert "pronouns" not in read("my partner went to bed").slots


def test_a_feeling_is_kept_only_if_it_is_the_likeliest() -> None:
    assert read("I'm so grateful to her").slots["feeling"] == "grateful"
    assert "feeling" not in read("she's been off with me since sunday and i dont know what i did").slots


@pytest.mark.parametrize(
    ("message", "seen"),
    [
        ("my wife has been withdrawn at mealtimes", "distant"),
        ("she closed up when I asked about her mum", "distant"),
        ("he went straight up to bed", "withdrew"),
    ],
)
def test_who_is_far_away_did_not_leave_the_room(message: str, seen: str) -> None:
    assert read(message).slots["seen"] == seen
