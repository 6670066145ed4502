"""Which care rules fit a tagged message: found by their heads, then checked for denial, fiction and long ago.

A head that is denied in its own clause, stands in a clause about a film or a game, or in a sentence about something
long settled, is no finding. "Not only", "can't believe" and the like deny nothing.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.care import pattern
from bot.care.rules import bedrock, broad, child, control, medical, own, own_control, plain, theirs, violence, young
from bot.understanding.gist import MOST_WORDS

_TABLES = (
    ("user_self_harm", own.RULES), ("partner_self_harm", theirs.RULES), ("partner_violence", violence.RULES),
    ("coercive_control", control.RULES), ("user_controlling", own_control.RULES), ("child_harm", child.RULES),
    ("medical_emergency", medical.RULES), ("user_self_harm", broad.OWN), ("partner_self_harm", broad.THEIRS),
    ("partner_violence", broad.VIOLENCE), ("coercive_control", broad.CONTROL), ("user_controlling", broad.PRESS),
    ("child_harm", broad.CHILD), ("medical_emergency", broad.MEDICAL), ("user_self_harm", plain.OWN),
    ("partner_self_harm", plain.THEIRS), ("partner_violence", plain.VIOLENCE), ("coercive_control", plain.CONTROL),
    ("user_controlling", plain.PRESS), ("child_harm", plain.CHILD), ("medical_emergency", plain.MEDICAL),
    ("user_self_harm", bedrock.OWN), ("partner_self_harm", bedrock.THEIRS), ("partner_violence", bedrock.VIOLENCE),
    ("coercive_control", bedrock.CONTROL), ("user_controlling", bedrock.PRESS), ("child_harm", bedrock.CHILD),
    ("medical_emergency", bedrock.MEDICAL),
)  # fmt: skip
_LEVELS = {"!": "interrupt", "?": "check", "~": "watch"}
_DENIES_ITSELF = re.compile(
    r"@NEG|n't\b|\b(?:not|never|no|cannot|nothing|nobody|without|won't|hardly|barely|noone|none)\b"
)
_DENIAL = re.compile(r" (?:[^ ]*/NEG/)")
_BARRIERS = (
    "only just know knew believe understand stop stops stopped stopping tell told remember sure mean means why because when until till "
    "unless apologise apologised apologises apologize care cares idea wonder realise realised notice noticed say said talk matter"
)
_BARRIER = re.compile(r" (?:" + "|".join(_BARRIERS.split()) + r")/")
_CLAUSE = re.compile(r" [,.]| (?:but|and|then|so|because|though|cause|yet|cuz)/[^ ]*")
_SENTENCE_END = " ."
_SETTLED = re.compile(
    r" (?:years?|yrs|decades?|summers)/[^ ]* (?:and/[^ ]* years/[^ ]* )?(?:ago|gone|back|behind)/| back/[^ ]* (?:in|when)/| in/[^ ]* (?:19|200|201)\d[^ ]*/"
    r"| in/[^ ]* (?:my|his|her|their)/[^ ]* (?:early/[^ ]* |late/[^ ]* )?(?:teens|twenties|thirties)/| long/[^ ]* (?:ago|behind|time/[^ ]* ago)/"
    r"| (?:when|since)/[^ ]* (?:i|he|she|they)/[^ ]* (?:was|were)/[^ ]* (?:a/[^ ]* (?:kid|child|boy|girl|teenager|teen|student)|little|small|young|younger|child|sixteen|fifteen|seventeen|\d+)/"
    r"| as/[^ ]* (?:a|an)/[^ ]* (?:kid|child|boy|girl|teenager)/| at/[^ ]* (?:fifteen|sixteen|seventeen|eighteen)/| (?:growing|grew)/[^ ]* up/| childhood/"
    r"| (?:first|previous|last|former|old)/[^ ]* (?:husband|wife|marriage|relationship|boyfriend|girlfriend)/| ex-husband/[^ ]* used/| (?:long|many)/[^ ]* (?:time|years)/[^ ]* ago/"
    r"| (?:in/[^ ]* )?(?:high|secondary|primary)/[^ ]* school/| (?:in|at)/[^ ]* (?:hs|uni|college|school)/[^ ]* (?:who|i|he|she)/| used/[^ ]* to/"
)
_NOW = re.compile(
    r" (?:again|lately|recently|tonight|yesterday|restarted|relapsed|creeping|nowadays|keeps)/| (?:is|it's|are|i'm|has|come|came|been|thoughts)/[^ ]* back/"
    r"| this/[^ ]* (?:week|month|year|morning|time)/| these/[^ ]* days/| last/[^ ]* (?:night|week|weekend|month)/| since/[^ ]* (?:then|the|she|he)/[^ ]* (?:same|still)/"
    r"| now/[^ ]* (?:he|she|i'm|i|my)/[^ ]* (?:same|worse|doing|does|hits|again|only|thinking)/"
)


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """One line of a rule table. `mark` is a short hash: it names the rule without a word of any message."""

    kind: str
    level: str
    source: str
    vetoes: tuple[str, ...]
    mark: str
    denies: bool
    """It speaks of a denial itself ("won't let me leave"), so that a denial takes nothing from it."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that fits, and how its sentence takes it: "" for plainly, else "denied", "fiction", "settled", "excused"."""

    rule: Rule
    excuse: str = ""


