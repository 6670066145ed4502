"""What the shell promises, by dictionaries: who was told what, and what may, must or must not come unasked.

Written apart from the shell's own rules, for one zone (UTC) and the usual quiet hours. Where a crash, a platform that
is down or somebody who blocked the bot leave it open whether something unasked comes, it is `loose`: it may come
once or never.
"""

from collections import Counter
from dataclasses import dataclass, field, replace

from tests.service.town import Taken

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR
LOUD = (8 * HOUR, 21 * HOUR + 30 * MINUTE)
WAITING = 3


def quiet(at: int) -> bool:
    return not LOUD[0] <= at % DAY < LOUD[1]


def morning(at: int) -> int:
    """The next eight o'clock."""
    return at - at % DAY + LOUD[0] + (DAY if at % DAY >= LOUD[0] else 0)


def stale(due: int) -> int:
    """The first eight in the evening at least six hours on."""
    least = due + 6 * HOUR
    evening = least - least % DAY + 20 * HOUR
    return evening if evening >= least else evening + DAY


@dataclass(frozen=True, slots=True)
class Planned:
    """A follow-up: not before `begins`, by `by` at the latest, of no use from `ends` on."""

    begins: int
    by: int
    ends: int


@dataclass
class Owed:
    """A reply that has to arrive, unless something `excused` it."""

    text: str
    made: int
    excused: bool = False


@dataclass
class Somebody:
    """One person as they must be."""

    turns: int = 0
    unsure: int = 0
    """Turns that were perhaps made besides."""
    heard: int = 0
    held: bool = False
    planned: dict[str, Planned] = field(default_factory=dict)
    loose: Counter[str] = field(default_factory=Counter)
    wonders: int = 0
    """From when on silence may be spoken of; 0 if it mayn't."""
    unasked_on: int = -1
    by_night: bool = False
    """Something unasked waits since a clock that was put back: the queue goes by when it ends, so it may come then."""

    def nothing_planned(self) -> None:
        self.planned.clear()
        self.loose.clear()
        self.wonders = 0


