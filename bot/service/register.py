"""Keeps turns, and lets those know who go on from there: what is in memory of people, the courier, the clock.

A reply leaves only once its turn is kept. What is said at a goodbye, or of something that could not be kept, is kept
nowhere itself.
"""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import structlog

from bot.dialogue.talk import Say
from bot.service.clerk import Entry, Occasion, parcel_of
from bot.service.due.alarms import SILENCE
from bot.service.due.prompts import PROMPT
from bot.service.errands import Errands
from bot.service.manners import REPLY_KEPT
from bot.service.people.records import People, Place, Record
from bot.service.people.sealed import Letter
from bot.service.sending.consignment import Consignment
from bot.service.sending.courier import Courier
from bot.service.store import Absorbed, Commit, Committed, Conflict, Due, Duplicate, Left, Outcome
from bot.service.store.contract import Store
from bot.service.watching import traces
from bot.service.watching.gauges import Gauges, TurnStage

log = structlog.get_logger("ajar.register")


@dataclass(frozen=True, slots=True)
class Register:
    """`alarmed` hears when the earliest alarm of a turn is due."""

    store: Store
    people: People
    courier: Courier
    alarmed: Callable[[int], None]
    now: Callable[[], int]
    gauges: Gauges
    after_erasing: list[Callable[[], None]] = field(default_factory=list)

    async def keep(self, record: Record, entry: Entry, occasion: Occasion) -> Outcome:
        """Raises StoreError; then nothing leaves."""
        since = self.gauges.now()
        try:
            outcome = await self.store.commit(entry.commit)
        except BaseException:  # it may have been kept all the same: the store knows
            self.people.drop(record.person, occasion.place)
            raise
        self.gauges.lap(TurnStage.COMMIT, since)
        self.gauges.turned(occasion.event, type(outcome).__name__.lower())
        match outcome:
            case Committed(version, ids, elsewhere, before):
                self._kept(record, entry, version, occasion.place)
                mine = [one for one in entry.consignments(ids, occasion.trace) if one.id not in elsewhere]
                self.courier.hand(record.person, mine, dict(before))
            case Conflict():
                self.people.drop(record.person, occasion.place)
        return outcome

    def _kept(self, record: Record, entry: Entry, version: int, place: Place) -> None:
        commit = entry.commit
        record.version, record.saved = version, entry.saved
        record.wrapped = record.unreadable = b""
        record.silence_rings, record.prompt_rings = entry.silence_rings, entry.prompt_rings
        if commit.address:
            record.home, record.home_used, record.reachable = place, commit.now, True
            self.courier.found(place)
        self.people.keep(record)
        self._tied(commit, place)
        if commit.clear:
            self._recall(record.person, unasked_only=True)
        if commit.alarms:
            self.alarmed(min(alarm.due for alarm in commit.alarms))

    def _tied(self, commit: Commit, place: Place) -> None:
        match commit.tie:
            case Absorbed(other, addresses=addresses):
                self.people.became(other, commit.person, {address.mac for address in addresses})
                self.people.is_at(place, commit.person)
                if self.store.shared:  # what waits is the one's now, and goes in their round
                    self.courier.recall(other, unasked_only=False)
            case Left(other):
                self.people.drop(other, None)
                self.people.is_at(place, commit.person)
            case _:
                pass

    async def erase(self, record: Record, errands: Errands, occasion: Occasion) -> Outcome:
        """Erase first, then say so; what is said last is kept nowhere."""
        gone = await self.store.erase(record.person, occasion.update, occasion.now)
        self.gauges.turned(occasion.event, "committed" if gone else "duplicate")
        if not gone:
            return Duplicate()
        self._recall(record.person, unasked_only=False)
        self.people.forget(record.person)
        for note in self.after_erasing:
            note()
        self._send_unkept(record.person, occasion.place, errands.says, occasion.trace)
        return Committed(0, ())

    def _recall(self, person: str, unasked_only: bool) -> None:
        """Also what is on its way under the name of somebody who became one with them."""
        for name in (person, *self.people.once(person)):
            self.courier.recall(name, unasked_only)

    async def put_off(self, record: Record, alarm: Due, when: int | None) -> None:
        """To another time, or for good."""
        later = when if when and when < alarm.expires_at else 0
        if alarm.kind == SILENCE:
            record.silence_rings = later
        elif alarm.kind == PROMPT:
            record.prompt_rings = later
        if later:
            await self.store.put_off(alarm, later)
            self.alarmed(later)
        else:
            log.info("alarm_dropped", kind=alarm.kind)
            await self.store.drop(alarm)

    def tell(self, place: Place, say: Say) -> None:
        """Say something that is kept nowhere."""
        self._send_unkept(self._queue(place), place, [say], traces.current())

    def tell_firmly(self, place: Place, says: Sequence[Say], turn: int) -> None:
        """The same for what is about somebody's safety: nothing overtakes it. `turn` is for its buttons."""
        self._send_unkept(self._queue(place), place, says, traces.current(), turn=turn, firm=True)

    def _queue(self, place: Place) -> str:
        return self.people.person_at(place) or "\0".join(place)

    def _send_unkept(
        self, queue: str, place: Place, says: Sequence[Say], trace: str, *, turn: int = 0, firm: bool = False
    ) -> None:
        until = self.now() + REPLY_KEPT
        parcels = (parcel_of(Letter(*place, say, turn), secrets.token_hex(8), unasked=False) for say in says)
        self.courier.hand(queue, [Consignment(0, parcel, until, firm=firm, trace=trace) for parcel in parcels])
