"""Turns on their way to the server and back: arrays for `keep_turns`, and what came of each."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import chain
from typing import Any

from bot.service.store import Commit, Committed, Conflict, Duplicate, Outcome

KEPT, CAME_BEFORE = 0, 1
ELSEWHERE = -1


@dataclass(frozen=True, slots=True)
class Worker:
    """Who keeps these turns: its name, the channels that it carries, how long a round is its own."""

    name: str
    carries: Collection[str]
    clock: bool
    lease: timedelta


def arguments(commits: Sequence[Commit], worker: Worker) -> list[object]:
    """All arguments of `keep_turns`, in its order, and the fences."""
    return [
        *_columns(commits),
        *_messages(commits),
        *_alarms(commits),
        *_cancelled(commits),
        worker.name,
        list(worker.carries),
        worker.lease,
        worker.clock,
        [one.fence for one in commits],
    ]


def _columns(commits: Sequence[Commit]) -> list[list[Any]]:
    return [
        [one.person for one in commits],
        [one.version for one in commits],
        [one.state for one in commits],
        [one.now for one in commits],
        [one.update for one in commits],
        [one.clear for one in commits],
        [one.no_follow_ups for one in commits],
        [one.key for one in commits],
        [one.unreadable for one in commits],
        [one.fired.id if one.fired else 0 for one in commits],
        [one.fired.attempts if one.fired else 0 for one in commits],
        [one.address.mac if one.address else None for one in commits],
        [one.address.channel if one.address else None for one in commits],
        [one.address.sealed if one.address else None for one in commits],
    ]


def _messages(commits: Sequence[Commit]) -> list[list[Any]]:
    out = [(turn, each) for turn, one in enumerate(commits, 1) for each in one.outgoing]
    return [
        [turn for turn, _ in out],
        [int(each.lane) for _, each in out],
        [each.channel for _, each in out],
        [each.expires_at for _, each in out],
        [each.sealed for _, each in out],
    ]


def _alarms(commits: Sequence[Commit]) -> list[list[Any]]:
    set_ = [(turn, each) for turn, one in enumerate(commits, 1) for each in one.alarms]
    return [
        [turn for turn, _ in set_],
        [each.name for _, each in set_],
        [each.kind for _, each in set_],
        [each.due for _, each in set_],
        [each.expires_at for _, each in set_],
        [each.sealed for _, each in set_],
    ]


def _cancelled(commits: Sequence[Commit]) -> list[list[Any]]:
    return [
        [turn for turn, one in enumerate(commits, 1) for _ in one.cancelled],
        list(chain.from_iterable(one.cancelled for one in commits)),
    ]


def outcomes(
    commits: Sequence[Commit], codes: Sequence[int], ids: Sequence[int], before: Sequence[int]
) -> list[Outcome]:
    """What came of each turn, from the three arrays that `keep_turns` answers with."""
    posted: dict[int, list[tuple[int, int]]] = defaultdict(list)
    turns = chain.from_iterable([place] * len(one.outgoing) for place, one in enumerate(commits))
    for turn, id, earlier in zip(turns, ids, before, strict=True):
        posted[turn].append((id, earlier))
    return [_outcome(one, code, posted[place]) for place, (one, code) in enumerate(zip(commits, codes, strict=True))]


def _outcome(commit: Commit, code: int, posted: Sequence[tuple[int, int]]) -> Outcome:
    if code == CAME_BEFORE:
        return Duplicate()
    if code != KEPT:
        return Conflict()
    elsewhere = tuple(id for id, earlier in posted if earlier == ELSEWHERE)
    return Committed(commit.version + 1, tuple(id for id, _ in posted), elsewhere, tuple(posted))
