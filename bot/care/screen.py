"""The screen that every incoming text passes before anything else reads it: what is serious here, and how sure.

What the screen has learnt from its own lines (`bot.care.learned`) weighs how serious a message sounds, and a rule
(`bot.care.rules`) that finds something adds to it: most of what people in danger write no rule knows, and a rule alone
is wrong too often. A message of several sentences is weighed piece by piece too, so that a danger in the middle isn't thinned.
A rule that is overruled counts as a weak sign.
"""

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from math import log2

from bot.care.clauses import tagged, windows
from bot.care.finding import KINDS, LEVELS, NOTHING, Finding, louder
from bot.care.learned import ANY, URGENT, heard
from bot.care.rulebook import YOUNG, Hit, hits
from bot.understanding.arranging.settings_words import arranges

_SEVERAL = 2
"""So many different soft signs of control in one message are a plain one."""
_YOUNG = frozenset(rule.mark for rule in YOUNG)
_GRAVE = re.compile(r"/(?:NECK|CHOKE|BLADE|GUN|PREG)/")
_FORCE = re.compile(r"/(?:HIT|BEAT|SHOVE|GRAB|CHOKE|SMASH|LOCK|KILL|THREATEN|SHAKE|THROW|RAPE)/| (?:no|carry|swing)/")
_LEAVING = re.compile(
    r" (?:leave|leaves|left|leaving|go|going|break|space|split|divorce|separate|without|come|pack|answer|pick)/"
)
_SENTENCE_END = " ."
_SWALLOWED = re.compile(
    r" (?:took|taken|swallowed|downed|necked|drank|gulped)/\S*(?: [^\s.,]\S*){0,7}? (?!bottle/)[^\s/]+/(?:\w+/)*PILL/| overdosed/"
)
_NOT_NOW = re.compile(
    r"/NEG/(?: [^\s.,]\S*){0,3} (?:took|taken|take|swallowed|overdosed|downed|necked|drank|gulped)/|"
    r" (?:nearly|almost)/\S* (?:took|swallowed|overdosed|downed|necked|drank|gulped)/|"
    r" (?:years?|months?|weeks?)/\S* ago/| last/\S* (?:year|month|week|spring|summer|autumn|winter)/| when/\S* i/\S* was/|"
    r" every/\S* (?:morning|day|night|evening)/| as/\S* (?:prescribed|usual)/"
)
_BABY = re.compile(r" (?:i|i'm|i've|i'll)/.* (?:baby|newborn|infant|cot|crib|toddler)/")


CHECK_FROM = 1.2
"""How serious a message sounds before it draws a check: what the model makes of its seriousness and of its likeliest kind,
half and half (each errs in its own way), and what a rule adds."""
INTERRUPT_FROM = 1.5
"""... and an interrupt."""
HEED = 1.5
"""What a rule that finds something adds to the score."""
EXCUSED = 0.5
"""What it takes off that rules fit, but each is denied, told of a film, or long settled."""
LEANING = {"user_self_harm": 1.7}
"""How much more seriously a kind is taken than it sounds: of one's own death people speak most quietly, and to nobody else. So
much brings a question; `LEANING_URGENTLY` counts where it is more than a question."""
LEANING_URGENTLY = {"user_self_harm": 0.5}
PIECE_WORDS = 5
"""Sentences of a message are put together to pieces of at least so many words, which are weighed beside the whole."""
AMONG = 1.0
"""How much more seriously a piece must sound at each doubling of their number, since each may be mistaken."""
MOST_AMONG = 8
_PARTING = frozenset({"bye", "bye bye", "goodbye", "i have to go", "i've got to go", "got to go"})
"""How people leave a talk. With one word more, of thanks or of being done, it may be a farewell, and is weighed."""

Scores = Mapping[str, float]


Hear = Callable[[str], Scores]
"""The model: a score a label for tagged words."""


