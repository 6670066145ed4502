"""A break-up that was told, by whom; a fear, a threat, or somebody else's is none."""

import pytest

from bot.understanding.read import read


@pytest.mark.parametrize(
    ("written", "by"),
    [
        ("she broke up with me by text 2 hours ago", "them"),
        ("my girlfriend dumped me", "them"),
        ("he said we're done", "them"),
        ("she wants a divorce", "them"),
        ("she left me last night", "them"),
        ("my boyfriend is moving out on saturday. we both cried", "coming"),
        ("we're getting divorced", "coming"),
        ("i want a divorce", "me"),
        ("i left my husband last week", "me"),
        ("we broke up", "both"),
        ("we split up 3 months ago and she texted me hope ur ok", "both"),
        ("my ex texted me", "both"),
    ],
)
def test_an_end_is_found_whatever_else_it_looks_like(written: str, by: str) -> None:
    reading = read(written)
    assert reading.slots["ended"] == by
    assert "it ended" in reading.labels
    assert not reading.intent


@pytest.mark.parametrize(
    "written",
    [
        "i'm scared he'll leave me",
        "he threatened to leave me",
        "he left me on read",
        "he left me alone in the kitchen",
        "she left me a note",
        "my parents split up when i was ten",
        "his ex left him",
        "we nearly broke up last year",
        "we broke up in may but got back together",
        "should i leave him",
        "we split the bill",
        "we're done talking",
        "he's leaving for work",
        "do you think he wants to break up with me",
        "no i don't want to get back together",
    ],
)
def test_what_is_no_end(written: str) -> None:
    assert "ended" not in read(written).slots
