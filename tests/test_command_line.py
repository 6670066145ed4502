"""The commands for writers, through the command line's own door."""

from pathlib import Path

from click.testing import CliRunner, Result

from bot.__main__ import main

TALKS = Path(__file__).parent / "conversations"


def ajar(*arguments: str, typed: str = "") -> Result:
    return CliRunner().invoke(main, list(arguments), input=typed)


def test_check_finds_nothing_to_mend() -> None:
    result = ajar("check")
    assert result.output.endswith("nothing to mend.\n")
    assert result.exit_code == 0


def test_graph_draws_one_flow_or_all() -> None:
    assert "noticing" in ajar("graph", "noticing").output
    assert len(ajar("graph").output) > len(ajar("graph", "noticing").output)


def test_graph_of_an_unknown_flow_names_the_known_ones() -> None:
    result = ajar("graph", "nothing")
    assert result.exit_code == 2
    assert "There is no flow nothing. There are: " in result.output


def test_a_scripted_talk_is_played(tmp_path: Path) -> None:
    assert ajar("play", str(TALKS / "goodbye.talk")).exit_code == 0
    wrong = tmp_path / "wrong.talk"
    wrong.write_text("start  noticing\nbot    Never said.\n", encoding="utf-8")
    result = ajar("play", str(wrong))
    assert result.exit_code == 1
    assert f"{wrong}:2: expected 'Never said.'" in result.output


def test_a_talk_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    assert "can't be read as a scripted talk" in ajar("play", str(tmp_path / "none.talk")).output
    odd = tmp_path / "odd.talk"
    odd.write_text("sings  la la\n", encoding="utf-8")
    assert "no line begins with 'sings'" in ajar("play", str(odd)).output


def test_a_recorded_talk_plays_as_it_went(tmp_path: Path) -> None:
    file = tmp_path / "new.talk"
    typed = "she came in and went straight to bed\npress I'll try that\npress Fly\nwait a while\nwait 2 hours\nrestart\nstop\n"
    recorded = ajar("play", "noticing", "--record", str(file), typed=typed)
    assert "There is no button 'Fly'." in recorded.output
    assert recorded.exit_code == 0
    assert ajar("play", str(file)).output == f"{file} went as written.\n"
    assert ajar("play", "noticing", "--record", str(file)).exit_code == 2
    assert "There is no flow xyz" in ajar("play", "xyz", "--record", str(tmp_path / "y.talk")).output


def test_a_copy_and_an_end_from_the_command_line(tmp_path: Path) -> None:
    db = ("--db", str(tmp_path / "a.db"))
    assert ajar("export", *db).output == "Nothing is stored about that person.\n"
    ajar("chat", "--plain", *db, typed="my wife is upset, call her Mia\n")
    to = tmp_path / "mine"
    assert ajar("export", *db, "--to", str(to)).output == f"Written to {to}/ajar.txt\nWritten to {to}/ajar.json\n"
    assert "Mia (until" in (to / "ajar.txt").read_text(encoding="utf-8")
    assert (to / "ajar.json").stat().st_mode & 0o077 == 0
    assert f"Written to {to}/ajar-2.txt" in ajar("export", *db, "--to", str(to)).output
    assert ajar("forget", *db, typed="n\n").exit_code == 2
    assert ajar("forget", *db, typed="y\n").output.endswith(
        "Erased. Copies that you exported are files of your own; delete them yourself.\n"
    )
    assert ajar("forget", *db, "--yes").output == "Nothing is stored about that person.\n"
