"""What the log tells of a failure: the line of ours where it happened."""

from pathlib import Path

import pytest

from bot.service.people.keyfile import KeyFile
from bot.service.watching.faults import place_of


def test_a_failure_inside_the_standard_library_is_told_of_the_line_of_ours_that_called_it() -> None:
    with pytest.raises(ValueError, match="Expecting") as failed:
        KeyFile.read("{")
    assert Path(place_of(failed.value)).name.startswith("keyfile.py:")


def test_one_in_which_nothing_of_ours_had_a_part_is_told_of_where_it_happened() -> None:
    with pytest.raises(ZeroDivisionError) as failed:
        _ = 1 // 0
    assert Path(place_of(failed.value)).name.startswith("test_faults.py:")
