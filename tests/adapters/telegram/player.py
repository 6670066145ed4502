"""Plays scripted talks through Telegram: every word goes over a real socket to the peer and back.

What the bot decides is played by `bot.playing`, so a script that passes there must pass here, word for word and button
for button; whatever differs is the adapter's fault.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import replace

from adapters.telegram import Manners, Telegram, TelegramOptions
from bot.dialogue.talk import Choice, Picture, Say, Value
from bot.playing import Player
from bot.service.post import Incoming, Parcel
from bot.turn import Companion
from tests.adapters.telegram.house import FAST, House, draw, free_port, opened
from tests.adapters.telegram.peer import TOKEN, Call, Peer, Person, serving


class TelegramPlayer:
    """One person's talk by Telegram, fetched or brought by webhook. A context manager; each call runs until the bot has
    said all that it has to say."""

    def __init__(self, companion: Companion, webhook: bool = False) -> None:
        self._brain = Player(companion, saving=True)
        self._webhook = webhook
        self._peer = Peer()
        self._person = Person(self._peer, 4242)
        self._house = House(before=self._take)
        self._said: list[Say] = []
        self._number = 0
        self._runner = asyncio.Runner()
        self._server = AsyncExitStack()
        self._bot = AsyncExitStack()

    def __enter__(self) -> "TelegramPlayer":
        self._runner.run(self._serve())
        return self

    def __exit__(self, *_: object) -> None:
        self._runner.run(self._bot.aclose())
        self._runner.run(self._server.aclose())
        self._runner.close()

    @property
    def ended(self) -> bool:
        return self._brain.ended

    def given(self, name: str, value: Value) -> list[Say]:
        return self._brain.given(name, value)

    def open(self, flow: str) -> list[Say]:
        return self._runner.run(self._do(lambda: self._person.writes(f"/start {flow}".rstrip())))

    def hear(self, text: str) -> list[Say]:
        return self._runner.run(self._do(lambda: self._person.writes(text)))

    def press(self, label: str) -> list[Say]:
        return self._runner.run(self._do(lambda: self._person.presses(label)))

    def wait(self, seconds: int) -> list[Say]:
        return self._runner.run(self._deliver(self._brain.wait(seconds)))

    def restart(self) -> list[Say]:
        """The bot's process stops and another one starts."""
        self._runner.run(self._bot.aclose())
        self._runner.run(self._start())
        return self._brain.restart()

    async def _serve(self) -> None:
        self._url = await self._server.enter_async_context(serving(self._peer))
        await self._start()

    async def _start(self) -> None:
        options = TelegramOptions(TOKEN, self._url)
        if self._webhook:
            listen = f"127.0.0.1:{free_port()}"
            options = replace(options, webhook_url=f"http://{listen}/hook", webhook_listen=listen)
        self._telegram = Telegram(options, self._house.handle, Manners(draw=draw, rates=FAST, first_delay=0.01))
        first = "setWebhook" if self._webhook else "deleteWebhook"
        before = len(self._peer.of(first))
        await self._bot.enter_async_context(opened(self._telegram, self._peer, self._house))
        await self._peer.until(lambda: len(self._peer.of(first)) > before)

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
        before = len(self._peer.sent())
        for say in says:
            self._number += 1
            parcel = Parcel("telegram", str(self._person.id), say, self._brain.conversation.turn, f"n{self._number}")
            await self._telegram.carry(parcel)
        return _read(self._peer.sent()[before:])


def _read(calls: list[Call]) -> list[Say]:
    """Messages as a person sees them; a picture belongs to the text above it."""
    seen: list[Say] = []
    for call in calls:
        choices = tuple(Choice(label, data.rpartition(":")[2]) for label, data in call.buttons)
        if call.method == "sendPhoto" and seen:
            seen[-1] = replace(seen[-1], choices=choices, picture=Picture("", "", call.text))
        else:
            seen.append(Say(call.text, choices=choices))
    return seen
