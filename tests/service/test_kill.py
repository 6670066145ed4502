from pathlib import Path

from tests.service.nightfall import nightfall
from tests.service.storm import storm

KILLS = 20
PEOPLE = 8


def test_killed_at_any_moment_nothing_is_lost_and_only_what_was_leaving_is_repeated(tmp_path: Path) -> None:
    outcome = storm(tmp_path, KILLS, PEOPLE, seed=1)
    assert outcome.whole
    assert outcome.acknowledged > KILLS * PEOPLE
    assert outcome.doubled <= KILLS * PEOPLE  # a kill leaves at most one reply of each person in doubt


def test_killed_while_unasked_messages_leave_none_is_lost_and_none_comes_twice(tmp_path: Path) -> None:
    outcome = nightfall(tmp_path, KILLS // 2, people=40, nodes=25, seed=1)
    assert (outcome.lost, outcome.doubled) == (0, 0)
    assert outcome.lives > 3
    assert outcome.in_doubt <= KILLS // 2 * 40  # a kill leaves at most one of each person in doubt
