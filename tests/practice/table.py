"""The shipped table of weights, for tests."""

from pathlib import Path

from bot.practice.weights import DEGREES, Nature, read_weights

TEXT = (Path(__file__).parents[2] / "dialogues" / "practice.toml").read_text(encoding="utf-8")
WEIGHTS = read_weights(TEXT)
STARTS = ("shut", "on the latch", "ajar")


def natures() -> list[Nature]:
    """Every temperament at every degree from every start."""
    return [
        WEIGHTS.nature(temperament, degree, start)
        for temperament in WEIGHTS.temperaments
        for degree in DEGREES
        for start in STARTS
    ]
