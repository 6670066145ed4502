"""Remembered hours, days and codes as the list of what is remembered shows them: readable, and on one line."""

from datetime import UTC, date, datetime

from bot.dialogue.settings_told import clock, day, days, hour, place
from bot.dialogue.talk import Value


def in_words(name: str, value: Value) -> str:
    """The value of a name whose value says little by itself; "" for every other name."""
    match name, value:
        case "daily_minute", int():
            return hour(value)
        case "daily_days", str():
            return days(frozenset(int(weekday) for weekday in value.split(",") if weekday.isdecimal()))
        case "quiet_from" | "quiet_to", int():
            return clock(value)
        case "zone", str():
            return place(value)
        case "paused_until", int():
            return day(datetime.fromtimestamp(value / 1000, UTC))
        case "prompted" | "not_before", int():
            return day(datetime.combine(date.fromordinal(value), datetime.min.time()))
        case "asked" | "saved" | "question", str():
            return _so_many(len(value.split()), "question")
        case "tries", str():
            return _so_many(len(value.splitlines()), "question")
        case _:
            return ""


def _so_many(count: int, what: str) -> str:
    return f"{count} {what}{'s' * (count != 1)}"
