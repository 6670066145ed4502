"""Python's garbage collector, set so that nobody waits for it.

A full collection looks at every page, rule and weight and at everybody in memory, and meanwhile nothing else happens:
with 10,000 people in memory for up to half a second. What they are made of holds no circles and goes without it.
"""

import gc

YOUNG, OLDER, FULL = 2000, 10, 1000
"""New objects at every 2,000th, what ten times left of them at every tenth, all at every thousandth of those."""


def collect_rarely() -> None:
    """Call it once everything is loaded: that is never looked at again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG, OLDER, FULL)
