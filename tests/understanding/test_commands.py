"""Whole messages about the bot itself, ways to hide, and what only looks like them."""

import pytest

from bot.understanding.commands import hides, whole_message
from bot.understanding.normalise import normalise


def said(words: str) -> frozenset[str]:
    return whole_message(normalise(words).plain)


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("is this private?", "is it private"),
        ("who reads this", "is it private"),
        ("do you sell my data", "is it private"),
        ("can anyone else read what i write", "is it private"),
        ("how long do you keep stuff", "how long kept"),
        ("how long are my notes kept?", "how long kept"),
        ("does he get a message", "do they know"),
        ("will my wife know i use this", "do they know"),
        ("does my husband see this?", "do they know"),
        ("can i get a copy of what you have on me", "export"),
        ("i want my data", "export"),
        ("how do i delete everything", "forget"),
        ("delete my account", "forget"),
        ("forget what i said about my wife", "forget one"),
        ("stop saving notes", "no notes"),
        ("turn off notes", "no notes"),
        ("start saving notes again", "notes again"),
        ("what have you planned", "what is planned"),
        ("when is my next question", "what is planned"),
        ("what time is it set to", "what is planned"),
        ("what settings do i have", "settings"),
        ("cancel the follow-up", "don't ask"),
        ("don't ask me how it went", "don't ask"),
        ("you keep repeating yourself", "said already"),
        ("you misunderstood me", "misunderstood"),
        ("never mind", "never mind"),
        ("oh forget i said anything", "never mind"),
        ("forget it", "never mind"),
        ("it doesn't matter anyway", "never mind"),
    ],
)
def test_what_is_asked_or_told_about_the_bot(words: str, label: str) -> None:
    assert said(words) == {label}


@pytest.mark.parametrize(
    "words",
    [
        "is he private about money",
        "does she know",
        "will she get it",
        "he keeps repeating himself",
        "she misunderstood me",
        "that's not what he meant",
        "how long will she stay quiet",
        "what time is it",
        "don't ask him about work",
        "i don't want anything",
        "can she see how sad i am",
        "what do you do with silence",
    ],
)
def test_what_is_about_the_two_of_them(words: str) -> None:
    assert said(words) == frozenset()


@pytest.mark.parametrize(
    "words",
    [
        "quick exit",
        "exit",
        "/hide",
        "hide now",
        "Hide this!",
        "close this",
        "she's looking over my shoulder",
        "he's behind me",
        "he's coming",
        "omg she's here",
        "oh no, he's coming upstairs!",
        "my husband is watching",
    ],
)
def test_these_hide(words: str) -> None:
    assert hides(normalise(words).plain)


@pytest.mark.parametrize(
    "words",
    [
        "he hides in the garage",
        "she's coming home late",
        "he's behind on work",
        "is he here",
        "she's here but far away",
        "hide and seek",
    ],
)
def test_these_do_not(words: str) -> None:
    assert not hides(normalise(words).plain)
