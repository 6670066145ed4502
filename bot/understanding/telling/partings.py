"""A break-up that was told, and by whom, found by rule: whoever tells of an end is heard, and gets no line to win somebody back.

Slot `ended` of memory.toml. A fear of it, a threat, or somebody else's end is none.
"""

import re

from bot.understanding.normalise import worded

_THEM = r"(?:he|she|they|my (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|fiance|fiancé|fiancee|fiancée|other half))"
_ADVERBS = r"(?:'s| has| have| had| is| are| just| suddenly| finally| also| actually| really| basically| officially)*"
_OVER = r"(?:over|finished|done|through)(?! (?:with|here|there|for|the|our|eating|talking|to|it))"
PARTINGS = {
    "coming": rf"\b(?:{_THEM}{_ADVERBS}|i'm|i am|we're|we are) (?:moving out|leaving me|separating|divorcing|getting (?:a )?divorced?|splitting up|breaking up)\b",
    "them": rf"\b{_THEM}{_ADVERBS} (?:broke(?:n)? up with me|broke it off|break up with me|dumped me|split up with me|finish(?:ed|es) with me|finished it|ended (?:it|things|us|our \w+|the relationship)|"
    r"leaving me|left me(?= (?:for|by|after|last|this|today|yesterday|two|three|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|\d)|$| [.,!?;)(]| and)|left us|walked out on (?:me|us)|moved out|called it off|called off the wedding|filed for divorce|"
    rf"want(?:s|ed)? (?:a |to )?(?:divorce|separat\w+|break up|split up|to end it|out(?= of| [.,!?]|$))|asked (?:me )?for (?:a )?(?:divorce|separation)|sa(?:id|ys) (?:that )?(?:it's|it is|we're|we are) {_OVER}|told me (?:it's|it is|we're|we are) {_OVER})\b|"
    r"\bi (?:got|was|'ve been|have been|just got) dumped\b",
    "me": r"\bi(?:'ve| have|'m| am| just| finally)* (?:broke(?:n)? up with (?:him|her|them|my)|dumped (?:him|her|them)|ended (?:it|things)(?= with| [.,!?]|$| last| yesterday| today)|left (?:him|her|them|my (?:husband|wife|partner|boyfriend|girlfriend|fiance|fiancé))(?= (?:last|this|yesterday|today|for good|two|three|\d)|$| [.,!?])|"
    r"want (?:a |to get (?:a )?)divorced?|filed for divorce|moved out|asked (?:him|her|them) for a divorce|want to (?:break up|split up)|leaving (?:him|her|them)(?= [.,!?]|$| on| for good| tomorrow| next))\b",
    "both": rf"\bwe(?:'ve| have| just| recently| both| kind of| sort of| finally)* (?:broke(?:n)? up|split up|split(?= [.,!?]|$| last| in| after| \d| two| three| for good| on)|separated|parted ways|got divorced|divorced|ended (?:it|things)|called it quits|went our separate ways)\b|\bwe(?:'re| are) (?:{_OVER}|not together any ?more|no longer together|getting a divorce)|"
    r"\bmy ex (?:just |has |still |keeps )*(?:text\w*|messag\w*|call(?:ed|s|ing)|wrote|writes|wants|asked|rang|reach\w*|sent)\b|\b(?:since|after|over|through|survive|of) (?:the|our) (?:break ?up|breakup|divorce|separation)\b(?! (?:of|w|with|talk))|\bsince we (?:broke up|split)\b|\bgoing through a (?:break ?up|breakup|divorce|separation)\b",
}  # fmt: skip
_PARTINGS = {by: worded(pattern) for by, pattern in PARTINGS.items()}
_NOT_SO = re.compile(
    r"\b(?:or|scared|afraid|worried|frightened|terrified|fear\w*|if|unless|might|may|maybe|will|would|'ll|could|threat\w*|nearly|almost|thought|dreamt|dreamed|used to|never|not|n't|before|"
    r"in case|what|feel\w* like|want(?:s|ed)?(?= me)|think\w*|without|is(?= $)|are(?= $)|keeps? saying|should|shall|do|does|until)\b(?: [\w']+){0,6} ?$"
)
_BACK = re.compile(
    r"\b(?:back together|got back|made up|together again|patched (?:it|things) up|(?:we're|we are) fine now|stayed|then came back)\b"
)
_OTHERS = re.compile(
    r"\b(?:his|her|their|my (?:friend|sister|brother|mum|mom|dad|parents|cousin|colleague|boss)(?:'s)?) (?:ex|parents|friends?|sister|brother)\b"
)


def parting(plain: str) -> str:
    """Who ended it ("them", "me", "both"), or "coming" if it's still ahead; "" if no end was told."""
    spaced = f" {plain}"
    if _BACK.search(plain) and not re.search(r"(?:n't|not) (?:want|get|going)[^.]*\bback together", plain):
        return ""
    for by, pattern in _PARTINGS.items():
        for found in pattern.finditer(spaced):
            before = spaced[: found.start() + 1]
            if not _NOT_SO.search(before) and not _OTHERS.search(found[0]):
                return by
    return ""
