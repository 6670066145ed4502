"""The process dies at the worst moments, and nothing that was written is lost."""

from collections.abc import Callable

import pytest

from tests.adapters.discord.scene import DiscordYard
from tests.adapters.scene import Yard, scene
from tests.adapters.telegram.scene import TelegramYard

TURNS = 12
KILLED_AT = {3, 6, 10}
"""Numbers of the replies at whose arrival the process is killed, before it can know that they arrived."""

PLATFORMS = pytest.mark.parametrize(("make", "repeats"), [(TelegramYard, 1), (DiscordYard, 0)])
"""How often a reply may come twice for each kill."""


@PLATFORMS
async def test_a_kill_between_sending_and_noting_repeats_at_most_that_reply(
    make: Callable[[], Yard], repeats: int
) -> None:
    async with scene(make()) as at:
        heard: list[str] = []

        def kill_at_once(person: int, text: str) -> None:
            heard.append(text)
            at.arrived(person, text)
            if len(heard) in KILLED_AT and at.process:
                at.process.kill()

        at.yard.tell = kill_at_once
        kills = 0
        for turn in range(TURNS):
            await at.asked(1, f"m{turn}.", f" m{turn}.")
            if len(heard) in KILLED_AT:
                await at.kill()
                await at.start()
                kills += 1
        found = at.yard.texts(1)
    wanted = [f"{turn + 1} m{turn}." for turn in range(TURNS)]
    assert list(dict.fromkeys(found)) == wanted
    assert kills >= 2 and len(found) - len(wanted) <= kills * repeats


@PLATFORMS
async def test_what_is_written_while_the_process_is_dead_or_dying_is_answered_afterwards(
    make: Callable[[], Yard], repeats: int
) -> None:
    async with scene(make()) as at:
        await at.asked(1, "m0.", " m0.")
        await at.yard.write(1, "m1.")
        await at.kill()
        await at.yard.write(1, "m2.")
        await at.start()
        await at.asked(1, "m3.", " m3.")
        found = at.yard.texts(1)
    assert list(dict.fromkeys(found)) == ["1 m0.", "2 m1.", "3 m2.", "4 m3."]
    assert len(found) <= 4 + repeats
