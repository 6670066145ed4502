"""What an operator may set, from the environment and `.env`; every wrong value is named in one clear sentence.

Each setting is documented in `.env.example`, which a test compares with the fields here.
"""

import os
import re
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from platformdirs import user_data_path
from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, DotEnvSettingsSource, SettingsConfigDict

from bot.endpoints import Place, check_address, place

METRICS, WEBHOOK = "127.0.0.1:9464", "127.0.0.1:8081"
OURS = ("AJAR_", "TELEGRAM_", "DISCORD_")
"""How names of settings begin."""
_SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}", re.ASCII)
_QUIET = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)")

SLOWEST_PACE = 5
EXAMPLES = {
    "telegram_base_url": "https://api.telegram.org",
    "telegram_webhook_url": "https://bot.example.org/telegram",
    "discord_api_base": "https://discord.com/api/v10",
    "discord_gateway_url": "wss://gateway.discord.gg/",
}
"""What addresses may look like."""


class SettingsError(Exception):
    """Settings that can't be used; the message has a sentence for each."""


class Settings(BaseSettings):
    """All settings, frozen. Names in the environment are these in capitals after `AJAR_`, tokens as the platforms
    call them."""

    model_config = SettingsConfigDict(
        env_prefix="AJAR_", env_file=".env", extra="ignore", frozen=True, populate_by_name=True
    )

    database: Annotated[str, Field(repr=False)] = str(user_data_path("ajar") / "ajar.db")
    key_file: Path | None = None
    zone: str = "UTC"
    quiet_hours: str = "21:30-08:00"
    language: str = "en"
    log_level: str = "info"
    log_format: str = "text"
    metrics_listen: str = METRICS
    backup_folder: Path | None = None
    typing_pace: float = 0.0
    telegram_token: SecretStr = Field(SecretStr(""), validation_alias="TELEGRAM_TOKEN")
    telegram_base_url: str = Field("https://api.telegram.org", validation_alias="TELEGRAM_BASE_URL")
    telegram_webhook_url: str = Field("", validation_alias="TELEGRAM_WEBHOOK_URL")
    telegram_webhook_listen: str = Field(WEBHOOK, validation_alias="TELEGRAM_WEBHOOK_LISTEN")
    telegram_webhook_secret: SecretStr = Field(SecretStr(""), validation_alias="TELEGRAM_WEBHOOK_SECRET")
    discord_token: SecretStr = Field(SecretStr(""), validation_alias="DISCORD_TOKEN")
    discord_api_base: str = Field("https://discord.com/api/v10", validation_alias="DISCORD_API_BASE")
    discord_gateway_url: str = Field("wss://gateway.discord.gg/", validation_alias="DISCORD_GATEWAY_URL")

    @field_validator("database")
    @classmethod
    def _database_is_a_place(cls, value: str) -> str:
        if not value:
            raise ValueError("is empty; write a path or postgresql://user@host/name, or leave the line out")
        if "://" not in value:
            if os.path.isdir(value):  # noqa: PTH112 - what may not be looked at is no folder
                raise ValueError("is a folder; name the database file in it, such as ajar.db")
            return value
        server = urlsplit(value)
        if server.scheme not in {"postgresql", "postgres"}:
            raise ValueError("is neither a path nor a PostgreSQL server; write a path or postgresql://user@host/name")
        try:
            _ = server.port
        except ValueError as error:
            raise ValueError("has a port that is no number; write postgresql://user@host:5432/name") from error
        return value

    @property
    def beside(self) -> Path:
        """What lies on this machine's disk is named after this: the database, or with a server the key file."""
        server = "://" in self.database
        return self.key_file or Path(str(user_data_path("ajar") / "ajar.key")) if server else Path(self.database)

    @field_validator("zone")
    @classmethod
    def _zone_exists(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ValueError, OSError, KeyError) as error:
            raise ValueError("is no time zone; write a name such as Europe/London or UTC") from error
        return value

    @field_validator("quiet_hours")
    @classmethod
    def _quiet_hours_read(cls, value: str) -> str:
        if not _QUIET.fullmatch(value):
            raise ValueError("is no span of hours; write it as 21:30-08:00")
        return value

    @field_validator("log_level")
    @classmethod
    def _log_level_known(cls, value: str) -> str:
        if value.lower() not in {"debug", "info", "warning", "error"}:
            raise ValueError("is no log level; write debug, info, warning or error")
        return value.lower()

    @field_validator("log_format")
    @classmethod
    def _log_format_known(cls, value: str) -> str:
        if value.lower() not in {"text", "json"}:
            raise ValueError("is no form of a log; write text or json")
        return value.lower()

    @field_validator("metrics_listen")
    @classmethod
    def _metrics_listen_read(cls, value: str) -> str:
        if value:
            place(value, f"{METRICS}, or nothing")
        return value

    @field_validator("telegram_webhook_listen")
    @classmethod
    def _webhook_listen_read(cls, value: str) -> str:
        place(value, WEBHOOK)
        return value

    @field_validator("telegram_webhook_secret")
    @classmethod
    def _secret_can_be_sent(cls, value: SecretStr) -> SecretStr:
        if not _SECRET.fullmatch(value.get_secret_value()):
            raise ValueError("is none that Telegram takes; write 1 to 256 letters, digits, _ and -, or nothing")
        return value

    @field_validator("key_file", "backup_folder", mode="before")
    @classmethod
    def _empty_is_none(cls, value: object) -> object:
        return value or None

    @field_validator("typing_pace", mode="before")
    @classmethod
    def _pace_is_a_number(cls, value: object) -> float:
        try:
            pace = float(str(value))
        except ValueError:
            pace = -1.0
        if not 0 <= pace <= SLOWEST_PACE:
            raise ValueError("is no pace; write a number from 0 (at once) to 5")
        return pace

    @field_validator("language")
    @classmethod
    def _language_known(cls, value: str) -> str:
        if value != "en":
            raise ValueError("is not there yet; Ajar speaks English so far: write en")
        return value

    @field_validator("telegram_base_url", "telegram_webhook_url", "discord_api_base", "discord_gateway_url")
    @classmethod
    def _address_is_protected(cls, value: str, field: ValidationInfo) -> str:
        name = field.field_name or ""
        if not value and name != "telegram_webhook_url":
            raise ValueError(f"is empty; write an address such as {EXAMPLES[name]}, or leave the line out")
        return check_address(value, EXAMPLES[name]) if value else value

    @property
    def quiet(self) -> tuple[int, int]:
        """Quiet hours as minutes of the local day: from, to."""
        found = _QUIET.fullmatch(self.quiet_hours)
        assert found is not None  # the validator saw to it
        start_hour, start_minute, end_hour, end_minute = (int(part) for part in found.groups())
        return start_hour * 60 + start_minute, end_hour * 60 + end_minute

    @property
    def metrics(self) -> Place | None:
        """Where metrics are served; None for nowhere."""
        return place(self.metrics_listen, METRICS) if self.metrics_listen else None

    @property
    def webhook(self) -> Place | None:
        """Where Telegram's calls are taken; None where it is not to call."""
        return place(self.telegram_webhook_listen, WEBHOOK) if self.telegram_webhook_url else None


