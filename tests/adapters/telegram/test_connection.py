"""Starting, staying connected, and what the log says about it: never a token, never words."""

import asyncio
import logging

import pytest
from structlog.testing import capture_logs

from adapters.telegram import Manners, Telegram, TelegramOptions, WrongToken, check_base_url, check_token
from adapters.telegram.menu import MENU
from bot.dialogue.talk import Wrote
from bot.service.post import TryLater
from tests.adapters.telegram.house import FAST, House, fetching, free_port, opened, options, parcel
from tests.adapters.telegram.peer import TOKEN, USERNAME, Peer, Person, Trouble, serving


async def test_a_wrong_token_ends_the_run_with_one_clear_line() -> None:
    peer = Peer()
    peer.fail("getMe", Trouble(401, "Unauthorized"), times=2)
    async with serving(peer) as url:
        telegram = Telegram(options(url), House().take_in)
        with pytest.raises(WrongToken) as caught:
            await telegram.run()
        await telegram.close()
    assert "BotFather" in str(caught.value) and TOKEN not in str(caught.value) and "\n" not in str(caught.value)


@pytest.mark.parametrize("token", ["", "no token", "123", "123:abc def", "123:abc\n", "x:abc", "1:../../x"])
def test_what_can_be_no_token_is_refused_before_anything_is_sent(token: str) -> None:
    with pytest.raises(WrongToken):
        Telegram(TelegramOptions(token), House().take_in)


async def test_the_doctor_can_ask_whether_the_token_works() -> None:
    peer = Peer()
    async with serving(peer) as url:
        assert await check_token(options(url)) == USERNAME
        peer.fail("getMe", Trouble(404, "Not Found"))
        with pytest.raises(WrongToken):
            await check_token(options(url))
        peer.fail("getMe", Trouble(502, "Bad Gateway"))
        with pytest.raises(TryLater):
            await check_token(options(url))
    with pytest.raises(TryLater):
        await check_token(options(url))


@pytest.mark.parametrize(
    "url", ["https://api.telegram.org", "http://127.0.0.1:8081", "http://localhost", "http://[::1]:9"]
)
def test_addresses_that_may_be_used(url: str) -> None:
    assert check_base_url(url) == url


@pytest.mark.parametrize(
    "url",
    ["http://api.telegram.org", "http://127.0.0.1.evil.example", "ftp://x", "", "api", "https://u:p@x", "https://x:y"],
)
def test_addresses_that_are_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"^(is|would)"):
        check_base_url(url)


async def test_an_address_may_be_written_with_its_bot_path() -> None:
    async with serving(Peer()) as url:
        assert await check_token(TelegramOptions(TOKEN, url + "/bot")) == USERNAME
        assert await check_token(TelegramOptions(TOKEN, url + "/")) == USERNAME


async def test_the_menu_is_sent_once_and_again_only_when_it_changed() -> None:
    peer = Peer()
    async with fetching(peer=peer):
        await peer.until(lambda: peer.polls)
    async with fetching(peer=peer):
        await peer.until(lambda: len(peer.of("getMyCommands")) == 2)
    assert len(peer.of("setMyCommands")) == 1
    async with fetching(Manners(rates=FAST, menu={"": MENU[""][:3]}), peer):
        await peer.until(lambda: len(peer.of("setMyCommands")) == 2)


async def test_trouble_with_the_menu_makes_nobody_deaf() -> None:
    peer = Peer()
    peer.fail("setMyCommands", Trouble(429, "Too Many Requests", {"retry_after": 3600}))
    with capture_logs() as logs:
        async with fetching(peer=peer) as at:
            await Person(peer).writes("hello")
            await at.house.taken_in(1)
            await at.house.until(lambda: at.telegram.connected)
    assert "the command menu can't be set; trying again later" in {entry["event"] for entry in logs}


async def test_a_menu_that_could_not_be_set_is_set_later() -> None:
    peer = Peer()
    peer.fail("setMyCommands", Trouble(502, "Bad Gateway"), times=2)
    async with fetching(peer=peer):
        await peer.until(lambda: peer.of("setMyCommands"))


