"""Webhook mode: Telegram brings the updates; strangers and garbage get nothing, and 200 means committed."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp
import pytest
from structlog.testing import capture_logs

from adapters.telegram import Manners, Telegram, TelegramOptions
from adapters.telegram.line import ALLOWED
from adapters.telegram.webhook import BODY_LIMIT, SECRET_HEADER
from bot.dialogue.talk import Wrote
from bot.endpoints import CantListen
from bot.service.post import Incoming
from tests.adapters.telegram.house import FAST, House, free_port, opened
from tests.adapters.telegram.peer import TOKEN, Peer, Person, serving


@dataclass(slots=True)
class At:
    peer: Peer
    house: House
    url: str
    secret: str

    async def post(self, body: bytes, secret: str | None = None, method: str = "POST") -> int:
        """What the webhook answers to somebody who knows its address."""
        headers = {} if secret is None else {SECRET_HEADER: secret}
        async with (
            aiohttp.ClientSession() as client,
            client.request(method, self.url, data=body, headers=headers) as got,
        ):
            assert await got.read() == b"" or got.status in {404, 405, 413}
            return got.status


@asynccontextmanager
async def brought() -> AsyncIterator[At]:
    peer, house, port = Peer(), House(), free_port()
    address = f"127.0.0.1:{port}"
    async with serving(peer) as url:
        options = TelegramOptions(TOKEN, url, f"http://{address}/hook", address)
        telegram = Telegram(options, house.take_in, Manners(rates=FAST, first_delay=0.01, reach=house.reach))
        async with opened(telegram, peer, house):
            await peer.until(lambda: peer.of("setWebhook"))
            yield At(peer, house, options.webhook_url, options.secret)


def update(number: int, text: str = "hello") -> bytes:
    return json.dumps({"update_id": number, "message": Person(Peer()).message(text=text)}).encode()


async def test_updates_are_brought_with_the_secret_and_for_the_kinds_asked() -> None:
    async with brought() as at:
        (call,) = at.peer.of("setWebhook")
        assert json.loads(call.fields["allowed_updates"]) == list(ALLOWED)
        assert "drop_pending_updates" not in call.fields
        for number in range(3):
            await Person(at.peer).writes(f"{number}")
        assert [t.event for t in await at.house.taken_in(3)] == [Wrote("0"), Wrote("1"), Wrote("2")]
        info = await at.peer.deliver_updates(token=TOKEN)
    assert info == 0


async def test_what_came_before_the_start_is_brought_at_the_start() -> None:
    peer, house, port = Peer(), House(), free_port()
    await Person(peer).writes("while you were away")
    async with serving(peer) as url:
        options = TelegramOptions(TOKEN, url, f"http://127.0.0.1:{port}/hook", f"127.0.0.1:{port}")
        async with opened(Telegram(options, house.take_in), peer, house):
            assert (await house.taken_in(1))[0].event == Wrote("while you were away")


async def test_the_answer_is_200_only_after_the_commit() -> None:
    gate = asyncio.Event()

    async def wait(incoming: Incoming) -> None:
        await gate.wait()

    async with brought() as at:
        at.house.before = wait
        request = asyncio.create_task(at.post(update(1), at.secret))
        done, _ = await asyncio.wait([request], timeout=0.05)
        assert not done
        gate.set()
        assert await request == 200
    assert len(at.house.taken) == 1


async def test_what_fails_is_brought_again() -> None:
    async def stumble(incoming: Incoming) -> None:
        at.house.before = None
        raise OSError("disk full")

    async with brought() as at:
        at.house.before = stumble
        await Person(at.peer).writes("keep me")
        assert not at.house.taken
        assert await at.peer.deliver_updates(token=TOKEN) == 1
    assert at.house.taken[0].event == Wrote("keep me")


async def test_strangers_and_garbage_get_nothing_and_leave_no_trace() -> None:
    async with brought() as at:
        with capture_logs() as logs:
            for secret in (None, "", "guess", at.secret[:-1], at.secret + "x", "é" * 3):
                assert await at.post(update(1), secret) == 403
            for body in (
                b"",
                b"{",
                b"[]",
                b"null",
                b'{"update_id": "1"}',
                b'{"update_id": true}',
                b"\xff\xfe",
                b"[" * 9999,
            ):
                assert await at.post(body, at.secret) == 400
            assert await at.post(b"x" * (BODY_LIMIT + 1), at.secret) == 413
            assert await at.post(b"", at.secret, "GET") == 405
        assert logs == []
        assert await at.post(b'{"update_id": 5, "unheard_of": {}}', at.secret) == 200
        assert await at.post(b'{"update_id": 6, "message": {"text": "secret words"}}', at.secret) == 200
    assert not at.house.taken


@pytest.mark.parametrize("listen", ["", "127.0.0.1", "127.0.0.1:http"])
def test_a_listening_address_that_is_none_is_refused_at_once(listen: str) -> None:
    with pytest.raises(ValueError, match="host:port"):
        Telegram(TelegramOptions(TOKEN, webhook_url="https://x.example/hook", webhook_listen=listen), House().take_in)


async def test_a_port_that_is_taken_ends_the_run_with_a_line() -> None:
    peer = Peer()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        listen = "{}:{}".format(*taken.getsockname())
        async with serving(peer) as url:
            telegram = Telegram(TelegramOptions(TOKEN, url, f"http://{listen}/hook", listen), House().take_in)
            with pytest.raises(CantListen, match=rf"^Ajar can't listen at {listen} .*TELEGRAM_WEBHOOK_LISTEN"):
                await telegram.run()
            await telegram.close()
