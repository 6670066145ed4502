"""Small stand-ins for what surrounds the shell: a platform, a companion, a clock on the wall."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from msgspec.structs import replace

from bot.dialogue.talk import CameDue, Conversation, Effect, Say, Turn, Wrote
from bot.service.post import Happening, Parcel

NOON = 1_767_268_800_000
"""2026-01-01 12:00 UTC."""


@dataclass
class Platform:
    """A carrier that keeps what it was given, and fails as it is told to, once for each failure."""

    parcels: list[Parcel] = field(default_factory=list)
    failures: list[Exception] = field(default_factory=list)
    tries: int = 0
    delivered: asyncio.Event = field(default_factory=asyncio.Event)

    async def carry(self, parcel: Parcel) -> None:
        self.tries += 1
        if self.failures:
            raise self.failures.pop(0)
        self.parcels.append(parcel)
        self.delivered.set()

    @property
    def said(self) -> list[str]:
        return [parcel.say.text for parcel in self.parcels]


@dataclass
class Held(Platform):
    """One that is in the middle of the first parcel until it may go on."""

    leaving: asyncio.Event = field(default_factory=asyncio.Event)
    go_on: asyncio.Event = field(default_factory=asyncio.Event)

    async def carry(self, parcel: Parcel) -> None:
        self.leaving.set()
        await self.go_on.wait()
        await Platform.carry(self, parcel)


@dataclass
class Wall:
    """A clock that stands still until it is moved."""

    now: int = NOON

    def __call__(self) -> int:
        return self.now

    def move(self, *, minutes: float = 0, hours: float = 0, days: float = 0) -> None:
        self.now += round((minutes + 60 * hours + 24 * 60 * days) * 60_000)


Answer = Callable[[Conversation, Happening], tuple[Effect, ...]]


@dataclass
class Companion:
    """Echoes what it hears with the number of the turn; `answers` says what else certain words bring about."""

    answers: dict[str, tuple[Effect, ...]] = field(default_factory=dict)
    heard: list[Happening] = field(default_factory=list)

    def take(self, conversation: Conversation, happening: Happening, now: int) -> Turn:
        self.heard.append(happening)
        after = replace(conversation, turn=conversation.turn + 1)
        match happening:
            case Wrote(text) if text in self.answers:
                return Turn(after, self.answers[text])
            case Wrote(text):
                return Turn(after, (Say(f"{after.turn} {text}"),))
            case CameDue(node) if f"due {node}" in self.answers:
                return Turn(after, self.answers[f"due {node}"])
            case CameDue(node):
                return Turn(after, (Say(f"due {node}"),))
            case _:
                return Turn(after, (Say(type(happening).__name__),))
