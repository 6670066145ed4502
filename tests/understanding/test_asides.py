"""What is said to the bot beside the matter of a message."""

import pytest

from bot.understanding.read import read


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("is this some kind of AI therapist? my wife hasn't talked to me properly in weeks", "partner_silent"),
        ("Are you a real person? He came in, slammed the door and won't look at me", "partner_off"),
        ("is this a bot", "about_bot"),
        ("are you a real therapist", "about_bot"),
    ],
)
def test_a_doubt_about_the_bot_stands_aside_while_the_rest_tells_of_the_partner(text: str, intent: str) -> None:
    assert read(text).intent == intent


@pytest.mark.parametrize(
    "text", ["tell me what to say to him about the birthday", "what do i even say", "how should I put it", "I need words", "help me say it"]
)  # fmt: skip
def test_a_plea_for_words_is_heard(text: str) -> None:
    assert "words to say" in read(text).labels


@pytest.mark.parametrize(
    "text", ["what did he say", "she told me what to say at the funeral", "I know how to say sorry"]
)
def test_words_about_saying_are_no_plea(text: str) -> None:
    assert "words to say" not in read(text).labels


@pytest.mark.parametrize(
    "message",
    [
        "how do I get her to open up?",
        "How can I make him talk",
        "so how do i get my husband to talk to me without nagging",
        "ok, how could we help my lovely wife share a bit more?",
    ],
)
def test_how_to_bring_somebody_to_talk_is_about_the_silence(message: str) -> None:
    assert read(message).intent == "partner_silent"


@pytest.mark.parametrize(
    "message", ["how do I get back to the start", "how do i get him to a doctor", "How do I make you speak up"]
)
def test_other_questions_of_how_are_not(message: str) -> None:
    assert read(message).intent != "partner_silent"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("what do i say to her", "words to say"),
        ("what do I do?", "words to say"),
        ("ok what now", "words to say"),
        ("what do i say through the door", "words to say"),
        ("should i tell him", "a decision"),
        ("do i knock", "a decision"),
        ("is it ok to text him", "a decision"),
        ("shall i text him now or wait till morning", "a decision"),
        ("is that good?", "in hindsight"),
        ("did i do it wrong?", "in hindsight"),
        ("am I being needy", "in hindsight"),
    ],
)
def test_what_only_asks_on_has_no_intent_of_its_own(text: str, label: str) -> None:
    reading = read(text)
    assert label in reading.labels
    assert reading.intent == ""


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("should we see a counsellor?", "seek_help"),
        ("do i have to pay for this", "about_bot"),
        ("is it ok to send: I miss you", "check_message"),
    ],
)
def test_what_has_a_page_of_its_own_keeps_its_intent(text: str, intent: str) -> None:
    assert read(text).intent == intent


def test_a_long_word_is_read_as_fast_as_any() -> None:
    assert read("should i " + "aaaaaaaaaa" * 10 + ":").labels >= {"words"}
