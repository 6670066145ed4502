"""What passes through the doors: events from platforms, parcels to them, and who carries the parcels.

Platforms are adapters above this room; they make `Incoming` and implement `Carrier`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from msgspec import Struct

from bot.dialogue.talk import CameDue, Conversation, Did, FellSilent, Opened, Pressed, Say, Turn, Wrote

Inward = Opened | Wrote | Pressed
Happening = Inward | FellSilent | CameDue | Did
"""What comes in by the doors, what time brings, and what came of something that a page asked for."""

Take = Callable[[Conversation, Happening, int], Turn]
"""Answers: the turn that something makes of a conversation at a time (ms UTC). Pure."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing that came in. `address` is the platform's id of the private chat, `update` its id of this event
    ("" where the platform has none: then nothing is de-duplicated)."""

    channel: str
    address: str
    event: Inward
    update: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A file for the person to keep, as what `/export` gives."""

    name: str
    content: bytes


class Parcel(Struct, frozen=True):
    """One message on its way out. `nonce` is the same at every try; `turn` goes into the buttons;
    `unasked` marks prompts and follow-ups, which are never sent twice and keep quiet hours. The text of `say` may be
    empty if there are documents."""

    channel: str
    address: str
    say: Say
    turn: int
    nonce: str
    unasked: bool = False
    documents: tuple[Document, ...] = ()
    clear: bool = False
    """Take away what the bot said there before, as far as the platform lets it, and then say this."""


class Carrier(Protocol):
    """What an adapter offers the courier."""

    async def carry(self, parcel: Parcel) -> None:
        """Deliver one message. Raises TryLater, Unreachable or Refused. Whatever else it raises counts as a fault of
        its own: the message is tried a few times more, then set aside."""
        ...


@runtime_checkable
class Clearing(Protocol):
    """What a carrier offers besides, if its platform lets messages be taken away."""

    async def clear(self, address: str) -> None:
        """Take away the bot's own messages there, those that it may and can find. Best effort."""
        ...


class TryLater(Exception):
    """The platform asks to wait, or the connection failed. `after` in seconds; None leaves it to the courier."""

    def __init__(self, after: float | None = None) -> None:
        super().__init__("the platform asks to wait" if after is None else f"the platform asks to wait {after:g} s")
        self.after = after


class Unreachable(Exception):
    """The person blocked the bot, left, or cannot be written to: stop until they write again."""


class Refused(Exception):
    """The platform will never take this message; trying again is useless."""
