"""Called wrong: the person says that care misread them, by the button of an earlier message or in words of their own.

    said                            where care isn't sure, or asked again   after a clear sign
    ------------------------------  --------------------------------------  -----------------------------------
    the button, or "got it wrong"   one line of apology, and back           the same, at every later step too
    "you misunderstood", "I meant"  the same                                asked again once, in other words
    "I'm fine", nothing besides     the same                                the same, where care asks or listens
    "no im not", where safety is asked  -                                   answered as a no; so a yes and a "not sure"
    a new sign, or a goodbye, there     -                                   answered as a "not sure"
    "haha no", nothing besides      the page's way for a no                 -
    "no, he's just tired"           one line of apology, then the words     asked again once
    a question of another kind      the question is left, then the words    -
    anything else, twice            the same                                -

A page says what "You got me wrong" undoes: its own way is taken, from wherever the talk stands by then. Words that say
more than that it was wrong are read as if care had never asked. A check never becomes more without a new sign.
"""

import dataclasses
from collections.abc import Callable

from msgspec.structs import replace

from bot.care.denials import (
    CORRECTED,
    ELSEWHERE,
    NO,
    PERHAPS,
    WRONG,
    answered,
    how_it_is,
    instead,
    is_of_the_phone,
    leading,
    safety_answer,
    says_safe,
)
from bot.care.finding import Finding
from bot.care.keeping import TODAY, remembered
from bot.care.respond import BACK, PAGES, kind_of
from bot.dialogue.book import Book, Node, Trigger, Way
from bot.dialogue.cover import HIDDEN
from bot.dialogue.engine import detour, present
from bot.dialogue.talk import Conversation, Effect, Ended, Event, Heard, Pressed, Say, Turn, Wrote
from bot.understanding.asked.commands import whole_message
from bot.understanding.normalise import normalise
from bot.understanding.read import read
from bot.understanding.reading import ANSWERS, Reading

HELP = "gethelp"
LEFT = f"{BACK}#left"
"""Where care's question is left: what was written goes on to the page from which care came."""
AGAIN = f"{BACK}#tell_again"
OWN = "user_self_harm"
SAFE_NOW = ("care_self#start", "care_self#ask_again")
"""Where somebody is asked whether they are safe right now."""
NOT_SAFE = "care_self#not_safe"
"""Where the emergency number was given. "Ok" and "yes" take up that; only who says that they are safe now is."""
ON_THIS_PHONE = "care_home#start"
LED = ("care_self", "care_theirs", "care_child", "care_home")
ASKING = ("start", "ask_again", "check", "check_again", "not_safe")
"""Pages and nodes that ask what a yes or no answers, whatever is said with it."""

Step = Callable[[Book, Conversation, Event, int], Turn]


def put_right(
    book: Book, conversation: Conversation, happening: Wrote | Event, finding: Finding, now: int, *, step: Step
) -> Turn | None:
    """The turn that follows where care is called wrong, or its question is left; None where neither is so."""
    look = remembered(book, conversation, now)
    here = present(book, conversation)
    page = PAGES.get(kind_of(look("about")), "")
    if here is not None and here.id == TODAY and isinstance(happening, Wrote) and not finding.speaks:
        said = how_it_is(normalise(happening.text).plain)
        return step(book, conversation, _answering(happening.text, said), now) if said else None
    if here is None or here.id == HIDDEN or not look("last_marks") or not _belongs(here, conversation, page):
        return None
    wronged = Wronged(book, conversation, page, now, step)
    match happening:
        case Pressed(key) if key == wronged.way.key:
            return wronged.back()
        case Wrote(text):
            name = here.id.partition("#")[2] if here.flow == page else ""
            if finding.level == "interrupt":
                return wronged.unsafe(text, name, finding)
            return wronged.told(text, name, finding, bool(look("held")))
        case _:
            return None


