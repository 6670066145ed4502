"""What is stored about a person, as it lies inside the seals: its forms, and the bytes they turn into.

Reading is tolerant: a field that is missing has its default and one that is unknown is passed over, so that a newer or
older Ajar finds its way. What can't be read at all is Unreadable, never a crash.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from bot.dialogue.talk import Conversation, Say
from bot.service.people.keys import PersonKey, Unreadable
from bot.service.post import Document

Thing = TypeVar("Thing")

STATE = b"state"
LETTER = b"letter"
REMINDER = b"reminder"
ADDRESS = b"address"


class Saved(msgspec.Struct, frozen=True):
    """A conversation and what the shell itself must know of the person."""

    conversation: Conversation
    heard: int = 0
    """When the person last wrote or pressed something (ms UTC)."""
    unasked_on: int = 0
    """The person's day (as a date's ordinal) of the last unasked message."""
    silent_at: int = 0
    """When the person counts as silent; 0 while no question waits."""
    held: bool = False
    """Nothing may be scheduled until the person carries on."""
    wrong_codes: tuple[int, ...] = ()
    """When the person typed a code that joins nothing (ms UTC)."""


class Letter(msgspec.Struct, frozen=True):
    """A message in the outbox, and where it goes."""

    channel: str
    address: str
    say: Say
    turn: int
    documents: tuple[Document, ...] = ()
    clear: bool = False
    firm: bool = False
    """About somebody's safety: it is sent whatever comes after it."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """A follow-up: its node and, where it was asked for by the clock, the local day (ordinal) and minute."""

    node: str
    day: int = 0
    minute: int = 0


_pack = msgspec.msgpack.Encoder().encode
_saved = msgspec.msgpack.Decoder(Saved).decode
_letter = msgspec.msgpack.Decoder(Letter).decode
_reminder = msgspec.msgpack.Decoder(Reminder).decode
_address = msgspec.msgpack.Decoder(tuple[str, str]).decode


def _opened(key: PersonKey, table: bytes, sealed: bytes, read: Callable[[bytes], Thing]) -> Thing:
    try:
        return read(key.open(table, sealed))
    except msgspec.MsgspecError as error:
        raise Unreadable from error


def seal_saved(key: PersonKey, saved: Saved) -> bytes:
    return key.seal(STATE, _pack(saved))


def open_saved(key: PersonKey, sealed: bytes) -> Saved:
    """Raises Unreadable."""
    return _opened(key, STATE, sealed, _saved)


def seal_letter(key: PersonKey, letter: Letter) -> bytes:
    return key.seal(LETTER, _pack(letter))


def open_letter(key: PersonKey, sealed: bytes) -> Letter:
    """Raises Unreadable."""
    return _opened(key, LETTER, sealed, _letter)


def seal_reminder(key: PersonKey, reminder: Reminder) -> bytes:
    return key.seal(REMINDER, _pack(reminder))


def open_reminder(key: PersonKey, sealed: bytes) -> Reminder:
    """Raises Unreadable."""
    return _opened(key, REMINDER, sealed, _reminder)


def seal_address(key: PersonKey, channel: str, address: str) -> bytes:
    return key.seal(ADDRESS, _pack((channel, address)))


def open_address(key: PersonKey, sealed: bytes) -> tuple[str, str]:
    """Raises Unreadable."""
    return _opened(key, ADDRESS, sealed, _address)
