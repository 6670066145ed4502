"""Parcels to messages: how one is sent, and how far it came if it has to be tried again."""

import structlog
from telegram import LinkPreviewOptions, Message
from telegram.error import BadRequest, ChatMigrated, RetryAfter, TelegramError

from adapters.pace import Pace
from adapters.progress import Progress
from adapters.telegram.faults import is_lost_topic, outcome, seconds
from adapters.telegram.layout import File, Photo, Piece, Words, pieces
from adapters.telegram.line import Line
from adapters.telegram.traces import Traces
from adapters.ties import Draw, InDoubt, in_short
from bot.dialogue.talk import Picture
from bot.service.people.records import Recent
from bot.service.post import Parcel, Refused, TryLater

LOG = structlog.get_logger("ajar.telegram")

REMEMBERED = 10_000
"""How many topics are remembered at most."""

MOST_AT_ONCE = 100
"""Messages that Telegram deletes at a time."""

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class Sender:
    """Sends parcels in pieces. A parcel that failed half-way goes on where it stopped, not from its start."""

    def __init__(self, line: Line, pace: Pace, draw: Draw) -> None:
        self._line = line
        self._pace = pace
        self._draw = draw
        self._progress = Progress()
        self._threads: Recent[int, int] = Recent(REMEMBERED)
        self._moved: dict[int, int] = {}
        self._traces = Traces()

    def answer_in(self, chat: int, thread: int | None) -> None:
        """The person writes in this topic of their chat now, or in none; answers go there."""
        if thread is None:
            self._threads.drop(chat)
        else:
            self._threads.put(chat, thread)

    def thread(self, chat: int) -> int | None:
        return self._threads.get(chat)

    async def carry(self, parcel: Parcel) -> None:
        """Raises TryLater, Unreachable or Refused; InDoubt for what nobody asked for and may have arrived."""
        try:
            chat = int(parcel.address)
        except ValueError:
            raise Refused from None
        parts = pieces(parcel)
        for piece in self._progress.rest(parcel.nonce, parts):
            async with self._pace.turn(chat, parcel.unasked):
                await self._deliver(self._moved.get(chat, chat), piece, parcel.unasked)

    async def clear(self, address: str) -> None:
        """Delete the bot's own messages of the last two days, as far as they are known. Raises the library's errors."""
        chat = int(address)
        numbers = self._traces.take(self._moved.get(chat, chat))
        for start in range(0, len(numbers), MOST_AT_ONCE):
            await self._line.delete_messages(chat, numbers[start : start + MOST_AT_ONCE])

    async def _deliver(self, chat: int, piece: Piece, unasked: bool) -> None:
        try:
            await self._send(chat, piece)
        except TelegramError as error:
            remedy = self._remedy(chat, piece, error)
            if remedy is None:
                raise _told(error, unasked) from None
        else:
            return
        await self._deliver(*remedy, unasked)

    def _remedy(self, chat: int, piece: Piece, error: TelegramError) -> tuple[int, Piece] | None:
        """Another way to send it at once, if there is one. Each can serve only once, so this ends."""
        match error:
            case RetryAfter():
                self._pace.hold(chat, seconds(error))
            case ChatMigrated():
                self._moved[chat] = error.new_chat_id
                return (error.new_chat_id, piece) if error.new_chat_id not in self._moved else None
            case BadRequest() if is_lost_topic(error) and self.thread(chat) is not None:
                self._threads.drop(chat)
                return chat, piece
            case BadRequest() if isinstance(piece, Photo) and isinstance(outcome(error), Refused):
                return chat, Words(piece.caption, piece.keyboard)
        return None

    async def _send(self, chat: int, piece: Piece) -> None:
        sent = await self._sent_as(chat, piece)
        self._traces.note(chat, sent.message_id)

    async def _sent_as(self, chat: int, piece: Piece) -> Message:
        thread = self._threads.get(chat)
        match piece:
            case Words(text, keyboard):
                return await self._line.send_message(
                    chat, text, reply_markup=keyboard, message_thread_id=thread, link_preview_options=_NO_PREVIEW
                )
            case File(document):
                return await self._line.send_document(
                    chat, document.content, filename=document.name, message_thread_id=thread
                )
            case Photo(picture, caption, keyboard):
                drawn = await self._drawn(picture)
                if drawn is None:
                    return await self._sent_as(chat, Words(caption, keyboard))
                return await self._line.send_photo(
                    chat,
                    drawn,
                    caption or None,
                    reply_markup=keyboard,
                    message_thread_id=thread,
                    filename="picture.png",
                )

    async def _drawn(self, picture: Picture) -> bytes | None:
        """The picture, or None if it can't be drawn: then its text serves, for a message must not be lost by it."""
        try:
            return await self._draw(picture)
        except Exception as error:
            LOG.error("a picture could not be drawn", maker=picture.maker, error=in_short(error))
            return None


def _told(error: TelegramError, unasked: bool) -> Exception:
    """A reply in doubt is simply tried again."""
    told = outcome(error)
    return TryLater() if isinstance(told, InDoubt) and not unasked else told
