"""Hours of the day, weekdays and dates in words, for people who arrange when Ajar writes.

Unlike `times`, which looks for a moment anywhere in a message, these patterns are parts of whole sentences.
"""

import re

_NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_NUMBER = "|".join(("\\d{1,2}", *_NUMBERS))
_PARTS = {
    "noon": 720, "midday": 720, "midnight": 0, "lunchtime": 750, "lunch": 750, "breakfast": 480, "teatime": 1020, "dinner time": 1140,
    "dinnertime": 1140, "bedtime": 1320, "after work": 1110, "after dinner": 1200, "first thing": 480, "early morning": 420,
    "the early morning": 420, "the morning": 540, "the afternoon": 900, "the evening": 1200, "mornings": 540, "afternoons": 900,
    "evenings": 1200, "morning": 540, "afternoon": 900, "evening": 1200, "at night": 1290, "night": 1290, "lunch time": 750,
}  # fmt: skip
_HALF = r"am|pm|a ?\.? ?m|p ?\.? ?m|in the (?:early )?morning|in the afternoon|in the evening|at night|tonight"
HOUR = (
    rf"(?:(?:half (?:past )?|quarter (?:past|to|after) |twenty (?:past|to) |ten (?:past|to) )?(?:{_NUMBER})(?: ?[:.h] ?\d{{2}}| thirty| fifteen)?"
    rf"(?: ?o'clock)?(?: ?(?:{_HALF}))?|(?:in )?(?:{'|'.join(sorted(_PARTS, key=len, reverse=True))}))"
)
"""An hour, as a pattern without groups."""
_HOUR = re.compile(
    rf"(?:(?P<shift>half|quarter|twenty|ten) ?(?P<way>past|to|after)? )?(?P<hour>{_NUMBER})"
    rf"(?: ?[:.h] ?(?P<minute>\d{{2}})| (?P<word>thirty|fifteen))?(?: ?o'clock)?(?: ?(?P<half>{_HALF}))?"
)
_SHIFTS = {"half": 30, "quarter": 15, "twenty": 20, "ten": 10}

_DAY_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?"
DAYS = (
    rf"(?:weekdays?|workdays?|working days|week days|week nights|weeknights|(?:the )?weekends?|{_DAY}"
    rf"(?:(?: ?, ?and | ?, ?| and | & | or | ){_DAY})*|{_DAY} (?:to|till|through|-) {_DAY})"
)
"""One or several weekdays, as a pattern without groups."""
_SHIFTED = re.compile(
    r"(?:(?:make|have|move|shift|set|change|push|bring|send|put|can) )?(?:(?:it|that|them|the (?:hour|time|question|questions)|my question)(?: (?:come|be))? ?)?(?:to )?"
    r"(?P<much>(?:a bit|a little|slightly|much|(?:an?|one|two|three|\d{1,2}|half an|ten|twenty) (?:hours?|minutes?)) )?(?P<way>earlier|later|sooner)(?: in the (?:day|evening|morning))?(?<!^later)"
)
"""The hour moved without naming one. "Later" by itself is a "not now"."""
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)"
)
_NTH = r"\d{1,2}(?: ?(?:st|nd|rd|th))?"
UNTIL = (
    rf"(?:(?:next |this |after )?(?:the )?(?:weekend|{_DAY})|tomorrow|the day after tomorrow|next week|next month|"
    rf"(?:the )?{_NTH}(?: of)? {_MONTH}|{_MONTH} (?:the )?{_NTH}|the {_NTH}|(?:the end of )?{_MONTH}|new year|christmas)"
)
"""The day on which a pause ends, as a pattern without groups."""
LENGTH = (
    rf"(?:an?|{_NUMBER}|a couple of|a few|the|this|the whole) (?:more )?(?:day|night|week|month|fortnight)s?(?:end)?"
)
"""How long a pause lasts, as a pattern without groups."""
OFTEN = {
    "every other day": "0,2,4", "every second day": "0,2,4", "every two days": "0,2,4", "every 2 days": "0,2,4", "on alternate days": "0,2,4",
    "alternate days": "0,2,4", "every third day": "0,3", "every three days": "0,3", "every few days": "0,3", "three times a week": "0,2,4",
    "3 times a week": "0,2,4", "two times a week": "0,3", "twice a week": "0,3", "once a week": "6", "every week": "6", "weekly": "6", "less often": "0,2,4", "not so often": "0,2,4", "not every day": "0,2,4", "one a week": "6",
}  # fmt: skip
"""How often, as weekdays: a plan knows no other rhythm, and says the days back."""


