"""Whose doing it was, as the person tells it: their own deed (to be said to the partner as it was told, and never made up), a row
of both, the partner's doing, the partner's sorry, or an apology that was made often enough.

Slots `fault` and `deed` of memory.toml. A deed that can't be turned for sure is "", and pages speak of none.
"""

import re

from bot.understanding.endings import to_you
from bot.understanding.normalise import worded

MINE, ROW, THEIRS, ENOUGH, SORRY = "mine", "row", "theirs", "enough", "sorry"
MOST_WORDS = 15
_KIN = r"(?:mum|mom|mam|mother|dad|father|sister|brother|parents|family|friend|friends|boss|ex|name|names|bluff|phone|work)"
_SOMEBODY = r"(?:my|our|a|the|everyone|everybody|people|some|someone|somebody|(?:his|her|their)(?= (?:mum|mom|mother|dad|father|sister|brother|parents|family|friends?|boss|mates?)))"
_ELSEWHERE = r"(?:the|my|our|a|his|her|their) (?:[\w']+ ){0,2}(?:daughters?|sons?|kids?|child|children|boys?|girls?|baby|toddler|boss|manager|colleague|mum|mom|mam|mother|dad|father|sister|brother|friend|mate|neighbou?r|dog|cat|driver|waiter|guy)\b"
_AT = r"(?:snapped|shouted|yelled|screamed|swore|had a go) at"
_DID = (
    rf"(?:lied(?= to (?:him|her|them|my)| about)|cheated(?= on)|snooped|spied|{_AT}(?! {_ELSEWHERE})|took it out on(?! {_ELSEWHERE})|laughed (?:at|in)|"
    r"made (?:a|an|some|that|this|this stupid|one|jokes?|comments?)(?: \w+){0,2} ?(?:jokes?|comments?|remarks?|cracks?|digs?|jibes?)? (?:about|at|on) (?:his|her|their|him|them)(?= |$)|"
    r"been (?:so |really |pretty |very |a bit |quite )?(?:short|snappy|cold|grumpy|horrible|off|harsh|mean|rude|awful|nasty|distant|vile) (?:with|to|towards) (?:him|her|them)|"
    r"walked out on|hung up on|"
    r"let (?:him|her|them) down|stood (?:him|her|them) up|made (?:him|her|them) cry|made fun of|embarrassed|humiliated|insulted|blamed|ignored|hurt (?:him|her|them|his|her|their)|"
    rf"called (?:him|her|them)(?! (?:back|up|today|again|and|at|from|on|to|this|but|last|earlier|tonight|yesterday|for|when|{_KIN}\b))(?= \w)|"
    r"forgot(?= (?:about )?(?:our|his|her|their|valentine's|date night|dinner|to (?:pick|collect|call|ring|book|buy|bring|cancel|pay|get (?:the|him|her|his)|send|post|wish|invite|meet|put|order|fetch|text|do (?:the|what)))\b)|broke (?:my|a|the|his|her|our|their)(?! heart)|ruined|"
    r"missed (?:his|her|their|our|the)(?= (?:\w+ )?(?:birthday|call|calls|anniversary|appointment|flight|train|show|match|game|graduation|funeral|recital|concert|party|dinner))|"
    rf"told {_SOMEBODY} (?:\w+ ){{0,3}}(?:about|that|what)(?=.*\b(?:his|her|their|he|she|they)\b)|told (?:him|her|them) to (?:shut up|get lost|grow up|piss off|leave|go away|get over)|"
    r"(?:read|looked (?:at|in|through)|went through) (?:his|her|their)(?= (?:\w+ )?(?:messages|phone|texts|diary|emails|letters|mail))|"
    r"spent (?:all|savings|too|our|\d|£|\$|the)|hid (?:it|the|a|my|some|from)|kept it from|said (?:something|some|things|a|the)(?= (?:\w+ ){0,2}(?:mean|horrible|nasty|awful|stupid|hurtful|cruel|worst|i regret|i shouldn't|i didn't mean))|"
    r"criticis?z?ed|compared (?:him|her|them|us)|didn't (?:listen|show up|turn up|come|defend|stick up|back (?:him|her|them))|cancelled (?:on|our|his|her|their|the))"
)
_DEED = re.compile(
    rf"\b(?P<deed>i(?:'ve| have)?(?: just| also| really| totally| completely| stupidly)? {_DID}\b[^.!?;,:\n()\"“”—-]*)",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\s+(?:and|but|so|because|cos|bc|since|when|while|now|then|after|before|lol|though|tho|again)\b(?! (?:much|many|far)).*$",
    re.IGNORECASE,
)
_ACCUSED = re.compile(
    r"\b(?:says?|said|thinks?|claims?|believes?|accus\w+|reckons|if|did|whether|like|pretend\w*|that)(?: that| of| me| as)*\s*$",
    re.IGNORECASE,
)
_ROW = worded(
    r"\b(?:we|we've|we're)(?: (?:just|had|have|both|always|keep|kept|been|are|were|got|also|really|even|ended up|had been))*(?: in| into)?(?: (?:a|an|the|another|this|our|same|big|huge|massive|"
    r"stupid|silly|usual|terrible|awful|horrible|bad|little|blazing))* (?:argued|argue|arguing|fought|fight|fighting|rowed|row|rowing|argument|fights|quarrelled|quarreled|bickered|bickering|screaming match)\b|"
    r"\b(?:big|huge|another|massive|blazing|stupid) (?:row|fight|argument)\b|\bit (?:got loud|turned into a (?:row|fight))\b"
)
_THEIRS = worded(
    r"\b(?:he|she|they|my (?:husband|wife|partner|boyfriend|girlfriend))(?: has|'s| just| always| even| totally| really)? (?:shouted at|yelled at|screamed at|swore at|snapped at|insulted|humiliated|embarrassed|"
    r"blamed|mocked|laughed at|lied to|cheated on|betrayed|ignored|called) (?:me (?!by|back|up|to|from|at|and|on|earlier|today|this|last|tonight|yesterday|when|after)|us\b|me$)|"
    r"\b(?:he|she|they) (?:forgot|missed|cancelled) (?:my|our) \w+"
)
_THEIR_SORRY = worded(
    r"\b(?:he|she|they|my (?:husband|wife|partner|boyfriend|girlfriend))(?: has|'s|'ve|'d| have| just| even| finally| actually| already)* (?:apologi[sz]ed|(?:said|says|texted|wrote|sent|messaged|muttered|whispered|mumbled)"
    r"(?: me| to me| back)?(?: that)?(?: a| an| the| he's| she's| they're| i'm| he was| \"| :| so| really)* (?:sorry|apology|apologies))\b"
)
_TO_OTHERS = re.compile(rf"\bi (?:\w+ )?(?:{_AT}|took it out on) {_ELSEWHERE}")
_WANTS_TO = re.compile(r"\b(?:apologi[sz]e|say sorry) for \w+ing\b")
"""Another deed than the one told before."""
_SORRY = re.compile(r"\bsorry\b|\bapolog")
_MY_SORRY = re.compile(
    r"\bi(?:'ve|'d|'m)?(?: \w+){0,4} (?:sorry|apologi\w+)\b|\bmy apolog|\bn't (?:\w+ )?(?:apologi|sa(?:y|id) sorry)|\bnever (?:\w+ )?(?:apologi|sa(?:y|ys|id) sorry)"
)
_ENOUGH = worded(
    r"\b(?:i|i've|i have)(?: (?:already|just|have|been|keep|kept|must have|really|even|only))* (?:apologi[sz]\w+|say(?:ing)? sorry|said sorry|said i'm sorry|saying i'm sorry)\b"
    r".*\b(?:days|weeks|times|already|over and over|again and again|a hundred|a thousand|a million|twice|every day|all week|still|won't|forgive|accept|enough)\b|"
    r"\bi (?:keep|kept|already) (?:on )?(?:apologi[sz]\w+|say\w* sorry|said sorry)\b|\bhow many times (?:do|can|must) i (?:say sorry|apologi[sz]e)\b"
)
_HER = re.compile(
    rf"\b(?P<verb>called|told|made|left|pick|picked|let|stood|gave|asked|drop|wake|woke|put|hurt|ignored|insulted|embarrassed|blamed|to|at|on|with|from|towards) her\b(?! (?:{_KIN}|birthday|diary|phone|"
    r"messages|texts|secret|secrets|story|job|feelings|car|panic|anxiety|house|things|stuff|\w+ (?:birthday|party|attacks|illness))\b)(?!'s)",
    re.IGNORECASE,
)


