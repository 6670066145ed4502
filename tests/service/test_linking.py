import asyncio
import re
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from bot.dialogue.talk import Act, CameDue, Conversation, Did, Effect, FollowUp, Opened, Say, Turn, Wrote
from bot.service.manners import Manners
from bot.service.post import Happening, Incoming, Parcel, Take, Unreachable
from bot.service.shell import Needs, Shell
from bot.service.store.opening import Address
from bot.shelf import open_book, open_companion
from tests.service.attic import Attic
from tests.service.fakes import Held, Platform, Wall
from tests.service.homes import Home

COMPANION = open_companion()
MANNERS = Manners(memory=open_book().memory)
PHONE, DESK = ("door", "anna"), ("hatch", "7")
Place = tuple[str, str]


class House:
    """A shell with two platforms, one person on each."""

    def __init__(self, where: Address, key_file: Path) -> None:
        self.where = where
        self.key_file = key_file
        self.take: Take = COMPANION.take
        self.platform = self.hatch = Platform()
        self.wall = Wall()

    @asynccontextmanager
    async def open(self) -> AsyncIterator["House"]:
        needs = Needs(self.where, self.take, self.key_file, MANNERS)
        self.shell = await Shell.open(needs, {"door": self.platform, "hatch": self.hatch}, self.wall)
        try:
            yield self
        finally:
            await self.shell.courier.drain()
            await self.shell.close()

    async def hear(self, place: Place, text: str, update: str = "") -> str:
        """All that is said, wherever, because somebody writes that there."""
        before = len(self.platform.parcels)
        await self.shell.desk.handle(Incoming(*place, Wrote(text), update))
        await self.shell.courier.drain()
        return "\n".join(parcel.say.text for parcel in self.platform.parcels[before:] if self._at(parcel, place))

    def _at(self, parcel: Parcel, place: Place) -> bool:
        return (parcel.channel, parcel.address) == place

    async def code(self, place: Place = PHONE) -> str:
        await self.hear(place, "link")
        found = re.search(r"\w{4}-\w{4}", await self.hear(place, "Show me a code"))
        assert found
        return found[0]

    async def people(self) -> int:
        return len([person async for person in self.shell.store.people()])

    async def knows_mia(self, place: Place) -> bool:
        return "Mia" in await self.hear(place, "memory")


@pytest.fixture
def house(address: Address, tmp_path: Path) -> House:
    return House(address, tmp_path / "ajar.key")


async def met(house: House) -> None:
    """Somebody who told a name on the phone, and wrote a line at the desk."""
    await house.hear(PHONE, "hello")
    await house.hear(PHONE, "call her Mia")
    await house.hear(DESK, "hello")


async def test_a_code_makes_two_people_one_who_knows_what_both_knew(house: House) -> None:
    async with house.open():
        await met(house)
        assert not await house.knows_mia(DESK)
        assert "one talk" in (said := await house.hear(DESK, f"link {await house.code()}")) or "Joined" in said
        assert await house.people() == 1
        assert await house.knows_mia(DESK)
        assert await house.knows_mia(PHONE)


async def test_it_holds_after_a_restart_and_the_code_did_too(house: House) -> None:
    async with house.open():
        await met(house)
        code = await house.code()
    async with house.open():
        await house.hear(DESK, f"/link {code.lower().replace('-', '')}")
    async with house.open():
        assert await house.people() == 1
        assert await house.knows_mia(DESK)


async def test_somebody_may_begin_on_the_other_side_with_the_code(house: House) -> None:
    async with house.open():
        await house.hear(PHONE, "call her Mia")
        await house.hear(DESK, f"link {await house.code()}")
        assert await house.people() == 1
        assert await house.knows_mia(DESK)


async def test_a_code_can_be_typed_where_it_is_asked_for(house: House) -> None:
    async with house.open():
        await met(house)
        code = await house.code()
        await house.hear(DESK, "link")
        await house.hear(DESK, "I have a code")
        await house.hear(DESK, code)
        assert await house.people() == 1


async def test_a_code_that_nobody_asked_for_is_words(house: House) -> None:
    async with house.open():
        await met(house)
        await house.hear(DESK, await house.code())
        assert await house.people() == 2


