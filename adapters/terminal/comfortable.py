"""The comfortable terminal: prompt-toolkit to write with, rich to read."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from pathlib import Path

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion, WordCompleter
from prompt_toolkit.document import Document
from prompt_toolkit.formatted_text import HTML
from prompt_toolkit.patch_stdout import patch_stdout
from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from bot.dialogue.talk import Say

WIDTH = 76
"""Columns that a line of talk may fill: longer lines are hard to read on a wide screen."""


class ComfortableScreen:
    """Shows messages as paragraphs, with numbered choices below the last."""

    def __init__(self, pace: float = 0.0) -> None:
        self._pace = pace

    async def show(self, say: Say, picture: Path | None) -> None:
        if self._pace:
            await asyncio.sleep(self._pace)
        console = Console(width=min(WIDTH, Console().width), highlight=False, soft_wrap=False)
        console.print(Padding(_body(say), (1, 2, 0, 2)))
        if say.picture and picture:
            console.print(Padding(Text(f"{say.picture.alt}\nSaved as {picture}", style="dim"), (1, 2, 0, 4)))
        for number, choice in enumerate(say.choices, 1):
            console.print(
                Padding(Text.assemble((f"{number}  ", "cyan"), choice.label), (1 if number == 1 else 0, 2, 0, 4))
            )

    async def note(self, text: str) -> None:
        Console(width=min(WIDTH, Console().width), highlight=False).print(
            Padding(Text(text, style="dim"), (1, 2, 0, 2))
        )


def _body(say: Say) -> Text:
    if say.speaker:
        return Text.assemble((f"{say.speaker}: ", "bold"), (say.text, "italic"))
    return Text(say.text)


class _Choices(Completer):
    """Completes the labels that stand on the screen now."""

    def __init__(self, labels: Callable[[], list[str]]) -> None:
        self._labels = labels

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        return WordCompleter(self._labels(), ignore_case=True, sentence=True).get_completions(document, complete_event)


async def lines(labels: Callable[[], list[str]]) -> AsyncIterator[str]:
    """What the person types, line by line; the bot may write above the prompt meanwhile. Ends at Ctrl-D or Ctrl-C."""
    session: PromptSession[str] = PromptSession(completer=_Choices(labels), complete_while_typing=False)
    with patch_stdout(raw=True):
        while True:
            try:
                yield await session.prompt_async(HTML("\n<ansicyan>you</ansicyan>  "))
            except (EOFError, KeyboardInterrupt):
                return
