"""What is sent and heard when connections break, sessions are lost and processes die."""

import asyncio
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from adapters.discord import (
    Discord,
    FileNotes,
    Manners,
)
from adapters.ties import InDoubt
from bot.dialogue.talk import Wrote
from bot.service.post import TryLater
from tests.adapters.discord.conftest import events
from tests.adapters.discord.gateway import CUT_AFTER, CUT_BEFORE, Peer, Trouble, serving
from tests.adapters.discord.house import listening, opened, options, parcel
from tests.adapters.discord.person import Person
from tests.adapters.house import FAST, House

MESSAGES = "/channels/*/messages"


async def test_what_came_while_the_socket_was_cut_comes_when_it_is_resumed() -> None:
    async with listening() as at:
        anna = Person(at.peer)
        await anna.writes("one")
        await at.house.taken_in(1)
        at.peer.cut_socket()
        await anna.writes("two")
        await at.house.taken_in(2)
        assert at.peer.logins == ["identify", "resume"]
        await at.peer.ask_to_reconnect()
        await at.peer.until(lambda: len(at.peer.logins) == 3)
        await anna.writes("three")
        await at.house.taken_in(3)
    assert events(at.house.taken) == [Wrote("one"), Wrote("two"), Wrote("three")]


async def test_what_came_while_nobody_listened_is_fetched_before_what_comes_now() -> None:
    async with listening() as at:
        anna, ben = Person(at.peer, 1), Person(at.peer, 2)
        for person in (anna, ben):
            await person.writes("before")
        await at.house.taken_in(2)
        at.peer.gateway_up = False
        at.peer.lose_session()
        await at.peer.until(lambda: at.peer.logins[-1] == "refused")
        await anna.writes("missed 1")
        await anna.writes("missed 2")
        at.peer.gateway_up = True
        await at.peer.until(lambda: at.peer.logins[-1] == "identify")
        await anna.writes("now")
        await at.house.taken_in(5)
    assert [i.event for i in at.house.taken if i.address == anna.channel] == [
        Wrote("before"),
        Wrote("missed 1"),
        Wrote("missed 2"),
        Wrote("now"),
    ]


async def test_a_next_process_fetches_what_was_missed_of_everybody_the_store_knows(tmp_path: Path) -> None:
    peer = Peer()
    anna, ben = Person(peer, 1), Person(peer, 2)

    async def known() -> list[str]:
        return [anna.channel, ben.channel]

    async with serving(peer) as url:
        for words in ("first", "second"):
            house = House()
            manners = Manners(known=known, notes=FileNotes(tmp_path / "notes"), first_delay=0.01)
            async with opened(Discord(options(url), house.take_in, manners), peer, house):
                await peer.until(lambda: "identify" in peer.logins)
                await anna.writes(words)
                await house.until(partial(has, house, words))
                if words == "second":
                    await house.taken_in(2)
            peer.logins.clear()
            peer.lose_session()
            await ben.writes("missed")
    assert sorted(map(str, events(house.taken))) == [str(Wrote("missed")), str(Wrote("second"))]
    assert anna.channel not in (tmp_path / "notes").read_text()


async def test_a_crowd_is_asked_at_the_bots_pace_whoever_was_heard_last_first(tmp_path: Path) -> None:
    peer, house, notes = Peer(), House(), FileNotes(tmp_path / "notes")
    crowd = [Person(peer, number) for number in range(1, 13)]
    notes.write("discord.reached", str(int(peer.number()) - 1))

    async def known() -> list[str]:
        return [person.channel for person in crowd]

    slow = replace(FAST, overall=5, reserve=1)  # four a second, after a burst of as many
    async with serving(peer) as url:
        manners = Manners(known=known, notes=notes, rates=slow, first_delay=0.01)
        for person in crowd:
            await person.writes("missed")
        async with opened(Discord(options(url), house.take_in, manners), peer, house):
            assert len(await house.taken_in(4)) < len(crowd)
            await house.taken_in(len(crowd))
    assert [incoming.address for incoming in house.taken] == [person.channel for person in crowd]


async def test_somebody_new_is_not_lost_when_the_process_dies_over_their_first_words(tmp_path: Path) -> None:
    peer, house = Peer(), House()
    anna, never = Person(peer, 1), asyncio.Event()
    notes = tmp_path / "notes"

    async def hang(_: object) -> None:
        await never.wait()

    async with serving(peer) as url:
        dying = House(before=hang)
        first = Discord(options(url), dying.take_in, Manners(notes=FileNotes(notes), patience=0.01))
        running = asyncio.create_task(first.run())
        await peer.until(lambda: peer.logins)
        await anna.writes("my first words")
        await peer.until(lambda: peer.of("POST", "/channels/*/typing"))
        at_death = notes.read_text()  # as kill -9 would leave it
        peer.lose_session()
        running.cancel()
        notes.write_text(at_death)
        second = Discord(options(url), house.take_in, Manners(notes=FileNotes(notes), first_delay=0.01))
        async with opened(second, peer, house):
            await house.taken_in(1)
        await first.close()
    assert events(house.taken) == [Wrote("my first words")]


