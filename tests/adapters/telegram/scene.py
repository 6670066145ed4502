"""Telegram's peer as the yard of a scene."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

from tests.adapters.telegram.peer import Peer, Person, serving


class TelegramYard(Peer):
    """A peer that tells of every message at once."""

    process = "tests.adapters.telegram.process"

    def __init__(self) -> None:
        super().__init__()
        self.tell: Callable[[int, str], None] = lambda person, text: None

    def validate(self, method: str, fields: dict[str, Any], uploads: dict[str, Any]) -> Any:
        result = super().validate(method, fields, uploads)
        if method == "sendMessage":
            self.tell(self.calls[-1].chat, self.calls[-1].text)
        return result

    def serving(self) -> AbstractAsyncContextManager[str]:
        return serving(self)

    async def listened(self, times: int) -> None:
        await self.until(lambda: len(self.of("deleteWebhook")) >= times, within=30)

    async def write(self, person: int, text: str) -> None:
        await Person(self, person).writes(text)

    def texts(self, person: int) -> list[str]:
        return [call.text for call in self.sent(person)]
