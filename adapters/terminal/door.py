"""Lines in, messages out: what the plain and the comfortable terminal have in common."""

import os
from itertools import chain, count
from pathlib import Path
from typing import Protocol

from bot.dialogue.talk import Choice, Pressed, Say, Wrote
from bot.pictures import draw
from bot.service.post import Incoming, Parcel, Unreachable

CHANNEL = "terminal"


class Screen(Protocol):
    """Where messages appear."""

    async def show(self, say: Say, picture: Path | None) -> None:
        """Show one message; `picture` is where its picture was saved."""
        ...

    async def note(self, text: str) -> None:
        """A line from the terminal itself, not from the bot."""
        ...


class Door:
    """One person's terminal: remembers which choices stand on the screen, so that a number picks one."""

    def __init__(self, screen: Screen, person: str, files: Path) -> None:
        self.screen = screen
        self.person = person
        self.choices: tuple[Choice, ...] = ()
        self._turn = 0
        self._files = files

    async def carry(self, parcel: Parcel) -> None:
        """Show one message; its choices are the ones that numbers pick from now on. Whoever else talks here
        by another name isn't at the keyboard, and nobody reads over their shoulder."""
        if parcel.address != self.person:
            raise Unreachable
        say = parcel.say
        if say.text:
            await self.screen.show(say, await self._picture(say))
        for document in parcel.documents:
            await self.screen.note(f"saved as {save(self._files, document.name, document.content)}")
        self.choices, self._turn = say.choices, parcel.turn

    async def _picture(self, say: Say) -> Path | None:
        if say.picture is None:
            return None
        return save(self._files, f"{say.picture.maker}.png", await draw(say.picture))

    def incoming(self, line: str) -> Incoming:
        """What a typed line means: a number of a choice on the screen presses it, all else is words."""
        number = line.strip()
        if number.isdecimal() and 0 < int(number[:3]) <= len(self.choices):
            return Incoming(CHANNEL, self.person, Pressed(self.choices[int(number[:3]) - 1].key, self._turn))
        return Incoming(CHANNEL, self.person, Wrote(line))


def save(folder: Path, name: str, content: bytes) -> Path:
    """Write a file for its owner's eyes, under a name of its own, never over an earlier one."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    stem, dot, ending = name.rpartition(".")
    names = chain([name], (f"{stem}-{number}{dot}{ending}" for number in count(2)))
    path = next(path for path in (folder / each for each in names) if not path.exists())
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
    return path
