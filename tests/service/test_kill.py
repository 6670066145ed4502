from pathlib import Path

from tests.service.storm import storm

KILLS = 20
PEOPLE = 8


def test_killed_at_any_moment_nothing_is_lost_and_only_what_was_leaving_is_repeated(tmp_path: Path) -> None:
    outcome = storm(tmp_path, KILLS, PEOPLE, seed=1)
    assert outcome.whole
    assert outcome.acknowledged > KILLS * PEOPLE
    assert outcome.doubled <= KILLS * PEOPLE  # a kill leaves at most one reply of each person in doubt
