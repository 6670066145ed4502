"""What in a message is said to the bot beside its matter: a doubt whether a machine can help, a plea for words; and the
questions that are asked of it most.

Neither of the first two is what the message is about. A doubt stands aside while the rest tells of the partner, who is helped first; a
plea for words says what shall come of the rest. A whole message that only asks on ("what do I say", "should I tell him", "is that good?")
has its matter in what was said before it: it has no intent of its own.
"""

import re

from bot.understanding.asked.how_to import closing, how_to
from bot.understanding.signs import Signs

WORDS_WANTED, DECISION, HINDSIGHT, HOW_TO = "words to say", "a decision", "in hindsight", "how to"
"""What is asked for: something to say or do; whether to do it; whether it was right, or good, or normal; how it is done."""
_DOUBT = re.compile(
    r"\b(?:be|is|are|r) (?:this|that|you|it)(?: (?:just|only|really|actually|even|some|any|kind|sort|of|like|a|an|another))* "
    r"(?:real |actual |human )?(?:ai|bot|chatbot|robot|machine|chatgpt|computer|program|app|human|person|therapist|counsell?or|shrink)\b"
)
_WANTED = re.compile(
    r"\b(?<!know )(?<!knew )(?<!told me )(?<!tells me )(?<!wonder )(?:what|how)(?: else)? (?:do|should|can|could|would|shall|might|to) (?:i|we)?\s?(?:even |ever |possibly )?"
    r"(?:say|tell|text|write|reply|answer|respond|put it|word it|phrase|bring it up|break it)\b|"
    r"\b(?<!not )(?<!n't )(?:tell|give|show|help|find) me (?:what to (?:say|tell|text|write|reply)|how to (?:say|tell|put|word|phrase)|(?:the |some |any )?words|"
    r"(?:to )?(?:say|tell|word|phrase|put) (?:it|this|that|him|her|them|something)|something (?:i can |to )(?:say|tell|text)|a (?:sentence|line))\b|"
    r"\b(?<!told me )(?<!tells me )(?<!knows )(?<!knew )what to (?:say|tell|text|write|reply)\b|\bneed (?:the )?words\b|\bsomething (?:i can |to )say\b"
)

