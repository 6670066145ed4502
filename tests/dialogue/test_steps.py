"""Small steps: kept with their day, brought back once, and told by week and month."""

from datetime import date, timedelta

import pytest

from bot.dialogue.steps import MOST_STEPS, how_long, kept, looked_back, recalled, told, tried
from tests.dialogue.test_wishes import talk

TODAY = date(2026, 3, 20)


def line(days_ago: int, words: str) -> str:
    return f"{TODAY - timedelta(days=days_ago)} {words}"


def test_a_step_is_kept_with_its_day_and_once() -> None:
    first = kept(talk(step="a  kind\nword"), TODAY)
    assert first == {"steps": "2026-03-20 a kind word"}
    assert kept(talk(step="a kind word", steps=first["steps"]), TODAY) == first
    assert kept(talk(), TODAY) == {}


def test_the_oldest_go_first() -> None:
    many = "\n".join(line(0, f"step {number}") for number in range(MOST_STEPS))
    steps = str(kept(talk(step="new", steps=many), TODAY)["steps"]).splitlines()
    assert len(steps) == MOST_STEPS
    assert steps[-1].endswith("new")
    assert "step 0" not in steps[0]


def test_one_of_some_weeks_ago_is_brought_back_and_not_twice() -> None:
    steps = "\n".join([line(80, "too old"), line(20, "sat with you"), line(12, "told you"), line(2, "too new")])
    found = recalled(talk(steps=steps), TODAY)
    assert found == {"recall": 1, "recalled": line(12, "told you")}
    assert recalled(talk(steps=steps, recalled=found["recalled"]), TODAY) == {"recall": 0}


def test_a_week_and_a_month_are_told_in_words() -> None:
    steps = "\n".join([line(20, "a laugh"), line(3, "a kind word"), line(1, "tea")])
    tries = "\n".join([line(20, "badly"), line(4, "well"), line(3, "flat"), line(2, "well")])
    week, month = talk(steps=steps, tries=tries, span=7), talk(steps=steps, tries=tries, span=30)
    assert told(week, TODAY) == "“a kind word” and “tea”"
    assert told(month, TODAY) == "“a laugh”, “a kind word” and “tea”"
    assert tried(week, TODAY) == "two opened something and one met a shrug"
    assert tried(month, TODAY) == "two opened something, one met a shrug and one came out wrong"
    assert looked_back(talk(), TODAY) == {"had_steps": 0, "had_tries": 0}


def test_a_line_that_cannot_be_read_is_passed_over() -> None:
    assert told(talk(steps="nonsense\n" + line(1, "tea")), TODAY) == "“tea”"


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today"),
        (1, "yesterday"),
        (12, "12 days ago"),
        (14, "two weeks ago"),
        (45, "six weeks ago"),
        (60, "two months ago"),
    ],
)
def test_how_long_ago(days: int, words: str) -> None:
    assert how_long(days) == words
