"""What a button carries, on every platform, and what a press on it means. Pure.

A button carries `a1:<turn in base 36>:<key>` and nothing else, at most 40 bytes. What comes back may be forged or old:
what can't be read is a press that fits nothing, which the conversation answers by showing its present question.
"""

import re

from bot.dialogue.talk import Pressed

NO_BUTTON = Pressed("", -1)

_DATA = re.compile(r"a1:([0-9a-z]{1,7}):([A-Za-z0-9_-]{1,24})", re.ASCII)
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def data(key: str, turn: int) -> str:
    """What a button carries."""
    return f"a1:{_base36(turn)}:{key}"


def pressed(carried: str) -> Pressed:
    """What was pressed, as far as it can be known."""
    found = _DATA.fullmatch(carried)
    return Pressed(found[2], int(found[1], 36)) if found else NO_BUTTON


def _base36(number: int) -> str:
    digits = ""
    while number > 0:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
    return digits or "0"