def load(env_file: Path | None = Path(".env")) -> Settings:
    """The settings of this process. Raises SettingsError with a sentence for every wrong value."""
    try:
        return Settings(_env_file=env_file)  # type: ignore[call-arg]  # known to pydantic-settings, not to mypy
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"{env_file} can't be read ({type(error).__name__}). It has to be UTF-8 text that this account may read."
        ) from error
    except ValidationError as error:
        raise SettingsError("\n".join(_sentence(e["loc"], e["msg"]) for e in error.errors())) from error


def unknown(environment: Mapping[str, str], env_file: Path = Path(".env")) -> dict[str, str]:
    """Names in the environment and the file that look like settings and are none, each with the nearest that there is
    ("" if none is near)."""
    known = [_name(name, field.validation_alias) for name, field in Settings.model_fields.items()]
    names = {name.upper() for name in (*environment, *DotEnvSettingsSource(Settings, env_file).env_vars)}
    odd = sorted(name for name in names if name.startswith(OURS) and name not in known)
    return {name: next(iter(get_close_matches(name, known, 1)), "") for name in odd}


def _name(field: str, alias: object) -> str:
    """How a field is called in the environment."""
    return alias if isinstance(alias, str) else f"AJAR_{field.upper()}"


def _sentence(location: tuple[int | str, ...], message: str) -> str:
    told = "_".join(str(part) for part in location)
    name = told if told.isupper() else f"AJAR_{told.upper()}"
    return f"{name} {message.removeprefix('Value error, ')}."
