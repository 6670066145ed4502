"""One message in, one `Reading` out: the door of this room."""

from collections.abc import Mapping

from bot.understanding import decide
from bot.understanding.asides import DECISION, WORDS_WANTED, asks_on, asks_to_open, matter, wants_words
from bot.understanding.commands import outcome, whole_message
from bot.understanding.decide import Likely
from bot.understanding.drafts import drafted, is_framed, is_pasted
from bot.understanding.feelings import BARE, OWN
from bot.understanding.language import is_foreign
from bot.understanding.model import model
from bot.understanding.normalise import Message, normalise
from bot.understanding.plainly import ENDED, came_of, chooses, confesses, plain_intent
from bot.understanding.point import mood_of
from bot.understanding.reading import ABOUT_BOT, REQUESTS, Reading
from bot.understanding.settings_words import ARRANGING, UNCLEAR, wish
from bot.understanding.signs import Signs, features, signs
from bot.understanding.slots import slots
from bot.understanding.table import INTENT, MOVE
from bot.understanding.thanked import thanked
from bot.understanding.times import when

SURE = 0.4
"""How likely an intent is before a page may follow it, and `SURE_OF_REQUEST` one that leads away from a question."""
FEWEST_OFF_TOPIC = 4
"""Words that it takes to be sure of another topic: a few that nobody knows were rather not understood."""
SURE_OF_REQUEST = 0.5
BOT = "about_bot"
SILENT = "partner_silent"
UNSAID = "I did not say it"
PASSED_ON = frozenset({"shared", "matter", "mood"})
"""The slots of what the partner told. What is said to the bot, or that something was left unsaid, is none of it."""
CHECK = "check_message"
"""What a message wants that plainly holds a draft."""
DECIDED_ELSEWHERE = frozenset({"seek_help", "practise"})
"""Whether to do these is no matter of the present talk: each has a page."""
MOST_GUESSES = 3
MOVES = "moves"
_INTENT_OF_WHOLE = {
    "thanks": "greeting", "goodbye": "greeting", "never mind": "not_now", "stop": "not_now", "pause": "not_now", "help": "about_bot", "memory": "about_bot",
    "export": "about_bot", "forget": "about_bot", "settings": "about_bot", "get help": "seek_help", "forget one": "about_bot",
    "no notes": "about_bot", **dict.fromkeys(ABOUT_BOT, "about_bot"),
}  # fmt: skip


def read(text: str, context: str = "") -> Reading:
    """Read one message. `context` is the partner's last line where there is one (practice, drafts)."""
    seen = signs(text)
    unread = _unread(seen)
    if unread is not None:
        return unread
    message = seen.message
    before = signs(context) if context else None
    scores = model().scores(features(seen, before))
    moves = decide.moves(model(), seen, before, scores[MOVES])
    arranged = wish(message.clean, message.plain)
    whole = frozenset() if is_pasted(message.clean) else whole_message(message.plain) | arranged.labels & ARRANGING
    if thanked(message.plain):
        whole |= {"thanks"}
    found = _slots_outside_a_draft(message)
    if whole or arranged.labels or outcome(message.plain) == UNSAID:
        found = {name: value for name, value in found.items() if name not in PASSED_ON}
    asked = asks_on(message.plain)
    likely = _intents(seen, before, scores["intents"], whole, asked)
    intents = likely if whole or asked else _plain(likely, found, message.plain)
    felt = decide.feelings(model().tasks["feelings"], scores["feelings"], seen.felt)
    named = tuple(
        label for label in felt.names()[:1] if label in seen.felt.found[OWN] or label in seen.felt.found[BARE]
    )
    denied = tuple(seen.felt.found["denied"])
    time = 0 if "goodbye" in whole else when(message.plain)
    return Reading(
        text=message.clean,
        intent=intents.first(),
        feelings=felt.names(),
        moves=moves.names(),
        labels=_labels(
            whole
            | arranged.labels
            | _times(time)
            | _told(found, message.plain)
            | _asking(message.plain, asked, intents),
            message.plain,
            intents,
            felt,
            moves,
        ),
        slots={**_slots(found, named, denied, time), **arranged.slots},
        because=_because(seen, intents, felt, moves),
        denied=denied,
        certainty=dict((*moves.labels, *felt.labels, *intents.labels)),
        guesses=tuple(label for label in intents.names() if label != "off_topic")[:MOST_GUESSES],
    )