class Reference:
    """All of them, and what was said to each address."""

    def __init__(self) -> None:
        self.people: dict[str, Somebody] = {}
        self.owed: dict[str, list[Owed]] = {}
        self.told: set[str] = set()
        self.repeatable: set[str] = set()

    def person(self, address: str) -> Somebody:
        return self.people.setdefault(address, Somebody())

    # --- what they do

    def did(self, address: str, text: str, now: int) -> None:
        """A new update of theirs is taken in."""
        person = self.person(address)
        person.heard, person.wonders = now, 0
        person.turns += 1
        owed = self.owed.setdefault(address, [])
        owed.append(Owed(text, now))
        match text.split():
            case ["follow", node, hours, *_] if not person.held:
                due = now + int(hours) * HOUR
                due = morning(due) if quiet(due) else due
                person.planned[node] = Planned(due, due, stale(due))
            case ["cancel", "all", *_]:
                person.planned.clear()
            case ["cancel", node, *_]:
                person.planned.pop(node, None)
            case ["wonder", hours, *_] if not person.held:
                person.wonders = now + int(hours) * HOUR
            case ["hold", *_]:
                person.held = True
                person.nothing_planned()
            case ["release", *_]:
                person.held = False
            case ["forget", *_]:
                del self.people[address]
                owed[:] = [Owed(text, now)]

    # --- what time brings

    def swept(self, now: int, came: list[Taken], sure: bool, blocked: set[str]) -> None:
        """All that was due by now was looked at. `sure` if nothing was in the way of its leaving."""
        expected: set[tuple[str, str]] = set()
        for address, person in self.people.items():
            if sure and address not in blocked:
                expected |= {(address, node) for node in list(person.planned) if self._rings(person, node, now)}
            else:
                self._loosen(person, now)
        for one in came:
            self.arrived(one)
        left = {(address, node) for address, person in self.people.items() for node in person.planned}
        assert not expected & left, "a follow-up that was due did not come"

    def _rings(self, person: Somebody, node: str, now: int) -> bool:
        """Whether this one must be said now. If it is put off or of no use any more, that is noted."""
        plan = person.planned[node]
        if now < plan.begins:
            return False
        if now >= plan.ends:
            del person.planned[node]
        elif 0 <= now - person.heard < 10 * MINUTE:
            self._later(person, node, now + 30 * MINUTE, now + 30 * MINUTE)
        elif quiet(now):
            self._later(person, node, morning(now), morning(now) + 15 * MINUTE)
        return node in person.planned and person.planned[node].by <= now

    def _later(self, person: Somebody, node: str, begins: int, by: int) -> None:
        """Put off, unless it was put off already to a moment that is not known so exactly."""
        plan = person.planned[node]
        begins = min(begins, plan.begins) if plan.begins < plan.by else begins
        if begins >= plan.ends:
            del person.planned[node]
        else:
            person.planned[node] = replace(plan, begins=begins, by=by)

    def _loosen(self, person: Somebody, now: int) -> None:
        """What is due may have come by now, and may come yet."""
        due = [node for node, plan in person.planned.items() if plan.begins <= now]
        for node in due:
            del person.planned[node]
        if 0 < person.wonders <= now:
            due.append("silent")
        person.loose.update(due)
        person.unsure += len(due)

    def crashed(self, now: int, came: list[Taken]) -> None:
        """Whatever was under way is open: what was due is loose, what just arrived may arrive again."""
        self.repeatable |= {one.text for one in came}
        for person in self.people.values():
            self._loosen(person, now)
        self.restarted()

    def restarted(self) -> None:
        """What is said at a goodbye is kept nowhere."""
        for owed in self.owed.values():
            for one in owed:
                one.excused |= one.text.startswith("forget")

    def put_back(self) -> None:
        for person in self.people.values():
            person.by_night |= person.loose.total() > 0

    def passed(self, now: int, blocked: set[str]) -> None:
        """Replies that are a day old or can't reach anybody are excused."""
        for address, owed in self.owed.items():
            for one in owed:
                one.excused |= now >= one.made + DAY or address in blocked

    # --- what arrives

    def arrived(self, one: Taken) -> None:
        if one.unasked:
            self._unasked(one)
        else:
            self._reply(one)

    def _reply(self, one: Taken) -> None:
        turn, _, text = one.text.partition("|")
        owed = self.owed.get(one.address, [])
        texts = [each.text for each in owed]
        if text not in texts:
            again = text.startswith("forget")  # brought again: nobody knows whether the goodbye was said
            assert again or one.text in self.repeatable, f"said again, or never asked for: {one.text}"
            return
        place = texts.index(text)
        skipped = owed[:place]
        assert len(owed) > WAITING or all(each.excused for each in skipped), "an answer was passed over"
        del owed[: place + 1]
        self.told.add(one.text)
        if not text.startswith("forget"):
            person = self.person(one.address)
            left = len([each for each in owed if not each.text.startswith("forget")])
            assert person.turns - left <= int(turn) <= person.turns - left + person.unsure, "turns don't add up"

    def _unasked(self, one: Taken) -> None:
        person = self.people.get(one.address)
        assert person is not None, "somebody forgotten was written to"
        assert person.by_night or not quiet(one.at), "written to in quiet hours"
        assert not person.held, "written to during a hold"
        what = one.text.partition("|")[2]
        if what == "silent":
            self._silence(person, one.at)
        else:
            self._follow_up(person, what.removeprefix("due "), one.at)
        person.unasked_on = one.at // DAY

    def _silence(self, person: Somebody, at: int) -> None:
        if 0 < person.wonders <= at < person.wonders + 2 * DAY:
            assert person.unasked_on != at // DAY, "a second unasked message on a day"
            person.wonders = 0
            person.turns += 1
        else:
            assert person.loose["silent"] > 0, "nobody was silent"
            person.loose["silent"] -= 1

    def _follow_up(self, person: Somebody, node: str, at: int) -> None:
        plan = person.planned.get(node)
        if plan and plan.begins <= at < plan.ends:
            del person.planned[node]
            person.turns += 1
        else:
            assert person.loose[node] > 0, f"nobody asked for {node}, or it came already"
            person.loose[node] -= 1

    def settled(self) -> None:
        """Nothing is on its way: every reply that nothing excuses has arrived."""
        for address, owed in self.owed.items():
            late = [one.text for one in owed if not one.excused]
            assert not late, f"not answered at {address}: {late}"
            owed.clear()
