"""The draft in a message: quoted, after a colon, framed, or all of it where it was asked for."""

import pytest

from bot.understanding.drafts import drafted
from bot.understanding.read import read

FRAMED = [
    ('is this ok to send: "I miss you"', "I miss you"),
    ("is this ok to send: you never talk to me", "you never talk to me"),
    ("Can I say 'why didn't you call' to her?", "why didn't you call"),
    ("can i say why didn't you call to her", "why didn't you call"),
    ('should i text him "we need to talk"', "we need to talk"),
    (
        "does this sound ok? I felt alone last night and I'd like to talk",
        "I felt alone last night and I'd like to talk",
    ),
    ("I miss you. can we talk tonight? - does that sound needy?", "I miss you. can we talk tonight"),
    ("check my message: hey, why are you ignoring me", "hey, why are you ignoring me"),
    ("is it ok to tell him that I feel lonely", "I feel lonely"),
    ("Should I send this? You never listen to me.", "You never listen to me."),
    ("how does this sound: you could have told me", "you could have told me"),
    ("“You never help me” is that too harsh", "You never help me"),
    ("is this too harsh You never help me with the kids", "You never help me with the kids"),
    ("thinking of texting her I'm sorry i shouted", "I'm sorry i shouted"),
    ("can I tell her I'm not happy?", "I'm not happy"),
    ("can you check this? I'd love to see you tonight", "I'd love to see you tonight"),
    ("make this kinder: stop shutting me out", "stop shutting me out"),
    ("My draft: I love you but I can't go on like this", "I love you but I can't go on like this"),
    ("can you help me say this better: you dont care about us", "you dont care about us"),
    ("soften this please, you are so cold lately", "you are so cold lately"),
    ("I wrote this to my wife:\nI'm sorry about yesterday.\nI was tired.", "I'm sorry about yesterday.\nI was tired."),
    (
        'I want to say "I feel left out when you\'re on your phone". Is it too harsh?',
        "I feel left out when you're on your phone",
    ),
]
UNFRAMED = [
    "can you check my text",
    "check my words",
    "can i send this",
    "should I say something to him?",
    "what should I say to her?",
    "she came in and went straight to bed",
    'he said "fine" and left',
    'he gets weird when i say "next summer"',
    'she texted me "do what you want" again',
    "can you check this for me before i send it",
    "I want to write to my wife and tell her how much she means to me. Where do I begin?",
]


@pytest.mark.parametrize(("message", "draft"), FRAMED, ids=lambda words: words[:40])
def test_a_framed_draft_is_found(message: str, draft: str) -> None:
    assert drafted(message) == draft
    assert "check_message" in read(message).labels


@pytest.mark.parametrize("message", UNFRAMED, ids=lambda words: words[:40])
def test_without_a_draft_none_is_found(message: str) -> None:
    assert drafted(message) == ""


@pytest.mark.parametrize(
    ("message", "draft"),
    [
        ("you never listen", "you never listen"),
        ('"you never listen"', "you never listen"),
        ("I'd like to talk tonight, is that ok?", "I'd like to talk tonight, is that ok?"),
        ("to her: I miss you", "I miss you"),
        ("Honestly: I miss you", "Honestly: I miss you"),
        ("Can I tell you something? I feel alone.", "Can I tell you something? I feel alone."),
        (
            'I told her "no way" and she left, why are you so cold',
            'I told her "no way" and she left, why are you so cold',
        ),
    ],
)
def test_where_it_was_asked_for_all_of_it_is_the_draft(message: str, draft: str) -> None:
    assert drafted(message, whole=True) == draft
