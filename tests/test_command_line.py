"""The commands for writers, through the command line's own door."""

import io
import json
import socket
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot import shelf
from bot.__main__ import main
from bot.service.backup.folder import KEYS_NAME
from bot.service.store.lock import Lock
from tests.adapters.telegram.house import free_port

TALKS = Path(__file__).parent / "conversations"


def ajar(*arguments: str, typed: str = "") -> Result:
    return CliRunner().invoke(main, list(arguments), input=typed)


def test_check_finds_nothing_to_mend() -> None:
    result = ajar("check")
    assert result.output.endswith("nothing to mend.\n")
    assert result.exit_code == 0


def test_a_release_that_has_other_faults_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock = tmp_path / "shelf.lock"
    lock.write_text(shelf.LOCK.read_text(encoding="utf-8") + "noticing#gone abcdefghij\n", encoding="utf-8")
    monkeypatch.setattr(shelf, "LOCK", lock)
    refused = ajar("check", "--release")
    assert refused.exit_code == 1 and "D401" in refused.output
    assert "noticing#gone" in lock.read_text(encoding="utf-8")


def test_a_role_that_there_is_not_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_TOKEN", "1:token")
    result = ajar("run", "--only", "clock,barkeeper")
    assert result.exit_code == 2
    assert "--only names barkeeper, which is no role. The roles are telegram-webhook, telegram," in result.output


@pytest.mark.parametrize(
    ("only", "webhook", "left"),
    [
        ("telegram", "", "clock, courier"),
        ("telegram,courier", "", "clock"),
        ("clock,courier", "https://bot.example.org/t", "telegram-webhook, telegram"),
    ],
)
def test_on_a_file_one_process_does_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, only: str, webhook: str, left: str
) -> None:
    monkeypatch.setenv("AJAR_DATABASE", str(tmp_path / "a.db"))
    monkeypatch.setenv("TELEGRAM_TOKEN", "1:token")
    monkeypatch.setenv("TELEGRAM_WEBHOOK_URL", webhook)
    result = ajar("run", "--only", only)
    assert (result.exit_code, result.output.partition(". ")[0]) == (2, f"--only leaves out {left}")


def test_moving_from_nowhere_is_told(tmp_path: Path) -> None:
    result = ajar("move", str(tmp_path / "none.db"), str(tmp_path / "new.db"))
    assert (result.exit_code, result.output) == (2, f"There is no database at {tmp_path / 'none.db'}.\n")


def test_a_database_is_not_moved_to_where_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    ajar("chat", "--plain", "--db", "a.db", typed="my wife is upset, call her Mia\n")
    told = ajar("move", "a.db", str(tmp_path / "a.db"))
    assert (told.exit_code, told.output) == (2, "FROM and TO are the same database. Nothing was changed.\n")
    told = ajar("move", "a.db", str(tmp_path))
    assert (told.exit_code, told.output) == (2, f"{tmp_path} is a folder. Name the database file in it.\n")


def test_after_moving_it_is_said_where_the_key_file_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old, new, key = tmp_path / "a.db", tmp_path / "b.db", tmp_path / "a.key"
    ajar("chat", "--plain", "--db", str(old), typed="my wife is upset, call her Mia\n")
    told = ajar("move", str(old), str(new)).output
    assert told.endswith(f"\nNow set AJAR_DATABASE to the new place, and AJAR_KEY_FILE to {key}.\n")
    monkeypatch.setenv("AJAR_DATABASE", str(new))
    assert ajar("export", "--to", str(tmp_path / "mine")).exit_code == 2
    monkeypatch.setenv("AJAR_KEY_FILE", str(key))
    assert ajar("export", "--to", str(tmp_path / "mine")).exit_code == 0
    told = ajar("move", str(old), str(tmp_path / "c.db")).output
    assert told.endswith("\nNow set AJAR_DATABASE to the new place.\n")


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


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ("me     hello\n", "nothing that the bot says is expected"),
        ("start  noticin\nbot    …\n", "there is no flow 'noticin' to start"),
        ("given  partnr is Mia\nme     hello\nbot    …\n", "memory.toml has no 'partnr'"),
        ("given  opened is many\nme     hello\nbot    …\n", "'opened' is a"),
        ("me     hello\nbot    …\nsilent please\n", "`silent` stands alone"),
    ],
)
def test_a_talk_that_would_prove_nothing_is_named(tmp_path: Path, written: str, fault: str) -> None:
    talk = tmp_path / "odd.talk"
    talk.write_text(written, encoding="utf-8")
    played = ajar("play", str(talk))
    assert played.exit_code != 0 and fault in played.output


