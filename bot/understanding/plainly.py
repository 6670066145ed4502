"""What a message plainly wants, by what was found in it by rule, before the model is asked; and what the model's guess may not be.

An end, a deed of one's own, a row, something known of the partner: whoever tells it is answered to it, whatever else
the words look like. And only what ends or puts off a talk counts as that.
"""

import re
from collections.abc import Mapping

from bot.understanding.asked.asides import asks_to_open
from bot.understanding.decide import Likely
from bot.understanding.telling.burdens import KEPT_BACK
from bot.understanding.telling.deeds import ENOUGH, MINE, ROW, SORRY, THEIRS, done_to_others
from bot.understanding.telling.fine import says_nothing
from bot.understanding.telling.mending import only_asks, refuses_sorry
from bot.understanding.telling.point import CHANGING, CONFESS, DECIDING, FOLLOWING, TELL
from bot.understanding.telling.sorrows import SORROWS
from bot.understanding.telling.told import FACTS

ENDED = "it ended"
HURT, REPAIR, OFF, SILENT = "user_hurt", "repair", "partner_off", "partner_silent"
SHARED = "partner_shared"
PROGRESS, WHY = "progress", "understand_why"
NOT_NOW, OFF_TOPIC = "not_now", "off_topic"
OVERRULED = frozenset({"practise", "check_message", "ask_question", "seek_help"})
"""What is asked of the bot in so many words stays so, unless an end was told."""
_SEEN_PLAINLY = frozenset((*SORROWS, "hiding", "unsaid", "against", "bystander", "untold", "stiff"))
OPENED_UP, LITTLE = "they opened up", "they shrugged"
_AT_THEM = frozenset({"blow", "dread"})
_OF_OTHERS = frozenset({"family", "friends", "work"})
HALF = 0.5
_OF_ITS_OWN = frozenset({WHY, REPAIR, SHARED})
"""Readings that say more than what is the person's own."""
_LOST = frozenset({"", OFF_TOPIC, NOT_NOW, "about_bot", "greeting"})
"""... and those that say less than what was seen of the partner."""