def faults(clean: str, plain: str) -> dict[str, str | int]:
    """Both slots, if the message says whose doing it was."""
    spaced = f" {plain}"
    if _ENOUGH.search(spaced):
        return {"fault": ENOUGH, "deed": ""}
    did = own_deed(clean)
    if did is not None:
        return {"fault": MINE, "deed": did}
    if _ROW.search(spaced):
        return {"fault": ROW, "deed": ""}
    if _THEIR_SORRY.search(spaced) and not _MY_SORRY.search(plain):
        return {"fault": SORRY, "deed": ""}
    if _SORRY.search(plain):
        return {"fault": "", "deed": ""} if _WANTS_TO.search(plain) else {}
    return {"fault": THEIRS, "deed": ""} if _THEIRS.search(spaced) else {}


def done_to_others(plain: str) -> bool:
    """Whether a deed of one's own was done to somebody beside the two, who is owed the sorry: a child, a boss."""
    return _TO_OTHERS.search(plain) is not None


def own_deed(clean: str) -> str | None:
    """The deed as it may be said to the partner ("I forgot to pick you up"), "" if it can't be turned; None if none was told."""
    straight = " ".join(_spelled(clean).split())
    found = next((one for one in _DEED.finditer(straight) if not _ACCUSED.search(straight[: one.start()])), None)
    return None if found is None else _turned(found["deed"])


def _spelled(clean: str) -> str:
    return re.sub(r"\bdidnt\b", "didn't", re.sub(r"\bive\b", "I've", clean.translate(str.maketrans("’‘", "''"))))


def _turned(deed: str) -> str:
    clause = _ENDS.sub("", deed).strip(" '")
    if re.search(r"\b(?:you|your|u|ur)\b", clause, re.IGNORECASE) or len(clause.split()) > MOST_WORDS:
        return ""
    turned = to_you(_HER.sub(lambda found: f"{found['verb']} you", clause))
    if (
        not turned
        or len(turned.split()) < 3
        or re.search(r"\b(?:he|she|him|his|hers?|they|their|them)\b", turned, re.IGNORECASE)
    ):
        return ""
    return re.sub(r"\bi\b", "I", "I" + turned[1:])