async def test_a_second_copy_is_explained_once_and_waited_for() -> None:
    peer = Peer()
    peer.fail("getUpdates", Trouble(409, "Conflict: terminated by other getUpdates request"), times=3)
    with capture_logs() as logs:
        async with fetching(peer=peer) as at:
            await Person(peer).writes("hello")
            await at.house.taken_in(1)
    told = [entry["event"] for entry in logs if "409" in entry["event"]]
    assert len(told) == 1 and "another copy" in told[0]


async def test_whatever_breaks_the_fetching_it_goes_on_afterwards() -> None:
    peer = Peer()
    troubles = (
        Trouble(500, "Internal Server Error"),
        Trouble(502, "Bad Gateway"),
        Trouble(0),
        Trouble(429, "Too Many Requests", {"retry_after": 0}),
        Trouble(401, "Unauthorized"),
    )
    for trouble in troubles:
        peer.fail("getUpdates", trouble)
    async with fetching(peer=peer) as at:
        await Person(peer).writes("hello")
        assert (await at.house.taken_in(1))[0].event == Wrote("hello")
        assert not at.running.done()


async def test_a_server_that_comes_late_or_goes_away_for_a_while_is_waited_for() -> None:
    port, peer, house = free_port(), Peer(), House()
    telegram = Telegram(options(f"http://127.0.0.1:{port}"), house.take_in, Manners(first_delay=0.01))
    with capture_logs() as logs:
        async with opened(telegram, peer, house):
            async with serving(peer, port):
                await Person(peer).writes("one")
                await house.taken_in(1)
            async with serving(peer, port):
                await Person(peer).writes("two")
                await house.taken_in(2)
    assert "connected to Telegram" in {entry["event"] for entry in logs}


async def test_it_is_known_whether_telegram_answers() -> None:
    peer, house = Peer(), House()
    async with serving(peer) as url:
        telegram = Telegram(options(url), house.take_in, Manners(first_delay=0.01))
        assert not telegram.connected
        async with opened(telegram, peer, house):
            await Person(peer).writes("hello")
            await house.taken_in(1)
            assert telegram.connected
            peer.fail("getUpdates", Trouble(409, "Conflict"), times=10_000)
            await Person(peer).writes("this ends the poll that is open")
            await peer.until(lambda: not telegram.connected)


async def test_a_webhook_that_was_left_set_is_taken_away() -> None:
    peer = Peer()
    await peer._update_queues.set_webhook(TOKEN, {"url": "https://old.example/hook"})
    async with fetching(peer=peer) as at:
        await Person(peer).writes("hello")
        await at.house.taken_in(1)
    assert "drop_pending_updates" not in peer.of("deleteWebhook")[0].fields


async def test_no_log_at_any_level_holds_a_token_or_words(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with capture_logs() as logs:
        async with fetching() as at:
            await Person(at.peer).writes("my secret words")
            await at.house.taken_in(1)
            await at.telegram.carry(parcel("my secret answer"))
            at.peer.fail("sendMessage", Trouble(502, "secret"))
            with pytest.raises(TryLater):
                await at.telegram.carry(parcel("my secret answer again"))
            await at.peer.feed("message", {"text": "secret and unreadable"})
            await at.peer.until(lambda: int(at.peer.polls[-1].get("offset", 0)) == 3)
    told = "\n".join([*caplog.messages, *map(str, logs)])
    assert "secret" not in told and TOKEN not in told and "1001" not in told
    assert "could not be read" in told


async def test_a_stop_lets_what_is_under_way_be_committed() -> None:
    gate, begun = asyncio.Event(), asyncio.Event()

    async def wait(incoming: object) -> None:
        begun.set()
        await gate.wait()

    async with fetching() as at:
        at.house.before = wait
        await Person(at.peer).writes("keep me")
        await begun.wait()
        at.running.cancel()
        gate.set()
        await asyncio.gather(at.running, return_exceptions=True)
        assert len(at.house.taken) == 1
