"""From an update to the desk: one person's in their order, different people's side by side."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

import structlog
from telegram import Update

from adapters.behind import Behind
from adapters.telegram.groups import Groups
from adapters.telegram.recall import Recall
from adapters.telegram.sender import Sender
from adapters.telegram.signs import Signs
from adapters.telegram.updates import Called, Came, Meaning, Reached, Strayed, is_sound, meaning
from adapters.ties import Handle, Tell, in_short
from bot.service.turnstile import Turnstile

LOG = structlog.get_logger("ajar.telegram")

Reach = Callable[[str, bool], Awaitable[None]]
"""Told when the person at an address blocks the bot (False) or lets it write again (True)."""


Work = Callable[[], Awaitable[None]]
Insist = Callable[[Work], Awaitable[None]]
"""Does some work, and decides what follows if it fails; one person's next update waits for that. Raises GivenUp for
what won't be tried again."""


class GivenUp(Exception):
    """Others could be committed, but this never."""


async def once(work: Work) -> None:
    """One try; who brought the update will bring it again."""
    await work()


@dataclass(frozen=True, slots=True)
class House:
    """Who hears what came: `handle` takes it in, `delayed` and `given_up` hear what can't be, and `reach` who may be
    written to."""

    handle: Handle
    reach: Reach
    delayed: Tell
    given_up: Tell


class Intake:
    """Takes updates in. `take` comes back once the update may be confirmed to Telegram."""

    def __init__(self, username: str, house: House, *, sender: Sender, signs: Signs, groups: Groups) -> None:
        self._username = username
        self._house = house
        self._sender = sender
        self._signs = signs
        self._groups = groups
        self._recall = Recall()
        self._people = Turnstile()
        self._behind = Behind(house.delayed)

    async def take(self, raw: Mapping[str, Any], insist: Insist = once) -> None:
        """Raises whatever `insist` lets through: then the update is not committed and has to come again."""
        match self._read(raw):
            case Came() as came:
                await self._came(came, insist)
            case Called() as called:
                await insist(lambda: self._groups.answer(called))
            case Reached(address, reachable):
                await insist(lambda: self._house.reach(address, reachable))
            case Strayed(query):
                self._signs.acknowledge(query)

    def delayed(self, raw: Mapping[str, Any]) -> None:
        """This update could not even be kept for later, and will be brought again."""
        match self._read(raw):
            case Came(incoming):
                self._house.delayed(incoming)
            case _:
                pass

    def _read(self, raw: Mapping[str, Any]) -> Meaning | None:
        """An update that can't be read is passed over, with its number alone in the log."""
        try:
            update = Update.de_json(dict(raw), None)
            found = meaning(update, self._username)
            if found is not None and not is_sound(found):
                raise TypeError
        except Exception as error:
            # The library raises whatever it stumbles over in a shape that it does not know.
            LOG.warning("an update could not be read", update=raw.get("update_id"), error=in_short(error))
            return None
        return found

    async def _came(self, came: Came, insist: Insist) -> None:
        if came.query:
            self._signs.acknowledge(came.query, came.chosen)
        who = came.incoming.address
        self._behind.lines_up(came.incoming)
        try:
            await self._people.pass_through(who, self._people.line_up(who))
        finally:
            self._behind.begins(came.incoming)
        try:
            if not self._recall.repeats(came):
                await insist(lambda: self._give(came))
        except GivenUp:
            self._house.given_up(came.incoming)
        finally:
            self._behind.goes_on(who)
            self._people.leave(who)

    async def _give(self, came: Came) -> None:
        chat = int(came.incoming.address)
        self._sender.answer_in(chat, came.thread)
        self._signs.expect(chat, came.thread)
        try:
            await self._house.handle(came.incoming)
        except Exception:
            self._behind.fails(came.incoming.address)
            raise
        self._recall.note(came)
        if came.query:
            self._signs.take_buttons(chat, came.message)
