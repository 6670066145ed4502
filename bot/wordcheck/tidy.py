"""A draft as clean sentences: chat spelling written out, capitals and full stops where they belong.

What already stands well is left exactly as the person wrote it.
"""

import re
from dataclasses import dataclass

_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "`": "'", "“": '"', "”": '"'})
_WORDS = {
    "u": "you", "r": "are", "im": "I'm", "ive": "I've", "id": "I'd", "i": "I", "i'm": "I'm", "i've": "I've", "i'd": "I'd",
    "i'll": "I'll", "dont": "don't", "wont": "won't", "cant": "can't", "cannot": "can't", "youre": "you're",
    "youve": "you've", "youll": "you'll", "youd": "you'd", "uve": "you've", "ull": "you'll", "ud": "you'd", "u're": "you're",
    "didnt": "didn't", "doesnt": "doesn't", "isnt": "isn't", "arent": "aren't", "wasnt": "wasn't", "werent": "weren't",
    "havent": "haven't", "hasnt": "hasn't", "hadnt": "hadn't", "couldnt": "couldn't", "wouldnt": "wouldn't",
    "shouldnt": "shouldn't", "thats": "that's", "whats": "what's", "theres": "there's", "hows": "how's", "wheres": "where's",
    "hes": "he's", "shes": "she's", "theyre": "they're", "bc": "because", "cuz": "because", "cos": "because",
    "coz": "because", "tho": "though", "pls": "please", "plz": "please", "thx": "thanks", "rn": "right now",
    "tonite": "tonight", "2nite": "tonight", "tmrw": "tomorrow", "tmr": "tomorrow", "tomoz": "tomorrow", "abt": "about",
    "luv": "love", "everytime": "every time", "alot": "a lot", "ppl": "people", "idk": "I don't know", "wat": "what",
    "wot": "what", "sry": "sorry", "msg": "message", "smth": "something", "sth": "something", "n": "and", "ok": "OK",
    "wouldve": "would have", "shouldve": "should have", "couldve": "could have", "gotta": "have to", "wanna": "want to",
    "gonna": "going to", "ya": "you", "yoru": "your", "nevr": "never", "jsut": "just", "evr": "ever", "w": "with", "d": "the",
    "dnt": "don't", "didn": "didn't", "frm": "from", "plss": "please", "becuase": "because", "realy": "really",
}  # fmt: skip
_SHAPES = (
    ("y", re.compile(r"^y\b", re.IGNORECASE), "why"),
    ("ur ", re.compile(r"\bur (?=my|so|such|always|never|being|not|just|too|really|very|a|an|the|here|home|back|ok|okay|mad|sad|upset|\w+ing\b)", re.IGNORECASE), "you're "),
    ("ur", re.compile(r"\bur\b", re.IGNORECASE), "your"),
    ("yr", re.compile(r"\byr\b", re.IGNORECASE), "your"),
    ("your ", re.compile(r"\byour (?=so|always|never|being|not|just|too|really|very)\b", re.IGNORECASE), "you're "),
    (" of", re.compile(r"\b(would|should|could|must|might) of\b", re.IGNORECASE), r"\1 have"),
    ("thin", re.compile(r"\b(some|any|no)thin\b", re.IGNORECASE), r"\1thing"),
    ("'d ", re.compile(r"\b(why|how|where|when)'d (?=you|u)\b", re.IGNORECASE), r"\1 did "),
    ("always", re.compile(r"^always (you(?:'re| are)?|we) (?!make)", re.IGNORECASE), r"\1 always "),
    ("ill ", re.compile(r"\bill (?=be|call|come|text|wait|try|do|make|get|leave|go|stop|give|listen|just|never|always|tell|show|put|take|bring|cook|see|pick|hit|break|slap|smack|post|send|ask|find|keep|let|love|miss|meet|buy|start|drive|turn|say|use|have|still|also|probably|report|ring|ruin|sleep|eat|drop)\b", re.IGNORECASE), "I'll "),
    ("its ", re.compile(r"\bits (?=a|the|not|ok|okay|fine|been|like|always|just|so|too|hard|all|about|my|only|me|you|us|\w+ing)\b", re.IGNORECASE), "it's "),
    ("lets ", re.compile(r"\blets (?=\w)", re.IGNORECASE), "let's "),
    ("say me", re.compile(r"\bsay me\b", re.IGNORECASE), "tell me"),
    (" me", re.compile(r"\b(talk|listen) me\b", re.IGNORECASE), r"\1 to me"),
    ("speak me", re.compile(r"\bspeak me\b(?: of\b)?", re.IGNORECASE), "talk to me about"),
    ("tell to me", re.compile(r"\btell to me\b", re.IGNORECASE), "tell me"),
    ("explain me", re.compile(r"\bexplain me\b(?! to)", re.IGNORECASE), "explain to me"),
    ("", re.compile(r"\s*(?:\b(?:lol|lmao|haha+|smh|ffs|omg|tbh|ngl|fr)\b)(?=[\s.,!?]|$)", re.IGNORECASE), ""),
    ("t ", re.compile(r"(?<=\w)['‘’]t (?=\w)"), "'t "),
    ("nt", re.compile(r"\bnt\b"), "not"),
)  # fmt: skip
"""What must stand there, in small letters, for a shape to be looked for; the shape; what is written instead."""
_WORD = re.compile(r"[\w']+")
_ENDS = re.compile(r"(?<=[.?!…])[\"')]*\s+|(?<=[.?!])(?=[A-Z][a-z])|\n+")
_CLAUSE = re.compile(
    r",\s+(?=(?:and |so )?(?:i|i'm|i'd|i've|i'll|you|you're|you've|u|ur|we|it's|its|that's|thats|why|what|what's|how|am i|"
    r"(?:do|did|are|is|can|could|will|have|would) (?:you|u|i|we|it|this|that|there|something)|don't|dont|something happened|just|tell|talk|"
    r"please|answer|say|everyone|everybody|my friend|your brother|your sister|or)\b)"
    r"(?!\s?(?:and |so )?(?:do|don't|did|didn't|are|aren't|is|isn't|can|can't|will|won't|would|have|haven't) (?:you|u|i|we|it|this|that)"
    r"(?: not| think| say)?(?:[?.!,]|$)|you know\b|you and (?:me|i)\b|i (?:think|guess|know|mean)\b(?: that)?(?:[,.!?]|$))"
    r"|\s+and\s+(?=(?:why (?:are|do|did|don't|dont|didn't|didnt|can't|cant|won't|wont|is)|it's|its|it makes|it hurts|it is|i feel|i'm|im|i am|(?:that's|thats)(?! (?:fine|ok|okay|alright|all right)))\b)",
    re.IGNORECASE,
)
_LEANS = re.compile(
    r"(?:and |but |so )?(?:if|when|whenever|because|since|after|before|as|while|every time|each time|even|unless|until|once|"
    r"although|though|the (?:moment|minute|last time|way)|next time|either|by)\b",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"(?:and |so |but )?(?:why|what(?!ever)|what's|how(?! i | much i )|how's|who|where|when (?:can|will|are|do|did)|which|do you|did you|are you|"
    r"is (?:it|this|that|there|everything|something)|can (?:you|we|i)|could (?:you|we|i)|will you|would (?:you|it)|"
    r"have you|has|shall (?:we|i)|don't you|won't you|was it)\b",
    re.IGNORECASE,
)
_OPENERS = re.compile(r"(?:how (?:nice|lovely|sweet|good)|what a|what an)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a draft: as it was written, and tidied."""

    written: str
    text: str

    @property
    def asks(self) -> bool:
        return self.text.endswith("?")


def sentences(draft: str) -> tuple[Sentence, ...]:
    """The sentences of a draft in order."""
    pieces = (piece.strip() for piece in _ENDS.split(draft.translate(_STRAIGHT)))
    return tuple(Sentence(piece, tidied(piece)) for piece in pieces if re.search(r"\w", piece))


def clauses(sentence: Sentence) -> tuple[Sentence, ...]:
    """The whole sentences that only a comma or an "and" keeps apart: "where were you, i waited"."""
    parts = (part for part in _parted(sentence.written) if re.search(r"\w", part))
    return tuple(Sentence(part, tidied(part)) for part in parts)


def _parted(piece: str) -> list[str]:
    parts: list[str] = []
    start = 0
    for comma in _CLAUSE.finditer(piece):
        before = piece[start : comma.start()]
        whole = len(before.split()) > 2 or re.match(r"(?:why|what|sorry|ok)\b", before, re.IGNORECASE)
        if whole and not _LEANS.match(before) and not re.search(r"\b(?:if|when|because)\b", before, re.IGNORECASE):
            parts.append(before)
            start = comma.end()
    return [*parts, piece[start:]]


def tidied(piece: str) -> str:
    """One sentence with chat spelling written out, a capital, and a mark at its end."""
    text = " ".join(piece.split()).strip(' "')
    shouted = text.isupper() and len(text) > 3
    text = text.lower() if shouted else text
    for needed, shape, other in _SHAPES:
        if needed in text.lower():
            text = shape.sub(other, text).strip()
    text = _WORD.sub(_written_out, text)
    text = re.sub(r"([!?])[!?]+", lambda run: "?" if "?" in run[0] else "!", text)
    return ended(text)


def _written_out(word: re.Match[str]) -> str:
    if word[0] in ("OK", "R", "W", "D", "N"):
        return word[0]
    return _WORDS.get(word[0].lower(), word[0])


def ended(text: str) -> str:
    """The text with a capital and a closing mark; what ends in a picture sign or dots is left so."""
    text = text.strip(" ,;:-")
    if not text:
        return ""
    opened = text[0].upper() + text[1:]
    if re.search(r"(?:[.!?…]|\W[\"')]|[^\w\s,;:'\"-])$", opened):
        return opened
    asks = _QUESTION.match(opened) and not _OPENERS.match(opened)
    return f"{opened}{'?' if asks else '.'}"
