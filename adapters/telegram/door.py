"""Telegram as one of Ajar's doors: connects, listens, carries, and mends its connection by itself."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial

import structlog
from telegram.error import InvalidToken, TelegramError

from adapters.backoff import Backoff
from adapters.pace import Pace, Rates, Sharing, alone
from adapters.telegram.faults import outcome
from adapters.telegram.groups import Groups
from adapters.telegram.intake import House, Intake, Reach
from adapters.telegram.line import ALLOWED, Line, open_line
from adapters.telegram.menu import MENU, Menu, show_menu, show_menu_later
from adapters.telegram.options import TelegramOptions, check_options
from adapters.telegram.polling import Polling
from adapters.telegram.sender import Sender
from adapters.telegram.shared import put, take
from adapters.telegram.signs import Signs
from adapters.telegram.watch import EVERY, Watch
from adapters.telegram.webhook import Take, Webhook
from adapters.ties import Draw, Grave, Handle, Tell, WrongToken, in_short, no_pictures, nothing_grave, untold
from adapters.typing import PATIENCE
from bot.service.letterbox import Letterbox
from bot.service.post import Parcel
from bot.service.watching.gauges import Gauges, Unmeasured

LOG = structlog.get_logger("ajar.telegram")

UNKNOWN_TOKEN = "Telegram does not know this token; copy TELEGRAM_TOKEN from BotFather again."  # noqa: S105  # a sentence


STEADY = 60.0
"""Seconds after which a connection that broke counts as having been good."""


def _not_yet() -> bool:
    return False


async def _nobody_told(address: str, reachable: bool) -> None:
    """Where the service learns from `carry` alone who can be reached."""


@dataclass(frozen=True, slots=True)
class Manners:
    """How the door behaves, beyond what an operator sets. `grave` says whether words in a group sound like danger."""

    draw: Draw = no_pictures
    reach: Reach = _nobody_told
    grave: Grave = nothing_grave
    menu: Menu = field(default_factory=lambda: MENU)
    rates: Rates = field(default_factory=Rates)
    patience: float = PATIENCE
    first_delay: float = 0.5
    look_every: float = EVERY
    letterbox: Letterbox | None = None
    """Where several processes share the work, updates are kept here and taken in by any of them."""
    listens: bool = True
    """Whether Telegram's calls are answered here, if it calls at all."""
    takes: bool = True
    """Whether updates are taken in here: from Telegram, or from the letterbox."""
    gauges: Gauges = field(default_factory=Unmeasured)
    sharing: Sharing = alone
    delayed: Tell = untold
    given_up: Tell = untold


class Telegram:
    """One bot at Telegram. `handle` takes something in and comes back once it is committed.

    `run` listens until cancelled and reconnects by itself; `carry` works beside it, and until `close`.
    """

    def __init__(self, options: TelegramOptions, handle: Handle, manners: Manners | None = None) -> None:
        check_options(options)
        self._options = options
        self._handle = handle
        self._manners = manners = manners or Manners()
        self._line = open_line(options)
        self._pace = Pace(manners.rates, manners.gauges, manners.sharing)
        self._sender = Sender(self._line, self._pace, manners.draw)
        self._signs = Signs(self._line, self._pace, manners.patience)
        self._answers: Callable[[], bool] = _not_yet

    @property
    def connected(self) -> bool:
        """Whether Telegram answered when it was last asked, and brings updates where it shall."""
        return self._answers()

    async def run(self) -> None:
        """Raises WrongToken if Telegram refuses the token, CantListen if nobody can call; all else is tried again."""
        trouble, loop = Backoff(self._manners.first_delay), asyncio.get_running_loop()
        while True:
            since = loop.time()
            try:
                await self._listen_with_menu(await self._connect())
            except InvalidToken:
                LOG.warning("Telegram refused a request as from an unknown bot; asking it once more")
            except (TelegramError, OSError) as error:
                LOG.warning("Telegram can't be reached; trying again until it can", error=in_short(error))
            self._answers = _not_yet
            if loop.time() - since > STEADY:
                trouble.rest()
            await trouble.wait()

    async def carry(self, parcel: Parcel) -> None:
        """Deliver one message. Raises TryLater, Unreachable or Refused; InDoubt for what nobody asked for and may have
        arrived."""
        if parcel.address.isdecimal():
            self._signs.settle(int(parcel.address))
        await self._sender.carry(parcel)

    async def clear(self, address: str) -> None:
        """Delete the bot's latest messages there. Raises the library's errors."""
        if address.isdecimal():
            await self._sender.clear(address)

    async def close(self) -> None:
        """Hang up. `run` is to be cancelled before, and nothing is carried after."""
        await self._signs.close()
        await self._line.shutdown()

    async def _connect(self) -> Intake:
        await _introduce(self._line)
        groups = Groups(self._line, self._pace, self._handle, self._manners.grave)
        LOG.info("connected to Telegram", bot=self._line.username)
        return Intake(
            self._line.username,
            House(self._handle, self._manners.reach, self._manners.delayed, self._manners.given_up),
            sender=self._sender,
            signs=self._signs,
            groups=groups,
        )

    async def _listen_with_menu(self, intake: Intake) -> None:
        line, manners = self._line, self._manners
        error = await show_menu(line, manners.menu)
        menu = asyncio.create_task(show_menu_later(line, manners.menu, error, manners.first_delay))
        try:
            await self._listen(intake)
        finally:
            menu.cancel()
            await asyncio.gather(menu, return_exceptions=True)

    async def _listen(self, intake: Intake) -> None:
        manners = self._manners
        if self._options.webhook_url and manners.letterbox:
            await self._share(manners.letterbox, intake)
        elif self._options.webhook_url:
            await self._serve(intake.take)
        elif manners.takes:
            await self._line.delete_webhook()
            polling = Polling(self._line, intake.take, manners.first_delay)
            self._answers = lambda: polling.answered
            await polling.run()
        else:
            await self._stand()

    async def _share(self, box: Letterbox, intake: Intake) -> None:
        parts = [self._serve(partial(put, box, intake.delayed)) if self._manners.listens else self._stand()]
        if self._manners.takes:
            parts.append(box.run(partial(take, intake)))
        tasks = [asyncio.create_task(part) for part in parts]
        try:
            await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _serve(self, take: Take) -> None:
        webhook = Webhook(self._options, take)
        await webhook.start()
        try:
            await self._set_webhook()
            await self._stand(self._set_webhook)
        finally:
            await webhook.stop()

    async def _set_webhook(self) -> None:
        await self._line.set_webhook(
            self._options.webhook_url, allowed_updates=ALLOWED, secret_token=self._options.secret
        )

    async def _stand(self, set_again: Callable[[], Awaitable[object]] | None = None) -> None:
        """Connected; from here on it is only seen to that it stays so."""
        watch = Watch(self._line, self._options.webhook_url, set_again, self._manners.look_every)
        self._answers = lambda: watch.stands
        await watch.run()


async def check_token(options: TelegramOptions) -> str:
    """The bot's user name, if Telegram knows the token. Raises WrongToken, or TryLater if Telegram can't be asked."""
    check_options(options)
    line = open_line(options)
    try:
        await _introduce(line)
        return line.username
    except TelegramError as error:
        raise outcome(error) from None
    finally:
        await line.shutdown()


async def _introduce(line: Line) -> None:
    try:
        await line.initialize()
        await line.get_me()
    except InvalidToken:
        raise WrongToken(UNKNOWN_TOKEN) from None