class Told(FileNotes):
    """Notes that tell once no newcomer is left in them."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.empty = asyncio.Event()

    def write(self, name: str, text: str) -> None:
        super().write(name, text)
        if name == "discord.newcomers" and not text:
            self.empty.set()


async def test_newcomers_of_an_earlier_process_who_were_asked_lie_on_paper_no_longer(tmp_path: Path) -> None:
    peer, house, path = Peer(), House(), tmp_path / "notes"
    anna, ben = Person(peer, 1), Person(peer, 2)
    notes = FileNotes(path)
    notes.write("discord.reached", str(int(peer.number()) - 1))
    notes.write("discord.newcomers", f"{anna.channel} {ben.channel}")
    await anna.writes("missed")
    async with serving(peer) as url:
        told = Told(path)
        async with opened(Discord(options(url), house.take_in, Manners(notes=told, first_delay=0.01)), peer, house):
            await asyncio.wait_for(told.empty.wait(), 20)
    assert events(house.taken) == [Wrote("missed")]
    assert not {anna.channel, ben.channel} & set(path.read_text().split('"'))


@pytest.mark.parametrize("trouble", [CUT_BEFORE, CUT_AFTER])
async def test_a_connection_that_breaks_neither_loses_nor_doubles_a_message(trouble: int) -> None:
    async with listening() as at:
        anna = Person(at.peer)
        at.peer.fail("POST", MESSAGES, Trouble(trouble))
        await at.discord.carry(parcel(anna, "once"))
        assert anna.said_to == ["once"]
        at.peer.fail("POST", MESSAGES, Trouble(trouble), times=2)
        with pytest.raises(TryLater):
            await at.discord.carry(parcel(anna, "twice"))
        await at.discord.carry(parcel(anna, "twice"))
        assert anna.said_to == ["once", "twice"]
        at.peer.fail("POST", MESSAGES, Trouble(trouble), times=2)
        with pytest.raises(InDoubt):
            await at.discord.carry(parcel(anna, "unasked", unasked=True))


async def test_429_is_waited_out_if_short_and_told_if_long() -> None:
    async with listening() as at:
        anna = Person(at.peer)
        at.peer.fail("POST", MESSAGES, Trouble(429, retry_after=0.05))
        await at.discord.carry(parcel(anna, "after a moment"))
        assert anna.said_to == ["after a moment"]
        at.peer.fail("POST", MESSAGES, Trouble(429, retry_after=300))
        with pytest.raises(TryLater) as caught:
            await at.discord.carry(parcel(anna, "in five minutes"))
        assert caught.value.after == 300


async def test_closing_lets_what_is_under_way_be_committed() -> None:
    going_on, go_on = asyncio.Event(), asyncio.Event()

    async def slow(_: object) -> None:
        going_on.set()
        await go_on.wait()

    async with listening() as at:
        at.house.before = slow
        await Person(at.peer).writes("keep this")
        await going_on.wait()
        at.running.cancel()
        asyncio.get_running_loop().call_later(0.05, go_on.set)
        await asyncio.gather(at.running, return_exceptions=True)
        assert events(at.house.taken) == [Wrote("keep this")]


def has(house: House, words: str) -> bool:
    return Wrote(words) in events(house.taken)


async def test_a_session_that_the_gateway_no_longer_knows_is_begun_anew_and_nothing_is_missed() -> None:
    async with listening() as at:
        anna = Person(at.peer)
        await anna.writes("before")
        await at.house.taken_in(1)
        at.peer.lose_session()
        await anna.writes("missed")
        await at.house.until(lambda: Wrote("missed") in events(at.house.taken))  # the library waits 5 s to identify
    assert at.peer.logins == ["identify", "identify"]


async def test_what_the_gateway_brings_twice_is_heard_once() -> None:
    async with listening() as at:
        anna = Person(at.peer)
        message = await anna.writes("once")
        await at.peer.emit("MESSAGE_CREATE", message)
        await anna.writes("and then")
        await at.house.taken_in(2)
    assert events(at.house.taken) == [Wrote("once"), Wrote("and then")]
