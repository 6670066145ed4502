"""Something that makes every turn fail is set aside, and holds up nobody and nothing else."""

import asyncio
import sqlite3
from pathlib import Path

import pytest

from bot.dialogue.talk import CameDue, Conversation, FollowUp, Turn, Wrote
from bot.service.desk import STUMBLED
from bot.service.post import Happening, Incoming
from bot.service.watching.faults import TRIES
from tests.service.homes import Home

POISON = Wrote("my secret")


def poison(home: Home) -> Home:
    """A companion that can't take one text, nor one alarm."""

    def take(conversation: Conversation, happening: Happening, now: int) -> Turn:
        turn = home.companion.take(conversation, happening, now)
        if happening in (POISON, CameDue("bad#one")):
            raise RecursionError(str(happening))
        return turn

    home.take = take
    return home


@pytest.fixture
def poisoned(home: Home) -> Home:
    return poison(home)


async def test_it_is_tried_three_times_and_the_person_is_told_once(poisoned: Home) -> None:
    async with poisoned.open() as living:
        assert await living.hear("hello", "1") == ["1 hello"]
        assert await living.hear("my secret", "2") == [STUMBLED.text]
        assert poisoned.companion.heard.count(POISON) == TRIES
        assert await living.hear("my secret", "2") == []
    async with poisoned.open() as living:
        assert await living.hear("my secret", "2") == []
        assert await living.hear("so", "3") == ["2 so"]
    assert poisoned.companion.heard.count(POISON) == TRIES + TRIES * 2  # it is known to have come by the store alone


async def test_somebody_new_may_begin_with_it(poisoned: Home) -> None:
    async with poisoned.open() as living:
        assert await living.hear("my secret") == [STUMBLED.text]
        assert await living.hear("so") == ["1 so"]


async def test_what_comes_before_and_behind_it_is_answered_in_order(poisoned: Home) -> None:
    texts = ["a", "my secret", "b", "my secret", "c"]
    async with poisoned.open() as living:
        coming = [Incoming("door", who, Wrote(text)) for text in texts for who in ("anna", "ben")]
        await asyncio.gather(*(living.shell.desk.handle(one) for one in coming))
        await living.shell.courier.drain()
    for who in ("anna", "ben"):
        said = [parcel.say.text for parcel in poisoned.platform.parcels if parcel.address == who]
        assert said == ["1 a", STUMBLED.text, "2 b", STUMBLED.text, "3 c"]


async def test_its_words_are_kept_nowhere(file_home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    poison(file_home)
    async with file_home.open() as living:
        await living.hear("my secret")
    printed = capsys.readouterr()
    assert "RecursionError" in printed.out
    assert "secret" not in printed.out + printed.err
    with sqlite3.connect(file_home.database) as connection:
        assert connection.execute("SELECT count(*) FROM set_aside").fetchone() == (0,)
    connection.close()


async def test_an_alarm_of_that_kind_is_given_up_and_others_come(poisoned: Home) -> None:
    poisoned.answers("ask", FollowUp("bad#one", 3600), FollowUp("good#one", 3600))
    async with poisoned.open() as living:
        await living.hear("ask")
        assert await living.wait(hours=1) == ["due good#one"]
        for _ in range(TRIES):
            assert await living.wait(minutes=1) == []
        assert await living.shell.store.next_due() is None
    assert poisoned.companion.heard.count(CameDue("bad#one")) == TRIES


async def test_what_came_through_the_letterbox_is_set_aside_by_the_desk_alike(
    tmp_path: Path, empty_database: str
) -> None:
    poisoned = poison(Home(tmp_path, server=empty_database))
    texts, told = [b"a", b"my secret", b"b"], asyncio.Event()
    async with poisoned.open() as living:
        shell = living.shell

        async def take(content: bytes) -> None:
            await shell.desk.take_in(Incoming("door", "anna", Wrote(content.decode()), content.decode()))
            if content == texts[-1]:
                told.set()

        assert shell.letterbox is not None
        for number, text in enumerate(texts):
            await shell.letterbox.put(("door", "anna"), number, text)
        running = asyncio.create_task(shell.letterbox.run(take))
        await told.wait()
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await shell.courier.drain()
    assert poisoned.platform.said == ["1 a", STUMBLED.text, "2 b"]
    assert poisoned.companion.heard.count(POISON) == TRIES
