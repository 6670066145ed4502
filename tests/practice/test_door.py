"""What the door promises, for every temperament and degree."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.practice.door import CEILING, LEFT, LONG_QUIET, LONGEST, WELL, Door, first, force, push
from bot.practice.weights import KINDS, Nature
from tests.practice.table import WEIGHTS, natures

WARM = ("presence", "validation", "appreciation", "simple_reflection", "complex_reflection", "observation")
HARD = ("pressure", "judgment", "you_blame", "comparison", "why_question", "insult", "advice", "defensiveness")
TALKABLE = tuple(kind for kind in KINDS if kind != "leaving")

a_nature = st.sampled_from(natures())
a_turn = st.sets(st.sampled_from(TALKABLE), max_size=4).map(lambda kinds: tuple(sorted(kinds)))
some_turns = st.lists(a_turn, max_size=12)


def talk(nature: Nature, turns: Iterable[Iterable[str]]) -> Door:
    door = first(nature)
    for kinds in turns:
        door = push(door, kinds, nature)
    return door


@given(a_nature, some_turns, st.sampled_from(WARM))
def test_a_kindness_never_closes(nature: Nature, turns: list[tuple[str, ...]], kind: str) -> None:
    door = talk(nature, turns)
    assert push(door, (kind,), nature).position >= door.position


@given(a_nature, some_turns)
def test_saying_nothing_closes_nothing_until_it_goes_on_for_long(nature: Nature, turns: list[tuple[str, ...]]) -> None:
    door = talk(nature, turns)
    after = push(door, ("silence",), nature).position
    long = (door.habit or {}).get("silence", 0) >= LONG_QUIET
    assert after <= door.position if long else after >= door.position


@given(a_nature, some_turns, st.sampled_from(HARD))
def test_a_push_never_opens(nature: Nature, turns: list[tuple[str, ...]], kind: str) -> None:
    door = talk(nature, turns)
    assert push(door, (kind,), nature).position <= door.position


@given(a_nature, some_turns)
def test_the_door_stays_within_its_frame(nature: Nature, turns: list[tuple[str, ...]]) -> None:
    door = talk(nature, turns)
    assert 0 <= door.position <= CEILING
    assert 0 <= door.trust <= 1
    assert 0 <= door.patience <= 1


@given(a_nature, some_turns)
def test_the_same_turns_leave_the_same_door(nature: Nature, turns: list[tuple[str, ...]]) -> None:
    assert talk(nature, turns) == talk(nature, [list(reversed(kinds)) for kinds in turns])


@given(a_nature, some_turns, st.sampled_from(("leaving", "presence")))
def test_respecting_not_tonight_ends_well_at_any_position(
    nature: Nature, turns: list[tuple[str, ...]], kind: str
) -> None:
    door = talk(nature, turns)
    if door.ending:
        return
    asked = Door(**{name: getattr(door, name) for name in Door.__slots__} | {"asked": True})
    assert push(asked, (kind,), nature).ending == WELL


@given(a_nature, some_turns)
def test_pressing_on_after_not_tonight_loses(nature: Nature, turns: list[tuple[str, ...]]) -> None:
    door = talk(nature, turns)
    asked = Door(**{name: getattr(door, name) for name in Door.__slots__} | {"asked": True, "ending": ""})
    assert push(asked, ("pressure",), nature).ending == LEFT


@given(a_nature, some_turns)
def test_a_door_at_its_end_stays(nature: Nature, turns: list[tuple[str, ...]]) -> None:
    door = talk(nature, [*turns, ("leaving",)])
    assert door.ending
    assert push(door, ("validation",), nature) == door


@pytest.mark.parametrize("kind", TALKABLE)
def test_no_run_of_one_repeated_move_wins(kind: str) -> None:
    for nature in natures():
        door = first(nature)
        while not door.ending and door.turns < LONGEST:
            door = push(door, (kind,), nature)
            assert door.place != "open"


def test_slow_to_open_and_quick_to_close() -> None:
    for nature in natures():
        start = Door(0.5, nature.trust)
        up = push(start, ("validation",), nature).position - 0.5
        down = 0.5 - push(start, ("pressure",), nature).position
        assert down > 1.5 * up


def test_the_same_kindness_again_counts_less_and_another_one_recovers_it() -> None:
    nature = WEIGHTS.nature("hurt before", 2)
    door = first(nature)
    once = push(door, ("validation",), nature)
    twice = push(once, ("validation",), nature)
    assert twice.position - once.position < 0.7 * (once.position - door.position)
    between = push(once, ("presence",), nature)
    later = push(between, ("validation",), nature)
    assert later.position - between.position > twice.position - once.position


def test_hearing_first_and_asking_then_goes_further_than_the_other_way_round() -> None:
    for nature in natures():
        if first(nature).place == "shut":
            heard_first = talk(nature, [("validation",), ("presence",), ("open_question",)])
            asked_first = talk(nature, [("open_question",), ("validation",), ("presence",)])
            assert heard_first.position > asked_first.position or heard_first.place == "shut"


def test_the_last_word_counts_most() -> None:
    for nature in natures():
        mended = talk(nature, [("pressure",), ("presence",), ("validation",)])
        spoilt = talk(nature, [("presence",), ("validation",), ("pressure",)])
        assert mended.position > spoilt.position


def test_a_slip_is_felt_in_what_comes_after() -> None:
    for nature in natures():
        clean = talk(nature, [("presence",), ("validation",)])
        after_slip = talk(nature, [("presence",), ("pressure",), ("validation",)])
        assert after_slip.trust < clean.trust
        assert after_slip.position < clean.position


def test_an_apology_at_once_gives_back_more_than_a_late_one() -> None:
    for nature in natures():
        hurt = push(Door(0.5, nature.trust), ("judgment",), nature)
        at_once = push(hurt, ("apology",), nature).position - hurt.position
        waited = push(push(push(hurt, ("other",), nature), ("other",), nature), ("silence",), nature)
        assert push(waited, ("apology",), nature).position - waited.position < at_once


def test_a_question_counts_for_more_once_somebody_feels_heard() -> None:
    for nature in natures():
        shut, ajar = Door(0.1, nature.trust), Door(0.6, nature.trust)
        assert force(shut, ("open_question",), nature).closing > 0
        assert force(ajar, ("open_question",), nature).opening > 0


def test_an_apology_gives_back_a_part_and_never_all() -> None:
    for nature in natures():
        before = Door(0.5, nature.trust)
        hurt = push(before, ("judgment",), nature)
        mended = push(hurt, ("apology",), nature)
        assert hurt.position < mended.position < before.position
        for _ in range(5):
            mended = push(mended, ("apology",), nature)
        assert mended.position < before.position


def test_what_comes_after_but_takes_back_what_came_before() -> None:
    for nature in natures():
        door = Door(0.4, nature.trust)
        whole = push(door, ("validation",), nature).position
        halved = push(door, ("validation", "but"), nature).position
        assert halved < whole
        assert push(door, ("validation", "but", "you_blame"), nature).position < door.position


def test_stacked_questions_do_less_than_one() -> None:
    for nature in natures():
        door = Door(0.6, nature.trust)
        one = push(door, ("open_question",), nature).position
        assert push(door, ("open_question", "stacked_questions"), nature).position < one


def test_a_hard_word_on_the_way_out_is_no_good_ending() -> None:
    nature = WEIGHTS.nature("needs space", 2)
    assert push(first(nature), ("leaving", "judgment"), nature).ending == "cold"


def test_leaving_it_for_tonight_moves_those_who_need_space_most() -> None:
    steps = {}
    for temperament in WEIGHTS.temperaments:
        nature = WEIGHTS.nature(temperament, 2)
        steps[temperament] = push(Door(0.3, 0.5), ("leaving",), nature).position - 0.3
    assert max(steps, key=lambda name: steps[name]) == "needs space"


def test_every_partner_can_be_won_and_lost() -> None:
    """A search over moves: the best next turn, again and again, reaches an open door; the worst empties the room."""
    choices = [
        ("presence",), ("validation",), ("simple_reflection",), ("silence",), ("i_statement",), ("appreciation",),
        ("observation", "presence"), ("complex_reflection", "validation"), ("simple_reflection", "open_question"),
    ]  # fmt: skip
    for nature in natures():
        door = first(nature)
        while not door.ending and door.place != "open":
            door = max((push(door, kinds, nature) for kinds in choices), key=lambda d: (d.position, d.patience))
        assert door.place == "open" and door.turns <= 12
        door = first(nature)
        while not door.ending:
            door = push(door, ("pressure", "judgment"), nature)
        assert door.ending == LEFT and door.turns <= 6
