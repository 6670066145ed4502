"""Times as they are remembered: seconds, or the person's wall clock as "days@minute" or "wWEEKDAY@minute"."""

import re

from bot.dialogue.talk import Moment, Value

_A_MOMENT = re.compile(r"(w?)(\d{1,3})@(\d{1,4})")


def moment_of(value: Value) -> int | Moment | None:
    """A remembered time as an effect wants it: seconds, or a Moment from "days@minute" or "wWEEKDAY@minute"."""
    if isinstance(value, int):
        return value if value > 0 else None
    found = _A_MOMENT.fullmatch(value)
    if found is None:
        return None
    number, minute = int(found[2]), min(int(found[3]), 1439)
    return Moment(0, minute, number % 7) if found[1] else Moment(number, minute)
