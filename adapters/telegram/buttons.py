"""Buttons below a message, and what comes back when one is pressed.

A button carries `a1:<turn in base 36>:<key>` and nothing else, at most 40 of the 64 bytes that Telegram allows.
What comes back may be forged or old: what can't be read is a press that fits nothing, which the conversation answers by
showing its present question.
"""

import re
from collections.abc import Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from adapters.layout import label, units
from bot.dialogue.talk import Choice, Pressed

LABEL_LIMIT = 80
SIDE_BY_SIDE = 14
"""Labels of at most so many units stand two in a row; phones cut longer ones."""

NO_BUTTON = Pressed("", -1)

_DATA = re.compile(r"a1:([0-9a-z]{1,7}):([A-Za-z0-9_-]{1,24})", re.ASCII)
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def keyboard(choices: Sequence[Choice], turn: int) -> InlineKeyboardMarkup | None:
    """The buttons of a message; None for a message without choices."""
    rows: list[list[InlineKeyboardButton]] = []
    for choice in choices:
        button = InlineKeyboardButton(label(choice.label, LABEL_LIMIT), callback_data=data(choice.key, turn))
        if rows and len(rows[-1]) == 1 and _short(rows[-1][0].text) and _short(button.text):
            rows[-1].append(button)
        else:
            rows.append([button])
    return InlineKeyboardMarkup(rows) if rows else None


def data(key: str, turn: int) -> str:
    """What a button carries."""
    return f"a1:{_base36(turn)}:{key}"


def pressed(callback: str) -> Pressed:
    """What was pressed, as far as it can be known."""
    found = _DATA.fullmatch(callback)
    return Pressed(found[2], int(found[1], 36)) if found else NO_BUTTON


def _short(text: str) -> bool:
    return units(text) <= SIDE_BY_SIDE


def _base36(number: int) -> str:
    digits = ""
    while number > 0:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
    return digits or "0"
