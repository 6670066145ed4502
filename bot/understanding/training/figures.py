"""Figures of how well readings fit what the writers meant."""

from collections.abc import Sequence

from bot.understanding.reading import INTENTS, MOVES

REFLECTION = "reflection"
_REFLECTIONS = ("simple_reflection", "complex_reflection")
BAD_MOVES = frozenset(
    ("you_blame", "advice", "pressure", "judgment", "comparison", "defensiveness", "why_question")
)  # fmt: skip
MERGED = (*(m for m in MOVES if m not in _REFLECTIONS), REFLECTION)
Labels = Sequence[Sequence[str]]


def merged(labels: Sequence[str]) -> frozenset[str]:
    """Moves with both reflections as one."""
    return frozenset(REFLECTION if label in _REFLECTIONS else label for label in labels)


def f1_by_label(truth: Labels, read: Labels, labels: Sequence[str]) -> dict[str, float]:
    """F1 a label, for messages with several labels."""
    made = {}
    for label in labels:
        both = sum(label in t and label in r for t, r in zip(truth, read, strict=True))
        told = sum(label in t for t in truth) + sum(label in r for r in read)
        made[label] = 2 * both / told if told else 0.0
    return made


def mean(figures: dict[str, float]) -> float:
    return sum(figures.values()) / max(1, len(figures))


def moves_f1(truth: Labels, read: Labels) -> dict[str, float]:
    return f1_by_label([tuple(merged(t)) for t in truth], [tuple(merged(r)) for r in read], MERGED)


def intents_f1(truth: Labels, read: Sequence[str]) -> dict[str, float]:
    return f1_by_label(truth, [(one,) for one in read], INTENTS)


def scolding(truth: Labels, read: Labels) -> tuple[float, float]:
    """Of messages with a bad move, the share where none was read; of good ones, the share where one was."""
    bad = [(bool(BAD_MOVES.intersection(t)), bool(BAD_MOVES.intersection(r))) for t, r in zip(truth, read, strict=True)]
    meant = [r for t, r in bad if t]
    good = [r for t, r in bad if not t]
    return 1 - sum(meant) / max(1, len(meant)), sum(good) / max(1, len(good))


def feeling_figures(truth: Labels, read: Labels, denied: Labels) -> dict[str, float]:
    """The figures for feelings: over messages that carry one, over those where one was named, and over neutral ones."""
    carry = [(t, r) for t, r in zip(truth, read, strict=True) if t]
    neutral = [r for t, r in zip(truth, read, strict=True) if not t]
    named = [(t, r) for t, r in carry if r]
    every = sum(bool(r) for r in read)
    return {
        "first": sum(bool(r) and r[0] == t[0] for t, r in carry) / max(1, len(carry)),
        "first is one of them": sum(bool(r) and r[0] in t for t, r in carry) / max(1, len(carry)),
        "right when one is named": sum(r[0] in t for t, r in named) / max(1, len(named)),
        "right of all named": sum(r[0] in t for t, r in named) / max(1, every),
        "invented on neutral words": sum(bool(r) for r in neutral) / max(1, len(neutral)),
        "denied but named": float(sum(bool(set(d) & set(r)) for d, r in zip(denied, read, strict=True))),
    }