def test_a_talk_is_not_begun_where_it_could_not_be_recorded(tmp_path: Path) -> None:
    refused = ajar("play", "noticing", "--record", str(tmp_path / "none" / "x.talk"), typed="hello\n")
    assert refused.exit_code == 2 and "can't be written" in refused.output


def test_a_recorded_talk_plays_as_it_went(tmp_path: Path) -> None:
    file = tmp_path / "new.talk"
    typed = "\n".join(
        ("she came in and went straight to bed", "press I'll try that", "press Fly", "wait a while", "wait 2 hours",
         "restart", "stop", "")
    )  # fmt: skip
    recorded = ajar("play", "noticing", "--record", str(file), typed=typed)
    assert "There is no button 'Fly'." in recorded.output
    assert recorded.exit_code == 0
    assert ajar("play", str(file)).output == f"{file} went as written.\n"
    assert ajar("play", "noticing", "--record", str(file)).exit_code == 2
    assert "There is no flow xyz" in ajar("play", "xyz", "--record", str(tmp_path / "y.talk")).output


class Interrupted(io.BytesIO):
    """Typed lines, and then Ctrl-C."""

    def read1(self, size: int | None = -1, /) -> bytes:
        typed = super().read1(-1 if size is None else size)
        if not typed:
            raise KeyboardInterrupt
        return typed


def test_a_talk_that_is_broken_off_is_recorded_all_the_same(tmp_path: Path) -> None:
    file = tmp_path / "new.talk"
    typed = Interrupted(b"she came in and went straight to bed\n")
    recorded = CliRunner().invoke(main, ["play", "noticing", "--record", str(file)], input=typed)
    assert recorded.output.endswith(f"Recorded as {file}.\n")
    assert "me     she came in and went straight to bed" in file.read_text(encoding="utf-8")


def test_a_copy_and_an_end_from_the_command_line(tmp_path: Path) -> None:
    db = ("--db", str(tmp_path / "a.db"))
    for command in (("export",), ("forget", "--yes")):
        wrong = ajar(*command, "--db", str(tmp_path / "mistyped" / "a.db"))
        assert (wrong.exit_code, wrong.output.partition(".db. ")[0]) == (
            2,
            f"There is no database at {tmp_path / 'mistyped' / 'a'}",
        )
    assert list(tmp_path.iterdir()) == []
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


def test_a_backup_and_its_way_back_from_the_command_line(tmp_path: Path) -> None:
    to, db = tmp_path / "kept", ("--db", str(tmp_path / "a.db"))
    assert ajar("backup", *db, "--to", str(to)).output.startswith("There is no key file at ")
    ajar("chat", "--plain", *db, typed="my wife is upset, call her Mia\n")
    assert ajar("backup", *db, "--to", str(to), "--keep", "1", "--keep-days", "1").exit_code == 2
    made = ajar("backup", *db, "--to", str(to), "--keep", "3")
    assert made.output.startswith("Backed up 1 person (") and made.exit_code == 0
    (file,) = to.glob("ajar-*.backup")
    refused = ajar("restore", str(file), *db)
    assert (refused.exit_code, "--force" in refused.output) == (2, True)
    assert "before-restore. Delete it once all is well" in ajar("restore", str(file), *db, "--force").output
    ajar("forget", *db, "--yes")
    told = ajar("restore", str(file), *db, "--force").output
    assert "Restored 0 people" in told and "Left out 1 person whose key is gone" in told
    assert "Restored 1 person" in ajar("restore", str(file), *db, "--force", "--keys", str(to / KEYS_NAME)).output
    ajar("export", *db, "--to", str(tmp_path / "mine"))
    assert "Mia (until" in (tmp_path / "mine" / "ajar.txt").read_text(encoding="utf-8")


