"""What ties a door to the house behind it: what each is given, and how each speaks of failures."""

from collections.abc import Awaitable, Callable

from bot.dialogue.talk import Picture
from bot.service.post import Incoming

Handle = Callable[[Incoming], Awaitable[None]]
"""Takes something in; comes back once it is committed, or raises: then it is to be brought again."""

Tell = Callable[[Incoming], None]
"""Hears what becomes of something that could not be committed, to tell whoever it came from."""

Draw = Callable[[Picture], Awaitable[bytes]]
"""Makes the bytes of a picture (PNG), off the event loop."""

Grave = Callable[[str], bool]
"""Whether words sound like danger."""


class InDoubt(Exception):
    """The connection broke after the message was on its way: it may have arrived."""


class WrongToken(Exception):
    """The platform will never take this token; the message is one line for the operator."""


def in_short(error: Exception) -> str:
    """An error for the log: its kind alone."""
    return type(error).__name__


async def no_pictures(picture: Picture) -> bytes:
    """Draws nothing: then a picture's words serve."""
    raise LookupError(picture.maker)


def untold(_incoming: Incoming) -> None:
    """Where nobody hears of it."""


def nothing_grave(_words: str) -> bool:
    """Where nobody listens for danger."""
    return False
