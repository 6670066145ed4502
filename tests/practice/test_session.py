"""A rehearsal while it runs."""

from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.practice.closing import card, review, why
from bot.practice.door import push
from bot.practice.session import Reply, Session, Stage, decode, doors, last_line, rewind, say, settle, stop
from tests.practice.room import room

GOOD = (
    "You look worn out. I'm here. [observation, presence]",
    "That sounds rough. [validation]",
    "So it has been a long one. [simple_reflection]",
    "I'm glad you're home. [appreciation]",
    "",
    "Sounds like it left you feeling invisible. [complex_reflection]",
    "What was the worst of it? [open_question]",
    "I missed you today. [i_statement]",
)


def begin(scenario: str = "home_upset", temperament: str = "hurt before", degree: int = 2, seed: int = 0) -> Session:
    return room().begin(scenario, temperament, degree, seed)


def play(session: Session, turns: Iterable[str]) -> tuple[Session, list[Reply]]:
    stage, replies = room().stage(session), []
    for text in turns:
        session, reply = say(stage, session, text)
        replies.append(reply)
    return session, replies


def stage_of(session: Session) -> Stage:
    return room().stage(session)


def test_the_partner_begins_and_answers() -> None:
    session = begin()
    assert last_line(stage_of(session), session) in {"I'm fine.", "*keys down, coat on* Hi. What's for dinner?"} | {
        "*sits, still in the coat* Long day. That's all."
    }
    session, (reply,) = play(session, GOOD[:1])
    assert reply.speaker == "Sam" and reply.line and reply.kinds == ("observation", "presence")
    assert last_line(stage_of(session), session) == reply.line


def test_the_same_seed_and_words_give_the_same_talk() -> None:
    assert play(begin(), GOOD) == play(begin(), GOOD)


def test_another_seed_gives_other_lines() -> None:
    first = [reply.line for reply in play(begin(seed=1), GOOD)[1]]
    second = [reply.line for reply in play(begin(seed=2), GOOD)[1]]
    assert first != second


@pytest.mark.parametrize("scenario", sorted(room().scenes))
def test_three_replays_do_not_repeat(scenario: str) -> None:
    for temperament in room().weights.temperaments:
        session = begin(scenario, temperament)
        heard: list[str] = []
        for _ in range(3):
            session, replies = play(session, GOOD)
            heard += [reply.line for reply in replies if len(reply.line) > 8]
            session = room().again(session)
        assert len(heard) == len(set(heard)), (scenario, temperament)


@pytest.mark.parametrize("scenario", sorted(room().scenes))
def test_what_is_beneath_comes_out_as_the_door_opens(scenario: str) -> None:
    for temperament in room().weights.temperaments:
        session, replies = play(begin(scenario, temperament, 1), GOOD)
        scene = room().scenes[scenario]
        told = scene.tellings("ajar")
        lines = [exchange.line for exchange in session.exchanges]
        assert any(line in told for line in lines), (scenario, temperament)
        opened = next(at for at, reply in enumerate(replies) if reply.door.place in ("ajar", "open"))
        assert not any(line in told for line in lines[:opened])


def test_what_was_asked_is_answered() -> None:
    session, _ = play(begin("home_upset", "needs space"), GOOD[:3])
    _, (reply,) = play(session, ["Was it something at work? [open_question]"])
    about = {line.text for group in room().scenes["home_upset"].groups[("on the latch", "open_question")]
             if group.about == "work" for line in group.lines}  # fmt: skip
    assert reply.line in about


def test_a_partner_who_closes_gets_shorter() -> None:
    opening, closing = [], []
    for scenario in sorted(room().scenes):
        for seed in range(4):
            session, replies = play(begin(scenario, seed=seed), GOOD[:4])
            opening += [len(reply.line) for reply in replies]
            closing += [len(r.line) for r in play(session, ["Why can't you tell me! [why_question, pressure]"])[1]]
    assert sum(closing) / len(closing) < 0.8 * sum(opening) / len(opening)


