"""Discord as one of Ajar's doors: connects, listens, carries, and mends its connection by itself."""

import asyncio
from dataclasses import dataclass, field

import discord
import structlog

from adapters.backoff import Backoff
from adapters.discord.clearing import clear
from adapters.discord.delivery import Delivery
from adapters.discord.ears import Ears
from adapters.discord.faults import FAILURES, outcome
from adapters.discord.intake import INSIST, House, Intake, Known, nobody_known
from adapters.discord.line import Line
from adapters.discord.notes import BriefNotes, Notes
from adapters.discord.options import DiscordOptions, check_options, set_up_library
from adapters.discord.reached import Reached
from adapters.discord.sender import Sender
from adapters.discord.servers import Servers
from adapters.discord.signs import Signs
from adapters.pace import Pace, Rates
from adapters.ties import Draw, Grave, Handle, Tell, WrongToken, in_short, no_pictures, nothing_grave, untold
from adapters.typing import PATIENCE
from bot.service.post import Parcel, TryLater
from bot.service.watching.gauges import Gauges, Unmeasured

LOG = structlog.get_logger("ajar.discord")

UNKNOWN_TOKEN = "Discord does not know this token; copy DISCORD_TOKEN from the developer portal again."  # noqa: S105  # a sentence
FINAL = {
    4004: UNKNOWN_TOKEN,
    4013: "Discord does not know what this bot wants to hear (4013); update Ajar.",
    4014: "Discord does not allow what this bot wants to hear (4014), though it is nothing privileged; update Ajar.",
}
"""How the gateway closes for good, and what to say about it."""

RATES = Rates(chat=1.0, burst=5, overall=40, reserve=10)
"""Discord takes five messages in five seconds in a chat, and fifty requests a second in all."""
STEADY = 60.0
"""Seconds after which a connection that broke counts as having been good."""
OPEN_WITHIN = 30.0
"""Seconds that a message waits for the door to open."""
LOG_IN_WITHIN = 60.0
"""Seconds for a log-in, with the showing of commands in it."""
HANG_UP_WITHIN = 1.0
"""Seconds that Discord has to say goodbye."""


@dataclass(frozen=True, slots=True)
class Manners:
    """How the door behaves, beyond what an operator sets. `grave` says whether words in a server sound like danger,
    `known` whom the store knows; `notes` are best kept in a file."""

    draw: Draw = no_pictures
    grave: Grave = nothing_grave
    known: Known = nobody_known
    notes: Notes = field(default_factory=BriefNotes)
    rates: Rates = RATES
    patience: float = PATIENCE
    first_delay: float = 0.5
    gauges: Gauges = field(default_factory=Unmeasured)
    delayed: Tell = untold
    given_up: Tell = untold
    insist: float = INSIST


class Discord:
    """One bot at Discord. `handle` takes something in and comes back once it is committed.

    `run` listens until cancelled and reconnects by itself; `carry` works beside it, and until `close`. The addresses in
    `options` hold for every Discord in this process.
    """

    def __init__(self, options: DiscordOptions, handle: Handle, manners: Manners | None = None) -> None:
        check_options(options)
        set_up_library(options)
        self._options = options
        self._manners = manners = manners or Manners()
        self._delivery = Delivery()
        pace = Pace(manners.rates, manners.gauges)
        self._signs = Signs(pace, manners.patience)
        self._reached = Reached(manners.notes)
        tells = manners.delayed, manners.given_up
        house = House(handle, *tells, manners.known, manners.insist, manners.first_delay)
        intake = Intake(house, self._signs, self._reached, pace)
        servers = Servers(intake, self._delivery, manners.grave)
        self._ears = Ears(intake, servers, self._signs, self._delivery)
        self._sender = Sender(manners.draw, self._delivery, pace)
        self._open = asyncio.Event()
        self._line: Line | None = None

    def line(self) -> Line:
        """A fresh connection, not yet logged in; from now on the one that messages go by."""
        self._open.clear()
        self._line = Line(self._ears, self._manners.notes, self._open.set)
        return self._line

    @property
    def connected(self) -> bool:
        """Whether messages can go by it now."""
        return self._open.is_set()

    async def run(self) -> None:
        """Raises WrongToken if Discord refuses the token; all else is tried again."""
        trouble, loop = Backoff(self._manners.first_delay), asyncio.get_running_loop()
        while True:
            since = loop.time()
            try:
                await self._listen(self.line())
            except asyncio.CancelledError:
                await self._ears.finish()
                raise
            self._open.clear()
            if loop.time() - since > STEADY:
                trouble.rest()
            await trouble.wait()

    async def carry(self, parcel: Parcel) -> None:
        """Deliver one message. Raises TryLater, Unreachable or Refused; InDoubt for what nobody asked for and may have
        arrived."""
        self._signs.settle(parcel.address)
        try:
            await asyncio.wait_for(self._open.wait(), OPEN_WITHIN)
        except TimeoutError:
            raise TryLater from None
        assert self._line is not None  # it opened
        await self._sender.carry(self._line, parcel)

    async def clear(self, address: str) -> None:
        """Delete the bot's latest messages there. Raises TimeoutError or the library's errors."""
        if address.isdecimal() and self._line and self._open.is_set():
            await clear(self._line, int(address))

    def note(self) -> None:
        """Put on paper how far everything is taken in, so that what was erased isn't fetched again after a crash."""
        self._reached.note()

    async def close(self) -> None:
        """Hang up. `run` is to be cancelled before, and nothing is carried after."""
        await self._signs.close()
        self._reached.note()
        if self._line:
            await _hang_up(self._line)

    async def _listen(self, line: Line) -> None:
        """Until the connection breaks for good. What the library mends at once, by resuming, it may; its own waits
        between tries grow to a quarter of an hour, so those are ours."""
        try:
            async with asyncio.timeout(LOG_IN_WITHIN):
                await line.login(self._options.token)
            await line.connect(reconnect=False)
        except Exception as error:
            # The library also dies of errors of its own when a connection fails at the wrong moment.
            await _hang_up(line)
            final = _final(error)
            if final:
                raise WrongToken(final) from None
            LOG.warning("Discord can't be reached; trying again until it can", error=in_short(error))


async def check_token(options: DiscordOptions) -> str:
    """The bot's name, if Discord knows the token. Raises WrongToken, or TryLater if Discord can't be asked."""
    check_options(options)
    set_up_library(options)
    asking = discord.Client(intents=discord.Intents.none())
    try:
        await asking.login(options.token)
        return asking.user.name if asking.user else ""
    except discord.LoginFailure:
        raise WrongToken(UNKNOWN_TOKEN) from None
    except FAILURES as error:
        raise outcome(error) from None
    finally:
        await asking.close()


async def _hang_up(line: discord.Client) -> None:
    try:
        await asyncio.wait_for(line.close(), HANG_UP_WITHIN)
    except TimeoutError:
        await line.http.close()


def _final(error: Exception) -> str:
    """What an operator has to mend; "" for what passes by itself."""
    match error:
        case discord.LoginFailure():
            return UNKNOWN_TOKEN
        case discord.ConnectionClosed():
            return FINAL.get(error.code, "")
        case _:
            return ""
