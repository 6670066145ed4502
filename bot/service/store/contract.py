"""What the shell asks of a store, whichever database is behind it."""

from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
from typing import Protocol

from bot.service.store import Commit, Due, Found, Outcome, Round, Unsent
from bot.service.store.backlog import Backlog
from bot.service.store.inbox import Inbox

LETTERS, ALARMS, UPDATES = "letters", "alarms", "updates"
"""What processes that share a store make known to each other: that something waits which one of them can do."""


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
        """Remove the person's key, then everything else about them. On return no byte of it is left in the files, or if
        another program reads them, in nothing but their journals, until it leaves; of their updates the hashes stay for
        two days. Asked again by the same update, which may have failed at the last step, it ends as the first time.
        False if that person is there still: they came after this update was done, or moved on from `version`, if one is
        given."""
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
        """Take in hand what waits in up to so many rounds that nobody sends, oldest first of each. The rounds
        are this process's until they lapse; what was leaving when the last round lapsed is kept dead."""
        ...

    async def release(self, round: Round, arrived: Sequence[int]) -> Sequence[Unsent]:
        """These messages arrived and nothing more is in hand: give the round back, unless there is more to send."""
        ...

    async def renew(self, rounds: Collection[Round]) -> Collection[Round]:
        """Which of these are still this process's; they stay so for another lease."""
        ...

    async def couriers(self) -> Mapping[str, int]:
        """Note that this process sends. How many do, by channel: all that said so within a lease."""
        ...

    async def listen(self, news: Callable[[str], None]) -> None:
        """Hear of other processes' `letters`, `alarms` and `updates`. A hint: it may be missed."""
        ...

    async def backlog(self) -> Backlog: ...

    async def unreachable(self, mac: bytes) -> None: ...

    async def reachable(self, mac: bytes) -> None:
        """Whoever is there can be written to again."""
        ...

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
        """Remove what has outlived its use: the updates of whoever was erased after two days, dead messages after
        a week, old codes, and keys that open nothing."""
        ...

    async def begin_daily(self, now: int) -> bool:
        """Whether this process is to do what is done once a day; no other does within the hour."""
        ...

    async def end_daily(self, now: int) -> None:
        """It is done: nobody does it again for a day."""
        ...

    async def masters(self) -> Mapping[bytes, int]:
        """How many keys of people begin with which `MASTER_ID` bytes: by these the key file knows its master keys."""
        ...

    async def rewrap(self, change: Callable[[str, bytes], bytes]) -> None:
        """Replace every person's wrapped key, all at once."""
        ...

    async def close(self) -> None: ...
