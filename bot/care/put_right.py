"""Called wrong: the person says that care misread them, by the button of an earlier message or in words of their own.

    said                            where care isn't sure, or asked again   after a clear sign
    ------------------------------  --------------------------------------  -----------------------------------
    the button, or "got it wrong"   one line of apology, and back           the same, at every later step too
    "you misunderstood", "I meant"  the same                                asked again once, in other words
    "I'm fine", nothing besides     the same                                the same, where care asks or listens

A page says what "You got me wrong" undoes: its own way is taken, from wherever the talk stands by then.
"""

import re

from msgspec.structs import replace

from bot.care.finding import Finding
from bot.care.keeping import remembered
from bot.care.respond import PAGES, kind_of
from bot.dialogue.book import Book, Node, Trigger, Way
from bot.dialogue.cover import HIDDEN
from bot.dialogue.engine import detour, present, step
from bot.dialogue.talk import Conversation, Event, Pressed, Turn, Wrote
from bot.understanding.normalise import normalise

HELP = "gethelp"
_UNSURE = frozenset({"check", "check_again", "ask_again"})
_ASKING = _UNSURE | {"start", "again", "with_you"}
_WRONG = re.compile(
    r"\byou(?:'ve| have)? (?:got|get|took|read|had) (?:me|it|that|this) (?:all |completely |totally )?wrong"
)
_MEANT = re.compile(
    r"\byou(?:'ve| have)? (?:misunderst|misread|mistook)|\bmisunderstanding\b|\bnot what i (?:meant|mean|said)\b|"
    r"\b(?:i (?:only |just )?meant|i was (?:only |just )?(?:joking|kidding))\b(?! (?:it|that|what i said|every|all of it)\b)|"
    r"^(?:no |what |huh |[,?!.] ?)*(?:it|that|this)(?:'s| is| was) (?:only |just |actually |meant as |such )*(?:a )?"
    r"(?:nice|good|kind|sweet|lovely|funny|joke|compliment|song|film|movie|game|book)\b"
)
_FINE = re.compile(
    r"(?:(?:huh|what|no|oh|lol|hey|um|but|haha|honestly|[,?!.]) ?)*i'm (?:totally |really |all |perfectly |completely )?"
    r"(?:fine|ok|okay|good|alright|all right)(?: (?:thanks|thank you|though|honestly|really|[,!.]))*"
)


def put_right(
    book: Book, conversation: Conversation, happening: Wrote | Event, finding: Finding, now: int
) -> Turn | None:
    """The turn that follows where care is called wrong; None where it isn't, or where there is nothing to undo."""
    look = remembered(book, conversation, now)
    here = present(book, conversation)
    page = PAGES.get(kind_of(look("about")), "")
    if here is None or here.id == HIDDEN or not look("last_marks") or not _belongs(here, conversation, page):
        return None
    asker, way = _wrong_way(book, page)
    match happening:
        case Pressed(key) if key == way.key:
            pass
        case Wrote(text) if finding.level != "interrupt":
            said = _said(normalise(text).plain, here, page)
            if said == "perhaps" and look("held"):
                return detour(book, conversation, f"{page}#ask_again", now)
            if not said:
                return None
        case _:
            return None
    before = tuple(node for node in conversation.way_back if node.partition("#")[0] not in (page, HELP))
    was = replace(conversation, node=asker.id, way_back=before)
    return step(book, was, Pressed(way.key, was.turn), now)


def _belongs(here: Node, conversation: Conversation, page: str) -> bool:
    """Whether the talk is still about what care answered: on its page, or at the numbers that were opened from there."""
    flows = [node.partition("#")[0] for node in conversation.way_back]
    came_from = [flow for flow in flows if flow != HELP][-1:]
    return here.flow == page or (here.flow == HELP and came_from == [page])


def _wrong_way(book: Book, page: str) -> tuple[Node, Way]:
    ways = ((node, way) for node in book.flows[page].nodes for way in node.ways)
    return next((n, w) for n, w in ways if w.trigger is Trigger.BUTTON and w.target == f"{page}#misread")


def _said(plain: str, here: Node, page: str) -> str:
    """How sure it is that they say so: "surely", "perhaps", or ""."""
    name = here.id.partition("#")[2] if here.flow == page else ""
    if _WRONG.search(plain):
        return "surely"
    if name and (_MEANT.search(plain) or (name in _ASKING and _FINE.fullmatch(plain))):
        return "surely" if name in _UNSURE else "perhaps"
    return ""
