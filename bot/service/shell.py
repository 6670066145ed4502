"""The shell put together: store, keys, courier, desk and clock of one process, opened and closed in order."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.service.desk import Desk, nowhere
from bot.service.due.clock import Clock
from bot.service.letterbox import Letterbox
from bot.service.manners import Manners
from bot.service.people.directory import addresses
from bot.service.people.keyfile import KeyFileError
from bot.service.people.keys import Keyring
from bot.service.people.unlocking import key_file_to, unlocked_store
from bot.service.post import Carrier, Take
from bot.service.sending.courier import Courier
from bot.service.store.contract import ALARMS, LETTERS, UPDATES, Store
from bot.service.store.opening import Address
from bot.service.store.part import Part
from bot.service.watching.gauges import Gauges, Unmeasured


@dataclass(frozen=True, slots=True)
class Roles:
    """What this process does of the work. `lease` is for how many seconds others leave alone what it has in hand,
    `patience` for how many it waits for an answer of the server that they share."""

    clock: bool = True
    courier: bool = True
    lease: float = 30.0
    patience: float = 10.0

    def part(self, carriers: Mapping[str, Carrier]) -> Part:
        """The same as a store has to know it."""
        return Part(carriers.keys() if self.courier else (), self.clock, self.lease, self.patience)


@dataclass(frozen=True, slots=True)
class Needs:
    """What a shell is made of: where the data lies, who answers, and how it behaves unasked.

    `key_file` lies beside the database if it is None; a server has no place beside it, so it needs one.
    """

    database: Address
    take: Take
    key_file: Path | None = None
    manners: Manners = field(default_factory=Manners)
    roles: Roles = field(default_factory=Roles)
    gauges: Gauges = field(default_factory=Unmeasured)
    backups: Path | None = None
    """Where backups are made, if somebody looks at their age."""

    @property
    def keys(self) -> Path:
        if self.key_file is None and not isinstance(self.database, Path):
            raise KeyFileError("With a PostgreSQL server AJAR_KEY_FILE must name the key file that all workers share.")
        return self.key_file or Path(self.database).with_suffix(".key")

    @property
    def beside(self) -> Path:
        """What lies on this machine's disk is named after this: the database, or with a server the key file."""
        return self.database if isinstance(self.database, Path) else self.keys


@dataclass(frozen=True, slots=True)
class Shell:
    """One running service."""

    store: Store
    courier: Courier
    desk: Desk
    clock: Clock
    now: Callable[[], int]
    keyring: Keyring
    letterbox: Letterbox | None
    """Where updates wait until one of several processes takes them in."""
    gauges: Gauges
    roles: Roles

    @classmethod
    async def open(cls, needs: Needs, carriers: Mapping[str, Carrier], now: Callable[[], int]) -> "Shell":
        """Open the store and put the rest around it. Raises StoreError or KeyFileError, in words for people."""
        keyring = Keyring(await key_file_to(needs.database, needs.keys))
        store = await unlocked_store(needs.database, keyring, now(), needs.roles.part(carriers))
        return cls.around(store, keyring, needs, carriers, now)

    @classmethod
    def around(
        cls, store: Store, keyring: Keyring, needs: Needs, carriers: Mapping[str, Carrier], now: Callable[[], int]
    ) -> "Shell":
        """One on a store that is open already."""
        roles = needs.roles
        courier = Courier(store, keyring, carriers, now, lease=roles.lease, gauges=needs.gauges)
        clock = Clock(
            store,
            now,
            lambda due: desk.due(due),  # noqa: PLW0108  # made below
            lambda: desk.tidy(),  # noqa: PLW0108  # as above
            lease=round(roles.lease * 1000),
        )
        box = None
        if store.inbox:
            box = Letterbox(store.inbox, keyring, now, lambda place: desk.own_up(place), lease=roles.lease)  # noqa: PLW0108  # the same
        desk = Desk(
            store,
            needs.take,
            courier,
            now,
            keyring=keyring,
            alarmed=clock.expect,
            manners=needs.manners,
            gauges=needs.gauges,
            lent=box.holds if box else nowhere,
        )
        return cls(store, courier, desk, clock, now, keyring, box, needs.gauges, roles)

    async def start(self) -> None:
        """Send what an earlier process left, then let the clock run; what fell due meanwhile comes at once."""
        await self.store.listen(self._hear)
        if self.roles.courier:
            await self.courier.start()
        if self.roles.clock:
            await self.clock.start()

    def _hear(self, news: str) -> None:
        if news == ALARMS:
            self.clock.expect(self.now())
        elif news == LETTERS:
            self.courier.wake()
        elif news == UPDATES and self.letterbox:
            self.letterbox.wake()

    async def catch_up(self) -> None:
        """Handle everything due by now and wait until all of it has left; let go what has outlived its date."""
        await self.clock.sweep(self.now())
        await self.clock.tidy(self.now())
        await self.courier.drain()

    async def addresses(self, channel: str) -> list[str]:
        """Where everybody can be found on that channel, whoever was heard last first. Raises StoreError."""
        return await addresses(self.store, self.keyring, channel)

    async def close(self) -> None:
        """Stop the clock, then the courier, then the store. What was not delivered stays for the next start."""
        await self.clock.stop()
        await self.courier.stop()
        await self.store.close()
