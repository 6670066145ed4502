"""One thing that happened in, one turn out: the pure way through Ajar's rooms.

    Wrote ─► care.screen ─► serious: care.answer ────────────────────────┐
                └─► understanding.read ─► Heard ─► dialogue.step ─┐      │
    everything else ────────────────────────────► dialogue.step ─┴──────┴─► care.kept ─► agreement ─► Turn

The quick word covers all of it, but never an emergency.

Both the shell (`bot.service.desk`) and the small world of scripted talks (`bot.playing`) take their turns here, so
that a talk that passes as a script passes on every platform.
"""

from collections.abc import Callable
from dataclasses import dataclass

from bot.care.finding import NOTHING, Finding
from bot.care.keeping import answer, come_back, kept, silent
from bot.care.put_right import put_right
from bot.care.screen import screen
from bot.dialogue import engine
from bot.dialogue.agreement import asking
from bot.dialogue.book import Book
from bot.dialogue.cover import asks_to_hide, carried_on, covering, uncovered, with_help_coming
from bot.dialogue.plans import answered
from bot.dialogue.talk import CameDue, Conversation, Did, Event, FellSilent, Heard, Opened, Pressed, Turn, Wrote
from bot.understanding.read import read

Happening = Opened | Wrote | Pressed | FellSilent | CameDue | Did
"""Everything that can happen to a conversation, words not yet read."""

Step = Callable[[Book, Conversation, Event, int], Turn]
"""Moves a conversation by one event: the engine's `step`, or that of a room which hosts rehearsals in it."""


Screened = Callable[[Book, Conversation, str], tuple[str, ...]]
"""What of a message has to be screened, where the talk stands."""


def all_of_it(_book: Book, _conversation: Conversation, text: str) -> tuple[str, ...]:
    """The words as they are."""
    return (text,)


@dataclass(frozen=True, slots=True)
class Companion:
    """All that is needed to answer a person: the pages, and the readers that stand before them."""

    book: Book
    step: Step = engine.step
    screen: Callable[[str], Finding] = screen
    screened: Screened = all_of_it

    def take(self, conversation: Conversation, happening: Happening, now: int) -> Turn:
        """The turn that this happening makes. Pure: the same arguments give the same turn."""
        happening = carried_on(self.book, conversation, happening)
        found = self._screened(conversation, happening, now)
        if found.level != "interrupt":
            covered = covering(self.book, conversation, happening, now)
            if covered is not None:
                return covered
        return self._take(uncovered(conversation), happening, found, now)

    def _screened(self, conversation: Conversation, happening: Happening, now: int) -> Finding:
        """What is serious in their words. The words of a button are the page's own, and no news of anybody; who asks
        for a harmless screen gets it, and nothing that would say why."""
        if not isinstance(happening, Wrote) or asks_to_hide(happening.text):
            return NOTHING
        if engine.is_offered(self.book, conversation, happening.text, now):
            return NOTHING
        found = [self.screen(words) for words in self.screened(self.book, conversation, happening.text)]
        return next((finding for finding in found if finding.speaks), found[0] if found else NOTHING)

    def _take(self, conversation: Conversation, happening: Happening, found: Finding, now: int) -> Turn:
        unasked = isinstance(happening, FellSilent | CameDue)
        if silent(self.book, conversation, happening, now):
            return Turn(conversation)
        conversation = conversation if unasked else answered(conversation, now)
        turn = kept(self.book, conversation, lambda talk: self._move(talk, happening, found, now), now)
        return turn if unasked else asking(self.book, conversation, turn, now)

    def _move(self, conversation: Conversation, happening: Happening, found: Finding, now: int) -> Turn:
        returned = come_back(self.book, conversation, happening, found, now)
        if returned is not None:
            return returned
        righted = put_right(self.book, conversation, happening, found, now, step=self.step)
        if righted is not None:
            return righted
        if isinstance(happening, Wrote):
            return self._read(conversation, happening.text, found, now)
        return self.step(self.book, conversation, happening, now)

    def _read(self, conversation: Conversation, text: str, found: Finding, now: int) -> Turn:
        """What is serious is answered by care; everything else is read and goes on."""
        noted, answered = answer(self.book, conversation, text, found, now)
        return answered or self.step(self.book, noted, Heard(with_help_coming(noted, read(text))), now)


def get_ready() -> None:
    """Load what reading needs (tables and weights) before anybody writes; else the first message does it."""
    screen("Hello.")
    read("Hello.")
