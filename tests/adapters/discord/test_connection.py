"""Starting, staying connected, and what is sent and heard when connections break."""

import asyncio
import logging
from functools import partial
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from adapters.discord import (
    Discord,
    DiscordOptions,
    FileNotes,
    Manners,
    WrongToken,
    check_api_base,
    check_gateway_url,
    check_token,
)
from adapters.ties import InDoubt
from bot.dialogue.talk import Pressed, Wrote
from bot.service.post import Refused, TryLater
from tests.adapters.discord.conftest import events
from tests.adapters.discord.gateway import CUT_AFTER, CUT_BEFORE, TOKEN, Peer, Trouble, serving
from tests.adapters.discord.house import listening, opened, options, parcel
from tests.adapters.discord.person import Person
from tests.adapters.house import House

MESSAGES = "/channels/*/messages"


async def test_a_message_and_a_press_come_over_real_sockets() -> None:
    async with listening() as at:
        anna = Person(at.peer)
        await anna.writes("She is quiet tonight")
        await at.discord.carry(parcel(anna, "Shall we?", "Yes", "No"))
        await anna.presses("No")
        await at.house.taken_in(2)
        await at.peer.until(lambda: at.peer.of("PATCH", "/webhooks/*/messages/@original"))
    assert events(at.house.taken) == [Wrote("She is quiet tonight"), Pressed("key1", 37)]
    assert at.peer.of("POST", "/interactions/*/callback")[0].body == {"type": 6}


async def test_nothing_privileged_is_asked_for() -> None:
    async with listening() as at:
        members, presences, content = 1 << 1, 1 << 8, 1 << 15
        assert at.peer.identified["intents"] & (members | presences | content) == 0


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
            async with opened(Discord(options(url), house.handle, manners), peer, house):
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


async def test_somebody_new_is_not_lost_when_the_process_dies_over_their_first_words(tmp_path: Path) -> None:
    peer, house = Peer(), House()
    anna, never = Person(peer, 1), asyncio.Event()
    notes = tmp_path / "notes"

    async def hang(_: object) -> None:
        await never.wait()

    async with serving(peer) as url:
        dying = House(before=hang)
        first = Discord(options(url), dying.handle, Manners(notes=FileNotes(notes), patience=0.01))
        running = asyncio.create_task(first.run())
        await peer.until(lambda: peer.logins)
        await anna.writes("my first words")
        await peer.until(lambda: peer.of("POST", "/channels/*/typing"))
        at_death = notes.read_text()  # as kill -9 would leave it
        peer.lose_session()
        running.cancel()
        notes.write_text(at_death)
        second = Discord(options(url), house.handle, Manners(notes=FileNotes(notes), first_delay=0.01))
        async with opened(second, peer, house):
            await house.taken_in(1)
        await first.close()
    assert events(house.taken) == [Wrote("my first words")]


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


async def test_the_first_connection_may_fail_and_the_next_one_serves() -> None:
    peer = Peer()
    peer.gateway_up = False
    peer.fail("GET", "/users/@me", Trouble(503), times=2)
    house = House()
    async with serving(peer) as url:
        discord = Discord(options(url), house.handle, Manners(first_delay=0.01))
        async with opened(discord, peer, house):
            await peer.until(lambda: peer.logins.count("refused") == 2)
            peer.gateway_up = True
            await peer.until(lambda: peer.logins[-1] == "identify")
            await Person(peer).writes("hello?")
            await house.taken_in(1)


async def test_messages_wait_until_the_door_is_open() -> None:
    peer, house = Peer(), House()
    anna = Person(peer)
    async with serving(peer) as url:
        discord = Discord(options(url), house.handle, Manners(first_delay=0.01))
        early = asyncio.create_task(discord.carry(parcel(anna, "from an earlier process")))
        async with opened(discord, peer, house):
            await early
    assert anna.said_to == ["from an earlier process"]


