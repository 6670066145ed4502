"""What becomes of alarms that come due: each makes a turn, is put off, or is dropped.

They come by the hundred, for hundreds of people. Those to whom nothing else happens at the moment are read at once and
then each goes their own way, so that all their turns share a transaction; the others wait until it is their turn.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass

import structlog

from bot.dialogue.plans import NODE as DAILY
from bot.dialogue.talk import CameDue, FellSilent
from bot.service.clerk import Occasion
from bot.service.due.alarms import SILENCE, ring, worth_sending_until
from bot.service.manners import Manners
from bot.service.people.records import People, Place, Record
from bot.service.people.sealed import Reminder, open_reminder
from bot.service.post import Happening
from bot.service.register import Register
from bot.service.sending.courier import Courier
from bot.service.store import Due, Found, Outcome
from bot.service.store.contract import Store
from bot.service.store.errors import StoreError
from bot.service.turnstile import Turnstile
from bot.service.watching import traces
from bot.service.watching.faults import TRIES, place_of
from bot.service.watching.gauges import Gauges

log = structlog.get_logger("ajar.ringer")


@dataclass(frozen=True, slots=True)
class Ringer:
    """`turn` takes a turn and has it kept."""

    store: Store
    people: People
    stile: Turnstile
    register: Register
    courier: Courier
    manners: Manners
    now: Callable[[], int]
    gauges: Gauges
    turn: Callable[[Record, Happening, Occasion], Awaitable[Outcome]]

    async def ring(self, alarms: Sequence[Due]) -> None:
        """Returns once all is done; what fails is due again when its lease is over."""
        free: dict[str, Due] = {}
        for alarm in alarms:
            if alarm.attempts == 1:
                self.gauges.late(max(0, self.now() - alarm.due) / 1000)
            if not self.stile.busy(alarm.person):
                self.stile.line_up(alarm.person)
                free[alarm.person] = alarm
        try:
            await self._ring_together(list(free.values()))
        finally:
            for person in free:
                self.stile.leave(person)
        later = (alarm for alarm in alarms if free.get(alarm.person) is not alarm)
        await asyncio.gather(*(self._ring_in_turn(alarm) for alarm in later))

    async def _ring_in_turn(self, alarm: Due) -> None:
        await self.stile.pass_through(alarm.person, self.stile.line_up(alarm.person))
        try:
            await self._ring_together([alarm])
        finally:
            self.stile.leave(alarm.person)

    async def _ring_together(self, alarms: Sequence[Due]) -> None:
        try:
            found = await self.people.found_among([alarm.person for alarm in alarms])
        except Exception as error:
            for alarm in alarms:
                await self._failed(alarm, error)
        else:
            await asyncio.gather(*(self._ring(alarm, found.get(alarm.person)) for alarm in alarms))

    async def _ring(self, alarm: Due, found: Found | None) -> None:
        trace = traces.fresh()
        traces.resume(trace)
        try:
            await self._ring_for(alarm, self.people.recalled(alarm.person, found), trace)
        except Exception as error:
            await self._failed(alarm, error)

    async def _failed(self, alarm: Due, error: Exception) -> None:
        self.gauges.turned(alarm.kind, "failed")
        if isinstance(error, StoreError):
            log.error("alarm_not_kept", problem=str(error))
            return
        log.error("alarm_failed", error=type(error).__name__, at=place_of(error))
        if alarm.attempts >= TRIES:
            with suppress(StoreError):
                await self.store.drop(alarm)

    async def _ring_for(self, alarm: Due, record: Record | None, trace: str) -> None:
        if record and record.home and not self._reaches(record.home, record):
            self.people.drop(alarm.person, None)  # the store knows where else they can be
            record = await self.people.known(alarm.person)
        if record is None:
            await self.store.drop(alarm)
        elif record.unreadable or record.home is None or not self._reaches(record.home, record):
            await self.register.put_off(record, alarm, None)
        else:
            await self._ring_at(record.home, alarm, record, trace)

    def _reaches(self, home: Place, record: Record) -> bool:
        return record.reachable and not self.courier.lost(home)

    async def _ring_at(self, home: Place, alarm: Due, record: Record, trace: str) -> None:
        now = self.now()
        reminder = open_reminder(record.key, alarm.sealed) if alarm.sealed else Reminder(DAILY)
        when = ring(alarm, reminder, record.saved, self.manners, now)
        if when != now:
            await self.register.put_off(record, alarm, when)
            return
        event = FellSilent(record.saved.conversation.turn) if alarm.kind == SILENCE else CameDue(reminder.node)
        until = worth_sending_until(alarm, reminder, record.saved, self.manners, now)
        await self.turn(record, event, Occasion(now, home, fired=alarm, send_until=until, trace=trace))
