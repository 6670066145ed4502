"""Whole messages about the bot itself, ways to hide, and what only looks like them."""

import pytest

from bot.understanding.asked.commands import whole_message
from bot.understanding.asked.hiding import hides, is_safe, shares_phone
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
        ("how often do you send it", "what is planned"),
        ("which days", "what is planned"),
        ("is it 8 or 9", "what is planned"),
        ("did you set it", "what is planned"),
        ("whats it set to", "what is planned"),
        ("how long do you keep things", "how long kept"),
        ("are you selling my data", "is it private"),
        ("is a human reading this", "is it private"),
        ("can you write to my husband", "do they know"),
        ("can you tell my wife", "do they know"),
        ("can i talk to a human", "get help"),
        ("what is it you do exactly", "help"),
        ("you're not listening", "misunderstood"),
        ("how do i stop this", "stop"),
        ("no more of this", "stop"),
        ("leave me alone for a bit", "pause"),
        ("delete all of it", "forget"),
        ("how do i get out of this, remove my account", "forget"),
        ("i want out. erase me", "forget"),
        ("delete my messages", "clear"),
        ("can i delete just the last messages", "clear"),
        ("erase what i said", "clear"),
        ("delete this chat", "clear"),
        ("forget about my husband", "forget one"),
        ("forget that she works nights", "forget one"),
        ("forget my country", "forget one"),
        ("what country do you have for me", "memory"),
        ("what do you call my partner", "memory"),
        ("so what do you have on me", "memory"),
        ("what have i kept", "memory"),
        ("i want you to keep notes", "notes again"),
        ("i dont want anything saved", "no notes"),
        ("yes thats fine", "yes"),
        ("that's wrong, i never said work", "no"),
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
        "is it love or habit",
        "is it him or me",
        "what is it",
        "how often does he talk",
        "did you do it",
        "he's not listening",
        "i can't forget that he was with her",
        "delete him",
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
        "quick hide this hes looking",
        "help me he's coming",
        "change subject quick",
        "my wife is right here, talk about football",
        "switch to something innocent, my partner is next to me",
        "someones coming act normal",
        "i forgot my partner is watching, quick",
        "shit he just walked in",
        "pretend it's something else, mum is here",
        "show me a recipe quick she's coming",
        "hide it, the kids are here",
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
        "can we talk about something else",
        "he always changes the subject",
        "talk about food",
        "my wife is next to me and crying",
        "she's watching tv",
        "he came in",
        "i want to hide",
        "help me",
    ],
)
def test_these_do_not(words: str) -> None:
    assert not hides(normalise(words).plain)


@pytest.mark.parametrize(
    "words",
    [
        "hes gone now",
        "im back",
        "ok carry on",
        "back to what we were talking about",
        "she left",
        "ok he's gone, carry on",
        "coast is clear",
    ],
)
def test_these_say_that_it_is_safe(words: str) -> None:
    assert is_safe(normalise(words).plain)


@pytest.mark.parametrize("words", ["what is this", "another recipe", "he's gone to work and i miss him"])
def test_these_may_be_somebody_else(words: str) -> None:
    assert not is_safe(normalise(words).plain)


@pytest.mark.parametrize(
    "words",
    [
        "can you turn this into something else if someone looks over my shoulder",
        "my mum might see this i use her tablet",
        "what happens if my husband picks up my phone and sees this",
        "he reads my messages",
        "my kids use this phone",
        "we share a tablet",
        "what if he walks in",
    ],
)
def test_these_are_about_a_phone_that_others_see(words: str) -> None:
    assert shares_phone(normalise(words).plain)


@pytest.mark.parametrize(
    "words", ["what if he walks out", "he sees me", "she checks her phone all evening", "i saw his phone"]
)
def test_these_are_about_other_phones(words: str) -> None:
    assert not shares_phone(normalise(words).plain)
