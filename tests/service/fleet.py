"""Several worker processes on one server, killed and started while people write, and what came of it.

Each person sends numbered messages, each once the last was acknowledged, to a worker that chance picks; what a dead
worker did not acknowledge goes to another, under the same number, as platforms do. Whoever falls silent for a second
is told one thing unasked. What leaves by a door is written to a file that outlives its writer.
"""

import random
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path

from bot.service.shell import Roles
from tests.service.crew import LEASE, Post, live
from tests.service.strait import Strait


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


@dataclass
class Worker:
    process: BaseProcess
    pipe: Connection


class Fleet:
    """A worker at each post; `kill` ends one at once and starts another in its place."""

    def __init__(self, posts: Sequence[Post], messages: int, seed: int) -> None:
        self._folder = posts[0].folder
        self._messages = messages
        self._posts = posts
        self._chance = random.Random(seed)
        self._context = get_context("forkserver")
        self._context.set_forkserver_preload(["tests.service.crew"])
        self.workers = [self._start(post) for post in posts]
        self.waiting: dict[str, tuple[int, Connection]] = {}
        self.acknowledged = 0
        self.in_flight = 0

    def _start(self, post: Post) -> Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=live, args=(post, theirs))
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
        self.workers[place] = self._start(self._posts[place])
        self._drain(worker)
        for person, (number, pipe) in list(self.waiting.items()):
            if pipe is worker.pipe:
                self.in_flight += 1
                self.send(person, number)

    def upgrade(self, place: int) -> None:
        """Start one of the next release, then end the one that was there, as an operator would."""
        worker = self.workers[place]
        self.workers[place] = self._start(replace(self._posts[place], next_release=True))
        worker.pipe.send(None)
        while any(pipe is worker.pipe for _, pipe in self.waiting.values()):
            self._heard(worker.pipe)
        worker.process.join()
        assert worker.process.exitcode == 0

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
    fleet = Fleet([Post(folder, url)] * workers, messages, seed)
    fleet.begin(people)
    for kill in range(kills):
        while fleet.acknowledged < people * messages * (kill + 1) / (kills + 1):
            fleet.pump()
        fleet.kill()
    return fleet.outcome()


def upgrade(folder: Path, url: str, *, workers: int, people: int, messages: int, seed: int) -> Outcome:
    """The same, with one worker after the other replaced by one of the next release while people write."""
    fleet = Fleet([Post(folder, url, Roles())] * workers, messages, seed)
    fleet.begin(people)
    for place in range(workers):
        while fleet.acknowledged < people * messages * (place + 1) / (workers + 1):
            fleet.pump()
        fleet.upgrade(place)
    return fleet.outcome()


def partition(folder: Path, url: str, *, people: int, messages: int, cuts: int, seed: int) -> Outcome:
    """The same with two workers, between one of whom and the server nothing passes, so many times: each time until
    the other one has answered all that it could."""
    with Strait(url).running() as strait:
        roles = Roles(lease=LEASE, patience=LEASE / 2)
        fleet = Fleet([Post(folder, strait.url, roles), Post(folder, url, roles)], messages, seed)
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