def test_a_new_master_key_from_the_command_line(tmp_path: Path) -> None:
    db, key = ("--db", str(tmp_path / "a.db")), tmp_path / "a.key"
    refused = ajar("rotate", *db)
    assert (refused.exit_code, refused.output.startswith("There is no key file at ")) == (2, True)
    ajar("chat", "--plain", *db, typed="my wife is upset, call her Mia\n")
    before = key.read_text()
    told = ajar("rotate", *db)
    assert told.exit_code == 0
    assert told.output.startswith(
        f"{key} has a new master key, and the keys of 1 person are wrapped by it.\nBefore you"
    )
    assert key.read_text() != before
    ajar("export", *db, "--to", str(tmp_path / "mine"))
    assert "Mia (until" in (tmp_path / "mine" / "ajar.txt").read_text(encoding="utf-8")


def test_a_backup_of_a_file_is_put_back_on_a_server_and_one_of_the_server_in_a_file(
    tmp_path: Path, empty_database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, db = tmp_path / "first", tmp_path / "second", ("--db", str(tmp_path / "a.db"))
    ajar("chat", "--plain", *db, typed="my wife is upset, call her Mia\n")
    assert ajar("backup", *db, "--to", str(first)).exit_code == 0
    monkeypatch.setenv("AJAR_DATABASE", empty_database)
    monkeypatch.setenv("AJAR_KEY_FILE", str(tmp_path / "a.key"))
    (file,) = first.glob("ajar-*.backup")
    assert ajar("restore", str(file)).output.startswith("Restored 1 person")
    assert "--force" in ajar("restore", str(file)).output
    made = ajar("backup", "--to", str(second))
    assert made.output.startswith("Backed up 1 person (") and made.exit_code == 0
    (file,) = second.glob("ajar-*.backup")
    assert "Restored 1 person" in ajar("restore", str(file), "--db", str(tmp_path / "b.db")).output
    ajar("export", "--db", str(tmp_path / "b.db"), "--to", str(tmp_path / "mine"))
    assert "Mia (until" in (tmp_path / "mine" / "ajar.txt").read_text(encoding="utf-8")


def test_readings_are_shown_for_machines_and_people() -> None:
    lines = (
        '{"text": "he pushed me against the wall"}\nnot json\n{"text": "why don\'t you ever talk", "context": null}\n'
    )
    told = [json.loads(line) for line in ajar("understand", typed=lines).output.splitlines()]
    assert told[0]["safety"] == {"kind": "partner_violence", "level": "interrupt"}
    assert told[0]["intent"] == "safety"
    assert "error" in told[1]
    assert {"you_blame", "why_question"} <= set(told[2]["moves"])
    assert "because" in ajar("understand", "--text", "I feel lonely").output


def test_a_rehearsal_is_played_line_by_line() -> None:
    typed = "You seem worn out tonight.\nWhy won't you ever tell me anything?\n"
    arguments = ("practise", "home_upset", "--temperament", "needs space", "--degree", "1", "--json")
    first, second = (ajar(*arguments, typed=typed).output.splitlines() for _ in range(2))
    assert first == second
    turns = [json.loads(line) for line in first]
    assert turns[0]["moves"]
    assert turns[1]["door"] < turns[0]["door"]
    assert "There is no quiet_night" in ajar("practise", "quiet_night").output


@pytest.fixture
def patient(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a database of its own may lie, with no other setting."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("AJAR_TEST_DATABASE", raising=False)
    monkeypatch.setenv("AJAR_METRICS_LISTEN", f"127.0.0.1:{free_port()}")
    monkeypatch.setenv("AJAR_DATABASE", str(tmp_path / "home" / "a.db"))
    return tmp_path / "home" / "a.db"


def test_doctor_tells_what_is_missing_and_makes_nothing(patient: Path) -> None:
    result = ajar("doctor")
    assert result.exit_code == 0
    assert f"--  key file: {patient.with_suffix('.key')} is not there yet; the first start makes it" in result.output
    assert "--  telegram: not set up" in result.output
    assert not patient.parent.exists()


def test_doctor_tells_what_is_well_and_leaves_it_as_it_is(patient: Path) -> None:
    ajar("chat", "--plain", typed="hello\n")
    before = {file: file.read_bytes() for file in patient.parent.iterdir()}
    result = ajar("doctor")
    assert result.exit_code == 0
    assert f"ok  database: {patient} can be read and written\n" in result.output
    assert "is free" in result.output
    assert {file: file.read_bytes() for file in patient.parent.iterdir() if file in before} == before
    lock = Lock(patient)
    assert f"ok  database: {patient} can be read and written, and a running Ajar uses it" in ajar("doctor").output
    lock.release()


def test_doctor_names_settings_that_there_are_not(patient: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Path(".env").write_text("AJAR_QUIET_HOUR=22:00-07:00\nELSE=1\n", encoding="utf-8")
    monkeypatch.setenv("TELEGRAM_TOKN", "1:token")
    result = ajar("doctor")
    assert result.exit_code == 1
    assert "NO  setting: there is no AJAR_QUIET_HOUR; is AJAR_QUIET_HOURS meant?" in result.output
    assert "NO  setting: there is no TELEGRAM_TOKN; is TELEGRAM_TOKEN meant?" in result.output
    assert "ELSE" not in result.output and "1:token" not in result.output


def test_doctor_looks_at_ports_and_backups(patient: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AJAR_BACKUP_FOLDER", str(patient.parent / "kept"))
    with socket.create_server(("127.0.0.1", 0)) as taken:
        monkeypatch.setenv("TELEGRAM_WEBHOOK_URL", "https://bot.example.org/telegram")
        monkeypatch.setenv("TELEGRAM_WEBHOOK_LISTEN", "{}:{}".format(*taken.getsockname()))
        result = ajar("doctor")
    assert result.exit_code == 1
    assert "NO  port for Telegram: Ajar can't listen at 127.0.0.1:" in result.output
    assert "NO  backups: " in result.output
    ajar("chat", "--plain", typed="hello\n")
    ajar("backup", "--to", str(patient.parent / "kept"))
    assert "kept is 0 hours old" in ajar("doctor").output


def test_run_without_a_platform_says_what_to_set() -> None:
    result = ajar("run")
    assert result.exit_code == 2
    assert result.output.startswith("No platform is set up.")


@pytest.mark.parametrize("command", [("run", "--only", "clock,courier"), ("export",)])
def test_a_server_that_does_not_answer_yet_ends_so_that_it_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.setenv("AJAR_DATABASE", f"postgresql://ajar@127.0.0.1:{free_port()}/ajar")
    monkeypatch.setenv("AJAR_KEY_FILE", str(tmp_path / "a.key"))
    monkeypatch.setenv("AJAR_METRICS_LISTEN", "")
    result = ajar(*command)
    assert (result.exit_code, "does not answer" in result.output) == (75, True)


def test_a_file_that_another_ajar_uses_is_tried_again_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AJAR_DATABASE", str(tmp_path / "a.db"))
    monkeypatch.setenv("TELEGRAM_TOKEN", "1:token")
    lock = Lock(tmp_path / "a.db")
    assert ajar("run").exit_code == 75
    lock.release()


def test_what_only_a_person_can_mend_stays_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.db").write_bytes(b"no database, whatever its name says")
    monkeypatch.setenv("AJAR_DATABASE", str(tmp_path / "a.db"))
    monkeypatch.setenv("TELEGRAM_TOKEN", "1:token")
    assert ajar("run").exit_code == 2
