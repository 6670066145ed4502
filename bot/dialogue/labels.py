"""Which button typed words mean, where they say it shorter or politer than its label: "home upset", "tomorrow please".

A button is meant if the words are part of its label, in order, or are its label and some small words besides, and if
no other button could be meant. Small words alone mean none, a "not" that the label hasn't never does, and a question
only means a button that asks.
"""

import re
from collections.abc import Mapping, Sequence

from bot.understanding.gist import word_set

_SMALL = word_set(
    """
    a about ah all already an and are as at bad be been but by can did do does fine for go going good have he her
    him his how i i'd i'll i'm i've if in is it it's just let let's like may maybe me mine more much my need now of
    off oh ok okay on one or our out please put really right say she so some something sure thank thanks that that's
    the their them then they they're think this to try up us was we we'll well were what when where which will with
    would yes yeah you your
    """
)
_DENIALS = word_set("no not never don't didn't won't can't isn't wasn't doesn't nothing without")
_MOST_WORDS = 8
_MARKS = re.compile(r"[^\w ']|_")


def plain(text: str) -> str:
    """Words as they are compared: small letters, without marks."""
    return _MARKS.sub("", text.casefold().replace("’", "'")).strip()


def worded(typed: str, labels: Mapping[str, str]) -> str | None:
    """The key of the label of which these are the very words."""
    words = plain(typed)
    return next((key for key, label in labels.items() if words and plain(label) == words), None)


def meant(typed: str, labels: Mapping[str, str]) -> str | None:
    """The key of the one label that these words mean; None if there is none, or more than one."""
    words = plain(typed).split()
    if not words or len(words) > _MOST_WORDS or _SMALL.issuperset(words):
        return None
    asked = typed.rstrip().endswith("?")
    found = [
        key
        for key, label in labels.items()
        if asked <= label.endswith("?") and any(_means(words, part) for part in _parts(label))
    ]
    return found[0] if len(found) == 1 else None


def _parts(label: str) -> tuple[list[str], ...]:
    """A label, and what stands before its first comma: "A shrug, or not much" is also "A shrug"."""
    return plain(label).split(), plain(label.partition(",")[0]).split()


def _means(words: Sequence[str], label: Sequence[str]) -> bool:
    if not _DENIALS.isdisjoint(set(words) ^ set(label)):
        return False
    if _in_order(words, label):
        return True
    return not _SMALL.issuperset(label) and _in_order(label, words) and _SMALL.issuperset(set(words) - set(label))


def _in_order(some: Sequence[str], whole: Sequence[str]) -> bool:
    rest = iter(whole)
    return all(word in rest for word in some)
