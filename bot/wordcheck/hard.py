"""What weighs too much for a gentler wording: insults, prices, guilt, truths that no wording makes small.

Each is known by its words wherever they stand in a sentence, so that a kind beginning clears nothing. Where one is found
no other wording is offered for it: what it does is named, and what such a message can and can't do.
"""

import re

from bot.wordcheck import blows, burdens, debts, prices, truths

INSULT, GUILT, SARCASM, SPIED, TRUTH, THREAT = "insult", "guilt", "sarcasm", "spied", "truth", "threat"
END, DECIDED, DESPAIR = "end", "decided", "despair"
BEYOND_WORDING = frozenset((SPIED, TRUTH, DESPAIR))
"""Of these no sentence is offered at all."""

_FOUL = re.compile(
    r"\b(?:fuck\w*|f\*+k?\w*|shit\w*|bullshit|bitch\w*|cunt|arse\w*|ass|asshole|bastard|crap|wtf|stfu|dick|piss\w*)\b",
    re.IGNORECASE,
)
_AT_THEM = re.compile(
    r"\b(?:you|u|ur|your|you're|yourself)\b|^(?:stop|shut|get|go|answer|talk|tell|grow|wtf|stfu)\b", re.IGNORECASE
)
_OWN_FAULT = re.compile(
    r"\bi(?:'ve| have)? (?:\w+ )?(?:fucked|screwed|messed) (?:it |this |things |everything )?up\b|\bi(?:'m| am| was|'ve been| feel| felt)(?: like)? (?:\w+ ){0,3}(?:shit\w*|crap|arse\w*|ass|asshole|bastard|bitch|dick|fuck\w*)\b|\bi love the shit\b",
    re.IGNORECASE,
)
_FOND = re.compile(r"^(?!.*\bbut\b).*\b(?:love|adore|miss(?:ed)?) you\b", re.IGNORECASE)
"""Where it stands a name is a tease: "you fool, I love you"."""
_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile("|".join(patterns), re.IGNORECASE))
    for kind, patterns in (
        (DESPAIR, burdens.DESPAIR),
        (SPIED, truths.SPIED),
        (TRUTH, truths.TRUTHS),
        (THREAT, prices.PRICES),
        (DECIDED, burdens.DECISIONS),
        (INSULT, blows.INSULTS),
        ("judgment", blows.VERDICTS),
        ("comparison", blows.COMPARISONS),
        (SARCASM, blows.SCORN),
        (GUILT, debts.DEBTS),
    )
)
_PRESSES = re.compile("|".join(prices.DEMANDS), re.IGNORECASE)


def weighs(text: str, warm: bool) -> str:
    """What in a sentence no wording makes gentle: a kind, or "". `warm`: it was read as kind, where a swearword may be fond."""
    kind = next((kind for kind, words in _KINDS if words.search(text)), "")
    if kind:
        return "" if kind == INSULT and (_OWN_FAULT.search(text) or _FOND.search(text)) else kind
    foul = _FOUL.search(text) and not _OWN_FAULT.search(text) and not warm
    return INSULT if foul and _AT_THEM.search(text) else ""


def presses(text: str) -> bool:
    """Whether a sentence demands an answer without a doubt, however it was read."""
    return bool(_PRESSES.search(text))