_OPENING = re.compile(
    r"(?:(?:so|ok|okay|hi|hey|hello|well|and|but|please|,|\.|!) ?)*how (?:do|can|could|should|would|might|to) ?(?:i|we)? "
    r"(?:get|make|help|encourage|bring|persuade) (?:him|her|them|my (?:\w+ ){0,2}\w+) (?:to )?(?:talk|open up|speak|share|communicate)\b[^?!.]*[?!. ]*"
)
_LEAD = r"(?:(?:so|ok|okay|right|well|and|but|then|yes|yeah|now|please|hm+|um|help|omg|like|also|,|\.|!|…) )*"
_TAIL = r"(?: (?:now|then|next|first|instead of \w+ing(?: (?:him|her|them|it))?|instead|exactly|concretely|practically|realistically|honestly|,|tonight|today|tomorrow|here|about (?:it|this|that)|with (?:him|her|them|it|this|tonight)|please|though|lol|to (?:him|her|them)))*(?: [?.!…])*"
_PLEA = re.compile(
    rf"{_LEAD}(?:(?:what|how)(?: else| exactly)? (?:do|should|can|could|would|shall|might|to)(?: i| we)? (?:even |ever |possibly )?"
    r"(?:say|tell|text|write|reply|answer|respond|put|do|start|begin|follow up)(?: (?:it|this|that|him|her|them|back|(?:through|at|from) the door))?|what (?:now|next|then)|now what|then what|"
    rf"(?:(?:fine|ok|okay|go on|alright|all right|right)[ ,.]*)?(?:just )?(?:give|tell|hand) me (?:the|a|another|one|your) (?:line|sentence|words|one)|"
    rf"any (?:ideas|suggestions|advice|thoughts)|(?:(?<=and )|(?<=so ))now|what would you (?:say|do|tell|write|reply|answer)(?: (?:to )?(?:him|her|them))?(?: ,)?(?: (?:if you were me|in my (?:place|shoes|position)|as me))?|"
    rf"(?:i'm asking you|you tell me)(?: [.,!])*(?: you(?:'re| are) (?:supposed|meant) to (?:be (?:smart|clever)|know|help))?){_TAIL}"
)
_DECIDING = re.compile(
    rf"(?!.*\b(?:apologi[sz]\w*|sorry)\b){_LEAD}(?:(?:(?:do|would) you (?:think|reckon) )?(?:(?:should|shall|must|do) (?:i|we)|could i)(?: just| even| maybe| still| really)? "
    r"(?!be (?:worried|scared|concerned|upset|angry|mad|cross|jealous|offended|happy|glad)|deserve|sound|look|seem|have to (?:pay|sign|register|log|give|type|use)|need to (?:pay|sign|register|log|give|type|use)|pay|sign|register|log|type|press|get (?:help|a reminder))|"
    r"do you think i should |(?:is it|would it be|it is) (?:ok|okay|fine|alright|all right|wise|best|better|too (?:soon|early|late|much))(?: if i| for me)?(?! (?:to )?(?:send\b|(?:say|tell (?:him|her|them)) (?:that )?(?:i|you|we)\b))(?: to)? |"
    r"(?:would|should) (?:it|that) be (?:wrong|weird|bad|mean|selfish|better) )[^ ?!.:\"]+(?: [^ ?!.:\"]+){0,13} ?(?:[?.!] ?)*"
)
_HINDSIGHT = re.compile(
    rf"{_LEAD}(?:did i (?:do|say|get|handle|put|mess|go|push|overdo|ruin|make)\b(?: \S+){{0,6}}|(?:was|is) (?:that|it|this|i|he|she)(?: being| just| really| so| too)? "
    r"(?:good|bad|ok|okay|normal|wrong|right|weird|enough|a good (?:thing|sign)|a bad (?:thing|sign)|progress|a win|my fault|too (?:much|soon|late|harsh|needy|pushy))(?: (?:of|to|for) \S+(?: \S+){0,3})?|"
    r"(?:so )?(?:that's|thats) (?:a win|good|progress|normal|a good sign|something|a start)(?= \?)|am i (?:being )?(?:too|wrong|unreasonable|overreacting|crazy|mad|silly|needy|selfish)\b(?: \S+){0,5})(?: (?:right|though|do you think|then))?(?: [?.!…])*"
)


LONGEST = 120
"""Characters: nobody asks on in more."""


def asks_on(plain: str) -> str:
    """What a whole message asks of what was said before it: one of `WORDS_WANTED`, `DECISION`, `HINDSIGHT`, or ""."""
    if len(plain) > LONGEST:
        return ""
    if how_to(plain) and closing(plain) == plain and not asks_to_open(plain):
        return HOW_TO
    if _PLEA.fullmatch(plain):
        return WORDS_WANTED
    if _DECIDING.fullmatch(plain):
        return DECISION
    return HINDSIGHT if _HINDSIGHT.fullmatch(plain) else ""


def asks_last(plain: str) -> str:
    """What a message that tells something asks at its end: a `HOW_TO`, a `DECISION`, `HINDSIGHT`, or ""."""
    last = closing(plain)
    if how_to(plain):
        return "" if asks_to_open(last) else HOW_TO
    if last.endswith("?") and last != plain and asks_on(last) == HINDSIGHT:
        return HINDSIGHT
    return DECISION if any(asks_on(end) == DECISION for end in (last, last.rpartition(" , ")[2])) else ""


def asks_to_open(plain: str) -> bool:
    """Whether all of the message asks how somebody may be brought to talk: the plainest thing that people ask here."""
    return _OPENING.fullmatch(plain) is not None


def wants_words(plain: str) -> bool:
    """Whether the message asks for something to say."""
    return _WANTED.search(plain) is not None


def matter(seen: Signs) -> tuple[Signs, ...] | None:
    """The sentences that the message is about beside those that doubt the bot; None where there is no doubt."""
    doubts = [_DOUBT.search(sentence.plain) is not None for sentence in seen.sentences]
    if not any(doubts):
        return None
    return tuple(one for one, doubt in zip(seen.apart(), doubts, strict=True) if not doubt)
