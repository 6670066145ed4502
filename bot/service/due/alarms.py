"""When an alarm is set for, and what becomes of it when it rings. Pure.

    set    silence      so many seconds after the question
           follow-up    seconds from now, moved out of quiet hours; or the moment that the person named
    rings  too late, or nobody waits any more: dropped
           for a silence that began anew meanwhile: when that one is over
           a daily question: when the plan of `bot.service.due.prompts` says
           in the middle of a talk: half an hour later
           in quiet hours: at their end, a little spread
           otherwise: now

At most one unasked message a day: a silence line gives way to the next day, a follow-up that was asked for is sent.

When somebody counts as silent is part of their state. Its alarm may ring too early but never too late, so that most
turns, which only begin the silence anew, need not touch it.
"""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from bot.dialogue.talk import Conversation, FollowUp, Moment
from bot.pace.local import at, coming, there
from bot.pace.quiet import Quiet, allowed, silenced, stale
from bot.pace.spread import share
from bot.service.due.prompts import PROMPT, next_due, sent_until
from bot.service.manners import DAY, JITTER, LATER, MID_TALK, Manners, is_discreet
from bot.service.people.keys import PersonKey
from bot.service.people.sealed import Reminder, Saved, open_reminder, seal_reminder
from bot.service.store import Alarm, Due

SILENCE = "silence"
FOLLOW = "follow"
SILENCE_KEPT = 2 * DAY
"""A line about a silence longer than this would come out of nowhere."""
FOREVER = 2**62


def silence_alarm(name: bytes, due: int) -> Alarm:
    return Alarm(name, SILENCE, due, b"", FOREVER)


def follow_up_alarm(
    name: bytes, follow_up: FollowUp, key: PersonKey, *, after: Conversation, manners: Manners, now: int
) -> Alarm:
    zone = manners.zone_for(after)
    match follow_up.when:
        case Moment(days, minute, weekday):
            day, due = coming(now, zone, days, minute, weekday)
            due, reminder = allowed(due, zone, manners.asked), Reminder(follow_up.node, day.toordinal(), minute)
        case seconds:
            due, reminder = allowed(now + seconds * 1000, zone, manners.quiet_for(after)), Reminder(follow_up.node)
    return Alarm(name, FOLLOW, due, seal_reminder(key, reminder), stale(due, zone))


def moved(alarm: Alarm, key: PersonKey, zone: ZoneInfo, manners: Manners) -> Alarm | None:
    """The same follow-up by the clock of another zone; None if it is not set by the clock."""
    if alarm.kind != FOLLOW:
        return None
    reminder = open_reminder(key, alarm.sealed)
    if not reminder.day:
        return None
    due = allowed(at(date.fromordinal(reminder.day), reminder.minute, zone), zone, manners.asked)
    return replace(alarm, due=due, expires_at=stale(due, zone))


def hours(reminder: Reminder, saved: Saved, manners: Manners) -> Quiet:
    """The quiet hours that this one keeps."""
    return manners.asked if reminder.day else manners.quiet_for(saved.conversation)


def ring(due: Due, reminder: Reminder, saved: Saved, manners: Manners, now: int) -> int | None:
    """`now` if this one may go on, a later time to try again, None if it is of no use any more."""
    if due.expires_at <= now or is_discreet(saved.conversation):
        return None
    if due.kind == PROMPT:
        return next_due(saved, manners, now) or None
    if due.kind == SILENCE and not 0 <= now - saved.silent_at < SILENCE_KEPT:
        return saved.silent_at if now < saved.silent_at else None
    if saved.held and reminder.node.partition("#")[0] not in manners.care:
        return None
    if due.kind == FOLLOW and 0 <= now - saved.heard < MID_TALK:  # below 0 the clock was put back
        return now + LATER
    when = allowed(now, manners.zone_for(saved.conversation), hours(reminder, saved, manners))
    return now if when == now else when + share(due.person, due.kind, JITTER)


def another_day(due: Due, saved: Saved, manners: Manners, now: int) -> int | None:
    """When a silence line may be said that would be the second unasked message of the day; None if it isn't."""
    zone = manners.zone_for(saved.conversation)
    today = there(now, zone).date()
    if due.kind != SILENCE or saved.unasked_on != today.toordinal():
        return None
    ends = manners.quiet_for(saved.conversation).ends
    return at(today + timedelta(days=1), ends, zone) + share(due.person, due.kind, JITTER)


def worth_sending_until(due: Due, reminder: Reminder, saved: Saved, manners: Manners, now: int) -> int:
    """A queue can be late: what has not left when quiet hours begin, doesn't."""
    if due.kind == PROMPT:
        return sent_until(saved, manners, now)
    zone = manners.zone_for(saved.conversation)
    return min(due.expires_at, silenced(now, zone, hours(reminder, saved, manners)))
