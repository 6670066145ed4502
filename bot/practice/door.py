"""The door: how a guarded partner stands, and what one turn of talk does to it. Pure arithmetic, nothing else.

    e(m)  = weight(m) * readiness(m, position) * again^habit(m)    a kindness; a push counts whole each time
    O, C  = strongest + second / 2 + third / 4 + ...               of what opens, of what closes; C at most 1.2
    up    = opens * O * (0.35 + 0.65 trust) * (1 - position) * (1 - C)
    down  = closes * C * (0.35 + 0.65 position)
    position' = position + up - down, between 0 and 0.92           never wide open

A "but" keeps a quarter of O. An apology gives back part of what was lost lately, never all of it. Trust grows
slowly and shrinks fast; patience only wears. When it has worn thin the partner says so once ("not tonight"): to leave
it there ends well at any position, to press on ends with the partner gone.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from bot.practice.weights import LIMITS, POSITIONS, Nature

CEILING = 0.92
FLOOR_SHARE = 0.35
MOST = 1.2
LONG_QUIET = 2
"""Turns of silence after which saying nothing again weighs on the partner, too."""
TOLD_FOR = 3
"""Turns that a talk with an open door goes on before it comes to rest by itself."""
LONGEST = 24
"""Turns after which any rehearsal comes to rest."""
QUESTIONS = frozenset({"open_question", "closed_question", "why_question", "stacked_questions"})
GIVES = frozenset({
    "presence", "validation", "observation", "simple_reflection", "complex_reflection", "appreciation", "i_statement",
    "apology", "affection", "room", "news",
})  # fmt: skip
"""What gives something before it asks: a question beside it is never too early."""

WELL, OPENED, LEFT, OVER, COLD = "well", "opened", "left", "over", "cold"
"""How a rehearsal ends: left in peace by the user; come to rest with the door open; the partner went, pressed too hard;
the partner was tired out; the user left with a hard word."""


@dataclass(frozen=True, slots=True)
class Door:
    """How the partner stands after `turns` turns. `position`, `trust` and `patience` are from 0 to 1."""

    position: float
    trust: float
    patience: float = 1.0
    lost: float = 0.0
    """What closing turns took lately; an apology gives back part of it."""
    habit: Mapping[str, float] | None = None
    """How worn each kind of move is."""
    turns: int = 0
    open_for: int = 0
    asked: bool = False
    """The partner has said "not tonight"."""
    ending: str = ""

    @property
    def place(self) -> str:
        """The position by its name."""
        return POSITIONS[sum(self.position >= limit for limit in LIMITS)]


@dataclass(frozen=True, slots=True)
class Force:
    """What a turn's moves come to: `effects` of each kind, and the two sums."""

    effects: Mapping[str, float]
    opening: float
    closing: float


def first(nature: Nature) -> Door:
    """The door before anything was said."""
    return Door(round(nature.start, 4), nature.trust)


def force(door: Door, kinds: Iterable[str], nature: Nature) -> Force:
    """What these kinds of move do to this door, before it moves."""
    made = frozenset(kinds)
    effects = {kind: round(_effect(door, kind, nature), 4) for kind in sorted(made - {"but"})}
    if made & GIVES:
        effects |= {kind: max(0.0, effects[kind]) for kind in ("open_question", "closed_question") if kind in effects}
    opening = _sum(effect for effect in effects.values() if effect > 0)
    closing = _sum(-effect for effect in effects.values() if effect < 0)
    if "but" in made:
        opening, closing = opening * nature.but_keeps, min(MOST, closing + 0.1)
    return Force(effects, round(opening, 4), round(closing, 4))


def _effect(door: Door, kind: str, nature: Nature) -> float:
    ready = nature.readiness.get(kind, (1.0,) * len(POSITIONS))[POSITIONS.index(door.place)]
    effect = nature.weights.get(kind, 0.0) * ready
    worn = (door.habit or {}).get(kind, 0.0)
    if kind == "silence" and worn >= LONG_QUIET:
        return -nature.quiet
    return effect * float(nature.again**worn) if effect > 0 else effect


