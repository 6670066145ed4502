import asyncio

import pytest

from bot.dialogue.talk import Ended, Opened, Say, Turn, Wrote
from bot.service.desk import STUMBLED
from bot.service.post import Incoming
from tests.service.homes import Home


async def test_a_turn_is_answered_and_outlives_a_restart(home: Home) -> None:
    async with home.open() as living:
        assert await living.hear("hello") == ["1 hello"]
        assert await living.hear("again") == ["2 again"]
    async with home.open() as living:
        assert await living.hear("back") == ["3 back"]


async def test_people_do_not_mix(home: Home) -> None:
    async with home.open() as living:
        assert await living.hear("hello", address="anna") == ["1 hello"]
        assert await living.hear("hello", address="ben") == ["1 hello"]
        assert await living.hear("so", address="anna") == ["2 so"]


async def test_the_same_update_counts_once_even_after_a_restart(home: Home) -> None:
    async with home.open() as living:
        assert await living.hear("hello", update="7") == ["1 hello"]
        assert await living.hear("hello", update="7") == []
    async with home.open() as living:
        assert await living.hear("hello", update="7") == []
        assert await living.hear("hello", update="8") == ["2 hello"]


async def test_the_same_number_from_somebody_else_is_another_update(home: Home) -> None:
    async with home.open() as living:
        await living.hear("hello", update="7", address="anna")
        assert await living.hear("hello", update="7", address="ben") == ["1 hello"]


async def test_one_person_is_answered_in_order_and_one_at_a_time(home: Home) -> None:
    async with home.open() as living:
        incoming = [Incoming("door", "anna", Wrote(str(number)), str(number)) for number in range(50)]
        await asyncio.gather(*(living.shell.desk.handle(one) for one in incoming))
        await living.shell.courier.drain()
    assert home.platform.said == [f"{number + 1} {number}" for number in range(50)]


async def test_many_people_at_once_each_get_their_own_answers(home: Home) -> None:
    async with home.open() as living:
        incoming = [
            Incoming("door", f"p{person}", Wrote(f"{person}.{number}")) for number in range(5) for person in range(40)
        ]
        await asyncio.gather(*(living.shell.desk.handle(one) for one in incoming))
        await living.shell.courier.drain()
    for person in range(40):
        said = [parcel.say.text for parcel in home.platform.parcels if parcel.address == f"p{person}"]
        assert said == [f"{number + 1} {person}.{number}" for number in range(5)]


async def test_buttons_carry_the_turn_that_offered_them(home: Home) -> None:
    async with home.open() as living:
        await living.hear("hello")
        await living.hear("hello")
    assert [parcel.turn for parcel in home.platform.parcels] == [1, 2]


async def test_several_lines_arrive_in_their_order(home: Home) -> None:
    home.answers("tell", Say("one"), Say("two"), Say("three"), Ended())
    async with home.open() as living:
        assert await living.hear("tell") == ["one", "two", "three"]


async def test_a_turn_that_says_nothing_is_kept_all_the_same(home: Home) -> None:
    home.answers("hush")
    async with home.open() as living:
        assert await living.hear("hush") == []
        assert await living.hear("so") == ["2 so"]


async def test_a_failing_turn_is_owned_up_to_and_leaves_no_words_in_the_log(
    home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    take = home.companion.take

    def failing(conversation: object, happening: object, now: int) -> Turn:
        if happening == Wrote("my secret"):
            raise ValueError(str(happening))
        return take(conversation, happening, now)  # type: ignore[arg-type] # what it was given

    home.take = failing
    async with home.open() as living:
        await living.hear("hello")
        assert await living.hear("my secret") == [STUMBLED.text]
        assert await living.hear("so") == ["2 so"]
    printed = capsys.readouterr()
    assert "ValueError" in printed.out
    assert "secret" not in printed.out + printed.err


async def test_somebody_new_is_known_by_the_language_of_their_app(home: Home) -> None:
    async with home.open() as living:
        await living.shell.desk.handle(Incoming("door", "anna", Opened("noticing"), language="de"))
        people = [person async for person in living.shell.store.people()]
    assert len(people) == 1
    assert people[0] != "anna"
    assert home.companion.heard == [Opened("noticing")]
