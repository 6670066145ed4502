"""The agreement: asked once, after the first help and never before it.

It comes where a talk has come to its end, as an answer to something that the person did; never at a goodbye, while
everything is on hold, or unasked. Whoever passes it over is asked at the end of one more talk, and then no more;
whoever says no, never again.
"""

from bot.dialogue.book import Book
from bot.dialogue.engine import step
from bot.dialogue.lifetime import agreement, alive
from bot.dialogue.plans import HELD
from bot.dialogue.talk import Act, CameDue, Conversation, Ended, Turn

PAGE = "agree#start"
DECLINED = "agree#no"
"""Whoever has been here is not asked again, as long as anything is known of them."""
ASKED_AT_MOST = 2
NO_HELP = frozenset({"welcome", "goodbye", "lost", "help", "gethelp", "memory", "settings", "quick", "agree", "link"})
"""After these pages nobody has been helped yet, or it is no time to ask; nor is it after those of care."""


def asking(book: Book, before: Conversation, turn: Turn, now: int) -> Turn:
    """The turn, with the question behind it if this is the time for it."""
    if PAGE not in book.nodes or not _is_time(book, before, turn, now):
        return turn
    asked = step(book, turn.conversation, CameDue(PAGE), now)
    said = tuple(effect for effect in turn.effects if not isinstance(effect, Ended))
    return Turn(asked.conversation, (*said, *asked.effects))


def _is_time(book: Book, before: Conversation, turn: Turn, now: int) -> bool:
    after = turn.conversation
    if not any(isinstance(effect, Ended) for effect in turn.effects):
        return False
    memory = alive(book.memory, after.memory, now)
    return (
        not any(isinstance(effect, Act) for effect in turn.effects)
        and not agreement(book.memory, memory, now)
        and after.visits.get(PAGE, 0) < ASKED_AT_MOST
        and not after.visits.get(DECLINED)
        and not any(name in memory and memory[name].value for name in HELD)
        and _helped(before, after)
    )


def _helped(before: Conversation, after: Conversation) -> bool:
    entered = {node.partition("#")[0] for node, count in after.visits.items() if count > before.visits.get(node, 0)}
    return bool(entered) and not any(flow in NO_HELP or flow.startswith("care_") for flow in entered)
