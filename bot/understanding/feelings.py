"""Feelings in words: whose they are, whether they were denied, and what the words carry unsaid.

A word that names a feeling belongs to the nearest person before it; it is denied by a "not" close before it, with no new
clause between. What a good listener would name is then weighed by the model; this module only says what stands there.
"""

import re
from dataclasses import dataclass, field

from bot.understanding.cues import Found
from bot.understanding.gist import Gist, word_set
from bot.understanding.table import CARRYING, FEELING, SARCASTIC, Table

OWN, BARE, OTHERS, DENIED, ASIDE = "own", "bare", "others", "denied", "aside"

GLAD = frozenset(("hopeful", "grateful", "happy", "relieved", "proud", "loving"))
_ME = frozenset(("i", "me", "myself", "we", "us"))
_THEY = word_set("""they them themself you your partner mother father sister brother friend kid kids child children son daughter
    boss everyone everybody people someone somebody mate colleague neighbour baby dog cat lad girl man woman men women""")
_NOT = frozenset(
    ("n't", "not", "never", "no", "nor", "neither", "without", "hardly", "less", "nothing", "zero", "nobody", "none")
)
_CLAUSE = frozenset(("but", "just", "because", "and", "so", "when", "if", "while", "though", "since", "only"))
_LINKING = word_set("be is was are am 's feel feels felt so really very bit a how too pretty quite all just such")
_SUBORDINATING = frozenset(("that", "say", "think", "if", "n't", "not", "than", "because", "mean", "anything", "why"))
_THING = frozenset(("it", "that", "this", "which", "there", "how", "feels"))
_NO_DENIAL = (
    ("not", "just"), ("not", "only"), ("not", "going", "to", "lie"), ("n't", "stop"), ("n't", "help"), ("n't", "be"),
    ("n't", "know"), ("not", "know"), ("no", "wonder"), ("not", "sure"), ("never", "felt"), ("never", "been"), ("n't", "believe"),
    ("n't", "more"), ("n't", "lie"), ("not", "gonna", "lie"), ("not", "to", "be"), ("no", "idea"), ("not", "a", "little"), ("n't", "tell"),
    ("nothing", "but"), ("n't", "only"), ("n't", "just"), ("n't", "stopped"), ("never", "thought"), ("n't", "i"),
    ("n't", "like", "to"), ("not", "telling"), ("nobody", "know"), ("nobody", "knows"), ("nobody", "understand"), ("nobody", "understands"),
    ("nobody", "see"), ("nobody", "sees"), ("nobody", "care"), ("nobody", "cares"), ("nobody", "notice"), ("nobody", "notices"),
)  # fmt: skip
_REACH = 7
_OWNER_REACH = 9
_GONE = (
    ("is", "n't"),
    ("is", "not"),
    ("was", "n't"),
    ("'s", "gone"),
    ("has", "gone"),
    ("'s", "long"),
    ("is", "gone"),
    ("is", "over"),
    ("is", "finish"),
    ("is", "finished"),
    ("is", "done"),
    ("be", "over"),
    ("be", "finish"),
    ("be", "gone"),
)
_BACKWARDS = re.compile(
    r"\b(?:i am (?:really |honestly |actually )?not(?: in the least| at all)?(?= ?$| ?,)|neither(?= ?$))"
)
"""A denial of what was said just before: "people ask if I'm sad, and I'm not"."""


@dataclass(slots=True)
class Felt:
    """What one message says of feelings: how each was found, by label, with the words it was found in."""

    found: dict[str, dict[str, str]] = field(
        default_factory=lambda: {k: {} for k in (OWN, BARE, OTHERS, DENIED, ASIDE)}
    )
    strength: dict[str, int] = field(default_factory=dict)
    carried: dict[str, str] = field(default_factory=dict)
    sarcastic: str = ""
    words: int = 0

    def add(self, how: str, label: str, words: str, strength: int) -> None:
        self.found[how].setdefault(label, words)
        if how in (OWN, BARE):
            self.strength[label] = max(strength, self.strength.get(label, 0))

    def take_back(self) -> None:
        """Everything that was said as one's own so far is denied."""
        for how in (OWN, BARE):
            self.found[DENIED] |= self.found[how]
            self.found[how] = {}
        self.strength.clear()


