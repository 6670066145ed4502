"""The ledger never lets Telegram forget what is not committed, and never works on an update twice."""

from hypothesis import given
from hypothesis import strategies as st

from adapters.telegram.ledger import Ledger


def test_the_earliest_open_update_holds_the_offset() -> None:
    ledger = Ledger()
    assert ledger.offset is None
    assert [ledger.take(n) for n in (5, 6, 7)] == [True, True, True]
    ledger.done(7)
    ledger.done(5)
    assert ledger.offset == 6
    ledger.done(6)
    assert ledger.offset == 8


def test_an_answer_that_was_under_way_brings_nothing_anew() -> None:
    ledger = Ledger()
    assert ledger.take(5)
    asked = ledger.offset
    ledger.done(5)
    assert not ledger.take(5)
    ledger.answered(asked, empty=False)
    assert not ledger.take(5)
    ledger.answered(ledger.offset, empty=True)
    assert ledger.offset is None
    assert ledger.take(3), "after a quiet week numbers begin anew"


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 9)), max_size=60))
def test_whatever_the_order_what_is_open_is_never_confirmed(steps: list[tuple[bool, int]]) -> None:
    ledger, fresh, opened, served = Ledger(), 1, set[int](), list[int]()
    for takes, which in steps:
        asked = ledger.offset
        if takes:
            assert ledger.take(fresh)
            opened.add(fresh)
            served.append(fresh)
            fresh += 1
        elif opened:
            update = sorted(opened)[which % len(opened)]
            opened.discard(update)
            ledger.done(update)
        served = [update for update in served if update >= (asked or 0)]
        assert not any(ledger.take(update) for update in served)
        ledger.answered(asked, empty=not served)
        assert ledger.offset is None or all(update >= ledger.offset for update in opened)
        assert not (opened and ledger.offset is None)
