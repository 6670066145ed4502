"""The command menu beside Telegram's text field."""

from collections.abc import Mapping, Sequence

import structlog
from telegram import BotCommand
from telegram.error import RetryAfter, TelegramError

from adapters.backoff import Backoff
from adapters.menu import COMMANDS
from adapters.telegram.faults import seconds
from adapters.telegram.line import Line
from adapters.ties import in_short

LOG = structlog.get_logger("ajar.telegram")

SELDOM = 3600.0
"""Seconds between two tries to set a menu that Telegram does not take."""

Menu = Mapping[str, Sequence[tuple[str, str]]]
"""For each language code the commands with their descriptions; "" is for every other language."""

MENU: Menu = {"": COMMANDS}


async def show_menu(line: Line, menu: Menu) -> TelegramError | None:
    """Make Telegram's menu this one; where it is already, nothing is sent. Gives back what went wrong: whoever lacks
    the menu can still write everything, so nothing is stopped by it."""
    try:
        for language, entries in menu.items():
            wanted = tuple(BotCommand(name, text) for name, text in entries)
            if await line.get_my_commands(language_code=language or None) != wanted:
                await line.set_my_commands(wanted, language_code=language or None)
    except TelegramError as error:
        return error
    return None


async def show_menu_later(line: Line, menu: Menu, error: TelegramError | None, first_delay: float) -> None:
    """Try again after this error, as often as it takes."""
    trouble = Backoff(first_delay, SELDOM)
    while error:
        if not trouble.failures:
            LOG.warning("the command menu can't be set; trying again later", error=in_short(error))
        await trouble.wait(seconds(error) if isinstance(error, RetryAfter) else 0.0)
        error = await show_menu(line, menu)
