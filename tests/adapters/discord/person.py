"""People at the loopback Discord, in their private chat with the bot."""

import re
from dataclasses import dataclass
from typing import Any

from bot.dialogue.talk import Choice, Picture, Say
from tests.adapters.discord.answers import BOT, Json, written
from tests.adapters.discord.gateway import Peer

_ESCAPED = re.compile(r"\\([^\w\s])")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with an account."""

    peer: Peer
    id: int = 1001

    @property
    def channel(self) -> str:
        return str(self.id + 1_000_000)

    @property
    def user(self) -> Json:
        return {"id": str(self.id), "username": f"p{self.id}", "discriminator": "0", "avatar": None}

    @property
    def said_to(self) -> list[str]:
        """What the bot said to them."""
        return [message["content"] for message in self.peer.said(self.channel)]

    async def writes(self, text: str) -> Json:
        """Gives the message back, to be edited."""
        message = written(self.peer.number(), self.channel, self.user, text)
        await self.peer.write(self.channel, message)
        return message

    async def edits(self, message: Json, text: str) -> None:
        changed = {**message, "content": text, "edited_timestamp": "2026-01-01T20:00:00+00:00"}
        await self.peer.emit("MESSAGE_UPDATE", changed)

    async def presses(self, label: str) -> None:
        """Press the latest choice of this label. Raises LookupError if there is none."""
        for message in reversed(self.peer.said(self.channel)):
            for shown, data in choices(message):
                if shown == label:
                    await self._act(3, {**data}, message=message)
                    return
        raise LookupError(label)

    async def calls(self, command: str) -> None:
        await self._act(2, {"id": "1", "name": command, "type": 1})

    async def sends_form(self, text: str) -> None:
        field = {"type": 4, "custom_id": "words", "value": text}
        await self._act(5, {"custom_id": "a1:write", "components": [{"type": 18, "component": field}]})

    async def _act(self, kind: int, data: Json, **more: Any) -> None:
        channel = {"id": self.channel, "type": 1, "recipients": [self.user], "last_message_id": None}
        number = self.peer.number()
        about: Json = {"id": number, "token": f"t{number}", "application_id": BOT["id"], "version": 1, "type": kind}
        where: Json = {"channel_id": self.channel, "channel": channel, "context": 1, "locale": "en-GB"}
        limits: Json = {"attachment_size_limit": 10_485_760, "entitlements": [], "app_permissions": "0"}
        await self.peer.emit(
            "INTERACTION_CREATE", {**about, **where, **limits, "user": self.user, "data": data, **more}
        )


def choices(message: Json) -> list[tuple[str, Json]]:
    """Labels of what can be pressed on a message, and what Discord then tells the bot."""
    found: list[tuple[str, Json]] = []
    for row in message["components"]:
        for item in row["components"]:
            told = {"custom_id": item["custom_id"], "component_type": item["type"]}
            if item["type"] == 2:
                found.append((item["label"], told))
            for option in item.get("options", ()):
                found.append((option["label"], {**told, "values": [option["value"]]}))
    return found


def seen(message: Json) -> Say:
    """A message as a person sees it, without the escapes that keep it plain."""
    shown = tuple(Choice(label, _carried(told).rpartition(":")[2]) for label, told in choices(message))
    pictures = [one for one in message["attachments"] if one.get("description")]
    picture = Picture("", "", pictures[0]["description"]) if pictures else None
    return Say(_ESCAPED.sub(r"\1", message["content"]), choices=shown, picture=picture)


def _carried(told: Json) -> str:
    return str(told["values"][0] if "values" in told else told["custom_id"])
