"""The quick word: when it is written, the talk is about cooking at once, and nothing says why.

    not covered   the word                          cooking; nothing planned comes any more
    covered       the word, a minute later or more  back to where the talk stood
                  "get help"                        back, and shown
                  anything else                     cooking
                  what falls due                    nothing

A word that is written twice in fright stays covered. After half a day the cover lifts by itself.

"Hide", offered after something serious or written at any time ("exit", "she's looking over my shoulder"), hides the
talk too, and its own buttons lead on or back, as do words that say it's safe again ("he's gone now"). Until one of them
is pressed or typed, or "get help" is, whoever writes gets another harmless line: it may be somebody else. Who has a
quick word gets the kitchen instead.
"""

from dataclasses import replace as replace_reading

from msgspec.structs import replace

from bot.dialogue.book import Book, Trigger
from bot.dialogue.engine import WELCOME, detour, is_offered, present, step
from bot.dialogue.lifetime import alive
from bot.dialogue.talk import Act, CameDue, Conversation, Did, FellSilent, Opened, Pressed, Remembered, Turn, Wrote
from bot.understanding.asked.commands import whole_message
from bot.understanding.asked.hiding import hides, hides_outright, is_safe
from bot.understanding.normalise import normalise
from bot.understanding.reading import Reading

WORD = "quick_word"
COVERED = "covered"
"""Remembers the node where the talk stood."""
START, MORE = "quick#start", "quick#more"
HIDDEN = "care_home#hide"
HIDE, HIDE_MORE = "memory#hidden", "memory#hidden_more"
"""Where a talk is hidden that nothing serious came before, and its further lines."""
HELP_COMES, CALLED = "care_now", "care_now#called"
A_MINUTE = 60_000
LONGEST_CRY = 80
"""Characters of a message that may ask to hide."""

Happening = Opened | Wrote | Pressed | FellSilent | CameDue | Did


def covering(book: Book, conversation: Conversation, happening: Happening, now: int) -> Turn | None:
    """The turn of a talk that is covered, or that this happening covers; None if the talk goes on as ever."""
    worded = not conversation.memory.keys().isdisjoint((WORD, COVERED))
    turn = _by_word(book, conversation, happening, now) if worded else None
    if turn is None and conversation.node in (HIDDEN, HIDE, HIDE_MORE):
        return _hidden(book, conversation, happening, now)
    if turn is None and isinstance(happening, Wrote) and HIDE in book.nodes and _asks(conversation, happening.text):
        return _hide(book, conversation, happening.text, now)
    return turn


def carried_on(book: Book, conversation: Conversation, happening: Happening) -> Happening:
    """Words that say that it's safe again press the harmless screen's own first button, "Carry on"."""
    if conversation.node not in (HIDDEN, HIDE, HIDE_MORE) or COVERED in conversation.memory:
        return happening
    if not isinstance(happening, Wrote) or len(happening.text) > LONGEST_CRY:
        return happening
    onward = next((way for way in book.nodes[conversation.node].ways if way.trigger is Trigger.BUTTON), None)
    if onward is None or not is_safe(normalise(happening.text).plain):
        return happening
    return Pressed(onward.key, conversation.turn)


def _asks(conversation: Conversation, text: str) -> bool:
    """Where help has been called, "they are coming" is said of the help."""
    if conversation.node.partition("#")[0] == HELP_COMES:
        return len(text) <= LONGEST_CRY and hides_outright(normalise(text).plain)
    return asks_to_hide(text)


def with_help_coming(conversation: Conversation, reading: Reading) -> Reading:
    """A reading where an ambulance was asked for: that somebody is coming hides nothing, and says it was called."""
    if conversation.node.partition("#")[0] != HELP_COMES or "hide" not in reading.labels:
        return reading
    if hides_outright(normalise(reading.text).plain):
        return reading
    called = frozenset() if conversation.node == CALLED else frozenset(("yes",))
    return replace_reading(reading, labels=(reading.labels - {"hide"}) | called)


def asks_to_hide(text: str) -> bool:
    """Whether these words ask for the harmless screen, and nothing else."""
    return len(text) <= LONGEST_CRY and hides(normalise(text).plain)


def _hide(book: Book, conversation: Conversation, text: str, now: int) -> Turn | None:
    """The harmless screen, unless a page offers its own in these words."""
    if is_offered(book, conversation, text, now):
        return None
    if conversation.memory.get(WORD, Remembered("", 0)).value and COVERED not in conversation.memory:
        return _cover(book, conversation, now)
    standing = present(book, conversation)
    origin = standing.id if standing else WELCOME
    way_back = (*(node for node in conversation.way_back if node != origin), origin)
    return detour(book, replace(conversation, way_back=way_back), HIDE, now)


def _by_word(book: Book, conversation: Conversation, happening: Happening, now: int) -> Turn | None:
    memory = alive(book.memory, conversation.memory, now)
    since = memory[COVERED].since if COVERED in memory else None
    match happening:
        case Wrote(text) if _is_word(memory, text):
            return _cover(book, conversation, now) if since is None else _again(book, conversation, since, now)
        case _ if since is None:
            return None
        case Wrote(text) if _asks_for_help(text):
            return None
        case FellSilent() | CameDue():
            return Turn(conversation)
        case Pressed():
            return step(book, conversation, happening, now)
        case _:
            return step(book, conversation, CameDue(MORE), now)


def _hidden(book: Book, conversation: Conversation, happening: Happening, now: int) -> Turn | None:
    match happening:
        case Pressed():
            return None
        case Wrote(text) if is_offered(book, conversation, text, now) or _asks_for_help(text):
            return None
        case FellSilent() | CameDue():
            return Turn(conversation)
        case _:
            return detour(book, conversation, HIDDEN if conversation.node == HIDDEN else HIDE_MORE, now)


def uncovered(conversation: Conversation) -> Conversation:
    """The same talk without its cover, standing where it stood."""
    covered = conversation.memory.get(COVERED)
    if covered is None:
        return conversation
    memory = {name: kept for name, kept in conversation.memory.items() if name != COVERED}
    standing = conversation.node.partition("#")[0] == START.partition("#")[0]
    return replace(conversation, node=str(covered.value) if standing else conversation.node, memory=memory)


def _cover(book: Book, conversation: Conversation, now: int) -> Turn:
    standing = present(book, conversation)
    memory = {**conversation.memory, COVERED: Remembered(standing.id if standing else WELCOME, now)}
    turn = step(book, replace(conversation, memory=memory), CameDue(START), now)
    return Turn(turn.conversation, (Act("pause"), *turn.effects))


def _again(book: Book, conversation: Conversation, since: int, now: int) -> Turn:
    if now - since < A_MINUTE:
        return step(book, conversation, CameDue(MORE), now)
    was = uncovered(conversation)
    return step(book, was, CameDue(was.node), now)


def _asks_for_help(text: str) -> bool:
    return "get help" in whole_message(normalise(text).plain)


def _is_word(memory: dict[str, Remembered], text: str) -> bool:
    word = memory.get(WORD)
    return word is not None and bool(_bare(text)) and _bare(text) == _bare(str(word.value))


def _bare(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())