def test_a_turn_taken_back_leaves_no_trace() -> None:
    before, _ = play(begin(), GOOD[:3])
    after, _ = play(before, ["Why are you so quiet? [why_question]"])
    assert rewind(after) == before
    assert play(rewind(after), GOOD[3:]) == play(before, GOOD[3:])
    assert rewind(begin()) == begin()


def test_a_session_survives_being_kept() -> None:
    session, _ = play(begin(), GOOD[:3])
    assert decode(session.encode()) == session
    assert decode("") is None
    assert decode("{not a session") is None


def test_respecting_not_tonight_ends_well() -> None:
    session = begin("in_the_car", "needs space", 3)
    stage = stage_of(session)
    for _ in range(8):
        session, reply = say(stage, session, "What happened? [open_question]")
        if reply.door.asked:
            break
    asked = {line.text for page in stage.pages for place in ("shut", "on the latch")
             for group in page.groups.get((place, "not tonight"), ()) for line in group.lines}  # fmt: skip
    assert reply.door.asked and reply.line in asked
    well, reply = say(stage, session, "Of course.")
    assert reply.ending == "well" and card(stage, well).ending == "well"
    pressed, reply = say(stage, session, "Come on, tell me! [pressure]")
    assert reply.ending == "left" and reply.coaching.change
    assert card(stage, well).score > card(stage, pressed).score


def test_saying_nothing_all_evening_wins_nowhere() -> None:
    for temperament in room().weights.temperaments:
        session = begin(temperament=temperament)
        stage, tops = stage_of(session), []
        for _ in range(30):
            session, reply = say(stage, session, "")
            tops.append(reply.door.position)
            assert "you said" not in reply.coaching.text.lower()
            if len(tops) > 2 and not reply.ending:
                assert reply.coaching.change and "quiet minute" not in reply.coaching.text
            if reply.ending:
                break
        assert reply.ending == "over" and max(tops) < 0.5, temperament
        assert tops[-1] < max(tops)


def test_news_and_love_are_answered_before_anything_else_comes_out() -> None:
    for words in ("I'm pregnant", "I love you"):
        session, _ = play(begin(temperament="never had the words", degree=1), [*GOOD[:2]])
        before = {exchange.line for exchange in session.exchanges}
        _, (reply,) = play(session, [words])
        told = {line for place in ("on the latch", "ajar") for line in room().scenes["home_upset"].tellings(place)}
        assert reply.line and not {stage_of(session).text_of(line) for line in told - before} & {reply.line}


@pytest.mark.parametrize("scenario", sorted(room().scenes))
def test_everyday_talk_fits_the_scene_and_comes_once(scenario: str) -> None:
    session, replies = play(begin(scenario), ["Dinner's at seven. [other]"] * 3)
    own = {line.text for groups in room().scenes[scenario].groups.values() for group in groups for line in group.lines}
    lines = [reply.line for reply in replies]
    assert len(set(lines)) == 3 and set(lines) <= own, lines
    assert not session.left


def test_nothing_happens_after_the_end() -> None:
    session, _ = play(begin(), ["Let's leave it for tonight. [presence]"])
    assert say(stage_of(session), session, "And? [pressure]")[0] == session


def test_the_stop_word_and_foul_words_leave_the_role() -> None:
    session, _ = play(begin(), GOOD[:2])
    left, reply = stop(stage_of(session), session)
    assert reply.said == "Sam is put away. It's me again." and left.left == "stopped"
    left, reply = say(stage_of(session), session, "I'll slap you")
    assert reply.ending == "put away" and "It's me again" not in reply.line and "put away" in reply.said
    assert not left.exchanges[2:]


def test_an_unsure_reading_is_asked_about_and_can_be_settled() -> None:
    session, (reply,) = play(begin(), ["the thing with the blue door and the geese"])
    assert reply.coaching.asks and not reply.coaching.worked
    settled, again = settle(stage_of(session), session, "observation")
    assert again.kinds == ("observation",) and again.coaching.worked
    assert len(settled.exchanges) == 1
    assert settle(stage_of(session), session, "no such move")[0] == session


