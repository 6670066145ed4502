"""Everybody can be found again on the platform where they wrote."""

from bot.dialogue.talk import Act, Say
from tests.service.homes import Home


async def test_everybody_is_found_whoever_was_heard_last_first_and_the_forgotten_are_not(home: Home) -> None:
    home.answers("forget me", Act("forget"), Say("Gone."))
    async with home.open() as living:
        for name in ("anna", "ben", "cleo"):
            await living.hear("hello", address=name)
            home.wall.move(minutes=1)
        await living.hear("forget me", address="ben")
    async with home.open() as living:
        assert await living.shell.addresses("door") == ["cleo", "anna"]
        assert await living.shell.addresses("elsewhere") == []
