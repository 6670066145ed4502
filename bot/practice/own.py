"""The user's own situation as a scene: their words set it, the page for anyone plays it.

A temperament is only guessed to be confirmed: the guess is a suggestion among four, never a verdict.
"""

import re
from dataclasses import replace

from bot.practice.casting import quoted, told
from bot.practice.rehearsal import Rehearsal
from bot.understanding.normalise import normalise

NAME = "own"
LONGEST = 300
_LONGEST_LINE = 120

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
USUAL = "I'm fine."
"""What is played where nobody can say what the partner says."""
_LEFT_OPEN = re.compile(
    r"(?:you (?:choose|pick|decide)|random|whatever|anything|any|not sure|i'm not sure|no idea|never ?mind|skip|it depends|depends|varies|different things"
    r"|i (?:don't|do not) know(?: really| what| exactly)?|hard to say|can't remember|i can't remember)[ .!?]*"
)
_ACTS = (
    r"(?:shrug|grunt|sigh|walk|go|leave|stare|look|turn|nod|roll|ignore|storm|slam|scroll|disappear|retreat|hide|put|pick|get|laugh|smile|sit|stay|stand|freeze|"
    r"shut|shake|keep|hum|mumble|change|switch|close|avoid|withdraw|clam|stonewall|huff|groan)"
)
_HOW = r"(?:(?:just|only|usually|mostly|always|then|normally|kind of|sort of) )*"
_DONE = re.compile(
    rf"(?:(?:and |well |mostly |usually |normally |often |nothing,? )*(?:he|she|they)[ ,]+)?{_HOW}"
    rf"(?P<what>{_ACTS}(?:es|s)\b[^.!?]*|says nothing|silence|cries|cry|(?<=they )(?<!they say ){_ACTS}\b[^.!?]*|a (?:shrug|sigh|grunt|nod))",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    r"^that\b|\b(?:he|she|they|him|her|them|his|their|he's|she's|they're|hers|theirs)\b", re.IGNORECASE
)
_TURNED = {
    "i'm": "you're", "im": "you're", "i am": "you are", "i was": "you were", "i've": "you've", "i'd": "you'd", "i'll": "you'll", "i": "you", "me": "you", "my": "your", "myself": "yourself",
    "he's": "I'm", "she's": "I'm", "they're": "I'm", "hes": "I'm", "shes": "I'm", "he is": "I am", "she is": "I am", "they are": "I am", "he has": "I have", "she has": "I have",
    "he was": "I was", "she was": "I was", "they were": "I was", "he doesn't": "I don't", "she doesn't": "I don't", "he does": "I do", "she does": "I do",
    "he needs": "I need", "she needs": "I need", "he wants": "I want", "she wants": "I want", "he feels": "I feel", "she feels": "I feel", "he'll": "I'll", "she'll": "I'll", "he'd": "I'd", "she'd": "I'd",
    "he": "I", "she": "I", "they": "I", "him": "me", "her": "me", "them": "me", "his": "my", "their": "my", "himself": "myself", "herself": "myself", "themselves": "myself",
}  # fmt: skip
_PERSONS = re.compile(
    rf"\b(?:{'|'.join(sorted(_TURNED, key=len, reverse=True))})\b(?!')".replace("'", "['’]"), re.IGNORECASE
)
_HER = re.compile(
    r"\bher\b(?= (?!(?:to|for|about|and|when|all|again|now|too|so|at|in|on|with|the|a|an|because|if|then|enough|much|alone|any)\b)\w)",
    re.IGNORECASE,
)
_COMPILED = {temperament: re.compile(signs) for temperament, signs in _SIGNS.items()}
_NAMED = {
    "hurt before": r"\bhurt\b|\b(?:been|was) (?:burnt|burned|betrayed)\b",
    "taught not to": r"\btaught\b|\bnot to show\b",
    "never had the words": r"\bwords\b|\bnever (?:learned|learnt)\b",
    "needs space": r"\bspace\b",
}
_SAID = re.compile(
    r"(?:he|she|they|sam|my \w+) (?:usually |always |just |mostly |only )*(?:says?|goes|answers?|replies)\b,? ?"
)


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


def said_by_partner(usual: str) -> str:
    """The partner's usual line, out of "she just says I'm fine", "he shrugs", "she says I'm criticising her"."""
    shown = " ".join(usual.split()).strip(" ")
    if _LEFT_OPEN.fullmatch(normalise(usual).plain):
        return USUAL
    inside = quoted(shown) or _quotes(shown)
    if inside:
        return inside
    shown = shown.strip("\"“”' ")
    done = _DONE.fullmatch(shown.rstrip(" .!"))
    if done:
        return f"*{done['what'].strip()[:_LONGEST_LINE]}*"
    found = _SAID.match(shown.lower())
    line = shown[found.end() :] if found else shown
    line = line.strip("\"“”' :,")[:_LONGEST_LINE]
    line = _in_their_words(line) if found and _REPORTED.search(line) else line
    return line[:1].upper() + line[1:]


def _quotes(shown: str) -> str:
    found = re.search(r"[\"“]([^\"”]{1,120})[\"”]", shown)
    return found[1].strip() if found else ""


def _in_their_words(line: str) -> str:
    """What is told of what somebody said, as they say it: "i'm criticising her" is "you're criticising me"."""
    line = _HER.sub("his", re.sub(r"^that ", "", line, flags=re.IGNORECASE))
    return _PERSONS.sub(lambda found: _TURNED[found[0].lower().replace("’", "'")], line)
