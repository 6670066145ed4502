"""The check on AnnoMI, tried on a small table of our own in its form."""

from pathlib import Path

import pytest

from bot.understanding.training.annomi import try_on
from bot.understanding.training.train import main

TABLE = """transcript_id,interlocutor,utterance_text,main_therapist_behaviour,question_subtype
1,client,I was late with everything this week.,n/a,
1,therapist,Late with everything this week.,reflection,
1,therapist,What happened on Monday?,question,open
1,therapist,Are you sleeping?,question,closed
1,client,No.,n/a,
1,therapist,You should go to bed earlier.,therapist_input,
1,therapist,"Okay, see you on Tuesday at four.",other,
"""


def test_it_tells_how_much_was_right(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "annomi.csv"
    path.write_text(TABLE, encoding="utf-8")
    assert main(["--annomi", str(path)]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("5 lines: right 1.000")
    assert "open or closed: right 1.000 of 2" in shown


def test_another_table_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(ValueError, match="no therapist's lines"):
        try_on(path)
