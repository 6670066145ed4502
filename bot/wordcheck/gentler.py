"""One sentence of a draft: what in it may close the door, and other ways to say it.

A rule speaks only where the sentence was read as closing, or its shape leaves no doubt. What a rule makes is looked at
once more: a sentence that reads badly, or closes itself, is not offered.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.understanding.reading import Reading
from bot.wordcheck import everyday, hard, known
from bot.wordcheck.advice import ASK_FIRST, commanded, offered
from bot.wordcheck.bare import bared, led
from bot.wordcheck.charges import charged
from bot.wordcheck.phrase import DOTS, Ways
from bot.wordcheck.pressure import opened
from bot.wordcheck.tidy import Sentence
from bot.wordcheck.why import asked

Read = Callable[[str], Reading]

GOOD = frozenset(
    ("appreciation", "validation", "presence", "apology", "complex_reflection", "simple_reflection", "i_statement",
     "observation", "open_question", "closed_question")
)  # fmt: skip
CLOSING = ("judgment", "comparison", "you_blame", "pressure", "defensiveness", "why_question", "advice")
WARM = frozenset(
    {"appreciation", "validation", "presence", "apology", "complex_reflection", "simple_reflection", "i_statement"}
)
LIKELY, FAIRLY, SURE = 0.35, 0.5, 0.6
"""How likely a closing move is before a rule may speak, before a rule for blame may, and before a part is named that no rule can mend."""
UNDERSTOOD, UNOPPOSED = 0.4, 0.25
"""How likely a good move is before a sentence counts as understood, and where no closing one was read beside it."""
NEUTRAL, CARING = "other", "suggest_therapy"
"""What neither opens nor closes, and an offer of help from outside; either is only taken as that where no word turns it."""
FEWEST = 3
"""Words that it takes to name a part by its reading alone."""
PATTERNS = {
    "why_question": f"What was it like for you when {DOTS}?",
    "advice": ASK_FIRST,
    "pressure": f"I'd like to know {DOTS}, whenever you feel like it.",
    hard.DECIDED: f"I'd like {DOTS}. Would you want that too?",
    hard.GUILT: f"I feel {DOTS}, and I'd like {DOTS}",
    "defensiveness": "I see it differently, and I'd like to hear how it was for you.",
}
PATTERN = f"When {DOTS}, I feel {DOTS}"
"""What is offered where no rule can keep the words: a sentence to fill."""
LEFT_OUT = ""
"""The gentler way of a part that says nothing of its own, as "you never do": without it."""

_BAD_FORM = re.compile(
    r"\b(\w+) \1\b|\bI (?:is|are|has)\b|\byou (?:is|am|has|was)\b|\b(?:to|of|about|with|some help) (?:to|of)\b(?! me\b)|\s[,.?!]|,,|\bsomething nothing\b|\bnot not\b",
    re.IGNORECASE,
)
_HEAVY = frozenset(("you_blame", "judgment", "comparison"))
_GUESSES = frozenset(("pressure", "defensiveness", "advice", "you_blame"))
"""What nobody who speaks of themselves is told on a guess."""
_ASKS_WHY = re.compile(r"\b(?:why|how come|what for)\b", re.IGNORECASE)
_ADVISES = re.compile(r"(?:why don't you|you(?: really)? (?:should|need to|ought to))\b", re.IGNORECASE)
_SHRUG_WAYS = ("I need a breath. I'd like to talk later.",)
_ROOM_WAYS = (
    "I need a bit of time to myself. I'd like to talk later.",
    "I'd like to be on my own for a while. It's not against you.",
)
ROOM = "room"

Sure = dict[str, float]
"""How likely each closing move is."""


@dataclass(frozen=True, slots=True)
class Part:
    """One sentence of a draft. `kind` is what may close in it, "" for nothing; `ways` are gentler ones, the best first.

    A `kind` without `ways` is one that no rule can mend; `opens` is what it opens with, "" for nothing. A sentence that
    is not `clear` was not understood well enough to be called good.
    """

    sentence: Sentence
    kind: str = ""
    ways: Ways = ()
    opens: str = ""
    clear: bool = True

    @property
    def pattern(self) -> str:
        """A sentence to fill, for a part that no rule can mend."""
        return PATTERNS.get(self.kind, PATTERN)


def weighed(sentence: Sentence, read: Read) -> Part:
    """What one sentence may do, and other ways to say it."""
    reading = read(sentence.text)
    sure = _closing(sentence.text, reading)
    warm = [move for move in reading.moves if move in WARM]
    lead, bare = bared(sentence.text)
    plainly = _heavy(sentence, reading) or _plainly(sentence, bare, bool(sure)) or _everyday(sentence, bare, sure, warm)
    if plainly is not None:
        return plainly
    for kind, ways in _by_rule(bare, sure, warm):
        fitting = tuple(led(lead, way) for way in ways if _reads_well(way, read))
        if fitting:
            return Part(sentence, kind, fitting, warm[0] if warm and not sure else "")
    worst = _worst(bare, sure) or ("pressure" if hard.presses(sentence.text) else "")
    return Part(
        sentence,
        worst,
        (),
        "" if worst or known.is_doubtful(bare) else _opening(reading, warm),
        bool(worst) or _is_clear(sentence.text, bare, reading, sure),
    )


def _closing(text: str, reading: Reading) -> Sure:
    sure = {move: reading.certainty.get(move, 1.0) for move in reading.moves if move in CLOSING}
    if not _ASKS_WHY.search(text):
        sure.pop("why_question", None)
    return sure


def _plainly(sentence: Sentence, bare: str, closes: bool) -> Part | None:
    """What the shape alone says; None if it says nothing."""
    if known.says_nothing_new(bare):
        return Part(sentence, "you_blame", (LEFT_OUT,))
    if known.is_an_end(bare):
        return Part(sentence, hard.END)
    if known.names_a_price(bare, closes):
        return Part(sentence, hard.THREAT)
    if known.asks_for_room(bare):
        return Part(sentence, ROOM, _ROOM_WAYS)
    if known.is_shrugged_off(bare):
        return Part(sentence, "defensiveness", _SHRUG_WAYS)
    if known.is_sarcasm(bare):
        return Part(sentence, "judgment")
    return Part(sentence, "", (), "appreciation") if known.is_kind(bare) else None


def _everyday(sentence: Sentence, bare: str, sure: Sure, warm: list[str]) -> Part | None:
    """What people send each other every day; None where it is no such thing, or was surely read as closing."""
    opens = everyday.opening(bare)
    if not opens or max(sure.values(), default=0) >= SURE:
        return None
    if opens in (everyday.PLAIN, everyday.NEAR):
        opens = warm[0] if warm else opens.replace(everyday.PLAIN, "")
    return Part(sentence, "", (), opens)


def _heavy(sentence: Sentence, reading: Reading) -> Part | None:
    """What no wording makes gentle; None where there is nothing of the kind."""
    warm = any(move in WARM and reading.certainty.get(move, 0) >= UNDERSTOOD for move in reading.moves)
    kind = hard.weighs(sentence.text, warm)
    return Part(sentence, kind) if kind else None


def _is_clear(text: str, bare: str, reading: Reading, sure: Sure) -> bool:
    """Whether a sentence in which nothing closes was understood, so that it may be called good."""
    if not known.is_doubtful(bare) and (known.is_plain(bare) or known.is_plain(text.rstrip(".!?"))):
        return not any(chance >= SURE for move, chance in sure.items() if move != "pressure")
    if known.is_doubtful(bare):
        return False
    good = max((reading.certainty.get(move, 1.0) for move in reading.moves if move in GOOD), default=0.0)
    if sure:
        return good >= UNDERSTOOD and good >= max(sure.values())
    return good >= (UNDERSTOOD if everyday.turns(text) else UNOPPOSED) or _is_harmless(text, bare, reading)


def _is_harmless(text: str, bare: str, reading: Reading) -> bool:
    """Whether a sentence that was read as neutral holds nothing that could turn it."""
    if CARING in reading.moves:
        return everyday.is_offer(bare)
    return reading.certainty.get(NEUTRAL, 0.0) >= FAIRLY and everyday.is_flat(text)


def _worst(bare: str, sure: Sure) -> str:
    """The move to name where no rule could mend the sentence; "" to leave it alone."""
    likely = [move for move in CLOSING if sure.get(move, 0) >= SURE]
    if not known.is_shield(bare):
        likely = [move for move in likely if move != "defensiveness"]
    enough = len(bare.split()) >= FEWEST or bare.lower().startswith("you")
    worst = likely[0] if likely and enough else ""
    if known.speaks_of_self(bare) and worst in _GUESSES:
        worst = ""
    return worst or known.named(bare)


def _opening(reading: Reading, warm: list[str]) -> str:
    if warm:
        return warm[0]
    return next((move for move in reading.moves if move in ("observation", "open_question")), "")


def _by_rule(bare: str, sure: Sure, warm: list[str]) -> Iterator[tuple[str, Ways]]:
    """What the rules that may speak about this sentence make of it, in the order in which they are asked."""
    likeliest = max(sure.values(), default=0)
    kindly = not sure and "appreciation" in warm
    if _ASKS_WHY.match(bare):
        yield "why_question", asked(bare)
    if (likeliest >= LIKELY or known.is_plain_demand(bare) or hard.presses(bare)) and not kindly:
        yield "pressure", opened(bare)
    if (likeliest >= FAIRLY or known.is_plain_charge(bare)) and not kindly:
        yield "you_blame", charged(bare)
    if sure.get("advice", 0) >= LIKELY or _ADVISES.match(bare):
        yield "advice", offered(bare)
    if sure.get("advice", 0) >= SURE:
        yield "advice", commanded(bare)


def _reads_well(way: str, read: Read) -> bool:
    """Whether a gentler sentence is one: in form, and in what it does."""
    if _BAD_FORM.search(way) or not way[0].isupper():
        return False
    if way.startswith(("When ", "What ", "Would ")):
        return True
    reading = read(way)
    return not any(move in _HEAVY and reading.certainty.get(move, 1.0) >= SURE for move in reading.moves)
