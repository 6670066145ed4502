"""One message in, one `Reading` out: the door of this room."""

import re
from collections.abc import Mapping

from bot.understanding import comings, decide, notebook, question_kinds, reminders
from bot.understanding.asides import DECISION, WORDS_WANTED, asks_last, asks_on, asks_to_open, matter, wants_words
from bot.understanding.commands import whole_message
from bot.understanding.decide import Likely
from bot.understanding.drafts import drafted, is_framed, is_pasted
from bot.understanding.feelings import BARE, OWN
from bot.understanding.language import is_foreign
from bot.understanding.model import model
from bot.understanding.normalise import Message, normalise
from bot.understanding.outcomes import ANSWERED, NOT_NOW, UNSAID, answered, outcome, point_of
from bot.understanding.plainly import ENDED, OFF, PROGRESS, came_of, chooses, confesses, plain_intent, without_guess
from bot.understanding.point import mood_of
from bot.understanding.reading import ABOUT_BOT, REQUESTS, Reading
from bot.understanding.requests import NOTHING_ASKED, requested
from bot.understanding.settings_words import ARRANGING, UNCLEAR, wish
from bot.understanding.signs import Signs, features, signs
from bot.understanding.slots import slots
from bot.understanding.table import INTENT, MOVE
from bot.understanding.thanked import thanked
from bot.understanding.times import afterwards, when

