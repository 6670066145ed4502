"""What is said to a question that Ajar gave: another kind is wanted, or here is one's own answer to it.

Whole messages, and only where a question stands does a page take them up.
"""

import re

DEEPER, EASIER, OTHER, OWN = "a deeper one", "an easier one", "another one", "my own answer"
_ASK = (
    r"(?:(?:please|ok|hm+|no|yes|can|could|i|you|we|may|have|get|give me|give us|do you have|have you got|got|any|want|i'd like|i would like|let's|try|something|"
    r"a|an|one|the|it's|it is|that's|this is|this one is|this one's|that one is|is|bit|way|much|far|too|little|more|so|really|very|kind of|,) )*"
)
_END = r"(?: (?:one|ones|question|questions|please|for (?:me|us|him|her|them)|thanks|though|now|tonight|today|tbh|to be honest|lol|than (?:this|that)|to ask|[.,!?]))*"
_EASIER = r"(?:easier|lighter|simpler|sillier|smaller|funnier|less (?:deep|heavy|serious|intense|personal)|not (?:so|too|as) (?:deep|heavy|serious))"
_EASY = r"(?:easy|light|simple|fun|funny|silly|small|short)"
_MUCH = r"(?:deep|heavy|hard|serious|intense|personal|much|big|difficult|close|intimate)"
_DEEPER = r"(?:deeper|harder|bigger|heavier|closer|more (?:serious|personal|meaningful|intimate|intense|real))"
_DEEP = r"(?:meaningful|serious|deep|heavy|big|personal)"
_ONE = r"(?:ones?|questions?)"
_LIGHT = r"(?:light|easy|shallow|simple|superficial|small|childish)"
_DULL = (
    r"(?:stupid|silly|dumb|daft|lame|weird|boring|bad|odd|cringe\w*|cheesy|awkward|rubbish|crap|pointless|"
    r"not (?:for us|us|me|him|her|them|good|great)|not (?:really )?(?:our|my|his|her) (?:thing|style))"
)
_KINDS = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        (EASIER, rf"{_ASK}(?:(?:too|so|a bit|way too|much too) {_MUCH}|{_EASIER}|{_EASY} {_ONE}){_END}"),
        (DEEPER, rf"{_ASK}(?:(?:too|so|a bit) {_LIGHT}|{_DEEPER}|{_DEEP} {_ONE}){_END}"),
        (OTHER, rf"(?:(?:no|hm+|ugh|sorry|well|to be honest|,) )*(?:this|that|it|the)(?: one| question)?(?:'s| is| sounds| feels)(?: a bit| so| really| kind of| too| just| very)* {_DULL}{_END}|"
                rf"{_ASK}{_ONE} (?:(?:that|which) (?:isn't|is not|aren't|doesn't|don't|has nothing)|without|not) (?:about |to do with |with |have |mention )?[^.?!]{{2,30}}{_END}"),
        (OWN, r"(?:(?:ha+|well|hm+|lol|ok|oh|,) )*(?:my (?:own )?answer (?:would be|is|to (?:it|that)|:)|mine (?:would be|is|:)|for me (?:it|that)(?: would be|'s|'d be|'ll be| is)|"
              r"i(?:'d| would) (?:answer|say|pick|choose|go (?:for|with)))\b(?! (?:that |to (?:him|her|them)|it |something).*\?).*"),
    )
)  # fmt: skip


def kind(plain: str) -> str:
    """What is said to the question, as one of the names above; "" if it's something else."""
    return next((name for name, pattern in _KINDS if pattern.fullmatch(plain)), "")
