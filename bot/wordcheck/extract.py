"""Which words of a message are the draft: what stands in quotes, after a colon, or between "can I say" and "to her"."""

import re

_QUOTED = (
    re.compile(r"[\"“”„«]([^\"“”„«»]{3,}?)[\"“”»]"),
    re.compile(r"(?:(?<=\s)|^)['‘](?=\w)(.{3,}?[\w.!?…])['’](?=$|[\s.,!?])", re.DOTALL),
)
_THEM = r"(?:him|her|them|my (?:husband|wife|partner|boyfriend|girlfriend|man|woman|bf|gf|hubby|fianc[eé]+e?))"
_SENDING = r"(?:say|send|text|write|tell|message|ask|reply|answer|post|put|type)"
_CUE = re.compile(
    r"\b(?:check|send|sending|draft|sound|sounds|ok|okay|alright|text|message|say|write|wrote|written|typed|tell|read|reword|"
    r"rephrase|soften|fix|improve|words?|words|gentler|better|harsh|much|reply|look|think|this)\b",
    re.IGNORECASE,
)
_COLON = re.compile(r"^(?P<head>[^:\n]{2,120}?)(?::(?=\s|\w)|\s[-–—]\s|\n)\s*(?P<draft>.+)$", re.DOTALL)
_AFTER = re.compile(
    rf"^(?:(?:hi|hey|hello|please|pls|so|ok|can you help|help me)[ ,.!]+)*(?:(?:can|could|should|shall|may|do|would|is it (?:ok|okay|alright|all right|fine)|"
    rf"what if|how about|what about if|i want|i(?:'d| would) like|i(?:'m| am)? ?(?:going|gonna|about|planning|thinking)|gonna)"
    rf"(?: (?:i|if i|to|of|about|can))*)"
    rf" {_SENDING}(?:ing)?(?: this| that)?(?: to)?(?: {_THEM})?(?: this| that)?[,:]? (?P<draft>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_BEFORE = re.compile(
    rf"^(?P<draft>.+?)[.?!,;…]*[\s]+(?:[-–—] )?(?:(?:is|would|does|do|was) (?:this|that|it) (?:be )?(?:ok(?:ay)?|fine|alright|all right|good|too (?:much|harsh|long|needy)|"
    rf"sound|come|read|work|a good)\b[^?.!]{{0,60}}|(?:can|should|shall|could) i (?:send|say|text|write) (?:this|that|it)\b[^?.!]{{0,40}}|"
    rf"(?:ok|okay|good|fine|alright) to (?:send|say)\b[^?.!]{{0,20}}|(?:too (?:much|harsh)|thoughts|send it or not|sound ok(?:ay)?))\s*[?.!]*$",
    re.IGNORECASE | re.DOTALL,
)
_ASKS = re.compile(
    r"^(?:(?:hi|hey|hello|please|pls)[ ,.!]+)*(?:is|would|does|do|was) (?:this|that|it) (?:be )?(?:ok(?:ay)?|fine|alright|all right|good|too (?:much|harsh|long|needy)|"
    rf"sound|come (?:across|off)|read)\b(?: (?:ok(?:ay)?|to (?:send|say|text)|alright|all right|fine|harsh|good|{_THEM}|if i (?:send|say) it|for))*[\s.?!,:-]+(?P<draft>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_TO_THEM = re.compile(rf",? (?:to {_THEM}|to my \w+)\s*[?.!]*$", re.IGNORECASE)
_ABOUT = re.compile(
    r"^(?:something|anything|what|how|it|this|that|sorry to|a|the|my|to|if|nothing|him|her|them|about|words?|message|or)\b(?! (?:are|is|was|did|do|were|about|happened|would|wrong|have|makes))",
    re.IGNORECASE,
)
_FEWEST = 2


def drafted(text: str, whole: bool = False) -> str:
    """The draft in a message, or "". `whole`: it was asked for, so that a message without a frame is all draft."""
    bare = text.strip()
    for quoted in _QUOTED:
        found = max(quoted.findall(bare), key=len, default="").strip()
        if len(found.split()) >= _FEWEST and (not whole or len(found) * 2 > len(bare) or _framed(bare, found)):
            return found
    framed = _in_frame(bare)
    if framed:
        return framed
    return bare if whole else ""


def _framed(bare: str, found: str) -> bool:
    """Whether what stands outside the quotes speaks of sending, so that it is no part of the draft."""
    return bool(_CUE.search(bare.replace(found, "")))


def _in_frame(bare: str) -> str:
    colon = _COLON.match(bare)
    if colon and _CUE.search(colon["head"]) and _enough(colon["draft"]):
        return _stripped(colon["draft"])
    for frame in (_ASKS, _BEFORE, _AFTER):
        found = frame.match(bare)
        if found and _enough(found["draft"]) and not _ABOUT.match(found["draft"].strip()):
            return _stripped(found["draft"])
    return ""


def _stripped(draft: str) -> str:
    after = _BEFORE.match(draft)
    if after and _enough(after["draft"]):
        draft = after["draft"]
    return _TO_THEM.sub("", draft).strip(" \"“”'")


def _enough(draft: str) -> bool:
    return len(draft.split()) >= _FEWEST
