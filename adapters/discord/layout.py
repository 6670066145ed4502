"""One message as the pieces that Discord takes: texts of a size it allows; buttons, picture and files on the last."""

import hashlib
from dataclasses import dataclass

from adapters.discord.markdown import escape
from adapters.layout import label, split, units
from bot.dialogue.talk import Choice, Picture, Say
from bot.service.post import Document, Parcel

TEXT_LIMIT = 2000
"""UTF-16 units a message may have; escaping counts."""
ALT_LIMIT = 1024
NO_WORDS = "…"


@dataclass(frozen=True, slots=True)
class Piece:
    """One message of the platform. `text` is escaped already."""

    text: str
    nonce: str
    choices: tuple[Choice, ...] = ()
    picture: Picture | None = None
    documents: tuple[Document, ...] = ()

    @property
    def without_picture(self) -> str:
        """The text where the picture can't be shown: its words stand for it."""
        words = escape(self.picture.alt) if self.picture else ""
        return label(f"{self.text}\n\n{words}".strip() or NO_WORDS, TEXT_LIMIT)


def pieces(parcel: Parcel) -> list[Piece]:
    """The message in order. Empty only if there is nothing to say, show, choose or keep."""
    say = parcel.say
    texts = _texts(say)
    if not texts and not (say.choices or say.picture or parcel.documents):
        return []
    texts = texts or ["" if say.picture or parcel.documents else NO_WORDS]
    plain = [Piece(text, _nonce(parcel, number, text)) for number, text in enumerate(texts[:-1])]
    last = _nonce(parcel, len(plain), texts[-1])
    return [*plain, Piece(texts[-1], last, say.choices, say.picture, parcel.documents)]


def _texts(say: Say) -> list[str]:
    """Split before escaping, so that no escape is cut in two; where escapes make a piece too long, split finer."""
    text = f"{say.speaker}: {say.text}" if say.speaker else say.text
    for limit in (TEXT_LIMIT, TEXT_LIMIT * 3 // 4):
        texts = [escape(piece) for piece in split(text, limit)]
        if all(units(piece) <= TEXT_LIMIT for piece in texts):
            return texts
    return [escape(piece) for piece in split(text, TEXT_LIMIT // 2)]


def _nonce(parcel: Parcel, number: int, text: str) -> str:
    """At most 25 characters, the same at every try. It depends on the text as well: the ids of a database that was
    begun anew must not meet those that Discord still remembers."""
    whole = "\0".join((parcel.nonce, parcel.address, str(number), text))
    return hashlib.blake2b(whole.encode(), digest_size=12).hexdigest()
