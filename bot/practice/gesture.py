"""Doing something instead of saying it: "(hugs him)", "*sits down*", "I sit next to her and say nothing".

Being near is presence, waiting is silence, to leave gives room, a slammed door is a verdict. What is said beside it is left to be read.
"""

import re
from dataclasses import dataclass

from bot.understanding.normalise import normalise

_MARKED = re.compile(r"\*([^*]{2,120})\*|\(([^()]{2,120})\)|(?<!\w)_([^_]{2,120})_(?!\w)")
_HARD = re.compile(
    r"\b(?:slam|throw|bang|stomp|storm|snatch|grab|glare|scoff|sneer|tut|huff|kick)(?:s|es|ming|ing|ped|ed)?\b"
    r"|\broll(?:s|ing)? (?:my |his |her |their )?eyes\b|\bturn(?:s|ing)? (?:my|his|her|their) back\b|\bsilent treatment\b"
)
_NEAR = (
    r"(?:hugg?|hold|sitt?|touch|putt?|lay|lean|mak|bring|squeez|rubb?|strok|kiss|cuddl|wrapp?|pass|hand|pour|com|mov|tak|rest|cover|patt?"
    r"|kneel|snuggl|embrac|fetch|join|reach|offer|giv|li|ly|smil|nodd?|stay|plac|runn?|warm|cook|turn)(?:es|e|s|ing)?"
)
_QUIET = (
    r"(?:(?:say|says|saying) nothing|nothing|silence|quiet|(?:wait|listen|breathe|pause|look)(?:s|ing)?"
    r"|(?:stay|keep|remain|be)(?:s|ing)? (?:quiet|silent)|(?:don't|doesn't|do not|wouldn't) (?:say|speak|answer)(?: anything)?)"
)
_LEAD = r"(?:(?:i(?:'d| would|'ll| will)?|quietly|gently|slowly|softly|just|only|then|and|maybe|probably) )*"
_DOES = re.compile(rf"{_LEAD}{_NEAR}\b.*")
_WAITS = re.compile(rf"{_LEAD}{_QUIET}\b(?! (?:to|at|for) (?:your|you|me)\b).*")
_LEAVES = re.compile(
    rf"{_LEAD}(?:leav(?:e|es|ing)|(?:go|walk|step|head|slip)(?:es|s|ing|ped)? (?:out|off|away|upstairs|downstairs|outside|to|into|next door|for a))\b.*"
)
_THEM = r"(?:him|her|them|his|hers|their|myself|next to|beside|nothing|quiet|silent)"


@dataclass(frozen=True, slots=True)
class Deed:
    """What is done, as kinds of move, and what is said beside it, in the person's own writing."""

    kinds: tuple[str, ...]
    spoken: str


def deed(text: str, partner: str) -> Deed:
    """What this turn does and says to a partner of this name."""
    marked = [next(filter(None, found)) for found in _MARKED.findall(text)]
    kinds = [kind for kind in (_kind(normalise(words).plain) for words in marked) if kind]
    if kinds:
        return Deed(tuple(dict.fromkeys(kinds)), _MARKED.sub(" ", text).strip())
    plain = normalise(text).plain.strip(" .!")
    if _narrated(plain, partner.lower()):
        kind = _kind(plain)
        if kind:
            return Deed((kind,), "")
    return Deed((), text)


def _kind(plain: str) -> str:
    if _HARD.search(plain):
        return "judgment"
    if _LEAVES.fullmatch(plain):
        return "room"
    if _WAITS.fullmatch(plain):
        return "silence"
    return "presence" if _DOES.fullmatch(plain) else ""


def _narrated(plain: str, partner: str) -> bool:
    """Whether all of it is told of oneself: of the partner as of a third, never to "you"."""
    words = plain.split()
    if (
        not words
        or "you" in words
        or "your" in words
        or "?" in words
        or plain.startswith(("let's", "i'm", "don't", "do not"))
    ):
        return False
    third = re.search(rf"\b(?:{_THEM}|{re.escape(partner)})\b", plain) is not None
    return _WAITS.fullmatch(plain) is not None or (third and _DOES.fullmatch(plain) is not None)
