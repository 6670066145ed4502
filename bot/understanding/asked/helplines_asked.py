"""Helplines asked for in plain words, perhaps with a place: "is there a helpline in India", "I'm in Kenya, who can I call".

The place is taken out first; what is left is nothing but the request. "Should I call someone" asks something else.
"""

import re

from bot.understanding.arranging.places import where
from bot.understanding.asked.pieces import ready, taken_apart

_KINDS = (
    r"(?:(?:the|a|an|any|some|your|local|national|emergency|crisis|suicide|domestic|abuse|violence|mental|health|support|free|phone|"
    r"help|right|good|other) )*"
)
_PIECES = ready(
    {
        "line": rf"{_KINDS}(?:(?:phone |telephone |line )?numbers?|helplines?|hotlines?|(?:help|hot|phone|crisis|support|telephone) ?- ?lines?|"
        r"(?:help|hot|phone|crisis|support|telephone) lines?|samaritans|emergency services|childline|lifeline)",
        "someone": r"(?:who|someone|somebody|anyone|anybody|people)(?: (?:can|could|do|should|would|that))?(?: i)?(?: (?:can|could|to))?(?: (?:actually|really|even))? (?:call|ring|phone)",
        "talk": r"(?:someone|somebody|anyone|a person|a human)(?: i can)?(?: actually| really)?(?: to)? (?:talk|speak|turn|ring|call|phone)(?: to)?",
        "for": r"(?:for )?(?:men|women|couples|carers|parents|students|veterans|domestic (?:stuff|things|abuse|violence)|crisis(?: text)?|text|like)",
        "small": r"i'm not ok|not for an emergency|actually|just|could i|can i|ring|what's|what is|what|which|is there|are there|is|are|do you (?:have|know)|have you got|there|the|a|an|i'm|i am|i|we|can|could|do|to|"
        r"ring|call|phone|text|dial|talk|speak|chat|reach|if|when|need|want|for|of|in|on|here|from|please|thanks|help|me|us|my|give|tell|show|find|"
        r"send|someone|somebody|who|that|and|with|where|live|based|hi|hey|ok|now|po|,|\.|\?|!",
    }
)
_PLACE = re.compile(
    r"\b(?:(?:i'm|i am|we're|i live|living|based|here) )?(?:in|for|from|of) (?:the )?(?P<place>[\w' ]{2,30})"
)
_POLITE_END = re.compile(r"(?: (?:please|pls|po|thanks|thank you|now|asap))+ *$")
LONGEST = 90
MOST_WORDS = 3
"""Of a place's name."""


def asks_for_numbers(plain: str) -> tuple[bool, str]:
    """Whether this whole message asks whom one can call, and the country that it names: its code, or the words of a
    place whose country isn't known here; "" where it names none."""
    if len(plain) > LONGEST:
        return False, ""
    named = _named(plain)
    rest = re.sub(rf"(?:\b(?:in|for|from|of) (?:the )?)?\b{re.escape(named)}\b", "", plain, count=1) if named else plain
    found = taken_apart(" ".join(rest.split()), _PIECES) or {}
    if "line" not in found and not ("someone" in found or ("talk" in found and named)):
        return False, ""
    place = where(named) if named else None
    return True, (place.country or named) if place else ""


def _named(plain: str) -> str:
    """The words that name a place, behind "in", "for" and their like or at the end; the longest that is one."""
    tails = [found["place"].split() for found in _PLACE.finditer(plain)]
    words = _POLITE_END.sub("", re.sub(r"[^\w ]", "", plain)).split()
    for tail in tails:
        for count in range(min(MOST_WORDS, len(tail)), 0, -1):
            if where(" ".join(tail[:count])):
                return " ".join(tail[:count])
    ends = (" ".join(words[-count:]) for count in range(min(MOST_WORDS, len(words)), 0, -1))
    return next((name for name in ends if where(name)), "")
