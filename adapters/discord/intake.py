"""From Discord to the desk: one person's things in their order, different people's side by side."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

import discord
import structlog

from adapters.backoff import Backoff
from adapters.behind import Behind
from adapters.discord.events import Came
from adapters.discord.missed import Missed
from adapters.discord.reached import Reached
from adapters.discord.recall import Recall
from adapters.discord.signs import Signs
from adapters.pace import Pace
from adapters.ties import Handle, Tell, in_short, untold
from bot.service.turnstile import Turnstile

LOG = structlog.get_logger("ajar.discord")

INSIST = 300.0
"""Seconds for which something that can't be committed is tried again; a person's next things wait for that."""

Known = Callable[[], Awaitable[Sequence[str]]]
"""The addresses of everybody who has a turn in the store, whoever was heard last first."""


async def nobody_known() -> Sequence[str]:
    """Where the store isn't asked, what was missed is fetched when a person writes again."""
    return ()


@dataclass(frozen=True, slots=True)
class House:
    """Who hears what came: `handle` takes it in, `delayed` hears what waits behind something that can't be, `given_up`
    what was tried for `insist` seconds in vain, and `known` says whom the store knows. `first_delay` is for how many
    seconds a failure is waited out at first."""

    handle: Handle
    delayed: Tell = untold
    given_up: Tell = untold
    known: Known = nobody_known
    insist: float = INSIST
    first_delay: float = 0.5


class Intake:
    """Takes things in. `take` comes back once they are committed, or could not be."""

    def __init__(self, house: House, signs: Signs, reached: Reached, pace: Pace) -> None:
        self._house = house
        self._signs = signs
        self._reached = reached
        self._missed = Missed(reached)
        self._pace = pace
        self._recall = Recall()
        self._people = Turnstile()
        self._behind = Behind(house.delayed)

    async def take(self, came: Came, channel: discord.abc.Messageable) -> None:
        """What the person wrote before while nobody listened comes first."""
        if came.number and not came.edited:
            self._reached.begin(came.number)
        self._behind.lines_up(came.incoming)
        async with self._place(came.address):
            self._behind.begins(came.incoming)
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
            known = await self._house.known()
        except Exception as error:
            LOG.error("who may have been missed can't be found out", error=in_short(error))
            return
        waiting = dict.fromkeys([*self._reached.new, *known, *self._reached.met])
        self._reached.known(known)
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
        """One thing to the desk. If the process ends before it is committed, it is fetched after the next start; if it
        is given up, the person is asked to write again, and nothing is fetched that would then be answered twice."""
        if not self._recall.repeats(came):
            self._reached.meet(came.address)
            self._signs.expect(came.address, channel)
            committed = await self._committed(came)
            self._behind.goes_on(came.address)
            if committed:
                self._reached.know(came.address)
            else:
                self._signs.settle(came.address)
                self._house.given_up(came.incoming)
            self._recall.note(came)
        if came.number:
            self._reached.done(came.number)

    async def _committed(self, came: Came) -> bool:
        """Discord brings nothing twice, so it is kept here and tried until it is committed, for a while."""
        delay, loop = Backoff(self._house.first_delay), asyncio.get_running_loop()
        until = loop.time() + self._house.insist
        while True:
            try:
                await self._house.handle(came.incoming)
            except Exception as error:
                LOG.error("a message was not committed", tries=delay.failures + 1, error=in_short(error))
                self._behind.fails(came.address)
                if loop.time() >= until:
                    return False
                await delay.wait()
            else:
                return True
