"""A draft checked as a whole: what may close in it, what already opens, and the draft said more gently.

Good sentences stay as they are. What closes is put another way by rule; where no rule is sure, a sentence to fill
stands in its place. A "but" after a warm half becomes a full stop, and of several questions one is left.
"""

import re
from dataclasses import dataclass, replace

from bot.wordcheck import hard
from bot.wordcheck.gentler import LEFT_OUT, ROOM, Part, Read, weighed
from bot.wordcheck.phrase import DOTS
from bot.wordcheck.tidy import Sentence, clauses, ended, sentences, tidied

LONG = 1000
"""Characters from which only the two parts that matter most are looked at."""
MANY_SENTENCES, MUCH = 4, 240
"""Sentences and characters above which a message is called long."""
MOST_SENTENCES = 100
"""Of more the last are looked at: what matters tends to come at the end."""
LONGEST_SENTENCE = 400
"""Characters; a longer one is not taken apart, so that no text takes long."""
MOST_CLOSING = 2
MOST_WAYS = 3
_ASKS_MUCH = re.compile(r"(?:what|how|where|which|who)\b|(?:\S+ ){2}", re.IGNORECASE)
"""A question that weighs: an open one, or one of more than two words ("Were you?" weighs nothing)."""
_SEVERITY = (
    hard.DESPAIR,
    hard.TRUTH,
    hard.SPIED,
    hard.THREAT,
    hard.END,
    hard.INSULT,
    "judgment",
    hard.SARCASM,
    hard.GUILT,
    "comparison",
    hard.DECIDED,
    "you_blame",
    "pressure",
    "defensiveness",
    "why_question",
    "advice",
    ROOM,
    "but",
    "stacked",
)
_BUT = re.compile(r"[,;]?\s+(?:but|however)[, ]+", re.IGNORECASE)
_KIND_AFTER = re.compile(
    r"(?:i'm (?:here|not going|listening|glad|with you|proud)|i (?:love|am here|care|want to hear|don't mind|can wait|still|can(?!'t)|want to|'?d (?:like|love)|understand|know|get)|"
    r"you (?:don't have to|can(?!'t)|needn't|know)|we (?:don't have to|can)|(?:there's )?no (?:rush|pressure|hurry)|it's (?:ok|fine|all right)|that's|i'll (?:live|be|wait|come)|what|how|only if|take your time|not)\b",
    re.IGNORECASE,
)
_FRAGMENT = re.compile(
    r"(?:and |but |so )?(?:no|yes|yes now|please|not once|now|ever|at all|again|seriously|come on|go on|well|hello|what|could you|just say|i mean it|right this minute|and nothing|not one)[.?!]*",
    re.IGNORECASE,
)
"""What only adds weight to a sentence beside it; it is left out with that weight."""
_TAKES_BACK = frozenset(
    {"apology", "validation", "appreciation", "simple_reflection", "complex_reflection", "i_statement"}
)
_STANDS_ALONE = frozenset((hard.THREAT, hard.END, hard.INSULT, "judgment", "comparison", hard.SARCASM, hard.GUILT))
"""Beside these nothing else is mended: what is under them is said first."""
_SHIELDS = frozenset(("defensiveness", "you_blame"))
"""What after "sorry, but" only takes the sorry back; a verdict or a price there is more, and is not left out."""
_SORRY = re.compile(r"\b(?:sorry|apologi[sz]e|my fault)\b", re.IGNORECASE)
_HOLLOW = re.compile(
    r"\S+|(?:i'm|i am|it's|this is) (?:a bit |so |really |very |not )*(?:nervous|scared|afraid|shy|hard|awkward|easy|good at)\b.*|well,? (?:i'm )?sorry|(?:well,? )?(?:i'm )?sorry (?:to say|now)",
    re.IGNORECASE,
)
"""Half a sentence before a "but" that holds nothing warm: "Well sorry"."""
_WARM_HALF = re.compile(
    r"\b(?:love you|sorry (?!to say|now)|sorry$|understand|know (?:you|it|that|how)|appreciate|thank|thanks|get that|hear you|care about you)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Closing:
    """What may close, and the words where it stands."""

    kind: str
    words: str


@dataclass(frozen=True, slots=True)
class Check:
    """A checked draft. `versions` are gentler ones, the best first; empty if the draft is good as it is."""

    parts: tuple[Part, ...]
    closes: tuple[Closing, ...] = ()
    opens: Closing | None = None
    versions: tuple[str, ...] = ()
    gap: bool = False
    """The first version holds a sentence to fill, where no rule was sure."""
    cut: bool = False
    """It was long, and only the parts that matter most were looked at."""

    @property
    def found(self) -> str:
        """ "none" without words, "good", "unsure" where not all was understood, "better" with a version, "pattern" if a part
        of it is left to fill, "named" where nothing can be offered."""
        if not self.parts:
            return "none"
        if not self.closes:
            return "unsure" if self.unclear else "good"
        if not self.versions:
            return "named"
        return "pattern" if self.gap else "better"

    @property
    def shortest(self) -> str:
        """The one sentence that says most of it: the mended part that closes most, or what opens; "" where it is one already."""
        whole = min(self.versions, key=len) if self.versions else " ".join(part.sentence.text for part in self.parts)
        mended = [part.ways for part in self.parts if part.kind and part.kind != "but" and part.ways and part.ways[0]]
        if self.closes:
            said = (
                min((way for way in mended[0] if DOTS not in way), key=len, default="")
                if mended and self.versions
                else ""
            )
        else:
            said = self.opens.words if self.opens else ""
        return said if len(said) < len(whole) else ""

    @property
    def is_wordy(self) -> bool:
        """Whether it is more than somebody takes in at once."""
        return self.cut or len(self.parts) > MANY_SENTENCES or sum(len(p.sentence.text) for p in self.parts) > MUCH

    @property
    def unclear(self) -> Part | None:
        """The first part that was not understood well enough to be called good."""
        return next((part for part in self.parts if not part.kind and not part.clear), None)


def check(draft: str, read: Read) -> Check:
    """Check a draft that is meant for the partner. Pure; any text is taken."""
    parts = tuple(part for sentence in sentences(draft)[-MOST_SENTENCES:] for part in _weighed(sentence, read))
    cut = len(draft) > LONG
    if cut:
        parts = _that_matter(parts)
    if not any(re.search(r"\w", part.sentence.text) for part in parts):
        return Check(())
    kept, dropped = _one_question(parts)
    closes = _closes(parts, dropped)
    opens = next(
        (Closing(p.opens, p.sentence.text) for p in parts if p.opens and p.clear and p.kind in ("", "but")), None
    )
    versions = _versions(kept) if closes and _can_be_mended(kept) else ()
    gaps = {part.pattern for part in kept if part.kind and not part.ways and DOTS in part.pattern}
    return Check(parts, closes, opens, versions, bool(versions) and any(gap in versions[0] for gap in gaps), cut)


def _weighed(sentence: Sentence, read: Read) -> tuple[Part, ...]:
    """The parts of one sentence: two where a "but" takes back a warm half."""
    if len(sentence.text) > LONGEST_SENTENCE:
        return (weighed(sentence, read),)
    halves = _BUT.split(sentence.text, maxsplit=1)
    if len(halves) == 2 and not _HOLLOW.fullmatch(halves[0]) and not _KIND_AFTER.match(halves[1]):
        warm = weighed(Sentence(halves[0], ended(halves[0])), read)
        if not warm.kind and (warm.opens in _TAKES_BACK or _WARM_HALF.search(halves[0])):
            after = _weighed(Sentence(halves[1], tidied(halves[1])), read)
            if warm.opens == "apology" or _SORRY.search(halves[0]):
                after = tuple(
                    replace(part, ways=(LEFT_OUT,)) if part.kind in _SHIELDS and not part.ways else part
                    for part in after
                )
            return (replace(warm, kind="but", ways=(warm.sentence.text,), opens=warm.opens or "i_statement"), *after)
    parted = clauses(sentence)
    if len(parted) > 1:
        parts = tuple(part for clause in parted for part in _weighed(clause, read))
        if any(part.kind for part in parts):
            return parts
    return (weighed(sentence, read),)


def _that_matter(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Of a long draft the two parts that close most, in their order; the first of it where nothing closes."""
    closing = sorted((p for p in parts if p.kind), key=lambda p: _SEVERITY.index(p.kind))[:MOST_CLOSING]
    return tuple(p for p in parts if p in closing) or parts[:MOST_CLOSING]


def _one_question(parts: tuple[Part, ...]) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """The parts with one question at most, and the questions that were left out."""
    asking = [part for part in parts if part.sentence.asks and (part.kind or _ASKS_MUCH.match(part.sentence.text))]
    if len(asking) < 2:
        return parts, ()
    matters = min(asking, key=_how_closed)
    kept = tuple(part for part in parts if part is matters or part not in asking)
    return kept, tuple(part for part in asking if part is not matters)


def _how_closed(part: Part) -> tuple[bool, bool, bool]:
    """Open questions go before others, whole ones before those that closed, longer ones before "What?"."""
    text = part.sentence.text
    return (
        bool(part.kind and not part.ways),
        not re.match(r"(?:what|how|why|where|which|who)\b", text, re.IGNORECASE),
        len(text.split()) < 3,
    )


def _can_be_mended(parts: tuple[Part, ...]) -> bool:
    """Whether what is left of a draft may stand beside what is mended: half a mended draft is none."""
    return not any(part.kind in hard.BEYOND_WORDING or not (part.kind or part.clear) for part in parts)


def _closes(parts: tuple[Part, ...], dropped: tuple[Part, ...]) -> tuple[Closing, ...]:
    found = {part.kind: Closing(part.kind, part.sentence.text) for part in reversed(parts) if part.kind}
    if dropped:
        found["stacked"] = Closing("stacked", dropped[0].sentence.text)
    worst = sorted(found.values(), key=lambda closing: _SEVERITY.index(closing.kind))
    return tuple(worst[:MOST_CLOSING])


def _versions(parts: tuple[Part, ...]) -> tuple[str, ...]:
    rounds = max((len(part.ways) for part in parts), default=1) or 1
    made = (_version(parts, at) for at in range(min(rounds, MOST_WAYS)))
    ways = tuple(dict.fromkeys(version for version in made if version))
    return tuple(way for way in ways if (DOTS in way) == (DOTS in ways[0]))


def _version(parts: tuple[Part, ...], at: int) -> str:
    """The draft once more, each closing part in its `at`th way; what is left to fill stands there once."""
    said: list[str] = []
    mended = {part.kind for part in parts if part.ways} & {"pressure", "advice"}
    unmended = [part for part in parts if part.kind and not part.ways and part.kind not in mended]
    worst = min(unmended, key=lambda part: _SEVERITY.index(part.kind), default=None)
    heavy = worst is not None and worst.kind in _STANDS_ALONE
    for part in parts:
        if _FRAGMENT.fullmatch(part.sentence.text):
            continue
        if not part.kind:
            said.append(part.sentence.text)
        elif part.ways and (part.kind == "but" or not heavy):
            said.append(part.ways[min(at, len(part.ways) - 1)])
    said.extend([worst.pattern] if worst else [])
    return " ".join(sorted(_once(said), key=_left_open)) or parts[0].pattern


def _left_open(line: str) -> bool:
    """What ends in dots comes last, so that nothing follows the gap."""
    return line.endswith(DOTS)


def _once(said: list[str]) -> list[str]:
    """No sentence twice, and no second question."""
    kept: list[str] = []
    asked = False
    for line in filter(None, dict.fromkeys(said)):
        if line.endswith("?") and asked:
            continue
        asked = asked or line.endswith("?")
        kept.append(line)
    return kept
