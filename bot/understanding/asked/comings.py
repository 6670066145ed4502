"""Coming and going: who is back after a while, who has to run to somebody's bed, and who takes leave at a message's end."""

import re

BACK, RUSHING = "back again", "an emergency"
_HELLO = r"(?:(?:hi|hello|hey|heya|ok|so|well|good (?:morning|evening|afternoon)|ajar|again|,|\.|!) )*"
_BACK = re.compile(
    rf"{_HELLO}(?:i'm back|i am back|(?:it's|its|it is|just)? ?me again|back again|remember me|(?:it's )?been (?:a while|ages|so long|too long)|long time no \w+|"
    r"(?:sorry )?i(?:'ve| have)? (?:been (?:away|busy|quiet|gone)|disappeared|went quiet|vanished|haven't (?:written|been here)))"
    r"(?=$| [.,!?:;(-]| and| sorry| after| for| from)"
)
_NOT_BACK = re.compile(r"\bback (?:from|at|to|in|with)\b(?! (?:you|this|here|ajar))")
_PLACE = r"(?:a ?& ?e|a and e|the er|er|emergency room|the emergency|emergency|hospital|the hospital|icu|intensive care|casualty|an? ambulance|the ambulance)"
_AT_HOSPITAL = re.compile(
    rf"\b(?:(?:in|at|going to|to|off to|into|rushed to|rushing to|way to|calling) {_PLACE}|had an accident|in labou?r|waters broke)\b"
)
_MUST_GO = re.compile(
    r"\b(?:can't (?:talk|chat|write|stay|do this)|(?:got to|have to|need to|must) (?:go|run|leave|be there)|no time|gtg|g2g|on (?:my|our) way|talk later|bye|brb)\b"
    r"(?! (?:to me|to him|to her|about))"
)
_LEAVING = (
    r"(?:gtg|g2g|got to (?:go|run|dash)|have to (?:go|run|dash)|i(?:'m| am) (?:off|going)(?: now)?|ttyl|bye(?: bye)?(?: for now)?|goodbye|good ?night|"
    r"see (?:you|ya)(?: (?:later|soon))?|talk (?:later|soon)|cya)"
)
_LEAVES = re.compile(
    rf"(?:.*(?:[.,!?-]|\b(?:now|thanks|thank you|ok|so|then)) ?)?{_LEAVING}(?: (?:now|then|thanks|x+))*(?: [.!)x:]+)*"
)
_HAD_ENOUGH = re.compile(
    r"(?:(?:ok|great|thanks|thank you|cool|perfect|right|well|yes|no|,|\.|!) )*(?:i think )?(?:that's|that is|that was|this is)(?: about| pretty much| really)? "
    r"(?:all|everything|what|enough)(?: that| for)? (?:i(?:'ve| have)? (?:need|needed|wanted|got|had)|for (?:now|today|tonight)|me)(?: to know| for now| today| tonight| thanks| thank you)*(?: [.!]+)*"
)
_SAID_BY_OTHERS = re.compile(
    r"\b(?:said|says|saying|say|without|told|texted|goes|can't|don't want|want to|wanna|why|when|if|if i)\b"
)
MOST_WORDS = 14


def is_back(plain: str) -> bool:
    """Whether the message says that its writer is here again."""
    return _BACK.match(plain) is not None and _NOT_BACK.search(plain) is None


def rushes(plain: str) -> bool:
    """Whether somebody is at a sickbed or on the way to it, and has no time for this."""
    return _AT_HOSPITAL.search(plain) is not None and _MUST_GO.search(plain) is not None


def takes_leave(plain: str) -> bool:
    """Whether a short message ends with a goodbye of its own, whatever came before it."""
    if plain.count(" ") >= MOST_WORDS or _SAID_BY_OTHERS.search(plain):
        return False
    return _LEAVES.fullmatch(plain) is not None or _HAD_ENOUGH.fullmatch(plain) is not None
