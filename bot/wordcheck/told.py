"""Checking a draft in a talk: the craft that reads it, and what pages insert of it.

Only the draft is remembered, with a word for what was found, which pages choose by; versions are made when they are said.
What is asked about it afterwards leaves it as it is, and is noted down in a word.
"""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from bot.dialogue.book import Composer, Craft
from bot.dialogue.plans import number, text
from bot.dialogue.talk import Conversation, Remembered
from bot.dialogue.wishes import remembering
from bot.understanding.drafts import asks_for_a_check, drafted, is_reported
from bot.wordcheck.aim import corners, harms
from bot.wordcheck.asked import asked
from bot.wordcheck.check import Check, Closing, check
from bot.wordcheck.gentler import Part, Read
from bot.wordcheck.phrase import DOTS

FLOW = "check_words"
ASKING = f"{FLOW}#ask"
DRAFT, ROUND, AT = "draft", "draft_round", "draft_at"
CORNERS, NONE, REPORTED, TALK, SIGN = "corners", "none", "reported", "talk", "sign"
"""What was found where no draft is looked at: one that corners, none, what somebody wants to tell, ordinary talk, and a
picture sign without words."""
HARM = "harm"
"""Of a draft that corners: it threatens harm, or wishes it."""
LONGEST_QUOTE = 44
_ON_WITHOUT = frozenset(("sent", "reply", "anger", "stuck", "thanks"))
"""What is answered where no draft lies before us, too."""
_NEVER_A_DRAFT = frozenset(("use", "another", "shorter", "aside")) | _ON_WITHOUT
"""What is no draft even where one was asked for."""
_WORDS = re.compile(r"[^\W\d_]{4,}")
_NO_TOPIC = frozenset[str](_WORDS.findall(
    "what's wrong with that this part line sentence word words thing half question which keep about leave take just have does mean "
    "should could would what why your they them message text draft really before after first last second ending beginning"
))  # fmt: skip
_PLACES = {
    "first": 0,
    "beginning": 0,
    "start": 0,
    "opening": 0,
    "second": 1,
    "third": 2,
    "last": -1,
    "end": -1,
    "ending": -1,
}
"""Words for where a sentence stands in a draft."""


Looked = Callable[[str, str], Check]
"""A person's draft, checked."""
Found = dict[str, str | int]


def looking(read: Read) -> Looked:
    """Checks drafts. A turn asks for the same check several times over, so the last one is at hand for the same person."""

    @lru_cache(maxsize=1)
    def looked(person: str, draft: str) -> Check:
        del person
        return check(draft, read)

    return looked


def crafts(look: Looked) -> Mapping[str, Craft]:
    """By the names of `bot.dialogue.book.CRAFTS`."""

    def check_draft(conversation: Conversation, heard: str, now: int) -> Mapping[str, Remembered]:
        """The draft in the words just heard, checked; or what they ask about the one that was. Where one was asked for, all of
        the words are the draft unless they speak of the partner."""
        found = _about(conversation, heard, look) or _looked_for(conversation, heard, look)
        return remembering(conversation, found, now)

    return {"check_draft": check_draft}


def composers(look: Looked) -> Mapping[str, Composer]:
    """The words that pages insert about the draft."""

    def of(make: Callable[[Check, Conversation], str]) -> Composer:
        return lambda conversation, _now: make(look(conversation.person, text(conversation, DRAFT)), conversation)

    return {
        "draft_version": of(_version),
        "draft_short": of(lambda checked, _talk: checked.shortest),
        "draft_closing": of(_closing),
        "draft_closing_too": of(lambda checked, _talk: _quoted(checked.closes, 1)),
        "draft_opening": of(lambda checked, _talk: _quoted((checked.opens,) if checked.opens else (), 0)),
        "draft_unclear": of(lambda checked, _talk: _short(checked.unclear.sentence.text) if checked.unclear else ""),
    }


def _about(conversation: Conversation, heard: str, look: Looked) -> Found:
    """What is asked about the draft that was looked at; empty where none was, or the words are a new one."""
    found = text(conversation, "draft_found")
    here = conversation.node.startswith(f"{FLOW}#") and conversation.node != ASKING
    if not here or found in ("", NONE, REPORTED, TALK, SIGN):
        return {}
    kind = asked(heard)
    if not kind:
        return {}
    if kind not in ("part", "why") or found == CORNERS:
        return {
            "draft_asked": kind,
            ROUND: _next(conversation) if kind == "another" else number(conversation, ROUND, 1),
        }
    checked = look(conversation.person, text(conversation, DRAFT))
    at = _part_meant(checked, heard) if kind == "part" else 0
    part = checked.parts[at - 1] if at else None
    return {
        "draft_asked": "that" if part else "why",
        AT: at,
        "draft_closes": part.kind if part else _kind(checked.closes, 0),
    }


