"""Which words of a message are a draft for the partner: in quotes, after a colon, or between "can I say" and "to her"."""

import re

_QUOTED = (
    re.compile(r"[\"“”„«]([^\"“”„«»]{3,}?)[\"“”»]"),
    re.compile(r"(?:(?<=\s)|^)['‘](?=\w)(.{3,}?[\w.!?…])['’](?=$|[\s.,!?])", re.DOTALL),
)
_THEM = r"(?:him|her|them|my (?:husband|wife|partner|boyfriend|girlfriend|man|woman|bf|gf|hubby|fianc[eé]+e?))"
_SENDING = r"(?:say|send|text|write|tell|message|reply|answer|put|type)"
_POLITE = r"(?:(?:hi|hey|hello|please|pls|so|ok|can you help|help me|(?:can|could|would|will) (?:you|u))[ ,.!]+)*"
_CUE = re.compile(
    r"\b(?:check|send|sending|draft|sound|sounds|ok|okay|alright|text|message|say|write|wrote|written|typed|tell|read|reword|"
    r"rephrase|soften|fix|improve|words?|gentler|better|harsh|much|reply|look|think|this)\b",
    re.IGNORECASE,
)
_SURE_CUE = re.compile(
    rf"\b(?:check (?:this|my)|draft|my (?:message|text)|(?:to|i) send|soften|reword|rephrase|(?:text|tell|write|send|say|to) (?:this )?(?:to )?{_THEM}|"
    r"(?:does|how does) this|is this ok(?:ay)?|(?:say|put|word|phrase|write) (?:this|it|that) (?:better|nicer|nicely|kindly|gently)|gentler|i (?:wrote|typed)|(?:make|say|put) (?:this|it|that) (?:\w+ ){0,2}(?:kinder|nicer|softer|warmer|shorter|better|politer|less \w+|more \w+))\b",
    re.IGNORECASE,
)
_COLON = re.compile(r"^(?P<head>[^:\n]{2,120}?)(?::(?=\s|\w|\"|“|')|\s[-–—]\s|\n)\s*(?P<draft>.+)$", re.DOTALL)
_ASKED_FIRST = re.compile(
    rf"^{_POLITE}(?:i (?:need|want|would like|'d like) you to |i'd like you to )?(?:soften|reword|rephrase|improve|check|proof ?-?read|look (?:over|at|through)|read (?:over|through)|have a look at|review|correct|edit|fix)"
    r" (?:this|it|my (?:message|text|draft|letter|reply|email|words))(?: (?:message|text|draft|letter|one|before i send it|for me|over))*(?:,? please)?\s*(?:[.:!?]+\s+|\n+)(?P<draft>.+)$",
    re.IGNORECASE | re.DOTALL,
)
"""A draft behind a whole sentence that asks for a look: "could you proofread this. Dear …"."""
_LEAD_IN = re.compile(
    r"(?:(?:ok(?:ay)?|so|right|well|and|but|hm+|then|now|maybe|or|alright|yes|no|oh|wait)[, ]+)*"
    r"(?:(?:let me |i'll |can i )?try(?: this| it| again| with| again with)?|how about|what about|what if(?: i (?:just )?(?:say|said|write|wrote|put|send|sent|text|go|went|start))?(?: with| it like| like)?|"
    r"(?:i could|i'd|i would|i might|could i|can i|should i) (?:say|write|put|send|text)|(?:the |my )?(?:first|second|third|next|last|new|other|another) (?:line|one|version|try|draft|attempt|sentence|part|bit|message)|"
    r"(?:version|draft|take|attempt|line|try|v|number) ?\d*|this(?: one)?|better|mine|here(?: goes| it is| you go)?|(?:is|does|would) this (?:better|work|be better)|something like(?: this)?|like(?: this)?|instead|then|so|now|ok|or|maybe|rather)"
    r"(?: then| instead| now)?",
    re.IGNORECASE,
)
"""What comes before a new try at a draft that was looked at: "ok try: …"."""
_WHAT_IF = re.compile(
    r"^(?:(?:ok|okay|so|and|but|or|hm+|then|well|maybe)[, ]+)*what if i (?:just |only )?(?:say|said|write|wrote|put|text|send) (?!it\b|that\b|this\b|nothing\b|something\b|anything\b)(?P<draft>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_HOW_SOUNDS = re.compile(
    r"\b(?:if|whether|does|do|would|will|is|how|can i (?:say|send|text))[ ,:]+[\"“”„«'‘](?P<draft>[^\"“”„«»]{1,400}?)[\"“”»'’] (?:sounds?|sounding|is|comes?|seems?|reads?|be|ok|okay|too|rude|harsh|fine)\b",
    re.IGNORECASE,
)
"""Words in quotes, one alone too, of which somebody asks how they sound."""
_MAY_I = (
    r"(?:can|could|should|shall|may|do|would|is it (?:ok|okay|alright|all right|fine)|what if|how about|what about if|i want|i(?:'d| would) like|"
    r"i(?:'m| am)? ?(?:going|gonna|about|planning|thinking)|gonna|thinking|planning|about)(?: (?:i|if i|to|of|about|can|it be too much))*"
)
_AFTER = re.compile(
    rf"^{_POLITE}{_MAY_I} {_SENDING}(?:t?ing)?(?: this| that)?(?: to)?(?: (?P<whom>{_THEM}))?(?: this| that)?[,:]? (?P<draft>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_BEFORE = re.compile(
    r"^(?P<draft>.+?)[.?!,;…]*\s+(?:[-–—] )?(?:(?:is|would|does|do|was) (?:this|that|it) (?:be )?(?:ok(?:ay)? to|fine to|alright to|good to|too (?:much|harsh|long|needy)|"
    r"sound|come across|read|work)\b[^?.!]{0,60}|(?:can|should|shall|could) i (?:send|say|text|write) (?:this|that|it)\b[^?.!]{0,40}|"
    r"(?:ok|okay|good|fine|alright) to (?:send|say)\b[^?.!]{0,20}|(?:too (?:much|harsh)|send it or not|sound ok(?:ay)?))\s*[?.!]*$",
    re.IGNORECASE | re.DOTALL,
)
_OK_AFTER = re.compile(
    r"^(?P<draft>.+?)[.?!,;…]*\s+(?:[-–—] )?is (?:this|that|it) (?:ok(?:ay)?|fine|alright|all right|good)\s*[?.!]*$",
    re.IGNORECASE | re.DOTALL,
)
_ASKS = re.compile(
    rf"^{_POLITE}(?:(?:is|would|does|do|was) (?:this|that|it) (?:be )?(?:ok(?:ay)?|fine|alright|all right|good|too (?:much|harsh|long|needy)|"
    rf"sound|come (?:across|off)|read)\b(?: (?:ok(?:ay)?|to (?:send|say|text)|alright|all right|fine|harsh|good|{_THEM}|if i (?:send|say) it|for))*"
    r"|(?:can|should|shall|could) i (?:send|say|text) (?:this|that|it)"
    r"|(?:soften|reword|rephrase|improve|check) (?:this|it)(?: message| text)?(?: for me)?(?:,? please)?)[\s.?!,:-]+(?P<draft>(?!(?:to (?:tell|say|send|text|write)|before|for|when|if|then|please|or|first|and)\b).+)$",
    re.IGNORECASE | re.DOTALL,
)
_TO_THEM = re.compile(rf",? (?:to {_THEM}|to my \w+)\s*[?.!]*$", re.IGNORECASE)
_NO_DRAFT = re.compile(
    r"(?:something|anything|nothing|everything|what|how|it|this|that|sorry to|a|an|the|my|to|if|him|her|them|about|words?|message|or|hello to|and|then|no|yes|when|whether|you something)\b"
    r"(?! (?:are|is|was|did|do|were|happened|would|wrong|have|makes|can|got))",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:(?:he|she|they|who|partner|husband|wife|boyfriend|girlfriend|bf|gf)(?:'s| has| have| had)? (?:just |then |only |always |still |keeps? |kept |all |was |is |were |are |even )*(?:said|says|say|saying|sent|sends|send|sending|wrote|writes|writing|texted|texts|texting|replied|replies|replying|goes|went|like|answered|answers|answering|calls?|called|told|tells)"
    r"|when(?:ever)? i (?:say|said|ask|asked|mention|mentioned|bring up|brought up|text|texted|use|used))\b[^\"“”„«]*$",
    re.IGNORECASE,
)
"""What stands before a quotation that tells what was said, and asks nothing about saying it."""
_REPORTED = re.compile(r"\b(?:he|she|him|her|his|them|their)\b", re.IGNORECASE)
_OF_OTHERS = re.compile(
    r"^(?:who|whose|where|what|why|was|is|were|are|did|does)\b|\b(?:my|our|the) (?:\w+ )?(?:mum|mom|mother|dad|father|parents|sister|brother|boss|friend|son|daughter|kids?|children|baby|dog|cat|nan|gran|neighbours?|doctor|teacher|boy|girl|colleague|aunt|uncle|cousin)\b",
    re.IGNORECASE,
)
"""What is asked about somebody else, or told of them: "who is she", "my sister says she's coming"."""
_SPOKEN_TO = re.compile(r"\b(?:you|u|your|ur|you're|youre)\b", re.IGNORECASE)
_CHECKING = re.compile(
    r"\b(?:check|look (?:at|over)|read (?:over|through)|proof ?read|draft|reword|rephrase|rewrite|soften|improve|wording|my (?:message|text|words|letter|reply)|a (?:message|text|letter|reply) (?:i|to|for)|"
    r"(?:before|to) i? ?send|(?:send|say|text) (?:this|that|it)|can i (?:send|say|text)|is (?:this|it|that) (?:ok|okay|fine|too))\b",
    re.IGNORECASE,
)
_FEWEST, _FEW = 2, 8


def drafted(text: str, whole: bool = False) -> str:
    """The draft in a message, or "". `whole`: it was asked for, so that a message without a frame is all draft."""
    bare = text.strip()
    sounding = _HOW_SOUNDS.search(bare)
    if sounding:
        return sounding["draft"].strip()
    for quoted in _QUOTED:
        found = max(quoted.findall(bare), key=len, default="").strip()
        if found and not whole and _TOLD.search(bare.partition(found)[0].rstrip("\"“„«'‘ ")):
            continue
        if _enough(found) and (not whole or len(found) * 2 > len(bare) or _SURE_CUE.search(bare.replace(found, ""))):
            return found
    return _in_frame(bare, whole) or (bare if whole else "")


def is_pasted(text: str) -> bool:
    """Whether a draft stands behind a colon and words that plainly ask about it: "make this kinder: …"."""
    bare = text.strip()
    colon = _COLON.match(bare)
    return bool(colon and _SURE_CUE.search(colon["head"])) or bool(_ASKED_FIRST.match(bare) or _HOW_SOUNDS.search(bare))


def is_led_in(text: str) -> bool:
    """Whether a message in the flow is a new try, with a word before it: "what if i say: …"."""
    bare = text.strip()
    colon = _COLON.match(bare)
    return bool(colon and _LEAD_IN.fullmatch(colon["head"].strip())) or bool(_WHAT_IF.match(bare))


def asks_for_a_check(text: str) -> bool:
    """Whether a message without a draft asks for one to be looked at, and does not tell of something else."""
    if _TOLD.search(text.partition('"')[0]):
        return False
    return bool(_CHECKING.search(text)) or (len(text.split()) <= _FEW and bool(_CUE.search(text)))


def is_reported(draft: str) -> bool:
    """Whether a draft is what somebody wants to tell, and not in the words that the partner would hear: "I love her"."""
    return bool(_REPORTED.search(draft)) and not _SPOKEN_TO.search(draft) and not _OF_OTHERS.search(draft)


def is_framed(text: str) -> bool:
    """Whether a message plainly asks about a draft: "can I say … to her", "how can I say this better: …"."""
    bare = text.strip()
    after = _AFTER.match(bare)
    if is_pasted(bare):
        return True
    if not after or not (after["whom"] or _TO_THEM.search(bare) or after["draft"].lstrip()[0] in "\"“'‘"):
        return False
    return _enough(after["draft"]) and not _NO_DRAFT.match(after["draft"].strip(" \"“'‘"))


def _in_frame(bare: str, whole: bool) -> str:
    asked_first = _ASKED_FIRST.match(bare)
    if asked_first:
        return _stripped(asked_first["draft"])
    colon = _COLON.match(bare)
    if colon and (_SURE_CUE.search(colon["head"]) or (whole and _LEAD_IN.fullmatch(colon["head"].strip()))):
        return _stripped(colon["draft"])
    if colon and not whole and _CUE.search(colon["head"]) and _enough(colon["draft"]):
        return _stripped(colon["draft"])
    what_if = _WHAT_IF.match(bare) if whole else None
    if what_if and _enough(what_if["draft"]):
        return _stripped(what_if["draft"], asked=True)
    for frame in (_ASKS, _BEFORE, _AFTER) if whole else (_ASKS, _BEFORE, _OK_AFTER, _AFTER):
        found = frame.match(bare)
        if whole and frame is _AFTER and found and not found["whom"]:
            continue
        if found and _enough(found["draft"]) and not (frame is _AFTER and _NO_DRAFT.match(found["draft"].strip())):
            return _stripped(found["draft"], asked=frame is _AFTER)
    return ""


def _stripped(draft: str, asked: bool = False) -> str:
    """The draft without what is said to Ajar behind it; `asked`: the question mark belongs to "can I say"."""
    after = _BEFORE.match(draft)
    if after and _enough(after["draft"]):
        draft = after["draft"]
    return _TO_THEM.sub("", draft).strip(" \"“”'?" if asked else " \"“”'")


def _enough(draft: str) -> bool:
    return len(draft.split()) >= _FEWEST
