"""Taking the bot's own messages away when somebody asks for it. Discord knows which they are, also after a restart."""

import asyncio

import discord

LOOKED_AT = 200
"""How far back, in messages of either."""
WITHIN = 20.0
"""Seconds: Discord deletes about one a second, and the person waits for an answer."""


async def clear(line: discord.Client, address: int) -> None:
    """Delete the bot's latest messages in a private chat, the newest first. Raises TimeoutError when the time is up, or
    the library's errors."""
    channel = line.get_partial_messageable(address)
    async with asyncio.timeout(WITHIN):
        async for message in channel.history(limit=LOOKED_AT):
            if line.user and message.author.id == line.user.id:
                await message.delete()
