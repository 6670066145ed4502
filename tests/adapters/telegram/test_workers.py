"""Several workers behind one webhook, each a process, over real sockets on a real server."""

from pathlib import Path

import pytest

from tests.adapters.telegram.bursts import BURST, storm

ALL = "telegram-webhook,telegram,clock,courier"


@pytest.mark.parametrize("workers", [(ALL, ALL), (ALL, "telegram-webhook,courier"), ("telegram-webhook", ALL)])
async def test_bursts_to_any_of_two_doors_are_answered_once_each_and_in_order(
    tmp_path: Path, empty_database: str, workers: tuple[str, str]
) -> None:
    people = 80 if workers == (ALL, ALL) else 20
    told = await storm(tmp_path, empty_database, workers, people=people, rounds=1, seed=7, within=60)
    assert len(told) == people
    assert set(map(tuple, told.values())) == {tuple(str(number) for number in range(1, BURST + 1))}
