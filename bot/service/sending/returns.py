"""What could not be delivered: whether and when it is tried again, and what becomes of it if not.

Whatever ends undelivered is kept dead, with a reason in a word, never dropped unseen.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog
from msgspec.structs import replace

from bot.pace.backoff import retry_after
from bot.service.people.keys import Keyring
from bot.service.people.records import Place
from bot.service.post import Refused, TryLater, Unreachable
from bot.service.sending.consignment import Consignment
from bot.service.store.contract import Store
from bot.service.store.errors import StoreError
from bot.service.watching.gauges import Gauges

TRIES = 20
"""With the back-off of `bot.pace` two hours and more: longer than most of a platform's bad evenings."""
UNFORESEEN = 5
"""So often a message is tried that fails in a way its adapter does not name: a fault of ours, which waiting seldom
mends, while the person's later messages wait. The tries lie one, four, sixteen and sixty-four seconds apart, at most.
"""
SHORTEST = 0.1
"""Seconds that are waited if a platform asks for less."""

log = structlog.get_logger("ajar.courier")


@dataclass(frozen=True, slots=True)
class Again:
    """To be tried once more, so many seconds from now."""

    one: Consignment
    after: float


class Returns:
    """`chance` gives numbers from 0 to 1. `lost` are the places that proved unreachable."""

    def __init__(self, store: Store, keyring: Keyring, chance: Callable[[], float], gauges: Gauges) -> None:
        self._store = store
        self._keyring = keyring
        self._chance = chance
        self._gauges = gauges
        self.lost: set[Place] = set()

    async def failed(self, one: Consignment, error: Exception) -> Again | None:
        """None if this was its last try."""
        match error:
            case Unreachable():
                await self._lose(one)
            case Refused():
                await self.bury(one.id, "refused")
            case TryLater(after=float() | int() as after):
                return await self._wait(one, after)
            case TryLater() | StoreError():
                return await self._later(one, None)
            case _:
                self._gauges.delivery("failed")
                log.warning("delivery_failed", channel=one.parcel.channel, error=type(error).__name__)
                return await self._unforeseen(one)
        return None

    async def bury(self, id: int, reason: str) -> None:
        """Not to be sent any more. A message without a row has the id 0."""
        self._gauges.delivery(reason)
        log.info("message_not_sent", reason=reason)
        if id:
            await self._note(self._store.bury(id, reason))

    def stumbled(self, one: Consignment) -> Again | None:
        """Not even what became of it could be settled: to be tried a few times more, or left to the next start."""
        self._gauges.delivery("failed")
        if one.parcel.unasked or one.failures + 1 >= UNFORESEEN:
            return None
        return Again(replace(one, failures=one.failures + 1), self._pause(one))

    async def _unforeseen(self, one: Consignment) -> Again | None:
        """It may have arrived. A reply goes again, a few times; what nobody asked for doesn't."""
        if one.parcel.unasked:
            await self.bury(one.id, "in doubt")
            return None
        if one.failures + 1 >= UNFORESEEN:
            await self.bury(one.id, "set aside")
            return None
        return await self._later(replace(one, failures=one.failures + 1), self._pause(one))

    def _pause(self, one: Consignment) -> float:
        return retry_after(2 * one.failures + 1, self._chance())

    async def _later(self, one: Consignment, after: float | None) -> Again | None:
        if one.attempts + 1 >= TRIES:
            await self.bury(one.id, "gave up")
            return None
        self._gauges.delivery("later")
        if one.id:
            await self._note(self._store.tried(one.id, one.attempts + 1))
        if after is None:
            after = retry_after(one.attempts, self._chance())
        return Again(replace(one, attempts=one.attempts + 1), after)

    async def _wait(self, one: Consignment, after: float) -> Again:
        """As long as the platform asks for, which is none of the tries: it ends when the message expires."""
        self._gauges.delivery("later")
        if one.id:
            await self._note(self._store.tried(one.id, one.attempts))
        return Again(replace(one, waits=one.waits + 1), max(after, SHORTEST))

    async def _lose(self, one: Consignment) -> None:
        """What still waits would come stale: when the person writes again, the talk goes on from where it stands."""
        place = (one.parcel.channel, one.parcel.address)
        self.lost.add(place)
        await self._note(self._store.unreachable(self._keyring.mac(*place)))
        await self.bury(one.id, "unreachable")

    async def _note(self, writing: Awaitable[None]) -> None:
        try:
            await writing
        except StoreError as error:
            log.error("not_noted", problem=str(error))
