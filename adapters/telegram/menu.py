"""The command menu beside Telegram's text field. Its words tell nothing to somebody who looks over a shoulder."""

from collections.abc import Mapping, Sequence

from telegram import BotCommand

from adapters.telegram.line import Line

Menu = Mapping[str, Sequence[tuple[str, str]]]
"""For each language code the commands with their descriptions; "" is for every other language."""

MENU: Menu = {
    "": (
        ("start", "Begin, or begin again"),
        ("help", "What you can do here"),
        ("get_help", "Numbers and people to reach now"),
        ("back", "One step back"),
        ("pause", "Send me nothing for a while"),
        ("stop", "Stop here"),
        ("settings", "Hour, language and other choices"),
        ("memory", "See and change what is kept"),
        ("export", "Get a copy of what is kept"),
        ("forget", "Delete everything that is kept"),
    )
}


async def show_menu(line: Line, menu: Menu) -> None:
    """Make Telegram's menu this one; where it is already, nothing is sent. Raises the library's errors."""
    for language, entries in menu.items():
        wanted = tuple(BotCommand(name, text) for name, text in entries)
        if await line.get_my_commands(language_code=language or None) != wanted:
            await line.set_my_commands(wanted, language_code=language or None)
