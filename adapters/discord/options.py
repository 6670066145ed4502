"""What an operator sets for Discord, and what is refused before anything is sent."""

import logging
import re
from dataclasses import dataclass, field

import discord.gateway
import discord.http
import yarl

from adapters.ties import WrongToken
from bot.endpoints import check_address

CHANNEL = "discord"
OFFICIAL_API = "https://discord.com/api/v10"
OFFICIAL_GATEWAY = "wss://gateway.discord.gg/"

_TOKEN = re.compile(r"[\w-]{10,}\.[\w-]{3,}\.[\w-]{10,}", re.ASCII)


@dataclass(frozen=True, slots=True)
class DiscordOptions:
    """`api_base` is the REST API with its version, `gateway_url` the socket that events come from."""

    token: str = field(repr=False)
    api_base: str = OFFICIAL_API
    gateway_url: str = OFFICIAL_GATEWAY


def check_api_base(url: str) -> str:
    """The address, if it may be used. Raises ValueError with the reason."""
    return check_address(url, OFFICIAL_API)


def check_gateway_url(url: str) -> str:
    """The address, if it may be used. Raises ValueError with the reason."""
    return check_address(url, OFFICIAL_GATEWAY)


def check_options(options: DiscordOptions) -> None:
    """Raises WrongToken for what can be no token, ValueError for an address that can't be used."""
    if not _TOKEN.fullmatch(options.token):
        raise WrongToken(
            "DISCORD_TOKEN is no bot token; copy it from the developer portal, page Bot: three parts with dots between."
        )
    check_api_base(options.api_base)
    check_gateway_url(options.gateway_url)


def set_up_library(options: DiscordOptions) -> None:
    """Point the library at these addresses, and shut its log, which holds whole messages. It keeps both for the whole
    process."""
    logging.getLogger("discord").setLevel(logging.CRITICAL + 1)
    discord.http.Route.BASE = options.api_base.rstrip("/")
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(options.gateway_url)
