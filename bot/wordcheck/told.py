"""Checking a draft in a talk: the craft that reads it, and what pages insert of it.

Only the draft is remembered, with a word for what was found, which pages choose by; versions are made when they are said.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache

from bot.dialogue.book import Composer, Craft
from bot.dialogue.offers import takes, wants_more
from bot.dialogue.plans import number, text
from bot.dialogue.talk import Conversation, Remembered
from bot.dialogue.wishes import remembering
from bot.understanding.drafts import drafted
from bot.wordcheck.aim import corners
from bot.wordcheck.check import Check, Closing, check
from bot.wordcheck.gentler import Read

FLOW = "check_words"
DRAFT, ROUND = "draft", "draft_round"
CORNERS = "corners"
"""What was found in a draft that is not looked at."""
LONGEST_QUOTE = 44


Looked = Callable[[str, str], Check]
"""A person's draft, checked."""


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
        """The draft in the words just heard, checked. Within the flow it was asked for, so that all of them are the draft."""
        asked = conversation.node.startswith(f"{FLOW}#")
        draft = "" if asked and (takes(heard) or wants_more(heard)) else drafted(heard, whole=asked)
        if corners(heard, draft):
            return remembering(conversation, {DRAFT: "", "draft_found": CORNERS}, now)
        checked = look(conversation.person, draft)
        closes = [closing.kind for closing in checked.closes]
        found: dict[str, str | int] = {
            DRAFT: _looked_at(checked) if checked.cut else draft,
            "draft_found": checked.found,
            "draft_closes": closes[0] if closes else "",
            "draft_also": closes[1] if len(closes) > 1 else "",
            "draft_opens": checked.opens.kind if checked.opens else "",
            "draft_ways": len(checked.versions),
            "draft_cut": int(checked.cut),
            ROUND: 1,
        }
        return remembering(conversation, found, now)

    return {"check_draft": check_draft}


def composers(look: Looked) -> Mapping[str, Composer]:
    """The words that pages insert about the draft."""

    def of(make: Callable[[Check, Conversation], str]) -> Composer:
        return lambda conversation, _now: make(look(conversation.person, text(conversation, DRAFT)), conversation)

    return {
        "draft_version": of(_version),
        "draft_closing": of(lambda checked, _talk: _quoted(checked.closes, 0)),
        "draft_closing_too": of(lambda checked, _talk: _quoted(checked.closes, 1)),
        "draft_opening": of(lambda checked, _talk: _quoted((checked.opens,) if checked.opens else (), 0)),
    }


def _looked_at(checked: Check) -> str:
    """Of a long draft only the sentences that were looked at, as they were written."""
    return "\n".join(dict.fromkeys(part.sentence.written for part in checked.parts))


def _version(checked: Check, conversation: Conversation) -> str:
    """The gentler version that it is the turn of; after the last one the first again."""
    if not checked.versions:
        return ""
    return checked.versions[(number(conversation, ROUND, 1) - 1) % len(checked.versions)]


def _quoted(closings: tuple[Closing, ...], at: int) -> str:
    """The words in question, short enough to stand within a sentence."""
    if at >= len(closings):
        return ""
    words = closings[at].words.rstrip(".!?… ")
    if len(words) <= LONGEST_QUOTE:
        return words
    return words[:LONGEST_QUOTE].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"
