"""Rows of the server as the shell knows them."""

from collections.abc import Sequence
from operator import attrgetter
from typing import Any

from bot.service.store import Address, Alarm, Due, Found, Lane, Stage, Unsent
from bot.service.store.backlog import Backlog, Sharing


def found(row: Sequence[Any]) -> Found:
    """From what was asked for, person, version, state, key, addresses, alarms."""
    _, person, version, state, key, addresses, alarms = row
    return Found(
        person, version, state, key, tuple(Address(*one) for one in addresses), tuple(Alarm(*one) for one in alarms)
    )


def unsent(row: Sequence[Any]) -> Unsent:
    id, person, channel, lane, stage, attempts, sealed, expires_at, key = row
    return Unsent(id, person, key or b"", Lane(lane), Stage(stage), attempts, sealed, expires_at, channel)


def due(rows: Sequence[Sequence[Any]]) -> list[Due]:
    """Claimed alarms, the earliest first."""
    return sorted((Due(*row) for row in rows), key=attrgetter("due"))


def backlog(row: Sequence[Any]) -> Backlog:
    waiting, oldest, *sharing = row
    return Backlog(waiting, oldest, Sharing(*sharing))
