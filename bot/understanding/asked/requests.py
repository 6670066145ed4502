"""Whole messages that ask something of the bot beside its commands and settings: numbers to call, a quick word, what others may see
of the phone, what it is."""

import re

from bot.understanding.arranging.settings_words import Wish
from bot.understanding.asked.helplines_asked import asks_for_numbers
from bot.understanding.asked.hiding import shares_phone
from bot.understanding.asked.of_me import OF_ME, asked_of_me

NUMBERS, SHARED, WORD, WORD_TOLD = "get help", "a shared phone", "quick word", "my quick word"
NOTHING_ASKED = Wish()
LONGEST = 120
"""Characters: nobody asks a machine for these in more."""
_WORD = r"(?:quick|safe|code|panic|secret|hidden|emergency|special) ?word"
_WORD_ASKED = re.compile(
    r"(?=.*\b(?:is there|are there|can|could|do you|does|how|what|want|need|like|set|get|choose|pick)\b)"
    r"(?:(?:is there|are there|can|could|do|does|how|what|i|we|you|it|have|has|get|set|choose|pick|use|make|agree on|want|need|like|about|if|"
    r"to|up|up with|my|our|the|a|an|some|any|kind of|sort of|or|would|'d|please|one) )*"
    rf"{_WORD}s?(?: (?:i|we|can|could|for|if|when|that|to|use|say|type|in case|with you|please|work|works) ?.{{0,50}})?(?: ?[?.!])*"
)
_WORD_TOLD = re.compile(
    rf"(?:(?:ok|so|and|then|let's say|,) )*"
    rf"(?:(?:my|our|the) (?:new )?{_WORD}(?: (?:is|should be|will be|shall be|to|:|=))+|(?:use|make|set|take)(?: my {_WORD}(?: to)?)?)"
    rf" (?P<word>\w{{3,20}})"
    rf"(?: (?:as|for|to be|is) (?:my|the|our|a) {_WORD})?(?: ?[.!])*"
)


def requested(plain: str) -> Wish:
    """What a whole plain message asks for, as a label and what comes with it."""
    if len(plain) > LONGEST:
        return NOTHING_ASKED
    told = _WORD_TOLD.fullmatch(plain)
    if told and re.search(_WORD, plain):
        return Wish(frozenset({WORD_TOLD}), {"quick_word": told["word"]})
    if _WORD_ASKED.fullmatch(plain):
        return Wish(frozenset({WORD}))
    wanted, country = asks_for_numbers(plain)
    if wanted:
        return Wish(frozenset({NUMBERS}), {"country": country} if country else {})
    if shares_phone(plain):
        return Wish(frozenset({SHARED}))
    kind = asked_of_me(plain)
    return Wish(frozenset({OF_ME}), {"point": kind}) if kind else NOTHING_ASKED