@pytest.mark.parametrize("code", [4004, 4014])
async def test_a_refusal_at_the_gateway_is_final_and_clear(code: int) -> None:
    peer = Peer()
    peer.refuse_with = code
    async with serving(peer) as url:
        discord = Discord(options(url), House().handle)
        with pytest.raises(WrongToken) as caught:
            await discord.run()
        await discord.close()
    assert TOKEN not in str(caught.value) and "\n" not in str(caught.value)


async def test_a_wrong_token_ends_the_run_with_one_clear_line() -> None:
    other = TOKEN[:-1] + "X"
    async with serving(Peer()) as url:
        discord = Discord(options(url, other), House().handle)
        with pytest.raises(WrongToken) as caught:
            await discord.run()
        await discord.close()
        with pytest.raises(WrongToken):
            await check_token(options(url, other))
    assert "developer portal" in str(caught.value) and other not in str(caught.value)


async def test_the_doctor_can_ask_whether_the_token_works() -> None:
    peer = Peer()
    async with serving(peer) as url:
        assert await check_token(options(url)) == "Ajar"
        peer.fail("GET", "/users/@me", Trouble(503))
        with pytest.raises(TryLater):
            await check_token(options(url))
    with pytest.raises(TryLater):
        await check_token(options(url))


@pytest.mark.parametrize("token", ["", "no token", "Bot " + TOKEN, TOKEN + "\n", "a.b.c", "../../x"])
def test_what_can_be_no_token_is_refused_before_anything_is_sent(token: str) -> None:
    with pytest.raises(WrongToken):
        Discord(DiscordOptions(token), House().handle)


@pytest.mark.parametrize(
    "url", ["ftp://x", "http://discord.com/api", "https://", "wss://discord.com", "https://a:b@c/"]
)
def test_addresses_that_may_not_be_used(url: str) -> None:
    with pytest.raises(ValueError, match=r"such as|unprotected"):
        check_api_base(url)
    with pytest.raises(ValueError, match=r"such as|unprotected"):
        check_gateway_url(url.replace("wss", "ws").replace("https", "wss"))


def test_addresses_of_this_machine_may_be_plain() -> None:
    assert check_api_base("http://127.0.0.1:8080/api/v10")
    assert check_gateway_url("ws://localhost:8080/gateway")


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


async def test_no_log_holds_a_token_or_words(caplog: pytest.LogCaptureFixture) -> None:
    async def fail(_: object) -> None:
        raise ValueError("secret words")

    with caplog.at_level(logging.DEBUG, logger=""), capture_logs() as logged:
        async with listening() as at:
            at.house.before = fail
            anna = Person(at.peer)
            await anna.writes("secret words")
            at.peer.fail("POST", MESSAGES, Trouble(400, 50035))
            with pytest.raises(Refused):
                await at.discord.carry(parcel(anna, "secret words"))
            await at.peer.until(lambda: at.peer.of("GET", "/users/@me"))
            at.peer.lose_session()
    whole = str(logged) + caplog.text
    assert "not committed" in whole
    assert "secret" not in whole and TOKEN not in whole


async def test_a_slow_answer_is_seen_to_be_typed() -> None:
    go_on = asyncio.Event()

    async def slow(_: object) -> None:
        await go_on.wait()

    async with listening(Manners(patience=0.01)) as at:
        at.house.before = slow
        anna = Person(at.peer)
        await anna.writes("hello")
        await at.peer.until(lambda: at.peer.of("POST", f"/channels/{anna.channel}/typing"))
        go_on.set()


async def test_one_persons_things_keep_their_order_and_stop_nobody_else() -> None:
    go_on = asyncio.Event()

    async def slow(incoming: object) -> None:
        if getattr(incoming, "event", None) == Wrote("a0"):
            await go_on.wait()

    async with listening() as at:
        at.house.before = slow
        anna, ben = Person(at.peer, 1), Person(at.peer, 2)
        for number in range(20):
            await anna.writes(f"a{number}")
        await ben.writes("b")
        await at.house.taken_in(1)
        go_on.set()
        await at.house.taken_in(21)
    assert events(at.house.taken) == [Wrote("b"), *(Wrote(f"a{number}") for number in range(20))]


def has(house: House, words: str) -> bool:
    return Wrote(words) in events(house.taken)
