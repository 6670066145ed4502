"""A clause turned to the other person is grammatical, or it is nothing."""

import pytest

from bot.understanding.telling.mirror import mirrored

TURNED = [
    ("I feel shut out", "you feel shut out"),
    ("I'm tired of asking", "you're tired of asking"),
    ("I am tired", "you are tired"),
    ("I was crying", "you were crying"),
    ("I wasn't ready", "you weren't ready"),
    ("I've been left on read", "you've been left on read"),
    ("I'd like an evening together", "you'd like an evening together"),
    ("I'll wait up for her", "you'll wait up for her"),
    ("I have had enough", "you have had enough"),
    ("I had hoped for more", "you had hoped for more"),
    ("I don't know what I did", "you don't know what you did"),
    ("I can't reach him", "you can't reach him"),
    ("I just was so tired", "you just were so tired"),
    ("I really am trying", "you really are trying"),
    ("I still was hoping", "you still were hoping"),
    ("I asked twice and I was ignored", "you asked twice and you were ignored"),
    ("I was up and he was asleep", "you were up and he was asleep"),
    ("My wife won't talk to me", "your wife won't talk to you"),
    ("my birthday went by", "your birthday went by"),
    ("He makes me feel small", "he makes you feel small"),
    ("she left me on my own", "she left you on your own"),
    ("Nobody asks me", "nobody asks you"),
    ("it hurts me", "it hurts you"),
    ("The house is quiet and I'm in it", "the house is quiet and you're in it"),
    ("that idea was mine", "that idea was yours"),
    ("I blame myself", "you blame yourself"),
    ("I did it all by myself", "you did it all by yourself"),
    ("We never laugh any more", "you never laugh any more"),
    ("we're like strangers", "you're like strangers"),
    ("We've stopped talking", "you've stopped talking"),
    ("our evenings are silent", "your evenings are silent"),
    ("he forgot us", "he forgot you"),
    ("Tom won't look at me", "Tom won't look at you"),
    ("I love Anna", "you love Anna"),
    ("I wish he'd hold my hand", "you wish he'd hold your hand"),
    ("I think I'm losing her", "you think you're losing her"),
    ("and I was so alone", "you were so alone"),
    ("but I'm scared", "you're scared"),
    ("because I miss him", "you miss him"),
    ("honestly I'm exhausted", "you're exhausted"),
    ("I felt sick.", "you felt sick"),
    ("I felt sick...", "you felt sick"),
    ("was I too harsh", "were you too harsh"),
    ("why am I always last", "why are you always last"),
    ("when I came in she left", "when you came in she left"),
    ("if I say something he leaves", "if you say something he leaves"),
    ("I’m worried about him", "you're worried about him"),
    ("She said she doesn't want to talk and now I'm sat here feeling useless",
     "she said she doesn't want to talk and now you're sat here feeling useless"),
]  # fmt: skip
UNSAFE = [
    "", "I", "lonely", "he went to bed", "you never listen to me", "I told you so", "me and my wife argued", "my sister and I fell out",
    "my mum and me", "I think we are done", 'he said "I am fine"', "I love u", "idk what I did", "I'm here: https://example.org",
    "I was tired. He was not! I left", "I " + "very " * 60 + "tired", "@tom hates me", "I owe 120000", "I'm {name}",
]  # fmt: skip


@pytest.mark.parametrize(("clause", "other"), TURNED)
def test_a_clause_is_turned(clause: str, other: str) -> None:
    assert mirrored(clause) == other


@pytest.mark.parametrize("clause", UNSAFE)
def test_what_cannot_be_turned_safely_is_not(clause: str) -> None:
    assert mirrored(clause) == ""
