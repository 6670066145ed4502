"""The one alarm of the daily question. Pure.

It is set for what the plan says after every turn, and asks the plan again when it rings: it may ring too early, but
never too late. In the middle of a talk a prompt waits until the talk has been still for a while.
"""

from bot.dialogue.plans import plan_of
from bot.pace.daily import FRESH_FOR, KIND, Plan, next_prompt, worth
from bot.pace.local import there
from bot.service.manners import MID_TALK, Manners
from bot.service.people.sealed import Saved
from bot.service.store import Alarm

PROMPT = KIND
FOREVER = 2**62


def prompt_alarm(name: bytes, due: int) -> Alarm:
    return Alarm(name, PROMPT, due, b"", FOREVER)


def next_due(saved: Saved, manners: Manners, now: int) -> int:
    """When the next prompt is due, `now` at the earliest; 0 if none is."""
    plan = _plan(saved, manners)
    if plan is None:
        return 0
    return next_prompt(plan, saved.conversation.person, max(now, saved.heard + MID_TALK)) or 0


def sent_until(saved: Saved, manners: Manners, now: int) -> int:
    """Until when a prompt that is due at `now` is worth sending."""
    plan = _plan(saved, manners)
    return worth(plan, saved.conversation.person, there(now, plan.zone).date())[1] if plan else now + FRESH_FOR


def _plan(saved: Saved, manners: Manners) -> Plan | None:
    return None if saved.held else plan_of(saved.conversation, manners.zone, saved.unasked_on)
