"""A small step that is told to be noted, in one message: "note a small step: she texted me first"; and "keep it"."""

import re

STEP, KEEP = "a small step", "keep it"
FEWEST, MOST = 5, 90
"""Characters of a step that is noted as it was written."""
_LEAD = r"^(?:(?:please|ok|so|can you|could you|hey|yes),? )*"
_VERB = r"(?:note|keep|save|write|log|add|record|put)(?: down| up)?(?: this| that| it)?"
_NOTE = re.compile(
    rf"{_LEAD}(?:(?:{_VERB} )?(?:(?:as|in|to|down|a|the|my|another|new|this) )*(?:small step|notebook)(?: for (?:today|tonight|me))? ?(?::|-|–|,|that)"
    r"|(?:note|write)(?: this| it)?(?: down)? ?(?::| that)) ?(?P<step>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_KEPT = re.compile(
    r"(?:(?:please|ok|yes|so|can you|could you|let's|i'd like to|i want to|,) )*(?:keep|note|save|record|write|log|put|add)(?: (?:it|that|this|one))?(?: (?:down|in|for me|please))*"
    r"(?: (?:as|in|to) (?:a |my |the )?(?:small steps?|step|notebook|notes|list))?(?: (?:please|thanks|then|for later|!|\.))*"
)
_SOMETHING = re.compile(r"\b(?:it|that|this|one|steps?)\b")


def step_in(clean: str) -> str:
    """The step that the message wants noted, or ""."""
    found = _NOTE.match(clean)
    words = " ".join(found["step"].split()).strip(" .\"'“”") if found else ""
    return words if FEWEST <= len(words) <= MOST else ""


def keeps(plain: str) -> bool:
    """Whether all of the message wants kept what was said just before."""
    return _KEPT.fullmatch(plain) is not None and _SOMETHING.search(plain) is not None
