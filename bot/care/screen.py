"""The screen that every incoming text passes before anything else reads it: what is serious here, and how sure.

What the screen has learnt from its own lines (`bot.care.learned`) weighs how serious a message sounds, and a rule
(`bot.care.rules`) that finds something adds to it: most of what people in danger write no rule knows, and a rule alone
is wrong too often. A message of many sentences is weighed piece by piece, so that a danger in the middle isn't thinned.
A rule that is overruled counts as a weak sign.
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
_SENTENCE_END = " ."
_BABY = re.compile(r" (?:i|i'm|i've|i'll)/.* (?:baby|newborn|infant|cot|crib|toddler)/")


CHECK_FROM = 1.3
"""How serious a message sounds before it draws a check: what the model makes of its seriousness and of its likeliest kind,
half and half (each errs in its own way), and what a rule adds."""
INTERRUPT_FROM = 1.3
"""... and an interrupt."""
HEED = 1.5
"""What a rule that finds something adds to the score."""
EXCUSED = 1.0
"""What it takes off that rules fit, but each is denied, told of a film, or long settled."""
WHOLE = 45
"""A message of up to so many words is weighed as one."""
PIECE_WORDS = 5
"""Sentences of a longer one are put together to pieces of at least so many."""


def screen(text: str) -> Finding:
    """What is serious in one message. Pure; any string is taken, in bounded time."""
    tagged_windows = [tagged(window) for window in windows(text)]
    whole = "".join(tagged_windows)
    rules, excused = _ruled(tagged_windows)
    found = decide(rules, weighed(whole), excused)
    if found.level == "none":
        return found
    kinds = {found.kind: found.level, **dict.fromkeys(found.also, "check")}
    traits = rules.traits | frozenset(_traits(whole, kinds))
    return replace(
        found, traits=traits, because=found.because or {_mark(tagged_windows): f"{found.kind} {found.level}"}
    )


def weighed(words: str) -> dict[str, float]:
    """The model's scores of a tagged message: for each label the highest of its pieces."""
    scores = [heard(piece) for piece in _pieces(words)]
    return {label: max(one[label] for one in scores) for label in scores[0]}


def _pieces(words: str) -> list[str]:
    if words.count(" ") <= WHOLE:
        return [words]
    pieces = [""]
    for sentence in words.split(_SENTENCE_END):
        if pieces[-1].count(" ") >= PIECE_WORDS:
            pieces.append("")
        pieces[-1] += sentence + _SENTENCE_END
    return pieces


def _mark(tagged_windows: Iterable[str]) -> str:
    """What stands for a message that no rule found, so that it can be quiet after it was called wrong: a short hash."""
    words = sorted({token.partition("/")[0] for window in tagged_windows for token in window.split()})
    return "m" + hashlib.blake2b(" ".join(words).encode(), digest_size=4).hexdigest()


def decide(rules: Finding, scores: Mapping[str, float], excused: bool = False) -> Finding:
    """What rules and model say together; `excused` where rules fit, but none plainly. Somebody's age is a plain fact,
    and no matter of scores."""
    if "young" in rules.traits:
        return rules
    likeliest = max(scores[kind] for kind in KINDS)
    serious = (scores[ANY] + likeliest) / 2 + HEED * rules.speaks - EXCUSED * excused
    urgent = (2 * scores[URGENT] + likeliest) / 3 + HEED * (rules.level == "interrupt") - EXCUSED * excused
    if serious < CHECK_FROM:
        return replace(rules, level="watch", also=()) if rules.level != "none" else NOTHING
    told = (rules.kind, *rules.also)
    kind = max(KINDS, key=lambda kind: scores[kind] + HEED * (kind in told))
    also = tuple(one for one in KINDS if one != kind and rules.speaks and one in told)
    return replace(rules, kind=kind, level="interrupt" if urgent >= INTERRUPT_FROM else "check", also=also)


def judged(text: str) -> Finding:
    """What the rules alone find."""
    return _ruled([tagged(window) for window in windows(text)])[0]


def _ruled(tagged_windows: Iterable[str]) -> tuple[Finding, bool]:
    """What the rules find, and whether some fit of which none is meant."""
    levels: dict[str, str] = {}
    marks: dict[str, str] = {}
    excused = False
    for words in tagged_windows:
        fitting = tuple(hits(words))
        plain = tuple(hit for hit in fitting if not hit.excuse)
        excused = excused or bool(fitting)
        levels |= {kind: louder(level, levels.get(kind, "none")) for kind, level in _levels(plain).items()}
        marks |= {hit.rule.mark: f"{hit.rule.kind} {hit.rule.level}" for hit in plain}
    young = frozenset() if _YOUNG.isdisjoint(marks) else frozenset({"young"})
    return _finding(levels, marks, young), excused and not levels


def _levels(plain: Iterable[Hit]) -> dict[str, str]:
    levels: dict[str, str] = {}
    soft = 0
    for hit in plain:
        levels[hit.rule.kind] = louder(hit.rule.level, levels.get(hit.rule.kind, "none"))
        soft += hit.rule.kind == "coercive_control" and hit.rule.level == "check"
    if soft >= _SEVERAL:
        levels["coercive_control"] = "interrupt"
    return levels


def _traits(words: str, levels: Mapping[str, str]) -> Iterable[str]:
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
