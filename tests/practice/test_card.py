"""The card at the end, the trend, and their pictures."""

import struct

import pytest

from bot.practice.card import Card, Mark, alt, decode_card, decode_trend, encode, longer, next_thing, trend_alt, words
from bot.practice.closing import card
from bot.practice.picture import MAKER, TREND_MAKER, draw
from bot.practice.session import Session, say
from tests.practice.room import room


def played(*turns: str, scenario: str = "good_news") -> tuple[Session, Card]:
    session = room().begin(scenario, "hurt before", 1)
    stage = room().stage(session)
    for text in turns:
        session, _ = say(stage, session, text)
    return session, card(stage, session)


TALK = (
    "How wonderful! [appreciation]",
    "So they took you, out of all of them. [simple_reflection]",
    "What did they say? [open_question]",
    "You must be so proud, and a bit scared. [complex_reflection]",
    "Why didn't you ring? [why_question]",
    "Sorry. I'm so glad for you. [apology, i_statement]",
)


def test_the_card_tells_the_rehearsal() -> None:
    session, found = played(*TALK)
    assert len(found.doors) == len(TALK) + 1 and len(found.marks) == len(TALK)
    assert [mark.turned for mark in found.marks] == [1, 1, 1, 1, -1, 1]
    assert (found.reflections, found.questions) == (2, 2)
    assert found.best in TALK[:4]
    assert found.ending == "stopped" and session.partner == found.partner
    assert "twice" in words(found) and len(words(found)) <= 320


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("Hm. [other]",), "No saying back and no questions"),
        (("How was it? [open_question]",), "You asked once and said nothing back yet."),
        (("So it's yours now. [simple_reflection]",), "You said things back once and asked nothing"),
        (("It's yours. [simple_reflection]", "What's next? [open_question]"), "once and asked once. As often is fair"),
    ],
)  # fmt: skip
def test_saying_back_and_asking_are_told_in_a_whole_sentence(turns: tuple[str, ...], told: str) -> None:
    assert told in words(played(*turns)[1])


def test_what_was_beneath_is_told_only_if_the_door_opened() -> None:
    assert played(*TALK[:2], scenario="home_upset")[1].beneath == ""
    warm = ("You're home. [presence]", "That is big. [validation]", "So you did it. [simple_reflection]")
    _, found = played(*warm, *TALK[:2], "You were afraid to want it. [complex_reflection]")
    assert found.beneath


def test_there_is_one_next_thing() -> None:
    assert next_thing({"you_blame": 1, "presence": 3}, "well", 0.5) == "from_i"
    assert next_thing({"pressure": 1}, "well", 0.5) == "no_push"
    assert next_thing({"pressure": 1}, "left", 0.2) == "leave_well"
    assert next_thing({"advice": 2}, "well", 0.5) == "no_fix"
    assert next_thing({"open_question": 3, "simple_reflection": 1}, "well", 0.5) == "reflect_more"
    assert next_thing({"validation": 9}, "over", 0.3) == "wider"
    assert next_thing({"simple_reflection": 3, "open_question": 1, "presence": 2}, "opened", 0.8) == "go_on"


def test_readiness_before_and_after_is_said_if_given() -> None:
    _, found = played(*TALK[:2])
    ready = Card(**{name: getattr(found, name) for name in Card.__slots__} | {"ready": (2, 4)})
    assert "2 of 5" in words(ready) and "4 now" in words(ready)


def test_the_picture_has_its_words() -> None:
    _, found = played(*TALK)
    assert "6 turns" in alt(found) and "It closed with: a why." in alt(found)
    assert decode_card(encode(found)) == found


def size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n")
    wide, high = struct.unpack(">II", png[16:24])
    return wide, high


@pytest.mark.parametrize("turns", [0, 1, 6, 24])
def test_the_picture_is_drawn_for_any_length(turns: int) -> None:
    marks = tuple(Mark("being there", (at % 3) - 1) for at in range(turns))
    doors = tuple(0.1 + 0.03 * at for at in range(turns + 1))
    found = Card("A very long title for a scene at home", "Sam", "needs space", 3, doors, marks, "well", "", "")
    wide, high = size(draw(MAKER, encode(found)))
    assert 600 < wide < 1300 and 350 < high < 600


def test_the_same_card_gives_the_same_picture() -> None:
    _, found = played(*TALK[:2])
    assert draw(MAKER, encode(found)) == draw(MAKER, encode(found))


def test_the_trend_grows_and_is_drawn() -> None:
    _, found = played(*TALK)
    trend = decode_trend("")
    for day in range(45):
        trend = longer(trend, found, day)
    assert len(trend) == 40 and trend[-1].day == 44
    assert decode_trend(encode(trend)) == trend
    size(draw(TREND_MAKER, encode(trend)))
    size(draw(TREND_MAKER, encode(trend[:1])))
    assert "40 rehearsals" in trend_alt(trend)
    assert trend_alt(()) == "No rehearsals yet."


def test_another_maker_is_not_drawn_here() -> None:
    with pytest.raises(KeyError):
        draw("somebody else", "{}")
