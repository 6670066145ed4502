"""Train what the screen learns: `python -m bot.care.train` writes `weights.bin` beside this file.

    --check    only say whether the weights are made from the present lines and lexicon
    --report   try rules, model and both on writers that the model has not seen (all, or those that are named: a minute
               and a half each), and on a file of examples (--dev)

Needs scikit-learn (`pip install -e . --group dev`). The same lines give the same bytes.
"""

import argparse
import hashlib
import json
import sys
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from bot.care import learned, lexicon
from bot.care.clauses import tagged, windows
from bot.care.finding import KINDS, NOTHING
from bot.care.screen import Hear, decide, judged, screen, weighed
from bot.understanding.model import KEY_BYTES, MAGIC, key
from bot.understanding.signs import PIECE, Features
from bot.understanding.training.fitting import SPREAD, _matrix, counted

LINES = Path(__file__).resolve().parents[2] / "dialogues" / "care"
ORDINARY = LINES.parent / "understanding"
BOLDNESS = 4.0
KEPT = {learned.ANY: 200_000, learned.URGENT: 200_000}
KEPT_OF_KIND = 40_000
"""So many weights of each label are written: the largest, those of common features before those of rare ones."""
Scores = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Line:
    """One example line, and by whom."""

    writer: str
    text: str
    kind: str
    level: str


def lines(home: Path = LINES) -> list[Line]:
    """The screen's own lines, in the order of their files."""
    return [
        Line(path.stem, record["text"], record["kind"], record["level"])
        for path in sorted(home.glob("lines-*.jsonl"))
        for record in map(json.loads, path.read_text(encoding="utf-8").splitlines())
    ]


def ordinary(home: Path = ORDINARY) -> list[Line]:
    """What people write to Ajar and say to partners on any evening: nothing of it is serious."""
    return [
        Line("ordinary", json.loads(text)["text"], "none", "none")
        for path in sorted(home.glob("*.jsonl"))
        for text in path.read_text(encoding="utf-8").splitlines()
    ]


def featured(some: Sequence[Line]) -> list[Features]:
    return [learned.features("".join(tagged(window) for window in windows(line.text))) for line in some]


def ingredients() -> dict[str, str | int]:
    """What weights are made from."""
    texts = hashlib.sha256()
    for path in [*sorted(LINES.glob("lines-*.jsonl")), *sorted(ORDINARY.glob("*.jsonl"))]:
        texts.update(path.name.encode() + b"\n" + path.read_bytes())
    classes = hashlib.sha256(json.dumps(lexicon.CLASSES, sort_keys=True).encode()).hexdigest()
    return {"lines": texts.hexdigest()[:16], "lexicon": classes[:16], "version": learned.VERSION}


@dataclass(frozen=True, slots=True)
class Fitted:
    """A row of weights a label over the features of `columns`."""

    columns: Mapping[str, int]
    counts: Mapping[str, int]
    groups: Mapping[str, str]
    weights: Scores
    biases: Scores

    def scores(self, some: Sequence[Features]) -> Scores:
        return np.asarray(_matrix(some, self.columns, learned.WEIGHTS) @ self.weights.T + self.biases)


def fit(some: Sequence[Features], truths: Sequence[Line]) -> Fitted:
    """One classifier a label."""
    counts = counted(some)
    known = {feature: at for at, feature in enumerate(counts)}
    matrix = _matrix(some, known, learned.WEIGHTS)
    groups = {feature: group for one in some for feature, group in one.marks.items()}
    rows, biases = [], []
    for label in learned.LABELS:
        one = LogisticRegression(
            C=BOLDNESS, class_weight="balanced", solver="liblinear", dual=True, tol=1e-3, max_iter=1000, random_state=0
        )
        one.fit(matrix, np.array([_is(label, line) for line in truths]))
        rows.append(one.coef_[0])
        biases.append(one.intercept_[0])
    return Fitted(known, counts, groups, np.array(rows), np.array(biases))


def _is(label: str, line: Line) -> bool:
    if label == learned.ANY:
        return line.level != "none"
    return line.level == "interrupt" if label == learned.URGENT else line.kind == label