_NO_MATTER = re.compile(
    r"^(?:(?:exactly|yes|yes|ha|haha|lol|right|,|.|!) )*like (?:an?|my|some) (?:therapist|counsell?or|shrink|robot)\b|"
    r"^no (?:, )?(?:he|she|they)(?:'s|'re| is| are)(?: not|n't)(?: at all| an?| really| ever)* (?:scary|dangerous|violent|abusive|like that|mean|cruel|frightening)\b"
)
"""A likeness, or a denial of what was asked: nothing was seen of the partner, and no help is sought."""
_OF_ME = re.compile(
    r"\b(?:i|i'm|i've|i'd|i'll|me|my(?! (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|fianc|other half|man\b))|mine|myself|we|we're|we've|us|our)\b"
)
_I_FEEL = re.compile(
    r"\bi(?:'m| am| feel| felt| miss| cry| cried| can't| cannot| need| want| hate| don't know|'ve been| lost)\b|"
    r"\b(?:hurts?|makes?|kills?|leaves?|left|for|about) me\b"
)
_CHOOSING = re.compile(
    r"\b(?:don't|do not) (?:want|like) (?:that|this|the) (?:line|one|sentence|idea|message)\b|\bi(?:'m| am) not (?:asking|saying|telling|demanding)\b|\bor\b[^.?]*\?|^(?:what|how|why|should|does|did|am|is|was)\b[^.]*\?|^no (?:, )?not (?:that|this|like)|\bsomething else\b(?! (?:to do|on))"
)
_REQUEST = re.compile(
    r"\?|(?:^|[.,!] |\b(?:and|so|but|or) )(?:what|what's|how|how's|where|where's|when|which|who|who's|is|are|do|does|can|could|should|will|would|any|best|tell|give|write|translate|"
    r"recommend|suggest|advise|explain|show|make|find|help)\b|\b(?:looking|look|searching|search|asking) for\b|\b(?:like|love|want|wanted|need|hate) (?:to (?:know|ask|buy|learn|find|see)|an?|some|the)\b|\bwhat's (?:that|the|it|an?)\b|\bhow (?:often|much|many|long|far|do|to)\b"
)
"""What is asked of a bot, and not told: a recipe, a price, a poem."""
_OR = re.compile(r"\bor\b[^.?]*\?")
_NO_END = re.compile(
    r"^(?:no|nah|but)(?: ,)? (?:not (?:that|this|like|what)|i (?:don't|do|want|mean|meant)|that's not|he|she|they|we|it)\b|\banother one\b|"
    r"\bi(?:'m| am)(?: so| really| just| a bit| also)* (?:scared|afraid|worried|terrified|frightened|anxious|hurt|sad|lonely|jealous|ashamed|heartbroken)\b(?! i (?:have|gotta|got|must|can't|need|'ve|do|don't|won't|am|'m))|"
    r"\bi (?:don't )?want (?:him|her|them|us)\b|\bi (?:don't )?want to (?:get back|lose|fix|save|know|understand|help|hug|hold|be (?:with|close|there))\b|"
    r"\b(?:we have|we've got|there's|there is|have) (?:kids|children|a baby|no time|no privacy|a toddler)\b|\bno time (?:for|with|because)\b|"
    r"^(?:o+h+|a+h+|huh|wow|lol|haha\w*|h+m+|e+r+m*|m+m+|eh|right|really|yikes)(?: [?!.…])*$|^(?:(?:his|her|their|our|the|my) )?(?:next|first|last) (?:\w+ ){1,2}(?:is|will be) (?:on |at |in )?\w+|"
    r"\b(?:doing|saying|trying|sending|telling|asking) (?:it|that|this|him|her|them)(?: to (?:him|her|them))? (?:tonight|now|today|tomorrow|later)\b|\b(?:i'll|i will|gonna|going to) (?:do|say|try|send|ask|tell)\b.*\b(?:tonight|now|today|tomorrow)\b"
)
_ENDS_ALL_THE_SAME = re.compile(
    r"\b(?:not (?:now|tonight|today|yet|in the mood)|(?:another|some other) (?:time|day|night)|leave (?:it|this|that)|let it (?:be|lie|go|rest)|stop|pause|enough|later|bye|good ?night|"
    r"tomorrow(?: maybe| instead)?|too tired|so tired|exhausted|bed|sleep|sleeping|no energy|can't face|call it a (?:night|day)|don't want to (?:talk|do this|do it|say|push|bother|go on)|need a break|take a break|give it a rest|skip)\b"
)


def plain_intent(likely: Likely, slots: Mapping[str, str | int], plain: str) -> str | None:
    """The intent that goes before the model's, "" for none at all; None where the model may say."""
    first, share = next(iter(likely.labels), ("", 0.0))
    point = slots.get("point")
    if "ended" in slots or point in FOLLOWING or confesses(slots):
        return ""
    ends = first == NOT_NOW and not _is_no_end(plain)
    if point in CHANGING and not ends:
        return HURT
    if _NO_MATTER.search(plain) and first in (OFF, SILENT, "seek_help"):
        return ""
    if ends or (first in OVERRULED and share > HALF) or asks_to_open(plain):
        return None
    if first == REPAIR and (refuses_sorry(plain) or ("fault" not in slots and done_to_others(plain))):
        return HURT
    found = _of_fault(first, slots.get("fault")) or _of_matter(first, slots, plain)
    return found or ("" if first == NOT_NOW else None)


def without_guess(likely: Likely, slots: Mapping[str, str | int], plain: str) -> Likely:
    """The labels without a wish to mend, where a question was guessed to be one and its words hold nothing to put right."""
    if likely.first() != REPAIR or slots.get("fault") in (MINE, ENOUGH, ROW) or not only_asks(plain):
        return likely
    left = 1 - likely.labels[0][1]
    return Likely(tuple((label, share / left) for label, share in likely.labels[1:]) if left > 0 else ())


