"""Which words of a message are a draft for the partner: in quotes, after a colon, or between "can I say" and "to her"."""

import re

_QUOTED = (
    re.compile(r"[\"“”„«]([^\"“”„«»]{3,}?)[\"“”»]"),
    re.compile(r"(?:(?<=\s)|^)['‘](?=\w)(.{3,}?[\w.!?…])['’](?=$|[\s.,!?])", re.DOTALL),
)
_THEM = r"(?:him|her|them|my (?:husband|wife|partner|boyfriend|girlfriend|man|woman|bf|gf|hubby|fianc[eé]+e?))"
_SENDING = r"(?:say|send|text|write|tell|message|reply|answer|put|type)"
_POLITE = r"(?:(?:hi|hey|hello|please|pls|so|ok|can you help|help me)[ ,.!]+)*"
_CUE = re.compile(
    r"\b(?:check|send|sending|draft|sound|sounds|ok|okay|alright|text|message|say|write|wrote|written|typed|tell|read|reword|"
    r"rephrase|soften|fix|improve|words?|gentler|better|harsh|much|reply|look|think|this)\b",
    re.IGNORECASE,
)
_SURE_CUE = re.compile(
    rf"\b(?:check (?:this|my)|draft|my (?:message|text)|(?:to|i) send|soften|reword|rephrase|(?:text|tell|write|send|say|to) (?:this )?(?:to )?{_THEM}|"
    r"(?:does|how does) this|is this ok(?:ay)?|(?:say|put|word|phrase|write) (?:this|it|that) (?:better|nicer|nicely|kindly|gently)|gentler|i (?:wrote|typed))\b",
    re.IGNORECASE,
)
_COLON = re.compile(r"^(?P<head>[^:\n]{2,120}?)(?::(?=\s|\w|\"|“|')|\s[-–—]\s|\n)\s*(?P<draft>.+)$", re.DOTALL)
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
    r"|(?:soften|reword|rephrase|improve|check) (?:this|it)(?: message| text)?(?: for me)?(?:,? please)?)[\s.?!,:-]+(?P<draft>(?!to (?:tell|say|send|text|write)\b).+)$",
    re.IGNORECASE | re.DOTALL,
)
_TO_THEM = re.compile(rf",? (?:to {_THEM}|to my \w+)\s*[?.!]*$", re.IGNORECASE)
_NO_DRAFT = re.compile(
    r"(?:something|anything|nothing|everything|what|how|it|this|that|sorry to|a|an|the|my|to|if|him|her|them|about|words?|message|or|hello to|and|then|no|yes|when|whether|you something)\b"
    r"(?! (?:are|is|was|did|do|were|happened|would|wrong|have|makes|can|got))",
    re.IGNORECASE,
)
_FEWEST = 2


def drafted(text: str, whole: bool = False) -> str:
    """The draft in a message, or "". `whole`: it was asked for, so that a message without a frame is all draft."""
    bare = text.strip()
    for quoted in _QUOTED:
        found = max(quoted.findall(bare), key=len, default="").strip()
        if _enough(found) and (not whole or len(found) * 2 > len(bare) or _SURE_CUE.search(bare.replace(found, ""))):
            return found
    return _in_frame(bare, whole) or (bare if whole else "")


def is_framed(text: str) -> bool:
    """Whether a message plainly asks about a draft: "can I say … to her", "how can I say this better: …"."""
    bare = text.strip()
    colon, after = _COLON.match(bare), _AFTER.match(bare)
    if colon and _SURE_CUE.search(colon["head"]) and _enough(colon["draft"]):
        return True
    if not after or not (after["whom"] or _TO_THEM.search(bare) or after["draft"].lstrip()[0] in "\"“'‘"):
        return False
    return _enough(after["draft"]) and not _NO_DRAFT.match(after["draft"].strip(" \"“'‘"))


def _in_frame(bare: str, whole: bool) -> str:
    colon = _COLON.match(bare)
    if colon and (_SURE_CUE if whole else _CUE).search(colon["head"]) and _enough(colon["draft"]):
        return _stripped(colon["draft"])
    for frame in (_ASKS, _BEFORE) if whole else (_ASKS, _BEFORE, _OK_AFTER, _AFTER):
        found = frame.match(bare)
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
