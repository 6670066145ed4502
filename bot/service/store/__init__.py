"""What the shell asks of a store, whichever database is behind it, and the rows that go in and out.

A store sees sealed bytes, times, and keyed hashes, never words or platform ids. One turn is one `Commit`: all of it
is kept or nothing, and turns that arrive together may share one transaction. Times are integers, ms UTC.
"""

from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Protocol

from bot.service.store.backlog import Backlog
from bot.service.store.inbox import Inbox

UPDATE_BYTES = 6
LETTERS, ALARMS, UPDATES = "letters", "alarms", "updates"
"""What processes that share a store make known to each other: that something waits which one of them can do."""


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


@dataclass(frozen=True, slots=True)
class Address:
    """One place where a person can be written to. `mac` is the keyed hash by which it is found again."""

    mac: bytes
    channel: str
    sealed: bytes
    last_used: int
    reachable: bool = True


@dataclass(frozen=True, slots=True)
class Outgoing:
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


@dataclass(frozen=True, slots=True)
class Alarm:
    """Something that comes due. A person has at most one of each `name`, a keyed hash."""

    name: bytes
    kind: str
    due: int
    sealed: bytes
    expires_at: int


@dataclass(frozen=True, slots=True)
class Due:
    """A claimed alarm. Its claim is told from a later one by `attempts`."""

    id: int
    person: str
    kind: str
    sealed: bytes
    expires_at: int
    attempts: int
    due: int
    """When it came due; of one that was claimed before, when that claim lapsed."""


@dataclass(frozen=True, slots=True)
class Found:
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


@dataclass(frozen=True, slots=True)
class Commit:
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


@dataclass(frozen=True, slots=True)
class Committed:
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


class Store(Protocol):
    """Everything raises StoreError (`bot.service.store.errors`) where the database can't be used."""

    @property
    def shared(self) -> bool:
        """Whether other processes work on it too, so that nothing read from it may be trusted a turn later."""
        ...

    @property
    def inbox(self) -> Inbox | None:
        """What keeps updates until one of several processes takes them in; None where there is only one."""
        ...

    async def find(self, mac: bytes) -> Found | None:
        """Who is behind an address."""
        ...

    async def load(self, person: str) -> Found | None: ...

    async def load_all(self, people: Sequence[str]) -> Sequence[Found]:
        """Those of them who are there, asked for at once."""
        ...

    async def commit(self, commit: Commit) -> Outcome:
        """Keep one turn. On return it has reached the disk."""
        ...

    async def offering(self, code: bytes, now: int) -> str | None:
        """Who may be joined by that code, of which this is the keyed hash."""
        ...

    async def unsent_of(self, person: str) -> Sequence[Unsent]:
        """What `unsent` says, of one person."""
        ...

    async def erase(self, person: str, update: bytes, now: int, version: int = 0) -> bool:
        """Remove the person's key, then everything else about them. On return no byte of it is left in the files.
        False if the update that asked for it came before, or if the person moved on from `version`, if one is given."""
        ...

    def arrived(self, ids: Sequence[int]) -> None:
        """Messages that were delivered; they leave the outbox soon."""
        ...

    async def sending(self, id: int) -> bool:
        """Note, before it leaves, a message that is not to be repeated after a crash. False if it must not leave: it
        was taken back, or another process sends it now."""
        ...

    async def tried(self, id: int, attempts: int) -> None: ...

    async def bury(self, id: int, reason: str) -> None:
        """Keep a message that will not be sent, with the reason in a word."""
        ...

    async def unsent(self) -> Sequence[Unsent]:
        """Everything in the outbox that has not arrived and is not dead, oldest first."""
        ...

    async def claim_letters(self, most: int) -> Sequence[Unsent]:
        """Take in hand what waits for up to so many people and nobody sends, oldest first of each person. The rounds
        are this process's until they lapse; what was leaving when the last round lapsed is kept dead."""
        ...

    async def release(self, person: str, arrived: Sequence[int]) -> Sequence[Unsent]:
        """These messages arrived and nothing more is in hand: give the round back, unless there is more to send."""
        ...

    async def renew(self, people: Collection[str]) -> Collection[str]:
        """Whose rounds, of these, are still this process's; they stay so for another lease."""
        ...

    async def couriers(self) -> Mapping[str, int]:
        """Note that this process sends. How many do, by channel: all that said so within a lease."""
        ...

    async def listen(self, news: Callable[[str], None]) -> None:
        """Hear of other processes' `letters`, `alarms` and `updates`. A hint: it may be missed."""
        ...

    async def backlog(self) -> Backlog: ...

    async def unreachable(self, mac: bytes) -> None: ...

    async def claim(self, now: int, most: int, lease: int) -> Sequence[Due]:
        """Take due alarms, the earliest first. One that isn't finished comes due again `lease` ms later."""
        ...

    async def put_off(self, due: Due, until: int) -> None: ...

    async def drop(self, due: Due) -> None: ...

    async def next_due(self) -> int | None: ...

    def people(self) -> AsyncIterator[str]:
        """Everybody, in no order that means anything."""
        ...

    async def expire(self, now: int) -> None:
        """Remove what has outlived its use: the updates that asked for an erasing after two days, dead messages after
        a week, old codes, and keys that open nothing."""
        ...

    async def begin_daily(self, now: int) -> bool:
        """Whether this process is to do what is done once a day; no other does within the hour."""
        ...

    async def end_daily(self, now: int) -> None:
        """It is done: nobody does it again for a day."""
        ...

    async def rewrap(self, change: Callable[[str, bytes], bytes]) -> None:
        """Replace every person's wrapped key, all at once."""
        ...

    async def close(self) -> None: ...
