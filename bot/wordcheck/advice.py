"""Advice as a question that may be answered with no: help that was not asked for feels like being steered."""

import re

from bot.understanding.gist import word_set
from bot.wordcheck import verbs
from bot.wordcheck.phrase import Rule, Ways, always, first, kept, shape

_LISTEN = ", or shall I listen?"
ASK_FIRST = "Would you like an idea, or shall I listen?"
_OUTSIDE = ("Someone outside could give us tools. Would you want to look at that with me?",)
_MUST = r"(?:should|shouldn't|ought to|need to|have to|must|'ve got to|have got to|'d better|had better|better|could always|could|might want to|got to|really need to|really should|should really|should probably|probably should|should maybe|should at least)"
_LEADING = word_set(
    """ask call talk tell write take go get try drink eat sleep rest read walk see visit ring phone email text book cook put make do set join start find look leave say sit breathe move apply check change wait keep meet use run exercise stand switch delete return send buy hold close focus plan bring sell fix pay lock listen practise practice clean wash wear show turn swim share speak order pick ride relax quit apologise apologize"""
)
_ABOUT_ME = re.compile(r"\b(?:me|us|my|our|i)\b", re.IGNORECASE)
_HELP = re.compile(
    r"\b(?:therap\w+|counsell?\w+|psycholog\w+|shrink|professional|a doctor about (?:it|this)|see someone|get help|seek help|psychiatrist)\b",
    re.IGNORECASE,
)


def offered(bare: str) -> Ways:
    """A piece of advice as an offer; empty where no rule is sure."""
    return first(
        _ADVICE,
        re.sub(r"^(?:just|simply|try and|look|listen|next time|well|maybe|hey) ", "", bare, flags=re.IGNORECASE),
    )


def commanded(bare: str) -> Ways:
    """The same for a bare command, which is advice only where it was read as advice."""
    return first(
        _COMMANDS,
        re.sub(
            r"^(?:(?:just|simply|look|listen|next time|well|maybe|so|please|then|first|and) )+",
            "",
            bare,
            flags=re.IGNORECASE,
        ),
    )


def _together(phrase: str) -> Ways:
    carried = kept(re.sub(r"^(?:just|really|at least|maybe|also|try to|try and|first|simply) ", "", phrase))
    verb = (carried or "").partition(" ")[0].lower()
    if (
        not carried
        or verb not in _LEADING
        or _ABOUT_ME.search(carried)
        or re.match(
            r"(?:stop|be|get over|go to hell|get a grip|get lost|make up)\b|.* (?:stop|then|like|sure|and be)\b",
            carried,
        )
    ):
        return ()
    return (
        f"Would it help to think together about {verbs.doing(carried)}{_LISTEN}",
        f"I have a thought about {verbs.doing(carried)}. Would you like to hear it{_LISTEN}",
    )


def _must(found: re.Match[str]) -> Ways:
    phrase = found["phrase"]
    if _HELP.search(phrase):
        return _OUTSIDE
    return _together(phrase)


def _trying(found: re.Match[str]) -> Ways:
    phrase = verbs.plain(found["phrase"])
    return _together(phrase) if phrase else ()


_ADVICE: tuple[Rule, ...] = (
    (shape(r"you(?: really| definitely| clearly)? need (?:therapy|counselling|counseling|a (?:therapist|counsellor|counselor|shrink|psychologist)|(?:professional )?help|to (?:get|seek) help)"), always(*_OUTSIDE)),
    (shape(rf"(?:i think |i believe |maybe |you know |perhaps |honestly |look )*you(?: really| probably| just| definitely| simply)? ?{_MUST} (?P<phrase>.+)"), _must),
    (shape(rf"you{_MUST} (?P<phrase>.+)"), _must),
    (shape(r"(?:if i were you|if i was you|in your place|in your shoes),? ?i(?:'d| would) (?P<phrase>.+)"), _must),
    (shape(r"i(?:'d| would) (?P<phrase>.+?),? if i (?:were|was) you"), _must),
    (shape(r"(?:have you tried|have you thought about|have you thought of|have you considered|did you ever think of|how about|what about) (?P<phrase>\w+ing\b.*)"), _trying),
    (shape(r"(?:why don't you|why not|can't you|couldn't you|why you don't|why don't you just|can't you just|why wouldn't you) (?P<phrase>.+)"), _must),
    (shape(r"what you need(?: to do)? is (?:to )?(?P<phrase>.+)"), _must),
    (shape(r"(?:the )?best (?:thing )?(?:is|thing is) (?:to )?(?P<phrase>.+)"), _must),
    (shape(r"i (?:think|suggest|recommend|advise) (?:that )?you (?:to )?(?P<phrase>.+)"), _must),
)  # fmt: skip
_COMMANDS: tuple[Rule, ...] = (
    (shape(r"try (?P<phrase>\w+ing\b.*)"), _trying),
    (shape(r"(?P<phrase>.+)"), _must),
)  # fmt: skip
