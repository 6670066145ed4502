"""Whose messages this process sends, where several share the store: one process a round, until nothing waits there.

    commit ─► round taken, if nobody holds it ─► sent ─► released: given back, or more to send
    sweep  ─► rounds that nobody holds, or whose holder died

A round lapses unless it is renewed, by the server's clock. A process that was held up for longer finds out before it
sends anything more. What wakes the sweep is a hint; that it comes round every few seconds is the truth.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress

import structlog

from bot.service.store import Round, Unsent
from bot.service.store.contract import Store
from bot.service.store.errors import StoreError
from bot.service.watching.faults import place_of

AT_ONCE = 200
MOST_IN_HAND = 5_000
"""Rounds; whoever has so many to send leaves the rest to others."""

log = structlog.get_logger("ajar.rounds")


class Rounds:
    """`take` puts what was claimed on its way, `lose` drops what is another's by now. `lease` in seconds."""

    def __init__(
        self,
        store: Store,
        take: Callable[[Sequence[Unsent]], Awaitable[None]],
        lose: Callable[[Round], None],
        lease: float,
    ) -> None:
        self._store = store
        self._take = take
        self._lose = lose
        self._lease = lease
        self._held: dict[Round, int] = {}
        """Of each round, when among all takings it was taken last."""
        self._takings = 0
        self._renewed = self._counted = 0.0
        self.couriers: Mapping[str, int] = {}
        """How many processes send on each channel, as far as is known."""
        self._woken = asyncio.Event()
        self._watch: asyncio.Task[None] | None = None

    def hold(self, round: Round) -> None:
        """This round was taken in a turn."""
        if not self._held:
            self._renewed = self._now()  # with nothing in hand nothing can have lapsed
        self._takings += 1
        self._held[round] = self._takings

    def holds(self, round: Round) -> bool:
        """Whether this round is in hand."""
        return round in self._held

    def leave(self, round: Round) -> None:
        """Let it lapse: then whoever has a hand free takes it up."""
        self._held.pop(round, None)

    def wake(self) -> None:
        self._woken.set()

    async def start(self) -> None:
        self._watch = asyncio.get_running_loop().create_task(self._keep_watch())

    async def stop(self) -> None:
        if self._watch:
            self._watch.cancel()
            await asyncio.gather(self._watch, return_exceptions=True)
            self._watch = None

    async def sweep(self) -> int:
        """Take what nobody sends; says how many messages that is. Raises StoreError."""
        count = 0
        while len(self._held) < MOST_IN_HAND and (left := await self._store.claim_letters(AT_ONCE)):
            for one in left:
                self.hold((one.person, one.channel))
            await self._take(left)
            count += len(left)
        return count

    async def more(self, round: Round, arrived: Sequence[int]) -> Sequence[Unsent]:
        """What else there is to send; if nothing, the round is given back."""
        taking = self._held.get(round)
        if taking is None:
            if arrived:
                self._store.arrived(arrived)
            return ()
        try:
            left = await self._store.release(round, arrived)
        except StoreError as error:
            log.error("round_not_released", problem=str(error))
            self._store.arrived(arrived)
            left = ()
        if not left and self._held.get(round) == taking:  # a turn may have taken it anew meanwhile
            del self._held[round]
        return left

    async def sure(self, round: Round) -> bool:
        """Whether this process may go on sending there."""
        if round in self._held and self._now() - self._renewed > self._lease / 2:
            await self._renew()
            return round in self._held
        return True

    async def _keep_watch(self) -> None:
        while True:
            try:
                if self._now() - self._renewed > self._lease / 3:
                    await self._renew()
                if not self.couriers or self._now() - self._counted > self._lease / 10:
                    self._counted = self._now()
                    self.couriers = await self._store.couriers()
                await self.sweep()
            except StoreError as error:
                log.error("rounds_not_read", problem=str(error))
            except Exception as error:
                log.error("rounds_not_read", error=type(error).__name__, at=place_of(error))
            with suppress(TimeoutError):
                await asyncio.wait_for(self._woken.wait(), self._lease / 10)
            self._woken.clear()

    async def _renew(self) -> None:
        began, asked = self._now(), dict(self._held)
        kept = set(await self._store.renew(asked)) if asked else set()
        self._renewed = began
        for round in asked.keys() - kept:
            if self._held.get(round) == asked[round]:  # not given back and taken anew meanwhile
                del self._held[round]
                self._lose(round)

    def _now(self) -> float:
        return asyncio.get_running_loop().time()
