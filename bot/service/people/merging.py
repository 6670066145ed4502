"""Two people who turn out to be one: what is remembered of them together. Pure.

The newer value wins; of what care and discretion noted, the more careful one.
"""

from collections.abc import Mapping

from msgspec.structs import replace

from bot.care.respond import HIDDEN
from bot.dialogue.draft import DISCREET
from bot.dialogue.talk import Conversation, Remembered
from bot.service.people.sealed import Saved

CAREFUL = HIDDEN | {DISCREET}
DISMISSED = "quiet_marks"
"""What was called a misreading on one side alone is looked at again."""
OWN = frozenset({"covered", "code"})
"""What belongs to a single screen and never comes along."""

Memory = Mapping[str, Remembered]


def merged(into: Saved, other: Saved) -> Saved:
    """`into` with all that `other` knows. The talk stands where `into` stood."""
    return replace(
        into,
        conversation=_together(into.conversation, other.conversation),
        heard=max(into.heard, other.heard),
        unasked_on=max(into.unasked_on, other.unasked_on),
        held=into.held or other.held,
        wrong_codes=(),
    )


def _together(into: Conversation, other: Conversation) -> Conversation:
    visits = {node: max(into.visits.get(node, 0), other.visits.get(node, 0)) for node in {*into.visits, *other.visits}}
    return replace(
        into,
        turn=max(into.turn, other.turn),
        memory=_memory(into.memory, other.memory),
        visits=visits,
        said={**other.said, **into.said},
        misses=0,
        reshown=-1,
    )


def _memory(into: Memory, other: Memory) -> dict[str, Remembered]:
    both = dict(into)
    for name, theirs in other.items():
        mine = into.get(name)
        if name not in OWN:
            both[name] = theirs if mine is None else _chosen(name, mine, theirs)
    if DISMISSED in other or DISMISSED in into:
        both.pop(DISMISSED)
    return both


def _chosen(name: str, mine: Remembered, theirs: Remembered) -> Remembered:
    newer = max(mine, theirs, key=lambda kept: kept.since)
    if name not in CAREFUL or not (isinstance(mine.value, int) and isinstance(theirs.value, int)):
        return newer
    return Remembered(max(mine.value, theirs.value), newer.since)
