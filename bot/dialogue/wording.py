"""Turning templates into sentences: which variant is said, what goes into the holes, pronouns, capitals."""

import hashlib
from collections.abc import Callable
from functools import lru_cache

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
PRONOUNS = tuple(_PRONOUNS)


def pronoun(form: str, pronouns: str) -> str:
    """The form of `FORMS` for "she", "he" or "they" (and "they" for anything else)."""
    return _PRONOUNS.get(pronouns, _PRONOUNS["they"])[FORMS.index(form)]


def partner_name(lookup: Lookup) -> str:
    """What the partner is called in a sentence: the nickname, or "your husband", or "your partner"."""
    name = lookup("partner")
    return str(name) if name else f"your {lookup('who') or 'partner'}"


def variant_id(variant: Variant) -> str:
    """A short hash of a variant's words: stable when a list is put in another order."""
    return _hashed(variant.template.pieces)


@lru_cache(maxsize=8192)
def _hashed(pieces: tuple[str, ...]) -> str:
    return hashlib.blake2b(str(Template(pieces)).encode(), digest_size=3).hexdigest()


def choose(line: Line, said: tuple[str, ...], lookup: Lookup) -> Variant | None:
    """The variant to say now: guarded ones that hold before unguarded ones, then the least recently said.

    `said` holds the ids of variants said before, the most recent last. None if no variant may be said.
    """
    holds: dict[str, Value] = {}  # long lists share few guards: each is worked out once
    free, guarded = [], []
    for variant in line.variants:
        if variant.guard is None:
            free.append(variant)
            continue
        source = variant.guard.source
        if source not in holds:
            holds[source] = variant.guard.value(lookup)
        if holds[source]:
            guarded.append(variant)
    eligible = guarded or free
    unsaid = next((variant for variant in eligible if variant_id(variant) not in said), None)
    return unsaid or min(eligible, key=lambda variant: said.index(variant_id(variant)), default=None)


def remember_said(said: tuple[str, ...], variant: Variant) -> tuple[str, ...]:
    """`said` with this variant as the most recent."""
    mark = variant_id(variant)
    return (*(m for m in said if m != mark), mark)


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
