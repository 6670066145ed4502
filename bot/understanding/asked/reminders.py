"""What is asked of Ajar for later, and what somebody means to do: "he has surgery on wednesday. ask me thursday how he is",
"remind me to call her at 5", "I'll talk to him tonight".

Ajar can look in and ask how things are; it keeps no list of things to do. So the two are told apart.
"""

import re

from bot.understanding.arranging.times import when

REMINDER, OF_SOMETHING, TRYING = "ask me", "a reminder", "I'll try"
FEWEST = 3
"""Blanks in a part of a message that tells something."""
_LEAD = r"(?:(?:please|ok|yes|so|and|but|then|hey|hi|well|maybe|also|,) )*"
_YOU = r"(?:(?:can|could|will|would|pls|please|would you mind) ?(?:you |u )?(?:please |just |maybe )*|i(?:'d| would) (?:like|love) you to |i want you to |you can |feel free to )?"
_LOOK_IN = (
    r"(?:ask(?:ing)?|remind|text|message|ping|poke|nudge|write(?: to)?|check(?:ing)?(?: (?:in|up|back|again))?(?: (?:with|on))?|"
    r"follow up(?: with)?|come back to|get back to|look in on) (?:me|us)\b"
)
_CLAUSE = re.compile(rf"{_LEAD}{_YOU}{_LOOK_IN}(?P<rest>.*)")
_PARTS = re.compile(
    r"(?: ?[.,;!?:] ?| - )+|(?: |^)(?:and|so|but)(?= (?:can|could|please|ask|remind|ping|check|text|message) )"
)
_AFTER = re.compile(r"^ ?(?:again |how .*|about .*|please )*\b(?:after(?:wards)?|then|later)\b")
_OTHERS = re.compile(r"\b(?:a question|questions|every|each|daily|out|to marry|again and again)\b")
_TO_DO = re.compile(
    rf"{_LEAD}{_YOU}(?:(?:remind|text|message|ping|poke|nudge) me (?:(?!to )[^.?!]{{0,30}} )?(?:to|about|that|of)|"
    r"(?:set|make|add|put)(?: me)? (?:a |an |up a )?(?:reminder|alarm|timer|note)\b(?: (?:for|to|about|that|on|at))?|"
    r"i (?:need|have|want|must)(?: to| got to)? remember to|don't let me forget(?: to)?|help me remember to) (?P<thing>.+)"
)
_OF_THIS = re.compile(
    r"^(?:ask|check|look|it|this|that|how|the same|you|come back|write)\b(?! (?:him|her|them|my|if he|if she))"
)
_DOING = re.compile(
    r"\b(?:i'll|i will|i'm going to|i am going to|i think i'll|going to|i plan to|i'm planning to|i'm about to) (?:just |maybe |definitely |also )*"
    r"(?:try(?: and| to)?|talk|speak|say|tell|ask|bring|raise|mention|do|use|send|text|write|call|ring)\b(?P<what>[^.?!]*)"
)
_THEM = re.compile(r"\b(?:him|her|them|it|that|this|one|my (?:husband|wife|partner|boyfriend|girlfriend))\b")
_LUCK = re.compile(r"\b(?:wish me luck|fingers ?crossed)\b")
_PERHAPS = re.compile(
    r"(?:(?:no|not yet|ok|well|but|sorry|,|\.) )*(?:maybe|perhaps|probably|hopefully|i might|i'll try(?: again)?) (?:again )?(?:tonight|tomorrow|this (?:evening|weekend|afternoon)|"
    r"(?:on |at )?(?:the weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day))(?: (?:then|instead|night|evening|though|[.!]))*"
)
_NO_TRY = re.compile(
    r"\b(?:not|never|n't|if|when he|when she|you|leav\w+|over|divorce|done|break up|goodbye|lawyer|police|therapist|off|where to|to stop|a piece)\b"
)


def asked_back(plain: str) -> int | str | None:
    """The time at which some clause asks Ajar to look in, as `times.when` gives it; "" for "after" what was told, and
    None where nothing of the kind is asked."""
    return next((due for part in _PARTS.split(plain) if (due := _looks_in(part)) is not None), None)


def is_all(plain: str) -> bool:
    """Whether nothing else stands in the message beside a wish that Ajar look in, if it holds one."""
    parts = [part.strip() for part in _PARTS.split(plain)]
    return all(not part or _looks_in(part) is not None for part in parts) or asked_back(plain) is None


def _looks_in(part: str) -> int | str | None:
    found = _CLAUSE.fullmatch(part.strip())
    if found is None or _OTHERS.search(found["rest"]):
        return None
    return when(found["rest"]) or ("" if _AFTER.search(found["rest"]) else None)


def beside(plain: str) -> str:
    """What stands in a message beside the wish that Ajar look in: that they mean to do it ("trying"), something that they
    tell ("beside"), or nothing ("")."""
    parts = [part for part in map(str.strip, _PARTS.split(plain)) if _looks_in(part) is None]
    if any(_means_to(part) for part in parts):
        return "trying"
    return "beside" if any(part.count(" ") >= FEWEST for part in parts) else ""


def of_something(plain: str) -> bool:
    """Whether Ajar is asked to remind of a thing to do, which it can't."""
    found = _TO_DO.fullmatch(plain.rstrip(" .!?"))
    return found is not None and _OF_THIS.search(found["thing"]) is None


def trying(plain: str) -> bool:
    """Whether somebody means to talk to the partner, or to say what was offered, at a time that they name."""
    named = bool(when(plain)) or _LUCK.search(plain) is not None
    return _PERHAPS.fullmatch(plain) is not None or (named and _means_to(plain))


def _means_to(plain: str) -> bool:
    found = _DOING.search(plain)
    if found is None or _NO_TRY.search(found["what"]) or "?" in plain[: found.end() + 2]:
        return False
    return _THEM.search(found["what"]) is not None
