"""One message as the pieces that Telegram takes: texts of a size it allows, then the picture; buttons on the last."""

from dataclasses import dataclass

from telegram import InlineKeyboardMarkup
from telegram.constants import MessageLimit

from adapters.layout import split
from adapters.telegram.buttons import keyboard
from bot.dialogue.talk import Picture
from bot.service.post import Document, Parcel


@dataclass(frozen=True, slots=True)
class Words:
    """Plain text, never markup: nothing in it has to be escaped and nothing can fail to parse."""

    text: str
    keyboard: InlineKeyboardMarkup | None = None


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture still to be drawn; its caption is its text for those who can't see it."""

    picture: Picture
    caption: str
    keyboard: InlineKeyboardMarkup | None = None


@dataclass(frozen=True, slots=True)
class File:
    """Something to keep."""

    document: Document


Piece = Words | Photo | File


def pieces(parcel: Parcel) -> list[Piece]:
    """The message in order. Empty only if there is nothing to say, show, choose or keep."""
    return [*map(File, parcel.documents), *_message(parcel)]


def _message(parcel: Parcel) -> list[Piece]:
    say = parcel.say
    text = f"{say.speaker}: {say.text}" if say.speaker else say.text
    texts = split(text, MessageLimit.MAX_TEXT_LENGTH)
    buttons = keyboard(say.choices, parcel.turn)
    if say.picture:
        caption = split(say.picture.alt, MessageLimit.CAPTION_LENGTH)
        return [*map(Words, texts), Photo(say.picture, caption[0] if caption else "", buttons)]
    if not texts:
        return [Words("…", buttons)] if buttons else []
    return [*map(Words, texts[:-1]), Words(texts[-1], buttons)]
