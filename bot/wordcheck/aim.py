"""What a draft is for: one that is to test, corner, watch or hurt the partner is not looked at, however it is worded.

Care's screen has read the message before; this reads the draft and what is said about it, since a message of a few words
about a draft says less than a story does.
"""

import re

_ON_THEM = r"(?:him|her|them|my (?:husband|wife|partner|boyfriend|girlfriend))"
_WHO = r"(?:he|she|they|my (?:husband|wife|partner|boyfriend|girlfriend))"
_MEANT = re.compile(
    rf"\b(?:to (?:see|check|find out) (?:if|whether|how) {_WHO} (?:gets?|is|are|will|would|reacts?|cares?|says?|lies|lie)\b"
    rf"|(?:to|i want to|gonna|i'll) (?:test|trap|trick|catch|punish|hurt|scare|shame|guilt|manipulate) {_ON_THEM}\b"
    rf"|(?:to|will|would|it|and) (?:make|force|get) {_ON_THEM} (?:to )?(?:jealous|feel|talk|tell|admit|confess|cry|regret|beg|sorry|worry|panic|pay|come back|stay)\b"
    rf"|so (?:that )?{_WHO} (?:will |'ll |can |'s |is |are )?(?:feels?|get|gets|worr(?:y|ies)|panics?|regrets?|ha(?:s|ve) to|can't|has no choice|have no choice|jealous|scared|afraid|guilty|sorry)\b"
    rf"|guilt[ -]?trip|make {_ON_THEM} (?:jealous|feel (?:guilty|bad|sorry|small)))",
    re.IGNORECASE,
)
_CONTROLS = re.compile(
    r"\b(?:(?:give|send|show|tell) me (?:your|ur) (?:phone|password|passcode|pin|messages|texts|chats?|location|code|bank\w*)"
    r"|i(?:'m| am)? ?(?:know where (?:you|u) are|watching you|outside your|following you|tracking)"
    r"|(?:you're|you are|ur) not allowed|i (?:won't|will not|don't) (?:let|allow) you|don't you dare|i forbid"
    r"|(?:you can't|you won't|stop|don't) (?:see|seeing|talk to|talking to|meet|meeting|visit|visiting) (?:your|ur) (?:friends?|family|mum|mom|mother|sister|brother|ex|parents)"
    r"|i(?:'ll| will| am going to|'m going to) (?:come to your (?:work|office|job)|tell (?:your|everyone|everybody|the whole)|show everyone|take the (?:kids|children)|kill|hurt|hit|make you)"
    r"|(?:or|and) i (?:take|tell|show|come)\b|if you (?:leave|go)\b.{0,30}\b(?:i'll|i will|you'll|you will)\b.{0,20}\b(?:kill|die|hurt|never see|lose|regret|sorry|tell)"
    r"|you'll (?:never see|regret|be sorry|pay for)|kill myself|end my life|hurt myself)\b",
    re.IGNORECASE,
)


def corners(message: str, draft: str) -> bool:
    """Whether a draft, or what the message says about it, is meant to test, corner, watch or hurt."""
    around = message.replace(draft, " ") if draft and draft != message else ""
    return bool(_CONTROLS.search(_straight(draft)) or _MEANT.search(_straight(around)))


def _straight(text: str) -> str:
    return text.translate(str.maketrans("’‘", "''"))