def pack(one: Fitted, header: Mapping[str, Any]) -> bytes:
    """The file of weights, in the form that `bot.understanding.model` reads."""
    factors = np.array([learned.WEIGHTS[one.groups.get(feature, PIECE)] for feature in one.columns])
    whole = one.weights * factors
    scales = np.abs(whole).max(axis=1) / 127**2
    bytewise = np.rint(np.sign(whole) * np.sqrt(np.abs(whole) / scales[:, None])).astype(int)
    bytewise[~_kept(whole, one.counts)] = 0
    table: dict[int, bytes] = {}
    for feature, at in one.columns.items():
        pairs = b"".join(bytes((n, w + 128)) for n, w in enumerate(bytewise[:, at]) if w)
        if pairs:
            table.setdefault(key(feature), pairs)
    zeros = [0.0] * len(learned.LABELS)
    task = {"labels": learned.LABELS, "first": 0, "weights": learned.WEIGHTS, "scales": _short(scales * SPREAD),
            "biases": _short(one.biases), "thresholds": zeros, "slopes": zeros}  # fmt: skip
    told = {**header, "labels": len(learned.LABELS), "features": len(table), "tasks": {learned.TASK: task}}
    head = json.dumps(told, sort_keys=True, separators=(",", ":")).encode()
    keys = sorted(table)
    body = b"".join(k.to_bytes(KEY_BYTES, "big") for k in keys) + bytes(len(table[k]) // 2 for k in keys)
    return MAGIC + len(head).to_bytes(4, "big") + head + body + b"".join(table[k] for k in keys)


def _kept(whole: Scores, counts: Mapping[str, int]) -> NDArray[np.bool_]:
    """Which weights are worth their bytes, label by label."""
    worth = np.abs(whole) * np.sqrt(np.array(list(counts.values())))
    most = [min(KEPT.get(label, KEPT_OF_KIND), worth.shape[1]) for label in learned.LABELS]
    least = [np.partition(row, -number)[-number] for row, number in zip(worth, most, strict=True)]
    return np.asarray(worth >= np.array(least)[:, None])


def _short(numbers: Scores) -> list[float]:
    return [float(f"{number:.5g}") for number in numbers]


def hearing(one: Fitted) -> Hear:
    """The model before it is packed."""
    return lambda words: dict(zip(learned.LABELS, one.scores([learned.features(words)])[0], strict=True))


def unseen(own: Sequence[Line], usual: Sequence[Line], writers: Collection[str]) -> Iterator[tuple[Line, Hear]]:
    """Every line of these writers with a model that saw nothing of its writer."""
    made, plain = featured(own), featured(usual)
    for writer in sorted(writers):
        kept = [at for at, line in enumerate(own) if line.writer != writer]
        hear = hearing(fit([*(made[at] for at in kept), *plain], [*(own[at] for at in kept), *usual]))
        yield from ((line, hear) for line in own if line.writer == writer)


def figures(found: Sequence[tuple[Line, str]]) -> str:
    """One line of figures: what share of each true level drew what."""

    def share(true: str, *drawn: str) -> float:
        of = [level for line, level in found if line.level == true]
        return sum(level in drawn for level in of) / len(of) if of else float("nan")

    return (f"interrupt: something {share('interrupt', 'check', 'interrupt'):.3f}, interrupt {share('interrupt', 'interrupt'):.3f} | "
            f"check: something {share('check', 'check', 'interrupt'):.3f} | harmless: anything {share('none', 'check', 'interrupt'):.3f}, "
            f"interrupt {share('none', 'interrupt'):.3f}")  # fmt: skip


Way = Callable[[str, Hear], str]
WAYS: Mapping[str, Way] = {
    "rules": lambda text, _: judged(text).level,
    "model": lambda text, hear: decide(NOTHING, weighed("".join(map(tagged, windows(text))), hear)).level,
    "both": lambda text, hear: screen(text, hear).level,
}


def report(dev: Path | None, writers: Collection[str]) -> None:
    """Print rules, model and both: writer by writer and kind by kind, each by a model that saw nothing of the writer."""
    own, usual = lines(), ordinary()
    tried = list(unseen(own, usual, writers or {line.writer for line in own}))
    for name, way in WAYS.items():
        found = [(line, way(line.text, hear)) for line, hear in tried]
        for writer in sorted({line.writer for line, _ in found}):
            _show(name, writer, [one for one in found if one[0].writer == writer])
        _show(name, "all", found)
        _by_kind(name, found)
    if dev:
        _try_on(dev, hearing(fit(featured([*own, *usual]), [*own, *usual])))


def _try_on(dev: Path, hear: Hear) -> None:
    """Print the figures on a file of examples: JSON lines with text, label and level."""
    told = map(json.loads, dev.read_text(encoding="utf-8").splitlines())
    examples = [Line("dev", one["text"], one["label"], one["level"]) for one in told]
    for name, way in WAYS.items():
        found = [(line, way(line.text, hear)) for line in examples]
        _show(name, "examples", found)
        _by_kind(name, found)


def _by_kind(name: str, found: Sequence[tuple[Line, str]]) -> None:
    for kind in KINDS:
        _show(name, kind, [one for one in found if one[0].kind == kind])


def _show(name: str, whose: str, found: Sequence[tuple[Line, str]]) -> None:
    print(f"{name:<6} {whose:<18} {figures(found)}")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m bot.care.train", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--report", nargs="*", metavar="WRITER")
    parser.add_argument("--dev", type=Path)
    parser.add_argument("--out", type=Path, default=learned.HOME)
    told = parser.parse_args(arguments)
    if told.check:
        fresh = all(learned.model().header[name] == value for name, value in ingredients().items())
        print("The weights are made from the present lines and lexicon." if fresh else "Stale weights: train again.")
        return 0 if fresh else 1
    if told.report is not None:
        report(told.dev, told.report)
        return 0
    own = [*lines(), *ordinary()]
    packed = pack(fit(featured(own), own), ingredients())
    told.out.write_bytes(packed)
    print(f"{told.out.name}: {len(packed):,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
