"""The door to Discord, on discord.py's Client: direct messages, slash commands, buttons; nothing privileged."""

from adapters.discord.door import Discord, Manners, check_token
from adapters.discord.notes import FileNotes
from adapters.discord.options import DiscordOptions, check_api_base, check_gateway_url
from adapters.ties import WrongToken

__all__ = [
    "Discord",
    "DiscordOptions",
    "FileNotes",
    "Manners",
    "WrongToken",
    "check_api_base",
    "check_gateway_url",
    "check_token",
]
