"""What is written before a scene has begun, and what only looks like it."""

import pytest

from bot.practice.prelude import (
    affirms,
    asks_about_practice,
    asks_for_own,
    asks_what_there_is,
    degree_in,
    first_turn,
    goes_on,
)

SAID = {
    goes_on: ("im back", "back", "continue", "keep going", "go on", "ok let's continue", "where were we?", "i'm ready"),
    affirms: ("yes", "yeah thats her", "yeah", "that's him exactly", "pretty much", "spot on!", "kind of, yes", "sounds like him", "close enough"),
    asks_for_own: (
        "something of my own", "my own", "can i do my own scene", "a real one", "my own situation please", "something that happened to us",
        "i'd like to use my own", "one of mine",
    ),
    asks_what_there_is: ("what scenes do you have", "which ones are there?", "show me all the scenes", "list", "what have you got", "what other situations are there"),
    asks_about_practice: (
        "how do i practise with the kids around", "can i practise without him noticing", "is practice private", "how does the role play work",
        "how do i practise here", "what is practice for", "can i practise while he's in the next room",
    ),
    degree_in: ("let me practice with a really closed off person", "someone very guarded", "a closed off partner please", "someone who's really shut down", "the hardest one"),
    first_turn: (
        "hey love, you seem a bit quiet tonight", "are you mad at me?", "i'm sorry i shouted. you didnt deserve that",
        "i've been thinking maybe we could talk to somebody, together like", "babe can we talk", "how was your day?", "i miss us",
        "I feel alone in this", "did something happen at work, you look pale",
    ),
}  # fmt: skip
NOT_SAID = {
    goes_on: ("i can't go on", "finish", "i don't want to go on", "stop", "no", "back to the menu", "i can't keep going like this"),
    affirms: ("no", "not really", "yeah but more like someone who was hurt", "that's not her", "she's close to her mum", "he does nothing"),
    asks_for_own: ("my own mother doesn't talk to me", "he has his own room", "telling my own husband", "owning up to something", "my situation is that he left"),
    asks_what_there_is: ("what he has is a bad temper", "he lists everything i do wrong", "what do you have against him"),
    asks_about_practice: (
        "how do i tell him i'm pregnant", "can i practise telling my wife about the debt", "i want to practise saying sorry", "can we practise an apology",
        "practice with my husband", "how do i practise telling him no",
    ),
    degree_in: ("he's closed off since his dad died", "a hard talk about money", "someone who was hurt before", "needs space", "my husband shut down when i asked"),
    first_turn: (
        "hurt before", "needs space", "someone who never learned the words", "you choose", "can you play someone angry", "he is just quiet", "i don't know",
        "what do you mean", "my husband is like a wall", "whatever you think", "she gets upset with us", "a mix of both", "let's start",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("hears", "text"), [(hears, text) for hears, texts in SAID.items() for text in texts])
def test_what_is_said_before_a_scene_is_heard(hears, text: str) -> None:  # type: ignore[no-untyped-def]  # a table
    assert hears(text)


@pytest.mark.parametrize(("hears", "text"), [(hears, text) for hears, texts in NOT_SAID.items() for text in texts])
def test_what_only_looks_like_it_is_not(hears, text: str) -> None:  # type: ignore[no-untyped-def]  # a table
    assert not hears(text)
