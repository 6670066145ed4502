"""What goes into a store and comes out of it, whichever database is behind it. What is asked of one: `contract`.

A store sees sealed bytes, times, and keyed hashes, never words or platform ids. One turn is one `Commit`: all of it
is kept or nothing, and turns that arrive together may share one transaction. Times are integers, ms UTC.
"""

from dataclasses import dataclass
from enum import IntEnum

from msgspec import Struct

UPDATE_BYTES = 6
MASTER_ID = 8
"""Bytes at the beginning of a wrapped key that tell by which master key."""

Round = tuple[str, str]
"""A person and a channel: what waits there is sent in order, by one process at a time."""


class Lane(IntEnum):
    """Which parcels go first when a platform lets only so many through."""

    REPLY = 0
    FOLLOW_UP = 1
    PROMPT = 2


class Stage(IntEnum):
    """How far an outbox row has come. A row that arrived is deleted."""

    PENDING = 0
    SENDING = 2
    DEAD = 5


class Address(Struct, frozen=True):
    """One place where a person can be written to. `mac` is the keyed hash by which it is found again."""

    mac: bytes
    channel: str
    sealed: bytes
    last_used: int
    reachable: bool = True


class Outgoing(Struct, frozen=True):
    """A message to be put into the outbox; not worth sending after `expires_at`."""

    lane: Lane
    sealed: bytes
    expires_at: int
    channel: str = ""


@dataclass(frozen=True, slots=True)
class Unsent:
    """An outbox row that has not arrived."""

    id: int
    person: str
    key: bytes
    lane: Lane
    stage: Stage
    attempts: int
    sealed: bytes
    expires_at: int
    channel: str = ""
    """Where it goes; told by a shared store alone."""


class Alarm(Struct, frozen=True):
    """Something that comes due. A person has at most one of each `name`, a keyed hash."""

    name: bytes
    kind: str
    due: int
    sealed: bytes
    expires_at: int


class Due(Struct, frozen=True):
    """A claimed alarm. Its claim is told from a later one by `attempts`."""

    id: int
    person: str
    kind: str
    sealed: bytes
    expires_at: int
    attempts: int
    due: int
    """When it came due; of one that was claimed before, when that claim lapsed."""


class Found(Struct, frozen=True):
    """A person as stored. `version` goes up with every turn; `key` is wrapped."""

    person: str
    version: int
    state: bytes
    key: bytes
    addresses: tuple[Address, ...]
    alarms: tuple[Alarm, ...]


@dataclass(frozen=True, slots=True)
class Offered:
    """This person may be joined by whoever types a code, of which this is the keyed hash. One at a time."""

    mac: bytes
    expires_at: int


@dataclass(frozen=True, slots=True)
class Absorbed:
    """Another person, by a code, becomes one with this one: their addresses and unsent messages (by id) are given
    sealed anew; nothing else of them is left. `version` is 0 for somebody who is not stored yet."""

    person: str
    version: int
    code: bytes
    addresses: tuple[Address, ...]
    letters: tuple[tuple[int, bytes], ...] = ()


@dataclass(frozen=True, slots=True)
class Left:
    """The address of this new person is one that `person` had until now."""

    person: str


Tie = Offered | Absorbed | Left


class Commit(Struct, frozen=True):
    """All that one turn changes. `version` is the one that the turn was made from; 0 for a new person, who brings
    `key` and `address`. What `clear`, `no_follow_ups` and `cancelled` name goes first, then alarms are set."""

    person: str
    version: int
    state: bytes
    now: int
    update: bytes = b""
    """A hash (`UPDATE_BYTES`) of the platform's id of what came in, so that it counts once among the person's last
    hundred; empty where there is none."""
    outgoing: tuple[Outgoing, ...] = ()
    alarms: tuple[Alarm, ...] = ()
    cancelled: tuple[bytes, ...] = ()
    no_follow_ups: bool = False
    clear: bool = False
    """Cancel every alarm and every unsent unasked message."""
    fired: Due | None = None
    """The alarm that made this turn; it goes with it."""
    address: Address | None = None
    key: bytes = b""
    unreadable: bytes = b""
    """A state that could not be read, to be set aside."""
    fence: bytes = b""
    """The place whose update made this turn, where a shared store's inbox keeps them: the turn is refused if the place
    is another process's by now."""
    tie: Tie | None = None
    """What joins people or parts them."""


class Committed(Struct, frozen=True):
    """The turn is kept. `ids` are those of its outgoing messages, in order; those `elsewhere` another process sends.
    Where several may, `before` tells of each by its id which one waits just before it, 0 for none."""

    version: int
    ids: tuple[int, ...]
    elsewhere: tuple[int, ...] = ()
    before: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Duplicate:
    """This update came before; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """The person moved on meanwhile, the alarm was replaced, or another process has what made this turn; nothing was
    changed."""


Outcome = Committed | Duplicate | Conflict
