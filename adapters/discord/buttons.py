"""Choices below a message: buttons, or a list to pick from where they are many; and what a press on one carries."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Self

import discord
from discord.ui import Button, DynamicItem, Item, Select, View

from adapters.buttons import data
from adapters.layout import label
from bot.dialogue.talk import Choice

if TYPE_CHECKING:
    from adapters.discord.line import Line

SIDE_BY_SIDE = 5
"""More choices than these become a list."""
LIST_LENGTH = 25
BUTTON_LABEL = 80
OPTION_LABEL = 100
PICK = "a1:pick:"
"""What a list itself carries; each entry carries what a button would."""


def view(choices: Sequence[Choice], turn: int) -> View | None:
    """The choices of a message; None for a message without any."""
    if not choices:
        return None
    made = _bare()
    for item in _buttons(choices, turn) if len(choices) <= SIDE_BY_SIDE else _lists(choices, turn):
        made.add_item(item)
    return made


def taken(message: discord.Message | None, carried: str) -> View | None:
    """What stays of a message's choices once one was taken: that one, to be read and not to be pressed."""
    chosen = next((words for words, held in _offered(message) if held == carried), "")
    if not chosen:
        return None
    made = _bare()
    made.add_item(Button(label=label(chosen, BUTTON_LABEL), custom_id=carried, disabled=True))
    return made


class Press(DynamicItem[Item[Any]], template=re.compile(".*", re.DOTALL)):
    """Whatever is pressed, whichever process sent it: nothing is kept for it anywhere."""

    @classmethod
    async def from_custom_id(
        cls, _interaction: "discord.Interaction[Any]", item: Item[Any], _match: re.Match[str], /
    ) -> Self:
        return cls(item)

    async def callback(  # type: ignore[override]  # it only ever serves this client
        self, interaction: "discord.Interaction[Line]"
    ) -> None:
        await interaction.client.ears.pressed(interaction, self._carried(interaction))

    def _carried(self, interaction: discord.Interaction[Any]) -> str:
        values = dict(interaction.data or {}).get("values")
        return str(values[0]) if isinstance(values, list) and values else self.custom_id


def _buttons(choices: Sequence[Choice], turn: int) -> Iterator[Button[View]]:
    for choice in choices:
        yield Button(label=label(choice.label, BUTTON_LABEL), custom_id=data(choice.key, turn))


def _lists(choices: Sequence[Choice], turn: int) -> Iterator[Select[View]]:
    for first in range(0, len(choices), LIST_LENGTH):
        options = [
            discord.SelectOption(label=label(choice.label, OPTION_LABEL), value=data(choice.key, turn))
            for choice in choices[first : first + LIST_LENGTH]
        ]
        yield Select(custom_id=f"{PICK}{first}", placeholder="Choose one", options=options)


def _offered(message: discord.Message | None) -> Iterator[tuple[str, str]]:
    """Labels and what they carry, of all choices on a message."""
    for row in message.components if message else []:
        for component in row.children if isinstance(row, discord.ActionRow) else []:
            if isinstance(component, discord.Button):
                yield component.label or "", component.custom_id or ""
            elif isinstance(component, discord.SelectMenu):
                yield from ((option.label, option.value) for option in component.options)


def _bare() -> View:
    """A view that the library doesn't listen for: presses find their way by what they carry."""
    made = View(timeout=None)
    made.stop()
    return made
