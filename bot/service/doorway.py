"""Whose turn it is at a place: finds out who is there, and waits until nothing else happens to them."""

import asyncio

from bot.service.people.records import People, Place
from bot.service.turnstile import Turnstile


class Doorway:
    """`line_up` waits; whoever came through must `leave` the stile under the person's name."""

    def __init__(self, people: People, stile: Turnstile) -> None:
        self._people = people
        self._stile = stile

    async def line_up(self, place: Place) -> str:
        """Wait for the turn of whoever is at that place; says who it is. While one waits, people may join, part or be
        forgotten."""
        person = await self._in_line(place)
        while self._people.person_at(place) != person:
            self._stile.leave(person)
            person = await self._in_line(place)
        return person

    async def _in_line(self, place: Place) -> str:
        person = self._people.person_at(place)
        if person is None or self._stile.busy(place):
            person, ticket = await self._at_the_door(place)
        else:
            ticket = self._stile.line_up(person)
        await self._stile.pass_through(person, ticket)
        return person

    async def _at_the_door(self, place: Place) -> tuple[str, asyncio.Future[None] | None]:
        """Who it is has to be looked up: whoever came first from there lines up first as well."""
        await self._stile.pass_through(place, self._stile.line_up(place))
        try:
            person = self._people.person_at(place) or await self._people.settle(place)
            return person, self._stile.line_up(person)
        finally:
            self._stile.leave(place)
