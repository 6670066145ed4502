"""`ajar chat`: one person, one screen, and the whole service behind it."""

from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass

from adapters.terminal.door import CHANNEL, Door, Screen
from adapters.terminal.plain import PlainScreen
from adapters.terminal.plain import lines as plain_lines
from adapters.terminal.time import PretendClock
from bot.dialogue.engine import RETURNING
from bot.dialogue.script import seconds
from bot.dialogue.talk import Opened
from bot.now import real_now
from bot.service.post import Incoming
from bot.service.shell import Needs, Shell

LEAVE = ("/quit", "/exit")
INTRODUCTION = "This talk is kept on this computer only. Leave with Ctrl-D; write “help” for what works here."


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line asked for. `pace` is seconds that the bot seems to type."""

    person: str = "you"
    plain: bool = False
    pretend_time: bool = False
    pace: float = 0.0


class Chat:
    """The service behind one terminal; it can be restarted while the screen stays."""

    def __init__(self, asked: Asked, needs: Needs) -> None:
        self._asked = asked
        self._pretended = PretendClock(needs.beside) if asked.pretend_time else None
        self._now: Callable[[], int] = self._pretended or real_now
        self._needs = needs
        self.door = Door(self._screen(), asked.person, needs.beside.parent / "pictures")

    def _screen(self) -> Screen:
        if self._asked.plain:
            return PlainScreen()
        from adapters.terminal.comfortable import ComfortableScreen

        return ComfortableScreen(self._asked.pace)

    def _lines(self) -> AsyncIterator[str]:
        if self._asked.plain:
            return plain_lines()
        from adapters.terminal.comfortable import lines

        return lines(lambda: [choice.label for choice in self.door.choices])

    async def run(self) -> None:
        """Talk until the input ends. Raises StoreError and KeyFileError where the data can't be used."""
        self._shell = await self._start()
        try:
            if not self._asked.plain:
                await self.door.screen.note(INTRODUCTION)
                if not self.door.choices:
                    await self._hear(Incoming(CHANNEL, self._asked.person, Opened(RETURNING)))
            async for line in self._lines():
                if line.strip() in LEAVE:
                    break
                await self._do(line)
        finally:
            await self._shell.close()

    async def _start(self) -> Shell:
        shell = await Shell.open(self._needs, {CHANNEL: self.door}, self._now)
        await shell.start()
        await shell.catch_up()
        return shell

    async def _do(self, line: str) -> None:
        if self._pretended and line.startswith("/wait "):
            await self._wait(line.removeprefix("/wait "))
        elif self._pretended and line.strip() == "/restart":
            await self._shell.close()
            self._shell = await self._start()
        elif line.strip() or self._asked.plain:
            await self._hear(self.door.incoming(line))

    async def _hear(self, incoming: Incoming) -> None:
        await self._shell.desk.handle(incoming)
        await self._shell.courier.drain()

    async def _wait(self, how_long: str) -> None:
        """Let time pass; what falls due meanwhile comes at its hour."""
        assert self._pretended is not None  # _do saw to it
        try:
            until = self._now() + seconds(how_long) * 1000
        except ValueError as error:
            await self.door.screen.note(f"{error}, as in /wait 20 hours.")
            return
        while (due := await self._shell.store.next_due()) is not None and due <= until:
            self._pretended.move_to(due)
            await self._shell.catch_up()
        self._pretended.move_to(until)
        await self._shell.catch_up()


async def converse(asked: Asked, needs: Needs) -> None:
    """Open a chat in this terminal and stay until its input ends."""
    with suppress(KeyboardInterrupt):
        await Chat(asked, needs).run()
