"""Turning templates into sentences: which variant is said, what goes into the holes, pronouns, capitals."""

from collections.abc import Callable

from bot.dialogue.book import Line, Template, Variant
from bot.dialogue.talk import Value

Lookup = Callable[[str], Value]

FORMS = ("they", "them", "their", "theirs", "themself", "are", "were", "have", "do", "s")
"""Names that any text may use for the partner; `{s}` ends a verb: "{they} seem{s}"."""

_PRONOUNS = {
    "she": ("she", "her", "her", "hers", "herself", "is", "was", "has", "does", "s"),
    "he": ("he", "him", "his", "his", "himself", "is", "was", "has", "does", "s"),
    "they": ("they", "them", "their", "theirs", "themself", "are", "were", "have", "do", ""),
}


def pronoun(form: str, pronouns: str) -> str:
    """The form of `FORMS` for "she", "he" or "they" (and "they" for anything else)."""
    return _PRONOUNS.get(pronouns, _PRONOUNS["they"])[FORMS.index(form)]


def partner_name(lookup: Lookup) -> str:
    """What the partner is called in a sentence: the nickname, or "your husband", or "your partner"."""
    name = lookup("partner")
    return str(name) if name else f"your {lookup('who') or 'partner'}"


def choose(line: Line, said: tuple[str, ...], lookup: Lookup) -> Variant | None:
    """The variant to say now: guarded ones that hold before unguarded ones, then the least recently said.

    `said` holds the ids of variants said before, the most recent last. None if no variant may be said.
    """
    eligible = _guarded(line, lookup) or [variant for variant in line.variants if variant.guard is None]
    unsaid = next((variant for variant in eligible if variant.mark not in said), None)
    return unsaid or min(eligible, key=lambda variant: said.index(variant.mark), default=None)


def _guarded(line: Line, lookup: Lookup) -> list[Variant]:
    """The variants whose guards hold. Long lists share few guards: each is worked out once."""
    holds: dict[str, Value] = {}
    found = []
    for variant in line.variants:
        if variant.guard is None:
            continue
        source = variant.guard.source
        if source not in holds:
            holds[source] = variant.guard.value(lookup)
        if holds[source]:
            found.append(variant)
    return found


def remember_said(said: tuple[str, ...], variant: Variant) -> tuple[str, ...]:
    """`said` with this variant as the most recent."""
    return (*[mark for mark in said if mark != variant.mark], variant.mark)


def fill(template: Template, insert: Callable[[str], str]) -> str:
    """The text with every hole filled; what opens a sentence gets a capital, and loose blanks are closed."""
    if len(template.pieces) == 1:
        return template.pieces[0]
    out = ""
    for i, piece in enumerate(template.pieces):
        words = piece if i % 2 == 0 else insert(piece)
        if i % 2 and words and _opens_sentence(out):
            words = words[0].upper() + words[1:]
        out += words
    return out.replace("  ", " ").strip()


def _opens_sentence(before: str) -> bool:
    stripped = before.rstrip(" \n“\"'")
    return not stripped or stripped[-1] in ".?!:" or before.endswith("\n")
