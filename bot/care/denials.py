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
    r"^(?:no |oh |[,?!.] ?)*(?:it|that|this)(?:'s| is) not (?:that|like that|it|what)\b|\bnothing like that\b|"
    r"^(?:(?:no+|nope|oh|wait|what|huh|lol|god|[,?!.]) ?)*(?:not (?:that|like that|in that way)\b|"
    r"i mean (?:at |about |like |in |as )?(?:the|her|his|my|our|their|a)\b)|\bit was (?:only |just )?a (?:joke|saying)\b|"
    r"\b(?:only |just )(?:joking|kidding|a (?:joke|saying))\b"
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
_CLAUSE = re.compile(r"\s*(?:[.,!?;]+|\bbut\b)\s*")
_UNSURE_SAFE = re.compile(
    r"\b(?:don't know|not sure|unsure|dunno|no idea|can't (?:say|promise|tell|be sure)|maybe|perhaps|hard to say|depends|"
    r"i (?:think|guess|hope|suppose) so|sort of|kind of|ish)\b"
)
_BETWEEN = r"(?: (?:feel|feeling|really|very|at all|that|so|too|quite|even|all|exactly|think|i'm|i am|being))*"
_UNSAFE = re.compile(
    rf"\b(?:not|n't|don't|isn't|ain't|aren't|never|no longer|hardly|barely){_BETWEEN} "
    r"(?:safe|safely|ok|okay|fine|alright|all right|myself)\b(?! with (?:you|me))|\bunsafe\b|"
    r"^(?:(?:no|well) )?(?:i'm |i am )?not(?: (?:really|at all|right now|tonight|now|for long|much longer))*$|"
    r"\b(?:not|n't) (?:for )?(?:long|much longer)\b|(?<!not )(?<!n't )\bin danger\b"
)
_BARE_NO = re.compile(r"(?:no+|nope|nah|never(?! mind))(?: (?:no|nope|not really|i'm not|i am not))*")
_LED_IN = r"(?:(?:yes|yeah|yep|yup|ya|aye|sure|of course|no|nope|nah|well|oh|um|ok|okay|honestly|really|lol|don't worry|promise|i promise|for now) )*"
_SAFE_FOR = (
    r"(?:for (?:now|tonight|today|the moment|the night)|now|right now|tonight|today|here|at the moment|though|thanks|thank you|really|honestly|promise|"
    r"i promise|where i am|(?:here )?(?:with|at|in) (?:my|her|his|the|a|our|bed|home|work|friends?|family)\b.*|"
    r"(?:my|the|a) .* (?:is|are|'s) (?:here|coming|with me|home|on (?:her|his|their) way)|and .*)"
)
_SAFE = re.compile(
    rf"{_LED_IN}(?:(?:i'm|i am|i feel|i'll be|we're|am|feeling|still)(?: (?:quite|really|totally|perfectly|completely|all|still|very|feeling|physically))* "
    rf"(?:safe|ok|okay|fine|alright|all right|good)(?: {_SAFE_FOR})*|(?:ok|okay|fine|alright|all right)(?: {_SAFE_FOR})+|(?:still )?safe(?: {_SAFE_FOR})*)|"
    r"(?:yes|yeah|yep|yup|ya|aye|sure|of course)(?: (?:i am|i'm|i will|i think|i do|sure|of course|yes|for now|right now|now|thanks|thank you|here))*|"
    rf"{_LED_IN}(?:i'm|i am|i) (?:not|won't|would never|wouldn't)(?: (?:going to|gonna|about to|planning to|ever))* (?:do|hurt|kill|harm|try|act)\b.*|"
    rf"{_LED_IN}(?:i'm |i am )?not in (?:any )?danger(?: now| right now)?"
)
"""A clause in which somebody says of themselves that they are safe now."""

_SO = r"^(?:(?:well|um|oh|hm+|i mean|honestly) |[,.] )*"
_LED_UNSURE = re.compile(
    rf"{_SO}(?:(?:i )?(?:really |honestly )?(?:don't know|not sure|dunno|have no idea|can't (?:reach|find|tell|say))|no idea|"
    r"(?:maybe|perhaps|sometimes)(?! (?:tonight|tomorrow|later|next|on|in|at|we|it's|the)\b)|a (?:bit|little)|kind of|sort of)\b"
)
_LED_NO = re.compile(
    rf"{_SO}(?:no|nope|nah|not (?:right now|at the moment|now|really|tonight|anymore|any more|yet|at all))\b(?! (?:one|way|choice|idea)\b)"
)
_LED_YES = re.compile(
    rf"{_SO}(?:(?:yes|yeah|yep|yup|aye|of course)\b(?! (?:, )?but (?:what|how|can|could|should|do|why|he|she|they)\b)|"
    r"(?:definitely|absolutely|exactly|correct|i (?:do|am|have)|a lot|all the time|every (?:day|night)|most (?:days|nights))(?: [.!])*$)"
)


_OF_THE_PHONE = re.compile(
    r"^\S+(?: [.,!])*(?: (?:i'm|it's|it is|that's|really|not|so|at all|[.,!]))*$|"
    r"\b(?:phone|ipad|tablet|account|see|sees|seen|read|reads|check|checks|look|looks|find|finds|watch\w*|track\w*|share\w*|private|safe|here|home|beside|next)\b"
)
"""What a "no" may say to the question whether the chat is all right on this phone."""


def is_of_the_phone(plain: str) -> bool:
    """Whether a no with which words begin is about the phone, and not about what was told: "no, it wasn't hard"."""
    return _OF_THE_PHONE.search(plain) is not None


def leading(plain: str) -> str:
    """The answer with which words begin that say more: "yes", "no", "not sure", or ""."""
    if _LED_UNSURE.search(plain):
        return "not sure"
    if _LED_NO.search(plain):
        return "no"
    return "yes" if _LED_YES.search(plain) else ""


def safety_answer(plain: str) -> str:
    """What words answer to "are you safe right now?": "yes", "no", "not sure", or "".

    Only a clause that says it of oneself, now, is a yes: "they'd be fine without me" and "ok I took them" are none. A bare
    no before "I'm safe" takes nothing back.
    """
    clauses = [clause for clause in _CLAUSE.split(plain) if clause]
    if any(_UNSURE_SAFE.search(clause) for clause in clauses):
        return "not sure"
    if any(_UNSAFE.search(clause) for clause in clauses):
        return "no"
    if any(_SAFE.fullmatch(clause) for clause in clauses):
        return "not sure" if re.search(r"\bbut\b", plain) else "yes"
    return "no" if clauses and all(_BARE_NO.fullmatch(clause) for clause in clauses) else ""


_BETTER = re.compile(r"\b(?:better|good|ok|okay|fine|alright|all right|lighter|calmer|improving|great)\b")
_WORSE = re.compile(r"\b(?:worse|bad|awful|terrible|horrible|dreadful|rough|shit|no better)\b")
_NEGATED = re.compile(r"\b(?:not|n't|no|never|hardly|any)\b")


def how_it_is(plain: str) -> str:
    """What words answer to "how are things today?": "yes" for better, "no" for worse, or ""."""
    if _WORSE.search(plain):
        return "" if re.search(r"\b(?:not|n't) (?:so |too |that |as )?bad\b|\bless bad\b", plain) else "no"
    return "yes" if _BETTER.search(plain) and not _NEGATED.search(plain) else ""


def says_safe(plain: str) -> bool:
    """Whether somebody says in so many words that they are well, and does not merely agree."""
    return re.search(r"\b(?:safe|fine|alright|all right|i'm (?:\w+ )?(?:ok|okay|good)|better)\b", plain) is not None


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
