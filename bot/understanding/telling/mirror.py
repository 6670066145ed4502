"""A person's clause turned to the other: "I feel shut out when you go quiet" becomes "you feel shut out when they go quiet".

Grammatical or nothing: where a clause can't be turned safely the answer is "", and whoever asked says it in other words.
"""

import re
from itertools import pairwise

from bot.understanding.gist import word_set
from bot.understanding.normalise import apostrophes

_SWAPS = {
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself", "i'm": "you're", "i've": "you've",
    "i'd": "you'd", "i'll": "you'll", "we": "you", "us": "you", "our": "your", "ours": "yours", "we're": "you're",
    "we've": "you've", "we'd": "you'd", "we'll": "you'll", "ourselves": "yourselves",
}  # fmt: skip
_AFTER_I = {"am": "are", "was": "were", "wasn't": "weren't", "ain't": "aren't"}
_BEFORE_I = {"am": "are", "was": "were", "wasn't": "weren't"}
_ADVERBS = word_set(
    "just really still also even always never often only sometimes then so now too already both honestly"
)
_UNSAFE = re.compile(
    r"\b(?:you|your|yours|yourself|you're|you've|you'll|you'd|u|ur|lol|idk|tbh|ngl|gonna|wanna|ffs|wtf)\b"
    r"|[\"“”<>{}\[\]|@#*/\\]|https?:|\d{4,}|[?!].*\S",
    re.IGNORECASE,
)
_ENDING = re.compile(r"[\s.,;:!…-]+$")
_OPENING = re.compile(
    r"^(?:(?:and|but|so|because|well|like|oh|ok|okay|yes|no|honestly|also)\b[\s,]*)+",
    re.IGNORECASE,
)
_WORD = re.compile(r"[A-Za-zÀ-ÿ]+(?:['’][A-Za-z]+)*")
_LONGEST = 160
_FEWEST = 2


def mirrored(clause: str) -> str:
    """The clause said to the person who wrote it, without end mark or capital; "" where that isn't safe."""
    bare = _ENDING.sub("", _OPENING.sub("", clause.strip().replace("’", "'")))
    words = _WORD.findall(bare)
    if len(words) < _FEWEST or len(bare) > _LONGEST or _UNSAFE.search(bare) or not bare.isprintable():
        return ""
    if not {word.lower() for word in words} & _SWAPS.keys() or not _one_subject(words):
        return ""
    return _turned(bare)


_PAST = (
    r"(?:(?!need\b|feed\b|indeed\b|embed\b)\w{2,}ed|cried|tried|went|came|sat|slept|left|lost|made|found|forgot|got|had|gave|took|saw|spent|stood|"
    r"ran|drove|ate|bought|broke|brought|fell|fought|heard|held|hid|kept|met|paid|put|rang|sent|spoke|woke|wrote|lay|read)"
)
_ADVERB = r"(?: (?:just|even|also|still|finally|then|both|really|only|never|already|actually))*"
_RELATED = (
    r"(?:\w+ )?(?:dog|cat|mum|mom|mam|dad|mother|father|sister|brother|friend|birthday|boss|nan|gran|grandad|son|daughter|kids?|"
    r"(?:mother|father|sister|brother)[ -]in[ -]law)"
)
_PARTNER = r"(?:he|she|my (?:husband|wife|partner|boyfriend|girlfriend))"
_TELLING = re.compile(
    rf"^(?:(?:i|we){_ADVERB} {_PAST}|(?:i've|we've|i have|we have){_ADVERB} been{_ADVERB} \w+(?:ing|ed|n)|my {_RELATED}{_ADVERB} {_PAST}|"
    rf"(?:i'm|i am|we're){_ADVERB} (?:sitting|sat|lying|hiding|waiting|shaking|standing|eating|crying|walking|outside|stuck)|"
    rf"{_PARTNER}{_ADVERB} {_PAST}(?= .*\b(?:me|my|us|our)\b))\b",
    re.IGNORECASE,
)
"""Something that happened, or goes on where the person is: what one is, has or is called is no news to be said back."""
_TWO_CLAUSES = re.compile(
    r"^\S+ .*\b(?:i|i'm|i've|he|she|they|we|it|its|he's|she's|it's|they're|we're|there's|that's)\b|,", re.IGNORECASE
)
_ROUGH = re.compile(
    r"\b(?:grab\w*|push\w*|shov\w*|slap\w*|punch\w*|kick\w*|wrist|throat|died|baby|miscarr\w*|cancer|funeral|actually|really)\b",
    re.IGNORECASE,
)
_HARSH = re.compile(
    r"\b(?:idiot|stupid|fool|moron|ugly|fat|pathetic|useless|worthless|loser|failure|hates?|hated|crazy|mad|bitch|bastard|arse\w*|ass\w*|shit\w*|fuck\w*|kill|die|dying|dead|hit|hurt myself|"
    r"feel(?:s|ing)? like|not good|enough|bored|sex|loves?|loved|told|tells?|said|says?|saying|should|always|never|want|wish|need|think|thought|guess|know|don't know|understand|try|tried|help|please|like to|love to|would|could|can|can't|will|won't|going to|mean|meant|question|sorry|"
    r"thanks?|thank|glad|happy|proud|relieved|grateful)\b",
    re.IGNORECASE,
)
_ECHO_END = re.compile(r"[.!?;\n…]| - |,? (?:and|but|so|because|cos|bc|then|which|when|while|if|since|though|tho)\b")
_ECHO_MOST, _ECHO_FEWEST = 9, 3


