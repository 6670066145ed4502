"""The hashed linear model: a sentence's features in, a score a label out. Pure Python, one small file of weights.

The file: a line "AJAR1", the header's length (4 bytes), the header (JSON: tasks, labels, scales, thresholds, what it was
made from, how it scored), then for each known feature 3 bytes of its hash, in order, then for each how many labels it speaks to,
then these (label, weight) pairs as bytes. A weight is the square of an int8, with its sign, times its label's scale: small weights,
of which there are many, keep their worth.
"""

import json
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from math import exp, sqrt
from pathlib import Path
from struct import Struct
from typing import Any
from zlib import crc32

from bot.understanding.signs import PIECE, Features, pieces

MAGIC = b"AJAR1\n"
HOME = Path(__file__).with_name("weights.bin")
KEY_BYTES = 3
MOST_WORDS = 4096
MOST_UNKNOWN = 1 << 16
_LANE = 4
"""Bytes of a label's lane."""
_MIDDLE = 1 << (8 * _LANE - 1)
_SQUARES = tuple((byte - 128) * abs(byte - 128) for byte in range(256))
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


class Model:
    """Weights by feature. The same features always give the same scores.

    A feature's weights are kept as one number with a lane of 32 bits a label, so that adding two features is one
    addition for all labels together. These numbers, and sums for a word's pieces, are made when first needed; there
    are never more of them than features and `MOST_WORDS` words, besides `MOST_UNKNOWN` hashes that were looked for in
    vain. Half a lane's range is added before lanes are told apart, as a sum may be below 0.
    """

    __slots__ = ("_found", "_lanes", "_lasts", "_pairs", "_raised", "_starts", "_under", "_words", "header", "tasks")

    def __init__(self, header: Mapping[str, Any], keys: bytes, counts: bytes, pairs: bytes) -> None:
        self.header = header
        self.tasks = {name: _task(task) for name, task in header["tasks"].items()}
        self._lasts = keys[2::KEY_BYTES]
        self._under = _under(keys)
        self._starts = array("i", accumulate((2 * count for count in counts), initial=0))
        self._pairs = pairs
        self._found: dict[int, int] = {}
        self._words: dict[str, tuple[int, int]] = {}
        self._lanes = Struct(f"<{int(header['labels'])}I")
        self._raised = self._packed([_MIDDLE] * int(header["labels"]))

    def scores(self, features: Features, *names: str) -> dict[str, list[float]]:
        """For each task (all by default) a score a label; above 0 it is likelier than not."""
        groups = Counter(features.marks.values())
        words = [self._words.get(word) or self._word(word) for word in features.words]
        groups[PIECE] += sum([number for _, number in words])
        sums = self._sums(sum([row for row, _ in words], sum(self._looked_up(features.marks))))
        return {name: _scaled(self.tasks[name], sums, groups) for name in names or self.tasks}

    def speaking(self, features: Features, task: str, label: str, most: int = 3) -> list[str]:
        """The features that speak most for a label."""
        number = self.tasks[task].first + self.tasks[task].labels.index(label)
        rows = zip(features.marks, self._looked_up(features.marks), strict=True)
        weighed = ((self._sums(row)[number] - _MIDDLE, mark) for mark, row in rows)
        return [mark for weight, mark in sorted(weighed, reverse=True)[:most] if weight > 0]

    def _looked_up(self, features: Iterable[str]) -> list[int]:
        """The weights of each feature; 0 for one that is not known."""
        keys = [crc32(feature.encode()) & _KEYS for feature in features]
        found = self._found.get
        return [self._find(one) if (row := found(one)) is None else row for one in keys]

    def _find(self, one: int) -> int:
        at = self._lasts.find(one & 0xFF, self._under[one >> 8], self._under[(one >> 8) + 1])
        row = 0 if at < 0 else self._made(at)
        if row or len(self._found) < MOST_UNKNOWN:
            self._found[one] = row
        return row

    def _made(self, at: int) -> int:
        pairs = self._pairs[self._starts[at] : self._starts[at + 1]]
        lanes = [_MIDDLE] * int(self.header["labels"])
        for label, weight in zip(pairs[::2], pairs[1::2], strict=True):
            lanes[label] += _SQUARES[weight]
        return self._packed(lanes) - self._raised

    def _packed(self, lanes: list[int]) -> int:
        return int.from_bytes(self._lanes.pack(*lanes), "little")

    def _word(self, word: str) -> tuple[int, int]:
        """The sum of a word's pieces, and how many they are."""
        parts = pieces(word)
        made = sum(self._looked_up(parts)), len(parts)
        if len(self._words) < MOST_WORDS:
            self._words[word] = made
        return made

    def _sums(self, total: int) -> tuple[int, ...]:
        """The lanes of a sum, each raised by `_MIDDLE`."""
        return self._lanes.unpack((total + self._raised).to_bytes(self._lanes.size, "little"))


def _under(keys: bytes) -> "array[int]":
    """Where the keys begin that share their first two bytes: keys are in order, and few share as much. A table of all keys
    would be as fast and take ten times the memory."""
    numbers = [0] * (1 << 16)
    for first, second in zip(keys[::KEY_BYTES], keys[1::KEY_BYTES], strict=True):
        numbers[first << 8 | second] += 1
    return array("i", accumulate(numbers, initial=0))


def _scaled(task: Task, sums: tuple[int, ...], groups: Mapping[str, int]) -> list[float]:
    """Scores of a task. Longer messages have more features, so what counts is the share of them."""
    length = sqrt(sum([task.weights[group] ** 2 * number for group, number in groups.items()])) or 1.0
    own = sums[task.first : task.first + len(task.labels)]
    return [
        bias + scale * (total - _MIDDLE) / length
        for bias, scale, total in zip(task.biases, task.scales, own, strict=True)
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
    keys = packed[at : at + KEY_BYTES * number]
    at += KEY_BYTES * number
    return Model(header, keys, packed[at : at + number], packed[at + number :])


def _task(told: Mapping[str, Any]) -> Task:
    numbers = (tuple(told[name]) for name in ("scales", "biases", "thresholds", "slopes"))
    return Task(tuple(told["labels"]), told["first"], told["weights"], *numbers)


@cache
def model() -> Model:
    """The model that comes with Ajar, read once."""
    return unpack(HOME.read_bytes())
