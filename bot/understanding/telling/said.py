"""What the partner said, turned so that it can be said back to them: "he said his boss shouted at him" is "your boss
shouted at you".

A bare paraphrase is not enough to be understood, so pages add what it may have been like. What can't be turned for sure
gives "", and pages answer by kind.
"""

import re

from bot.understanding.endings import to_you
from bot.understanding.normalise import apostrophes

MOST_WORDS = 13
_FRAME = re.compile(
    r"^(?:(?:well|so|ok|today|last night|yesterday|just now|tonight|hi|hello)[, ]+)*(?:and |but )?(?:he|she|they|my \w+)(?: has|'s)?(?: just| also| finally| once| even)? "
    r"(?:said|says|say|told me|tells me|tell me|mentioned|admitted|confessed|was saying|is saying|texted|texted me|wrote|texts|thinks|feels like|feels that|complained)"
    r"(?: to me| me)?(?: today| tonight| yesterday| last night)?(?: that)?[:,]? (?P<said>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_OPENED_WITH = re.compile(r"^(?:(?:actually|oh|sorry|well|so|honestly)[,.]? )+", re.IGNORECASE)
_QUOTED = re.compile(r"[\"“](?P<said>[^\"”]{6,})[\"”]")
_END = re.compile(r"[.!?;\n…]|,? (?:and|but|so|because|then|when i|if i)\b(?= (?:i|he|she|they|now|then|it|went)\b)")
_MINE = {
    "i'm": "you're", "i am": "you're", "i've": "you've", "i have": "you have", "i'd": "you'd", "i'll": "you'll", "i was": "you were",
    "am i": "are you", "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself", "im": "you're", "ive": "you've",
}  # fmt: skip
_MINE_WORDS = re.compile(rf"\b(?:{'|'.join(sorted(_MINE, key=len, reverse=True))})\b", re.IGNORECASE)
_OF_MINE = re.compile(r"\b(?:i|i'm|i've|me|my|mine|us|we|our)\b", re.IGNORECASE)
_YOURS = re.compile(r"\b(?:you|your|you're)\b", re.IGNORECASE)
_OTHERS = re.compile(r"\b(?:he|she|him|his|her|hers|himself|herself)\b", re.IGNORECASE)
_SUBJECT = re.compile(
    r"(?:you|you're|you've|you'd|you'll|your \w+(?:'s)?|nobody|everyone|everything|nothing|there's|there is|they|people|work)\b",
    re.IGNORECASE,
)
_BEFORE_NOT = "are were am is was be have had do did can could would will should might may or why if"
_BROKEN = re.compile(
    r"\b(?:you|they) (?:is|has|was|does|\w+s)\b(?<!always)(?<!miss)(?<!guess)(?<!pass)|\b(?:you|your) (?:am)\b|\b(?:not|no) \w+s?$|\b(?:a|the|to|of|my|your)$|\b(\w+) \1\b|[\"“”:(),]|"
    r"\b(?:wanna|gonna|gotta|dunno|lol|idk|tbh|na|oh|its|innit|ain't)\b|\b(?:you|they|nobody) no\b|\bno (?:do|talk|speak|say|want|come|go|tell|know|like|sleep|eat)\b",
    re.IGNORECASE,
)
_BARE_NOT = re.compile(
    "".join(rf"(?<!\b{verb})" for verb in _BEFORE_NOT.split()) + r"(?<!'re)(?<!'ve)(?<!'s)(?<!'ll)(?<!'d) not\b"
)
"""A "not" that follows no verb it could belong to: "you show it not says it"."""
_ABOUT_US = re.compile(
    r"\b(?:left alone|leave you alone|some space|be by yourself|break up|divorce|want out|"
    r"(?:talk|speak|think|hear) about (?:it|this|that)|want to (?:talk|speak)|leave it|drop it|forget it|move on|be left|in the mood|"
    r"ready|not (?:now|tonight|today)|go to (?:bed|sleep)|sleep on it|what to (?:say|tell)|cancer|tumou?r|dying|terminal|miscarr\w*)\b",
    re.IGNORECASE,
)
"""What is about the two of them, or closes the talk, is answered otherwise than by saying it back."""
_FINE = re.compile(
    r"(?:you're|it's|everything's|it is|you are)?(?: just| all)? ?(?:fine|ok|okay|nothing|alright|all right|good)(?: .*)?",
    re.IGNORECASE,
)


def said_back(text: str) -> str:
    """The clause to say back, without a capital or a full stop; "" where it can't be told."""
    straight = apostrophes(" ".join(text.translate(str.maketrans("’‘", "''")).split()))
    quoted, framed = _QUOTED.search(straight), _FRAME.match(straight)
    if quoted:
        return _checked(_first_person(quoted["said"]))
    if framed:
        said = _first(framed["said"])
        return "" if _OF_MINE.search(said) or _YOURS.search(said) else _checked(to_you(said))
    said = _first(_OPENED_WITH.sub("", straight))
    return (
        ""
        if not re.match(r"(?:i|i'm|im|ive|i've|my|nobody|they)\b", said, re.IGNORECASE)
        else _checked(_first_person(said))
    )


def is_passed_on(text: str) -> bool:
    """Whether the words are given as somebody else's, in quotes or after "he said"; else they may be the person's own."""
    straight = " ".join(text.translate(str.maketrans("’‘", "''")).split())
    return bool(_QUOTED.search(straight) or _FRAME.match(straight))


def _first(said: str) -> str:
    return _END.split(said.strip(" .\"'“”"))[0].strip(" ,.")


def _first_person(said: str) -> str:
    """ "I miss my dad" as "you miss your dad"; "" where it speaks to the person, or of a third one beside "I"."""
    clause = _first(said)
    if _YOURS.search(clause) or _OTHERS.search(clause) or re.search(r"\b(?:we|us|our)\b", clause, re.IGNORECASE):
        return ""
    return _MINE_WORDS.sub(lambda found: _MINE[found[0].lower()], clause)


def _checked(clause: str) -> str:
    """The clause if it reads well, short enough to be said in one breath."""
    clause = clause.strip(" .,")
    if not clause or not 3 <= len(clause.split()) <= MOST_WORDS or not _SUBJECT.match(clause):
        return ""
    if (
        _ABOUT_US.search(clause)
        or _BROKEN.search(clause)
        or _BARE_NOT.search(clause)
        or _OTHERS.search(clause)
        or _FINE.fullmatch(clause)
    ):
        return ""
    return clause[0].lower() + clause[1:]
