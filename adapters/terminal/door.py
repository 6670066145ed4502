"""Lines in, messages out: what the plain and the comfortable terminal have in common."""

from pathlib import Path
from typing import Protocol

from bot.dialogue.talk import Choice, Pressed, Say, Wrote
from bot.pictures import draw
from bot.service.post import Incoming, Parcel

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
        """Show one message; its choices are the ones that numbers pick from now on."""
        say = parcel.say
        if say.text:
            await self.screen.show(say, await self._picture(say))
        for document in parcel.documents:
            await self.screen.note(f"saved as {self._save(document.name, document.content)}")
        self.choices, self._turn = say.choices, parcel.turn

    async def _picture(self, say: Say) -> Path | None:
        if say.picture is None:
            return None
        return self._save(f"{say.picture.maker}.png", await draw(say.picture))

    def _save(self, name: str, content: bytes) -> Path:
        """Write a file under a name of its own, never over an earlier one."""
        self._files.mkdir(parents=True, exist_ok=True)
        stem, dot, ending = name.rpartition(".")
        number = sum(1 for _ in self._files.glob(f"{stem}*"))
        path = self._files / (name if not number else f"{stem}-{number + 1}{dot}{ending}")
        path.write_bytes(content)
        return path

    def incoming(self, line: str) -> Incoming:
        """What a typed line means: a number of a choice on the screen presses it, all else is words."""
        number = line.strip()
        if number.isdecimal() and 0 < int(number[:3]) <= len(self.choices):
            return Incoming(CHANNEL, self.person, Pressed(self.choices[int(number[:3]) - 1].key, self._turn))
        return Incoming(CHANNEL, self.person, Wrote(line))
