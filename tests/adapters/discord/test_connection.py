"""Starting, what is asked for, and what the log says about it."""

import asyncio
import logging

import pytest
from structlog.testing import capture_logs

from adapters.discord import (
    Discord,
    DiscordOptions,
    Manners,
    WrongToken,
    check_api_base,
    check_gateway_url,
    check_token,
)
from bot.dialogue.talk import Pressed, Wrote
from bot.service.post import Refused, TryLater
from tests.adapters.discord.conftest import events
from tests.adapters.discord.gateway import TOKEN, Peer, Trouble, serving
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


async def test_the_first_connection_may_fail_and_the_next_one_serves() -> None:
    peer = Peer()
    peer.gateway_up = False
    peer.fail("GET", "/users/@me", Trouble(503), times=2)
    house = House()
    async with serving(peer) as url:
        discord = Discord(options(url), house.take_in, Manners(first_delay=0.01))
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
        discord = Discord(options(url), house.take_in, Manners(first_delay=0.01))
        early = asyncio.create_task(discord.carry(parcel(anna, "from an earlier process")))
        assert not discord.connected
        async with opened(discord, peer, house):
            await early
            assert discord.connected
    assert anna.said_to == ["from an earlier process"]


@pytest.mark.parametrize("code", [4004, 4014])
async def test_a_refusal_at_the_gateway_is_final_and_clear(code: int) -> None:
    peer = Peer()
    peer.refuse_with = code
    async with serving(peer) as url:
        discord = Discord(options(url), House().take_in)
        with pytest.raises(WrongToken) as caught:
            await discord.run()
        await discord.close()
    assert TOKEN not in str(caught.value) and "\n" not in str(caught.value)


async def test_a_wrong_token_ends_the_run_with_one_clear_line() -> None:
    other = TOKEN[:-1] + "X"
    async with serving(Peer()) as url:
        discord = Discord(options(url, other), House().take_in)
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
        Discord(DiscordOptions(token), House().take_in)


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


async def test_no_log_holds_a_token_or_words(caplog: pytest.LogCaptureFixture) -> None:
    async def fail(_: object) -> None:
        raise ValueError("secret words")

    with caplog.at_level(logging.DEBUG, logger=""), capture_logs() as logged:
        async with listening(Manners(insist=0)) as at:
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


async def test_a_picture_shown_for_a_link_is_no_correction() -> None:
    async with listening() as at:
        anna = Person(at.peer)
        message = await anna.writes("see https://a.example")
        await at.peer.emit("MESSAGE_UPDATE", {**message, "embeds": [{"type": "link"}]})
        await anna.edits(message, "see this")
        await at.house.taken_in(2)
    assert events(at.house.taken) == [Wrote("see https://a.example"), Wrote("see this")]


async def test_what_can_not_be_committed_is_tried_until_it_can_be_and_the_persons_next_things_wait() -> None:
    async with listening() as at:

        async def stumble(_: object) -> None:
            if not at.house.put_off:
                raise OSError("disk full")

        at.house.before = stumble
        anna = Person(at.peer)
        await anna.writes("first")
        await anna.writes("second")
        await at.house.taken_in(2)
    assert events(at.house.taken) == [Wrote("first"), Wrote("second")]
    assert events(at.house.put_off) == [Wrote("second")]
    assert at.house.given_up == []