def minute_of(words: str) -> tuple[int, bool]:
    """The minute of the day that an `HOUR` means, and whether it says which half of the day."""
    words = words.removeprefix("in ") if words.removeprefix("in ") in _PARTS else words
    if words in _PARTS:
        return _PARTS[words], True
    found = _HOUR.fullmatch(words)
    if found is None:
        return 0, False
    hour = int(found["hour"]) if found["hour"].isdecimal() else _NUMBERS.index(found["hour"]) + 1
    past = int(found["minute"] or 0) + {"thirty": 30, "fifteen": 15}.get(found["word"], 0)
    shift = _SHIFTS.get(found["shift"], 0)
    minute = hour * 60 + past + (-shift if found["way"] == "to" else shift)
    half = (found["half"] or "").replace(" ", "").replace(".", "")
    return _placed(minute % 1440, hour, half)


def _placed(minute: int, hour: int, half: str) -> tuple[int, bool]:
    morning = (half.startswith("a") and half != "atnight") or "morning" in half
    if not half:
        return minute, hour > 12 or hour == 0
    if hour > 12:
        return minute, True
    if morning:
        return minute % 720, True
    if half == "atnight" and (hour == 12 or hour < 5):
        return minute % 720, True
    return minute % 720 + 720, True


def days_of(words: str) -> tuple[int, ...]:
    """The weekdays (0 is Monday) that `DAYS` names."""
    if "weekend" in words:
        return (5, 6)
    if words.startswith(("week", "work")):
        return (0, 1, 2, 3, 4)
    named = [_DAY_NAMES.index(name[:3]) for name in re.findall(_DAY, words)]
    if re.search(r" (?:to|till|through|-) ", words) and len(named) == 2:
        first, last = named
        return tuple(sorted((first + step) % 7 for step in range((last - first) % 7 + 1)))
    return tuple(sorted(set(named)))


def until_of(words: str) -> str:
    """The end of a pause as a mark: "w0" the next Monday, "+14" days from today, "d14" the 14th, "m8-14" 14 August."""
    words = words.removeprefix("the end of ")
    if words in ("tomorrow", "the day after tomorrow"):
        return "+1" if words == "tomorrow" else "+2"
    if words in ("next week", "next month", "new year", "christmas"):
        return {"next week": "w0", "next month": "d1", "new year": "m1-1", "christmas": "m12-27"}[words]
    if "weekend" in words:
        return "w0" if words.startswith("after") else "w5"
    month = re.search(_MONTH, words)
    number = re.search(r"\d{1,2}", words)
    if month:
        return f"m{_MONTHS.index(month[0][:3]) + 1}-{number[0] if number else 1}"
    if number:
        return f"d{number[0]}"
    day = _DAY_NAMES.index(re.findall(_DAY, words)[-1][:3])
    return f"w{(day + words.startswith('after ')) % 7}"


def length_of(words: str) -> str:
    """The mark of `until_of` for a `LENGTH`."""
    if "weekend" in words:
        return "w0"
    first = words.split(maxsplit=1)[0]
    number = int(first) if first.isdecimal() else _NUMBERS.index(first) + 1 if first in _NUMBERS else 1
    number = 2 if "couple" in words else 3 if words.startswith("a few") else number
    unit = next(
        days
        for name, days in (("fortnight", 14), ("night", 1), ("day", 1), ("week", 7), ("month", 30))
        if name in words
    )
    return f"+{min(number * unit, 366)}"


def halved(hour: str, words: str) -> str:
    """The hour with the half of the day that other words name: "every evening at 9"."""
    half = re.search(r"\b(evening|night|morning)s?\b", words)
    if not half or minute_of(hour)[1]:
        return hour
    return f"{hour} in the {'morning' if half[1] == 'morning' else 'evening'}"


def hour_marks(words: str) -> dict[str, int]:
    """An `HOUR` as a mark of a wish: `at` a minute, `hour` where its half is open, `part` for half of the day."""
    minute, sure = minute_of(words)
    if words.removeprefix("in ").removeprefix("the ") in ("morning", "mornings", "evening", "evenings"):
        return {"part": minute}
    return {"at" if sure else "hour": minute}


def day_marks(words: str) -> dict[str, str]:
    """`DAYS` as a mark of a wish."""
    return {"days": ",".join(map(str, days_of(words.removeprefix("on "))))}


def shift_of(words: str) -> int:
    """Minutes by which an hour is to be moved, below 0 for earlier; 0 if the words move none."""
    found = _SHIFTED.fullmatch(words)
    if found is None:
        return 0
    words = found["much"] or ""
    size = 30 if "half" in words or "minute" in words else 60
    number = re.search(r"\d+|two|three|ten|twenty", words)
    if number:
        times = int(number[0]) if number[0].isdecimal() else {"two": 2, "three": 3, "ten": 10, "twenty": 20}[number[0]]
        size = min(times * (1 if "minute" in words else 60), 720)
    return size if found["way"] == "later" else -size
