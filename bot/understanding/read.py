"""One message in, one `Reading` out: the door of this room."""

from collections.abc import Mapping

from bot.understanding import decide
from bot.understanding.arranging.settings_words import UNCLEAR
from bot.understanding.asked import question_kinds
from bot.understanding.asked.asides import WORDS_WANTED, asks_on, wants_words
from bot.understanding.by_rule import Ruled, by_rule
from bot.understanding.decide import Likely
from bot.understanding.feelings import BARE, OWN
from bot.understanding.intended import BOT, intended
from bot.understanding.language import is_foreign
from bot.understanding.model import model
from bot.understanding.plainly import PROGRESS
from bot.understanding.reading import ABOUT_BOT, REQUESTS, Reading
from bot.understanding.signs import Signs, features, signs
from bot.understanding.table import INTENT, MOVE
from bot.understanding.telling.point import mood_of

SURE = 0.4
"""How likely an intent is before a page may follow it, and `SURE_OF_REQUEST` one that leads away from a question."""
FEWEST_OFF_TOPIC = 4
"""Words that it takes to be sure of another topic: a few that nobody knows were rather not understood."""
SURE_OF_REQUEST = 0.5
MOST_GUESSES = 3
MOVES = "moves"


def read(text: str, context: str = "") -> Reading:
    """Read one message. `context` is the partner's last line where there is one (practice, drafts)."""
    seen = signs(text)
    unread = _unread(seen)
    if unread is not None:
        return unread
    before = signs(context) if context else None
    scores = model().scores(features(seen, before))
    ruled = by_rule(seen.message)
    intents, asked = intended(seen, before, scores["intents"], ruled, asks_on(seen.message.plain))
    moves = decide.moves(model(), seen, before, scores[MOVES])
    felt = decide.feelings(model().tasks["feelings"], scores["feelings"], seen.felt)
    return Reading(
        text=seen.message.clean,
        intent=intents.first(),
        feelings=felt.names(),
        moves=moves.names(),
        labels=_labels(ruled, asked, intents, felt, moves),
        slots=_slots(ruled, intents, felt, seen),
        because=_because(seen, intents, felt, moves),
        denied=tuple(seen.felt.found["denied"]),
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


def _asking(plain: str, asked: str, intents: Likely) -> str:
    """What is asked for; where the message has a matter of its own too, only words to say."""
    if asked and not intents.labels:
        return asked
    return WORDS_WANTED if wants_words(plain) else ""


def _labels(ruled: Ruled, asked: str, intents: Likely, felt: Likely, moves: Likely) -> frozenset[str]:
    plain = ruled.message.plain
    labels = {*ruled.labels, *felt.names(), *moves.names(), question_kinds.kind(plain), _asking(plain, asked, intents)}
    for intent, share in intents.labels[:1]:
        too_short = intent == "off_topic" and plain.count(" ") + 1 < FEWEST_OFF_TOPIC
        if share >= (SURE_OF_REQUEST if intent in REQUESTS else SURE) and not too_short:
            labels.add(intent)
    if not labels.isdisjoint((*ABOUT_BOT, UNCLEAR)):
        labels.discard(BOT)  # it has an answer of its own
    if felt.labels:
        labels.add("a feeling")
    if ruled.time:
        labels.add("a time")
    return frozenset(labels | {"words"}) - {""}


def _slots(ruled: Ruled, intents: Likely, felt: Likely, seen: Signs) -> Mapping[str, str | int]:
    """What is worth remembering. A feeling only if it is the likeliest, and named as their own; a denial empties it."""
    found = ruled.slots(is_news=intents.first() == PROGRESS)
    named = [label for label in felt.names()[:1] if label in seen.felt.found[OWN] or label in seen.felt.found[BARE]]
    if named or seen.felt.found["denied"]:
        found["feeling"] = named[0] if named else ""
    if ruled.time:
        found["moment"] = ruled.time
    return found | {name: value for wish in ruled.wishes for name, value in wish.slots.items()}


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
