"""Several worker processes on one server, killed and started while people write, and what came of it.

Each person sends numbered messages, each once the last was acknowledged, to a worker that chance picks; what a dead
worker did not acknowledge goes to another, under the same number, as platforms do. Whoever falls silent for a second
is told one thing unasked. What leaves by a door is written to a file that outlives its writer.
"""

import asyncio
import os
import random
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path

from bot.dialogue.talk import AwaitSilence, Conversation, Say, Turn, Wrote
from bot.pace.quiet import Quiet
from bot.service.manners import Manners
from bot.service.people import Place
from bot.service.post import Happening, Incoming, Parcel
from bot.service.shell import Needs, Roles, Shell
from bot.service.store.errors import StoreError
from tests.service.strait import Strait

LEASE = 1.0
MANNERS = Manners(quiet=Quiet(0, 0))

Message = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Outcome:
    """`acknowledged` messages in all, `in_flight` those at the kills; `said` what each person was told, in order."""

    acknowledged: int
    in_flight: int
    said: dict[str, list[str]]

    @property
    def answers(self) -> dict[str, list[str]]:
        return {person: [one for one in said if one[0].isdigit()] for person, said in self.said.items()}

    @property
    def doubled(self) -> int:
        """How many answers arrived more than once."""
        return sum(count - 1 for said in self.answers.values() for count in Counter(said).values())

    @property
    def unasked(self) -> list[int]:
        """How often each person was told something unasked."""
        return [said.count("unasked") for said in self.said.values()]

    @property
    def whole(self) -> bool:
        """Everybody got every answer, once or more, in order, to each message one."""
        return all(_in_order(said) for said in self.answers.values()) and self.acknowledged == sum(
            len(set(said)) for said in self.answers.values()
        )


def _in_order(said: Sequence[str]) -> bool:
    numbers = [int(one) for one in dict.fromkeys(said)]
    return numbers == list(range(1, len(numbers) + 1))