def echo(text: str) -> str:
    """The first thing that was told, where it is a plain fact of the person's own and can be turned safely: "i cried in the
    bath" is "you cried in the bath". A verdict, a wish, or a word that would wound when said back gives ""."""
    first = apostrophes(_ECHO_END.split(" ".join(text.split()), maxsplit=1)[0].strip(" ,.").replace("’", "'"))
    if "?" in text or not _TELLING.match(first) or any(no.search(first) for no in (_HARSH, _ROUGH, _TWO_CLAUSES)):
        return ""
    return mirrored(first) if _ECHO_FEWEST <= len(first.split()) <= _ECHO_MOST else ""


def _one_subject(words: list[str]) -> bool:
    """ "Me and my wife" and "you and I" have no safe mirror; nor has a clause of "we" that also speaks of "I"."""
    lower = [word.lower() for word in words]
    speaks = {word.partition("'")[0] for word in lower}
    pairs = list(pairwise(lower))
    return (
        not ({"i", "we"} <= speaks)
        and ("me", "and") not in pairs
        and ("and", "me") not in pairs
        and ("and", "i") not in pairs[:3]
    )


def _turned(clause: str) -> str:
    pieces = re.split(r"([A-Za-zÀ-ÿ]+(?:'[A-Za-z]+)*)", clause)
    lower = [piece.lower() for piece in pieces]
    swapped = [_swap(pieces[at], lower, at) if at % 2 else pieces[at] for at in range(len(pieces))]
    turned = "".join(swapped)
    first = _WORD.match(turned)
    if first and not (
        pieces[1] == first[0] and first[0][:1].isupper() and len(first[0]) > 1 and lower[1] not in _COMMON
    ):
        turned = turned[:1].lower() + turned[1:]
    return turned


_COMMON = word_set(
    "he she they it the a an when if my our since after before nobody nothing everything everyone sometimes"
)


def _swap(word: str, lower: list[str], at: int) -> str:
    """One word turned, looking at the words beside it: "I was" is "you were", "he was" stays."""
    low = lower[at]
    if low in _SWAPS:
        return _SWAPS[low]
    if low in _AFTER_I and _subject_before(lower, at) == "i":
        return _AFTER_I[low]
    if low in _BEFORE_I and at + 2 < len(lower) and lower[at + 2] == "i":
        return _BEFORE_I[low]
    return word


def _subject_before(lower: list[str], at: int) -> str:
    back = at - 2
    while back > 0 and lower[back] in _ADVERBS:
        back -= 2
    return lower[back] if back > 0 else ""
