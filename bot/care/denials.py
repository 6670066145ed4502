"""What words say to a question of care: that it was wrong, or no, or no and what it was instead, or they ask back.

`UNSURE` nodes of a page ask because care isn't sure; the others of `_ASKING` follow a clear sign, and a "no" there is
an answer to what they ask.
"""

import re

WRONG, PERHAPS, NO, CORRECTED, ELSEWHERE, NOTHING_SAID = "wrong", "perhaps", "no", "corrected", "elsewhere", ""

UNSURE = frozenset({"check", "check_again", "ask_again"})
_CHECKING = frozenset({"check", "check_again"})
_ASKING = UNSURE | {"start", "again", "with_you"}
_WRONG = re.compile(
    r"\byou(?:'ve| have)? (?:got|get|took|read|had) (?:me|it|that|this) (?:all |completely |totally )?wrong"
)
_MEANT = re.compile(
    r"\byou(?:'ve| have)? (?:misunderst|misread|mistook)|\bmisunderstanding\b|\bnot what i (?:meant|mean|said)\b|"
    r"\b(?:i (?:only |just )?meant|i was (?:only |just )?(?:joking|kidding))\b(?! (?:it|that|what i said|every|all of it)\b)|"
    r"^(?:no |what |huh |[,?!.] ?)*(?:it|that|this)(?:'s| is| was) (?:only |just |actually |meant as |such )*(?:a )?"
    r"(?:nice|good|kind|sweet|lovely|funny|joke|compliment|song|film|movie|game|book)\b|"
    r"^(?:no |oh |[,?!.] ?)*(?:it|that|this)(?:'s| is) not (?:that|like that|it|what)\b|\bnothing like that\b"
)
_FINE = re.compile(
    r"(?:(?:huh|what|no|oh|lol|hey|um|but|haha|honestly|[,?!.]) ?)*i'm (?:totally |really |all |perfectly |completely )?"
    r"(?:fine|ok|okay|good|alright|all right)(?: (?:thanks|thank you|though|honestly|really|[,!.]))*"
)
_BEFORE = r"(?:(?:a?ha(?:ha)*|lol|lmao|omg|oh|um+|er+m?|hm+|well|god|gosh|heavens|what|huh|wait|ok|okay|sorry|honestly|[,.!?]) )*"
_DENIAL = (
    r"(?:no+|nope|nah|naw|never|not really|not at all|not that|not like that|not in that way|not literally|of course not|god no|no way(?! (?:out|to|through|i can|for)\b)|"
    r"nothing like that|none of that|(?:i )?(?:really )?don't think so|i wouldn't say (?:so|that)|not (?:that )?i know(?: of)?)"
)
_NO = re.compile(rf"{_BEFORE}(?:{_DENIAL}(?: [,.!?])* ?)+(?:a?ha(?:ha)*|lol|thanks|thank you|honestly|[,.!?] ?)*")
_DENIED = re.compile(rf"^{_BEFORE}(?:{_DENIAL}(?: [,.!?])* )+{_BEFORE}")
_CORRECTED = re.compile(
    rf"{_BEFORE}(?:{_DENIAL}(?: [,.!?])* )+(?!(?:one|idea|choice|way out|longer|more|wonder)\b)(?=\S+ \S+)|"
    rf"{_BEFORE}(?:(?:it's|it is|that's|he's|she's|they're|i'm|it was) )?(?:just|only|simply) (?!about\b|started\b|now\b)"
)
_ASKS = re.compile(
    r"(?:and |so |but |ok |okay |well |[,.] )*(?:how|when|where|which|can you|could you|is it|should i|would it|why)\b(?! (?:do you know|did you know|are you asking|you asking|do you ask))(?: \S+){2,}"
)
_AFTER_ALL = re.compile(
    r"\b(?:help|safe|leave|get out|stop (?:him|her|them)|protect|hide|police|afraid|scared|die|dying|live|alive|dead)\b"
)
"""What may be asked of care itself."""
_UNSURE_SAFE = re.compile(
    r"\b(?:don't know|not sure|unsure|dunno|no idea|can't (?:say|promise|tell|be sure)|maybe|perhaps|hard to say|depends|i (?:think|guess|hope|suppose) so|sort of|kind of|ish)\b"
)
_UNSAFE = re.compile(
    r"^(?:no|nope|nah|never(?! mind))\b|\b(?:not|n't|don't|isn't|ain't|aren't|never|no longer|hardly|barely)(?: \S+){0,3} (?:safe|safely|ok|okay|fine|alright|all right|myself)\b|\bunsafe\b|"
    r"^(?:i'm |i am )?not(?: (?:really|at all|right now|tonight|now|for long|much longer))*(?: [.!])*$|\b(?:not|n't) (?:for )?(?:long|much longer)\b|\bin danger\b"
)
_SAFE = re.compile(
    r"^(?:yes|yeah|yep|yup|ya|aye|sure|of course)(?:(?: ,)? (?:i am|i'm|i will|i think|i do|for now|right now|now|thanks|thank you|here|[,.!]))*$|"
    r"\b(?:safe|safely|ok|okay|fine|alright|all right)\b(?! (?:is|was|are)\b)"
)
"""Answers to the one question whether somebody is safe; tried in this order."""

_LED_UNSURE = re.compile(
    r"^(?:well |um |[,.] )*(?:(?:i )?(?:really |honestly )?(?:don't know|not sure|dunno|have no idea|can't (?:reach|find|tell|say))|no idea|maybe|perhaps|sometimes|a (?:bit|little)|kind of|sort of)\b"
)
_LED_NO = re.compile(
    r"^(?:well |um |[,.] )*(?:no|nope|nah|not (?:right now|at the moment|now|really|tonight|anymore|any more|yet|at all))\b(?! (?:one|way|choice|idea)\b)"
)
_LED_YES = re.compile(r"^(?:well |um |[,.] )*(?:yes|yeah|yep|yup|aye|of course)\b")


def leading(plain: str) -> str:
    """The answer with which words begin that say more: "yes", "no", "not sure", or ""."""
    if _LED_UNSURE.search(plain):
        return "not sure"
    if _LED_NO.search(plain):
        return "no"
    return "yes" if _LED_YES.search(plain) else ""


def safety_answer(plain: str) -> str:
    """What words answer to "are you safe right now?": "yes", "no", "not sure", or ""."""
    if _UNSURE_SAFE.search(plain):
        return "not sure"
    if _UNSAFE.search(plain):
        return "no"
    if not _SAFE.search(plain):
        return ""
    return "not sure" if " but " in plain else "yes"


def answered(plain: str, name: str) -> str:
    """`name` is the node of care's page where it was written, "" elsewhere. One of the constants above."""
    if _WRONG.search(plain):
        return WRONG
    if name and (_MEANT.search(plain) or (name in _ASKING and _FINE.fullmatch(plain))):
        return WRONG if name in UNSURE else PERHAPS
    if name in _CHECKING and _NO.fullmatch(plain):
        return NO
    if name in _CHECKING and _CORRECTED.match(plain):
        return CORRECTED
    if name == "check" and _ASKS.match(plain) and not _AFTER_ALL.search(plain):
        return ELSEWHERE
    return NOTHING_SAID


def instead(plain: str) -> str:
    """What it was instead: the words without the denial before them."""
    return _DENIED.sub("", plain)