async def test_a_code_works_once(house: House) -> None:
    async with house.open():
        await met(house)
        code = await house.code()
        await house.hear(DESK, f"link {code}")
        await house.hear(("door", "ben"), "hello")
        await house.hear(("door", "ben"), f"link {code}")
        assert await house.people() == 2


async def test_a_code_is_old_after_ten_minutes(house: House) -> None:
    async with house.open():
        await met(house)
        code = await house.code()
        house.wall.move(minutes=11)
        said = await house.hear(DESK, f"link {code}")
        assert "ten minutes" in said
        assert await house.people() == 2


async def test_only_the_last_code_counts(house: House) -> None:
    async with house.open():
        await met(house)
        first, second = await house.code(), await house.code()
        await house.hear(DESK, f"link {first}")
        assert await house.people() == 2
        await house.hear(DESK, f"link {second}")
        assert await house.people() == 1


async def test_ones_own_code_joins_nothing(house: House) -> None:
    async with house.open():
        await met(house)
        code = await house.code()
        assert "other app" in await house.hear(PHONE, f"link {code}")
        assert await house.people() == 2


async def test_after_five_wrong_codes_none_is_looked_at_for_an_hour(house: House) -> None:
    async with house.open():
        await met(house)
        for _ in range(5):
            await house.hear(DESK, "link 2345-6789")
    async with house.open():
        assert "hour" in await house.hear(DESK, f"link {await house.code()}")
        assert await house.people() == 2
        house.wall.move(minutes=61)
        await house.hear(DESK, f"link {await house.code()}")
        assert await house.people() == 1


async def test_a_code_lies_nowhere_in_the_open_and_is_not_remembered(house: House) -> None:
    async with house.open():
        await met(house)
        code = await house.code()
        plain = code.replace("-", "")
        for path in house.key_file.parent.iterdir():
            stored = path.read_bytes()
            assert code.encode() not in stored
            assert plain.encode() not in stored
        assert code not in await house.hear(PHONE, "memory")


async def planned(house: House) -> list[str]:
    """The kinds of what is planned for whoever is on the phone."""
    found = await house.shell.store.find(house.shell.keyring.mac(*PHONE))
    assert found
    return sorted({alarm.kind for alarm in found.alarms} - {"silence"})


PLANS = (
    "question every evening at 9",
    "Yes, keep notes",
    "My clock says so too",
    "She's gone quiet tonight, give me a sentence",
    "I'll try that",
    "Tomorrow",
)


async def test_a_hold_of_either_side_holds_both(house: House) -> None:
    async with house.open():
        for text in PLANS:
            await house.hear(PHONE, text)
        assert await planned(house) == ["follow", "prompt"]
        code = await house.code()
        await house.hear(DESK, "I want to kill myself")
        await house.hear(DESK, f"link {code}")
        assert await house.people() == 1
        assert await planned(house) == []
        assert "quiet" not in await house.hear(PHONE, "She's gone quiet tonight, give me a sentence")
        for text in PLANS:
            await house.hear(PHONE, text)
        assert await planned(house) == []


async def test_a_letter_and_an_address_that_cannot_be_opened_do_not_keep_people_apart(tmp_path: Path) -> None:
    house = House(tmp_path / "ajar.db", tmp_path / "ajar.key")
    third = ("door", "third")
    async with house.open():
        await house.hear(third, "hello")
        await house.hear(DESK, f"link {await house.code(third)}")
        await house.hear(DESK, "hello")
        keyring = house.shell.keyring
        found = await house.shell.store.find(keyring.mac(*DESK))
        assert found and len(found.addresses) == 2
        with closing(sqlite3.connect(tmp_path / "ajar.db")) as db, db:
            db.execute("UPDATE addresses SET sealed = x'00' WHERE mac = ?", (keyring.mac(*third),))
            db.execute(
                "INSERT INTO outbox (person, lane, stage, attempts, made, expires_at, reason, sealed)"
                " VALUES (?, 0, 0, 0, 0, 9e15, '', x'00')",
                (found.person,),
            )
        await house.hear(PHONE, "call her Mia")
        await house.hear(DESK, f"link {await house.code()}")
        assert await house.knows_mia(DESK)
        assert await house.people() == 1
        assert await house.shell.store.unsent() == []
        assert await house.hear(third, "hello")
        assert await house.people() == 2


