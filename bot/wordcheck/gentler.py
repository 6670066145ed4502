"""One sentence of a draft: what in it may close the door, and other ways to say it.

A rule speaks only where the sentence was read as closing, or its shape leaves no doubt. What a rule makes is looked at
once more: a sentence that reads badly, or closes itself, is not offered.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from bot.understanding.reading import Reading
from bot.wordcheck.advice import ASK_FIRST, commanded, offered
from bot.wordcheck.charges import charged
from bot.wordcheck.phrase import Ways
from bot.wordcheck.pressure import THREAT, opened
from bot.wordcheck.tidy import Sentence, ended
from bot.wordcheck.why import asked

Read = Callable[[str], Reading]

CLOSING = ("judgment", "comparison", "you_blame", "pressure", "defensiveness", "why_question", "advice")
WARM = frozenset({"appreciation", "validation", "presence", "apology", "complex_reflection", "simple_reflection", "i_statement"})
LIKELY, SURE = 0.35, 0.6
"""How likely a closing move is before a rule may speak, and before a part is named that no rule can mend."""
DOTS = "…"
PATTERNS = {
    "why_question": f"What was it like for you when {DOTS}?",
    "advice": ASK_FIRST,
    "pressure": f"I'd like to know {DOTS}, whenever you feel like it.",
    "defensiveness": "I see it differently, and I'd like to hear how it was for you.",
}
PATTERN = f"When {DOTS}, I feel {DOTS}"
"""What is offered where no rule can keep the words: a sentence to fill."""
LEFT_OUT = ""
"""The gentler way of a part that says nothing of its own, as "you never do": without it."""

_LEAD = re.compile(
    r"(?:(?:well )?(?:i'm )?sorry(?: to say)?(?: this| it)? but )?(?P<kept>(?:(?:hey|hi|hello|good morning|morning|good evening)(?: (?:babe|baby|love|honey|hun|darling|dear|you|there))?|babe|baby|love|honey|hun|darling|dear|sweetheart|my love|sweetie)[,!.]* )?"
    r"(?:(?:so|and|well|oh|but|also|honestly|seriously|again|anyway|like|look|listen|please|come on|ugh|because|then|now|right|actually|to be honest|"
    r"you know|i mean|ok|okay|sometimes|yeah|no|because of that|ah|mm|wait|really|hm+)[,.]? )*",
    re.IGNORECASE,
)
_THOUGHT = re.compile(
    r"^(?:(?:i|we) (?:just |really |kind of |also )?(?:feel|think|guess|know|swear|believe|hate it when|hate when|hate that|notice|feel sad|feel hurt|feel lonely)(?: sometimes)?(?: (?:like|that|as if|as though|because|when))? "
    r"|it(?:'s| is) (?:like|as if) |it (?:just )?(?:feels|seems|looks)(?: to me)? (?:like |that |as if )|it (?:hurts|kills me|annoys me|drives me crazy) (?:that|when|how) |(?:the )?(?:problem|thing|truth) is (?:that )?)"
    r"(?=you\b|nobody|no one)",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:,? (?:do|don't|did|didn't|are|aren't|can|can't|will|won't|would|wouldn't|could|have|haven't|has|is|isn't) (?:you|it|that|i)(?: not)?"
    r"|,? (?:huh|eh|innit|you know|on purpose|mate|babe|baby|honey|hun|darling|sweetheart|though|tho|man|true or not|seriously|honestly)"
    r"|, (?-i:[A-Z][a-z]+)|, (?:right|yeah|hey|love|dear|then|please|ok|okay|no|only)| (?:please|then))$",
    re.IGNORECASE,
)
_AFTERTHOUGHT = re.compile(r"(?:and |but )?(?:you|u) (?:haven't|didn't|don't|never did|never do|never have|never are|never will|won't|never|always do|always are|do|did)(?: (?:it|that|this))?", re.IGNORECASE)
_PLAIN_CHARGE = re.compile(
    r"\b(?:you(?:'re| are)? (?:never|always|don't (?:care|listen|love|trust|respect|understand|talk|tell|help|appreciate)|make me|made me|ignore|keep|shut me)|we never)\b", re.IGNORECASE
)
_PLAIN_DEMAND = re.compile(
    r"\b(?:tell me|talk to me|answer me|say (?:it|something))\b.*\b(?:now|already|just)\b|\b(?:just|already|now)\b.*\b(?:tell me|talk to me|answer me|say (?:it|something))\b|\bneed to talk\b|\bif you (?:really )?(?:loved|cared)\b|\bi'm (?:still )?waiting$|\bstop ignoring\b",
    re.IGNORECASE,
)
_BAD_FORM = re.compile(
    r"\b(\w+) \1\b|\bI (?:is|are|has)\b|\byou (?:is|am|has|was)\b|\b(?:to|of|about|with|some help) (?:to|of)\b(?! me\b)|\s[,.?!]|,,|\bsomething nothing\b|\bnot not\b",
    re.IGNORECASE,
)
_HEAVY = frozenset(("you_blame", "judgment", "comparison"))
_NAMED = re.compile(r"\b(?:your (?:own )?fault|because of you|what(?:'s| is) wrong with you|grow up|trust you to|how dare you)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """One sentence of a draft. `kind` is what may close in it, "" for nothing; `ways` are gentler ones, the best first.

    A `kind` without `ways` is one that no rule can mend; `opens` is what it opens with, "" for nothing.
    """

    sentence: Sentence
    kind: str = ""
    ways: Ways = ()
    opens: str = ""

    @property
    def pattern(self) -> str:
        """A sentence to fill, for a part that no rule can mend."""
        return PATTERNS.get(self.kind, PATTERN)


def weighed(sentence: Sentence, read: Read) -> Part:
    """What one sentence may do, and other ways to say it."""
    reading = read(sentence.text)
    sure = {move: reading.certainty.get(move, 1.0) for move in reading.moves if move in CLOSING}
    if not re.search(r"\b(?:why|how come|what for)\b", sentence.text, re.IGNORECASE):
        sure.pop("why_question", None)
    warm = [move for move in reading.moves if move in WARM]
    lead, bare = _bare(sentence.text)
    if _AFTERTHOUGHT.fullmatch(bare):
        return Part(sentence, "you_blame", (LEFT_OUT,))
    if THREAT.search(bare) and (sure or re.match(r"(?:if|either|or)\b", bare, re.IGNORECASE)):
        return Part(sentence, "threat")
    for kind, ways in _by_rule(bare, sure, bool(warm)):
        fitting = tuple(_led(lead, way) for way in ways if _reads_well(way, read))
        if fitting:
            return Part(sentence, kind, fitting, warm[0] if warm and not sure else "")
    worst = next((move for move in CLOSING if sure.get(move, 0) >= SURE), "")
    worst = "you_blame" if not worst and _NAMED.search(bare) else worst
    return Part(sentence, worst, (), "" if worst else _opening(reading, warm))


def _opening(reading: Reading, warm: list[str]) -> str:
    if warm:
        return warm[0]
    return next((move for move in reading.moves if move in ("observation", "open_question")), "")


def _bare(text: str) -> tuple[str, str]:
    """What is kept of the beginning ("Babe, "), and the sentence without lead, tags and closing marks."""
    bare = text.strip(" .?!…")
    lead = _LEAD.match(bare)
    kept = (lead["kept"] or "") if lead else ""
    bare = bare[lead.end() :] if lead else bare
    for _ in range(3):
        bare = _TAIL.sub("", bare)
    bare = _THOUGHT.sub("", bare)
    return kept, bare.strip(" ,.")


def _by_rule(bare: str, sure: dict[str, float], warm: bool) -> list[tuple[str, Ways]]:
    """The rules that may speak about this sentence, in the order in which they are asked."""
    likely = any(share >= LIKELY for share in sure.values())
    made: list[tuple[str, Ways]] = []
    if re.match(r"(?:why|why'd|how come|what for)\b", bare, re.IGNORECASE):
        made.append(("why_question", asked(bare)))
    if (likely or _PLAIN_DEMAND.search(bare)) and not (warm and not sure):
        made.append(("pressure", opened(bare)))
    if (likely or _PLAIN_CHARGE.search(bare)) and not (warm and not sure):
        made.append(("you_blame", charged(bare)))
    if sure.get("advice", 0) >= LIKELY or re.match(r"(?:why don't you|you(?: really)? (?:should|need to|ought to))\b", bare, re.IGNORECASE):
        made.append(("advice", offered(bare)))
    if sure.get("advice", 0) >= SURE:
        made.append(("advice", commanded(bare)))
    return made


def _reads_well(way: str, read: Read) -> bool:
    """Whether a gentler sentence is one: in form, and in what it does."""
    if _BAD_FORM.search(way) or not way[0].isupper():
        return False
    if way.startswith(("When ", "What ", "Would ")):
        return True
    reading = read(way)
    return not any(move in _HEAVY and reading.certainty.get(move, 1.0) >= SURE for move in reading.moves)


def _led(lead: str, way: str) -> str:
    if not lead:
        return way
    own = re.match(r"I(?:'|\b)", way)
    joined = lead.rstrip(" ,.!") + ", " + (way if own else way[0].lower() + way[1:])
    return joined[0].upper() + joined[1:] if way.endswith(DOTS) else ended(joined)
