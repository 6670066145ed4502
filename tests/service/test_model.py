"""The shell against a simple reference: whatever people do and whatever befalls it, what was promised is kept."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from bot.dialogue.talk import Pressed, Wrote
from bot.service.post import Incoming
from tests.service.reference import Reference
from tests.service.town import Taken, Town

PEOPLE = st.sampled_from(["anna", "ben", "cleo"])
NODES = st.sampled_from(["a#x", "b#y"])
HOURS = st.sampled_from([0, 1, 2, 5, 11, 20])
COMMANDS = st.one_of(
    st.just("say"),
    st.builds("follow {} {}".format, NODES, HOURS),
    st.builds("cancel {}".format, st.one_of(NODES, st.just("all"))),
    st.builds("wonder {}".format, HOURS),
    st.sampled_from(["hold", "release", "forget"]),
)


@dataclass(frozen=True, slots=True)
class Update:
    """Something that a platform brought, and may bring again."""

    incoming: Incoming
    text: str


class Shell(RuleBasedStateMachine):
    """Every step ends when nothing is under way any more; then all that arrived is compared."""

    @initialize()
    def opens(self) -> None:
        self.folder = TemporaryDirectory()
        self.runner = asyncio.Runner()
        self.town = Town(Path(self.folder.name))
        self.reference = Reference()
        self.updates: list[Update] = []
        self.count = self.seen = 0
        self.runner.run(self.town.open())

    # --- people

    @rule(who=PEOPLE, command=COMMANDS)
    def writes(self, who: str, command: str) -> None:
        self.hear(self.new(who, command))

    @rule(who=PEOPLE)
    def presses(self, who: str) -> None:
        update = self.new(who, "press")
        event = Pressed(update.text, self.reference.person(who).turns)
        self.hear(Update(Incoming("door", who, event, update.incoming.update), update.text))

    @rule(
        who=PEOPLE, commands=st.lists(st.just("say") | st.builds("follow {} 1".format, NODES), min_size=2, max_size=5)
    )
    def writes_much_at_once(self, who: str, commands: list[str]) -> None:
        self.hear(*(self.new(who, command) for command in commands))

    @rule(who=PEOPLE, other=PEOPLE)
    def write_together_and_the_platform_repeats(self, who: str, other: str) -> None:
        one, two = self.new(who, "say"), self.new(other, "say")
        self.hear(one, two, again=[one, two])

    @precondition(lambda self: self.updates)
    @rule(back=st.integers(1, 8))
    def comes_again(self, back: int) -> None:
        update = self.updates[-min(back, len(self.updates))]
        self.town.post.blocked.discard(update.incoming.address)
        self.hear(again=[update])

    @rule(who=PEOPLE)
    def blocks(self, who: str) -> None:
        self.town.post.blocked.add(who)

    # --- time

    @rule(minutes=st.sampled_from([1, 9, 10, 30, 59, 60, 119, 300, 660, 1200, 1441]))
    def time_passes(self, minutes: int) -> None:
        self.town.wall.move(minutes=minutes)
        self.sweep()

    @rule(hours=st.sampled_from([-26, -7, -3, -1, 3, 7]))
    def the_clock_is_put_right(self, hours: int) -> None:
        if hours < 0:
            self.reference.put_back()
        self.town.wall.move(hours=hours)
        self.sweep()

    # --- what befalls the process and the platform

    @rule(commits=st.integers(1, 6), kept=st.booleans())
    def will_die(self, commits: int, kept: bool) -> None:
        self.town.life.commits, self.town.life.kept = commits, kept

    @rule()
    def restarts(self) -> None:
        self.reference.restarted()
        self.runner.run(self.town.close())
        self.reopen()

    @rule()
    def platform_goes_down(self) -> None:
        self.town.post.up.clear()

    @rule()
    def platform_comes_back(self) -> None:
        self.town.post.up.set()
        self.runner.run(self.town.settle())
        self.compare([])

    # --- what takes several steps, so that chance alone seldom comes to it

    @rule(who=PEOPLE, commits=st.integers(1, 8), kept=st.booleans())
    def dies_while_something_unasked_leaves(self, who: str, commits: int, kept: bool) -> None:
        self.hear(self.new(who, "follow a#x 1"))
        self.will_die(commits, kept)
        self.time_passes(60)

    @rule(who=PEOPLE, then=st.sampled_from(["hold", "forget", "say", "cancel all"]), restarts=st.booleans())
    def something_unasked_waits_for_the_platform(self, who: str, then: str, restarts: bool) -> None:
        self.platform_goes_down()
        self.hear(self.new(who, "follow a#x 1"))
        self.time_passes(60)
        self.hear(self.new(who, then))
        if restarts:
            self.restarts()
        self.platform_comes_back()

    @rule(who=PEOPLE, late=st.sampled_from([8, 9, 10, 20]))
    def something_unasked_waits_until_night(self, who: str, late: int) -> None:
        self.platform_goes_down()
        self.hear(self.new(who, "follow a#x 1"))
        self.time_passes(60)
        self.time_passes(60 * late)
        self.platform_comes_back()

    # --- a step

    def new(self, who: str, command: str) -> Update:
        self.count += 1
        text = f"{command} @{self.count}"
        self.town.post.blocked.discard(who)
        return Update(Incoming("door", who, Wrote(text), str(self.count)), text)

    def hear(self, *updates: Update, again: list[Update] | None = None) -> None:
        for update in updates:
            who = update.incoming.address
            if update.text.startswith("forget"):
                self.updates = [one for one in self.updates if one.incoming.address != who]
            self.updates.append(update)
            self.reference.did(who, update.text, self.town.wall.now)
        coming = [*updates, *(again or [])]
        self.runner.run(self.town.hear(*(one.incoming for one in coming)))
        self.compare(coming)

    def sweep(self) -> None:
        self.reference.passed(self.town.wall.now, set())
        self.runner.run(self.town.sweep())
        sure = self.town.post.up.is_set() and not self.town.life.over
        if self.town.life.over:
            self.compare([])
        else:
            self.reference.swept(self.town.wall.now, self.arrivals(), sure, self.town.post.blocked)
            self.compare([])

    def arrivals(self) -> list[Taken]:
        came = self.town.post.taken[self.seen :]
        self.seen += len(came)
        return came

    def compare(self, coming: list[Update]) -> None:
        """What arrived, against the reference. After a death the next process is told again what was coming."""
        came = self.arrivals()
        died = self.town.life.over
        if died:
            self.reference.crashed(self.town.wall.now, came)
        self.reference.passed(self.town.wall.now, self.town.post.blocked)
        for one in came:
            self.reference.arrived(one)
        if died:
            self.runner.run(self.town.close())
            self.reopen(coming)
        elif self.town.post.up.is_set():
            self.reference.settled()

    def reopen(self, coming: list[Update] | None = None) -> None:
        self.runner.run(self.town.open())
        self.runner.run(self.town.hear(*(one.incoming for one in coming or ())))
        self.compare([])

    def teardown(self) -> None:
        self.town.life.commits = 0
        self.town.post.up.set()
        self.runner.run(self.town.settle())
        self.compare([])
        self.runner.run(self.everybody_is_known())
        self.runner.run(self.town.close())
        self.runner.close()
        self.folder.cleanup()

    async def everybody_is_known(self) -> None:
        """Nobody is stored who was forgotten, and nobody is missing who was not."""
        stored = [person async for person in self.town.shell.store.people()]
        assert len(stored) == len([one for one in self.reference.people.values() if one.turns])


BOUNDED = settings(
    max_examples=40,
    stateful_step_count=30,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)

TestShell = Shell.TestCase
TestShell.settings = BOUNDED
