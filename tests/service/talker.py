"""Plays scripted talks through the whole shell: a file, keys, alarms, the outbox, and a clock that the talk moves.

The world of `bot.playing` is a copy of what the shell does; here it is found out whether it is a true one. All talks
share a shell, each as a person of its own, and each begins on the same Thursday evening.
"""

import asyncio
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from msgspec.structs import replace

from bot.dialogue.talk import Conversation, Ended, Opened, Pressed, Remembered, Say, Turn, Value, Wrote
from bot.pace.quiet import Quiet
from bot.playing import AGREED, EVENING
from bot.service.manners import Manners
from bot.service.people.sealed import Saved, open_saved, seal_address, seal_saved
from bot.service.post import Happening, Incoming, Inward
from bot.service.shell import Needs, Shell
from bot.service.store import Address, Commit
from bot.turn import Companion
from tests.service.fakes import Platform, Wall

LOUD = Quiet(0, 0)
"""No quiet hours: a talk is written as if any hour were as good."""


class Theatre:
    """A shell in a folder, that stays open from talk to talk. A context manager."""

    def __init__(self, folder: Path, companion: Companion) -> None:
        self._companion = companion
        self.ended = False
        manners = Manners(quiet=LOUD, asked=LOUD, memory=companion.book.memory)
        self._needs = Needs(folder / "ajar.db", self._take, manners=manners)
        self.platform = Platform()
        self.wall = Wall()
        self._runner = asyncio.Runner()

    def __enter__(self) -> Self:
        self.shell = self._runner.run(self._open())
        return self

    def __exit__(self, *_: object) -> None:
        self._runner.run(self.shell.close())
        self._runner.close()

    def _take(self, conversation: Conversation, happening: Happening, now: int) -> Turn:
        turn = self._companion.take(conversation, happening, now)
        self.ended = any(isinstance(effect, Ended) for effect in turn.effects)
        return turn

    async def _open(self) -> Shell:
        return await Shell.open(self._needs, {"door": self.platform}, self.wall)

    def reopen(self) -> None:
        """The process stops and starts."""
        self._runner.run(self.shell.close())
        self.shell = self._runner.run(self._open())

    def meet(self, name: str) -> None:
        """Somebody new and nobody else, as the talks know them, on the evening when talks begin."""
        self.wall.now, self.ended = EVENING, False
        self._runner.run(self._empty())
        saved = Saved(Conversation("played", memory=AGREED))
        key, wrapped = self.shell.keyring.fresh(name)
        sealed, mac = seal_address(key, "door", name), self.shell.keyring.mac("door", name)
        address = Address(mac, "door", sealed, EVENING)
        commit = Commit(name, 0, seal_saved(key, saved), EVENING, address=address, key=wrapped)
        self._runner.run(self.shell.store.commit(commit))

    async def _empty(self) -> None:
        async for person in self.shell.store.people():
            await self.shell.store.erase(person, b"", self.wall.now)

    def remember(self, name: str, remembered: str, value: Value) -> None:
        self._runner.run(self._remember(name, remembered, value))

    async def _remember(self, name: str, remembered: str, value: Value) -> None:
        found = await self.shell.store.load(name)
        assert found is not None  # they met
        key = self.shell.keyring.unwrap(name, found.key)
        saved = open_saved(key, found.state)
        memory = {**saved.conversation.memory, remembered: Remembered(value, self.wall.now)}
        saved = replace(saved, conversation=replace(saved.conversation, memory=memory))
        await self.shell.store.commit(Commit(name, found.version, seal_saved(key, saved), self.wall.now))

    def bring(self, incoming: Incoming) -> None:
        self._runner.run(self._bring(incoming))

    async def _bring(self, incoming: Incoming) -> None:
        await self.shell.desk.take_in(incoming)
        await self.shell.courier.drain()

    def pass_time(self, seconds: int) -> None:
        self._runner.run(self._pass_time(self.wall.now + seconds * 1000))

    async def _pass_time(self, until: int) -> None:
        while (due := await self.shell.store.next_due()) is not None and due <= until:
            self.wall.now = max(self.wall.now, due)
            await self.shell.clock.sweep(self.wall.now)
            await self.shell.courier.drain()
        self.wall.now = until


@dataclass(slots=True)
class Talker:
    """One person's part (`bot.dialogue.script.Player`)."""

    theatre: Theatre
    name: str
    _updates: int = 0
    _choices: list[tuple[str, str, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.theatre.meet(self.name)

    @property
    def ended(self) -> bool:
        return self.theatre.ended

    def given(self, name: str, value: Value) -> list[Say]:
        self.theatre.remember(self.name, name, value)
        return []

    def open(self, flow: str) -> list[Say]:
        return self._do(Opened(flow))

    def hear(self, text: str) -> list[Say]:
        return self._do(Wrote(text))

    def press(self, label: str) -> list[Say]:
        for shown, key, turn in reversed(self._choices):
            if shown == label:
                return self._do(Pressed(key, turn))
        raise LookupError(label)

    def wait(self, seconds: int) -> list[Say]:
        before = len(self.theatre.platform.parcels)
        self.theatre.pass_time(seconds)
        return self._said(before)

    def restart(self) -> list[Say]:
        self.theatre.reopen()
        return []

    def _do(self, event: Inward) -> list[Say]:
        before = len(self.theatre.platform.parcels)
        self._updates += 1
        self.theatre.bring(Incoming("door", self.name, event, str(self._updates)))
        return self._said(before)

    def _said(self, before: int) -> list[Say]:
        parcels = [one for one in self.theatre.platform.parcels[before:] if one.address == self.name]
        for one in parcels:
            self._choices += [(choice.label, choice.key, one.turn) for choice in one.say.choices]
        return [one.say for one in parcels]
