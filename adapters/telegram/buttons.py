"""Buttons below a message, laid out for phones."""

from collections.abc import Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from adapters.buttons import data
from adapters.layout import label, units
from bot.dialogue.talk import Choice

LABEL_LIMIT = 80
SIDE_BY_SIDE = 14
"""Labels of at most so many units stand two in a row; phones cut longer ones."""


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


def _short(text: str) -> bool:
    return units(text) <= SIDE_BY_SIDE
