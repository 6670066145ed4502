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
    ("what if he doesn't reply", "reply"),
    ("what if he doesnt reply", "reply"),
    ("do you think he'll reply?", "reply"),
    ("he left me on read", "reply"),
    ("she still hasn't answered", "reply"),
    ("no reply yet", "reply"),
    ("i sent it", "sent"),
    ("I already sent it lol", "sent"),
    ("thanks mate", "thanks"),
    ("i dont want it to be gentle, im angry", "anger"),
    ("im furious", "anger"),
    ("whats wrong with it its true", "why"),
    ("is that passive aggressive?", "send"),
    ("it isnt harsh tho is it? he did promise", "send"),
    ("better?", "send"),
    ("does it sound needy", "send"),
    ("will she find it weird", "send"),
    ("Which line is wrong?", "part"),
    ("What if I take out the again", "retype"),
    ("should i add sorry", "retype"),
    ("i cant say any of that can i", "stuck"),
    ("how would YOU say it", "again"),
    ("can you write it for me", "again"),
    ("but she started it", "aside"),
    ("im scared to send it", "aside"),
    ("what would you change", "aside"),
]
NEW = [
    "ok try: I'd like to hear about your day",
    "what if i say: I miss you",
    "second line: come home",
    "I'm angry about last night",
    "I'm so mad at you",
    "no reply needed",
    "thank you for dinner",
    "I sent you flowers",
    "what if we talk on sunday",
    "is that better for you?",
    "I can't say it any other way, I love you",
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
