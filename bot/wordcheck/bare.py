"""A sentence without what stands around it: "Babe, I feel like you never listen, do you?" is "you never listen"."""

import re

from bot.wordcheck.phrase import DOTS
from bot.wordcheck.tidy import ended

_DEAR = (
    r"(?:(?:my |mi |mon |ma |meri )?(?:babe|baby|bae|boo|love|lovely|honey|hun|hon|darling|darl|dear|sweetheart|sweetie|treasure|sunshine|angel|gorgeous|handsome|beautiful|mate|pet|duck|petal|"
    r"jaan|janu|jaanu|yaar|habibi|habibti|amor|cariño|querid[oa]|schatz|liebling|amour|chérie?|cherie|amore|tesoro|azizam|canım|aşkım|kochanie|sayang|hubby|wifey|king|queen|wife|husband))"
)
_GREETING = r"(?:hey|hi|hiya|hello|heya|yo|dear|good (?:morning|evening|afternoon)|morning|evening|salaam|hola|ciao)"
_LEAD = re.compile(
    r"(?:(?:well )?(?:i'm )?sorry(?: to say)?(?: this| it)? but )?"
    rf"(?P<kept>(?:{_GREETING}(?: (?:{_DEAR}|you|there|(?-i:[A-Z]\w+)(?=[,!.]|$)))?|{_GREETING} \w+(?=,)|{_DEAR}(?! you\b| u\b| us\b| is\b| it\b| to\b))[,!.]* )?"
    r"(?:(?:so|and|well|oh|but|also|honestly|seriously|again|anyway|like|look|listen|please|come on|ugh|because|then|now|right|actually|to be honest|"
    r"you know|i mean|ok|okay|sometimes|yeah|no|because of that|ah|mm|wait|really|hm+)[,.]? )*",
    re.IGNORECASE,
)
_THOUGHT = re.compile(
    r"^(?:(?:i|we) (?:just |really |kind of |also )?(?:feel|think|guess|swear|believe|hate it when|hate when|hate that|notice|feel sad|feel hurt|feel lonely)(?: sometimes)?(?: (?:like|that|as if|as though|because|when))? "
    r"|it(?:'s| is) (?:like|as if) |it (?:just )?(?:feels|seems|looks)(?: to me)? (?:like |that |as if )|it (?:hurts|kills|annoys|upsets|bothers|drives)(?: me)?(?: crazy| mad| so much| a lot)? (?:that|when|how) |(?:the )?(?:problem|thing|truth) is (?:that )?)"
    r"(?=you\b|nobody|no one)",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:,? (?:do|don't|did|didn't|are|aren't|can|can't|will|won't|would|wouldn't|could|have|haven't|has|is|isn't) (?:you|it|that|i)(?: not)?"
    r"|,? (?:huh|eh|innit|you know|on purpose|mate|babe|baby|honey|hun|darling|sweetheart|though|tho|man|true or not|seriously|honestly)"
    r"|, (?-i:[A-Z][a-z]+)|, (?:right|yeah|hey|love|dear|then|please|ok|okay|no|only)| (?:please|then))$",
    re.IGNORECASE,
)


def bared(text: str) -> tuple[str, str]:
    """What is kept of the beginning ("Babe, "), and the sentence without lead, tags and closing marks."""
    bare = re.sub(r"[^\w'\")]+$", "", text.strip())
    lead = _LEAD.match(bare)
    kept = (lead["kept"] or "") if lead else ""
    bare = bare[lead.end() :] if lead else bare
    for _ in range(3):
        shorter = _TAIL.sub("", bare)
        if shorter == bare:
            break
        bare = shorter
    bare = _THOUGHT.sub("", bare)
    return kept, bare.strip(" ,.")


def led(lead: str, way: str) -> str:
    """A gentler sentence with what was kept of the beginning: "Babe, I'd like to feel heard."."""
    if not lead:
        return way
    own = re.match(r"I(?:'|\b)", way)
    joined = lead.rstrip(" ,.!") + ", " + (way if own else way[0].lower() + way[1:])
    return joined[0].upper() + joined[1:] if way.endswith(DOTS) else ended(joined)
