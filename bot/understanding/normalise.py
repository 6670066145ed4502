"""One message as the readers want it: clean for showing, plain for matching.

Matching sees lower case, straight apostrophes, chat-speak written out ("u", "idk", "dont"), stretched letters
closed up and emoji as their names, so that every rule downstream is written once, for ordinary English.
"""

import re
import unicodedata
from dataclasses import dataclass

LONGEST = 4000
"""Characters that are read of a message; the rest is kept nowhere and changes no reading."""

_CHAT = {
    "u": "you", "ur": "your", "r": "are", "y": "why", "n": "and", "k": "ok", "im": "i'm", "ive": "i've", "id": "i'd",
    "hes": "he's", "shes": "she's", "theyre": "they're", "theyve": "they've", "youre": "you're", "youve": "you've",
    "thats": "that's", "whats": "what's", "theres": "there's", "heres": "here's", "hows": "how's", "wheres": "where's",
    "whos": "who's", "lets": "let's", "cant": "can't", "dont": "don't", "wont": "won't", "isnt": "isn't",
    "wasnt": "wasn't", "arent": "aren't", "werent": "weren't", "didnt": "didn't", "doesnt": "doesn't",
    "havent": "haven't", "hasnt": "hasn't", "hadnt": "hadn't", "couldnt": "couldn't", "wouldnt": "wouldn't",
    "shouldnt": "shouldn't", "mustnt": "mustn't", "aint": "isn't", "ain't": "isn't", "cannot": "can't",
    "idk": "i don't know", "dunno": "don't know", "idc": "i don't care", "wdym": "what do you mean", "rn": "right now",
    "tho": "though", "thru": "through", "bc": "because", "cuz": "because", "cos": "because", "coz": "because",
    "pls": "please", "plz": "please", "thx": "thanks", "ty": "thank you", "tysm": "thank you so much",
    "gonna": "going to", "wanna": "want to", "gotta": "got to", "kinda": "kind of", "sorta": "sort of",
    "lemme": "let me", "gimme": "give me", "hubby": "husband", "hubs": "husband", "wifey": "wife", "gf": "girlfriend",
    "bf": "boyfriend", "ppl": "people", "smth": "something", "sth": "something", "sumthing": "something",
    "tmrw": "tomorrow", "tmr": "tomorrow", "tomoz": "tomorrow", "2moro": "tomorrow", "2mrw": "tomorrow",
    "tonite": "tonight", "2nite": "tonight", "2night": "tonight", "w": "with", "rly": "really", "msg": "message",
    "msgs": "messages", "convo": "conversation", "def": "definitely", "prob": "probably", "probs": "probably",
    "tbh": "to be honest", "ngl": "not going to lie", "imo": "in my opinion", "omg": "oh my god", "wtf": "what the fuck",
    "ffs": "for fuck's sake", "jk": "joking", "ily": "i love you", "nvm": "never mind", "atm": "at the moment",
    "tn": "tonight", "yday": "yesterday", "b4": "before", "gd": "good", "ok": "ok", "okay": "ok", "oki": "ok",
    "yeah": "yes", "yea": "yes", "yep": "yes", "yup": "yes", "ye": "yes", "nah": "no", "nope": "no", "naw": "no",
    "abt": "about", "ltr": "later", "l8r": "later", "gr8": "great", "bday": "birthday", "fml": "my life is awful",
    "sry": "sorry", "soz": "sorry", "becuase": "because", "definately": "definitely", "realy": "really",
    "wat": "what", "wut": "what", "wot": "what", "luv": "love", "somthing": "something", "hav": "have", "jus": "just",
}  # fmt: skip

_LEFT_OUT = {bare: word for bare, word in _CHAT.items() if "'" in word and word.replace("'", "") == bare}
_BARE_WORD = re.compile(r"(?<!['’])\b[a-z]+\b(?!['’])", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[^\w\s]", re.UNICODE)
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+|\n+")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "—": " - ", "–": " - "})


@dataclass(frozen=True, slots=True)
class Message:
    """A message made ready: `clean` keeps the person's own writing, `plain` is for matching, word by word in
    `words` (punctuation marks are words of their own), and `sentences` holds the plain sentences."""

    clean: str
    plain: str
    words: tuple[str, ...]
    sentences: tuple[str, ...]


def clean(text: str, longest: int = LONGEST) -> str:
    """The text without control characters, direction marks and needless blanks, cut to `longest` characters."""
    kept = unicodedata.normalize("NFC", text[: longest * 2])
    if not kept.isprintable():
        kept = "".join(c if c in "\n\t" or unicodedata.category(c)[0] != "C" else "" for c in kept)
    return "\n".join(" ".join(line.split()) for line in kept.strip().splitlines())[:longest].strip()


def normalise(text: str) -> Message:
    """Make one message ready for reading. Any string is taken; one without words gives empty `words`."""
    shown = clean(text)
    sentences = tuple(filter(None, (_plain(part) for part in _SENTENCE_END.split(shown))))
    plain = " ".join(sentences)
    return Message(shown, plain, tuple(plain.split()), sentences)


def apostrophes(text: str) -> str:
    """The text with the apostrophes that hurried writing leaves out: "i dont mind" is "i don't mind"."""
    return _BARE_WORD.sub(lambda found: _LEFT_OUT.get(found[0].lower(), found[0]), text)


def worded(pattern: str) -> re.Pattern[str]:
    """A pattern of which each alternative begins with a bound of words, for a plain text with a blank before it. Words
    there follow a blank or an apostrophe, which are found several times as fast as a bound. A match begins with these."""
    return re.compile("[ ']" + pattern.removeprefix(r"\b").replace(r"|\b", "|[ ']"))


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold().translate(_QUOTES)
    if not folded.isascii():
        folded = "".join(c if c < "\u2190" or c.isalnum() else _emoji(c) for c in folded)
    closed = _STRETCHED.sub(_close, folded)
    return " ".join(_CHAT.get(word, word) for word in _WORD.findall(closed))


def _close(stretch: re.Match[str]) -> str:
    """ "soooo" is "so" and "goood" is "good": some letters are written twice within a word, some at its end."""
    letter, at_end = stretch[1], not stretch.string[stretch.end() : stretch.end() + 1].isalpha()
    return letter * (2 if letter in ("ls" if at_end else "eo") else 1)


def _emoji(char: str) -> str:
    name = unicodedata.name(char, "") if unicodedata.category(char) == "So" else ""
    return f" {name.casefold().replace(' ', '').replace('-', '')} " if name else " "
