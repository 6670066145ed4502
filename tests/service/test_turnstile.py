import asyncio

import pytest

from bot.service.turnstile import Turnstile


async def through(stile: Turnstile, key: str, name: str, passed: list[str]) -> None:
    await stile.pass_through(key, stile.line_up(key))
    passed.append(name)


async def test_those_with_one_key_pass_one_by_one_in_order() -> None:
    stile, passed = Turnstile(), list[str]()
    tasks = [asyncio.create_task(through(stile, "door", name, passed)) for name in "abc"]
    for name in "abc":
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        await asyncio.gather(*(task for task in tasks if task.done()))
        assert passed[-1] == name
        tasks = [task for task in tasks if not task.done()]
        stile.leave("door")
    assert not stile.busy("door")


async def test_different_keys_do_not_wait_for_each_other() -> None:
    stile, passed = Turnstile(), list[str]()
    await through(stile, "a", "one", passed)
    await through(stile, "b", "two", passed)
    assert passed == ["one", "two"]


@pytest.mark.parametrize("already_its_turn", [False, True])
async def test_somebody_who_gives_up_waiting_does_not_block_the_others(already_its_turn: bool) -> None:
    stile, passed = Turnstile(), list[str]()
    await through(stile, "door", "first", passed)
    second, third = (asyncio.create_task(through(stile, "door", name, passed)) for name in ("second", "third"))
    await asyncio.sleep(0)
    if already_its_turn:
        stile.leave("door")
    second.cancel()
    await asyncio.gather(second, return_exceptions=True)
    if not already_its_turn:
        stile.leave("door")
    await third
    assert passed == ["first", "third"]
