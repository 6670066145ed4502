"""The shell put together: store, keys, courier, desk and clock of one process, opened and closed in order."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.service.clock import Clock
from bot.service.courier import Courier
from bot.service.desk import Desk, Take
from bot.service.directory import addresses
from bot.service.gauges import Gauges, Unmeasured
from bot.service.keyfile import KeyFile
from bot.service.keys import Keyring
from bot.service.manners import Manners
from bot.service.post import Carrier
from bot.service.store import Store
from bot.service.store.sqlite import SqliteStore


@dataclass(frozen=True, slots=True)
class Needs:
    """What a shell is made of: where the data lies, who answers, and how it behaves unasked.

    `key_file` lies beside the database if it is None.
    """

    database: Path
    take: Take
    key_file: Path | None = None
    manners: Manners = field(default_factory=Manners)
    gauges: Gauges = field(default_factory=Unmeasured)

    @property
    def keys(self) -> Path:
        return self.key_file or self.database.with_suffix(".key")


@dataclass(frozen=True, slots=True)
class Shell:
    """One running service."""

    store: Store
    courier: Courier
    desk: Desk
    clock: Clock
    now: Callable[[], int]
    keyring: Keyring
    gauges: Gauges

    @classmethod
    async def open(cls, needs: Needs, carriers: Mapping[str, Carrier], now: Callable[[], int]) -> "Shell":
        """Open the store and put the rest around it. Raises StoreError or KeyFileError, in words for people."""
        keyring = Keyring(KeyFile.open(needs.keys))
        store = await SqliteStore.open(needs.database, keyring.stamp, now())
        courier = Courier(store, keyring, carriers, now, gauges=needs.gauges)
        clock = Clock(store, now, lambda due: desk.due(due), lambda: desk.tidy())  # noqa: PLW0108  # made below
        desk = Desk(
            store,
            needs.take,
            courier,
            now,
            keyring=keyring,
            alarmed=clock.expect,
            manners=needs.manners,
            gauges=needs.gauges,
        )
        return cls(store, courier, desk, clock, now, keyring, needs.gauges)

    async def start(self) -> None:
        """Send what an earlier process left, then let the clock run; what fell due meanwhile comes at once."""
        await self.courier.resume()
        await self.clock.start()

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
