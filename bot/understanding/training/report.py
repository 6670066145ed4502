"""The figures of docs/understanding-figures.md and their pictures: rules, model and both, on writers not seen before."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from bot.understanding import decide
from bot.understanding.model import likelihood
from bot.understanding.reading import FEELINGS, INTENTS, MOVES
from bot.understanding.signs import Features
from bot.understanding.training import figures, trial
from bot.understanding.training.fitting import Scores, lines

TASKS = {"moves": "moves", "intents": "messages", "feelings": "messages"}
_RULE_GROUPS = frozenset(("cue", "vote", "felt"))
PICTURE_SIZE = (9.0, 8.0)


def no_rules(made: Features) -> Features:
    """Features without anything that a cue table says."""
    return Features({mark: group for mark, group in made.marks.items() if group not in _RULE_GROUPS}, made.words)


def write(docs: Path) -> None:
    """Try everything and write the page and its pictures into `docs`."""
    mpl.use("Agg")
    docs.mkdir(exist_ok=True)
    pictures = docs / "pictures"
    pictures.mkdir(exist_ok=True)
    parts = [_HEAD]
    for task, kind in TASKS.items():
        full = trial.material(lines(kind))
        bare = trial.material(lines(kind), no_rules)
        scored, plain = trial.out_of_fold(task, full), trial.out_of_fold(task, bare)
        parts += _section(task, full, scored, plain)
        _pictures(task, full, scored, pictures)
    (docs / "understanding-figures.md").write_text("\n".join(parts).rstrip() + "\n", encoding="utf-8")


_HEAD = """# Understanding: figures

