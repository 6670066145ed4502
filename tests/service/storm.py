"""A shell that is killed again and again in the middle of its work, and what came of it.

Each person sends numbered messages, the next one as soon as the last is acknowledged, and after a kill again whatever
was not, under the same update id, as platforms do. The companion answers with the number of the turn and the message;
what leaves by the door is written to a file that outlives its writer.
"""

import asyncio
import os
import random
import time
from collections import Counter
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

from msgspec.structs import replace

from bot.dialogue.talk import Conversation, Say, Turn, Wrote
from bot.service.post import Happening, Incoming, Parcel
from bot.service.shell import Needs, Shell

Message = tuple[str, int]
LONGEST_LIFE = 0.12


@dataclass(frozen=True, slots=True)
class Outcome:
    """`acknowledged` messages in all; `said` what each person was told, in order."""

    acknowledged: int
    said: dict[str, list[str]]

    @property
    def doubled(self) -> int:
        """How many answers arrived more than once."""
        return sum(count - 1 for said in self.said.values() for count in Counter(said).values())

    @property
    def whole(self) -> bool:
        """Everybody got every answer, once or more, in order, each message having made one turn."""
        return all(
            list(dict.fromkeys(said)) == [f"{number}:{number}" for number in range(1, len(set(said)) + 1)]
            for said in self.said.values()
        ) and self.acknowledged == sum(len(set(said)) for said in self.said.values())


class Log:
    """A door that writes down what passes; what is written stays written when the process is killed."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    async def carry(self, parcel: Parcel) -> None:
        os.write(self._file, f"{parcel.address} {parcel.say.text}\n".encode())


def numbering(conversation: Conversation, happening: Happening, now: int) -> Turn:
    turn = conversation.turn + 1
    heard = happening.text if isinstance(happening, Wrote) else ""
    return Turn(replace(conversation, turn=turn), (Say(f"{turn}:{heard}"),))


def live(folder: Path, pipe: Connection) -> None:
    """The life of one process: answer what comes by the pipe until it says None."""
    asyncio.run(_live(folder, pipe))


async def _live(folder: Path, pipe: Connection) -> None:
    carriers = {"door": Log(folder / "said.log")}
    shell = await Shell.open(Needs(folder / "ajar.db", numbering), carriers, lambda: time.time_ns() // 1_000_000)
    await shell.start()
    asked: asyncio.Queue[Message | None] = asyncio.Queue()
    asyncio.get_running_loop().add_reader(pipe.fileno(), lambda: asked.put_nowait(pipe.recv()))
    async with asyncio.TaskGroup() as tasks:
        while (message := await asked.get()) is not None:
            tasks.create_task(_answer(shell, message, pipe))
    await shell.courier.drain()
    await shell.close()


async def _answer(shell: Shell, message: Message, pipe: Connection) -> None:
    person, number = message
    await shell.desk.handle(Incoming("door", person, Wrote(str(number)), update=str(number)))
    pipe.send(message)


def storm(folder: Path, kills: int, people: int, seed: int) -> Outcome:
    """Kill so many processes, one after the other, at moments that the seed decides; let the last one finish."""
    chance = random.Random(seed)
    waiting = {f"p{number}": 1 for number in range(people)}
    for _ in range(kills):
        _one_life(folder, waiting, chance.uniform(0, LONGEST_LIFE))
    _one_life(folder, waiting, None)
    said: dict[str, list[str]] = {person: [] for person in waiting}
    for line in (folder / "said.log").read_text().splitlines():
        person, _, text = line.partition(" ")
        said[person].append(text)
    return Outcome(sum(number - 1 for number in waiting.values()), said)


def _one_life(folder: Path, waiting: dict[str, int], seconds: float | None) -> None:
    context = get_context("forkserver")
    context.set_forkserver_preload(["tests.service.storm"])
    ours, theirs = context.Pipe()
    process = context.Process(target=live, args=(folder, theirs))
    process.start()
    theirs.close()
    for message in waiting.items():
        ours.send(message)
    if seconds is None:
        _finish(ours, waiting)
    else:
        _talk_until_killed(ours, waiting, seconds)
        process.kill()
        _take_last_words(ours, waiting)
    process.join()


def _talk_until_killed(pipe: Connection, waiting: dict[str, int], seconds: float) -> None:
    """From the first acknowledgement on, so that every process gets to work."""
    end = None
    while end is None or time.monotonic() < end:
        if pipe.poll(0.001 if end else 30):
            person, number = pipe.recv()
            waiting[person] = number + 1
            pipe.send((person, number + 1))
            end = end or time.monotonic() + seconds


def _take_last_words(pipe: Connection, waiting: dict[str, int]) -> None:
    try:
        while pipe.poll(30):
            person, number = pipe.recv()
            waiting[person] = number + 1
    except (EOFError, ConnectionResetError):
        return


def _finish(pipe: Connection, waiting: dict[str, int]) -> None:
    for _ in range(len(waiting)):
        person, number = pipe.recv()
        waiting[person] = number + 1
    pipe.send(None)
