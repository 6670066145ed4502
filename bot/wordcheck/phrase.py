"""The part of a sentence that a rewrite carries over: cleaned of heat, or refused.

"" stands everywhere for "rather not": a rewrite whose carried part is not sure to read well is not made.
"""

import re
from collections.abc import Callable

Ways = tuple[str, ...]
"""Gentler sentences for one sentence, the best first; empty where no rule is sure."""
Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], Ways]]

DOTS = "…"
"""Where the person's own words are to come."""
MOST_WORDS = 13
_HEAT = re.compile(
    r"\s*\b(?:ever|even|for once|at least|literally|actually|really|simply|just|please|the hell|the fuck|on earth|fucking|fuckin|bloody|damn|goddamn|"
    r"any ?more|anymore|at all|either|already|right now|these days|(?:every (?:single )?time|all the time)(?= *$))\b",
    re.IGNORECASE,
)
_POSITIVE = (
    ("anything", "something"),
    ("anyone", "someone"),
    ("anybody", "somebody"),
    ("anywhere", "somewhere"),
    ("any", "some"),
)
_RISKY = re.compile(
    r"[,;:()\"]|\b(?:and|but|or|so) (?:you|i|we|he|she|they|it|now|just|don't|not|then|your|tell|talk)\b"
    r"|\b(?:because|unless|instead|like (?:a|an|the|normal|everyone|everybody|your|my|other|some|i'm|you|he|she|they|that|this|it)|than|as if|other people|"
    r"isn't|aren't|ain't|whereas|otherwise|else)\b|\b(?:idiot|stupid|liar|lies|shit\w*|fuck\w*|crap|bitch|hell|arse|ass|damn|moron|lazy|selfish)\b"
    r"|\b(?:why|didn't you|don't you)\b|\b(\w+) \1\b"
    r"|\bso (?!much|little|often|far|long|early|late|hard|many|quiet|tired|good|well|soon)\w+|\b(?:is|are|was|were|am|be) (?:always|never)\b|\b(?:never|always)\b|\b(?:to|for) (?:him|her) me\b",
    re.IGNORECASE,
)
_DANGLING = re.compile(
    r"\b(?:to|with|about|the|a|an|my|your|and|or|but|of|for|at|in|on|that|i|we|is|are|not)$", re.IGNORECASE
)
_ENDS_WELL = re.compile(
    r"\b(?:to talk|talk to|talked to|talk about|what about|up to|come with|go with|listen to|go out with|been in|let me in|back in|come in|come on|going on|moving on|let in|stay in|in on|stay on)$",
    re.IGNORECASE,
)


def kept(rest: str) -> str | None:
    """What may be carried over of the end of a sentence; None if it is not sure to read well."""
    cleaned = " ".join(_HEAT.sub("", f" {rest} ").split()).strip(" .!?")
    if len(cleaned.split()) > MOST_WORDS or _RISKY.search(cleaned):
        return None
    if _DANGLING.search(cleaned) and not _ENDS_WELL.search(cleaned):
        return None
    return cleaned


def warmed(rest: str) -> str | None:
    """The same, for a sentence that denies nothing any more: "anything" becomes "something"."""
    found = kept(rest)
    if found is None:
        return None
    for denied, given in _POSITIVE:
        found = re.sub(rf"\b{denied}\b", given, found, flags=re.IGNORECASE)
    return (
        None if re.search(r"\b(?:until|till|unless|nothing|nobody|nowhere|none|no)\b", found, re.IGNORECASE) else found
    )


def shape(pattern: str) -> re.Pattern[str]:
    """A pattern for a whole sentence."""
    return re.compile(pattern, re.IGNORECASE)


def first(rules: tuple[Rule, ...], bare: str) -> Ways:
    """What the first fitting rule makes of a sentence; a rule that fits and makes nothing lets the next one try."""
    for pattern, make in rules:
        found = pattern.fullmatch(bare)
        ways = tuple(way for way in make(found) if way) if found else ()
        if ways:
            return ways
    return ()


def always(*ways: str) -> Callable[[re.Match[str]], Ways]:
    """A rule that carries nothing over."""
    return lambda _found: ways


def end(mark: str = ".", *parts: str | None) -> str:
    """The parts as one sentence, or "" if one of them was refused."""
    if any(part is None for part in parts):
        return ""
    whole = " ".join(part for part in parts if part)
    return f"{whole[0].upper()}{whole[1:]}{mark}"
