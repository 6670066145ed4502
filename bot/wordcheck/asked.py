"""What is said to Ajar about a draft that it looked at: why, which part, shorter, when. None of it is a new draft.

use another shorter tone    about the words on offer        why part length    about what was found
send when call whether      about sending them              again              wants to see them once more
aside                       meant for Ajar, and no draft
"""

import re

from bot.dialogue.labels import plain
from bot.dialogue.offers import takes, wants_more
from bot.understanding.asked.asides import DECISION, HINDSIGHT, WORDS_WANTED, asks_on
from bot.understanding.drafts import drafted, is_framed, is_led_in, is_pasted
from bot.wordcheck.asking import ASKED, SO, TELLING
from bot.wordcheck.tidy import tidied

_ASKED = tuple((kind, re.compile(rf"{SO}(?:{'|'.join(patterns)})")) for kind, patterns in ASKED)
_ON = {WORDS_WANTED: "again", DECISION: "whether", HINDSIGHT: "send"}
_WE = re.compile(r"\b(?:we|us)\b")
_YOU = re.compile(r"\b(?:you|u|your|ur|yours|yourself|youre|youve|youll)\b")
_BOT = re.compile(
    rf"{SO}(?:(?:can|could|would|will|do|did|are|have) you (?:think|mean|help|make|know|change|fix|write|look|check|read|tell me (?:how|what|why|if)|suggest|give|show|explain|say it|do it|add|remove|see|got|sure|joking|kidding me|a bot)\b|"
    r"(?:what|how|which|where) (?:do|would|did|should|can) you (?:think(?! (?:about|of) (?:your|us|me|our|having|going))|say|change|do differently|mean|suggest|recommend|know|make|write|put|read)\b|(?:that's |is that )?what you(?:'re| are| were)? (?:saying|said|mean|wrote|suggest)|you (?:said|think|mean|wrote|missed|changed|forgot|cut|took out|left out|removed|don't get|misunderst\w+|got) (?:it|that|the|i|me wrong|my)\b|are you (?:a|an|sure|serious)\b|your (?:version|suggestion|advice|idea|sentence|wording)\b)"
)
_THIRD = re.compile(
    r"\b(?:he|she|they|him|her|them|his|their|he's|she's|they're|hes|shes|theyre|he'll|she'll|they'll|he'd|she'd|my (?:husband|wife|partner|boyfriend|girlfriend|bf|gf|fiance|fiancee))\b"
)
_LETTER = re.compile(
    r"(?:i|i'm|im|i've|ive|i'd|i'll|we|we're|let's|lets|can we|could we|shall we|should we|do we|are we|will we|hey|hi|hello|dear|babe|baby|love|darling|honey|sorry|thanks|thank|good (?:morning|night|luck)|miss|please|happy|when|tonight|tell|talk|answer|stop|don't|dont|come|call|text|what|what's|whats|why|how|how's|where|is|are|if|no|it|it's|its|that|there|maybe|today|tomorrow|last|this|so|yes|ok|good|just|hope|everything|nothing)\b"
)
_TELLING = re.compile("|".join(TELLING))


def asked(heard: str, wanted: bool = False) -> str:
    """What is asked about the draft that was looked at, "aside" for what else is no draft, or "" for a new draft, which is
    `wanted` where one was asked for."""
    words = " ".join(plain(tidied(heard)).split())
    if is_pasted(heard) or is_framed(heard) or is_led_in(heard):
        return ""
    if takes(heard):
        return "use"
    kind = next((kind for kind, pattern in _ASKED if pattern.fullmatch(words)), "")
    if kind and not _tells_them(words, kind):
        return kind
    if wants_more(heard):
        return "another"
    on = "" if _YOU.search(words) or _WE.search(words) else _ON.get(asks_on(_ended(words, heard)), "")
    return on or ("" if _is_letter(heard, words, wanted) else "aside")


def _is_letter(heard: str, words: str, wanted: bool) -> bool:
    """Whether a message may be what somebody would say to the partner, and not about them or to Ajar."""
    if drafted(heard):
        return True
    if _BOT.match(words) or _TELLING.fullmatch(words):
        return False
    if _YOU.search(words):
        return True
    return not _THIRD.search(words) and (wanted or (len(words.split()) > 1 and bool(_LETTER.match(words))))


def _tells_them(words: str, kind: str) -> bool:
    """A question that may as well be put to the partner is one: "which part of your day was best"."""
    return kind in ("part", "why", "tone") and bool(_YOU.search(words)) and not _BOT.match(words)


def _ended(words: str, heard: str) -> str:
    return f"{words} ?" if heard.rstrip().endswith("?") else words
