"""Keeps the counts and times of one process in plain numbers, since a turn has no time for more.

Names that are not foreseen count as `other`, so that nothing can make the list of series grow.
"""

import time
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from itertools import product

from bot.care.finding import LEVELS
from bot.service.watching.gauges import DELIVERIES, EVENTS, OUTCOMES, TurnStage

BOUNDS = (0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
"""Seconds; a time counts in the first that it does not exceed."""
DAY = 24 * 3600 * 1000
FEWEST = 20
"""A day with fewer texts tells no levels: they could be told to belong to somebody."""
OTHER = "other"


class Spread:
    """How many times fell between neighbouring `BOUNDS`, and their sum in seconds."""

    __slots__ = ("counts", "total")

    def __init__(self) -> None:
        self.counts = [0] * (len(BOUNDS) + 1)
        self.total = 0.0

    def add(self, seconds: float) -> None:
        self.counts[bisect_left(BOUNDS, seconds)] += 1
        self.total += seconds


class Tally:
    """Implements `gauges.Gauges`. `wall` is the time in ms UTC, `clock` seconds that only go on."""

    def __init__(self, wall: Callable[[], int], clock: Callable[[], float] = time.perf_counter) -> None:
        self.turns = dict.fromkeys([*product(EVENTS, OUTCOMES), (OTHER, OTHER)], 0)
        self.deliveries = dict.fromkeys((*DELIVERIES, OTHER), 0)
        self.stages: Sequence[Spread] = tuple(Spread() for _ in TurnStage)
        self.lag = Spread()
        self.lateness = Spread()
        self.now = clock
        self._wall = wall
        self._day = wall() // DAY
        self._levels = dict.fromkeys(LEVELS, 0)
        self._day_before: Mapping[str, int] = {}

    def lap(self, stage: TurnStage, since: float) -> float:
        now = self.now()
        spread, seconds = self.stages[stage], now - since
        spread.counts[bisect_left(BOUNDS, seconds)] += 1
        spread.total += seconds
        return now

    def turned(self, event: str, outcome: str) -> None:
        try:
            self.turns[event, outcome] += 1
        except KeyError:
            self.turns[OTHER, OTHER] += 1

    def delivery(self, outcome: str) -> None:
        try:
            self.deliveries[outcome] += 1
        except KeyError:
            self.deliveries[OTHER] += 1

    def screened(self, level: str) -> None:
        self._turn_the_day()
        if level in self._levels:
            self._levels[level] += 1

    def late(self, seconds: float) -> None:
        self.lateness.add(seconds)

    def lagged(self, seconds: float) -> None:
        self.lag.add(seconds)

    def screened_yesterday(self) -> Mapping[str, int]:
        """How many texts had each level on the last whole day (UTC), so that no level can be told to belong to a turn;
        empty where they were too few, or the process is younger."""
        self._turn_the_day()
        return self._day_before

    def _turn_the_day(self) -> None:
        today = self._wall() // DAY
        if today == self._day:
            return
        whole = today == self._day + 1 and sum(self._levels.values()) >= FEWEST
        self._day_before = self._levels if whole else {}
        self._day, self._levels = today, dict.fromkeys(LEVELS, 0)
