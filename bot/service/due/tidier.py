"""Lets go what has outlived its date, also of people who never come back: everybody, each in their turn."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

import structlog

from bot.service.due.lapse import left_of
from bot.service.manners import Manners
from bot.service.people.records import People, Record
from bot.service.people.sealed import seal_saved
from bot.service.sending.courier import Courier
from bot.service.store import Commit, Found
from bot.service.store.contract import Store
from bot.service.store.errors import OtherMaster, StoreError
from bot.service.turnstile import Turnstile

TOGETHER = 32
"""So many people at a time, so that they share a commit."""

log = structlog.get_logger("ajar.tidier")


@dataclass(frozen=True, slots=True)
class Tidier:
    """Works beside the desk, with its people and through its turnstile."""

    store: Store
    people: People
    stile: Turnstile
    courier: Courier
    manners: Manners
    now: Callable[[], int]

    async def run(self) -> None:
        """Once through everybody."""
        some: list[str] = []
        try:
            async for person in self.store.people():
                some.append(person)
                if len(some) == TOGETHER:
                    await asyncio.gather(*map(self._see_to, some))
                    some.clear()
            await asyncio.gather(*map(self._see_to, some))
        except StoreError as error:
            log.error("not_tidied", problem=str(error))

    async def _see_to(self, person: str) -> None:
        await self.stile.pass_through(person, self.stile.line_up(person))
        try:
            found = await self.store.load(person)
            if found:
                await self._let_go(self.people.opened(found), found)
        except OtherMaster:  # of one person: the others' turns come
            log.error("person_not_tidied", error=OtherMaster.__name__)
        except StoreError:
            raise
        except Exception as error:
            log.error("person_not_tidied", error=type(error).__name__)
        finally:
            self.stile.leave(person)

    async def _let_go(self, record: Record, found: Found) -> None:
        now = self.now()
        left = left_of(record.saved, bool(found.alarms), self.manners.memory, now)
        if record.unreadable or left is record.saved:
            return
        self.people.drop(record.person, None)
        if left is None:
            if await self.store.erase(record.person, b"", now, record.version):
                self.people.forget(record.person)
                self.courier.recall(record.person, unasked_only=False)
        else:
            await self.store.commit(Commit(record.person, record.version, seal_saved(record.key, left), now))
