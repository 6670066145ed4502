"""Train the model of understanding: `python -m bot.understanding.training.train` writes `weights.bin` beside this file.

    --check        only say whether the weights are made from the present lines and cues
    --report       try every part on unseen writers and write docs/understanding-figures.md and its pictures
    --annomi PATH  try the moves on a copy of AnnoMI (a CSV that you have downloaded; nothing of it is kept)

Needs scikit-learn (`pip install -e . --group dev`). The same lines give the same bytes.
"""

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.understanding import model
from bot.understanding.training import figures, trial
from bot.understanding.training.fitting import TASKS, Scores, ingredients, lines, pack

KIND = {"moves": "moves", "intents": "messages", "feelings": "messages"}


def main(arguments: list[str] | None = None) -> int:
    told = _arguments().parse_args(arguments)
    if told.check:
        fresh = all(model.model().header[name] == value for name, value in ingredients().items())
        print("The weights are made from the present lines and cues." if fresh else "Stale weights: train again.")
        return 0 if fresh else 1
    if told.annomi:
        from bot.understanding.training.annomi import try_on  # noqa: PLC0415  # its figures need nothing of training

        print(try_on(told.annomi))
        return 0
    if told.report:
        from bot.understanding.training.report import write  # noqa: PLC0415  # pictures need matplotlib

        write(told.docs)
        return 0
    packed = train()
    told.out.write_bytes(packed)
    print(f"{told.out.name}: {len(packed):,} bytes")
    return 0


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot.understanding.training.train", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--report", action="store_true")
    parser.add_argument("--annomi", type=Path)
    parser.add_argument("--out", type=Path, default=model.HOME)
    parser.add_argument("--docs", type=Path, default=Path(__file__).resolve().parents[3] / "docs")
    return parser


def train(home: Path | None = None) -> bytes:
    """The file of weights, fitted to all lines, with the figures that unseen writers gave."""
    fits, decisions, reached = [], {}, {}
    looked = {kind: trial.material(lines(kind, home) if home else lines(kind)) for kind in ("moves", "messages")}
    for task in TASKS:
        of = looked[KIND[task]]
        scored = trial.out_of_fold(task, of)
        decisions[task] = trial.settle(task, of, scored)
        reached[task] = figures_of(task, of, scored, decisions[task])
        fits.append(trial.fit_task(task, of))
        print(task, reached[task])
    made = ingredients(home) if home else ingredients()
    return pack(fits, decisions, {**made, "reached": reached, "format": 1})


def figures_of(task: str, of: trial.Material, scored: Scores, settled: Mapping[str, list[float]]) -> dict[str, Any]:
    """What a task reached on lines of writers whom it had not seen."""
    truth, ready = trial.truths(task, of.lines), trial.task_of(task, settled)
    if task == "moves":
        read = trial.read_moves(ready, scored)
        missed, scolded = figures.scolding(truth, read)
        return _round(
            {"f1": figures.mean(figures.moves_f1(truth, read)), "bad missed": missed, "good scolded": scolded}
        )
    if task == "intents":
        return _round({"f1": figures.mean(figures.intents_f1(truth, trial.read_intents(ready, scored)))})
    denied = [line.record["denied"] for line in of.lines]
    return _round(figures.feeling_figures(truth, trial.read_feelings(ready, scored, of.seen), denied))


def _round(told: Mapping[str, float]) -> dict[str, float]:
    return {name: round(value, 4) for name, value in told.items()}


if __name__ == "__main__":
    sys.exit(main())