async def test_the_side_that_showed_the_code_is_told(house: House) -> None:
    async with house.open():
        await met(house)
        await house.hear(DESK, f"link {await house.code()}")
    last = [parcel.say.text for parcel in house.platform.parcels if parcel.address == "anna"][-1]
    assert "another app" in last


async def test_the_same_update_does_not_count_again_after_joining(house: House) -> None:
    async with house.open():
        await met(house)
        await house.hear(DESK, "something", update="5")
        await house.hear(DESK, f"link {await house.code()}", update="6")
        assert await house.hear(DESK, "something", update="5") == ""
        assert await house.hear(DESK, "link 2345-6789", update="6") == ""


async def test_unlinking_leaves_the_side_where_it_is_written_with_nothing(house: House) -> None:
    async with house.open():
        await met(house)
        await house.hear(DESK, f"link {await house.code()}")
        await house.hear(DESK, "unlink")
        assert "other" in await house.hear(DESK, "yes")
        assert await house.people() == 2
        assert not await house.knows_mia(DESK)
        assert await house.knows_mia(PHONE)
    async with house.open():
        assert not await house.knows_mia(DESK)
        assert await house.knows_mia(PHONE)


async def test_whoever_has_one_app_has_nothing_to_separate(house: House) -> None:
    async with house.open():
        await met(house)
        await house.hear(PHONE, "unlink")
        assert "separat" in await house.hear(PHONE, "yes")
        assert await house.people() == 2
        assert await house.knows_mia(PHONE)


async def test_a_hold_cannot_be_left_by_unlinking(house: House) -> None:
    async with house.open():
        await met(house)
        await house.hear(DESK, f"link {await house.code()}")
        await house.hear(DESK, "I want to kill myself")
        await house.hear(DESK, "unlink")
        await house.hear(DESK, "yes")
        assert await house.people() == 2
        for place in (PHONE, DESK):
            await house.shell.desk.handle(Incoming(*place, Opened("noticing")))
        await house.shell.courier.drain()
        assert all(parcel.turn for parcel in house.platform.parcels)
        assert not any(say.speaker == "You" for say in said_last(house, 4))


def said_last(house: House, count: int) -> list[Say]:
    return [parcel.say for parcel in house.platform.parcels[-count:]]


async def test_erasing_on_one_side_erases_both(house: House) -> None:
    async with house.open():
        await met(house)
        await house.hear(DESK, f"link {await house.code()}")
        await house.hear(PHONE, "forget")
        await house.hear(PHONE, "Erase it all")
        assert await house.people() == 0
        assert await house.shell.store.find(house.shell.keyring.mac(*DESK)) is None


async def test_words_that_wait_while_people_join_belong_to_the_one(house: House) -> None:
    async with house.open():
        await met(house)
        code = await house.code()
        texts = [f"link {code}", "call her Mia", "thanks", "memory"]
        await asyncio.gather(*(house.shell.desk.handle(Incoming(*DESK, Wrote(text))) for text in texts))
        await asyncio.gather(*(house.shell.desk.handle(Incoming(*p, Wrote("hello"))) for p in (PHONE, DESK)))
        assert await house.people() == 1


async def test_two_people_who_type_each_others_codes_at_once_become_one(house: House) -> None:
    async with house.open():
        await met(house)
        mine, theirs = await house.code(PHONE), await house.code(DESK)
        await asyncio.gather(
            house.shell.desk.handle(Incoming(*DESK, Wrote(f"link {mine}"))),
            house.shell.desk.handle(Incoming(*PHONE, Wrote(f"link {theirs}"))),
        )
        await house.shell.courier.drain()
        assert await house.people() == 1
        for place in (PHONE, DESK):
            assert await house.hear(place, "help")


async def test_what_waits_for_either_side_is_not_sent_once_the_one_was_forgotten(house: House) -> None:
    house.hatch = hatch = Held()
    hatch.go_on.set()
    async with house.open():
        await met(house)
        code = await house.code()
        hatch.parcels.clear()
        hatch.leaving.clear()
        hatch.go_on.clear()
        for place, text in (
            (DESK, "help"),  # leaves at this moment
            (DESK, "memory"),
            (DESK, f"link {code}"),
            (PHONE, "forget"),
            (PHONE, "Erase it all"),
        ):
            await house.shell.desk.handle(Incoming(*place, Wrote(text)))
            await hatch.leaving.wait()
        hatch.go_on.set()
        await house.shell.courier.drain()
        assert await house.people() == 0
    assert not [said for said in hatch.said if "remember" in said]


