"""From Discord to the desk: one person's things in their order, different people's side by side."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager

import discord
import structlog

from adapters.discord.events import Came
from adapters.discord.missed import Missed
from adapters.discord.reached import Reached
from adapters.discord.recall import Recall
from adapters.discord.signs import Signs
from adapters.pace import Pace
from adapters.ties import Handle, in_short
from bot.service.turnstile import Turnstile

LOG = structlog.get_logger("ajar.discord")

Known = Callable[[], Awaitable[Sequence[str]]]
"""The addresses of everybody who has a turn in the store, whoever was heard last first."""


async def nobody_known() -> Sequence[str]:
    """Where the store isn't asked, what was missed is fetched when a person writes again."""
    return ()


class Intake:
    """Takes things in. `take` comes back once they are committed, or could not be."""

    def __init__(self, handle: Handle, known: Known, signs: Signs, reached: Reached, pace: Pace) -> None:
        self._handle = handle
        self._known = known
        self._signs = signs
        self._reached = reached
        self._missed = Missed(reached)
        self._pace = pace
        self._recall = Recall()
        self._people = Turnstile()

    async def take(self, came: Came, channel: discord.abc.Messageable) -> None:
        """What the person wrote before while nobody listened comes first."""
        if came.number and not came.edited:
            self._reached.begin(came.number)
        async with self._place(came.address):
            for earlier in await self._missed.before(came.address, channel, came.number):
                await self._give(earlier, channel)
            await self._give(came, channel)

    def begin(self) -> bool:
        """A new session begins. False if nothing can have been missed."""
        return self._missed.begin()

    async def catch_up(self, line: discord.Client) -> None:
        """Fetch what everybody wrote while nobody listened, newcomers and whoever was heard last first: one after the
        other, and as prompts are sent, for Discord counts every request and replies go before."""
        try:
            waiting = dict.fromkeys([*self._reached.new, *await self._known(), *self._reached.met])
        except Exception as error:
            LOG.error("who may have been missed can't be found out", error=in_short(error))
            return
        for address in waiting:
            if not self._missed.asked(address):
                await self._ask(address, line.get_partial_messageable(int(address)))
        self._missed.end()

    async def _ask(self, address: str, channel: discord.PartialMessageable) -> None:
        await self._pace.read()
        async with self._place(address):
            for came in await self._missed.before(address, channel):
                await self._give(came, channel)

    @asynccontextmanager
    async def _place(self, address: str) -> AsyncIterator[None]:
        """The person's turn, after everything that they did before."""
        await self._people.pass_through(address, self._people.line_up(address))
        try:
            yield
        finally:
            self._people.leave(address)

    async def _give(self, came: Came, channel: discord.abc.Messageable) -> None:
        """One thing to the desk. One that fails counts as not taken in and is fetched after the next start."""
        if not self._recall.repeats(came):
            self._reached.meet(came.address)
            self._signs.expect(came.address, channel)
            try:
                await self._handle(came.incoming)
            except Exception as error:
                self._signs.settle(came.address)
                LOG.error("a message was not committed", error=in_short(error))
                return
            self._recall.note(came)
            self._reached.know(came.address)
        if came.number:
            self._reached.done(came.number)
