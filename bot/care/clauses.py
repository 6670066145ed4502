"""A message as the rules see it: tagged words with clause bounds, masked words laid open.

Every word stands as ` word/CLASS/CLASS/`, a comma or dash as ` ,`, the end of a sentence as ` .`. So one regular
expression can ask for words and for classes of words, and for gaps that don't leave a clause.
"""

import re
from collections.abc import Iterator

from bot.care.lexicon import CLASSES, TOGETHER
from bot.understanding.normalise import LONGEST, normalise

_MOST = 100_000
"""Characters looked at of one message: its first half and its last half where it is longer."""
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-_](?=[^\W\d_]{2})")
_SPACED = re.compile(r"(?<![\w'])(?:[a-zA-Z][ .\-_*]{1,2}){2,}[a-zA-Z](?![\w'])")
_MASKED = re.compile(r"(?<!\w)\w*[a-zA-Z]\w*[*@$!#013457]+[a-zA-Z][\w*@$!]*")
_MASKS = frozenset("*@$!#013457")
_LEET = str.maketrans("@$!013457", "asioieast")
_OPEN = [
    "suicide",
    "suicidal",
    "suicides",
    "kill",
    "killed",
    "killing",
    "kills",
    "die",
    "dying",
    "dead",
    "death",
    "kms",
    "unalive",
    "unaliving",
    "rape",
    "raped",
    "hit",
    "hits",
    "beat",
    "beaten",
    "cut",
    "cutting",
    "cuts",
    "hurt",
    "selfharm",
    "harm",
    "stab",
    "knife",
    "abuse",
    "abused",
    "abuses",
    "choke",
    "choked",
    "hang",
    "hanging",
    "overdose",
    "pills",
    "punched",
    "strangled",
    "strangle",
    "murder",
    "gun",
    "fuck",
    "shit",
    "bitch",
    "whore",
    "cunt",
    "sex",
]
_OWN = {
    "hed": "he'd", "theyd": "they'd", "theyll": "they'll", "kil": "kill", "myslef": "myself", "mysef": "myself", "meself": "myself",
    "suiside": "suicide", "sucide": "suicide", "suicde": "suicide", "sewerslide": "suicide", "sucidal": "suicidal",
    "everytime": "always", "wnat": "want", "watn": "want", "hisself": "himself", "theirself": "themself", "choaked": "choked",
    "chocked": "choked", "strangeled": "strangled", "brusies": "bruises", "bruses": "bruises", "breath": "breathe",
    "breathin": "breathing", "freind": "friend", "beleive": "believe", "tird": "tired", "dyin": "dying", "hittin": "hitting",
    "hitted": "hit", "beated": "beat", "youngin": "kid", "babys": "baby", "throath": "throat", "neckk": "neck", "thier": "their",
    "becouse": "because", "alot": "lot", "gf's": "girlfriend", "bf's": "boyfriend", "mom's": "mother", "dad's": "dad",
    "mums": "mum", "moms": "mum", "dads": "dad", "every1": "everyone", "no1": "nobody", "noone": "nobody", "ppls": "people",
    "anymor": "anymore", "2nite": "tonight", "y/o": "year old", "daugther": "daughter", "doughter": "daughter",
    "housband": "husband", "husban": "husband", "boyfreind": "boyfriend", "sh": "self-harm", "od": "overdose",
    "od'd": "overdosed", "oded": "overdosed", "ods": "overdoses", "dv": "abuse", "hurted": "hurt", "throwed": "threw", "b": "be",
    "4ever": "forever", "nd": "and", "da": "the", "wen": "when", "coz": "because", "slep": "sleep", "txt": "text", "fone": "phone",
    "ph": "phone", "ambulence": "ambulance", "breathes": "breathe", "hes'": "he's",
}  # fmt: skip
_BOUND = {
    ",": " ,",
    ";": " ,",
    ":": " ,",
    "-": " ,",
    "(": " ,",
    ")": " ,",
    ".": " .",
    "!": " .",
    "?": " .",
    "…": " .",
    "/": " ,",
    '"': " ,",
}
_JOIN = {pair: pair.replace(" ", "-") for pair in TOGETHER}
_JOINED = re.compile(r"\b(?:" + "|".join(sorted(_JOIN, key=len, reverse=True)) + r")\b")


def windows(text: str) -> Iterator[str]:
    """A message in pieces that the normaliser reads whole; a very long one by its two ends."""
    if len(text) > _MOST:
        text = text[: _MOST // 2] + "\n" + text[-_MOST // 2 :]
    if len(text) <= LONGEST:
        yield text
        return
    start = 0
    while start < len(text):
        end = start + LONGEST - 200
        cut = max(text.rfind(mark, start + 1000, end) for mark in (". ", "\n", " ")) if end < len(text) else end
        cut = cut if cut > start else end
        yield text[start : cut + 1]
        start = cut + 1


def tagged(text: str) -> str:
    """One window of a message, word by word with its classes."""
    opened = _open(_HYPHEN.sub(" ", text) if "-" in text or "_" in text else text)
    return "".join(_sentence(sentence) + " ." for sentence in normalise(opened).sentences)


def _sentence(plain: str) -> str:
    joined = _JOINED.sub(lambda found: _JOIN[found[0]], plain)
    return "".join(_tag(_OWN.get(word, word)) for word in joined.split())


def _tag(word: str) -> str:
    bound = _BOUND.get(word)
    if bound is not None:
        return bound
    return f" {word}{CLASSES.get(word, '/')}" if word[0].isalnum() else ""


def _open(text: str) -> str:
    """Masked words laid open: spaced out, starred, written with digits."""
    if _SPACED.search(text):
        text = _SPACED.sub(lambda found: _known(re.sub(r"[^a-zA-Z]", "", found[0]), found[0]), text)
    if not _MASKS.isdisjoint(text):
        text = _MASKED.sub(_unmask, text)
    return text


def _known(word: str, otherwise: str) -> str:
    return word.lower() if word.lower() in _OPEN else otherwise


def _unmask(found: re.Match[str]) -> str:
    mask = found[0].casefold()
    if "*" in mask or "#" in mask:
        shape = re.compile(re.sub(r"[*#@!$]+", ".{1,3}?", re.sub(r"[^\w*#@!$]", "", mask)))
        return next((word for word in _OPEN if shape.fullmatch(word)), found[0])
    return _known(mask.translate(_LEET), found[0])
