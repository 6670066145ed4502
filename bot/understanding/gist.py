"""What a sentence comes down to for matching: contractions opened, he/she/they made one, inflections cut.

Rules and features are written once against these words: "she didn't say", "he hasn't said" and "they won't say" share
"they", "n't" and the stem of "say". A pattern's own words go through the same cutting, so stems need not be pretty.
"""

from dataclasses import dataclass
from functools import lru_cache

_WHOLE = {
    "he": "they", "she": "they", "him": "them", "his": "their", "hers": "theirs", "himself": "themself",
    "herself": "themself", "themselves": "themself", "her": "them", "husband": "partner", "wife": "partner",
    "boyfriend": "partner", "girlfriend": "partner", "fiance": "partner", "fiancé": "partner", "fiancee": "partner",
    "fiancée": "partner", "missus": "partner", "spouse": "partner", "hubby": "partner", "mum": "mother",
    "mom": "mother", "mam": "mother", "mummy": "mother", "dad": "father", "daddy": "father", "favourite": "favorite",
    "an": "a", "shan't": "will n't", "won't": "will n't", "can't": "can n't", "let's": "let us", "y'all": "you",
    "yous": "you", "ye": "you", "ya": "you", "mustve": "must have", "couldve": "could have", "shouldve": "should have",
    "wouldve": "would have", "mightve": "might have", "mumbai": "mumbai", "youd": "you 'd", "youll": "you will",
    "theyll": "they will", "itll": "it will", "ill": "i will", "its": "it is", "isint": "is n't", "dnt": "do n't",
    "didn": "did n't", "tryna": "try to", "imma": "i will", "finna": "going to", "gon": "going to",
    "shoulda": "should have", "coulda": "could have", "woulda": "would have", "cause": "because", "til": "until",
    "till": "until", "em": "them", "yr": "your", "yer": "your", "da": "the", "wen": "when", "alot": "a lot",
    "oughta": "ought to", "outta": "out of", "dya": "do you", "whatcha": "what do you", "gotcha": "got you",
    "counselor": "counsellor", "counseling": "counselling", "behaviour": "behavior", "whatsapp": "text",
}  # fmt: skip
_ENDINGS = {"'m": "am", "'re": "are", "'ve": "have", "'ll": "will", "'d": "'d", "n't": "n't"}


def word_set(words: str) -> frozenset[str]:
    """Words with blanks between them, as a set."""
    return frozenset(words.split())


_IS_AFTER = word_set("""he she it that what there who where how here when everything something nothing everyone this why
    somebody someone one all partner""")
_STEMS = {
    "went": "go", "gone": "go", "goes": "go", "said": "say", "says": "say", "told": "tell", "felt": "feel", "made": "make",
    "did": "do", "does": "do", "done": "do", "had": "have", "has": "have", "got": "get", "gotten": "get", "came": "come",
    "took": "take", "taken": "take", "gave": "give", "given": "give", "left": "leave", "kept": "keep", "knew": "know",
    "known": "know", "thought": "think", "spoke": "speak", "spoken": "speak", "sat": "sit", "stood": "stand",
    "meant": "mean", "heard": "hear", "saw": "see", "seen": "see", "began": "begin", "broke": "break",
    "broken": "break", "bought": "buy", "caught": "catch", "cried": "cry", "tried": "try", "fell": "fall",
    "fought": "fight", "forgot": "forget", "forgotten": "forget", "held": "hold", "hid": "hide", "hidden": "hide",
    "lost": "lose", "met": "meet", "paid": "pay", "ran": "run", "sent": "send", "slept": "sleep", "spent": "spend",
    "threw": "throw", "thrown": "throw", "woke": "wake", "wrote": "write", "written": "write", "bit": "bit",
    "was": "be", "were": "be", "is": "be", "are": "be", "am": "be", "been": "be", "being": "be",
    "chose": "choose", "ate": "eat", "eaten": "eat", "brought": "bring", "built": "build", "drove": "drive",
    "shown": "show", "sang": "sing", "stuck": "stick", "understood": "understand", "worn": "wear", "wore": "wear",
    "better": "better", "worse": "worse", "nothing": "nothing", "something": "something", "anything": "anything",
    "everything": "everything", "morning": "morning", "evening": "evening", "during": "during", "thing": "thing",
    "things": "thing", "bring": "bring", "king": "king", "ring": "ring", "sing": "sing", "need": "need", "feed": "feed",
    "indeed": "indeed", "speed": "speed", "bed": "bed", "red": "red", "tired": "tired", "wedding": "wedding", "bleed": "bleed",
    "yes": "yes", "this": "this", "his": "their", "us": "us", "always": "always", "perhaps": "perhaps", "less": "less",
    "unless": "unless", "us's": "us", "as": "as", "has'": "have", "else": "else", "please": "please", "because": "because",
}  # fmt: skip
_SHORTEST = 3
MOST_WORDS = 4096
"""Words of which it is kept what was made of them; people use few others."""


@lru_cache(maxsize=MOST_WORDS)
def opened(word: str) -> tuple[str, ...]:
    """One normalised word as gist words: "can't" gives "can", "n't"; "she's" gives "they", "is"."""
    if word in _WHOLE:
        return tuple(_WHOLE[word].split())
    stem, mark, end = word.rpartition("'")
    if not mark or not stem or word == "n't":
        return (word,)
    if word.endswith("n't"):
        return (*opened(word[:-3]), "n't")
    if end == "s":
        return (*opened(stem), "is" if stem in _IS_AFTER else "'s")
    return (*opened(stem), _ENDINGS[mark + end]) if mark + end in _ENDINGS else (word,)


@lru_cache(maxsize=MOST_WORDS)
def stem(word: str) -> str:
    """The part of a gist word that its forms share."""
    if word in _STEMS:
        return _STEMS[word]
    cut = word
    for ending in ("ing", "ed", "ies", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST and not word.endswith(("ss", "us")):
            cut = word[: -len(ending)] + ("y" if ending == "ies" else "")
            break
    if len(cut) > _SHORTEST and cut[-1] == cut[-2] and cut[-1] in "bdgmnprt":
        cut = cut[:-1]
    cut = cut.removesuffix("e") if len(cut) > _SHORTEST else cut
    return cut[:-1] + "i" if len(cut) > _SHORTEST and cut[-1] == "y" else cut


@dataclass(frozen=True, slots=True)
class Gist:
    """One sentence: its gist words, and before which of them stood a mark that ends a clause."""

    words: tuple[str, ...]
    breaks: frozenset[int]


def gist(plain: str) -> Gist:
    """The gist of a plain sentence; of the marks only those that carry meaning stay among the words."""
    words: list[str] = []
    breaks: set[int] = set()
    for word in plain.split():
        if word[0].isalnum() or word in _KEPT:
            words += opened(word)
        elif word in _BREAKING:
            breaks.add(len(words))
    return Gist(tuple(words), frozenset(breaks))


_KEPT = frozenset(("?", "!", "n't", "'d", "'s"))
_BREAKING = frozenset((",", ";", ":", ".", "-", "(", ")", '"', "\u2026"))
