"""The command menu beside Telegram's text field."""

from collections.abc import Mapping, Sequence

from telegram import BotCommand

from adapters.menu import COMMANDS
from adapters.telegram.line import Line

Menu = Mapping[str, Sequence[tuple[str, str]]]
"""For each language code the commands with their descriptions; "" is for every other language."""

MENU: Menu = {"": COMMANDS}


async def show_menu(line: Line, menu: Menu) -> None:
    """Make Telegram's menu this one; where it is already, nothing is sent. Raises the library's errors."""
    for language, entries in menu.items():
        wanted = tuple(BotCommand(name, text) for name, text in entries)
        if await line.get_my_commands(language_code=language or None) != wanted:
            await line.set_my_commands(wanted, language_code=language or None)
