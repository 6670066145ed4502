"""Pictures for messages, drawn off the event loop: the drawing library is loaded with the first of them."""

import asyncio

from bot.dialogue.steps import MAKER as DAYS
from bot.dialogue.talk import Picture


async def draw(picture: Picture) -> bytes:
    """The PNG of a picture. Raises LookupError for a maker that nobody draws."""
    return await asyncio.to_thread(_draw, picture)


def _draw(picture: Picture) -> bytes:
    from bot.days import draw_days  # noqa: PLC0415  # matplotlib takes half a second
    from bot.practice.picture import draw as draw_practice  # noqa: PLC0415  # as above

    return draw_days(picture.data) if picture.maker == DAYS else draw_practice(picture.maker, picture.data)
