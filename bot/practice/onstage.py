"""How words count while somebody is played: said to the partner, asked of the coach, or told of the life at home.

On stage a message tells nothing about the person's life, and what is asked of the coach is no news of anybody; but what
was done to the person is, to whomever it is said.
"""

from dataclasses import replace

from bot.dialogue import engine
from bot.dialogue.book import Book, Do
from bot.dialogue.talk import Conversation
from bot.practice.aside import AFRESH, PAUSE, STOP, aside
from bot.practice.casting import SCENE, asks_to_practise, cast
from bot.practice.practice import Practice
from bot.practice.prelude import affirms, goes_on
from bot.practice.retold import retold
from bot.practice.told import CLOSEST, FLOW, GUESS, PAUSED, playing
from bot.understanding.reading import Reading

ACT = "rehearse"
NOT_MEANT = frozenset({"a setting", "ask me", "link code", "never mind"})
"""Readings that hold for a part of a message; on stage that part is said to somebody."""
_COMMANDS = {PAUSE: "pause", AFRESH: "start over"}
"""Asides that are a command in more words."""


def taken(practice: Practice, book: Book, conversation: Conversation, reading: Reading) -> Reading:
    """A reading as it counts on stage, where a scene is asked for by its title, or where practice is asked for."""
    if on_stage(book, conversation):
        return _staged(reading, aside(reading.text, _partner(practice, conversation)))
    if conversation.node == PAUSED:
        return _resumed(reading)
    if conversation.node in (CLOSEST, GUESS) and affirms(reading.text):
        return replace(reading, labels=frozenset(("yes",)))
    inside = conversation.node.partition("#")[0] == FLOW
    if inside and cast(reading.text, practice.scenes, inside).how == SCENE:
        return replace(reading, labels=frozenset(("words",)))
    if asks_to_practise(reading.text):
        return replace(reading, labels=reading.labels | {"practise"})
    return reading


def screened(practice: Practice, book: Book, conversation: Conversation, text: str) -> tuple[str, ...]:
    """What of a message somebody has to look at who watches for what is serious: nothing of what is all asked of the
    coach, and beside the words themselves what they tell of the partner at home."""
    if conversation.node.partition("#")[0] != FLOW:
        return (text,)
    held = conversation.node == PAUSED
    if held and goes_on(text):
        return ()
    if (held or on_stage(book, conversation)) and aside(text, _partner(practice, conversation)):
        return ()
    return tuple(filter(None, (text, retold(text))))


def on_stage(book: Book, conversation: Conversation) -> bool:
    """Whether what is written here is said to someone who is played: then it tells nothing about the person's life."""
    node = engine.present(book, conversation)
    return node is not None and any(way.reading == "words" and Do(ACT) in way.deeds for way in node.ways)


def _partner(practice: Practice, conversation: Conversation) -> str:
    found = playing(practice, conversation)
    return found[1].partner if found else ""


def _resumed(reading: Reading) -> Reading:
    """A reading where the rehearsal is on hold: it goes on, or it ends."""
    if goes_on(reading.text):
        return replace(reading, labels=frozenset(("words",)))
    ends = aside(reading.text, "") == STOP
    return replace(reading, labels=frozenset(("stop",))) if ends else reading


def _staged(reading: Reading, wish: str) -> Reading:
    """A reading on stage: it tells nothing of the person's life; what has no words asks how this works."""
    if not reading.text:
        return replace(reading, text="?", labels=frozenset(("help",)))
    if wish in _COMMANDS:
        return replace(reading, slots={}, labels=frozenset((_COMMANDS[wish],)))
    return replace(reading, slots={}, labels=reading.labels - NOT_MEANT)
