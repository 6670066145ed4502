"""Updates that a platform brings to any of several processes: kept at once, taken in by whoever has a hand free.

    webhook ─► put (sealed, once each) ─► 200          one process a place: in order, each until it is taken in
                                    └─► next ─► take ─► next ...

A turn that fails is the desk's to set aside. What can't be brought to it in three tries, or ends its process three
times, is set aside here; the person is told once, and what came after it goes on. If its turn was kept all the same,
nothing is told. A store that can't be used is no fault of an update's: the place is kept and tried again, without
counting. What can't be opened is set aside at once, and as nobody knows whose it is, nobody is told. A place lapses
unless it is renewed, as rounds do. Of places whose process died each process takes one at a time, so that what kills it
can't be mistaken for its neighbour.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable
from contextlib import suppress

import msgspec
import structlog

from bot.pace.backoff import retry_after
from bot.service.people.keys import Keyring, Unreadable
from bot.service.people.records import Place
from bot.service.store.errors import StoreError
from bot.service.store.inbox import Inbox, Waiting
from bot.service.watching.faults import TRIES

AT_ONCE = 100
UPDATE = b"update"
LONGEST_PAUSE = 10.0
"""Seconds between tries while the store can't be used."""

Take = Callable[[bytes], Awaitable[None]]
Sorry = Callable[[Place], None]

log = structlog.get_logger("ajar.letterbox")


class Lapsed(Exception):
    """A place is another process's by now."""


class Letterbox:
    """`sorry` tells whoever is at a place that something of theirs was set aside. `lease` in seconds; `sleep` waits so
    many."""

    def __init__(
        self,
        inbox: Inbox,
        keyring: Keyring,
        now: Callable[[], int],
        sorry: Sorry,
        *,
        lease: float = 30.0,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._inbox = inbox
        self._keyring = keyring
        self._key = keyring.common
        self._now = now
        self._sorry = sorry
        self._lease = lease
        self._sleep = sleep
        self._take: Take | None = None
        self._places: dict[bytes, asyncio.Task[None]] = {}
        self._rescuing: asyncio.Task[None] | None = None
        self._again: set[bytes] = set()
        self._woken = asyncio.Event()

    def holds(self, place: Place) -> bool:
        """Whether updates of that place are this process's to take in, unless they lapsed and it did not hear of it."""
        return self._keyring.mac(*place) in self._places

    async def put(self, place: Place, number: int, content: bytes) -> None:
        """Keep an update; `number` is the platform's, by which those of one place are ordered: the `update` of what it
        comes to (`Incoming`). Raises StoreError."""
        mac = self._keyring.mac(*place)
        sealed = self._key.seal(UPDATE, msgspec.msgpack.encode((*place, content)))
        if await self._inbox.put(mac, number, sealed, self._now(), self._take is not None):
            self._begin(mac)

    def wake(self) -> None:
        self._woken.set()

    async def run(self, take: Take) -> None:
        """Take in what comes, until cancelled. An update whose `take` raises StoreError waits for the database."""
        self._take = take
        renewed = self._time()
        try:
            while True:
                with suppress(StoreError):  # it was told in the log by whoever had to do with it
                    if self._places and self._time() - renewed > self._lease / 3:
                        renewed = self._time()
                        await self._inbox.renew(list(self._places))
                    while claimed := await self._inbox.claim(AT_ONCE):
                        for place in claimed:
                            self._begin(place)
                    if self._rescuing is None or self._rescuing.done():
                        self._rescuing = asyncio.get_running_loop().create_task(self._rescue())
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._woken.wait(), self._lease / 10)
                self._woken.clear()
        finally:
            self._take = None
            await self._stop()

    async def _rescue(self) -> None:
        with suppress(StoreError):
            while place := await self._inbox.rescue():
                if place not in self._places:  # or it lapsed here, and is being tried again
                    self._begin(place)
                    await asyncio.wait([self._places[place]])

    async def _stop(self) -> None:
        tasks = [*self._places.values(), *([self._rescuing] if self._rescuing else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _begin(self, place: bytes) -> None:
        if place in self._places:
            self._again.add(place)  # it may just have found nothing more and given the place back
        else:
            self._places[place] = asyncio.get_running_loop().create_task(self._empty(place))

    async def _empty(self, place: bytes) -> None:
        taken: list[int] = []
        failures = 0
        try:
            while True:
                before = len(taken)
                try:
                    await self._take_all(place, taken)
                    break
                except StoreError as error:
                    log.error("updates_wait", problem=str(error))
                    failures = 1 if len(taken) > before else failures + 1
                await self._sleep(min(LONGEST_PAUSE, retry_after(failures, random.random())))  # noqa: S311  # spreads, guards nothing
        except Lapsed:
            pass  # another process goes on from here
        finally:
            del self._places[place]
            if place in self._again and self._take:
                self._again.discard(place)
                self._begin(place)

    async def _take_all(self, place: bytes, taken: list[int]) -> None:
        """Until nothing is left there. `taken` are those that are taken in and still lie there. Raises StoreError or
        Lapsed."""
        while some := await self._inbox.next(place, taken):
            taken.clear()
            asked = self._time()
            for one in some:
                if self._time() - asked > self._lease / 2:
                    asked = self._time()
                    if place not in await self._inbox.renew([place]):
                        raise Lapsed
                if await self._taken(place, one):
                    taken.append(one.number)

    async def _taken(self, place: bytes, one: Waiting) -> bool:
        """Whether it was taken in; else it is set aside. Raises Lapsed."""
        found = self._opened(one)
        if found is None:
            await self._set_aside(place, one, "", "")
            return False
        channel, address, content = found
        assert self._take is not None  # only while it runs
        for _ in range(one.tries, TRIES):
            try:
                await self._take(content)
            except StoreError:
                raise
            except Exception as error:
                if not await self._inbox.failed(place, one.number):
                    raise Lapsed from None
                log.error("update_failed", channel=channel, error=type(error).__name__)
            else:
                return True
        if await self._set_aside(place, one, channel, address):
            self._sorry((channel, address))
        return False

    def _opened(self, one: Waiting) -> tuple[str, str, bytes] | None:
        """The channel, the address and the content; None of what is damaged."""
        try:
            return msgspec.msgpack.decode(self._key.open(UPDATE, one.sealed), type=tuple[str, str, bytes])
        except (Unreadable, msgspec.DecodeError):
            return None

    async def _set_aside(self, place: bytes, one: Waiting, channel: str, address: str) -> bool:
        """Whether it is to be told."""
        update = self._keyring.update(channel, address, str(one.number))
        if not await self._inbox.set_aside(place, one.number, update):
            return False
        log.error("update_set_aside", channel=channel or "unknown")
        return True

    def _time(self) -> float:
        return asyncio.get_running_loop().time()
