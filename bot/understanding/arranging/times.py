"""Times in words, without knowing the date: "in two hours", "tomorrow night", "friday at 8".

The result is what memory keeps: whole seconds for a delay, or "days@minute" / "wWEEKDAY@minute" for the
person's own clock (see `bot.dialogue.moments.moment_of`). Turning it into a date is the shell's.
"""

import re

_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "half an": 0, "a couple of": 2,
    "a few": 3, "couple": 2,
}  # fmt: skip
_UNITS = {"minute": 60, "min": 60, "hour": 3600, "hr": 3600, "h": 3600, "day": 86400, "week": 604800, "month": 2592000}
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_PARTS = {
    "breakfast": 480, "morning": 540, "noon": 720, "midday": 720, "lunch": 750, "lunchtime": 750, "afternoon": 900,
    "teatime": 1020, "after work": 1110, "evening": 1200, "dinner": 1140, "tonight": 1260, "night": 1260,
    "bedtime": 1320, "midnight": 1439,
}  # fmt: skip
_DELAY = re.compile(
    r"\b(?:in|after|give (?:it|me|us)|within)?\s*(a couple of|a few|half an|\d{1,3}|" + "|".join(k for k in _NUMBERS if " " not in k)
    + r")\s*(?:more )?(minute|min|hour|hr|h|day|week|month)s?\b"
)  # fmt: skip
_CLOCK = re.compile(
    r"(?:\b(?:at|around|about|by|to|make it)\s+|^)(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.|o'clock)?(?=\s|$|[,.!?])"
)
_CLOCK_BARE = re.compile(r"\b(\d{1,2})(?:\s*[:.]\s*(\d{2}))?\s*(am|pm)\b|\b(\d{1,2})\s*:\s*(\d{2})\b")
_PART = re.compile(r"\b(" + "|".join(sorted(_PARTS, key=len, reverse=True)) + r")\b")
_WEEKDAY = re.compile(
    r"\b(?:(?:on|next|this|till|until|by) )?(mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|\b(?:on|next|this|till|until|by) (mon|tue|tues|wed|thu|thurs|fri|sat|sun)\b(?! (?:here|there|down|on|in|with))"
)
_WEEKEND = re.compile(r"\bweekend\b")


def when(plain: str) -> int | str:
    """Seconds, or a moment of the person's day, that a plain message names; "" if it names none."""
    day = _day(plain)
    minute = _minute(plain)
    delay = _DELAY.search(plain)
    if delay and minute is None and not day:
        number = _NUMBERS.get(delay[1], 0) if not delay[1].isdecimal() else int(delay[1])
        return int((number or 0.5) * _UNITS[delay[2]])
    if not day and minute is None:
        return 4 * 3600 if re.search(r"\b(?:later|in a bit|in a while)\b", plain) else ""
    return f"{day or '0'}@{1200 if minute is None else minute}"


LATEST, NEXT_MORNING, A_WHILE = 21 * 60 + 30, 10 * 60, 3 * 60
"""Minutes: until when an evening is asked after, when the morning after is, and how long a talk may take."""


def afterwards(moment: int | str) -> int | str:
    """A while after this moment: on the same evening, or on the morning after it."""
    if not isinstance(moment, str):
        return moment + A_WHILE * 60
    day, _, minute = moment.partition("@")
    later = int(minute) + A_WHILE
    if later <= LATEST:
        return f"{day}@{later}"
    ahead = f"w{(int(day[1:]) + 1) % 7}" if day.startswith("w") else f"{int(day) + 1}"
    return f"{ahead}@{NEXT_MORNING}"


def _day(plain: str) -> str:
    if re.search(r"\bday after (?:tomorrow|next)\b", plain):
        return "2"
    if re.search(r"\btomorrow\b", plain):
        return "1"
    weekday = _WEEKDAY.search(plain)
    if weekday:
        return f"w{_DAYS.index((weekday[1] or weekday[2])[:3])}"
    if _WEEKEND.search(plain):
        return "w5"
    return "w0" if re.search(r"\bnext week\b", plain) else ""


def _minute(plain: str) -> int | None:
    found = _CLOCK_BARE.search(plain) or _CLOCK.search(plain)
    part = _PART.search(plain)
    if found:
        groups = [g for g in found.groups() if g]
        hour = int(groups[0])
        minute = next((int(g) for g in groups[1:] if g.isdecimal()), 0)
        half = next((g[0] for g in groups[1:] if g[0] in "ap"), "")
        if hour < 24 and minute < 60:
            return _hour(hour, half, _PARTS[part[1]] if part else 1200) * 60 + minute
    return _PARTS[part[1]] if part else None


def _hour(hour: int, half: str, about: int) -> int:
    """The hour of the day meant by "8": in the evening, unless a part of the day says morning."""
    if half == "a" or hour > 12:
        return hour % 12 if half == "a" and hour == 12 else hour
    if half == "p" or (
        (hour < 12 and about >= 720 and hour not in (9, 10, 11)) or (hour in (9, 10, 11) and about > 1200)
    ):
        return hour if hour == 12 else hour + 12
    return hour
