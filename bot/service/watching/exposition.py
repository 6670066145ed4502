"""The counts of one process in the format that Prometheus reads, in a registry of their own."""

import platform
from collections.abc import Iterator, Mapping
from itertools import accumulate
from typing import TypeVar

from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.registry import Collector

from bot import __version__
from bot.service.store.backlog import Sharing
from bot.service.watching.gauges import TurnStage
from bot.service.watching.standing import Standing
from bot.service.watching.tally import BOUNDS, Spread, Tally

Counts = CounterMetricFamily | GaugeMetricFamily
Labels = TypeVar("Labels", tuple[str], tuple[str, str])

NOWHERE = Standing(None, {}, clock=False)


class Exposition(Collector):
    """What a scrape shows. `started` is when the process began, in seconds UTC."""

    def __init__(self, tally: Tally, started: float) -> None:
        self._tally = tally
        self._started = started
        self._standing = NOWHERE
        self._registry = CollectorRegistry()
        self._registry.register(self)
        ProcessCollector(registry=self._registry)

    def text(self, standing: Standing) -> bytes:
        """All of it, the store's part as it stands."""
        self._standing = standing
        return generate_latest(self._registry)

    def collect(self) -> Iterator[Metric]:
        build = GaugeMetricFamily("ajar_build_info", "Which Ajar this is.", labels=("version", "python"))
        yield _filled(build, {(__version__, platform.python_version()): 1})
        yield GaugeMetricFamily("ajar_start_time_seconds", "When this process began, seconds UTC.", self._started)
        yield from self._counts()
        yield from self._times()
        yield from self._parts()
        yield from self._waiting()

    def _counts(self) -> Iterator[Metric]:
        tally = self._tally
        turns = CounterMetricFamily("ajar_turns", "Turns by what began them, and how.", labels=("event", "outcome"))
        yield _filled(turns, tally.turns)
        deliveries = CounterMetricFamily("ajar_deliveries", "Tries to deliver a message.", labels=("outcome",))
        yield _filled(deliveries, {(name,): count for name, count in tally.deliveries.items()})
        levels = GaugeMetricFamily("ajar_screened_yesterday", "Texts of the last whole day (UTC).", labels=("level",))
        yield _filled(levels, {(name,): count for name, count in tally.screened_yesterday().items()})

    def _times(self) -> Iterator[Metric]:
        stages = HistogramMetricFamily("ajar_stage_seconds", "How long each stage of a turn took.", labels=("stage",))
        for stage in TurnStage:
            spread = self._tally.stages[stage]
            stages.add_metric((stage.name.lower(),), _buckets(spread), spread.total)
        yield stages
        lag = self._tally.lag
        yield HistogramMetricFamily("ajar_loop_lag_seconds", "How late the event loop came.", _buckets(lag), lag.total)
        late = self._tally.lateness
        told = "How late alarms were taken up."
        yield HistogramMetricFamily("ajar_alarm_taken_late_seconds", told, _buckets(late), late.total)

    def _parts(self) -> Iterator[Metric]:
        standing = self._standing
        yield GaugeMetricFamily("ajar_store_up", "Whether the store answers.", int(standing.backlog is not None))
        yield GaugeMetricFamily("ajar_clock_up", "Whether the clock runs.", int(standing.clock))
        doors = GaugeMetricFamily("ajar_door_up", "Whether a platform is connected.", labels=("platform",))
        yield _filled(doors, {(name,): int(connected) for name, connected in standing.doors.items()})

    def _waiting(self) -> Iterator[Metric]:
        """Of a store that doesn't answer nothing is known."""
        standing = self._standing
        if standing.backup is not None:
            yield GaugeMetricFamily("ajar_backup_age_seconds", "Age of the newest backup.", standing.backup)
        if standing.backlog:
            waiting = standing.backlog.waiting
            yield GaugeMetricFamily("ajar_outbox_waiting", "Messages that have not arrived.", waiting)
            yield GaugeMetricFamily("ajar_outbox_oldest_seconds", "Age of the oldest of them.", standing.oldest)
            yield GaugeMetricFamily("ajar_alarm_late_seconds", "How late the earliest alarm is.", standing.late)
            if standing.backlog.sharing:
                yield from self._shared(standing.backlog.sharing)

    def _shared(self, sharing: Sharing) -> Iterator[Metric]:
        yield GaugeMetricFamily("ajar_inbox_waiting", "Updates that are not taken in.", sharing.updates)
        yield GaugeMetricFamily("ajar_inbox_oldest_seconds", "Age of the oldest of them.", self._standing.untaken)
        yield GaugeMetricFamily("ajar_rounds_held", "People to whom this process sends.", sharing.held)
        yield GaugeMetricFamily("ajar_rounds_unheld", "People to whom nobody sends what waits.", sharing.unheld)


def _filled(family: Counts, counts: Mapping[Labels, int]) -> Metric:
    for labels, count in counts.items():
        family.add_metric(labels, count)
    return family


def _buckets(spread: Spread) -> list[tuple[str, float]]:
    names = (*(repr(bound) for bound in BOUNDS), "+Inf")
    return list(zip(names, accumulate(spread.counts), strict=True))
