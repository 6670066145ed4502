"""Who is talking: records of people as the desk works with them, the most recent kept in memory.

A record in memory spares reading the database before each turn. It is never more than what was committed: a turn that
fails leaves it as it was, and one that finds a newer state in the store drops it. Where several processes share a store
nothing is kept but who was where, and that is asked anew with each turn.
"""

import secrets
from collections import OrderedDict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.dialogue.talk import Conversation
from bot.service.due.alarms import SILENCE
from bot.service.due.prompts import PROMPT
from bot.service.people.keys import Keyring, PersonKey, Unreadable
from bot.service.people.sealed import Saved, open_address, open_saved
from bot.service.store import Found
from bot.service.store.contract import Store
from bot.service.store.errors import OtherMaster

Key = TypeVar("Key")
Value = TypeVar("Value")
Place = tuple[str, str]
"""A channel and an address in it."""


class Recent(Generic[Key, Value]):
    """The values used last, at most so many."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._values: OrderedDict[Key, Value] = OrderedDict()

    def get(self, key: Key) -> Value | None:
        value = self._values.get(key)
        if value is not None:
            self._values.move_to_end(key)
        return value

    def put(self, key: Key, value: Value) -> None:
        self._values[key] = value
        self._values.move_to_end(key)
        if len(self._values) > self._most:
            self._values.popitem(last=False)

    def items(self) -> Iterable[tuple[Key, Value]]:
        return self._values.items()

    def drop(self, key: Key) -> None:
        self._values.pop(key, None)


@dataclass(slots=True)
class Record:
    """One person. `version` is 0 and `wrapped` set until the first turn is kept; `unreadable` is a stored state that
    will be set aside with the next turn."""

    person: str
    key: PersonKey
    saved: Saved
    silence_name: bytes
    version: int = 0
    wrapped: bytes = b""
    unreadable: bytes = b""
    home: Place | None = None
    """Where they wrote last, of the places where they can be reached."""
    home_used: int = 0
    reachable: bool = True
    silence_rings: int = 0
    """When the alarm for silence rings, perhaps too early; 0 if none is set."""
    prompt_rings: int = 0
    """The same for the daily question."""


class People:
    """Finds records by address or by person, in memory or in the store."""

    def __init__(self, store: Store, keyring: Keyring, most: int) -> None:
        self._store = store
        self._keyring = keyring
        self._persons: Recent[Place, str] = Recent(most)
        self._unborn: Recent[str, bool] = Recent(most)
        self._records: Recent[str, Record] = Recent(most)
        self._once: Recent[str, tuple[str, ...]] = Recent(most)

    def person_at(self, place: Place) -> str | None:
        """Who is known at the moment to be there; None if the store has to be asked."""
        return self._persons.get(place)

    async def settle(self, place: Place) -> str:
        """Who is there, by the store; somebody new gets an id."""
        found = await self._store.find(self._keyring.mac(*place))
        person = found.person if found else secrets.token_hex(8)
        if found is None:
            self._unborn.put(person, True)
        elif self._records.get(person) is None and not self._store.shared:
            self._records.put(person, self._record(found))
        self._persons.put(place, person)
        return person

    async def meet(self, person: str, place: Place, language: str) -> Record | None:
        """The record of a person, known or new; None if it is somebody else who is at that place by now."""
        if not self._store.shared:
            return await self.known(person) or self._new(person, language)
        found = await self._store.find(self._keyring.mac(*place))
        if found and found.person == person:
            return self._record(found)
        if found is None and self._unborn.get(person):
            return self._new(person, language)
        self._persons.drop(place)
        return None

    async def known(self, person: str) -> Record | None:
        return self._records.get(person) or self.recalled(person, await self._store.load(person))

    async def found_among(self, people: Sequence[str]) -> Mapping[str, Found]:
        """Those of them who are not in memory, asked for at once, for `recalled`."""
        missing = [person for person in people if self._records.get(person) is None]
        return {found.person: found for found in await self._store.load_all(missing)} if missing else {}

    def recalled(self, person: str, found: Found | None) -> Record | None:
        """The record in memory, or else of what was found."""
        record = self._records.get(person)
        if record is None and found:
            record = self._record(found)
            self.keep(record)
        return record

    def opened(self, found: Found) -> Record:
        """The record of what was found, without keeping it in memory."""
        return self._record(found)

    def keep(self, record: Record) -> None:
        self._unborn.drop(record.person)
        if not self._store.shared:
            self._records.put(record.person, record)

    def drop(self, person: str, place: Place | None) -> None:
        """Forget what is in memory, so that the store is asked the next time."""
        self._records.drop(person)
        if place:
            self._persons.drop(place)

    def forget(self, person: str) -> None:
        """Nobody has this id any more: whoever comes from one of their places is somebody new."""
        self._records.drop(person)
        self._once.drop(person)
        for place, at in list(self._persons.items()):
            if at == person:
                self._persons.drop(place)

    def fresh(self, language: str) -> Record:
        """Somebody new, not yet stored."""
        return self._new(secrets.token_hex(8), language)

    def became(self, person: str, other: str, addresses: Collection[bytes]) -> None:
        """Whoever was `person` is `other` from now on, at these addresses (keyed hashes)."""
        self._records.drop(person)
        self._once.put(other, (*self.once(other), *self.once(person), person))
        self._once.drop(person)
        for place, at in list(self._persons.items()):
            if at == person and self._keyring.mac(*place) in addresses:
                self._persons.put(place, other)
            elif at == person:
                self._persons.drop(place)

    def once(self, person: str) -> tuple[str, ...]:
        """Who they were besides, before they became one."""
        return self._once.get(person) or ()

    def is_at(self, place: Place, person: str) -> None:
        self._persons.put(place, person)

    def _new(self, person: str, language: str) -> Record:
        key, wrapped = self._keyring.fresh(person)
        return Record(person, key, _nothing_yet(person, language), self._silence_name(person), wrapped=wrapped)

    def _record(self, found: Found) -> Record:
        """What was found, opened. What can't be opened makes a fresh start, and is set aside with the next turn; but a
        key that waits for its master key is never written over: raises OtherMaster."""
        try:
            key = self._keyring.unwrap(found.person, found.key)
        except Unreadable as error:
            if self._keyring.is_foreign(found.key):
                raise OtherMaster("the database") from error
            record = self._new(found.person, "")
            record.version, record.unreadable = found.version, found.state
            return record
        try:
            record = self._opened(found, key)
        except Unreadable:
            saved, name = _nothing_yet(found.person, ""), self._silence_name(found.person)
            record = Record(found.person, key, saved, name, found.version, unreadable=found.state)
        rings = {alarm.kind: alarm.due or 1 for alarm in found.alarms}
        record.silence_rings, record.prompt_rings = rings.get(SILENCE, 0), rings.get(PROMPT, 0)
        return record

    def _opened(self, found: Found, key: PersonKey) -> Record:
        saved = open_saved(key, found.state)
        record = Record(found.person, key, saved, self._silence_name(found.person), found.version)
        reached = sorted(
            found.addresses, key=lambda one: not one.reachable
        )  # of each kind what was used last comes first
        for address in reached[:1]:
            record.home = open_address(key, address.sealed)
            record.home_used, record.reachable = address.last_used, address.reachable
        return record

    def _silence_name(self, person: str) -> bytes:
        return self._keyring.mac(person, SILENCE)


def _nothing_yet(person: str, language: str) -> Saved:
    return Saved(Conversation(person, language or "en"))
