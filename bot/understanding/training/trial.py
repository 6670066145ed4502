"""Trying the model on writers whom it has not seen, and the figures that come of it.

Each writer's lines are read by a model fitted to the others' lines. Thresholds, and how sure a score is, are set on these
readings as well.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from sklearn.linear_model import LogisticRegression

from bot.understanding import decide
from bot.understanding.model import Task
from bot.understanding.reading import MOVES
from bot.understanding.signs import Features, Signs, features
from bot.understanding.training.figures import BAD_MOVES
from bot.understanding.training.fitting import NONE, TASKS, Fitted, Line, Scores, fit, looked

Fold = Callable[[Line], str]


def by_writer(line: Line) -> str:
    """The rule by which lines are kept apart: one writer's lines are never on both sides."""
    return line.writer


def by_voice(line: Line) -> str:
    return str(line.record["voice"])


@dataclass(frozen=True, slots=True)
class Material:
    """Lines made ready for fitting: features of each whole, and of its sentences where there are several."""

    lines: Sequence[Line]
    seen: Sequence[Signs]
    whole: Sequence[Features]
    parts: Sequence[Sequence[Features]]

    def only(self, at: Sequence[int]) -> "Material":
        return Material(*([column[i] for i in at] for column in (self.lines, self.seen, self.whole, self.parts)))  # type: ignore[arg-type]  # four columns in order


def material(lines: Sequence[Line], keep: Callable[[Features], Features] = lambda one: one) -> Material:
    """Look at lines once. `keep` may leave features out, for ablation."""
    pairs = [looked(line) for line in lines]
    whole = [keep(features(seen, context)) for seen, context in pairs]
    parts = [
        [keep(features(one, context)) for one in seen.apart()] if len(seen.sentences) > 1 else []
        for seen, context in pairs
    ]
    return Material(lines, [seen for seen, _ in pairs], whole, parts)


def truths(task: str, lines: Sequence[Line]) -> list[tuple[str, ...]]:
    """Each line's labels for a task, the weightiest first."""
    if task == "intents":
        return [(line.record["intent"],) for line in lines]
    return [tuple(line.record[task]) for line in lines]


def fit_task(task: str, of: Material) -> Fitted:
    """Fit a task; for moves the sentences of longer messages are then learnt from too, each with the moves it likeliest makes."""
    labels = truths(task, of.lines)
    first = fit(task, of.whole, labels)
    if task != "moves":
        return first
    single: list[Features] = []
    told: list[list[str]] = []
    for parts, truth in zip(of.parts, labels, strict=True):
        if parts:
            single += parts
            told += _dealt(first.scores(parts), truth)
    return fit(task, [*of.whole, *single], [*labels, *told])


def _dealt(scores: Scores, truth: Sequence[str]) -> list[list[str]]:
    """A message's moves dealt out to its sentences: to the likeliest, and to every other that seems to make it too."""
    dealt: list[list[str]] = [[] for _ in scores]
    for label in truth:
        column = scores[:, MOVES.index(label)]
        for at, score in enumerate(column):
            if score == column.max() or score > 0:
                dealt[at].append(label)
    return [labels or ["other"] for labels in dealt]


def scores(fitted: Fitted, of: Material) -> Scores:
    """Scores as they are made when reading: for moves, the whole and its sentences together."""
    whole = fitted.scores(of.whole)
    if fitted.task == "moves":
        for at, parts in enumerate(of.parts):
            if parts:
                whole[at] = (whole[at] + fitted.scores(parts).max(axis=0)) / 2
    return whole


def out_of_fold(task: str, of: Material, fold: Fold = by_writer) -> Scores:
    """Each line's scores by a model that has not seen its fold."""
    folds = [fold(line) for line in of.lines]
    made = np.zeros((len(folds), len(TASKS[task][0])))
    for one in sorted(set(folds)):
        held = [at for at, name in enumerate(folds) if name == one]
        rest = [at for at, name in enumerate(folds) if name != one]
        made[held] = scores(fit_task(task, of.only(rest)), of.only(held))
    return made


def thresholds(truth: Sequence[Sequence[str]], scored: Scores) -> list[float]:
    """For every move the score from which on it is read: best for finding it and not inventing it, and drawn towards 0
    as far as chance may have a hand in it. A harsh move needs more, as nobody is scolded on a guess."""
    made = []
    for at, label in enumerate(MOVES):
        is_so = np.array([label in one for one in truth])
        tried = [(f1(is_so, scored[:, at] > t), t) for t in np.arange(-0.8, 1.25, 0.05)]
        made.append(round(0.9 * max(tried)[1] + (0.3 if label in BAD_MOVES else 0.0), 3))
    return made


def slopes(truth: Sequence[Sequence[str]], scored: Scores, limits: Sequence[float]) -> list[float]:
    """How fast likelihood grows with the score, so that what is said to be 80 % likely is so in 80 of 100."""
    made = []
    for at, label in enumerate(MOVES):
        is_so = np.array([label in one for one in truth])
        one = LogisticRegression(C=10.0, fit_intercept=False).fit((scored[:, at] - limits[at])[:, None], is_so)
        made.append(round(float(max(0.5, one.coef_[0][0])), 3))
    return made


def temperature(task: str, truth: Sequence[Sequence[str]], scored: Scores) -> float:
    """One slope for all labels of a task that picks one, by likelihood."""
    labels = TASKS[task][0]
    right = np.array([labels.index(one[0] if one else NONE) for one in truth])

    def surprise(slope: float) -> float:
        raised = np.exp(slope * (scored - scored.max(axis=1, keepdims=True)))
        return float(-np.log(raised[np.arange(len(right)), right] / raised.sum(axis=1)).mean())

    return round(float(min(np.arange(0.5, 6.0, 0.05), key=surprise)), 3)


def f1(
    is_so: "np.ndarray[tuple[int], np.dtype[np.bool_]]", read: "np.ndarray[tuple[int], np.dtype[np.bool_]]"
) -> float:
    """Harmonic mean of how many are found and how many of the found are right."""
    both = float((is_so & read).sum())
    return 2 * both / max(1.0, float(is_so.sum() + read.sum()))


def task_of(task: str, decisions: Mapping[str, list[float]]) -> Task:
    """A task that takes scores as they are (fitted, not packed)."""
    labels, weights = TASKS[task]
    ones = (1.0,) * len(labels)
    return Task(labels, 0, weights, ones, ones, tuple(decisions["thresholds"]), tuple(decisions["slopes"]))


def settle(task: str, of: Material, scored: Scores) -> dict[str, list[float]]:
    """A task's thresholds and slopes from scores of unseen lines."""
    truth = truths(task, of.lines)
    if task == "moves":
        limits = thresholds(truth, scored)
        return {"thresholds": limits, "slopes": slopes(truth, scored, limits)}
    number = len(TASKS[task][0])
    return {"thresholds": [0.0] * number, "slopes": [temperature(task, truth, scored)] * number}


def read_moves(task: Task, scored: Scores) -> list[tuple[str, ...]]:
    return [decide.over(task, list(row)).names() for row in scored]


def read_intents(task: Task, scored: Scores) -> list[str]:
    return [decide.shares(task, list(row))[0][1] for row in scored]


def read_feelings(task: Task, scored: Scores, seen: Sequence[Signs]) -> list[tuple[str, ...]]:
    return [decide.feelings(task, list(row), one.felt).names() for row, one in zip(scored, seen, strict=True)]
