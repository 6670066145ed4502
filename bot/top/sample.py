"""One look at the metrics of one process or of several together, and what happened between two looks. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import inf

from prometheus_client.parser import text_string_to_metric_families

Labels = frozenset[tuple[str, str]]
STAGES = ("wait", "load", "take", "commit", "deliver", "pace")
HIGHEST = frozenset({
    "ajar_outbox_waiting", "ajar_outbox_oldest_seconds", "ajar_alarm_late_seconds",
    "ajar_inbox_waiting", "ajar_inbox_oldest_seconds", "ajar_rounds_unheld",
})  # fmt: skip
"""Of these several processes that share a store tell the same; everything else adds up."""


@dataclass(frozen=True, slots=True)
class Sample:
    """Values by name and labels. `at` is when they were read, seconds UTC."""

    at: float
    values: Mapping[str, Mapping[Labels, float]] = field(default_factory=dict)

    @classmethod
    def read(cls, at: float, texts: Iterable[str]) -> "Sample":
        """Raises ValueError for what are no metrics."""
        values: dict[str, dict[Labels, float]] = defaultdict(dict)
        for text in texts:
            for family in text_string_to_metric_families(text):
                for sample in family.samples:
                    known, labels = values[sample.name], frozenset(sample.labels.items())
                    before = known.get(labels, 0.0)
                    known[labels] = max(before, sample.value) if sample.name in HIGHEST else before + sample.value
        return cls(at, values)

    def total(self, name: str, **labels: str) -> float:
        """The sum of all series of that name which have these labels."""
        wanted = set(labels.items())
        return sum(value for told, value in self.values.get(name, {}).items() if wanted <= told)

    def by(self, name: str, label: str) -> dict[str, float]:
        """The sums of a name's series by one of their labels."""
        found: dict[str, float] = defaultdict(float)
        for told, value in self.values.get(name, {}).items():
            found[dict(told).get(label, "")] += value
        return dict(found)


@dataclass(frozen=True, slots=True)
class Between:
    """What happened from one look to a later one. A process that began anew meanwhile counts from its beginning."""

    before: Sample
    after: Sample

    def count(self, name: str, **labels: str) -> float:
        grown = self.after.total(name, **labels) - self.before.total(name, **labels)
        return grown if grown >= 0 else self.after.total(name, **labels)

    def rate(self, name: str, **labels: str) -> float:
        """A second."""
        seconds = self.after.at - self.before.at
        return self.count(name, **labels) / seconds if seconds > 0 else 0.0

    def quantile(self, share: float, name: str, **labels: str) -> float | None:
        """In seconds, as exact as the histogram's bounds; None if nothing was measured."""
        bounds = sorted(((float(le), le) for le in self.after.by(f"{name}_bucket", "le")), key=lambda bound: bound[0])
        counts = [(bound, self.count(f"{name}_bucket", le=le, **labels)) for bound, le in bounds]
        if not counts or not counts[-1][1]:
            return None
        return _within(counts, share * counts[-1][1])


def _within(counts: list[tuple[float, float]], rank: float) -> float:
    """Where that rank lies, in a straight line between the bounds around it."""
    low, below = 0.0, 0.0
    for bound, count in counts:
        if count >= rank:
            part = (rank - below) / (count - below) if count > below else 1.0
            return low if bound == inf else low + (bound - low) * part
        low, below = bound, count
    return low
