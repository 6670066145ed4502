"""Feelings in words: whose they are, whether they were denied, and what a good listener would name."""

import re

_LEXICON = {
    "hurt": "hurt hurts hurtful wounded stung stings gutted",
    "sad": "sad sadness down low tearful crying heartbroken blue miserable unhappy upset",
    "lonely": "lonely alone lonesome isolated loneliness",
    "rejected": "rejected unwanted invisible ignored unloved pushed-away shut-out shut-down-on",
    "angry": "angry furious mad livid raging seething fuming cross",
    "frustrated": "frustrated frustrating annoyed irritated fed-up annoying",
    "worried": "worried worry worrying anxious nervous concerned uneasy",
    "scared": "scared afraid frightened terrified panicking fear",
    "guilty": "guilty guilt",
    "ashamed": "ashamed embarrassed humiliated shame",
    "overwhelmed": "overwhelmed overwhelming swamped drowning",
    "exhausted": "exhausted tired drained shattered knackered worn-out burnt-out",
    "confused": "confused lost baffled puzzled bewildered",
    "disappointed": "disappointed let-down disappointing",
    "jealous": "jealous envious",
    "helpless": "helpless useless powerless stuck hopeless",
    "insecure": "insecure unsure not-enough paranoid",
    "hopeful": "hopeful optimistic",
    "grateful": "grateful thankful touched",
    "happy": "happy glad delighted chuffed over-the-moon thrilled",
    "relieved": "relieved relief",
    "proud": "proud",
    "loving": "loving love adore",
}
_BY_WORD = {word.replace("-", " "): feeling for feeling, words in _LEXICON.items() for word in words.split()}
_FEELING = re.compile(r"\b(" + "|".join(sorted(_BY_WORD, key=len, reverse=True)) + r")\b")
_MINE = re.compile(
    r"\b(?:i|i'm|i've|i was|me|i am|i'd|myself|my heart|makes me|making me|leaves me|feel|feeling|felt)\b[^.!?]{0,40}$"
)
_THEIRS = re.compile(
    r"\b(?:he|she|they|he's|she's|they're|he is|she is|they are|him|her|them|husband|wife|partner|boyfriend|girlfriend|"
    r"is|was|looks?|looked|seems?|seemed)\b[^.!?]{0,25}$"
)
_DENIED = re.compile(r"\b(?:not|n't|never|no longer|isn't|don't feel|without)\b(?: \w+){0,3} ?$|n't(?: \w+){0,3} ?$")


def feelings(plain: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The person's own feelings, in order of mention, and those they denied."""
    own: list[str] = []
    denied: list[str] = []
    for found in _FEELING.finditer(plain):
        before = re.split(r"[.!?;]| but | and he | and she ", plain[: found.start()])[-1]
        feeling = _BY_WORD[found[1]]
        if _DENIED.search(before):
            denied.append(feeling)
        elif _is_mine(before):
            own.append(feeling)
    return tuple(dict.fromkeys(f for f in own if f not in denied)), tuple(dict.fromkeys(denied))


def _is_mine(before: str) -> bool:
    mine, theirs = _MINE.search(before), _THEIRS.search(before)
    if not before.strip():
        return True
    return mine is not None and (theirs is None or mine.end() - len(mine[0]) >= theirs.end() - len(theirs[0]))
