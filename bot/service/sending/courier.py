"""Takes messages from the outbox to the doors: in order for each person on each channel, for all at once.

Replies are sent at least once: a crash between sending and noting it may repeat one. What nobody asked for is noted
before it leaves and never repeated: after a crash it counts as sent. What becomes of those that fail: `returns`.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType

import structlog

from bot.service.people.keys import Keyring, Unreadable
from bot.service.people.records import Place, Recent
from bot.service.people.sealed import open_letter
from bot.service.post import Carrier, Clearing, Parcel
from bot.service.sending.consignment import Consignment, nonce_of
from bot.service.sending.queue import Queue
from bot.service.sending.returns import Again, Returns
from bot.service.sending.rounds import Rounds
from bot.service.store import Lane, Round, Stage, Unsent
from bot.service.store.contract import Store
from bot.service.watching import traces
from bot.service.watching.faults import place_of
from bot.service.watching.gauges import Gauges, TurnStage, Unmeasured

NOTHING: Mapping[int, int] = MappingProxyType({})

OVER_KEPT = 10_000
"""People and channels of which is known up to where their messages are sent."""

log = structlog.get_logger("ajar.courier")


class Courier:
    """`sleep` waits so many seconds; `chance` gives numbers from 0 to 1; what it has in hand is its own for `lease`
    seconds, where others share the store."""

    def __init__(
        self,
        store: Store,
        keyring: Keyring,
        carriers: Mapping[str, Carrier],
        now: Callable[[], int],
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        chance: Callable[[], float] = random.random,
        lease: float = 30.0,
        gauges: Gauges | None = None,
    ) -> None:
        self._store = store
        self._keyring = keyring
        self._carriers = carriers
        self._now = now
        self._sleep = sleep
        self._gauges = gauges or Unmeasured()
        self._returns = Returns(store, keyring, chance, self._gauges)
        self._queues: dict[Round, Queue] = {}
        self._tasks: dict[Round, asyncio.Task[None]] = {}
        self._rounds = Rounds(store, self._take, self._lapse, lease)
        self._over: Recent[Round, int] = Recent(OVER_KEPT)
        self._arrived: dict[Round, int] = {}

    # --- from the desk

    def hand(self, person: str, consignments: Sequence[Consignment], before: Mapping[int, int] = NOTHING) -> None:
        """Send these after whatever is still on its way to the person on the same channel. `before` tells which message
        waits before each: if that is not in hand, another process kept it, and all are read from the store in their
        turn."""
        if self._store.shared:
            consignments = self._not_yet_sent(person, consignments)
        self._set_out(person, consignments, before)

    def _not_yet_sent(self, person: str, consignments: Sequence[Consignment]) -> Sequence[Consignment]:
        """A round may have found a turn's messages in the store before the turn's own process heard that it is kept."""
        fresh = [one for one in consignments if not one.id or one.id > self._sent_to((person, one.parcel.channel))]
        for channel in {one.parcel.channel for one in fresh if one.id}:
            self._rounds.hold((person, channel))
        return fresh

    def _sent_to(self, round: Round) -> int:
        """Up to which message everything is settled."""
        return self._over.get(round) or 0

    def _set_out(self, person: str, consignments: Sequence[Consignment], before: Mapping[int, int] = NOTHING) -> None:
        for channel in dict.fromkeys(one.parcel.channel for one in consignments):
            self._line_up((person, channel), [one for one in consignments if one.parcel.channel == channel], before)

    def _line_up(self, round: Round, consignments: Sequence[Consignment], before: Mapping[int, int]) -> None:
        queue = self._queues.get(round)
        if queue is None:
            queue = self._queues[round] = Queue()
            self._tasks[round] = asyncio.get_running_loop().create_task(self._round(round, queue))
        known, over = queue.ids, self._sent_to(round)
        consignments = [one for one in consignments if one.id not in known]
        queue.overtake(consignments)
        for one in consignments:
            earlier = before.get(one.id, 0)
            if earlier > over and earlier not in known:
                break
            queue.put(one)
            known.add(one.id)

    def recall(self, person: str, unasked_only: bool) -> None:
        """Don't send what waits for the person; what is leaving at this moment can't be stopped."""
        for (whose, _), queue in self._queues.items():
            if whose == person:
                queue.recall(lambda one: one.parcel.unasked or not unasked_only)

    def _lapse(self, round: Round) -> None:
        """It is another process's by now."""
        if round in self._queues:
            self._queues[round].recall(lambda _: True)

    def lost(self, place: Place) -> bool:
        """Whether that place proved unreachable since the start, and nobody wrote from it again."""
        return place in self._returns.lost and not self._store.shared

    def lose(self, place: Place) -> None:
        """The platform says that nobody there can be written to."""
        self._returns.lost.add(place)

    def found(self, place: Place) -> None:
        self._returns.lost.discard(place)

    # --- from the start and to the end

    async def resume(self) -> int:
        """Send what an earlier process left. Says how many messages that is."""
        if self._store.shared:
            return await self._rounds.sweep()
        unsent = await self._store.unsent()
        for row in unsent:
            if row.stage is Stage.SENDING:
                await self._returns.bury(row.id, "in doubt")
        await self._take([row for row in unsent if row.stage is not Stage.SENDING])
        return len(unsent)

    async def start(self) -> None:
        """Send what an earlier process left, and where others share the store, what they leave from now on."""
        if self._store.shared:
            await self._rounds.start()
        else:
            await self.resume()

    def sharing(self, channel: str) -> int:
        """How many processes send there, this one among them: what a platform lets through is for all of them."""
        return max(1, self._rounds.couriers.get(channel, 1))

    def wake(self) -> None:
        """Something may wait that nobody sends."""
        self._rounds.wake()

    async def drain(self) -> None:
        """Wait until nothing is on its way."""
        while self._tasks:
            await asyncio.wait(self._tasks.values())

    async def stop(self, patience: float = 1.0) -> None:
        """Let what is leaving at this moment leave within so many seconds; the rest waits for the next start."""
        await self._rounds.stop()
        if self._tasks:
            await asyncio.wait(self._tasks.values(), timeout=patience)
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _take(self, rows: Sequence[Unsent]) -> None:
        """Put rows of the outbox on their way, turn by turn."""
        read = [(row.person, one) for row in rows if (one := await self._consignment(row))]
        for (person, _), some in groupby(read, key=lambda one: (one[0], one[1].parcel.turn)):
            self._set_out(person, [one for _, one in some])

    async def _consignment(self, row: Unsent) -> Consignment | None:
        try:
            letter = open_letter(self._keyring.unwrap(row.person, row.key), row.sealed)
        except Unreadable:
            await self._returns.bury(row.id, "unreadable")
            return None
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
        return Consignment(row.id, parcel, row.expires_at, row.attempts, firm=letter.firm, trace=trace)

    # --- the round

    async def _round(self, round: Round, queue: Queue) -> None:
        try:
            await self._empty(round, queue)
            while self._store.shared and await self._finds_more(round, queue):
                await self._empty(round, queue)
        except Exception as error:  # what is left is taken up again once the round has lapsed
            log.error("round_failed", error=type(error).__name__, at=place_of(error))
            self._rounds.leave(round)
        finally:
            del self._queues[round], self._tasks[round]

    async def _finds_more(self, round: Round, queue: Queue) -> bool:
        last = self._arrived.pop(round, 0)
        await self._take(await self._rounds.more(round, (last,) if last else ()))
        return bool(queue) or self._rounds.holds(round)

    async def _empty(self, round: Round, queue: Queue) -> None:
        while queue:
            one = queue.first
            traces.resume(one.trace)
            again = await self._tried(round, one)
            if not queue or queue.first is not one:
                continue  # recalled meanwhile
            if again is None:
                queue.over()
                if one.id:
                    self._over.put(round, max(one.id, self._sent_to(round)))
            else:
                await queue.again(again.one, self._sleep(again.after))

    async def _tried(self, round: Round, one: Consignment) -> Again | None:
        """None if this one is over, well or badly."""
        try:
            return await self._try(round, one)
        except Exception as error:
            log.error("message_not_handled", error=type(error).__name__, at=place_of(error))
            return self._returns.stumbled(one)

    async def _try(self, round: Round, one: Consignment) -> Again | None:
        if one.overtaken:
            await self._returns.bury(one.id, "overtaken")
            return None
        carrier = self._carriers.get(one.parcel.channel)
        if carrier is None:
            return None  # it stays in the outbox until its platform is switched on again
        if one.expires_at <= self._now():
            await self._returns.bury(one.id, "expired")
            return None
        since = self._gauges.now()
        try:
            if not await self._may_leave(round, one):
                return None
            if one.parcel.clear and not (one.attempts or one.waits) and isinstance(carrier, Clearing):
                await self._clear(carrier, one.parcel)
            await carrier.carry(one.parcel)
        except Exception as error:
            return await self._returns.failed(one, error)
        self._gauges.lap(TurnStage.DELIVER, since)
        self._gauges.delivery("arrived")
        if one.id:
            self._note_arrival(round, one.id)
        return None

    async def _may_leave(self, round: Round, one: Consignment) -> bool:
        if not one.id:
            return True
        if self._store.shared and not await self._rounds.sure(round):
            return False
        return not one.parcel.unasked or await self._store.sending(one.id)

    def _note_arrival(self, round: Round, id: int) -> None:
        """The last of a round is noted as the round is given back."""
        if self._store.shared and len(self._queues[round]) == 1:
            self._arrived[round] = id
        else:
            self._store.arrived((id,))

    async def _clear(self, carrier: Clearing, parcel: Parcel) -> None:
        """What can't be taken away stays; the person was told that this may be."""
        try:
            await carrier.clear(parcel.address)
        except Exception as error:
            log.info("messages_not_taken_away", channel=parcel.channel, error=type(error).__name__)
