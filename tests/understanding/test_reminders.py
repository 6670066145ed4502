"""What is asked of Ajar for later, and what somebody means to do."""

import pytest

from bot.understanding.read import read


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("he goes in for surgery on wednesday. ask me thursday how he is", "w3@1200"),
        ("can you check up on me in 3 days", 259200),
        ("my gf and i had a fight. ping me tmrw?", "1@1200"),
        ("ok i'll say that tonight, ask me tomorrow how it went", "1@1200"),
        ("i'll try that tonight. can you check in with me on sunday?", "w6@1200"),
        ("yes ask me tomorrow please", "1@1200"),
        ("remind me on monday morning", "w0@540"),
    ],
)
def test_ajar_is_asked_to_look_in(text: str, moment: int | str) -> None:
    reading = read(text)
    assert "ask me" in reading.labels
    assert reading.slots["moment"] == moment


def test_after_what_was_told_names_no_time_of_its_own() -> None:
    reading = read("ask me after")
    assert "ask me" in reading.labels
    assert "moment" not in reading.slots


@pytest.mark.parametrize(
    "text",
    [
        "he'll ask me tomorrow",
        "don't ask me tomorrow",
        "she never asks me anything after work",
        "ask me why",
        "does he text me later",
        "he asked me on friday to leave him alone",
    ],
)
def test_nothing_is_asked_for_later(text: str) -> None:
    assert "ask me" not in read(text).labels


@pytest.mark.parametrize(
    "text",
    [
        "remind me on saturday to ask her how she feels about it",
        "hey can u remind me to call her at 5",
        "i need to remember to thank her tomorrow",
        "set a reminder to buy flowers",
        "don't let me forget to say sorry",
    ],
)
def test_a_thing_to_do_is_to_be_remembered(text: str) -> None:
    labels = read(text).labels
    assert "a reminder" in labels
    assert "ask me" not in labels


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("I'll talk to him tonight", "1@600"),
        ("i'm gonna talk to him on sunday after lunch, wish me luck", "w6@930"),
        ("maybe tonight", "1@600"),
    ],
)
def test_who_means_to_do_it_is_asked_after_it(text: str, moment: str) -> None:
    reading = read(text)
    assert "I'll try" in reading.labels
    assert "not_now" not in reading.labels
    assert reading.slots["moment"] == moment


@pytest.mark.parametrize(
    "text",
    ["not tonight", "should i talk to him tonight?", "i'll never tell him", "i'll tell him it's over tonight", "maybe"],
)
def test_no_plan(text: str) -> None:
    assert "I'll try" not in read(text).labels


@pytest.mark.parametrize("text", ["dont remind me of anything", "do not check in with me about it"])
def test_nothing_is_to_be_asked(text: str) -> None:
    assert "don't ask" in read(text).labels


def test_one_day_with_an_hour_is_a_moment_and_no_plan_of_questions() -> None:
    assert "a setting" not in read("Friday at 8").labels
    assert "a setting" in read("fridays at 8").labels


def test_an_hour_that_does_not_suit_is_to_be_changed() -> None:
    assert read("thats way too early, i was asleep").slots["wish"] == "ask=hour"
