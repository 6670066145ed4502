"""Parcels to messages: how one is sent, and how far it came if it has to be tried again."""

import asyncio
from collections.abc import Awaitable
from io import BytesIO
from typing import Any

import discord
import structlog

from adapters.discord.buttons import view
from adapters.discord.delivery import Delivery, Fate
from adapters.discord.faults import FAILURES, outcome
from adapters.discord.layout import ALT_LIMIT, Piece, pieces
from adapters.layout import label
from adapters.pace import Pace
from adapters.progress import Progress
from adapters.ties import Draw, InDoubt, in_short
from bot.service.post import Parcel, Refused, TryLater, Unreachable

LOG = structlog.get_logger("ajar.discord")

ANSWER_WITHIN = 45.0
"""Seconds for one message, of which the library may wait up to 30 for its turn."""


class Sender:
    """Sends parcels in pieces. A parcel that failed half-way goes on where it stopped, not from its start."""

    def __init__(self, draw: Draw, delivery: Delivery, pace: Pace) -> None:
        self._draw = draw
        self._pace = pace
        self._delivery = delivery
        self._progress = Progress()

    async def carry(self, line: discord.Client, parcel: Parcel) -> None:
        """Raises TryLater, Unreachable or Refused; InDoubt for what nobody asked for and may have arrived."""
        if not parcel.address.isdecimal():
            raise Refused
        channel, parts = line.get_partial_messageable(int(parcel.address)), pieces(parcel)
        for piece in self._progress.rest(parcel.nonce, parts):
            async with self._pace.turn(channel.id, parcel.unasked):
                await self._deliver(channel, piece, parcel)

    async def _deliver(self, channel: discord.PartialMessageable, piece: Piece, parcel: Parcel) -> None:
        told = await self._attempt(channel, piece, parcel)
        fate = Fate.LOST if told else Fate.SENT
        if isinstance(told, Unreachable) and await self._replied(piece, parcel):
            told, fate = None, Fate.REPLIED
        if isinstance(told, TryLater):
            if told.after:
                self._pace.hold(channel.id, told.after)
        else:
            self._delivery.tell(parcel.address, fate)
        if isinstance(told, InDoubt) and not parcel.unasked:
            raise TryLater from None
        if told:
            raise told from None

    async def _attempt(self, channel: discord.PartialMessageable, piece: Piece, parcel: Parcel) -> Exception | None:
        """Send it, and once more if that may help. Discord knows a nonce for some minutes: in doubt, asking again at
        once can't double anything."""
        nonce: dict[str, Any] = {"nonce": piece.nonce}
        told = await _tried(channel.send(**await self._message(piece, parcel), **nonce))
        if isinstance(told, InDoubt):
            told = await _tried(channel.send(**await self._message(piece, parcel), **nonce))
        if isinstance(told, Refused) and piece.picture:
            told = await _tried(channel.send(**_words(piece, parcel), **nonce))
        return told

    async def _replied(self, piece: Piece, parcel: Parcel) -> bool:
        """Whether a reply to what the person just did arrives where a message doesn't."""
        reply = None if parcel.unasked else self._delivery.reply_to(parcel.address)
        return reply is not None and await _tried(reply.send(**await self._message(piece, parcel))) is None

    async def _message(self, piece: Piece, parcel: Parcel) -> dict[str, Any]:
        drawn = await self._drawn(piece)
        if piece.picture and drawn is None:
            return _words(piece, parcel)
        files = [discord.File(BytesIO(one.content), one.name) for one in piece.documents]
        if piece.picture and drawn:
            alt = label(piece.picture.alt, ALT_LIMIT)
            files.append(discord.File(BytesIO(drawn), "picture.png", description=alt))
        return _message(piece.text, piece, parcel, files)

    async def _drawn(self, piece: Piece) -> bytes | None:
        """The picture, or None if it can't be drawn: then its text serves, for a message must not be lost by it."""
        if piece.picture is None:
            return None
        try:
            return await self._draw(piece.picture)
        except Exception as error:
            LOG.error("a picture could not be drawn", maker=piece.picture.maker, error=in_short(error))
            return None


def _words(piece: Piece, parcel: Parcel) -> dict[str, Any]:
    """The message without its picture."""
    files = [discord.File(BytesIO(one.content), one.name) for one in piece.documents]
    return _message(piece.without_picture, piece, parcel, files)


def _message(text: str, piece: Piece, parcel: Parcel, files: list[discord.File]) -> dict[str, Any]:
    """A message as the library takes it. Links show no pictures of their own."""
    made: dict[str, Any] = {"suppress_embeds": True}
    choices = view(piece.choices, parcel.turn)
    if text:
        made["content"] = text
    if choices:
        made["view"] = choices
    if files:
        made["files"] = files
    return made


async def _tried(call: Awaitable[object]) -> TryLater | Unreachable | Refused | InDoubt | None:
    try:
        async with asyncio.timeout(ANSWER_WITHIN):
            await call
    except FAILURES as error:
        return outcome(error)
    return None
