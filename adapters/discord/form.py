"""A form for writing at more length than the text field: a draft to look over, one's own situation.

It is known again by its id alone, so that words written before a restart arrive after it.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import discord
from discord.ui import Label, Modal, TextInput

FORM = "a1:write"
WORDS = "words"
LONGEST = 4000


def form() -> Modal:
    """An empty form."""
    field: TextInput[Modal] = TextInput(style=discord.TextStyle.paragraph, custom_id=WORDS, max_length=LONGEST)
    made = Modal(title="Write", custom_id=FORM)
    made.add_item(Label(text="In your own words", description="Only Ajar reads it.", component=field))
    made.stop()
    return made


def written(interaction: discord.Interaction[Any]) -> str | None:
    """What a returned form says; None if it is none of ours."""
    if interaction.type is not discord.InteractionType.modal_submit or interaction.data is None:
        return None
    filled: Mapping[str, Any] = dict(interaction.data)
    return "\n".join(_values(filled.get("components"))) if filled.get("custom_id") == FORM else None


def _values(components: object) -> Iterator[str]:
    for component in components if isinstance(components, list) else []:
        if "value" in component:
            yield str(component["value"])
        yield from _values(component.get("components"))
        yield from _values([component["component"]] if "component" in component else [])
