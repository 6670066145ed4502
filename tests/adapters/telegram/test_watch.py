"""Somebody takes the webhook away, or stands between Telegram and it: that is mended, or seen."""

import asyncio
import time
from collections.abc import Callable, Sequence

import pytest
from structlog.testing import capture_logs
from telegram import WebhookInfo
from telegram.error import NetworkError, TelegramError

from adapters.telegram import Manners, Telegram, TelegramOptions
from adapters.telegram.watch import Watch
from tests.adapters.telegram.house import FAST, House, free_port, opened
from tests.adapters.telegram.peer import TOKEN, Peer, Person, Trouble, serving

URL = "https://bot.example.org/hook"


Told = Callable[[], WebhookInfo] | TelegramError


class Telling:
    """Answers how the webhook stands, with one thing after the other."""

    def __init__(self, answers: Sequence[Told]) -> None:
        self._answers = list(answers)
        self.all_told = asyncio.Event()

    async def get_webhook_info(self) -> WebhookInfo:
        if not self._answers:
            self.all_told.set()
            await asyncio.get_running_loop().create_future()
        answer = self._answers.pop(0)
        if isinstance(answer, TelegramError):
            raise answer
        return answer()


def info(url: str = URL, waiting: int = 0, failed: float | None = None, why: str = "") -> Callable[[], WebhookInfo]:
    """`failed` is how many seconds before it is asked an update could not be brought."""

    def told() -> WebhookInfo:
        date = None if failed is None else round(time.time() - failed)
        return WebhookInfo.de_json(
            {
                "url": url,
                "has_custom_certificate": False,
                "pending_update_count": waiting,
                "last_error_date": date,
                "last_error_message": why,
            },
            None,
        )

    return told


@pytest.mark.parametrize(
    ("answers", "stands"),
    [
        ([info()], True),
        ([info("")], False),
        ([info("https://elsewhere.example")], False),
        ([info(""), info()], True),
        ([NetworkError("gone")], False),
        ([NetworkError("gone"), info()], True),
        ([info(waiting=3, failed=1, why="Connection refused")], False),
        ([info(waiting=3, failed=1, why="Wrong response from the webhook: 502 Bad Gateway")], False),
        ([info(waiting=3, failed=1, why="Wrong response from the webhook: 500 Internal Server Error")], True),
        ([info(waiting=0, failed=1, why="Connection refused")], True),
        ([info(waiting=3, failed=600, why="Connection refused")], True),
    ],
)
async def test_whether_updates_come_is_known_where_another_process_is_called(answers: list[Told], stands: bool) -> None:
    line = Telling(answers)
    watch = Watch(line, URL, every=0)  # type: ignore[arg-type]  # what it needs of a line
    running = asyncio.create_task(watch.run())
    await asyncio.wait_for(line.all_told.wait(), 10)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert watch.stands == stands


async def test_where_nothing_is_to_be_brought_it_is_enough_that_telegram_answers() -> None:
    line = Telling([NetworkError("gone"), info("https://elsewhere.example")])
    watch = Watch(line, every=0)  # type: ignore[arg-type]  # the same
    running = asyncio.create_task(watch.run())
    await asyncio.wait_for(line.all_told.wait(), 10)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert watch.stands


async def test_a_webhook_that_is_taken_away_is_set_again_and_what_waited_is_brought() -> None:
    peer, house, port = Peer(), House(), free_port()
    address = f"127.0.0.1:{port}"
    async with serving(peer) as url:
        options = TelegramOptions(TOKEN, url, f"http://{address}/hook", address)
        telegram = Telegram(options, house.take_in, Manners(rates=FAST, first_delay=0.01, look_every=0.02))
        async with opened(telegram, peer, house):
            await peer.until(lambda: peer.of("getWebhookInfo"))
            with capture_logs() as logged:
                await peer._update_queues.set_webhook(TOKEN, {"url": ""})
                await Person(peer).writes("while nobody was told")
                await house.taken_in(1)
            assert telegram.connected
    assert "taken away" in logged[0]["event"]


async def test_a_door_that_telegram_no_longer_answers_is_down_until_it_does() -> None:
    peer, house, port = Peer(), House(), free_port()
    address = f"127.0.0.1:{port}"
    async with serving(peer) as url:
        options = TelegramOptions(TOKEN, url, f"http://{address}/hook", address)
        telegram = Telegram(options, house.take_in, Manners(rates=FAST, first_delay=0.01, look_every=0.02))
        async with opened(telegram, peer, house):
            await peer.until(lambda: peer.of("getWebhookInfo"))
            peer.fail("getWebhookInfo", Trouble(502), times=3)
            looks = len(peer.of("getWebhookInfo"))
            await peer.until(lambda: len(peer.of("getWebhookInfo")) > looks + 1)
            assert telegram.connected
