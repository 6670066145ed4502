"""Workers killed at any moment: nothing lost, order kept, nothing unasked twice. `make soak` does it for longer."""

from pathlib import Path

import pytest

from tests.service.fleet import partition, storm, upgrade


@pytest.mark.parametrize(("workers", "kills"), [(2, 4), (4, 3)])
def test_killed_at_any_moment_they_lose_nothing_keep_order_and_double_only_what_was_leaving(
    tmp_path: Path, empty_database: str, workers: int, kills: int
) -> None:
    people = 24
    outcome = storm(tmp_path, empty_database, workers=workers, people=people, messages=12, kills=kills, seed=workers)
    assert outcome.whole
    assert outcome.acknowledged == people * 12
    assert outcome.doubled <= kills * people  # a kill leaves at most one reply of each person in doubt
    assert max(outcome.unasked) <= 1
    assert sum(outcome.unasked) >= people - kills * people // workers


def test_a_worker_that_hears_nothing_of_the_server_is_stood_in_for_and_nothing_is_lost(
    tmp_path: Path, empty_database: str
) -> None:
    people = 24
    outcome = partition(tmp_path, empty_database, people=people, messages=8, cuts=2, seed=5)
    assert outcome.whole
    assert outcome.acknowledged == people * 8
    assert outcome.doubled <= 2 * people  # what left just before could not be noted
    assert max(outcome.unasked) <= 1


def test_an_old_and_a_new_release_side_by_side_lose_nothing_keep_order_and_repeat_nothing(
    tmp_path: Path, empty_database: str
) -> None:
    people = 24
    outcome = upgrade(tmp_path, empty_database, workers=2, people=people, messages=24, seed=9)
    assert outcome.whole
    assert outcome.acknowledged == people * 24
    assert outcome.doubled == 0
    assert max(outcome.unasked) <= 1
