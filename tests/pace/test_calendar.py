"""A bounded sample; `python -m tests.soak` goes through the rest."""

import pytest

from tests.pace.calendar import ZONES, one_a_date

HARD = (
    "Chile/EasterIsland",
    "America/Nuuk",
    "America/Scoresbysund",
    "America/Santiago",
    "Africa/Cairo",
    "Asia/Beirut",
    "Australia/Lord_Howe",
    "Europe/London",
    "America/New_York",
)


@pytest.mark.parametrize("zone", [*HARD, *ZONES[::60]])
def test_there_is_exactly_one_question_on_every_date(zone: str) -> None:
    for minute in range(0, 1440, 30):
        assert one_a_date(zone, minute, years=1) >= 364
