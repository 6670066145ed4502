"""Words that answer an offer: which take it up or ask for another, and where they may."""

import pytest
from msgspec.structs import replace

from bot.dialogue.offers import more, taken
from bot.dialogue.talk import Remembered
from bot.playing import Player
from bot.shelf import open_companion

LABELS = {"a": "I'll try that", "b": "Say it another way", "c": "Not tonight"}
COMPANION = open_companion()

TAKING = (
    "thx gonna do it", "gonna do it", "ok I'll do it tonight", "great, doing it now", "perfect", "yes that's fine",
    "I like that, I'll use it", "cool im gonna try it tonight wish me luck", "right I'm doing it", "I'll say that one",
    "I think I shall try that tomorrow at breakfast", "I will say it on Saturday morning", "thanks, sending",
    "yes I'll say that to him tonight",
)  # fmt: skip
NOT_TAKING = (
    "thanks, good night", "ok", "thanks", "I'm going to do it and then he'll be sorry", "I'm going to end it tonight",
    "I'll do it but he won't listen", "that's not good", "gonna do it, can't go on", "I'll do it myself",
)  # fmt: skip


@pytest.mark.parametrize("words", TAKING)
def test_these_take_the_sentence_up(words: str) -> None:
    player = Player(COMPANION)
    player.hear("He's gone quiet tonight.")
    player.hear(words)
    assert player.conversation.node == "noticing#plan"


@pytest.mark.parametrize("words", NOT_TAKING)
def test_these_do_not(words: str) -> None:
    assert taken(words, LABELS) is None


@pytest.mark.parametrize("words", ("another", "another one", "one more", "make it shorter", "too long. shorter"))
def test_these_ask_for_another(words: str) -> None:
    assert more(words, LABELS) == "b"


@pytest.mark.parametrize(
    "words", ("another fight", "one more word and I leave", "he wants another woman", "it was shorter")
)
def test_these_ask_for_nothing(words: str) -> None:
    assert more(words, LABELS) is None


def test_without_a_button_for_it_they_are_read_as_ever() -> None:
    assert taken("gonna do it", {"c": "Not tonight"}) is None
    player = Player(COMPANION)
    player.hear("hello")
    player.hear("gonna do it tonight")
    assert player.conversation.node != "noticing#plan"


def test_where_care_has_had_its_say_they_are_screened() -> None:
    player = Player(COMPANION)
    player.hear("He's gone quiet tonight.")
    held = {**player.conversation.memory, "held": Remembered(1, player.now)}
    player.conversation = replace(player.conversation, memory=held)
    player.hear("gonna do it tonight")
    assert player.conversation.node != "noticing#plan"
