"""What was done to the person, said to the partner in a scene: "you hit me" is told as of a third, "my partner hit me".

Nobody says such a thing to a part that is played; it is said of somebody at home. The screen knows what is told, not
what is said to a face, so it hears the sentence as it would be told. Only what was done is turned: "you push me away"
and "it hit me hard" stay in the scene.
"""

import re

from bot.understanding.normalise import normalise

_YOU = (
    r"(?<!like )(?<!as if )\byou(?:'ve| have|'re| are|'d| had)? "
    r"(?:(?:just|actually|really|once|even|already|also|always|keep|kept|nearly|then|been|were|started?|tr(?:y|ied) to) )*"
)
_LIMB = r"(?:arm|arms|wrist|wrists|hair|neck|jaw|shoulder|shoulders|leg|ear)"
_TO_ME = r" me(?! (?:away|to|for|too|further|hard|harder|with|out|at|a|an|where|off)\b)"
"""Neither "pushed me to apply" nor "beat me at chess"."""
_CHOKING = r"(?:chok|strangl|throttl)\w*"
_HITTING = r"(?:hit|slapp?|punch|kick|smack|headbutt|bit|beat|bite)(?:ed|ing|e|t?ing|en)?"
_SHOVING = r"(?:shov|push|drag|pinn?|throw|threw)(?:ed|ing|e)?"
_HURT = r"(?:hit(?:ting)?|slapp?(?:ing)?|beat(?:ing)?|kick(?:ing)?|punch(?:ing)?|shov(?:e|ing)|chok(?:e|ing))"
_WILL = r"(?:you'd|you would|you'll|you will|you might|you're going to|you were going to)"
_FEAR = r"(?:scared|afraid|frightened|terrified|fearful)"
_VERY = r"(?:so |really |a bit |still |just |too |always |actually |honestly )*"
_LOSS = (
    r"(?! (?:leav|los|not|dy|say|find|forget|think)\w*"
    r"| go(?:ing)? (?!like)| be(?:ing)? (?!like|so)| get(?:ting)? (?!like|so|drunk))"
)
"""Afraid of the partner, not of the partner leaving or getting hurt."""
_RAGING = (
    r"(?:shout|yell|scream|rage|drink|get drunk|throw|slam|lose (?:it|your temper)"
    r"|(?:go|get|are|act|look) (?:like (?:this|that)|so angry))"
)
_MARKS = r"(?:bruises?|marks?|black eye)"
_HIT, _AFRAID = "My partner hit me.", "I'm scared of my partner."

_TOLD = (
    (rf"{_YOU}{_CHOKING} me\b|\b(?:hands?|fingers) (?:on|round|around) my (?:throat|neck)\b", "My partner choked me."),
    (rf"{_YOU}{_HITTING}{_TO_ME}|\bdid you {_HURT}{_TO_ME}|\b(?:don't|do not|stop|quit) {_HURT}{_TO_ME}", _HIT),
    (
        r"\byou (?:hit|slapped|punched|kicked) (?:the kids?|the children|our (?:son|daughter|baby|boy|girl|kids?))\b",
        _HIT,
    ),
    (r"\byou (?:rais|lift)\w* (?:your|a) (?:hand|fist)s? (?:at|to|against|again)\b", "My partner raised a hand at me."),
    (rf"{_YOU}{_SHOVING}{_TO_ME}", "My partner shoved me."),
    (rf"{_YOU}(?:grab|twist|pull|yank|squeez|bent|bend|burn)\w* (?:me by )?my {_LIMB}\b", "My partner grabbed my arm."),
    (rf"{_YOU}grab\w* me (?:by|so hard|hard)\b", "My partner grabbed my arm."),
    (rf"{_YOU}thr[eo]w\w* (?:the|a|an|your|my|things|stuff)(?: \w+)? at me\b", "My partner threw a plate at me."),
    (rf"{_YOU}sp[aiu]t(?:ting)? (?:at|on|in)\b (?:me|my)\b", "My partner spat at me."),
    (rf"{_YOU}lock\w* me (?:in|inside|up)\b", "My partner locked me in."),
    (
        rf"\byou (?:said|say|told me|swore|threatened) (?:that )?(?:{_WILL}|to) (?:kill|hurt|hit|beat|shoot|stab) me\b",
        "My partner said they'd kill me.",
    ),
    (
        rf"{_YOU}(?:forc\w*|ma[dk]\w*) me (?:to )?(?:have sex|sleep with)\b|\bforced yourself on me\b|\byou raped me\b",
        "My partner forced me to have sex.",
    ),
    (
        rf"\byou (?:left|gave|leave|give)(?: me)? (?:(?:a|the|these|this) )?{_MARKS} on\b|\b{_MARKS} .{{0,24}}\byou\b",
        _HIT,
    ),
    (rf"\bi(?:'m| am| was| get| got|'ve been)? {_VERY}{_FEAR} (?:of|around|with) you\b{_LOSS}", _AFRAID),
    (rf"\b{_FEAR} (?:that )?{_WILL} (?:hit|beat|hurt|kill) me\b", _AFRAID),
    (rf"\b{_FEAR} of what {_WILL} do\b", _AFRAID),
    (r"\bi (?:don't|do not|never|didn't) feel safe (?:with|around|near|next to) you\b", _AFRAID),
    (rf"\byou (?:really |so )?(?:scare|frighten|terrify) me when you (?:start to )?{_RAGING}\b", _AFRAID),
)
_COMPILED = tuple((re.compile(pattern), told) for pattern, told in _TOLD)


def retold(text: str) -> str:
    """What was done to the person by "you", as it would be told of a partner; "" where nothing such is said."""
    plain = normalise(text).plain
    return " ".join(dict.fromkeys(told for pattern, told in _COMPILED if pattern.search(plain)))
