"""The screen that every incoming text passes before anything else reads it: what is serious here, and how sure.

The rules (`bot.care.rules`) decide what is said clearly. Where they are silent or unsure, what the screen has learnt from
its own lines (`bot.care.learned`) is asked, and leans to the kind check.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from bot.care.clauses import tagged, windows
from bot.care.finding import KINDS, LEVELS, NOTHING, Finding, louder
from bot.care.learned import ANY, URGENT, heard
from bot.care.rulebook import YOUNG, Hit, hits

_SEVERAL = 2
"""So many different soft signs of control in one message are a plain one."""
_YOUNG = frozenset(rule.mark for rule in YOUNG)
_GRAVE = re.compile(r"/(?:NECK|CHOKE|BLADE|GUN|PREG)/")
_FORCE = re.compile(r"/(?:HIT|BEAT|SHOVE|GRAB|CHOKE|SMASH|LOCK|KILL|THREATEN|SHAKE|THROW|RAPE)/| (?:no|carry|swing)/")
_LEAVING = re.compile(
    r" (?:leave|leaves|left|leaving|go|going|break|space|split|divorce|separate|without|come|pack|answer|pick)/"
)
_BABY = re.compile(r" (?:i|i'm|i've|i'll)/.* (?:baby|newborn|infant|cot|crib|toddler)/")


CHECK_FROM = 1.8
"""Score of the model at which a message draws a check where no rule speaks."""
INTERRUPT_FROM = 2.5
"""... and an interrupt."""
RAISE_FROM = 0.3
"""Score at which the model raises a rule's check to an interrupt."""


def screen(text: str) -> Finding:
    """What is serious in one message. Pure; any string is taken, in bounded time."""
    tagged_windows = [tagged(window) for window in windows(text)]
    found = decide(_ruled(tagged_windows), heard("".join(tagged_windows)))
    if found.speaks and not found.because:
        return replace(found, because={_mark(tagged_windows): f"{found.kind} {found.level}"})
    return found


def _mark(tagged_windows: Iterable[str]) -> str:
    """What stands for a message that no rule found, so that it can be quiet after it was called wrong: a short hash."""
    words = sorted({token.partition("/")[0] for window in tagged_windows for token in window.split()})
    return "m" + hashlib.blake2b(" ".join(words).encode(), digest_size=4).hexdigest()


def decide(rules: Finding, scores: Mapping[str, float]) -> Finding:
    """What rules and model say together: what a rule finds the model may raise, never lower."""
    sure, urgent = scores[ANY], scores[URGENT]
    if rules.speaks:
        raised = rules.level == "check" and urgent >= RAISE_FROM
        return replace(rules, level="interrupt") if raised else rules
    if sure < CHECK_FROM:
        return rules
    kind = max(KINDS, key=lambda kind: scores[kind])
    return replace(rules, kind=kind, level="interrupt" if urgent >= INTERRUPT_FROM else "check")


def judged(text: str) -> Finding:
    """What the rules alone find."""
    return _ruled([tagged(window) for window in windows(text)])


def _ruled(tagged_windows: Iterable[str]) -> Finding:
    levels: dict[str, str] = {}
    marks: dict[str, str] = {}
    traits: set[str] = set()
    for words in tagged_windows:
        plain = tuple(hit for hit in hits(words) if not hit.excuse)
        if plain:
            found = _levels(plain)
            levels |= {kind: louder(level, levels.get(kind, "none")) for kind, level in found.items()}
            marks |= {hit.rule.mark: f"{hit.rule.kind} {hit.rule.level}" for hit in plain}
            traits.update(_traits(words, found, marks))
    return _finding(levels, marks, frozenset(traits))


def _levels(plain: Iterable[Hit]) -> dict[str, str]:
    levels: dict[str, str] = {}
    soft = 0
    for hit in plain:
        levels[hit.rule.kind] = louder(hit.rule.level, levels.get(hit.rule.kind, "none"))
        soft += hit.rule.kind == "coercive_control" and hit.rule.level == "check"
    if soft >= _SEVERAL:
        levels["coercive_control"] = "interrupt"
    return levels


def _traits(words: str, levels: dict[str, str], marks: dict[str, str]) -> Iterable[str]:
    if not _YOUNG.isdisjoint(marks):
        yield "young"
    if "partner_violence" in levels and _GRAVE.search(words):
        yield "grave"
    if "partner_self_harm" in levels and ("coercive_control" in levels or _LEAVING.search(words)):
        yield "leverage"
    if "user_controlling" in levels and _FORCE.search(words):
        yield "force"
    if "child_harm" in levels and _BABY.search(words):
        yield "baby"


def _finding(levels: dict[str, str], marks: dict[str, str], traits: frozenset[str]) -> Finding:
    """The loudest kind; of equals the first to be answered, but whoever harmed themselves is named before the body."""
    if not levels:
        return NOTHING
    loudest = max(levels.values(), key=LEVELS.index)
    first = [kind for kind in KINDS if levels.get(kind) == loudest]
    kind = "user_self_harm" if first[:2] == ["medical_emergency", "user_self_harm"] else first[0]
    also = tuple(k for k in KINDS if k != kind and levels.get(k) in ("check", "interrupt"))
    return Finding(kind, loudest, also, marks, traits)
