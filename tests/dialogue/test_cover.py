"""The quick word and the agreement, through the companion's own door."""

import pytest
from msgspec.structs import replace

from bot.care.respond import HIDDEN
from bot.dialogue.lifetime import PROTECTING
from bot.dialogue.talk import Act, CameDue, Conversation, FellSilent, Opened, Remembered, Turn, Wrote
from bot.playing import AGREED, EVENING, Player
from bot.shelf import open_companion

COMPANION = open_companion()
MINUTE = 60_000
HIDDEN_AWAY = Conversation("p", memory={**AGREED, "quick_word": Remembered("Zebra", EVENING)})


def take(conversation: Conversation, happening: Opened | Wrote | FellSilent | CameDue, after: int = 0) -> Turn:
    return COMPANION.take(conversation, happening, EVENING + after)


def covered() -> Conversation:
    talk = take(HIDDEN_AWAY, Wrote("He's gone quiet tonight.")).conversation
    turn = take(talk, Wrote(" zebra! "))
    assert turn.effects[0] == Act("pause")
    assert turn.conversation.node == "quick#start"
    return turn.conversation


def test_while_it_covers_nothing_falls_due_and_a_new_start_is_about_cooking() -> None:
    talk = covered()
    assert take(talk, CameDue("noticing#how_was_it")) == Turn(talk)
    assert take(talk, FellSilent(talk.turn)) == Turn(talk)
    assert take(talk, Opened("noticing")).conversation.node == "quick#more"
    assert take(talk, Wrote("memory")).conversation.node == "quick#more"


def test_an_emergency_and_get_help_lift_it() -> None:
    for words in ("I want to kill myself tonight", "get help"):
        turn = take(covered(), Wrote(words))
        assert not turn.conversation.node.startswith("quick")
        assert "covered" not in turn.conversation.memory


def test_written_twice_in_fright_it_stays_and_a_minute_later_it_lifts() -> None:
    talk = covered()
    assert take(talk, Wrote("zebra"), MINUTE - 1).conversation.node == "quick#more"
    lifted = take(talk, Wrote("zebra"), MINUTE).conversation
    assert lifted.node.startswith("noticing#")
    assert "covered" not in lifted.memory


def test_after_half_a_day_it_lifts_by_itself() -> None:
    turn = take(covered(), Wrote("help"), 13 * 60 * MINUTE)
    assert turn.conversation.node.startswith("help#")


def test_a_word_that_was_never_chosen_is_only_a_word() -> None:
    for word in ("", "..."):
        nothing = replace(HIDDEN_AWAY, memory={**AGREED, "quick_word": Remembered(word, EVENING)})
        assert not take(nothing, Wrote("...")).conversation.node.startswith("quick")


def test_nothing_in_the_kitchen_points_to_the_person_or_back_to_the_talk() -> None:
    kitchen = COMPANION.book.flows["quick"]
    for node in kitchen.nodes:
        assert all(way.target.startswith("quick#") for way in node.ways)
        assert not any(variant.template.names for line in node.lines for variant in line.variants)


@pytest.mark.parametrize("words", ["bye", "stop", "pause", "thanks", "help"])
def test_the_agreement_is_asked_neither_at_a_goodbye_nor_before_help(words: str) -> None:
    player = Player(COMPANION)
    player.given("agreed", "not asked")
    player.hear(words)
    assert player.conversation.node != "agree#start"


def test_the_agreement_is_not_asked_when_something_comes_due_or_during_a_hold_and_at_most_twice() -> None:
    fresh = Conversation("p", node="noticing#plan", turn=3, visits={"noticing#plan": 1})
    for memory, visits in (({"held": Remembered(1, EVENING)}, 0), ({}, 2)):
        talk = replace(fresh, memory=memory, visits={**fresh.visits, "agree#start": visits})
        assert take(talk, Wrote("No, I'm fine")).conversation.node != "agree#start"
    assert take(fresh, Wrote("No, I'm fine")).conversation.node == "agree#start"
    assert take(fresh, FellSilent(3)).conversation.node != "agree#start"


def test_all_that_care_notes_down_is_kept_out_of_sight_and_out_of_the_agreement() -> None:
    assert [name for name in HIDDEN if COMPANION.book.memory[name].read_by not in PROTECTING] == []
