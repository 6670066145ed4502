"""Takes messages from the outbox to the doors: in order for each person, for all people at once.

Somebody who writes faster than answers can leave reads the last one: of replies that wait behind one that is leaving
at most so many turns' are kept in line, then newer ones overtake them. Nothing overtakes what is about safety, and
what nobody asked for overtakes nothing.

Replies are sent at least once: a crash between sending and noting it may repeat one. What nobody asked for is noted
before it leaves and never repeated: after a crash it counts as sent. Whatever ends undelivered is kept dead, with a
reason in a word, never dropped unseen.
"""

import asyncio
import random
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import structlog

from bot.pace.backoff import retry_after
from bot.service import traces
from bot.service.gauges import Gauges, TurnStage, Unmeasured
from bot.service.keys import Keyring, Unreadable
from bot.service.people import Place
from bot.service.post import Carrier, Clearing, Parcel, Refused, TryLater
from bot.service.post import Unreachable as Gone
from bot.service.sealed import open_letter
from bot.service.store import Lane, Stage, Store, Unsent
from bot.service.store.errors import StoreError

TRIES = 20
"""With the back-off of `bot.pace` two hours and more: longer than most of a platform's bad evenings."""

MOST_WAITING = 3
"""Turns whose replies may wait for one person. The fourth overtakes them."""

log = structlog.get_logger("ajar.courier")


@dataclass(frozen=True, slots=True)
class Consignment:
    """A parcel on its way. `id` is its row in the outbox, 0 if it has none."""

    id: int
    parcel: Parcel
    expires_at: int
    attempts: int = 0
    firm: bool = False
    """Nothing overtakes it, and it overtakes what waits."""
    overtaken: bool = False
    trace: str = ""
    """The turn that it belongs to, as the log names it."""

    def yields_to(self, other: "Consignment") -> bool:
        """Whether it is a mere reply from an earlier turn, to the same place, and the other one a later answer."""
        mine, theirs = self.parcel, other.parcel
        mere = self.id and not (self.firm or mine.unasked or mine.documents or mine.clear)
        return bool(mere) and not theirs.unasked and (mine.channel, mine.address) == (theirs.channel, theirs.address)


def nonce_of(id: int) -> str:
    """The same at every try, so that a platform that looks at it delivers once."""
    return f"{id:x}"