async def test_what_waits_for_whoever_joins_is_sent_once(house: House) -> None:
    house.hatch = hatch = Held()
    hatch.go_on.set()
    async with house.open():
        await met(house)
        code = await house.code()
        hatch.parcels.clear()
        hatch.leaving.clear()
        hatch.go_on.clear()
        for text in ("help", "memory", f"link {code}"):
            if text != "memory":  # which waits behind the first
                hatch.leaving.clear()
            await house.shell.desk.handle(Incoming(*DESK, Wrote(text)))
            await hatch.leaving.wait()
        hatch.go_on.set()
        await house.shell.catch_up()
    async with house.open():
        await house.shell.courier.start()
        await house.shell.courier.drain()
        assert await house.shell.store.unsent() == []
    assert len([text for text in hatch.said if "remember" in text]) == 1


async def test_forgetting_on_one_side_forgets_the_person_on_the_other_too(house: House) -> None:
    async with house.open():
        await met(house)
        await house.hear(DESK, f"link {await house.code()}")
        await house.hear(DESK, "hello")
        erased = [person async for person in house.shell.store.people()]
        await house.hear(PHONE, "forget me")
        says = ("Erase it all", "hello again")
        await asyncio.gather(
            *(house.shell.desk.handle(Incoming(*PHONE, Wrote(text))) for text in says),
            house.shell.desk.handle(Incoming(*DESK, Wrote("hello"))),
        )
        assert not await house.knows_mia(DESK)
        assert await house.people() == 2
        assert not {*erased} & {person async for person in house.shell.store.people()}


async def test_whoever_was_forgotten_and_came_anew_on_the_other_side_is_in_no_backup(tmp_path: Path) -> None:
    home = Home(tmp_path, take=COMPANION.take, manners=MANNERS)
    attic, house = Attic(home), House(home.database, home.database.with_suffix(".key"))
    async with house.open():
        await met(house)
        await house.hear(DESK, f"link {await house.code()}")
        await house.hear(DESK, "hello")
        await attic.back_up()
        await house.hear(PHONE, "forget me")
        await house.hear(PHONE, "Erase it all")
        await house.hear(DESK, "hello")
    restored = await attic.restore(home, force=True)
    assert (restored.people, restored.left_out) == (0, 1)


def plain(conversation: Conversation, happening: Happening, _now: int) -> Turn:
    """Links, sets a follow-up, and says when it came due."""
    effects: tuple[Effect, ...] = (Say("Yes."),)
    match happening:
        case Wrote("link" | "Show me a code"):
            effects = (Act("link"),)
        case Wrote(text) if text.startswith("link "):
            effects = (Act("join"),)
        case Wrote("ask me"):
            effects = (FollowUp("noticing#how", 3600),)
        case CameDue():
            effects = (Say("due"),)
        case Did():
            effects = (Say(" ".join(str(kept.value) for kept in conversation.memory.values())),)
        case _:
            pass
    return Turn(replace(conversation, turn=conversation.turn + 1), effects)


@pytest.mark.parametrize("restarted", [False, True])
@pytest.mark.parametrize("found_out", ["by the platform", "by a message"])
async def test_a_follow_up_goes_where_the_person_can_be_reached(house: House, restarted: bool, found_out: str) -> None:
    house.take = plain
    async with house.open():
        await house.hear(PHONE, "hello")
        await house.hear(DESK, f"link {await house.code()}")
        await house.hear(PHONE, "ask me")
        house.wall.move(minutes=30)
        if found_out == "by a message":
            house.platform.failures = [Unreachable()]
        await house.hear(DESK, "bye")
        if found_out == "by the platform":
            await house.shell.desk.reached(DESK, False)
        if not restarted:
            await came_due(house)
    if restarted:
        async with house.open():
            await came_due(house)


async def came_due(house: House) -> None:
    house.platform.parcels.clear()
    house.wall.move(hours=1)
    await house.shell.clock.sweep(house.wall.now)
    await house.shell.courier.drain()
    assert [(one.channel, one.address, one.say.text) for one in house.platform.parcels] == [(*PHONE, "due")]
