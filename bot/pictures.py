"""Pictures for messages, drawn off the event loop: the drawing library is loaded with the first of them."""

import asyncio

from bot.dialogue.talk import Picture


async def draw(picture: Picture) -> bytes:
    """The PNG of a picture. Raises LookupError for a maker that nobody draws."""
    return await asyncio.to_thread(_draw, picture)


def _draw(picture: Picture) -> bytes:
    from bot.practice.picture import draw as draw_practice  # noqa: PLC0415  # matplotlib takes half a second

    return draw_practice(picture.maker, picture.data)