def weigh(felt: Felt, gist: Gist, found: list[Found], table: Table, following: tuple[str, ...]) -> None:
    """Add one sentence's feelings to `felt`. `following` are the words of the next sentence ("Jealous? Nah.")."""
    felt.words += len(gist.words)
    withdrawn = _withdrawn(gist)
    for one in sorted(found, key=lambda f: f.start) if withdrawn else found:
        cue = table.cues[one.cue]
        if withdrawn and one.start >= withdrawn:
            felt.take_back()
            withdrawn = 0
        if cue.kind == SARCASTIC:
            felt.sarcastic = felt.sarcastic or " ".join(gist.words[one.start : one.end])
        elif cue.kind == CARRYING:
            if cue.force != "~":
                felt.carried.setdefault(cue.label, " ".join(gist.words[one.start : one.end]))
        elif cue.kind == FEELING:
            how = _standing(gist, one, following)
            if cue.force == "0" and _NOT.intersection(gist.words[one.start : one.end]):
                how = DENIED
            if cue.force != "0" or how == DENIED:
                felt.add(how, cue.label, " ".join(gist.words[one.start : one.end]), int(cue.force))
    if withdrawn:
        felt.take_back()


def _withdrawn(gist: Gist) -> int:
    """After how many words the sentence denies what it said before, or 0."""
    marked = [f"{word} ," if at + 1 in gist.breaks else word for at, word in enumerate(gist.words)]
    found = _BACKWARDS.search(" ".join(marked))
    return found.string[: found.end()].replace(",", "").count(" ") + 1 if found else 0


def _standing(gist: Gist, one: Found, following: tuple[str, ...]) -> str:
    words = gist.words
    own = owner(words, one.start, one.end)
    before = words[max(0, one.start - 2) : one.start]
    if {"past", "over", "through", "beyond"}.intersection(before) and before[-1] in ("past", "over", "beyond", "being"):
        return DENIED
    if before[-1:] in (("than",), ("from",)):
        return ASIDE
    if own != OTHERS and (_denied(gist, one.start, one.end) or _shaken_off(words, one.end, following)):
        return DENIED
    return own


def owner(words: tuple[str, ...], start: int, end: int) -> str:
    """Whose feeling stands at these words: OWN, OTHERS, or BARE where nobody is named before it."""
    if _ME.intersection(words[start:end]):
        return OWN
    at = start
    while at > 0 and words[at - 1] in _LINKING:
        at -= 1
    if at and words[at - 1] in _THING:
        return OWN if "me" in words or "i" in words else BARE
    for back in range(start - 1, max(-1, start - 1 - _OWNER_REACH), -1):
        word = words[back]
        if word in _ME or (word == "my" and back == start - 1):
            return OWN
        if word in _THEY:
            return OTHERS
    return BARE


def _denied(gist: Gist, start: int, end: int) -> bool:
    """Whether a "not" reaches the words from `start`: close before, and within the same clause."""
    words = gist.words
    if end - start > 1 and _NOT.intersection(words[start:end]):
        return False
    if start and words[start - 1] == "for":
        return False
    for back in range(start - 1, max(-1, start - 1 - _REACH), -1):
        if words[back] in _NOT:
            return not any(words[back : back + len(no)] == no for no in _NO_DENIAL)
        if back + 1 in gist.breaks and words[back + 1] not in ("or", "nor"):
            return False
        if words[back - 2 : back] in (("nor", "be"), ("nor", "am"), ("neither", "be"), ("neither", "am")):
            return True
        if words[back] in _CLAUSE or (words[back] == "i" and words[back - 1] not in _SUBORDINATING and back):
            return False
    return False


def _shaken_off(words: tuple[str, ...], end: int, following: tuple[str, ...]) -> bool:
    """ "Jealous? Nah.", "anger isn't it", "the worry has gone": denied by what comes after."""
    after = words[end : end + 4]
    if after[:1] == ("?",):
        return (after[1:2] or following[:1]) in (("no",), ("not",), ("never",), ("hardly",), ("nope",))
    return after[:2] in _GONE
