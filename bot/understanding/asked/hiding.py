"""Whole messages that ask for a harmless screen, that say it's safe again, or that ask what others may see of the phone.

Somebody may be a step away, so the words come in any order and with anything that one says in a fright. Whatever tells
more than that ("he's coming home late") is part of a talk.
"""

import re

from bot.understanding.asked.pieces import ready, taken_apart

_KIN = (
    "husband|wife|partner|girlfriend|boyfriend|fiance|fiancé|fiancée|other half|spouse|mum|mom|dad|mother|father|son|daughter|"
    "sister|brother|boss|colleague|family|kids?|children|flatmate|roommate|friend|hubby|gf|bf"
)
SOMEBODY = rf"(?:he|she|they|someone|somebody|anyone|anybody|my (?:{_KIN})|the kids|mum|mom|dad)"
_FRIGHT = (
    r"oh my god|oh no|oh|no|shit|fuck|wait|hang on|hold on|sorry|careful|brb|got to go|i have to go|ok|right now|now|and|but|please|help me|help|"
    r"because|so|um|can you|could you|can we|let's|"
    r"i forgot(?: that)?|just|,|!|\.|-|\?|:"
)
_SCREEN = r"(?:this|it|that|everything|all|me|the (?:screen|app|chat|page)|this (?:screen|chat|app|page))"
_HARMLESS = r"(?:something|anything|sth) (?:else|innocent|harmless|safe|normal|boring|different|neutral|random)"
_ASK = (
    rf"(?:(?:quick|fast|emergency|safe) ?-? ?)?(?:exit|hide|escape)(?: {_SCREEN})*|close (?:this|it|(?:the|this) (?:app|window|screen))|"
    rf"(?:switch|change|turn)(?: {_SCREEN})? (?:to|into) {_HARMLESS}|cover (?:me|this|it)(?: up)?|"
    rf"(?:act|look|be|play) (?:normal|natural|innocent|cool|busy)|pretend (?:this|it|you|we)(?:'s| is| are|'re)? (?:about )?{_HARMLESS}|"
    rf"(?:show|put up|display)(?: me)? (?:{_HARMLESS}|a recipe|recipes)"
)
_TURN_AWAY = (
    r"(?:change|switch)(?: the)? (?:subject|topic)|(?:talk|chat|speak|say something|write|tell me) ?(?:about )?"
    rf"(?:{_HARMLESS}|(?:the )?(?:weather|football|food|cooking|recipes?|sports?|films?|movies|cats|dogs|news|work|gardening|shopping))"
)
"""Asks for another subject; to hide only where somebody is near, or it is urgent."""
_NEAR = (
    r"behind me|over my shoulder|looking(?: over my shoulder| at (?:my|the|this|me) ?(?:screen|phone)?)?|watching(?: me| my (?:screen|phone)| this)?|"
    r"reading (?:this|over my shoulder|my (?:screen|phone|messages)|along)|coming(?: (?:in|back|up|over|upstairs|downstairs|up the stairs|this way))?|"
    r"here|right here|next to me|beside me|in the room|walking in|at the door|just walked in|(?:walk|walked) in on me|just walked into the room"
)
_SEEN = rf"{SOMEBODY}(?:'s|'re| is| are|s|)(?: (?:just|right|now|still|about to|standing|sitting))* (?:{_NEAR})(?: (?:now|already|again|right now|quick))*"
_HIDING = ready(
    {
        "seen": _SEEN,
        "ask": _ASK,
        "away": _TURN_AWAY,
        "urgent": r"quickly|quick|fast|hurry up|hurry|urgent|immediately|at once",
        "fright": _FRIGHT,
    }
)