def test_why_shows_words_moves_and_door() -> None:
    session, _ = play(begin(), ["Why are you so quiet? [why_question]"])
    shown = why(stage_of(session), session)
    assert "Why are you so quiet" in shown and "a why (closes)" in shown and "shut" in shown
    assert len(shown) <= 320
    assert why(stage_of(begin()), begin()) == ""


def test_the_own_situation_is_played() -> None:
    session = room().begin_own("She comes in and goes straight up to bed.", "she just says I'm fine", "needs space", 2)
    stage = stage_of(session)
    assert stage.scene.scene == ("She comes in and goes straight up to bed.",)
    assert last_line(stage, session) == "I'm fine"
    _, replies = play(session, GOOD)
    assert all(reply.line for reply in replies)


def test_the_partner_may_be_given_a_name() -> None:
    session = room().begin("home_upset", "hurt before", 1, partner="Mika")
    _, (reply,) = play(session, GOOD[:1])
    assert reply.speaker == "Mika"
    assert "Mika" in stop(stage_of(session), session)[1].said


@pytest.mark.parametrize(
    "wrong", [("nowhere", "hurt before", 1), ("home_upset", "cross", 1), ("home_upset", "hurt before", 4)]
)
def test_a_name_that_is_not_there_is_said(wrong: tuple[str, str, int]) -> None:
    with pytest.raises(LookupError, match="There are"):
        room().begin(*wrong)


def test_doors_follow_the_moves() -> None:
    session, replies = play(begin(), GOOD)
    stage = stage_of(session)
    stood = doors(stage, session)
    assert [door.position for door in stood[1:]] == [reply.door.position for reply in replies]
    for (before, after), exchange in zip(pairwise(stood), session.exchanges, strict=True):
        assert push(before, exchange.kinds, stage.nature) == after


@given(st.lists(st.text(max_size=600), max_size=6), st.sampled_from(sorted(room().scenes)), st.integers(0, 9))
def test_any_text_gets_an_answer(texts: list[str], scenario: str, seed: int) -> None:
    session = begin(scenario, "needs space", 2, seed)
    for text in texts:
        session, reply = say(stage_of(session), session, text)
        assert reply.ending or reply.line or reply.said
        assert len(reply.coaching.text) <= 320
    assert decode(session.encode()) == session


def test_feedback_may_wait_for_the_end() -> None:
    session, _ = play(begin(), [*GOOD[:3], "Why won't you say? [why_question]"])
    kept = review(stage_of(session), session)
    assert "Why won't you say?" in kept and "“You look worn out." in kept
    assert len(kept) <= 320
    assert review(stage_of(begin()), begin()) == ""


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("are you angry [closed_question]", "anger"),
        ("do you want me to come with you on thursday [closed_question]", "company"),
        ("love i saw the letter from the hospital [observation]", "post"),
        ("will you forgive me [closed_question]", "forgiving"),
    ],
)
def test_what_was_asked_is_answered_before_anything_else_comes_out(text: str, about: str) -> None:
    anyone = room().anyone
    fitting = {
        line.text
        for groups in anyone.groups.values()
        for group in groups
        if group.about == about
        for line in group.lines
    }
    for seed in range(4):
        _, (_, reply) = play(begin(seed=seed), ("I'm here. [presence]", text))
        assert reply.line in fitting


def test_everyday_talk_is_not_answered_with_what_weighs() -> None:
    session = begin()
    told = {line for place in ("on the latch", "ajar", "open") for line in stage_of(session).scene.tellings(place)}
    session, _ = play(session, ("do you want one [other]", "cool [other]"))
    assert not told & {exchange.line for exchange in session.exchanges}


def test_why_shows_the_words_as_people_write_them() -> None:
    session, _ = play(begin(), ("you don't have to tell me",))
    assert " n't" not in why(stage_of(session), session)
