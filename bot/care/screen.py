"""The screen that every incoming text passes before anything else reads it: what is serious here, and how sure.

The rules are in `bot.care.rules`.
"""

from collections.abc import Iterable

from bot.care.clauses import tagged, windows
from bot.care.finding import KINDS, NOTHING, Finding, louder
from bot.care.rulebook import Hit, hits

_SEVERAL = 2
"""So many different soft signs of control in one message are a plain one."""


def screen(text: str) -> Finding:
    """What is serious in one message. Pure; any string is taken, in bounded time."""
    levels: dict[str, str] = {}
    marks: dict[str, str] = {}
    for window in windows(text):
        plain = tuple(hit for hit in hits(tagged(window)) if not hit.excuse)
        for kind, level in _levels(plain).items():
            levels[kind] = louder(level, levels.get(kind, "none"))
        marks |= {hit.rule.mark: f"{hit.rule.kind} {hit.rule.level}" for hit in plain}
    return finding(levels, marks)


def finding(levels: dict[str, str], because: dict[str, str]) -> Finding:
    """The finding of a message whose kinds have these levels: the loudest, and of equals the first to be answered."""
    if not levels:
        return NOTHING
    loudest = max(levels.values(), key=("none", "watch", "check", "interrupt").index)
    kind = next(k for k in KINDS if levels.get(k) == loudest)
    also = tuple(k for k in KINDS if k != kind and levels.get(k) in ("check", "interrupt"))
    return Finding(kind, loudest, also, because)


def _levels(plain: Iterable[Hit]) -> dict[str, str]:
    levels: dict[str, str] = {}
    soft = 0
    for hit in plain:
        levels[hit.rule.kind] = louder(hit.rule.level, levels.get(hit.rule.kind, "none"))
        soft += hit.rule.kind == "coercive_control" and hit.rule.level == "check"
    if soft >= _SEVERAL:
        levels["coercive_control"] = "interrupt"
    return levels
