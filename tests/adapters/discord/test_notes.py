"""What the door remembers between starts, and how far everything counts as taken in."""

import stat
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from adapters.discord import FileNotes
from adapters.discord.ledger import Ledger
from adapters.discord.reached import NEWCOMERS, REACHED, Reached


def test_notes_are_there_again_and_for_their_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "ajar.discord"
    FileNotes(path).write("one", "1")
    again = FileNotes(path)
    again.write("two", "2")
    assert [FileNotes(path).read(name) for name in ("one", "two", "three")] == ["1", "2", ""]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe", b'{"one": '])
def test_notes_that_can_not_be_read_count_as_empty(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "ajar.discord"
    path.write_bytes(content)
    notes = FileNotes(path)
    assert notes.read("one") == ""
    notes.write("one", "1")
    assert FileNotes(path).read("one") == "1"


async def test_notes_that_can_not_be_written_stop_nobody(tmp_path: Path) -> None:
    reached = Reached(FileNotes(tmp_path / "no such directory" / "ajar.discord"))
    with capture_logs() as logged:
        reached.meet("1")
    assert "can't be written" in logged[0]["event"]


async def test_newcomers_lie_on_paper_only_until_their_first_turn_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "ajar.discord"
    reached = Reached(FileNotes(path))
    reached.since()
    reached.begin(2**60)
    reached.meet("111222333444555666")
    assert "111222333444555666" in path.read_text()  # a crash must not make them unknown again
    reached.know("111222333444555666")
    assert "111222333444555666" not in path.read_text()


async def test_newcomers_of_an_earlier_process_go_once_the_store_knows_them_or_they_were_asked(tmp_path: Path) -> None:
    path = tmp_path / "ajar.discord"
    FileNotes(path).write(NEWCOMERS, "1 2 3")
    reached = Reached(FileNotes(path))
    reached.known(["1", "9"])
    assert sorted(Reached(FileNotes(path)).new) == ["2", "3"]
    reached.meet("2")  # and nothing of theirs is kept yet
    reached.asked()
    assert Reached(FileNotes(path)).new == ("2",)


async def test_notes_that_make_no_sense_begin_anew(tmp_path: Path) -> None:
    notes = FileNotes(tmp_path / "notes")
    notes.write(REACHED, "yesterday")
    notes.write(NEWCOMERS, "anna 12 ../x")
    reached = Reached(notes)
    assert reached.new == ("12",)
    assert reached.since() == 0  # nothing can be said to be missed
    assert notes.read(REACHED).isdecimal()


def test_the_mark_never_passes_what_is_still_on_its_way() -> None:
    ledger = Ledger(10)
    for number in (20, 30, 40):
        ledger.begin(number)
    ledger.done(30)
    assert ledger.mark == 19
    ledger.done(20)
    assert ledger.mark == 39
    ledger.done(40)
    assert ledger.mark == 40