def confesses(slots: Mapping[str, str | int]) -> bool:
    """Whether somebody asks whether to tell of something of their own that is kept back."""
    return slots.get("mine") == KEPT_BACK and slots.get("point") in (TELL, CONFESS)


def chooses(slots: Mapping[str, str | int], plain: str) -> bool:
    """Whether the message lays two things to do side by side: "leave it or text?"."""
    return slots.get("point") in DECIDING and _OR.search(plain) is not None


def came_of(outcome: str, slots: Mapping[str, str | int], plain: str) -> str:
    """An outcome that was read, put right: a smile before they went back to their game is little, and to be told off is no
    opening up, nor to be told nothing."""
    if outcome != OPENED_UP:
        return outcome
    if slots.get("point") == "small":
        return LITTLE
    return "" if slots.get("matter") in _AT_THEM or says_nothing(plain) else outcome


def _of_fault(first: str, fault: str | int | None) -> str:
    """Who was hurt by the partner's doing owes no apology, and who tells of a deed of their own wants to mend it."""
    if fault == THEIRS:
        return HURT if first in (REPAIR, PROGRESS) else ""
    if fault == SORRY:
        return REPAIR if first in (REPAIR, PROGRESS, "partner_shared") else ""
    return REPAIR if fault in (MINE, ENOUGH) and first != WHY else ""


def _of_matter(first: str, slots: Mapping[str, str | int], plain: str) -> str:
    if first == SHARED and _keeps_it_closed(slots, plain):
        return SILENT
    if slots.get("matter") == "kindness" and (first in _LOST or (first in (OFF, SILENT) and "seen" not in slots)):
        return PROGRESS
    if _is_of_their_own(first, slots, plain):
        return HURT
    if first == HURT and _is_of_them(slots, plain):
        return OFF
    if "mine" in slots and first not in _OF_ITS_OWN and not (first == OFF_TOPIC and "pronouns" not in slots):
        return HURT
    seen = slots.get("seen")
    return OFF if (seen in _SEEN_PLAINLY and first in _LOST) or (seen == "untold" and first == PROGRESS) else ""


def _is_of_their_own(first: str, slots: Mapping[str, str | int], plain: str) -> bool:
    """Whether the person tells of their own life outside the two: a father who died, a boss, a sister who is silent."""
    if not slots.keys().isdisjoint(("pronouns", "who", "seen")):
        return False
    voiced = str(slots.get("voiced", ""))
    if first == OFF_TOPIC:
        return voiced != "" and _REQUEST.search(plain) is None
    return first in (OFF, SILENT) and voiced.startswith("your ") and slots.get("voiced_matter") in _OF_OTHERS


def _keeps_it_closed(slots: Mapping[str, str | int], plain: str) -> bool:
    """Whether all that the partner said is nothing, or that they won't speak of it."""
    closed = slots.get("seen") == "sealed" or says_nothing(plain)
    return closed and not any(slots.get(name) for name in ("matter", "mood", "shared"))


def _is_of_them(slots: Mapping[str, str | int], plain: str) -> bool:
    """Whether all of it tells of the partner: what was seen of them and nothing of one's own, or a sorrow of theirs."""
    if slots.get("seen") in SORROWS and "mine" not in slots:
        return _I_FEEL.search(plain) is None
    known = "seen" in slots or slots.get("matter") in FACTS
    return known and not slots.keys().isdisjoint(("pronouns", "who")) and _OF_ME.search(plain) is None


def _is_no_end(plain: str) -> bool:
    """Whether words that look like an end or a delay of the talk are none: they choose, correct, fear or wish."""
    return bool(_CHOOSING.search(plain) or (_NO_END.search(plain) and not _ENDS_ALL_THE_SAME.search(plain)))
