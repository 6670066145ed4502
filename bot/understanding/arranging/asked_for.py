"""The daily question, asked for in any order of words: "could you message me each night at ten with something to ask him".

Read piece by piece: how often, when, what, and the small words between. One word that is none of these, and it is
something else: "I ask him a question every day" asks for nothing.
"""

import re
from collections.abc import Mapping

from bot.understanding.arranging.hours import DAYS, HOUR, OFTEN, day_marks, halved, hour_marks
from bot.understanding.arranging.places import where
from bot.understanding.asked.pieces import ready, taken_apart

_AT = r"(?:at (?:around|about)|at|around|about|by|from)"
_PIECES = ready({
    "rhythm": "|".join(OFTEN),
    "often": r"(?:every|each|per|a|once a|once every|one a) ?(?:single )?(?:day|night|evening|morning)|daily|nightly|evenings|mornings|(?:in|at) (?:the )?(?:mornings?|evenings?|night)",
    "thing": r"(?:questions?|prompts?)(?: of the day)?(?: to ask)?|something (?:gentle |small |nice |new )?to (?:ask|say)|ideas? (?:of|for) what to ask|"
    r"(?:the |a |your |that )?daily (?:things?|messages?|ones?)|(?:one|another|something|more)(?: more)? like (?:this|that|these|those)|one of (?:these|those)",
    "me": r"(?:ask|message|text|remind|ping|prompt|nudge|write|send|give|get|write to|poke)(?: to)? me",
    "weekdays": rf"(?:only )?(?:on |every |each )?(?P<days>{DAYS})(?: only)?",
    "hour": rf"(?:but )?(?:not before|after|no earlier than|not earlier than|{_AT}) (?P<hour>{HOUR})|"
    rf"(?P<clear>\d{{1,2}}(?: ?[:.] ?\d{{2}})? ?(?:am|pm|a ?\. ?m ?\.?|p ?\. ?m ?\.?|o'clock)|\d{{1,2}} ?: ?\d{{2}})",
    "place": r"(?:and )?(?:i'm|i am|we're|we are|i live|we live) (?:in|near|from) (?P<place>[\w' -]{2,30}?)(?= ?[,.!?]|$)",
    "wish": r"i want|i'd like|i would like|i'd love|i would love|i need|can i|could i|may i|let me|sign me up|(?:turn|switch|set)(?: me)? (?:on|up)|start|begin|set|schedule|arrange|"
    r"have|get|give|send|receive|try|do|add|enable|subscribe(?: me)?|put me down",
    "small": r"my (?:husband|wife|partner|boyfriend|girlfriend)|please|could|can|would|you|a|an|one|the|my|your|some|any|with|to|for|on|of|in|and|then|it|me|us|that i (?:can|could)|"
    r"i (?:can|could)|ask|asked|gentle|small|little|new|nice|good|short|"
    r"him|her|them|each other|thanks|from now on|up|be|having|getting|message|reminder|service|thing|things|something|also|just|but|only|ish|so|like|maybe|hi|hello|ok|yes|each|,|\.|\?|!",
})  # fmt: skip
_DAILY = re.compile(r"\b(?:daily|of the day)\b")
_OF_THEM = re.compile(r"\b(?:he|she|they|him|her|his|their|husband|wife|partner|boyfriend|girlfriend|we|us|our)\b")
MOST_SENTENCES = 4
Marks = Mapping[str, str | int]


def asked_for(words: str) -> Marks | None:
    """The marks of a plain message that asks for a question a day, or on some days; None for any other."""
    pieces = taken_apart(words, _PIECES)
    if pieces is None or not ("thing" in pieces or ("me" in pieces and "often" in pieces)):
        return None
    place = where(pieces["place"]["place"]) if "place" in pieces else None
    if "place" in pieces and place is None:
        return None
    marks: dict[str, str | int] = {"daily": 1}
    if "weekdays" in pieces:
        marks |= day_marks(pieces["weekdays"]["days"])
    elif "rhythm" in pieces:
        marks["days"] = OFTEN[pieces["rhythm"][0].strip()]
    elif "often" in pieces or _DAILY.search(words):
        marks["days"] = ""
    else:
        return None
    return {**marks, **_hour(pieces, words), **({"zone": place.zone} if place and place.zone else {})}


def asked_for_first(plain: str) -> Marks | None:
    """The marks of a message that asks for it in one sentence and in the others says something of the person alone."""
    sentences = [sentence.strip() for sentence in re.split(r"(?<=[.!?]) ", plain) if sentence.strip()]
    if not 1 < len(sentences) <= MOST_SENTENCES or _OF_THEM.search(" ".join(sentences[1:])):
        return None
    return asked_for(sentences[0])


def _hour(pieces: Mapping[str, re.Match[str]], words: str) -> Marks:
    if "hour" in pieces:
        return hour_marks(halved(pieces["hour"]["hour"] or pieces["hour"]["clear"], words))
    part = re.search(r"\b(evening|night|morning)s?\b", pieces["often"][0]) if "often" in pieces else None
    return {"part": 540 if part[1] == "morning" else 1200} if part else {}
