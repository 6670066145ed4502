"""The hashed linear model: a sentence's features in, a score a label out. Pure Python, one small file of weights.

The file: a line "AJAR1", the header's length (4 bytes), the header (JSON: tasks, labels, scales, thresholds, what it was
made from, how it scored), then for each known feature 3 bytes of its hash, then for each how many labels it speaks to,
then these (label, weight) pairs as bytes. A weight is an int8 times its label's scale.
"""

import json
from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from math import exp, sqrt
from pathlib import Path
from typing import Any
from zlib import crc32

MAGIC = b"AJAR1\n"
HOME = Path(__file__).with_name("weights.bin")
KEY_BYTES = 3
_KEYS = (1 << 8 * KEY_BYTES) - 1


def key(feature: str) -> int:
    """The hash by which a feature is known."""
    return crc32(feature.encode()) & _KEYS


@dataclass(frozen=True, slots=True)
class Task:
    """One thing that the model tells: its labels from `first` on, how much each group of features counts, and the
    numbers that make scores of it."""

    labels: tuple[str, ...]
    first: int
    weights: Mapping[str, float]
    scales: tuple[float, ...]
    biases: tuple[float, ...]
    thresholds: tuple[float, ...]
    slopes: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Model:
    """Weights by feature. The same features always give the same scores."""

    header: Mapping[str, Any]
    tasks: Mapping[str, Task]
    _at: Mapping[int, int]
    _starts: "array[int]"
    _pairs: bytes

    def scores(self, features: Mapping[str, str], *names: str) -> dict[str, list[float]]:
        """For each task (all by default) a score a label; above 0 it is likelier than not."""
        sums = [0] * int(self.header["labels"])
        groups: dict[str, int] = {}
        pairs, starts = self._pairs, self._starts
        for feature, group in features.items():
            groups[group] = groups.get(group, 0) + 1
            at = self._at.get(crc32(feature.encode()) & _KEYS)
            if at is not None:
                for i in range(starts[at], starts[at + 1], 2):
                    sums[pairs[i]] += pairs[i + 1] - 128
        return {name: _scaled(self.tasks[name], sums, groups) for name in names or self.tasks}

    def speaking(self, features: Mapping[str, str], task: str, label: str, most: int = 3) -> list[str]:
        """The features that speak most for a label."""
        number = self.tasks[task].first + self.tasks[task].labels.index(label)
        weighed = ((self._weight(key(feature), number), feature) for feature in features)
        return [feature for weight, feature in sorted(weighed, reverse=True)[:most] if weight > 0]

    def _weight(self, feature: int, number: int) -> int:
        at = self._at.get(feature)
        if at is None:
            return 0
        spans = range(self._starts[at], self._starts[at + 1], 2)
        return sum(self._pairs[i + 1] - 128 for i in spans if self._pairs[i] == number)


def _scaled(task: Task, sums: list[int], groups: Mapping[str, int]) -> list[float]:
    """Scores of a task. Longer messages have more features, so what counts is the share of them."""
    length = sqrt(sum(task.weights[group] ** 2 * number for group, number in groups.items())) or 1.0
    return [
        bias + scale * total / length
        for bias, scale, total in zip(task.biases, task.scales, sums[task.first :], strict=False)
    ]


def likelihood(score: float, slope: float) -> float:
    """A score as a probability: 0.5 at a score of 0."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, slope * score))))


def unpack(packed: bytes) -> Model:
    """The model in a file's bytes. Raises ValueError if they are none."""
    if not packed.startswith(MAGIC):
        raise ValueError("these are no weights of Ajar's model")
    at = len(MAGIC) + 4
    size = int.from_bytes(packed[len(MAGIC) : at], "big")
    header = json.loads(packed[at : at + size])
    at += size
    number = int(header["features"])
    raw = packed[at : at + KEY_BYTES * number]
    keys = (raw[0::3], raw[1::3], raw[2::3])
    known = {a << 16 | b << 8 | c: i for i, (a, b, c) in enumerate(zip(*keys, strict=True))}
    at += KEY_BYTES * number
    starts = array("i", accumulate((2 * count for count in packed[at : at + number]), initial=0))
    tasks = {name: _task(task) for name, task in header["tasks"].items()}
    return Model(header, tasks, known, starts, packed[at + number :])


def _task(told: Mapping[str, Any]) -> Task:
    numbers = (tuple(told[name]) for name in ("scales", "biases", "thresholds", "slopes"))
    return Task(tuple(told["labels"]), told["first"], told["weights"], *numbers)


@cache
def model() -> Model:
    """The model that comes with Ajar, read once."""
    return unpack(HOME.read_bytes())
