"""The shell as a whole, small enough for a state machine: it dies at commits, its platform comes and goes, and time
moves only when it is told to."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from msgspec.structs import replace

from bot.dialogue.talk import (
    Act,
    AwaitSilence,
    CameDue,
    CancelFollowUp,
    Conversation,
    Effect,
    FellSilent,
    FollowUp,
    Pressed,
    Say,
    Turn,
    Wrote,
)
from bot.service.desk import Desk
from bot.service.due.clock import Clock
from bot.service.people.keyfile import KeyFile
from bot.service.people.keys import Keyring
from bot.service.post import Happening, Incoming, Parcel, TryLater, Unreachable
from bot.service.sending.courier import Courier
from bot.service.shell import Roles, Shell
from bot.service.store.errors import StoreError
from bot.service.store.sqlite import SqliteStore
from bot.service.watching.gauges import Unmeasured
from tests.service.fakes import Wall
from tests.service.mortal import Life

HOUR = 3600


def answer(conversation: Conversation, happening: Happening, now: int) -> Turn:
    """Echoes with the number of the turn, and does what the first word says."""
    after = replace(conversation, turn=conversation.turn + 1)
    match happening:
        case Wrote(text) | Pressed(text):
            return Turn(after, (Say(f"{after.turn}|{text}"), *asked(after, text.split())))
        case CameDue(node):
            return Turn(after, (Say(f"{after.turn}|due {node}"),))
        case FellSilent():
            return Turn(after, (Say(f"{after.turn}|silent"),))
        case _:
            return Turn(after, (Say(f"{after.turn}|{type(happening).__name__}"),))


def asked(after: Conversation, words: list[str]) -> tuple[Effect, ...]:
    match words:
        case ["follow", node, hours, *_]:
            return (FollowUp(node, int(hours) * HOUR),)
        case ["cancel", node, *_]:
            return (CancelFollowUp("" if node == "all" else node),)
        case ["wonder", hours, *_]:
            return (AwaitSilence(int(hours) * HOUR, after.turn),)
        case ["hold" | "release" | "forget" as name, *_]:
            return (Act(name),)
    return ()


@dataclass(frozen=True, slots=True)
class Taken:
    """A message that arrived, and when by the clock of that moment."""

    address: str
    text: str
    unasked: bool
    at: int


@dataclass
class Post:
    """A platform that can be down, and people who can block the bot. Whatever a dead process sends never arrives."""

    wall: Wall
    life: Life
    taken: list[Taken] = field(default_factory=list)
    blocked: set[str] = field(default_factory=set)
    up: asyncio.Event = field(default_factory=asyncio.Event)

    async def carry(self, parcel: Parcel) -> None:
        if self.life.over:
            raise asyncio.CancelledError
        if not self.up.is_set():
            raise TryLater
        if parcel.address in self.blocked:
            raise Unreachable
        self.taken.append(Taken(parcel.address, parcel.say.text, parcel.unasked, self.wall.now))

    async def sleep(self, seconds: float) -> None:
        """The courier tries again when the platform is back."""
        if self.life.over:
            raise asyncio.CancelledError
        await asyncio.sleep(0) if self.up.is_set() else await self.up.wait()


class Town:
    """One database, and one process after the other on it."""

    def __init__(self, folder: Path) -> None:
        self.database = folder / "ajar.db"
        self.wall = Wall()
        self.post = Post(self.wall, Life())
        self.post.up.set()
        self._keyring = Keyring(KeyFile.make())
        self._shell: Shell | None = None

    @property
    def life(self) -> Life:
        return self.post.life

    @property
    def shell(self) -> Shell:
        assert self._shell is not None  # opened by whoever made the town
        return self._shell

    async def open(self) -> None:
        """A new process: what the last one left unsent goes out."""
        self.post.life = Life()
        store = await SqliteStore.open(self.database, self._keyring.stamp, self.wall.now, self.life.connect)
        courier = Courier(
            store, self._keyring, {"door": self.post}, self.wall, sleep=self.post.sleep, chance=lambda: 0.0
        )
        clock = Clock(store, self.wall, lambda due: desk.due(due))  # noqa: PLW0108  # made below
        desk = Desk(store, answer, courier, self.wall, keyring=self._keyring, alarmed=clock.expect)
        self._shell = Shell(store, courier, desk, clock, self.wall, self._keyring, None, Unmeasured(), Roles())
        await courier.resume()
        await self.settle()

    async def close(self) -> None:
        await self.shell.courier.stop(0)
        await self.shell.store.close()

    async def hear(self, *incoming: Incoming) -> None:
        await asyncio.gather(*(self.shell.desk.handle(one) for one in incoming))
        await self.settle()

    async def sweep(self) -> None:
        with suppress(StoreError):
            await self.shell.clock.sweep(self.wall.now)
        await self.settle()

    async def settle(self) -> None:
        """Until everything has left; while the platform is down, until everything waits for it."""
        draining = asyncio.create_task(self.shell.courier.drain())
        steps = 0
        while not draining.done() and (self.post.up.is_set() or steps < 8):
            await self._step()
            steps += 1
        draining.cancel()
        await asyncio.gather(draining, return_exceptions=True)
        await self._step()

    async def _step(self) -> None:
        """Once round through the store's queue, after everything that is in it by now."""
        with suppress(StoreError):
            await self.shell.store.next_due()
        await asyncio.sleep(0)
