"""How long what was remembered lives: by memory.toml, and by what the person agreed to.

    agreed    each thing lives
    --------  -------------------------------------------
    "yes"     as long as memory.toml says
    nothing   as long as memory.toml says, a week at most
    "no"      within the talk: half a day at most

What protects the person (a hold, discreet mode) is no convenience of theirs and lives as declared in any case.
"""

from collections.abc import Mapping

from bot.dialogue.book import Declared
from bot.dialogue.talk import Remembered

AGREED = "agreed"
YES, NO = "yes", "no"

HOUR = 3600
UNDECIDED = 7 * 24 * HOUR
"""Seconds that anything is kept of somebody who has not been asked, or not answered."""
DECLINED = 12 * HOUR
TALK_LIFE = 24 * HOUR
"""What lives no longer than this (seconds) belongs to the present talk, and "start over" forgets it."""
PROTECTING = frozenset({"care", "cover"})
"""`read_by` of what protects people. None of it is shown: somebody else may be holding the phone."""

Memory = Mapping[str, Remembered]
Declarations = Mapping[str, Declared]


_LIMITS = {YES: 0, NO: DECLINED}


def lasts(name: Declared, agreed: str) -> int:
    """Seconds; 0 for as long as the person stays."""
    limit = _LIMITS.get(agreed, UNDECIDED)
    if not limit or name.read_by in PROTECTING:
        return name.keep
    return min(name.keep or limit, limit)


def agreement(declared: Declarations, memory: Memory, now: int) -> str:
    """What the person agreed to: "yes", "no", or "". Where nothing asks for it, "yes"."""
    if AGREED not in declared:
        return YES
    found = memory.get(AGREED)
    holds = found is not None and found.value in (YES, NO) and _holds(declared[AGREED], found, YES, now)
    return str(found.value) if found and holds else ""


def alive(declared: Declarations, memory: Memory, now: int) -> dict[str, Remembered]:
    """What is still remembered. `now` in ms UTC."""
    agreed = agreement(declared, memory, now)
    living = {}
    for name, kept in memory.items():
        known = declared.get(name)
        if known is not None and (not (life := lasts(known, agreed)) or now <= kept.since + life * 1000):
            living[name] = kept
    if agreed == NO and any(declared[name].read_by not in PROTECTING for name in living):
        living[AGREED] = memory[AGREED]  # a "no" goes last, so that nothing outlives it
    return living


def of_the_talk(declared: Declarations, memory: Memory, now: int) -> frozenset[str]:
    """The names that belong to the present talk only."""
    agreed = agreement(declared, memory, now)
    return frozenset(name for name in memory if 0 < lasts(declared[name], agreed) <= TALK_LIFE)


def ends(name: Declared, kept: Remembered, agreed: str) -> int:
    """When it is forgotten (ms UTC); 0 for never by itself."""
    life = lasts(name, agreed)
    return kept.since + life * 1000 if life else 0


def _holds(name: Declared, kept: Remembered, agreed: str, now: int) -> bool:
    return not (end := ends(name, kept, agreed)) or now <= end
