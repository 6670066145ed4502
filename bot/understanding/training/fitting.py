"""Fitting the model to the example lines: features counted, one linear classifier a label, weights cut to bytes.

Needs scikit-learn, which only whoever trains has installed; nothing at run time comes here. The same lines and the same
code give the same bytes.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bot.understanding import cue_feelings, cue_intents, cue_moves, words
from bot.understanding.model import KEY_BYTES, MAGIC, key
from bot.understanding.reading import FEELINGS, INTENTS, MOVES
from bot.understanding.signs import PIECE, VERSION, WEIGHTS, Features, Signs, features, pieces, signs

LINES = Path(__file__).resolve().parents[3] / "dialogues" / "understanding"
NONE = "none"
TASKS: Mapping[str, tuple[tuple[str, ...], Mapping[str, float]]] = {
    "moves": (MOVES, {**WEIGHTS, "vote": 1.3, "before": 1.0, "pair": 0.7, "three": 0.5}),
    "intents": (INTENTS, WEIGHTS),
    "feelings": ((*FEELINGS, NONE), {**WEIGHTS, "felt": 2.5, "frame": 0.25, "three": 0.3, "pair": 0.7, "place": 0.4}),
}
SPREAD = 3.0
"""What one message's features weigh together: with the strength of regularisation this sets how bold the model is."""
BOLDNESS = 3.0
SELDOM = 2
"""A feature that fewer lines than this have is left out."""
KEPT = {"moves": 56_000, "intents": 66_000, "feelings": 70_000}
"""So many weights of each task are written: the largest, those of common features before those of rare ones."""
Scores = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Line:
    """One example line: which writer's file it stands in, and its record."""

    writer: str
    record: Mapping[str, Any]


def lines(kind: str, home: Path = LINES) -> list[Line]:
    """All example lines of "moves" or "messages", in the order of their files."""
    return [
        Line(path.stem.removeprefix(f"{kind}-"), json.loads(text))
        for path in sorted(home.glob(f"{kind}-*.jsonl"))
        for text in path.read_text(encoding="utf-8").splitlines()
        if text.strip()
    ]


def ingredients(home: Path = LINES) -> dict[str, str | int]:
    """What weights are made from: hashes of the lines and of the cue tables, and the features' version."""
    texts = hashlib.sha256()
    for path in sorted(home.glob("*.jsonl")):
        if path.name.startswith(("moves-", "messages-")):
            texts.update(path.name.encode() + b"\n" + path.read_bytes())
    tables = json.dumps([words.CLASSES, cue_moves.MOVES, cue_intents.INTENTS, cue_feelings.NAMED, cue_feelings.CARRIED,
                         cue_feelings.SARCASM])  # fmt: skip
    return {
        "lines": texts.hexdigest()[:16],
        "cues": hashlib.sha256(tables.encode()).hexdigest()[:16],
        "version": VERSION,
    }


def looked(line: Line) -> tuple[Signs, Signs | None]:
    """A line and the partner's last line before it, as seen."""
    context = line.record.get("context")
    return signs(line.record["text"]), signs(context) if context else None


def featured(some: Iterable[Line]) -> list[Features]:
    """Features of every line."""
    return [features(*looked(line)) for line in some]


@dataclass(frozen=True, slots=True)
class Fitted:
    """One task, fitted: a row of weights a label, over the features of `columns`."""

    task: str
    columns: Mapping[str, int]
    counts: Mapping[str, int]
    groups: Mapping[str, str]
    weights: Scores
    biases: Scores

    def scores(self, some: Sequence[Features]) -> Scores:
        return np.asarray(_matrix(some, self.columns, TASKS[self.task][1]) @ self.weights.T + self.biases)


def counted(some: Sequence[Features]) -> dict[str, int]:
    """In how many messages each feature stands that is not too seldom, in a fixed order."""
    counts = Counter(f for one in some for f in {*one.marks, *(piece for word in one.words for piece in pieces(word))})
    return {feature: counts[feature] for feature in sorted(counts) if counts[feature] >= SELDOM}


def _matrix(some: Sequence[Features], known: Mapping[str, int], weights: Mapping[str, float]) -> csr_matrix:
    values: list[float] = []
    at: list[int] = []
    ends = [0]
    for one in some:
        counted = [*one.marks.items(), *((piece, PIECE) for word in one.words for piece in pieces(word))]
        length = sum(weights[group] ** 2 for _, group in counted) ** 0.5 or 1.0
        for feature, group in counted:
            if feature in known:
                at.append(known[feature])
                values.append(SPREAD * weights[group] / length)
        ends.append(len(at))
    indices, pointers = np.array(at, dtype=np.int32), np.array(ends, dtype=np.int32)
    return csr_matrix((np.array(values), indices, pointers), shape=(len(some), len(known)))


