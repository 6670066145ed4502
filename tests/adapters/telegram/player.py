"""Telegram as a stage for scripted talks, fetched or brought by webhook."""

from contextlib import AsyncExitStack
from dataclasses import replace

from msgspec import structs

from adapters.telegram import Manners, Telegram, TelegramOptions
from bot.dialogue.talk import Choice, Picture, Say
from bot.service.post import Parcel
from tests.adapters.house import House, draw
from tests.adapters.telegram.house import FAST, free_port, opened
from tests.adapters.telegram.peer import TOKEN, Peer, Person, serving


class TelegramStage:
    """A peer with a bot, and one person's private chat."""

    def __init__(self, webhook: bool = False) -> None:
        self._webhook = webhook
        self._peer = Peer()
        self._person = Person(self._peer, 4242)
        self._server = AsyncExitStack()
        self._bot = AsyncExitStack()

    async def set_up(self, house: House) -> None:
        self._house = house
        self._url = await self._server.enter_async_context(serving(self._peer))
        await self._start()

    async def restart(self) -> None:
        await self._bot.aclose()
        await self._start()

    async def clear(self) -> None:
        await self._bot.aclose()
        await self._server.aclose()

    async def open(self, flow: str) -> None:
        await self._person.writes(f"/start {flow}".rstrip())

    async def write(self, text: str) -> None:
        await self._person.writes(text)

    async def press(self, label: str) -> None:
        await self._person.presses(label)

    async def carry(self, say: Say, turn: int, nonce: str) -> None:
        await self._telegram.carry(Parcel("telegram", str(self._person.id), say, turn, nonce))

    def seen(self) -> list[Say]:
        """A picture belongs to the text above it."""
        seen: list[Say] = []
        for call in self._peer.sent():
            choices = tuple(Choice(label, data.rpartition(":")[2]) for label, data in call.buttons)
            if call.method == "sendPhoto" and seen:
                seen[-1] = structs.replace(seen[-1], choices=choices, picture=Picture("", "", call.text))
            else:
                seen.append(Say(call.text, choices=choices))
        return seen

    async def _start(self) -> None:
        options = TelegramOptions(TOKEN, self._url)
        if self._webhook:
            listen = f"127.0.0.1:{free_port()}"
            options = replace(options, webhook_url=f"http://{listen}/hook", webhook_listen=listen)
        self._telegram = Telegram(options, self._house.take_in, Manners(draw=draw, rates=FAST, first_delay=0.01))
        first = "setWebhook" if self._webhook else "deleteWebhook"
        before = len(self._peer.of(first))
        await self._bot.enter_async_context(opened(self._telegram, self._peer, self._house))
        await self._peer.until(lambda: len(self._peer.of(first)) > before)
