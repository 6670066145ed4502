"""What is asked of the bot itself in a whole message: what it is, whom one can call, a quick word; and what only looks like it."""

import pytest

from bot.understanding.asked.requests import requested
from bot.understanding.normalise import normalise


def asked(words: str) -> tuple[str, str]:
    wanted = requested(normalise(words).plain)
    return next(iter(wanted.labels), ""), str(next(iter(wanted.slots.values()), ""))


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("is it free", "money"),
        ("do i have to pay", "money"),
        ("what's the catch", "money"),
        ("are you chatgpt", "model"),
        ("who's behind this", "maker"),
        ("who made you", "maker"),
        ("does telegram see it", "carrier"),
        ("can my boss see this (work discord)", "boss"),
        ("if i delete telegram is it gone", "uninstalled"),
        ("where are your servers", "stored"),
        ("where do you keep what i write", "stored"),
        ("how often would you message me", "often"),
        ("does it show on my lock screen", "locked"),
        ("can you add her to this chat", "join"),
        ("can he join", "join"),
        ("is this therapy", "therapy"),
        ("are you trained by psychologists", "proof"),
        ("does this actually work", "proof"),
        ("how do you know", "proof"),
        ("why should i trust a robot with my marriage", "trust"),
        ("are you on his side or mine", "side"),
        ("why do you keep asking me stuff", "asking"),
        ("do you think people can change", "people"),
        ("do you think he's a narcissist", "label"),
        ("speak spanish", "tongue"),
        ("american spelling please", "style"),
        ("shorter messages", "style"),
        ("no emoji", "style"),
        ("what is my name", "my_name"),
        ("forget my name", "my_name"),
        ("what time is it", "clock"),
        ("what are my quiet hours", "clock"),
        ("how does the daily question work", "how_daily"),
    ],
)
def test_what_it_is(words: str, kind: str) -> None:
    assert asked(words) == ("asked of me", kind)


@pytest.mark.parametrize(
    "words",
    [
        "is he free tonight",
        "who made him so sad",
        "how often does he text me",
        "can he change",
        "can she join us for dinner",
        "he's on her side",
        "how do you know when to stop",
        "does it help to hold his hand",
        "do you think he loves me",
        "he's a narcissist",
        "where is he",
    ],
)
def test_what_is_about_the_two_of_them(words: str) -> None:
    assert asked(words) == ("", "")


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("whats the emergency number in brazil", "BR"),
        ("im in Kenya who can i call", "KE"),
        ("what number do i ring in ireland if i need to talk", "IE"),
        ("is there a helpline in india", "IN"),
        ("is there someone in india i can call", "IN"),
        ("whats the number in india", "IN"),
        ("what number for someone in australia", "AU"),
        ("helpline for uk pls", "uk"),
        ("whats the number for samaritans", ""),
        ("i need someone to talk to, a phone line", ""),
    ],
)
def test_whom_one_can_call(words: str, country: str) -> None:
    assert asked(words) == ("get help", country)


@pytest.mark.parametrize(
    "words",
    [
        "should i call someone",
        "i need someone to talk to",
        "i call her every day",
        "what is her number",
        "he called me in india",
    ],
)
def test_whom_one_calls_anyway(words: str) -> None:
    assert asked(words) == ("", "")


@pytest.mark.parametrize(
    ("words", "word"),
    [
        ("is there a safe word i can use if he walks in", ("quick word", "")),
        ("can we have a code word", ("quick word", "")),
        ("how does the quick word work", ("quick word", "")),
        ("my code word is pineapple", ("my quick word", "pineapple")),
        ("use banana as my safe word", ("my quick word", "banana")),
        ("we have a safe word", ("", "")),
        ("my safe word is safe with him", ("", "")),
    ],
)
def test_a_quick_word(words: str, word: tuple[str, str]) -> None:
    assert asked(words) == word