SURE = 0.4
"""How likely an intent is before a page may follow it, and `SURE_OF_REQUEST` one that leads away from a question."""
FEWEST_OFF_TOPIC = 4
"""Words that it takes to be sure of another topic: a few that nobody knows were rather not understood."""
SURE_OF_REQUEST = 0.5
BOT = "about_bot"
SILENT = "partner_silent"
PASSED_ON = frozenset({"shared", "matter", "mood"})
"""The slots of what the partner told. What is said to the bot, or that something was left unsaid, is none of it."""
AT_THE_PERSON = frozenset({"us", "blow", "dread"})
"""What the partner said to the person or about them: no answer to a gentle question."""
LOOSE = frozenset({"", "better", "worse"})
"""Points that say less of news than the outcome does."""
CHECK = "check_message"
"""What a message wants that plainly holds a draft."""
SEEK_HELP, PRACTISE = "seek_help", "practise"
"""Whether to do these is no matter of the present talk: each has a page."""
_HELP = re.compile(
    r"\b(?:help|counsel\w*|therap\w*|professional|doctor|gp|psych\w*|specialist|clinic|mediat\w*|groups?|class\w*|someone|somebody|see (?:a|some)\w*)\b"
)
_PRACTICE = re.compile(r"\b(?:practi[sc]\w*|rehears\w*|role|scenes?|play|run through|act it)\b")
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
    wanted = NOTHING_ASKED if whole or is_pasted(message.clean) else requested(message.plain)
    whole |= wanted.labels
    to_bot = _to_the_bot(message, whole)
    whole |= to_bot if reminders.is_all(message.plain) else to_bot - {reminders.REMINDER}
    found = _slots_outside_a_draft(message)
    if whole or arranged.labels or outcome(message.plain) == UNSAID:
        found = {name: value for name, value in found.items() if name not in PASSED_ON}
    asked = asks_on(message.plain)
    likely = _intents(seen, before, scores["intents"], whole, asked)
    intents = likely
    if not whole and not asked:
        intents, asked = _plain(likely, found, message.plain)
    _news(found, intents, to_bot, message)
    felt = decide.feelings(model().tasks["feelings"], scores["feelings"], seen.felt)
    named = tuple(
        label for label in felt.names()[:1] if label in seen.felt.found[OWN] or label in seen.felt.found[BARE]
    )
    denied = tuple(seen.felt.found["denied"])
    time = 0 if "goodbye" in whole else _due(message.plain, to_bot)
    return Reading(
        text=message.clean,
        intent=intents.first(),
        feelings=felt.names(),
        moves=moves.names(),
        labels=_labels(
            whole
            | to_bot
            | arranged.labels
            | _times(time)
            | _told(found, message.plain)
            | {question_kinds.kind(message.plain)}
            | _asking(message.plain, asked, intents),
            message.plain,
            intents,
            felt,
            moves,
        ),
        slots={**_slots(found, named, denied, time), **arranged.slots, **wanted.slots},
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
    return Likely(()) if asked and not _is_decided_elsewhere(likely.first(), seen.message.plain) else likely


def _is_decided_elsewhere(intent: str, plain: str) -> bool:
    words = {SEEK_HELP: _HELP, PRACTISE: _PRACTICE}.get(intent)
    return words is not None and words.search(plain) is not None


def _plain(likely: Likely, found: Mapping[str, str | int], plain: str) -> tuple[Likely, str]:
    """What was found by rule goes before what the model makes of it; then what is asked at the end, which is given too.
    A "not now" that is passed on is news, and tells nothing."""
    if likely.first() == "partner_shared" and outcome(plain) == NOT_NOW and not found.get("matter"):
        return Likely(((PROGRESS, 1.0),)), ""
    if chooses(found, plain):
        return Likely(()), ""
    likely = without_guess(likely, found, plain)
    intent = plain_intent(likely, found, plain)
    ending = "" if likely.first() in (CHECK, BOT) or _is_decided_elsewhere(likely.first(), plain) else asks_last(plain)
    if ending and intent in (None, OFF):
        return Likely(()), ending
    if intent is None:
        return likely, ""
    return Likely(((intent, 1.0),) if intent else ()), ""


def _told(found: Mapping[str, str | int], plain: str) -> frozenset[str]:
    """What a page may answer whatever the model makes of the rest."""
    if "ended" in found:
        return frozenset((ENDED,))
    decides = confesses(found) or chooses(found, plain)
    came = came_of(outcome(plain), found, plain)
    said = answered(plain, came) and found.get("matter") not in AT_THE_PERSON and found.get("seen") != "against"
    return frozenset((DECISION if decides else "", came, ANSWERED if said else ""))


def _to_the_bot(message: Message, whole: frozenset[str]) -> frozenset[str]:
    """What is said to Ajar by rule in a message that is no command: to look in, to note a step, that somebody is back or
    has to go."""
    plain = message.plain
    if whole or is_pasted(message.clean):
        return frozenset()
    rules = (
        (comings.RUSHING, comings.rushes),
        (notebook.STEP, lambda _plain: notebook.step_in(message.clean) != ""),
        (reminders.OF_SOMETHING, reminders.of_something),
        (reminders.REMINDER, lambda said: reminders.asked_back(said) is not None),
        (notebook.KEEP, notebook.keeps),
        ("goodbye", comings.takes_leave),
        (comings.BACK, comings.is_back),
        (reminders.TRYING, reminders.trying),
    )
    return frozenset(next(([name] for name, holds in rules if holds(plain)), ()))


def _due(plain: str, to_bot: frozenset[str]) -> int | str:
    """The time that was named: the one to look in at, or a while after what somebody means to do."""
    if reminders.REMINDER in to_bot:
        return reminders.asked_back(plain) or ""
    named = when(plain)
    return afterwards(named) if named and reminders.TRYING in to_bot else named


def _news(found: dict[str, str | int], intents: Likely, to_bot: frozenset[str], message: Message) -> None:
    """What is to be remembered for this message alone besides: a step to note, how the news went, a matter beside a wish."""
    if notebook.STEP in to_bot:
        found["step"] = notebook.step_in(message.clean)
    if reminders.REMINDER in to_bot:
        found["point"] = reminders.beside(message.plain)
    elif intents.first() == PROGRESS and found.get("point", "") in LOOSE:
        found["point"] = point_of(came_of(outcome(message.plain), found, message.plain), message.plain) or found.get(
            "point", ""
        )


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
