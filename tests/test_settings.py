import re
from pathlib import Path

import pytest

from adapters.discord import DiscordOptions
from adapters.telegram import TelegramOptions
from bot.settings import Settings, SettingsError, load

EXAMPLE = Path(__file__).parent.parent / ".env.example"


def test_every_setting_is_in_the_example_with_a_sentence() -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    named = {
        found[1]: lines[i - 1] for i, line in enumerate(lines) if (found := re.match(r"#?(?:AJAR_)?([A-Z_]+)=", line))
    }
    assert set(named) == {name.upper() for name in Settings.model_fields}
    assert all((line.startswith("# ") and line.endswith(".")) or line.startswith("# ") for line in named.values())


def test_the_file_is_read_and_the_environment_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / ".env"
    file.write_text("AJAR_ZONE=Europe/London\nAJAR_QUIET_HOURS=22:00-07:30\n", encoding="utf-8")
    monkeypatch.setenv("AJAR_ZONE", "Asia/Tokyo")
    settings = load(file)
    assert settings.zone == "Asia/Tokyo"
    assert settings.quiet == (22 * 60, 7 * 60 + 30)


def test_addresses_must_be_protected_unless_on_this_machine(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text(
        "TELEGRAM_BASE_URL=http://127.0.0.1:8090\nDISCORD_API_BASE=http://example.org/api\n"
        "TELEGRAM_WEBHOOK_URL=wss://bot.example.org/telegram\nDISCORD_GATEWAY_URL=https://gateway.discord.gg/\n",
        encoding="utf-8",
    )
    with pytest.raises(SettingsError) as error:
        load(file)
    assert str(error.value).splitlines() == [
        "TELEGRAM_WEBHOOK_URL is no web address; write one such as https://bot.example.org/telegram.",
        "DISCORD_API_BASE would send people's words unprotected; write https, or an address on this machine.",
        "DISCORD_GATEWAY_URL is no web address; write one such as wss://gateway.discord.gg/.",
    ]


def test_a_database_that_is_neither_path_nor_server_is_named(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("AJAR_DATABASE=mysql://somewhere/ajar\n", encoding="utf-8")
    with pytest.raises(SettingsError) as error:
        load(file)
    assert str(error.value) == (
        "AJAR_DATABASE is neither a path nor a PostgreSQL server; write a path or postgresql://user@host/name."
    )


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text(f"AJAR_DATABASE={tmp_path}\n", encoding="utf-8")
    with pytest.raises(SettingsError) as error:
        load(file)
    assert str(error.value) == "AJAR_DATABASE is a folder; name the database file in it, such as ajar.db."


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_bytes(b"AJAR_ZONE=\xff\xfe\n")
    with pytest.raises(SettingsError, match=r"can't be read .* UTF-8"):
        load(file)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("AJAR_DATABASE=", "AJAR_DATABASE is empty"),
        ("AJAR_DATABASE=postgresql://u:p@h:abc/x", "AJAR_DATABASE has a port that is no number"),
        ("AJAR_TYPING_PACE=fast", "AJAR_TYPING_PACE is no pace; write a number from 0"),
        ("AJAR_TYPING_PACE=6", "AJAR_TYPING_PACE is no pace; write a number from 0"),
        ("TELEGRAM_BASE_URL=", "TELEGRAM_BASE_URL is empty"),
    ],
)
def test_what_is_wrong_is_said_of_the_setting_by_its_name(tmp_path: Path, line: str, told: str) -> None:
    file = tmp_path / ".env"
    file.write_text(line + "\n", encoding="utf-8")
    with pytest.raises(SettingsError, match=told):
        load(file)


def test_tokens_are_not_shown(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("TELEGRAM_TOKEN=123:abcdef\n", encoding="utf-8")
    settings = load(file)
    assert settings.telegram_token.get_secret_value() == "123:abcdef"
    assert "abcdef" not in repr(settings)


def test_tokens_and_secrets_are_not_shown_further_in_either() -> None:
    told = repr(TelegramOptions("123:abcdef", webhook_secret="ghijkl")) + repr(DiscordOptions("mnopqr"))
    assert not [part for part in ("abcdef", "ghijkl", "mnopqr") if part in told]


def test_every_wrong_value_is_named_at_once(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text(
        "AJAR_ZONE=Mars\nAJAR_QUIET_HOURS=night\nAJAR_LOG_LEVEL=loud\nAJAR_LANGUAGE=fr\n"
        "AJAR_LOG_FORMAT=xml\nAJAR_METRICS_LISTEN=127.0.0.1:94640\n",
        encoding="utf-8",
    )
    with pytest.raises(SettingsError) as error:
        load(file)
    assert str(error.value).splitlines() == [
        "AJAR_ZONE is no time zone; write a name such as Europe/London or UTC.",
        "AJAR_QUIET_HOURS is no span of hours; write it as 21:30-08:00.",
        "AJAR_LANGUAGE is not there yet; Ajar speaks English so far: write en.",
        "AJAR_LOG_LEVEL is no log level; write debug, info, warning or error.",
        "AJAR_LOG_FORMAT is no form of a log; write text or json.",
        "AJAR_METRICS_LISTEN is no place to listen at; write host:port such as 127.0.0.1:9464, or nothing.",
    ]


@pytest.mark.parametrize(
    ("listen", "place"), [("", None), ("[::1]:9464", ("::1", 9464)), ("localhost:80", ("localhost", 80))]
)
def test_where_metrics_are_served(tmp_path: Path, listen: str, place: tuple[str, int] | None) -> None:
    file = tmp_path / ".env"
    file.write_text(f"AJAR_METRICS_LISTEN={listen}\n", encoding="utf-8")
    assert load(file).metrics == place


def test_a_path_that_is_left_empty_is_none(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("AJAR_KEY_FILE=\nAJAR_BACKUP_FOLDER=\n", encoding="utf-8")
    settings = load(file)
    assert (settings.key_file, settings.backup_folder) == (None, None)


@pytest.mark.parametrize("listen", ["0.0.0.0", "127.0.0.1:99999", "8081", "127.0.0.1:", "", "::1:80"])
def test_where_telegram_shall_call_is_looked_at_early(tmp_path: Path, listen: str) -> None:
    file = tmp_path / ".env"
    file.write_text(f"TELEGRAM_WEBHOOK_LISTEN={listen}\nTELEGRAM_WEBHOOK_SECRET=may not\n", encoding="utf-8")
    with pytest.raises(SettingsError) as error:
        load(file)
    assert str(error.value).splitlines() == [
        "TELEGRAM_WEBHOOK_LISTEN is no place to listen at; write host:port such as 127.0.0.1:8081.",
        "TELEGRAM_WEBHOOK_SECRET is none that Telegram takes; write 1 to 256 letters, digits, _ and -, or nothing.",
    ]