def _sum(sizes: Iterable[float]) -> float:
    ranked = enumerate(sorted(sizes, reverse=True))
    return min(MOST, sum(size / (1 << rank) for rank, size in ranked))


def push(door: Door, kinds: Iterable[str], nature: Nature) -> Door:
    """The door after one turn that makes these kinds of move. A door at its end stays as it is."""
    if door.ending:
        return door
    made = frozenset(kinds)
    found = force(door, made, nature)
    position, lost = _moved(door, made, found, nature)
    grown = nature.trust_grows * found.opening * (1 - door.trust) - nature.trust_shrinks * found.closing * door.trust
    moved = replace(
        door,
        position=round(position, 4),
        trust=round(min(1.0, max(0.0, door.trust + grown)), 4),
        patience=round(_patience(door, made, found, nature), 4),
        lost=round(lost, 4),
        habit=_habit(door.habit or {}, made, nature),
        turns=door.turns + 1,
        open_for=door.open_for + (position >= LIMITS[-1]),
    )
    return _settle(door, moved, made, found, nature)


def _moved(door: Door, made: frozenset[str], found: Force, nature: Nature) -> tuple[float, float]:
    """Where the door stands now, and what an apology could still give back."""
    trusting = FLOOR_SHARE + (1 - FLOOR_SHARE) * door.trust
    up = nature.opens * found.opening * trusting * (1 - door.position) * max(0.0, 1 - found.closing)
    down = nature.closes * found.closing * (FLOOR_SHARE + (1 - FLOOR_SHARE) * door.position)
    down = min(down, door.position)
    lost = door.lost + down
    if "apology" in made and door.lost and not found.closing:
        worn = (door.habit or {}).get("apology", 0.0)
        up = min(max(up, nature.repairs * nature.again**worn * door.lost), 0.75 * door.lost)
        lost -= up
    return min(CEILING, door.position + up - down), max(0.0, lost) * 0.85


def _patience(door: Door, made: frozenset[str], found: Force, nature: Nature) -> float:
    tires = nature.tires * (0.5 if "silence" in made and not found.closing else 1.0)
    asking = nature.question if made & QUESTIONS else 0.0
    wear = tires + asking + nature.closing * found.closing + (0.3 if "insult" in made else 0.0)
    return min(1.0, max(0.0, door.patience - max(0.0, wear - nature.opening * found.opening)))


def _habit(habit: Mapping[str, float], made: frozenset[str], nature: Nature) -> dict[str, float]:
    """A kind that was made is worn by one more; the others recover."""
    faded = {kind: round(worn * nature.fades, 4) for kind, worn in habit.items() if kind not in made}
    kept = {kind: worn for kind, worn in faded.items() if worn >= 0.05}
    return {**kept, **{kind: habit.get(kind, 0.0) + 1 for kind in sorted(made)}}


def _settle(door: Door, moved: Door, made: frozenset[str], found: Force, nature: Nature) -> Door:
    """Whether the talk has come to an end, and how."""
    pressed = found.closing > 0 or bool(made & QUESTIONS)
    if door.asked and "silence" in made and found.closing > 0:
        return replace(moved, ending=OVER)
    respected = "leaving" in made or (
        door.asked and bool(made & {"presence", "silence", "room", "affection"}) and not pressed
    )
    if respected:
        return replace(moved, ending=COLD if found.closing >= 0.2 else WELL)
    if door.asked and pressed:
        return replace(moved, ending=LEFT, position=round(moved.position * 0.5, 4))
    if moved.patience <= 0:
        return replace(moved, ending=LEFT if found.closing else OVER)
    if moved.open_for > TOLD_FOR:
        return replace(moved, ending=OPENED)
    if moved.turns >= LONGEST:
        return replace(moved, ending=OVER)
    return replace(moved, asked=moved.asked or moved.patience <= nature.says_when)