def _looked_for(conversation: Conversation, heard: str, look: Looked) -> Found:
    """The draft in the words just heard, checked."""
    within = conversation.node.startswith(f"{FLOW}#")
    draft = drafted(heard, whole=within)
    if corners(heard, draft):
        return {
            DRAFT: "",
            "draft_found": CORNERS,
            "draft_closes": HARM if harms(draft) else "",
            "draft_asked": "",
            AT: 0,
        }
    question = asked(heard, conversation.node == ASKING) if within else ""
    question = question if question in _NEVER_A_DRAFT or conversation.node != ASKING else ""
    if not draft or question:
        talks = question == "aside" or not (within or asks_for_a_check(heard))
        said = question if question in _ON_WITHOUT else ""
        return {DRAFT: "", "draft_found": TALK if talks and heard else NONE, "draft_asked": said, AT: 0}
    checked = look(conversation.person, draft)
    if checked.found == NONE and draft:
        return {DRAFT: "", "draft_found": SIGN, "draft_asked": "", AT: 0}
    if is_reported(draft) and not checked.closes:
        return {DRAFT: "", "draft_found": REPORTED, "draft_asked": "", AT: 0}
    return {
        DRAFT: _looked_at(checked) if checked.cut else draft,
        "draft_found": checked.found,
        "draft_closes": _kind(checked.closes, 0),
        "draft_also": _kind(checked.closes, 1),
        "draft_opens": checked.opens.kind if checked.opens else "",
        "draft_ways": len(checked.versions),
        "draft_cut": int(checked.cut),
        "draft_dots": int(DOTS in "".join(checked.versions[:1])),
        "draft_unsure": int(checked.unclear is not None),
        "draft_wordy": int(checked.is_wordy),
        "draft_shorter": int(bool(checked.shortest)),
        "draft_asked": "",
        ROUND: 1,
        AT: 0,
    }


def _next(conversation: Conversation) -> int:
    """The round after this one; one more than there are ways, and pages say that there are no others."""
    return number(conversation, ROUND, 1) + 1


def _part_meant(checked: Check, heard: str) -> int:
    """Which sentence of the draft is meant, from 1; 0 where the words don't say."""
    topics = set(_WORDS.findall(heard.casefold())) - _NO_TOPIC
    shared = [len(topics.intersection(_WORDS.findall(part.sentence.text.casefold()))) for part in checked.parts]
    most = max(shared, default=0)
    if most:
        return shared.index(most) + 1
    places = [at for word, at in _PLACES.items() if re.search(rf"\b{word}\b", heard.casefold())]
    if not places or not -1 <= places[0] < len(checked.parts):
        return 0
    return places[0] % len(checked.parts) + 1


def _kind(closings: tuple[Closing, ...], at: int) -> str:
    return closings[at].kind if at < len(closings) else ""


def _looked_at(checked: Check) -> str:
    """Of a long draft only the sentences that were looked at, as they were written."""
    return "\n".join(dict.fromkeys(part.sentence.written for part in checked.parts))


def _version(checked: Check, conversation: Conversation) -> str:
    """The gentler version that it is the turn of; after the last one the first again."""
    if not checked.versions:
        return ""
    return checked.versions[(number(conversation, ROUND, 1) - 1) % len(checked.versions)]


def _closing(checked: Check, conversation: Conversation) -> str:
    """The words that are spoken of: those that were asked about, else what closes most."""
    at = number(conversation, AT)
    if 0 < at <= len(checked.parts):
        part: Part = checked.parts[at - 1]
        return _short(part.sentence.text)
    return _quoted(checked.closes, 0)


def _quoted(closings: tuple[Closing, ...], at: int) -> str:
    return _short(closings[at].words) if at < len(closings) else ""


def _short(words: str) -> str:
    """The words in question, short enough to stand within a sentence."""
    words = words.rstrip(".!?… ")
    if len(words) <= LONGEST_QUOTE:
        return words
    return words[:LONGEST_QUOTE].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"
