"""Ignored prompts make Ajar quieter, never louder; failed deliveries are tried less and less often."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often to prompt: every so many days (0: no more), and whether the next one is the kind last note."""

    days: int
    last_note: bool = False


def rhythm(ignored: int) -> Rhythm:
    """The rhythm after so many prompts in a row without an answer: daily, every third day, weekly, a note, silence."""
    if ignored < 2:
        return Rhythm(1)
    if ignored < 4:
        return Rhythm(3)
    if ignored < 6:
        return Rhythm(7)
    return Rhythm(7, last_note=True) if ignored == 6 else Rhythm(0)


FIRST_RETRY = 0.5
LONGEST_RETRY = 900.0


def retry_after(attempts: int, chance: float) -> float:
    """Seconds to wait after so many failed tries: doubling from half a second to a quarter of an hour, of which
    `chance` (0 to 1) decides the upper half, so that a thousand parcels that failed together don't return together."""
    longest = min(LONGEST_RETRY, FIRST_RETRY * 2.0 ** min(attempts, 20))
    return longest * (0.5 + chance / 2)