def read_moves(text: str) -> Reading:
    """What a text does to the partner, as `read` reads it, and nothing else."""
    seen = signs(text)
    unread = _unread(seen)
    if unread is not None:
        return unread
    scores = model().scores(features(seen), MOVES)
    moves = decide.moves(model(), seen, None, scores[MOVES])
    return Reading(text=seen.message.clean, moves=moves.names(), certainty=dict(moves.labels))


def _slots_outside_a_draft(message: Message) -> dict[str, str | int]:
    """What was told: nothing of a draft, which speaks to the partner and may speak of others."""
    draft = drafted(message.clean) if is_framed(message.clean) else ""
    told = normalise(message.clean.replace(draft, " ")) if draft else message
    return slots(told.clean, told.plain)


def _unread(seen: Signs) -> Reading | None:
    """The reading of what holds no words, or none that Ajar speaks."""
    message = seen.message
    if not any(word[0].isalnum() for word in message.words):
        return Reading(text="")
    if not any(letter.isalnum() for letter in message.clean):
        return Reading(text=message.clean, labels=frozenset(("words",)), slots={"point": mood_of(message.clean)})
    if is_foreign(message):
        return Reading(text=message.clean, labels=frozenset(("words",)), foreign=True)
    return None


def _intents(seen: Signs, before: Signs | None, scores: list[float], whole: frozenset[str], asked: str) -> Likely:
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
    if about == ():
        return Likely(((BOT, 1.0),))
    if about:
        each = [model().scores(features(one, before), "intents")["intents"] for one in about]
        scores = [max(parts) for parts in zip(*each, strict=True)]
    likely = decide.intents(model().tasks["intents"], scores)
    return Likely(()) if asked and likely.first() not in DECIDED_ELSEWHERE else likely


def _plain(likely: Likely, found: Mapping[str, str | int], plain: str) -> Likely:
    """What was found by rule goes before what the model makes of it."""
    intent = "" if chooses(found, plain) else plain_intent(likely, found, plain)
    if intent is None:
        return likely
    return Likely(((intent, 1.0),) if intent else ())


def _told(found: Mapping[str, str | int], plain: str) -> frozenset[str]:
    """What a page may answer whatever the model makes of the rest."""
    if "ended" in found:
        return frozenset((ENDED,))
    decides = confesses(found) or chooses(found, plain)
    return frozenset((DECISION if decides else "", came_of(outcome(plain), found)))


def _asking(plain: str, asked: str, intents: Likely) -> frozenset[str]:
    """What is asked for; where the message has a matter of its own too, only words to say."""
    if asked and not intents.labels:
        return frozenset((asked,))
    return frozenset((WORDS_WANTED,)) if wants_words(plain) else frozenset()


def _labels(whole: frozenset[str], plain: str, intents: Likely, felt: Likely, moves: Likely) -> frozenset[str]:
    labels = {*whole, *felt.names(), *moves.names(), "words"} - {""}
    for intent, share in intents.labels[:1]:
        too_short = intent == "off_topic" and plain.count(" ") + 1 < FEWEST_OFF_TOPIC
        if share >= (SURE_OF_REQUEST if intent in REQUESTS else SURE) and not too_short:
            labels.add(intent)
    if not whole.isdisjoint((*ABOUT_BOT, UNCLEAR)):
        labels.discard(BOT)  # it has an answer of its own
    if felt.labels:
        labels.add("a feeling")
    return frozenset(labels)


def _times(time: int | str) -> frozenset[str]:
    return frozenset(("a time",)) if time else frozenset()


def _slots(
    found: dict[str, str | int], named: tuple[str, ...], denied: tuple[str, ...], time: int | str
) -> dict[str, str | int]:
    """What is worth remembering. A feeling only if it is the likeliest, and named as their own; a denial empties it."""
    if named or denied:
        found["feeling"] = named[0] if named else ""
    if time:
        found["moment"] = time
    return found


def _because(seen: Signs, intents: Likely, felt: Likely, moves: Likely) -> Mapping[str, str]:
    """The words that a cue was found in, for every label that has one."""
    reasons: dict[str, str] = {}
    wanted = {(MOVE, label) for label in moves.names()} | {(INTENT, label) for label in intents.names()[:1]}
    for sentence in seen.sentences:
        for voted, cue in sentence.votes.items():
            if voted in wanted:
                reasons.setdefault(voted[1], " ".join(sentence.gist.words[cue.start : cue.end]))
    for label in felt.names():
        words = seen.felt.found[OWN].get(label) or seen.felt.found[BARE].get(label) or seen.felt.carried.get(label)
        if words:
            reasons[label] = words
    return reasons
