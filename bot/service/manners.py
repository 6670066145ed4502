"""When Ajar may speak unasked, in the operator's terms; the rules themselves are in `bot.pace`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from bot.care.respond import FLOWS, HIDDEN
from bot.dialogue.book import Declared
from bot.dialogue.draft import DISCREET
from bot.dialogue.lifetime import PROTECTING
from bot.dialogue.plans import own_quiet
from bot.dialogue.talk import Conversation
from bot.pace.local import zone_of
from bot.pace.quiet import ASKED, Quiet

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR

MID_TALK = 10 * MINUTE
"""Somebody who wrote this recently is in the middle of a talk, and a follow-up would interrupt it ..."""
LATER = 30 * MINUTE
"""... so it is put off for this long."""
JITTER = 15 * MINUTE
"""What quiet hours held back doesn't all leave on the stroke of their end."""
REPLY_KEPT = DAY
"""A reply that could not be delivered for this long answers nothing any more."""


@dataclass(frozen=True, slots=True)
class Manners:
    """`care` are flows that may ask after somebody even during a hold, if that was accepted, and whose traces are
    not shown in an export; `hidden` are remembered names that are not shown there either."""

    zone: str = "UTC"
    quiet: Quiet = field(default_factory=Quiet)
    asked: Quiet = ASKED
    care: frozenset[str] = FLOWS
    hidden: frozenset[str] = HIDDEN
    memory: Mapping[str, Declared] = field(default_factory=dict)
    """What may be remembered and for how long, as memory.toml says; where nothing is declared, nothing lapses."""

    def conceals(self, name: str) -> bool:
        """Whether something remembered is kept out of an export, since somebody else may read it."""
        declared = self.memory.get(name)
        return name in self.hidden or (declared is not None and declared.read_by in PROTECTING)

    def quiet_for(self, conversation: Conversation) -> Quiet:
        """The quiet hours that the person named, else the operator's."""
        return own_quiet(conversation) or self.quiet

    def zone_for(self, conversation: Conversation) -> ZoneInfo:
        """The zone that the person named, else the operator's."""
        return zone_of(zone_name(conversation), self.zone)


def is_discreet(conversation: Conversation) -> bool:
    """Nothing is sent to this person unless they wrote."""
    remembered = conversation.memory.get(DISCREET)
    return remembered is not None and bool(remembered.value)


def zone_name(conversation: Conversation) -> str:
    remembered = conversation.memory.get("zone")
    return str(remembered.value) if remembered else ""