class Wronged:
    """A talk in which care was wrong about `page`, and the ways out of it."""

    def __init__(self, book: Book, conversation: Conversation, page: str, now: int, step: Step) -> None:
        self._book, self._conversation, self._page, self._now, self._step = book, conversation, page, now, step
        self._asker, self.way = _wrong_way(book, page)
        self._before = tuple(node for node in conversation.way_back if node.partition("#")[0] not in (page, HELP))

    def unsafe(self, text: str, name: str, finding: Finding) -> Turn | None:
        """A grave answer to whether they are safe is first of all an answer; what was taken is care's own to answer."""
        if finding.kind != OWN or "swallowed" in finding.traits or f"{self._page}#{name}" not in SAFE_NOW:
            return None
        return self._as_answered(text, "no" if safety_answer(normalise(text).plain) == "no" else "not sure")

    def told(self, text: str, name: str, finding: Finding, held: bool) -> Turn | None:
        """What words make of it. `name` is the node of the page where the talk stands, "" at the numbers."""
        plain = normalise(text).plain
        answer = answered(plain, name)
        if answer == PERHAPS and held:
            return detour(self._book, self._conversation, f"{self._page}#ask_again", self._now)
        if answer in (WRONG, PERHAPS):
            return self.back()
        said = self._asked(name, answer, plain)
        if finding.speaks and f"{self._page}#{name}" in SAFE_NOW:
            return self._as_answered(text, said if said == "no" else "not sure") if finding.kind == OWN else None
        if said:
            return self._as_answered(text, said)
        if finding.speaks:
            return None
        if answer == NO:
            return self._as_answered(text, "no")
        if answer == CORRECTED:
            apology = self._undone(())
            return self._going_on(apology.conversation, apology.effects, instead(plain))
        if answer == ELSEWHERE:
            line = detour(self._book, self._undone(()).conversation, LEFT, self._now)
            return self._going_on(line.conversation, line.effects, text)
        return (self._left(text) or self._unanswered(text, name)) if name else None

    def _asked(self, name: str, answer: str, plain: str) -> str:
        """What words answer to what the page asks there; a no to a check is looked at more closely."""
        if f"{self._page}#{name}" in SAFE_NOW:
            return safety_answer(plain) or ("not sure" if "goodbye" in whole_message(plain) else "")
        if f"{self._page}#{name}" == NOT_SAFE:
            if safety_answer(plain) == "yes" and says_safe(plain):
                return "yes"
            return "no" if leading(plain) == "no" else ""
        if self._page not in LED or name not in ASKING or answer in (NO, CORRECTED):
            return ""
        said = leading(plain)
        return "" if said == "no" and f"{self._page}#{name}" == ON_THIS_PHONE and not is_of_the_phone(plain) else said

    def _unanswered(self, text: str, name: str) -> Turn | None:
        """What isn't led by a yes or a no answers no question of care: "continue" and "maybe tonight" are none."""
        reading = read(text)
        if self._page not in LED or name not in ASKING or reading.labels.isdisjoint(ANSWERS):
            return None
        return self._step(self._book, self._conversation, Heard(_without_answer(reading)), self._now)

    def _as_answered(self, text: str, answer: str) -> Turn:
        return self._step(self._book, self._conversation, _answering(text, answer), self._now)

    def back(self) -> Turn:
        """An apology, and back; where there is nothing to go back to, an invitation."""
        turn = self._undone(self._before)
        if turn.conversation.node or AGAIN not in self._book.nodes:
            return turn
        again = detour(self._book, turn.conversation, AGAIN, self._now)
        return Turn(again.conversation, (*_said(turn.effects), *again.effects))

    def _undone(self, before: tuple[str, ...]) -> Turn:
        was = replace(self._conversation, node=self._asker.id, way_back=before)
        return self._step(self._book, was, Pressed(self.way.key, was.turn), self._now)

    def _left(self, text: str) -> Turn | None:
        """The words go on by the page; if that leaves the question, they are heard by the page before."""
        was = replace(self._conversation, way_back=())
        turn = self._step(self._book, was, Heard(_without_answer(read(text))), self._now)
        if turn.conversation.visits.get(LEFT, 0) == was.visits.get(LEFT, 0):
            return None
        return self._going_on(turn.conversation, turn.effects, text)

    def _going_on(self, after: Conversation, effects: tuple[Effect, ...], text: str) -> Turn:
        place = self._before[-1] if self._before else ""
        resumed = replace(after, node=place, way_back=self._before[:-1])
        turn = self._step(self._book, resumed, Heard(read(text)), self._now)
        return Turn(turn.conversation, (*_said(effects), *turn.effects))


def _said(effects: tuple[Effect, ...]) -> tuple[Effect, ...]:
    """What was said and done, without the end of the talk and the buttons of what comes next."""
    return tuple(
        replace(effect, choices=()) if isinstance(effect, Say) else effect
        for effect in effects
        if not isinstance(effect, Ended)
    )


def _answering(text: str, answer: str) -> Heard:
    return Heard(Reading(text=text, labels=frozenset((answer, "words"))))


def _without_answer(reading: Reading) -> Reading:
    return dataclasses.replace(reading, labels=reading.labels - frozenset(ANSWERS))


def _belongs(here: Node, conversation: Conversation, page: str) -> bool:
    """Whether the talk is still about what care answered: on its page, or at the numbers that were opened from there."""
    flows = [node.partition("#")[0] for node in conversation.way_back]
    came_from = [flow for flow in flows if flow != HELP][-1:]
    return here.flow == page or (here.flow == HELP and came_from == [page])


def _wrong_way(book: Book, page: str) -> tuple[Node, Way]:
    ways = ((node, way) for node in book.flows[page].nodes for way in node.ways)
    return next((n, w) for n, w in ways if w.trigger is Trigger.BUTTON and w.target == f"{page}#misread")