_BEFORE = r"(?:(?:ok|right|it's ok|it's|all|now|so|and|phew|good|thanks|but|also|hi|hey|,|\.|!) )*"
_AFTER = r"(?: (?:now|again|then|please|back|out|from (?:before|there)|with (?:it|that|us)|to (?:bed|work|sleep)|the room|,|\.|!))*"
_GONE = rf"{SOMEBODY}(?:'s|'re|'ve|s| is| are| has| have|)(?: just)? (?:gone|left|asleep|out|away|not (?:here|looking|watching))"
_ALONE = r"(?:i'm|i am) (?:back|alone|safe|by myself|on my own)|(?:the )?coast is clear|(?:it's |all )?(?:safe|clear)|you can come back"
_ON = (
    r"(?:let's |we can |you can |please )?(?:carry on|go on|go back|continue|resume|come back|keep going|unhide)|"
    r"show (?:it|me|the (?:chat|talk)) again|"
    r"back(?: to (?:it|what we (?:were|had)|us|before|where we were|the talk|our (?:talk|chat))(?: (?:talking about|doing|at))?)?"
)
_SAFE = re.compile(rf"{_BEFORE}(?:(?:{_GONE}|{_ALONE}|{_ON}){_AFTER}(?: |$)){{1,3}}")
_DEVICE = r"(?:phone|tablet|ipad|computer|laptop)"
_PHONE = (
    rf"(?:(?:my|this|the|our) (?:{_DEVICE}|screen|device)|this(?: chat| app)?|the chat|these messages|"
    r"my (?:messages|chats?)|the (?:notification|message)s?)"
)
_LOOK = (
    r"(?:see|find|read|look at|look through|check|go through|pick up|open|get hold of|use|borrow|share|grab|"
    r"sees|finds|reads|looks at|looks through|checks|goes through|picks up|opens|gets hold of|uses|borrows|shares|grabs)"
)
_WHAT_IF = (
    r"(?:(?:and )?what(?: happens| do you do| do i do| then|) (?:if|when)|"
    r"(?:can|could|will) you (?:turn|change|switch|hide) .{2,40} if)"
)
_IF_SEEN = rf"{_WHAT_IF} {SOMEBODY} .{{0,20}}?(?:{_LOOK} .{{0,12}}?{_PHONE}|looks? over my shoulder|walks? in|comes? in).{{0,30}}"
_MAY_SEE = (
    rf"{SOMEBODY}(?: (?:also|sometimes|often|always|can|could|may|might|will|would|does|do))* {_LOOK} {_PHONE}"
    r"(?: too| sometimes| as well| (?:and|because|,|since) .{0,30}| i use .{0,30})?"
)
_SHARES = (
    rf"(?:i (?:use|share|borrow)|this is|it's) (?:my )?(?:{SOMEBODY}|a shared|our|the family)(?:'s)? ?{_DEVICE}(?: with .{{0,20}})?|"
    rf"(?:we|i) share (?:a|this|the|our|my) (?:{_DEVICE}|account)(?: with .{{0,20}})?"
)
_SHARED = re.compile(rf"{_BEFORE}(?:{_IF_SEEN}|{_MAY_SEE}|{_SHARES})")
_END = re.compile(r"(?<=.)(?:\s*[.!?,:;)(-]+)+$")


def hides(plain: str) -> bool:
    """Whether this whole message asks for a harmless screen, or says that somebody is about to see this one."""
    return "seen" in _pieces(plain) or hides_outright(plain)


def hides_outright(plain: str) -> bool:
    """Whether this whole message asks for a harmless screen in so many words, whoever may be coming."""
    found = _pieces(plain)
    return "ask" in found or {"away", "urgent"} <= found


def _pieces(plain: str) -> set[str]:
    return set(taken_apart(plain.removeprefix("/ ").removeprefix("/").replace("_", " "), _HIDING) or ())


def is_safe(plain: str) -> bool:
    """Whether this whole message says that one may carry on where one was before something harmless was shown."""
    return _SAFE.fullmatch(_END.sub("", plain)) is not None


def shares_phone(plain: str) -> bool:
    """Whether this whole message is about somebody else who may see the phone, now or one day."""
    return _SHARED.fullmatch(_END.sub("", plain)) is not None