Written by `python -m bot.understanding.training.train --report`; how to read it stands in [understanding.md](understanding.md).
Every figure is on lines of writers whom the model had not seen: each writer's lines are read by a model fitted to the
others' lines alone. The cue tables are the same in all folds.
"""


def _section(task: str, of: trial.Material, scored: Scores, plain: Scores) -> list[str]:
    truth = trial.truths(task, of.lines)
    by_rules = [decide.by_rules(seen)[task] for seen in of.seen]
    if task == "feelings":
        return _feelings_section(of, truth, by_rules, {"model": plain, "both": scored})
    reads = {"rules": by_rules}
    for name, one in (("model", plain), ("both", scored)):
        ready = trial.task_of(task, trial.settle(task, of, one))
        reads[name] = (
            trial.read_moves(ready, one) if task == "moves" else [(r,) for r in trial.read_intents(ready, one)]
        )
    score = figures.moves_f1 if task == "moves" else _intents_f1
    table = {name: score(truth, read) for name, read in reads.items()}
    lines_made = [f"## {task.capitalize()}", "", *_table(table)]
    if task == "moves":
        missed, scolded = figures.scolding(truth, reads["both"])
        lines_made += ["", f"A bad move missed: {missed:.1%}. A good move scolded: {scolded:.1%}."]
    lines_made += ["", *_by_writer(task, of, truth, reads["both"]), "", f"![Confusions](pictures/{task}-confusion.png)", "",
                   f"![Calibration](pictures/{task}-calibration.png)", ""]  # fmt: skip
    return lines_made


def _intents_f1(truth: figures.Labels, read: figures.Labels) -> dict[str, float]:
    return figures.f1_by_label(truth, read, INTENTS)


def _table(columns: Mapping[str, Mapping[str, float]]) -> list[str]:
    names = list(columns)
    rows = ["| label | " + " | ".join(names) + " |", "|---|" + "---|" * len(names)]
    for label in next(iter(columns.values())):
        rows.append(f"| {label} | " + " | ".join(f"{columns[name][label]:.2f}" for name in names) + " |")
    means = " | ".join(f"**{figures.mean(dict(columns[name])):.3f}**" for name in names)
    return [*rows, f"| **mean** | {means} |"]


def _by_writer(task: str, of: trial.Material, truth: figures.Labels, read: figures.Labels) -> list[str]:
    made = []
    score = figures.moves_f1 if task == "moves" else _intents_f1
    for writer in sorted({line.writer for line in of.lines}):
        at = [i for i, line in enumerate(of.lines) if line.writer == writer]
        reached = figures.mean(score([truth[i] for i in at], [read[i] for i in at]))
        made.append(f"- writer {writer}, {len(at)} lines, by a model that saw the others: {reached:.3f}")
    return made


def _feelings_section(
    of: trial.Material, truth: figures.Labels, by_rules: figures.Labels, scored: Mapping[str, Scores]
) -> list[str]:
    denied = [line.record["denied"] for line in of.lines]
    columns = {"rules": figures.feeling_figures(truth, by_rules, denied)}
    firsts = {"rules": _first_right(truth, by_rules)}
    for name, one in scored.items():
        ready = trial.task_of("feelings", trial.settle("feelings", of, one))
        read = trial.read_feelings(ready, one, of.seen)
        columns[name], firsts[name] = figures.feeling_figures(truth, read, denied), _first_right(truth, read)
    rows = ["| figure | " + " | ".join(columns) + " |", "|---|" + "---|" * len(columns)]
    for label in columns["rules"]:
        rows.append(f"| {label} | " + " | ".join(f"{column[label]:.3f}" for column in columns.values()) + " |")
    return ["## Feelings", "", *rows, "", "Found first, of the messages whose first feeling it is:", "", *_table(firsts), "",
            "![Confusions](pictures/feelings-confusion.png)", "", "![Calibration](pictures/feelings-calibration.png)", ""]  # fmt: skip


def _first_right(truth: figures.Labels, read: figures.Labels) -> dict[str, float]:
    made = {}
    for label in FEELINGS:
        meant = [r for t, r in zip(truth, read, strict=True) if t and t[0] == label]
        made[label] = sum(bool(r) and r[0] == label for r in meant) / max(1, len(meant))
    return made


def _pictures(task: str, of: trial.Material, scored: Scores, folder: Path) -> None:
    settled = trial.settle(task, of, scored)
    ready = trial.task_of(task, settled)
    truth = trial.truths(task, of.lines)
    read: Sequence[Sequence[str]]
    labels: Sequence[str]
    if task == "moves":
        read, labels = trial.read_moves(ready, scored), MOVES
        chances = [
            [likelihood(s - t, k) for s, t, k in zip(row, ready.thresholds, ready.slopes, strict=True)]
            for row in scored
        ]
        odds = [
            (chance, label in t)
            for row, t in zip(chances, truth, strict=True)
            for label, chance in zip(MOVES, row, strict=True)
        ]
    elif task == "intents":
        read, labels = [(one,) for one in trial.read_intents(ready, scored)], INTENTS
        odds = [(*_best(decide.shares(ready, list(row))[0], t),) for row, t in zip(scored, truth, strict=True)]
    else:
        read, labels = trial.read_feelings(ready, scored, of.seen), FEELINGS
        likely = [
            decide.feelings(ready, list(row), seen.felt).labels[:1] for row, seen in zip(scored, of.seen, strict=True)
        ]
        odds = [(one[0][1], one[0][0] in t) for one, t in zip(likely, truth, strict=True) if one]
    _draw(folder / f"{task}-confusion.png", lambda axes: _confusion(axes, truth, read, labels))
    _draw(folder / f"{task}-calibration.png", lambda axes: _calibration(axes, odds))


def _best(one: tuple[float, str], truth: Sequence[str]) -> tuple[float, bool]:
    return one[0], one[1] in truth


def _draw(path: Path, paint: Callable[[Axes], None]) -> None:
    figure = Figure(figsize=PICTURE_SIZE, layout="constrained")
    paint(figure.subplots())
    figure.savefig(path, dpi=80, metadata={"Software": None})


def _confusion(axes: Axes, truth: figures.Labels, read: figures.Labels, labels: Sequence[str]) -> None:
    """Of the messages whose weightiest label is the row's: how often the column's was read."""
    every = (*labels, "none")
    table = np.zeros((len(every), len(every)))
    for meant, found in zip(truth, read, strict=True):
        row = every.index(meant[0] if meant else "none")
        for label in found or ("none",):
            table[row, every.index(label)] += 1
    shares = table / np.maximum(table.sum(axis=1, keepdims=True), 1)
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    axes.set_xticks(range(len(every)), every, rotation=90)
    axes.set_yticks(range(len(every)), every)
    axes.set(xlabel="read as", ylabel="meant")


def _calibration(axes: Axes, odds: Sequence[tuple[float, bool]]) -> None:
    """How often what was called so likely was so."""
    edges = np.linspace(0, 1, 11)
    points = []
    for low, high in pairwise(edges):
        inside = [right for chance, right in odds if low <= chance < high or (high == 1 and chance == 1)]
        if len(inside) >= 10:
            points.append(((low + high) / 2, sum(inside) / len(inside)))
    axes.plot([0, 1], [0, 1], linestyle=":", color="grey")
    if points:
        axes.plot(*zip(*points, strict=True), marker="o")
    axes.set(xlabel="said to be so likely", ylabel="so often right", xlim=(0, 1), ylim=(0, 1))
