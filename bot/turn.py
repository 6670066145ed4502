"""One thing that happened in, one turn out: the pure way through Ajar's rooms.

    Wrote ─► care.screen ─► serious: care.answer ────────────────────────┐
                └─► understanding.read ─► Heard ─► dialogue.step ─┐      │
    everything else ────────────────────────────► dialogue.step ─┴──────┴─► care.kept ─► Turn

Both the shell (`bot.service.desk`) and the small world of scripted talks (`bot.playing`) take their turns here, so
that a talk that passes as a script passes on every platform.
"""

from collections.abc import Callable
from dataclasses import dataclass

from bot.care.keeping import answer, kept, silent
from bot.care.screen import screen
from bot.dialogue import engine
from bot.dialogue.book import Book
from bot.dialogue.talk import CameDue, Conversation, Event, FellSilent, Heard, Opened, Pressed, Turn, Wrote
from bot.understanding.read import read

Happening = Opened | Wrote | Pressed | FellSilent | CameDue
"""Everything that can happen to a conversation, words not yet read."""

Step = Callable[[Book, Conversation, Event, int], Turn]
"""Moves a conversation by one event: the engine's `step`, or that of a room which hosts rehearsals in it."""


@dataclass(frozen=True, slots=True)
class Companion:
    """All that is needed to answer a person: the pages, and the readers that stand before them."""

    book: Book
    step: Step = engine.step

    def take(self, conversation: Conversation, happening: Happening, now: int) -> Turn:
        """The turn that this happening makes. Pure: the same arguments give the same turn."""
        if isinstance(happening, Wrote):
            return kept(self.book, conversation, self._read(conversation, happening.text, now), now)
        if silent(self.book, conversation, happening, now):
            return Turn(conversation)
        return kept(self.book, conversation, self.step(self.book, conversation, happening, now), now)

    def _read(self, conversation: Conversation, text: str, now: int) -> Turn:
        """What is serious is answered by care; everything else is read and goes on."""
        noted, answered = answer(self.book, conversation, screen(text), now)
        return answered or self.step(self.book, noted, Heard(read(text)), now)
