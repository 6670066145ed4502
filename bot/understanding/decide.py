"""From scores to labels: the moves, intent and feelings that a message is read as, and how sure that is.

Thresholds come with the weights; they were set on lines whose writers the model had not seen. Where nothing is likely
enough the answer is empty: who reads it asks, or stays general.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp

from bot.understanding.feelings import BARE, DENIED, GLAD, OTHERS, OWN, Felt
from bot.understanding.model import Model, Task, likelihood
from bot.understanding.signs import Signs, features
from bot.understanding.table import INTENT, MOVE

LEAST_GUESS = 0.08
LEAST_FEELING = 0.36
MOST_FEELINGS = 3
SECOND_FEELING = 0.6
"""A further feeling is named if it is at least so likely as this share of the first."""
LEAST_MOVE = 0.3
PLAIN = 2
"""Strength from which on a word names a feeling plainly."""
SAID = 0.5
SAID_ALONE = 0.26
FEW_WORDS = 12
"""A feeling without an owner ("so lonely") is the writer's own in a message of up to so many words."""
MERE_WORDS = 4
"""... and in one of up to so many it is named, whatever the model makes of it."""
_DENIED_WITH = {
    "angry": ("frustrated",), "frustrated": ("angry",), "worried": ("scared",), "scared": ("worried",),
    "sad": ("hurt",), "hurt": ("sad",), "guilty": ("ashamed",), "ashamed": ("guilty",), "jealous": ("insecure",),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Likely:
    """Labels with how likely each is, the likeliest first."""

    labels: tuple[tuple[str, float], ...]

    def first(self) -> str:
        return self.labels[0][0] if self.labels else ""

    def names(self) -> tuple[str, ...]:
        return tuple(label for label, _ in self.labels)


def moves(model: Model, seen: Signs, context: Signs | None, scores: list[float]) -> Likely:
    """What the message does to the partner: each sentence by itself and the whole (`scores`) are weighed together."""
    task = model.tasks["moves"]
    if len(seen.sentences) > 1:
        single = [model.scores(features(one, context), "moves")["moves"] for one in seen.apart()]
        scores = [(whole + max(parts)) / 2 for whole, parts in zip(scores, zip(*single, strict=True), strict=True)]
    return over(task, scores)


def over(task: Task, scores: Sequence[float]) -> Likely:
    odds = [
        (likelihood(score - threshold, slope), label)
        for label, score, threshold, slope in zip(task.labels, scores, task.thresholds, task.slopes, strict=True)
    ]
    odds.sort(reverse=True)
    likely = [(label, chance) for chance, label in odds if chance > 0.5]
    if not likely and odds[0][0] > LEAST_MOVE:
        likely = [(odds[0][1], odds[0][0])]
    return Likely(tuple(likely))


def shares(task: Task, scores: Sequence[float]) -> list[tuple[float, str]]:
    """Scores as shares of one whole, the largest first."""
    top = max(scores)
    raised = [exp(slope * (score - top)) for score, slope in zip(scores, task.slopes, strict=True)]
    total = sum(raised)
    return sorted(((one / total, label) for one, label in zip(raised, task.labels, strict=True)), reverse=True)


def intents(task: Task, scores: Sequence[float]) -> Likely:
    """The likeliest intent, and others that are likely enough to offer as a guess."""
    ranked = shares(task, scores)
    return Likely(tuple((label, share) for at, (share, label) in enumerate(ranked) if at == 0 or share >= LEAST_GUESS))


def feelings(task: Task, scores: Sequence[float], felt: Felt) -> Likely:
    """What a good listener would name: never what was denied, or is only somebody else's, or was meant in scorn."""
    barred = barred_feelings(felt)
    open_ones = sorted(
        (
            (_as_said(felt, label, share), label)
            for share, label in shares(task, scores)
            if label != "none" and label not in barred
        ),
        reverse=True,
    )
    if not open_ones or open_ones[0][0] < LEAST_FEELING:
        return Likely(())
    least = min(open_ones[0][0] * SECOND_FEELING, SAID)
    return Likely(tuple((label, min(1.0, share)) for share, label in open_ones[:MOST_FEELINGS] if share >= least))


def _as_said(felt: Felt, label: str, share: float) -> float:
    """What somebody said of themselves in so many words goes before what may be guessed."""
    plainly = felt.strength.get(label, 0) >= PLAIN
    if label in felt.found[OWN]:
        return max(3 * share, SAID * (1 + share) if plainly else 0.0)
    if label in felt.found[BARE]:
        least = LEAST_FEELING if felt.words <= MERE_WORDS else SAID_ALONE
        return max(2 * share, least + share / 2 if plainly and felt.words <= FEW_WORDS else 0.0)
    return 1.4 * share if label in felt.carried else share


def barred_feelings(felt: Felt) -> frozenset[str]:
    """Feelings that may not be named."""
    own = {*felt.found[OWN], *felt.found[BARE]}
    denied = set(felt.found[DENIED])
    near = {other for label in denied for other in _DENIED_WITH.get(label, ()) if other not in own}
    others = {label for label in felt.found[OTHERS] if label not in own and label not in felt.carried}
    scorned = GLAD if felt.sarcastic else frozenset()
    return frozenset(denied | near | others | scorned)


def by_rules(seen: Signs) -> Mapping[str, tuple[str, ...]]:
    """What the cue tables alone would say."""
    said = {
        kind: dict.fromkeys(label for s in seen.sentences for k, label in s.votes if k == kind)
        for kind in (MOVE, INTENT)
    }
    barred = barred_feelings(seen.felt)
    named = sorted(seen.felt.strength, key=lambda label: -seen.felt.strength[label])
    return {
        "moves": tuple(said[MOVE]), "intents": tuple(said[INTENT])[:1],
        "feelings": tuple(label for label in named if label not in barred),
    }  # fmt: skip
