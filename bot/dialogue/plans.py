"""From what a person said about hours and days to the plan that `bot.pace.daily` reckons with.

Nothing is planned for somebody who did not ask for it, is under a hold, has put the exercises away, or wants nothing
scheduled. A person's own hour keeps the narrow quiet hours, unless they named their own.
"""

from collections.abc import Callable

from msgspec.structs import replace

from bot.dialogue.talk import Conversation, Remembered, Value
from bot.pace.daily import EVERY_DAY, Plan
from bot.pace.local import DAY_MINUTES, zone_of
from bot.pace.quiet import ASKED, Quiet

NODE = "questions#daily"
"""Where a prompt comes out."""
UNTIL_TOLD = 19 * 60 + 30
"""The hour of a person who wants the daily question and named none."""
HELD = ("held", "resting", "young")
"""What care remembers of a talk that it had to enter."""
_NEVER = (*HELD, "discreet")
_USUAL = Quiet()


def plan_of(conversation: Conversation, zone: str = "UTC", unasked_on: int = 0) -> Plan | None:
    """The person's plan; None if there is none. `zone` stands in for one that was not named."""
    if not number(conversation, "daily") or any(number(conversation, name) for name in _NEVER):
        return None
    prompted = conversation.memory.get("prompted")
    return Plan(
        minute=number(conversation, "daily_minute", UNTIL_TOLD) % DAY_MINUTES,
        zone=zone_of(text(conversation, "zone"), zone),
        quiet=own_quiet(conversation) or ASKED,
        days=days_of(conversation),
        ignored=number(conversation, "ignored"),
        prompted_on=number(conversation, "prompted"),
        prompted_at=prompted.since if prompted else 0,
        unasked_on=max(unasked_on, number(conversation, "not_before")),
        paused_until=max(number(conversation, "paused_until"), number(conversation, "quiet_until")),
    )


def silenced(lookup: Callable[[str], Value], now: int) -> bool:
    """Whether nothing is sent unasked at present, by what care remembers: a hold, or the days after one."""
    until = lookup("quiet_until")
    return any(lookup(name) for name in HELD) or (isinstance(until, int) and until > now)


def answered(conversation: Conversation, now: int) -> Conversation:
    """The person did something, so that no prompt counts as ignored any more."""
    if not number(conversation, "ignored"):
        return conversation
    return replace(conversation, memory={**conversation.memory, "ignored": Remembered(0, now)})


def own_quiet(conversation: Conversation) -> Quiet | None:
    """The quiet hours that the person named, an end that they left open as usual; None if they named none."""
    begins, ends = number(conversation, "quiet_from"), number(conversation, "quiet_to")
    if not begins and not ends:
        return None
    return Quiet((begins or _USUAL.begins) % DAY_MINUTES, (ends or _USUAL.ends) % DAY_MINUTES)


def days_of(conversation: Conversation) -> frozenset[int]:
    """The chosen weekdays (0 is Monday), from "0,2,4"; every day if none was chosen."""
    named = frozenset(int(day) for day in text(conversation, "daily_days").split(",") if day.isdecimal())
    return named & EVERY_DAY or EVERY_DAY


def number(conversation: Conversation, name: str, otherwise: int = 0) -> int:
    value = _value(conversation, name)
    return value if isinstance(value, int) and value else otherwise


def text(conversation: Conversation, name: str) -> str:
    return str(_value(conversation, name) or "")


def _value(conversation: Conversation, name: str) -> Value:
    remembered = conversation.memory.get(name)
    return remembered.value if remembered else ""
