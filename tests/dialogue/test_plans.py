"""What is promised while nothing comes unasked, and what a stop and a screen in fright leave planned."""

import pytest
from msgspec.structs import replace

from bot.dialogue.talk import Act, CameDue, CancelFollowUp, Conversation, FollowUp, Remembered, Say, Turn, Wrote
from bot.playing import AGREED, EVENING
from bot.shelf import open_companion

COMPANION = open_companion()
DAY = 86_400_000
FOUND = {**AGREED, "met": Remembered(1, EVENING), "noted": Remembered(1, EVENING)}
ASKED = Conversation("p", node="noticing#plan", turn=3, visits={"noticing#plan": 1}, memory=FOUND)


def take(conversation: Conversation, words: str) -> Turn:
    return COMPANION.take(conversation, Wrote(words), EVENING)


def said(turn: Turn) -> str:
    return "\n".join(effect.text for effect in turn.effects if isinstance(effect, Say))


def knowing(**known: int) -> Conversation:
    memory = {name: Remembered(value, EVENING) for name, value in known.items()}
    return replace(ASKED, memory={**FOUND, **memory})


def test_a_follow_up_is_planned_where_nothing_stands_against_it() -> None:
    turn = take(ASKED, "Tomorrow")
    assert any(isinstance(effect, FollowUp) for effect in turn.effects)
    assert "unasked" not in said(turn)


def test_in_the_days_after_a_hold_a_promise_to_ask_is_taken_back_at_once() -> None:
    turn = take(knowing(quiet_until=EVENING + DAY), "Tomorrow")
    assert not any(isinstance(effect, FollowUp) for effect in turn.effects)
    assert "I write only after you do" in said(turn)
    assert "Discreet" not in said(turn)


def test_a_quiet_time_that_is_over_stands_against_nothing() -> None:
    turn = take(knowing(quiet_until=EVENING - DAY), "Tomorrow")
    assert any(isinstance(effect, FollowUp) for effect in turn.effects)


def test_a_daily_question_that_is_set_up_in_those_days_is_not_promised_for_them() -> None:
    assert "I write only after you do" in said(take(knowing(quiet_until=EVENING + DAY), "daily at 9pm")) or (
        "begins after that" in said(take(knowing(quiet_until=EVENING + DAY), "daily at 9pm"))
    )


@pytest.mark.parametrize("words", ["stop", "/stop", "leave me alone", "that's enough"])
def test_a_stop_cancels_what_is_planned_and_the_daily_question_until_the_person_writes(words: str) -> None:
    effects = take(knowing(daily=1, daily_minute=1260), words).effects
    assert {CancelFollowUp(""), Act("pause")} <= {effect for effect in effects if not isinstance(effect, Say)}


@pytest.mark.parametrize("words", ["hide", "she's here", "quick exit"])
def test_who_has_a_quick_word_gets_the_kitchen_which_it_alone_ends(words: str) -> None:
    secret = replace(ASKED, memory={**FOUND, "quick_word": Remembered("zebra", EVENING)})
    covered = take(secret, words).conversation
    assert covered.node == "quick#start"
    assert take(covered, "carry on").conversation.node.startswith("quick#")


def test_a_hidden_talk_says_nothing_when_something_falls_due_and_get_help_leads_out() -> None:
    hidden = take(knowing(held=1, quiet_until=EVENING + DAY), "he's behind me").conversation
    assert hidden.node == "memory#hidden"
    assert COMPANION.take(hidden, CameDue("questions#daily"), EVENING) == Turn(hidden)
    assert take(hidden, "who is this").conversation.node == "memory#hidden_more"
    assert take(hidden, "get help").conversation.node.startswith("gethelp#")