class Courier:
    """`sleep` waits so many seconds; `chance` gives numbers from 0 to 1."""

    def __init__(
        self,
        store: Store,
        keyring: Keyring,
        carriers: Mapping[str, Carrier],
        now: Callable[[], int],
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        chance: Callable[[], float] = random.random,
        gauges: Gauges | None = None,
    ) -> None:
        self._store = store
        self._keyring = keyring
        self._carriers = carriers
        self._now = now
        self._sleep = sleep
        self._chance = chance
        self._gauges = gauges or Unmeasured()
        self._queues: dict[str, deque[Consignment]] = {}
        self._rounds: dict[str, asyncio.Task[None]] = {}
        self._lost: set[Place] = set()

    # --- from the desk

    def hand(self, person: str, consignments: Sequence[Consignment]) -> None:
        """Send these after whatever is still on its way to the person."""
        queue = self._queues.get(person)
        if queue is not None:
            _overtake(queue, consignments)
            queue.extend(consignments)
        elif consignments:
            queue = self._queues[person] = deque(consignments)
            self._rounds[person] = asyncio.get_running_loop().create_task(self._round(person, queue))

    def recall(self, person: str, unasked_only: bool) -> None:
        """Don't send what waits for the person; what is leaving at this moment can't be stopped."""
        queue = self._queues.get(person)
        if queue:
            kept = [one for one in queue if unasked_only and not one.parcel.unasked]
            queue.clear()
            queue.extend(kept)

    def lost(self, place: Place) -> bool:
        """Whether that place proved unreachable since the start, and nobody wrote from it again."""
        return place in self._lost

    def found(self, place: Place) -> None:
        self._lost.discard(place)

    # --- from the start and to the end

    async def resume(self) -> int:
        """Send what an earlier process left. Says how many messages that is."""
        unsent = await self._store.unsent()
        for row in unsent:
            if row.stage is Stage.SENDING:
                await self._bury(row.id, "in doubt")
            else:
                await self._resume_one(row)
        return len(unsent)

    async def drain(self) -> None:
        """Wait until nothing is on its way."""
        while self._rounds:
            await asyncio.wait(self._rounds.values())

    async def stop(self, patience: float = 1.0) -> None:
        """Let what is leaving at this moment leave within so many seconds; the rest waits for the next start."""
        if self._rounds:
            await asyncio.wait(self._rounds.values(), timeout=patience)
        tasks = list(self._rounds.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _resume_one(self, row: Unsent) -> None:
        try:
            letter = open_letter(self._keyring.unwrap(row.person, row.key), row.sealed)
        except Unreadable:
            await self._bury(row.id, "unreadable")
            return
        parcel = Parcel(
            letter.channel,
            letter.address,
            letter.say,
            letter.turn,
            nonce_of(row.id),
            unasked=row.lane > Lane.REPLY,
            documents=letter.documents,
            clear=letter.clear,
        )
        trace = traces.fresh()
        one = Consignment(row.id, parcel, row.expires_at, row.attempts, firm=letter.firm, trace=trace)
        self.hand(row.person, (one,))

    # --- the round

    async def _round(self, person: str, queue: deque[Consignment]) -> None:
        try:
            while queue:
                one = queue[0]
                traces.resume(one.trace)
                later = await self._try(one)
                if not queue or queue[0] is not one:
                    continue  # recalled meanwhile
                if later is None:
                    queue.popleft()
                else:
                    queue[0] = replace(one, attempts=one.attempts + 1)
                    await self._sleep(later)
        finally:
            del self._queues[person], self._rounds[person]

    async def _try(self, one: Consignment) -> float | None:
        """Seconds until the next try; None if this one is over, well or badly."""
        if one.overtaken:
            await self._bury(one.id, "overtaken")
            return None
        carrier = self._carriers.get(one.parcel.channel)
        if carrier is None:
            return None  # it stays in the outbox until its platform is switched on again
        if one.expires_at <= self._now():
            await self._bury(one.id, "expired")
            return None
        since = self._gauges.now()
        try:
            if one.parcel.unasked and one.id:
                await self._store.sending(one.id)
            if one.parcel.clear and not one.attempts and isinstance(carrier, Clearing):
                await self._clear(carrier, one.parcel)
            await carrier.carry(one.parcel)
        except Exception as error:
            return await self._failed(one, error)
        self._gauges.lap(TurnStage.DELIVER, since)
        self._gauges.delivery("arrived")
        if one.id:
            self._store.arrived((one.id,))
        return None

    async def _clear(self, carrier: Clearing, parcel: Parcel) -> None:
        """What can't be taken away stays; the person was told that this may be."""
        try:
            await carrier.clear(parcel.address)
        except Exception as error:
            log.info("messages_not_taken_away", channel=parcel.channel, error=type(error).__name__)

    async def _failed(self, one: Consignment, error: Exception) -> float | None:
        match error:
            case Gone():
                await self._lose(one)
            case Refused():
                await self._bury(one.id, "refused")
            case TryLater():
                return await self._later(one, error.after)
            case StoreError():
                return await self._later(one, None)
            case _:
                self._gauges.delivery("failed")
                log.warning("delivery_failed", channel=one.parcel.channel, error=type(error).__name__)
                return await self._unsure(one)
        return None

    async def _unsure(self, one: Consignment) -> float | None:
        """It may have arrived. A reply goes again; what nobody asked for doesn't."""
        if not one.parcel.unasked:
            return await self._later(one, None)
        await self._bury(one.id, "in doubt")
        return None

    async def _later(self, one: Consignment, after: float | None) -> float | None:
        if one.attempts + 1 >= TRIES:
            await self._bury(one.id, "gave up")
            return None
        self._gauges.delivery("later")
        if one.id:
            await self._note(self._store.tried(one.id, one.attempts + 1))
        return retry_after(one.attempts, self._chance()) if after is None else after

    async def _lose(self, one: Consignment) -> None:
        """What still waits would come stale: when the person writes again, the talk goes on from where it stands."""
        place = (one.parcel.channel, one.parcel.address)
        self._lost.add(place)
        await self._note(self._store.unreachable(self._keyring.mac(*place)))
        await self._bury(one.id, "unreachable")

    async def _bury(self, id: int, reason: str) -> None:
        self._gauges.delivery(reason)
        log.info("message_not_sent", reason=reason)
        if id:
            await self._note(self._store.bury(id, reason))

    async def _note(self, writing: Awaitable[None]) -> None:
        try:
            await writing
        except StoreError as error:
            log.error("not_noted", problem=str(error))


def _overtake(queue: deque[Consignment], coming: Sequence[Consignment]) -> None:
    """Mark what need not be sent any more now that this comes; the first in the queue is leaving already."""
    if not coming:
        return
    yielding = [place for place in range(1, len(queue)) if queue[place].yields_to(coming[0])]
    turns = {queue[place].parcel.turn for place in yielding if not queue[place].overtaken}
    if len(turns) >= MOST_WAITING or any(one.firm for one in coming):
        for place in yielding:
            queue[place] = replace(queue[place], overtaken=True)