def fit(task: str, some: Sequence[Features], truths: Sequence[Sequence[str]]) -> Fitted:
    """Fit one task. `truths` are each line's labels, the weightiest first."""
    counts = counted(some)
    known = {feature: at for at, feature in enumerate(counts)}
    matrix = _matrix(some, known, TASKS[task][1])
    weights, biases = _each(task, matrix, truths)
    groups = {feature: group for one in some for feature, group in one.marks.items()}
    return Fitted(task, known, counts, groups, weights, biases)


def _each(task: str, matrix: csr_matrix, truths: Sequence[Sequence[str]]) -> tuple[Scores, Scores]:
    """One classifier a label, as a message may carry several; the first of several counts most.

    Each label's features are first stretched by how well each alone tells it from the rest (after Wang and Manning,
    "Baselines and Bigrams", 2012), so that a telling but rare one is heard.
    """
    rows, biases = [], []
    for label in TASKS[task][0]:
        is_so = np.array([label in (truth or (NONE,)) for truth in truths])
        heed = np.array([_BY_RANK[min(truth.index(label), 2)] if label in truth else 1.0 for truth in truths])
        stretch = _telling(matrix, is_so)
        one = LogisticRegression(
            C=BOLDNESS, class_weight="balanced", solver="liblinear", dual=True, tol=1e-3, max_iter=1000, random_state=0
        )
        one.fit(matrix.multiply(stretch).tocsr(), is_so, sample_weight=heed if task == "feelings" else None)
        rows.append(one.coef_[0] * stretch)
        biases.append(one.intercept_[0])
    return np.array(rows), np.array(biases)


_BY_RANK = (1.0, 0.6, 0.4)
_DOUBT = 0.15
"""How often every feature counts as seen in advance, with the label and without it."""


def _telling(matrix: csr_matrix, is_so: "NDArray[np.bool_]") -> Scores:
    """For each feature how well it tells a label, 1 on average."""
    present = matrix.copy()
    present.data = np.ones_like(present.data)
    sides = [_DOUBT + np.asarray(present[side].sum(axis=0)).ravel() for side in (is_so, ~is_so)]
    shares = [side / side.sum() for side in sides]
    told = np.sqrt(np.abs(np.log(shares[0] / shares[1])))
    return np.asarray(told / told.mean())


def pack(
    fits: Sequence[Fitted], decisions: Mapping[str, Mapping[str, list[float]]], header: Mapping[str, Any]
) -> bytes:
    """The file of weights. `decisions` has thresholds and slopes by task."""
    table: dict[int, dict[int, int]] = {}
    tasks: dict[str, dict[str, Any]] = {}
    first = 0
    for one in fits:
        labels, weights = TASKS[one.task]
        scales = _enter(table, one, first)
        tasks[one.task] = {
            "labels": labels, "first": first, "weights": weights, "scales": _short(scales * SPREAD),
            "biases": _short(one.biases), **decisions[one.task],
        }  # fmt: skip
        first += len(labels)
    told = {**header, "labels": first, "features": len(table), "tasks": tasks}
    head = json.dumps(told, sort_keys=True, separators=(",", ":")).encode()
    keys = sorted(table)
    body = b"".join(k.to_bytes(KEY_BYTES, "big") for k in keys) + bytes(len(table[k]) for k in keys)
    pairs = b"".join(bytes((label, weight + 128)) for k in keys for label, weight in sorted(table[k].items()))
    return MAGIC + len(head).to_bytes(4, "big") + head + body + pairs


def _enter(table: dict[int, dict[int, int]], one: Fitted, first: int) -> Scores:
    """Put a task's weights in as square roots, so that small ones keep their worth; each label's scale is given back.

    A group's weight is multiplied in, so that a feature counts simply as present.
    """
    own = TASKS[one.task][1]
    factors = np.array([own[one.groups.get(feature, PIECE)] for feature in one.columns])
    whole = one.weights * factors
    worth = np.abs(whole) * np.array(list(one.counts.values())) ** 0.75
    least = np.partition(worth.ravel(), -KEPT[one.task])[-KEPT[one.task]] if worth.size > KEPT[one.task] else 0.0
    scales = np.maximum(np.abs(whole).max(axis=1), 1e-9) / 127**2
    steps = np.rint(np.sign(whole) * np.sqrt(np.abs(whole) / scales[:, None])).astype(int)
    steps[worth < least] = 0
    for feature, at in one.columns.items():
        spoken = {first + int(n): int(steps[n, at]) for n in np.flatnonzero(steps[:, at])}
        if spoken:
            table[key(feature)] = {**spoken, **table.get(key(feature), {})}
    return np.asarray(scales)


def _short(numbers: Scores) -> list[float]:
    return [float(f"{number:.5g}") for number in numbers]
