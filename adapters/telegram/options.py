"""What an operator sets for Telegram, and what is refused before anything is sent."""

import hashlib
import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from adapters.ties import WrongToken
from bot.endpoints import Place, check_address, is_loopback, place

CHANNEL = "telegram"
OFFICIAL = "https://api.telegram.org"
LISTEN = "127.0.0.1:8081"

_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


@dataclass(frozen=True, slots=True)
class TelegramOptions:
    """`base_url` is the Bot API server. With `webhook_url` (the public https address that Telegram calls) updates
    are taken at `webhook_listen` (host:port, behind a proxy), else they are fetched. An empty secret is derived
    from the token, so that every process of the bot knows the same one."""

    token: str = field(repr=False)
    base_url: str = OFFICIAL
    webhook_url: str = ""
    webhook_listen: str = LISTEN
    webhook_secret: str = field(default="", repr=False)

    @property
    def secret(self) -> str:
        return self.webhook_secret or hashlib.sha256(f"ajar webhook {self.token}".encode()).hexdigest()

    @property
    def listen(self) -> Place:
        """Where the webhook server listens. Raises ValueError."""
        return place(self.webhook_listen, LISTEN)

    @property
    def endpoint(self) -> str:
        """The address to which the token is appended, whether or not `base_url` was written with its /bot."""
        return self.base_url.rstrip("/").removesuffix("/bot") + "/bot"

    @property
    def is_local(self) -> bool:
        return is_loopback(urlsplit(self.base_url).hostname or "")


def check_base_url(url: str) -> str:
    """The address, if it may be used: https anywhere, http on this machine only. Raises ValueError with the reason."""
    return check_address(url, OFFICIAL)


def check_options(options: TelegramOptions) -> None:
    """Raises WrongToken for what can be no token, ValueError for any other option that can't be used."""
    if not _TOKEN.fullmatch(options.token):
        raise WrongToken("TELEGRAM_TOKEN is no bot token; copy it from BotFather: digits, a colon, letters.")
    check_base_url(options.base_url)
    if not options.webhook_url:
        return
    check_base_url(options.webhook_url)
    if not _SECRET.fullmatch(options.secret):
        raise ValueError("the webhook secret may have 1 to 256 letters, digits, _ and -")
    _ = options.listen
