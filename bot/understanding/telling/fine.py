"""Whether the partner says that all is well. "Nothing" is such an answer only as one: quoted, as "nothing's wrong", or
right after an asking. Whoever "came in and said nothing" was silent, and is met as silent.
"""

import re

_SAYS = (
    r"says?|said|saying|insists?|told me|tells me|swears|reckons|replie[sd]|answers?|answered|goes|going|texts?|texted"
)
_SUBJECT = r"(?:he's|she's|they're|he is|she is|it's|its|it is|i'm|i am|everything's|everything is|all is|all's|that's)"
_WELL = r"(?:fine|ok|alright|all right|all good|normal|nothing's (?:wrong|up|the matter)|nothing is (?:wrong|up|the matter))"
_MUCH = r"(?:just|all|totally|perfectly|always|that|me|\"|,)"
_SAYS_WELL = re.compile(
    rf"(?<!without )\b(?:{_SAYS})(?: {_MUCH})* (?:{_SUBJECT} )?(?:(?:just|all|totally|perfectly) )*{_WELL}\b"
    r"(?! (?:with|to|about|if|by|let's|no rush|then)\b)"
)
_QUOTED = re.compile(
    rf'" (?:(?:no|yes|oh|just|,) )*(?:{_SUBJECT} (?:just )?{_WELL}|(?:just )?(?:fine|alright|all good|nothing))(?= [",.!…])'
)
_ASKED = re.compile(
    rf"\b(?:ask|asks|asked|asking|what's (?:wrong|up|the matter|going on)|what is (?:wrong|up|the matter))\b(?P<between>[^;]{{0,60}}?)"
    rf"(?<!\bn't )(?<!\bhas )\b(?:{_SAYS})(?: {_MUCH})* nothing(?= *$| [.,!?…\"]| (?:and|but|then|every time|each time)\b)"
)
_OWN = re.compile(r"\b(?:i|we|i've|we've|i'd)(?: (?!he|she|they|and|but|because)[\w']+){0,2} $")
_AGAIN = re.compile(r"\b(?:twice|times|again|over and over|keep|kept)\b")
_SILENT = re.compile(
    rf"\b(?:{_SAYS}|speaks|spoke|talks)(?: (?:me|absolutely|basically|literally|almost|next to))* nothing\b(?! (?:is|was|bad|can|could|will|would|happened|helps|serious|but|beats)\b)"
)


def says_fine(plain: str) -> bool:
    """Whether somebody is told to have said that they are fine, or that it is nothing."""
    asked = _ASKED.search(plain)
    return bool(
        _by_another(_SAYS_WELL, plain) or _QUOTED.search(plain) or (asked and not _AGAIN.search(_before(plain, asked)))
    )


def says_nothing(plain: str) -> bool:
    """Whether somebody is told to have kept silent, in the words "said nothing"."""
    return _by_another(_SILENT, plain) and not says_fine(plain)


def _by_another(pattern: re.Pattern[str], plain: str) -> bool:
    """Whether somebody says so who isn't the person that writes."""
    return any(not _OWN.search(plain[: found.start()]) for found in pattern.finditer(plain))


def _before(plain: str, asked: re.Match[str]) -> str:
    return plain[max(0, asked.start() - 12) : asked.start("between")] + asked["between"]
