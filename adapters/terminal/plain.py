"""The plain terminal: a line in is a message, a message out is a line that begins with `bot: `."""

import asyncio
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TextIO

from bot.dialogue.talk import Say

INDENT = "     "


class PlainScreen:
    """Writes `bot: ...`, further lines indented, and the choices below as `[A] [B]`."""

    def __init__(self, out: TextIO | None = None) -> None:
        self._out = out or sys.stdout

    async def show(self, say: Say, picture: Path | None) -> None:
        text = f"{say.speaker}: {say.text}" if say.speaker else say.text
        lines = [f"bot: {text}".replace("\n", f"\n{INDENT}")]
        if say.picture and picture:
            lines.append(f"{INDENT}(picture: {say.picture.alt} Saved as {picture})")
        if say.choices:
            lines.append(INDENT + " ".join(f"[{choice.label}]" for choice in say.choices))
        self._out.write("\n".join(lines) + "\n")
        self._out.flush()

    async def note(self, text: str) -> None:
        print(text, file=sys.stderr, flush=True)  # noqa: T201  # the terminal's own word, beside the talk


async def lines(source: TextIO | None = None) -> AsyncIterator[str]:
    """The lines of standard input until its end, read off the event loop; broken UTF-8 is read as best it can."""
    reading = (source or sys.stdin).readline
    while line := await asyncio.to_thread(reading):
        yield line.rstrip("\r\n")