def _rule(kind: str, line: str) -> Rule:
    source, *excuses = line[2:].split(" -- ")
    vetoes = tuple(v.strip() for v in " ; ".join(excuses).split(" ; ") if v.strip())
    mark = hashlib.blake2b(f"{kind}{line[0]}{source}".encode(), digest_size=4).hexdigest()
    return Rule(kind, _LEVELS[line[0]], source.strip(), vetoes, mark, bool(_DENIES_ITSELF.search(source)))


YOUNG = tuple(_rule("child_harm", line) for line in young.RULES.strip().splitlines())
"""Somebody who tells their age is answered as a child in need of a grown-up, whatever else was said."""


@dataclass(frozen=True, slots=True)
class Index:
    """The rules, each with what else it needs, by what they need most: words and classes, and beginnings of words by
    their lengths."""

    rules: Mapping[str, tuple[tuple[Rule, pattern.Needs], ...]]
    starts: frozenset[str]
    lengths: tuple[int, ...]


@cache
def rules() -> tuple[Rule, ...]:
    """All rules, read from their tables when they are first needed."""
    return (*(_rule(kind, line) for kind, table in _TABLES for line in table.strip().splitlines()), *YOUNG)


@cache
def _index() -> Index:
    by_need: dict[str, list[tuple[Rule, pattern.Needs]]] = {}
    for rule in rules():
        needs = pattern.needs(rule.source)
        for key in needs[0]:
            by_need.setdefault(key, []).append((rule, needs[1:]))
    every = (key for rule in rules() for keys in pattern.needs(rule.source) for key in keys)
    starts = frozenset(key[:-1] for key in every if key[-1] == "*")
    return Index({key: tuple(found) for key, found in by_need.items()}, starts, tuple(sorted({*map(len, starts)})))


def hits(tagged: str) -> Iterator[Hit]:
    """Every rule that fits somewhere in a tagged text, excused or not; of one rule the least excused place."""
    for rule in dict.fromkeys(_asked(_keys(tagged))):
        found = _fit(rule, tagged)
        if found is not None:
            yield Hit(rule, found)


def _asked(present: set[str]) -> Iterator[Rule]:
    """The rules of which all needs are met."""
    known = _index().rules
    for key in present & known.keys():
        for rule, needs in known[key]:
            for keys in needs:
                if present.isdisjoint(keys):
                    break
            else:
                yield rule


def _keys(tagged: str) -> set[str]:
    """All by which rules may ask for the words of a text."""
    return set().union(*[_names(token) for token in set(tagged.split())])


@lru_cache(maxsize=MOST_WORDS)
def _names(token: str) -> tuple[str, ...]:
    """The same for one word."""
    index = _index()
    word, _, classes = token.partition("/")
    begun = [f"{word[:length]}*" for length in index.lengths if word[:length] in index.starts]
    return (word, *[f"@{name}" for name in classes.split("/") if name], *begun)


def _fit(rule: Rule, tagged: str) -> str | None:
    best: str | None = None
    for found in pattern.compiled(rule.source).finditer(tagged):
        excuse = _excuse(rule, tagged, found)
        if not excuse:
            return ""
        best = excuse
    return best


def _excuse(rule: Rule, tagged: str, found: re.Match[str]) -> str:
    start = tagged.rfind(_SENTENCE_END, 0, found.start() + 1) + 2 if _SENTENCE_END in tagged[: found.start() + 1] else 0
    end = tagged.find(_SENTENCE_END, found.end() - 2)
    sentence = tagged[start : end if end >= 0 else len(tagged)] + " ."
    head = found.start("head")
    clause = _clause_before(tagged, start, head)
    if not rule.denies and _denied(clause):
        return "denied"
    if "/FICTION/" in clause:
        return "fiction"
    if _SETTLED.search(sentence) and not _NOW.search(sentence):
        return "settled"
    around = _around(tagged, start, found)
    if any(pattern.compiled(veto).search(around) for veto in rule.vetoes):
        return "excused"
    return ""


def _around(tagged: str, start: int, found: re.Match[str]) -> str:
    """The clauses in which a match stands, from bound to bound."""
    bounds = [bound.end() for bound in _CLAUSE.finditer(tagged, start, found.start() + 1)]
    after = _CLAUSE.search(tagged, found.end())
    return tagged[bounds[-1] if bounds else start : after.start() if after else len(tagged)] + " ."


def _clause_before(tagged: str, start: int, head: int) -> str:
    bounds = [bound.end() for bound in _CLAUSE.finditer(tagged, start, head)]
    return tagged[bounds[-1] if bounds else start : head]


def _denied(clause: str) -> bool:
    denials = [denial.start() for denial in _DENIAL.finditer(clause)]
    if not denials:
        return False
    between = clause[denials[-1] :]
    return between.count(" ") <= 6 and not _BARRIER.search(between, 1)
