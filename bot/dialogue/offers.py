"""Whole messages that answer an offer of words: they take the sentence up, or ask for another one.

Only where a button says so, and only a message that says nothing else: "gonna do it, wish me luck" takes up what was
just offered, and elsewhere it is anybody's guess.
"""

import re
from collections.abc import Mapping

from bot.dialogue.labels import plain

_TAKING = re.compile(r"i'll (?:try|say|use|do|send|write) (?:that|it|this)(?: (?:one|once))?")
_MORE = re.compile(r"(?:another(?: (?:one|way|line|question))?|one more|more|say it another way)")
"""Labels of buttons that take a sentence up, and of those that ask for another."""

_IT = r"(?:(?:it|this|that|him|her|them)(?: one)?|the (?:first|second|last) one)(?: a (?:go|try|shot))?"
_GOOD = (
    r"(?:great|perfect|cool|brilliant|lovely|excellent|nice(?: one)?|good(?: one| idea)?|fab|awesome|(?:that|it|this)(?:'s| is| sounds| looks)"
    r"(?: really| very| so)? (?:fine|good|great|perfect|nice|lovely|better|ok|okay|it)|(?:that|this)(?: one)? (?:works|will do|'ll do)|that'll do|"
    r"(?:sounds|looks) (?:good|great|fine)|i (?:really )?(?:like|love) (?:that|it|this)(?: one)?|(?:that|this) one|the (?:first|second|last) one)"
)
_BEFORE = (
    r"(?:ok|okay|k|yes|yeah|yep|yup|sure|right|alright|all right|fine|well|so|oh|then|and|thx|ty|thanks|thank you|"
    r"thanks a lot|thank you so much)"
)
_DOING = (
    r"(?:(?:i'll|ill|i will|i shall|i think (?:i'll|i will|i shall|i'm going to|i'm gonna)|(?:(?:i'm|im|i am) )?(?:just )?(?:gonna|going to)|let me)"
    rf" (?:just )?(?:try|do|say|use|send|write|text|take|give|tell|go (?:with|for)) {_IT}|(?:(?:i'm|im|i am) )?(?:doing|trying|saying|using|sending|taking) {_IT}|"
    r"(?:(?:i'm|im|i am) )?sending(?: now)?)"
)
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_AFTER = (
    r"(?:now|right now|right away|tonight|today|later|later on|soon|then|tomorrow|this (?:morning|afternoon|evening|weekend)|"
    rf"(?:on |this )?{_DAY}|(?:in the )?(?:morning|afternoon|evening)|tomorrow night|at (?:breakfast|lunch|dinner|supper|tea|bedtime|the weekend)|"
    r"(?:over|after|before) (?:breakfast|lunch|dinner|supper|tea|work|bed)|in a (?:bit|minute|while|moment)|"
    r"when (?:he|she|they)(?:'s|'re| is| are| gets?| comes?)? (?:home|in|back|up|here)|wish me luck|fingers crossed|"
    r"to (?:him|her|them)|thx|thanks|thank you|please)"
)
_TAKES = re.compile(rf"(?:{_BEFORE} )*(?:{_GOOD}(?: {_BEFORE})*(?: {_DOING})?|{_DOING}(?: {_GOOD})?)(?: {_AFTER})*")
_WANTS_MORE = re.compile(
    rf"(?:(?:{_BEFORE}|can i have|can you|could you|give me|i'd like|do you have|have you got|any|got) )*"
    r"(?:another(?: (?:one|way|version|go|try))?|one more|(?:a |an )?(?:different|other)(?: (?:one|way))?|something else|"
    r"(?:(?:it's |that's )?(?:a bit |much |way |far )?too (?:long|much|stiff|formal|soft|soppy)(?: for me)? ?)?"
    r"(?:(?:make|say|do|put) it )?(?:a bit |much |even )?(?:shorter|simpler|softer|gentler|plainer|warmer|kinder)(?: one| version)?|"
    r"(?:it's |that's )?(?:a bit |much |way |far )?too (?:long|stiff|formal|soppy)(?: for me)?)(?: please| thanks)*"
)


def taken(typed: str, labels: Mapping[str, str]) -> str | None:
    """The key of the button that takes up the sentence on offer, if these words do so and nothing else."""
    return _button(_TAKING, labels) if _TAKES.fullmatch(plain(typed)) else None


def more(typed: str, labels: Mapping[str, str]) -> str | None:
    """The key of the button for another one, if these words ask for one and nothing else."""
    return _button(_MORE, labels) if wants_more(typed) else None


def wants_more(typed: str) -> bool:
    """Whether these words ask for another sentence, or the same one shorter, and say nothing else."""
    return _WANTS_MORE.fullmatch(plain(typed)) is not None


def takes(typed: str) -> bool:
    """Whether these words say that a sentence will be used, and nothing else."""
    return _TAKES.fullmatch(plain(typed)) is not None


def _button(kind: re.Pattern[str], labels: Mapping[str, str]) -> str | None:
    return next((key for key, label in labels.items() if kind.fullmatch(plain(label))), None)
