"""What a message wants: by itself where it is a command, by rule where that is plain, else by what the model makes of it."""

import re

from bot.understanding import decide
from bot.understanding.asked.asides import DECISION, asks_last, asks_to_open, matter
from bot.understanding.asked.of_me import is_of_the_bot
from bot.understanding.by_rule import Ruled
from bot.understanding.decide import Likely
from bot.understanding.drafts import is_framed, is_pasted
from bot.understanding.model import model
from bot.understanding.plainly import OFF, PROGRESS, chooses, plain_intent, without_guess
from bot.understanding.reading import ABOUT_BOT
from bot.understanding.signs import Signs, features
from bot.understanding.telling.outcomes import NOT_NOW

BOT = "about_bot"
SILENT = "partner_silent"
CHECK = "check_message"
"""What a message wants that plainly holds a draft."""
SEEK_HELP, PRACTISE = "seek_help", "practise"
"""Whether to do these is no matter of the present talk: each has a page."""
_HELP = re.compile(
    r"\b(?:help|counsel\w*|therap\w*|professional|doctor|gp|psych\w*|specialist|clinic|mediat\w*|groups?|class\w*|"
    r"someone|somebody|see (?:a|some)\w*)\b"
)
_PRACTICE = re.compile(r"\b(?:practi[sc]\w*|rehears\w*|role|scenes?|play|run through|act it)\b")
_INTENT_OF_WHOLE = {
    **dict.fromkeys(("thanks", "goodbye"), "greeting"),
    **dict.fromkeys(("never mind", "stop", "pause"), "not_now"),
    **dict.fromkeys(("help", "memory", "export", "forget", "settings", "forget one", "no notes", *ABOUT_BOT), BOT),
    "get help": SEEK_HELP,
}


def intended(seen: Signs, before: Signs | None, scores: list[float], ruled: Ruled, asked: str) -> tuple[Likely, str]:
    """The intents, and what is asked for: `asked` as it stands, or what the end of the message asks."""
    likely = _weighed(seen, before, scores, ruled.whole, asked)
    return (likely, asked) if ruled.whole or asked else _plain(likely, ruled)


def _weighed(seen: Signs, before: Signs | None, scores: list[float], whole: frozenset[str], asked: str) -> Likely:
    """A message that is a command or an answer, and nothing else, says by itself what it wants, or nothing; so does one
    that only asks on (`asked`). Where some sentences only doubt the bot, the others count; where all do, it is about it."""
    if whole:
        meant = sorted({_INTENT_OF_WHOLE[name] for name in whole if name in _INTENT_OF_WHOLE})
        return Likely(tuple((intent, 1.0) for intent in meant))
    asked = "" if is_pasted(seen.message.clean) else asked
    if asked and asked != DECISION:
        return Likely(())
    if not asked and is_framed(seen.message.clean):
        return Likely(((CHECK, 1.0),))
    if asks_to_open(seen.message.plain):
        return Likely(((SILENT, 1.0),))
    about = matter(seen)
    if about == () and is_of_the_bot(seen.message.plain):
        return Likely(((BOT, 1.0),))
    if about:
        each = [model().scores(features(one, before), "intents")["intents"] for one in about]
        scores = [max(parts) for parts in zip(*each, strict=True)]
    likely = _without_bot(decide.intents(model().tasks["intents"], scores), seen.message.plain)
    return Likely(()) if asked and not _is_decided_elsewhere(likely.first(), seen.message.plain) else likely


def _plain(likely: Likely, ruled: Ruled) -> tuple[Likely, str]:
    """What was found by rule goes before what the model makes of it; then what is asked at the end, which is given too.
    A "not now" that is passed on is news, and tells nothing."""
    found, plain = ruled.told, ruled.message.plain
    if likely.first() == "partner_shared" and ruled.outcome == NOT_NOW and not found.get("matter"):
        return Likely(((PROGRESS, 1.0),)), ""
    if chooses(found, plain):
        return Likely(()), ""
    likely = _without_bot(without_guess(likely, found, plain), plain)
    intent = plain_intent(likely, found, plain)
    ending = "" if likely.first() in (CHECK, BOT) or _is_decided_elsewhere(likely.first(), plain) else asks_last(plain)
    if ending and intent in (None, OFF):
        return Likely(()), ending
    if intent is None:
        return likely, ""
    return Likely(((intent, 1.0),) if intent else ()), ""


def _without_bot(likely: Likely, plain: str) -> Likely:
    """What doesn't speak of Ajar or to it asks nothing about it, however much it looks so: "how do I be less annoying"."""
    if likely.first() != BOT or is_of_the_bot(plain):
        return likely
    return Likely(tuple(pair for pair in likely.labels if pair[0] != BOT))


def _is_decided_elsewhere(intent: str, plain: str) -> bool:
    words = {SEEK_HELP: _HELP, PRACTISE: _PRACTICE}.get(intent)
    return words is not None and words.search(plain) is not None
