"""The user's own situation as a scene: their words set it, the page for anyone plays it.

A temperament is only guessed to be confirmed: the guess is a suggestion among four, never a verdict.
"""

import re
from dataclasses import replace

from bot.practice.casting import told
from bot.practice.rehearsal import Rehearsal
from bot.understanding.normalise import normalise

NAME = "own"
LONGEST = 300

_SIGNS = {
    "hurt before": (
        r"\b(?:ex|cheat\w*|betray\w*|divorc\w*|been hurt|hurt before|trust\w*|used against|laughed at|let down|"
        r"abandon\w*|left (?:him|her|them)|last relationship|guarded|walls?)\b"
    ),
    "taught not to": (
        r"\b(?:father|dad|army|military|man up|tough|strong|stoic|weak\w*|boys don't|raised|brought up|upbringing|"
        r"crying|pride|proud|whole family|never cries|be a man|farm\w*|soldier)\b"
    ),
    "never had the words": (
        r"\b(?:i don't know|doesn't know (?:how|what)|no words|words|can't (?:say|explain|name|describe)|blank|"
        r"not good at (?:talking|feelings|this)|fine|shrug\w*|logical|practical|engineer|autis\w*|numb)\b"
    ),
    "needs space": (
        r"\b(?:space|alone|own time|introvert\w*|quiet (?:type|person)|independent|shed|garage|gam(?:es|ing)|"
        r"headphones|walk\w*|room|phone|crowd\w*|smother\w*|retreat\w*|withdraw\w*|goes off|disappears?)\b"
    ),
}
_COMPILED = {temperament: re.compile(signs) for temperament, signs in _SIGNS.items()}
_NAMED = {
    "hurt before": r"\bhurt\b|\b(?:been|was) (?:burnt|burned|betrayed)\b",
    "taught not to": r"\btaught\b|\bnot to show\b",
    "never had the words": r"\bwords\b|\bnever (?:learned|learnt)\b",
    "needs space": r"\bspace\b",
}


def scene(anyone: Rehearsal, words: str) -> Rehearsal:
    """The page for anyone, set in the user's own situation."""
    shown = told(" ".join(words.split())[:LONGEST])
    return replace(anyone, name=NAME, scene=(shown,) if shown else anyone.scene)


def guess_temperament(words: str) -> str:
    """The temperament that these words sound most like; "" where nothing points anywhere."""
    plain = normalise(words).plain
    found = {temperament: len(signs.findall(plain)) for temperament, signs in _COMPILED.items()}
    best = max(found, key=lambda temperament: found[temperament])
    return best if found[best] else ""


def named_temperament(words: str) -> str:
    """The temperament that is named in these words; "" if none is."""
    plain = normalise(words).plain
    return next((temperament for temperament, name in _NAMED.items() if re.search(name, plain)), "")