def screen(text: str, hear: Hear = heard) -> Finding:
    """What is serious in one message. Pure; any string is taken, in bounded time. A bare goodbye is nothing of the kind,
    and what arranges something with the bot and says nothing else isn't for how it sounds."""
    if text.casefold().replace("’", "'").strip(" .!x") in _PARTING:
        return NOTHING
    tagged_windows = [tagged(window) for window in windows(text)]
    whole = "".join(tagged_windows)
    rules, excused = _ruled(tagged_windows)
    found = decide(rules, weighed(whole, hear), excused)
    if found.level == "none" or (not rules.speaks and found.level == "check" and arranges(text)):
        return NOTHING if found.level == "check" else found
    kinds = {found.kind: found.level, **dict.fromkeys(found.also, "check")}
    traits = rules.traits | frozenset(_traits(whole, kinds))
    return replace(
        found, traits=traits, because=found.because or {_mark(tagged_windows): f"{found.kind} {found.level}"}
    )


def weighed(words: str, hear: Hear = heard) -> Scores:
    """The model's scores of a tagged message, or of that of its pieces which sounds most serious."""
    whole = hear(words)
    pieces = _pieces(words)
    if len(pieces) < 2:
        return whole
    less = AMONG * log2(min(len(pieces), MOST_AMONG))
    parts = ({label: score - less for label, score in hear(piece).items()} for piece in pieces)
    return max((whole, *parts), key=_seriousness)


def _pieces(words: str) -> list[str]:
    pieces = [""]
    for sentence in words.split(_SENTENCE_END):
        if pieces[-1].count(" ") >= PIECE_WORDS:
            pieces.append("")
        if sentence:
            pieces[-1] += sentence + _SENTENCE_END
    return [piece for piece in pieces if piece]


def _likeliest(scores: Scores, leaning: Mapping[str, float]) -> float:
    return max(scores[kind] + leaning.get(kind, 0.0) for kind in KINDS)


def _seriousness(scores: Scores) -> float:
    return (scores[ANY] + _likeliest(scores, LEANING)) / 2


def _mark(tagged_windows: Iterable[str]) -> str:
    """What stands for a message that no rule found, so that it can be quiet after it was called wrong: a short hash."""
    words = sorted({token.partition("/")[0] for window in tagged_windows for token in window.split()})
    return "m" + hashlib.blake2b(" ".join(words).encode(), digest_size=4).hexdigest()


def decide(rules: Finding, scores: Scores, excused: bool = False) -> Finding:
    """What rules and model say together; `excused` where rules fit, but none plainly. Somebody's age is a plain fact,
    and no matter of scores."""
    if "young" in rules.traits:
        return rules
    serious = _seriousness(scores) + HEED * rules.speaks - EXCUSED * excused
    urgent = (
        (2 * scores[URGENT] + _likeliest(scores, LEANING_URGENTLY)) / 3
        + HEED * (rules.level == "interrupt")
        - EXCUSED * excused
    )
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
    if not {"user_self_harm", "partner_self_harm"}.isdisjoint(levels) and _swallowed(words):
        yield "swallowed"


def _swallowed(words: str) -> bool:
    """Whether a sentence says that pills or poison have been taken, not long ago."""
    return any(_SWALLOWED.search(said) and not _NOT_NOW.search(said) for said in words.split(_SENTENCE_END))


def _finding(levels: dict[str, str], marks: dict[str, str], traits: frozenset[str]) -> Finding:
    """The loudest kind; of equals the first to be answered, but whoever harmed themselves is named before the body."""
    if not levels:
        return NOTHING
    loudest = max(levels.values(), key=LEVELS.index)
    first = [kind for kind in KINDS if levels.get(kind) == loudest]
    kind = "user_self_harm" if first[:2] == ["medical_emergency", "user_self_harm"] else first[0]
    also = tuple(k for k in KINDS if k != kind and levels.get(k) in ("check", "interrupt"))
    return Finding(kind, loudest, also, marks, traits)
