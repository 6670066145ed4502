"""Lines to say back: what went badly comes back sooner."""

from fsrs import Rating

from bot.practice.drills import A_ROUND, Known, a_round, answered, decode, encode, lines, rate, said
from tests.practice.room import room

DAY = 86_400_000
NOW = 1_767_300_000_000
COPY = room().drills


def test_a_round_has_ten_new_lines_at_first() -> None:
    first = a_round(COPY, (), NOW)
    assert len(first) == len(set(first)) == A_ROUND
    assert first == a_round(COPY, (), NOW)
    assert first != a_round(COPY, (), NOW + DAY)
    assert len(lines(COPY)) >= 40


def test_a_feeling_said_back_rates_best_and_advice_worst() -> None:
    assert rate(("complex_reflection", "validation")) is Rating.Easy
    assert rate(("simple_reflection",)) is Rating.Good
    assert rate(("validation",)) is Rating.Hard
    assert rate(("open_question",)) is Rating.Again
    assert rate(("simple_reflection", "advice")) is Rating.Again


def test_what_went_badly_comes_back_first() -> None:
    good, bad = a_round(COPY, (), NOW)[:2]
    known: Known = ()
    for day in range(3):
        known, _ = answered(known, good, ("complex_reflection",), NOW + day * DAY)
        known, _ = answered(known, bad, ("advice",), NOW + day * DAY)
    due = {drilled.line: drilled.due for drilled in known}
    assert due[bad] < due[good]
    following = a_round(COPY, known, NOW + 4 * DAY)
    assert following[0] == bad
    assert good not in following


def test_what_is_known_survives_being_kept() -> None:
    known, _ = answered((), a_round(COPY, (), NOW)[0], ("simple_reflection",), NOW)
    assert decode(encode(known)) == known
    assert decode("nonsense") == ()
    assert decode("") == ()


def test_when_all_lines_are_known_the_next_due_are_taken() -> None:
    known: Known = ()
    for line in lines(COPY):
        known, _ = answered(known, line, ("complex_reflection",), NOW)
    assert len(a_round(COPY, known, NOW + 60_000)) == A_ROUND


def test_the_answer_is_commented_in_changing_words() -> None:
    first = said(COPY, Rating.Good, ())
    assert first is not None
    second = said(COPY, Rating.Good, (first.id,))
    assert second is not None and second.text != first.text
