"""What is said about a checked draft is answered; a new draft is one only if it looks like one."""

import pytest

from bot.wordcheck.asked import asked

ASKED = [
    ("why is that bad", "why"),
    ("why", "why"),
    ("i don't see how that's pushy", "why"),
    ("it's true though", "why"),
    ("what's wrong with the sister bit", "part"),
    ("which part", "part"),
    ("can i keep the part about my mum?", "part"),
    ("so send or not?", "send"),
    ("is it ok now?", "send"),
    ("would you send it", "send"),
    ("is this too needy?", "send"),
    ("too harsh?", "send"),
    ("is it too long?", "length"),
    ("should I send it now or tomorrow?", "when"),
    ("do i wait til the weekend", "when"),
    ("should I call instead", "call"),
    ("in person or text", "call"),
    ("make it shorter", "shorter"),
    ("shorter please", "shorter"),
    ("in one sentence", "shorter"),
    ("Another way", "another"),
    ("got any other versions?", "another"),
    ("make it funnier", "tone"),
    ("that's softer but not me", "tone"),
    ("too deep. lighter", "tone"),
    ("can you make it sound more like me", "tone"),
    ("i'd never say that", "tone"),
    ("what do i say then", "again"),
    ("should i tell him about the job too", "whether"),
    ("ok sending it now", "use"),
    ("he's coming", "aside"),
    ("just k", "aside"),
    ("what does k mean", "aside"),
    ("we never say it", "aside"),
    ("weird like changes the subject", "aside"),
    ("what if he doesn't reply", "aside"),
    ("but she started it", "aside"),
    ("im scared to send it", "aside"),
    ("what would you change", "aside"),
]
NEW = [
    "When you came home late, I felt forgotten.",
    "You never call",
    "why don't you ever call me",
    "why is it so hard to talk to you",
    "what is wrong with you",
    "tell me what's wrong",
    "How are you feeling about mum?",
    "What was the best part of your day?",
    "What do you think about your new job?",
    "Should we talk about the trip tonight?",
    "Can we talk tonight?",
    "when are you home?",
    "I miss us",
    "Sorry about last night. I was tired.",
    "Thank you for waiting with me.",
    "I'd love some help with the kids.",
    "make this kinder: stop shutting me out",
    "is this ok to send: make it shorter next time",
]


@pytest.mark.parametrize(("heard", "kind"), ASKED, ids=lambda words: words[:40])
def test_what_is_asked_about_a_draft_is_no_draft(heard: str, kind: str) -> None:
    assert asked(heard) == kind


@pytest.mark.parametrize("heard", NEW, ids=lambda words: words[:40])
def test_what_looks_like_a_draft_is_one(heard: str) -> None:
    assert asked(heard) == ""


@pytest.mark.parametrize("heard", ["The blue door.", "ok", "k your turn"])
def test_where_one_was_asked_for_more_is_a_draft(heard: str) -> None:
    assert asked(heard, wanted=True) == ""