class Log:
    """A door that writes down what passes; what is written stays written when the process is killed."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    async def carry(self, parcel: Parcel) -> None:
        os.write(self._file, f"{parcel.address} {parcel.say.text}\n".encode())


def answering(conversation: Conversation, happening: Happening, now: int) -> Turn:
    """Answers with the number that came, and to a silence with something unasked. What is said counts as a helpline's
    page, which nothing overtakes."""
    turn = conversation.turn + 1
    after = replace(conversation, turn=turn, visits={"gethelp#start": turn})
    if isinstance(happening, Wrote):
        return Turn(after, (Say(happening.text), AwaitSilence(1, after.turn)))
    return Turn(after, (Say("unasked"),))


def live(folder: Path, url: str, patience: float, pipe: Connection) -> None:
    """The life of one worker: put what comes by the pipe into the letterbox and say so, until it says None."""
    asyncio.run(_live(folder, url, patience, pipe))


async def _live(folder: Path, url: str, patience: float, pipe: Connection) -> None:
    needs = Needs(url, answering, folder / "ajar.key", MANNERS, Roles(lease=LEASE, patience=patience))
    shell = await Shell.open(needs, {"door": Log(folder / "said.log")}, _now)
    await shell.start()
    box = shell.letterbox
    assert box is not None  # the store is shared

    async def take(content: bytes) -> None:
        person, _, number = content.decode().partition(" ")
        await shell.desk.take_in(Incoming("door", person, Wrote(number), number))

    async def put(message: Message) -> None:
        place: Place = ("door", message[0])
        try:
            await box.put(place, message[1], f"{message[0]} {message[1]}".encode())
        except StoreError:  # a platform brings it again
            await put(message)
        else:
            pipe.send(message)

    running = asyncio.create_task(box.run(take))
    asked: asyncio.Queue[Message | None] = asyncio.Queue()
    asyncio.get_running_loop().add_reader(pipe.fileno(), lambda: asked.put_nowait(pipe.recv()))
    async with asyncio.TaskGroup() as tasks:
        while (message := await asked.get()) is not None:
            tasks.create_task(put(message))
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await shell.courier.drain()
    await shell.close()


def _now() -> int:
    return time.time_ns() // 1_000_000


@dataclass
class Worker:
    process: BaseProcess
    pipe: Connection


class Fleet:
    """A worker for each way to the database; `kill` ends one at once and starts another in its place. Each waits for an
    answer of the server for `patience` seconds."""

    def __init__(self, folder: Path, urls: Sequence[str], messages: int, seed: int, patience: float = 10.0) -> None:
        self._folder = folder
        self._messages = messages
        self._urls = urls
        self._patience = patience
        self._chance = random.Random(seed)
        self._context = get_context("forkserver")
        self._context.set_forkserver_preload(["tests.service.fleet"])
        self.workers = [self._start(url) for url in urls]
        self.waiting: dict[str, tuple[int, Connection]] = {}
        self.acknowledged = 0
        self.in_flight = 0

    def _start(self, url: str) -> Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=live, args=(self._folder, url, self._patience, theirs))
        process.start()
        theirs.close()
        return Worker(process, ours)

    def send(self, person: str, number: int) -> None:
        """To any worker, as a balancer would."""
        pipe = self._chance.choice(self.workers).pipe
        self.waiting[person] = (number, pipe)
        pipe.send((person, number))

    def kill(self) -> None:
        place = self._chance.randrange(len(self.workers))
        worker = self.workers[place]
        worker.process.kill()
        worker.process.join()
        self.workers[place] = self._start(self._urls[place])
        self._drain(worker)
        for person, (number, pipe) in list(self.waiting.items()):
            if pipe is worker.pipe:
                self.in_flight += 1
                self.send(person, number)

    def _drain(self, worker: Worker) -> None:
        try:
            while worker.pipe.poll(0):
                self._heard(worker.pipe)
        except (EOFError, ConnectionResetError):
            return

    def pump(self) -> None:
        """Hear what is acknowledged, and send the next."""
        for pipe in wait([worker.pipe for worker in self.workers], 30):
            assert isinstance(pipe, Connection)  # all of them are
            self._heard(pipe)

    def _heard(self, pipe: Connection) -> None:
        person, number = pipe.recv()
        self.acknowledged += 1
        del self.waiting[person]
        if number < self._messages:
            self.send(person, number + 1)

    def wait_until(self, done: Callable[[], bool], seconds: float) -> None:
        """Until that is so, or so long, with nobody writing."""
        end = time.monotonic() + seconds
        while not done() and time.monotonic() < end:
            wait([worker.pipe for worker in self.workers], 0.1)

    def begin(self, people: int) -> None:
        for number in range(people):
            self.send(f"p{number}", 1)

    def answered(self) -> bool:
        """Whether everything that was acknowledged was answered."""
        return sum(map(_count, said_in(self._folder).values())) >= self.acknowledged

    def outcome(self) -> Outcome:
        """Let everybody write to the end, and everything be answered."""
        while self.waiting:
            self.pump()
        self.wait_until(self.answered, seconds=30)
        self.wait_until(lambda: all("unasked" in said for said in said_in(self._folder).values()), seconds=6)
        self._finish()
        return Outcome(self.acknowledged, self.in_flight, said_in(self._folder))

    def _finish(self) -> None:
        for worker in self.workers:
            worker.pipe.send(None)
        for worker in self.workers:
            worker.process.join()


def storm(folder: Path, url: str, *, workers: int, people: int, messages: int, kills: int, seed: int) -> Outcome:
    """So many messages of each person to so many workers, of which one is killed so many times meanwhile."""
    fleet = Fleet(folder, [url] * workers, messages, seed)
    fleet.begin(people)
    for kill in range(kills):
        while fleet.acknowledged < people * messages * (kill + 1) / (kills + 1):
            fleet.pump()
        fleet.kill()
    return fleet.outcome()


def partition(folder: Path, url: str, *, people: int, messages: int, cuts: int, seed: int) -> Outcome:
    """The same with two workers, between one of whom and the server nothing passes, so many times: each time until
    the other one has answered all that it could."""
    with Strait(url).running() as strait:
        fleet = Fleet(folder, [strait.url, url], messages, seed, patience=LEASE / 2)
        fleet.begin(people)
        for cut in range(cuts):
            while fleet.acknowledged < people * messages * (cut + 1) / (cuts + 1):
                fleet.pump()
            strait.shut()
            cut_off = fleet.workers[0].pipe
            while any(pipe is not cut_off for _, pipe in fleet.waiting.values()):
                fleet.pump()
            fleet.wait_until(fleet.answered, seconds=30)
            strait.open()
        return fleet.outcome()


def _count(said: Sequence[str]) -> int:
    """How many different answers."""
    return len({one for one in said if one[0].isdigit()})


def said_in(folder: Path) -> dict[str, list[str]]:
    said: dict[str, list[str]] = {}
    for line in (folder / "said.log").read_text().splitlines():
        person, _, text = line.partition(" ")
        said.setdefault(person, []).append(text)
    return said
