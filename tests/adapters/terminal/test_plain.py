"""`ajar chat --plain` as a process: what goes in, what comes out, and what survives."""

import subprocess
import sys
from pathlib import Path


def chat(
    db: Path, typed: str | bytes, *options: str, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the chat with these lines as standard input, to its end."""
    given = typed.encode() if isinstance(typed, str) else typed
    done = subprocess.run(
        [sys.executable, "-m", "bot", "chat", "--db", str(db), *options],
        input=given, capture_output=True, timeout=60, check=False, env=env,
    )  # fmt: skip
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


FIRST = "my husband came in from work, chucked his bag down and hasn't said two words\n"


def test_by_the_second_message_there_is_a_sentence_to_say(tmp_path: Path) -> None:
    done = chat(tmp_path / "a.db", FIRST)
    lines = done.stdout.splitlines()
    assert done.returncode == 0
    assert [line[:5] for line in lines] == ["bot: ", "bot: ", "     "]
    assert lines[1].startswith("bot: You: ")
    assert lines[2].startswith("     [I'll try that] [")
    assert done.stderr == ""


def test_a_follow_up_survives_the_process_and_comes_days_later(tmp_path: Path) -> None:
    db = tmp_path / "a.db"
    chat(db, FIRST + "I'll try that\nTomorrow\n", "--plain", "--pretend-time")
    later = chat(db, "/wait 2 days\n", "--plain", "--pretend-time")
    assert "How did it go?" in later.stdout


def test_nobody_sees_what_is_for_somebody_else_who_talks_here(tmp_path: Path) -> None:
    db = tmp_path / "a.db"
    chat(db, FIRST + "I'll try that\nTomorrow\n", "--plain", "--pretend-time", "--person", "alice")
    other = chat(db, "hello\n/wait 2 days\n", "--plain", "--pretend-time", "--person", "bob")
    assert "How did it go?" not in other.stdout


def test_a_number_picks_a_choice_and_restart_keeps_everything(tmp_path: Path) -> None:
    done = chat(tmp_path / "a.db", FIRST + "/restart\n1\n", "--pretend-time")
    assert done.returncode == 0
    assert "[Tomorrow]" in done.stdout.splitlines()[-1]


def test_two_people_on_one_file_are_two_people(tmp_path: Path) -> None:
    chat(tmp_path / "a.db", "my wife is upset, call her Mia\n", "--person", "one")
    other = chat(tmp_path / "a.db", "hello\n", "--person", "two")
    assert "Mia" not in other.stdout


def test_strange_input_gets_an_answer_each_and_loses_nothing(tmp_path: Path) -> None:
    strange = ["", "x" * 10_000, "\x07\x1b[31mhello", "\u202eabc\u202c", "Привет, как дела?", "🙂🙂🙂"]
    for text in strange:
        done = chat(tmp_path / "a.db", text.encode() + b"\n")
        assert done.returncode == 0
        assert done.stdout.startswith("bot: ")
        assert "Traceback" not in done.stderr
    assert chat(tmp_path / "a.db", b"\xff\xfe broken bytes\n").stdout.startswith("bot: ")


def test_words_are_not_readable_in_the_files(tmp_path: Path) -> None:
    chat(tmp_path / "a.db", "my wife Xanthippe is upset, zebrafinch\n")
    kept = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"anthippe" not in kept
    assert b"zebrafinch" not in kept


def test_a_second_process_on_the_file_is_told_so(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "bot", "chat", "--plain", "--db", str(tmp_path / "a.db")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as first:
        assert first.stdin is not None
        assert first.stdout is not None
        first.stdin.write(b"hello\n")
        first.stdin.flush()
        first.stdout.readline()
        second = chat(tmp_path / "a.db", "hello\n")
        first.stdin.close()
    assert second.returncode == 75
    assert "Another Ajar is running" in second.stderr
    assert second.stdout == ""


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    db = tmp_path / "a.db"
    db.write_bytes(b"dear diary " * 1000)
    done = chat(db, "hello\n")
    assert done.returncode == 2
    assert "Nothing was changed" in done.stderr
    assert db.read_bytes() == b"dear diary " * 1000


def test_a_wrong_key_is_told_and_harms_nothing(tmp_path: Path) -> None:
    db = tmp_path / "a.db"
    chat(db, FIRST)
    right = (tmp_path / "a.key").read_bytes()
    (tmp_path / "a.key").unlink()
    done = chat(db, "hello\n")
    assert done.returncode == 2
    assert "key file" in done.stderr
    (tmp_path / "a.key").write_bytes(right)
    (tmp_path / "a.key").chmod(0o600)
    assert "[Tomorrow]" in chat(db, "I'll try that\n").stdout


def test_a_wrong_setting_is_named(tmp_path: Path) -> None:
    import os

    done = chat(tmp_path / "a.db", "hello\n", env={**os.environ, "AJAR_ZONE": "Mars/Olympus"})
    assert done.returncode == 2
    assert done.stderr == "AJAR_ZONE is no time zone; write a name such as Europe/London or UTC.\n"


def test_a_time_that_cannot_be_read_is_explained(tmp_path: Path) -> None:
    done = chat(tmp_path / "a.db", "/wait a bit\n", "--pretend-time")
    assert "/wait 20 hours" in done.stderr
