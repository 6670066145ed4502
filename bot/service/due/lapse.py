"""What is left of a person once everything that has outlived its date is gone. Pure."""

from msgspec.structs import replace

from bot.dialogue.lifetime import Declarations, alive
from bot.service.manners import DAY
from bot.service.people.sealed import Saved

SILENT_FOR = DAY
"""Somebody who wrote within this time is not forgotten whole, even if nothing is remembered of them."""


def left_of(saved: Saved, planned: bool, declared: Declarations, now: int) -> Saved | None:
    """The same state where nothing has lapsed; None where nothing is left, not even that they were here: nothing is
    remembered, nothing is `planned` or held, and they have been silent."""
    if not declared:
        return saved
    memory = alive(declared, saved.conversation.memory, now)
    if not memory and not planned and not saved.held and now - saved.heard > SILENT_FOR:
        return None
    if len(memory) == len(saved.conversation.memory):
        return saved
    return replace(saved, conversation=replace(saved.conversation, memory=memory))
