"""Plays scripted talks through a platform: every word goes over real sockets to its peer and back.

What the bot decides is played by `bot.playing`, so a script that passes there must pass here, word for word and button
for button; whatever differs is the adapter's fault.
"""

import asyncio
from collections.abc import Awaitable, Callable
from functools import cache
from pathlib import Path
from typing import Protocol, Self

from bot.dialogue.script import Mismatch, Script, play, read_script
from bot.dialogue.talk import Say, Value
from bot.playing import Player
from bot.service.post import Incoming
from bot.shelf import open_companion
from bot.turn import Companion
from tests.adapters.house import House

TALKS = sorted((Path(__file__).parents[1] / "conversations").glob("*.talk"))


class Stage(Protocol):
    """A platform's peer with a bot at it, and one person who talks to the bot there."""

    async def set_up(self, house: House) -> None:
        """The peer serves and the bot listens."""
        ...

    async def restart(self) -> None:
        """The bot's process stops and another one starts."""
        ...

    async def clear(self) -> None: ...

    async def open(self, flow: str) -> None: ...

    async def write(self, text: str) -> None: ...

    async def press(self, label: str) -> None:
        """Raises LookupError if there is no such choice in the chat."""
        ...

    async def carry(self, say: Say, turn: int, nonce: str) -> None: ...

    def seen(self) -> list[Say]:
        """All that the person sees in the chat from the bot."""
        ...


class AdapterPlayer:
    """One person's talk on a stage. A context manager; each call runs until the bot has said all that it has to say."""

    def __init__(self, companion: Companion, stage: Stage) -> None:
        self._brain = Player(companion, saving=True)
        self._stage = stage
        self._house = House(before=self._take)
        self._said: list[Say] = []
        self._number = 0
        self._runner = asyncio.Runner()

    def __enter__(self) -> Self:
        self._runner.run(self._stage.set_up(self._house))
        return self

    def __exit__(self, *_: object) -> None:
        self._runner.run(self._stage.clear())
        self._runner.close()

    @property
    def ended(self) -> bool:
        return self._brain.ended

    def given(self, name: str, value: Value) -> list[Say]:
        return self._brain.given(name, value)

    def open(self, flow: str) -> list[Say]:
        return self._runner.run(self._do(lambda: self._stage.open(flow)))

    def hear(self, text: str) -> list[Say]:
        return self._runner.run(self._do(lambda: self._stage.write(text)))

    def press(self, label: str) -> list[Say]:
        return self._runner.run(self._do(lambda: self._stage.press(label)))

    def wait(self, seconds: int) -> list[Say]:
        return self._runner.run(self._deliver(self._brain.wait(seconds)))

    def restart(self) -> list[Say]:
        self._runner.run(self._stage.restart())
        return self._brain.restart()

    async def _take(self, incoming: Incoming) -> None:
        self._said += self._brain.happen(incoming.event)

    async def _do(self, act: Callable[[], Awaitable[object]]) -> list[Say]:
        count = len(self._house.taken)
        await act()
        await self._house.taken_in(count + 1)
        said, self._said = self._said, []
        return await self._deliver(said)

    async def _deliver(self, says: list[Say]) -> list[Say]:
        """Carry what is to be said, and read in the chat what arrived."""
        before = len(self._stage.seen())
        for say in says:
            self._number += 1
            await self._stage.carry(say, self._brain.conversation.turn, f"n{self._number}")
        return self._stage.seen()[before:]


@cache
def companion() -> Companion:
    return open_companion()


def script(talk: Path) -> Script:
    return read_script(talk.read_text(encoding="utf-8"), talk.name)


def played(talk: Path, stage: Stage) -> list[Mismatch]:
    """Where this talk goes another way on this stage than it was written."""
    with AdapterPlayer(companion(), stage) as player:
        return play(script(talk), player)


def told(talk: Path) -> list[Mismatch]:
    """The same without a platform; whether talks go as written is tested beside them."""
    return play(script(talk), Player(companion(), saving=True))
