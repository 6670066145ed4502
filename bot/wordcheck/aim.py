"""What a draft is for: one that is to test, corner, watch, threaten or hurt the partner is not looked at, however it is worded.

Care's screen has read the message before; this reads the draft and what is said about it, since a message of a few words
about a draft says less than a story does. A draft is read as it would be written out: "im gonna" is "I'm going to".
"""

import re

from bot.wordcheck.tidy import sentences

_ON_THEM = r"(?:him|her|them|my (?:husband|wife|partner|boyfriend|girlfriend))"
_WHO = r"(?:he|she|they|my (?:husband|wife|partner|boyfriend|girlfriend))"
_KIN = r"(?:mum|mom|mother|dad|father|parents|sister|brother|family|ex|friends?|kids|children|son|daughter)"
_OTHERS = (
    rf"(?:your (?:\w+ )?(?:{_KIN}|boss|work|manager|employer|colleagues|office|school|landlord|neighbours)"
    r"|every ?(?:one|body)|the (?:whole|police|kids|children|neighbours|school)|social services|people at your)"
)
_WILL = r"(?:i'll|i will|i'm (?:going|about) to|i am (?:going|about) to|i swear i'll|i (?:could|might|want to|would|should|feel like i could)|i'd|going to|let me)"
_HIT = (
    r"(?:slap|hit|punch|smack|kick|choke|strangle|stab|shoot|kill|beat|hurt|burn|batter|bash|thump|drown|poison|throttle|whack|destroy|"
    r"knock|smash|wreck|hunt|bury|end)"
)
_BODY = r"(?:face|head|neck|nose|jaw|arms?|legs?|teeth|fingers?|skull|bones|ribs|throat|phone|car|laptop|things|stuff)"
_REFUSES = (
    r"if you (?:don't|do not|won't|can't|still don't) (?:\w+ )?"
    r"(?:talk|answer|open|tell|reply|come|stop|do|say|explain|call|pick|text|give|let|admit|listen|write|respond|stay|love|help)\b"
)
_VIOLENCE = (
    rf"\b{_WILL} (?:\w+ ){{0,3}}?{_HIT} you\b(?! up\b(?! so)| at\b| to (?:it|the)\b| home\b| with (?:a |my )?(?:kiss|hug|love|cuddle)| a (?:text|line|message)| out of the park)",
    rf"\b{_WILL} (?:\w+ ){{0,3}}?(?:break|smash|kick|punch|slit|bash|snap|cut|slap|burn|wreck|key) your (?:\w+ )?{_BODY}\b",
    rf"\b{_WILL} (?:\w+ ){{0,2}}?(?:break|smash|destroy|burn|wreck|wring|slash|trash) your (?!fast\b|fall\b|heart\b|silence\b)\w+",
    rf"\b{_WILL} (?:\w+ ){{0,2}}?(?:slap|knock|wipe|smack|kick) (?:that|the|your) (?:\w+ ){{0,2}}?(?:grin|smile|smirk|look|teeth|head) off\b",
    rf"\b{_WILL} (?:\w+ ){{0,2}}?(?:beat|knock|kick|smack|slap) (?:the |some )\w+ (?:out of|into) you\b",
    r"\b(?:a (?:good )?(?:slap|smack|kick|beating|hiding)|to (?:be|get) (?:hit|slapped|beaten|punched|hurt)) (?:is )?(?:what|coming)\b",
    r"\byou (?:deserve|need|want|are asking for|'re asking for) (?:a (?:good )?(?:slap|smack|punch|kick(?!about)|beating|hiding(?! place| spot))|to (?:be|get) (?:hit|slapped|beaten|punched|hurt))\b",
    r"\bmake you (?:regret|suffer|bleed|sorry|pay\b(?! attention| less| more)|wish you|beg)\b",
    r"\bsleep with one eye open\b|\bwatch your back\b|\b(?:you|you'd) better (?:watch (?:out|it|yourself|your)|run|hide)\b",
    r"\bget my hands on you\b|\byou(?:'re| are) (?:a )?dead(?: man| woman| meat)?[.!]*$|\bget what'?s coming\b",
    r"\byou(?:'ll| will| are going to|'re going to) (?:see|find out) what happens\b|\b(?:see|watch) what happens (?:if|when) you\b|\b(?:me|this|that|it) and see what happens[.!]*$",
    r"\bsomething (?:bad |nasty |terrible )?(?:might|could|will|is going to) happen to you\b",
)
_ILL_WISHES = (
    r"\bhope (?:that )?(?:you|it|this|the \w+|your \w+) (?:both |all |just |slowly |really )*"
    r"(?:die|dies|crash(?:es)?\b(?! (?:out|on|early|at|into bed|for))|chokes?|suffers?|rots?|burns?(?! (?:off|some))|drowns?|bleeds?|kills? you|hurts? (?:you|like hell))\b",
    r"\bhope you (?:\w+ )?(?:get (?:hurt|hit|run over|cancer|sick|beaten|killed)|have (?:an accident|a crash)|never wake|fall (?:down|off|under|over)|break (?:your|every))\b",
    r"\bi wish you(?:'d| would| had|'d just| were| was)? (?:just )?(?:dead|die|died|drop dead|never been born|crash)\b",
    r"\b(?:go and die|go die|kill yourself|kys|(?:rot|burn) in hell|drop dead)\b",
)
_EXPOSES = (
    rf"\b(?:i(?:'ll| will| am going to|'m going to| can| could)|(?:or|and) i(?:'ll|'m| will)?) (?:tell|show|message|inform) {_OTHERS}\b"
    r"(?! (?:that )?(?:we|i|you said|hi|hello|thanks|yes|no|it went|it's fine|about (?:the|our) (?:party|dinner|plan|holiday|wedding|lunch|visit|trip|baby)))",
    rf"\b{_REFUSES}.*\b(?:i'll|i will|i'm going to|i am going to) (?:\w+ )?(?:tell|show|message|call|ring|send|report|post|text|email) (?:\w+ )?(?:{_OTHERS}|this|it|them|the (?:photos?|videos?|pictures?))\b(?!.*\bfor you\b)",
    r"\b(?:i'll|i will|i'm going to|i am going to|i'm) (?:come|coming|turn(?:ing)? up|show(?:ing)? up|drive|driving)(?: over| round| down)? (?:to|at|outside) your (?:\w+ )?(?:work|office|job|school|meeting|mum's|mother's|parents'?|house)\b"
    r"(?!.*\b(?:pick|lunch|coffee|cake|flowers|drop|bring|party|leaving do|help|surprise)\b)",
    r"\bi(?:'ll| will| am going to|'m going to) (?:show everyone|take the (?:kids|children)(?: away| from|[.!]*$)|post (?:your|those|the) (?:photos?|pictures?|videos?|messages))\b",
    r"\b(?:or|and) i (?:take|tell|show|come)\b",
)
_WATCHES = (
    r"\bi (?:can |just |also |already )*(?:saw|see|checked|looked at|know|track) your (?:location|gps|route)\b(?! pin)|\byour (?:location|phone|find my\w*|car|tracker) (?:says|said|shows?|showed|tells|told)\b",
    r"\b(?:send|text|show|take) (?:me )?(?:a |another )?(?:pic|picture|photo|selfie|screenshot|video|snap)\b.*\b(?:where you|who you|who's|to prove|as proof|so i (?:know|can (?:see|check|be sure))|of (?:the people|everyone|your (?:screen|messages|calls?|chats?)))\b",
    r"\b(?:share|send|turn(?: on)?|switch on)(?: me)? your (?:live )?location\b(?! if you| so i can (?:pick|find you at))|^prove it\b|\bprove (?:where|who|that you)\b",
    r"\b(?:give|send|show|tell) me (?:your|ur) (?:phone|password|passcode|pin|messages|texts|chats?|location|code|bank\w*)\b",
    r"\bi(?:'m| am)? ?(?:know where you (?:are(?! coming from)|were|live|sleep|work|park|really)|watching you(?! (?:sleep|dance|play|perform|on))|outside your|following you|tracking)\b",
)
_FORBIDS = (
    r"\b(?:you're|you are|your) not allowed\b|\bi (?:won't|will not|don't) (?:let|allow) you\b|\bdon't you dare\b|\bi forbid\b",
    rf"\b(?:you can't|you won't|stop|don't) (?:see|seeing|talk to|talking to|meet|meeting|visit|visiting) your {_KIN}\b",
    r"\bif you (?:leave|go)\b.{0,30}\b(?:i'll|i will|you'll|you will)\b.{0,20}\b(?:kill|die|hurt|never see|lose|regret|sorry|tell)\b",
    r"\byou'll (?:never see|regret|be sorry|pay for (?:this|that|it|what))\b|\bkill myself\b|\bend my life\b|\bhurt myself\b",
)
_HARMS = re.compile("|".join((*_VIOLENCE, *_ILL_WISHES)), re.IGNORECASE)
_CONTROLS = re.compile("|".join((*_EXPOSES, *_WATCHES, *_FORBIDS)), re.IGNORECASE)
_MEANT = re.compile(
    rf"\b(?:to (?:see|check|find out) (?:if|whether|how) {_WHO} (?:gets?|is|are|will|would|reacts?|cares?|says?|lies|lie)\b"
    rf"|(?:to|i want to|gonna|i'll) (?:test|trap|trick|catch|punish|hurt|scare|shame|guilt|manipulate) {_ON_THEM}\b"
    rf"|(?:to|will|would|it|and) (?:make|force|get) {_ON_THEM} (?:to )?(?:jealous|feel|talk|tell|admit|confess|cry|regret|beg|sorry|worry|panic|pay|come back|stay)\b"
    rf"|so (?:that )?{_WHO} (?:will |'ll |can |'s |is |are )?(?:feels?|get|gets|worr(?:y|ies)|panics?|regrets?|ha(?:s|ve) to|can't|has no choice|have no choice|jealous|scared|afraid|guilty|sorry)\b"
    rf"|guilt[ -]?trip|make {_ON_THEM} (?:jealous|feel (?:guilty|bad|sorry|small)))",
    re.IGNORECASE,
)


def corners(message: str, draft: str) -> bool:
    """Whether a draft, or what the message says about it, is meant to test, corner, watch or hurt."""
    around = message.replace(draft, " ") if draft and draft != message else ""
    return harms(draft) or bool(_CONTROLS.search(_written_out(draft)) or _MEANT.search(_straight(around)))


def harms(draft: str) -> bool:
    """Whether a draft threatens violence or wishes harm."""
    return bool(_HARMS.search(_written_out(draft)))


def _written_out(draft: str) -> str:
    return " ".join(sentence.text for sentence in sentences(draft))


def _straight(text: str) -> str:
    return text.translate(str.maketrans("’‘", "''"))
