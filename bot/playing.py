"""A small world to play talks in: no disk, no platform, and a clock that is moved by hand.

Scripted talks, random walks and the linter's examples run here. It keeps the shell's promises in the simplest
way: one silence at a time, one follow-up a node, what falls due comes in order, and after a pause nothing does.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

import msgspec
from msgspec.structs import replace

from bot.dialogue.plans import NODE, plan_of
from bot.dialogue.talk import (
    Act,
    AwaitSilence,
    CameDue,
    CancelFollowUp,
    Conversation,
    Ended,
    FellSilent,
    FollowUp,
    Moment,
    Opened,
    Pressed,
    Remembered,
    Say,
    Turn,
    Value,
    Wrote,
)
from bot.pace.daily import next_prompt
from bot.pace.local import coming, there, zone_of
from bot.turn import Companion, Happening

MINUTE = 60_000
DAY = 1440 * MINUTE
UTC = zone_of("UTC")
MID_TALK = 10 * MINUTE
EVENING = 1_767_300_000_000
"""A Thursday evening, 20:40 UTC: when played talks begin."""
AGREED = {"agreed": Remembered("yes", EVENING)}
"""A talk is somebody's who lets notes be kept, unless it says otherwise: `given agreed is not asked`."""


@dataclass(slots=True)
class Player:
    """One person's talk with a Companion. Each method answers with what was said because of it.

    With `saving` the conversation is encoded and decoded before every event, as a restart would do it.
    """

    companion: Companion
    saving: bool = False
    now: int = EVENING
    conversation: Conversation = field(default_factory=lambda: Conversation("played", memory=AGREED))
    ended: bool = False
    choices: tuple[tuple[str, str, int], ...] = ()
    """Buttons that can be pressed: label, key and turn, the latest last."""
    _silence: tuple[int, int] | None = None
    _followups: dict[str, int] = field(default_factory=dict)
    _prompt: int | None = None
    """When the daily question comes."""
    _unasked_on: int = 0

    def given(self, name: str, value: Value) -> list[Say]:
        """Remember something before or during a talk. Raises LookupError for a name that memory.toml has not, and for
        words where it has a number."""
        known = self.companion.book.memory
        declared = known.get(name)
        if known and declared is None:
            raise LookupError(f"memory.toml has no {name!r}")
        if declared and not isinstance(value, type(declared.empty)):
            raise LookupError(f"{name!r} is a {declared.kind}, which {value!r} is not")
        memory = {**self.conversation.memory, name: Remembered(value, self.now)}
        self.conversation = replace(self.conversation, memory=memory)
        return []

    def open(self, flow: str = "") -> list[Say]:
        """Come in by a door. Raises LookupError if there is no such flow."""
        if flow and flow not in self.companion.book.flows:
            raise LookupError(flow)
        return self.happen(Opened(flow))

    def hear(self, text: str) -> list[Say]:
        return self.happen(Wrote(text))

    def press(self, label: str) -> list[Say]:
        """Press the latest button of this label. Raises LookupError if none was ever shown."""
        for shown, key, turn in reversed(self.choices):
            if shown == label:
                return self.happen(Pressed(key, turn))
        raise LookupError(label)

    def restart(self) -> list[Say]:
        """The process stops and starts: only what is saved survives."""
        self.conversation = msgspec.json.decode(msgspec.json.encode(self.conversation), type=Conversation)
        return []

    def wait(self, seconds: int) -> list[Say]:
        """Let time pass; what falls due meanwhile happens at its hour."""
        until = self.now + seconds * 1000
        said: list[Say] = []
        while (due := self._next_due()) is not None and due[0] <= until:
            self.now = max(self.now, due[0])
            said += due[1]()
        self.now = until
        return said

    def _next_due(self) -> tuple[int, Callable[[], list[Say]]] | None:
        coming: list[tuple[int, Callable[[], list[Say]]]] = []
        if self._silence:
            at, turn = self._silence
            coming.append((at, lambda: self.happen(FellSilent(turn))))
        for node, at in self._followups.items():
            coming.append((at, lambda node=node: self._come_due(node)))  # type: ignore[misc]  # bound early
        if self._prompt is not None:
            coming.append((self._prompt, lambda: self.happen(CameDue(NODE))))
        return min(coming, key=lambda c: c[0], default=None)

    def _come_due(self, node: str) -> list[Say]:
        del self._followups[node]
        return self.happen(CameDue(node))

    def happen(self, happening: Happening) -> list[Say]:
        """Let anything happen to the talk, as a platform would bring it."""
        if self.saving:
            self.restart()
        self._silence = None
        turn = self.companion.take(self.conversation, happening, self.now)
        said = self._keep(turn)
        unasked = isinstance(happening, FellSilent | CameDue)
        self._plan(unasked, bool(said) or happening == CameDue(NODE))
        if Act("pause") in turn.effects:
            self._silence, self._followups, self._prompt = None, {}, None
        return said

    def _plan(self, unasked: bool, spoke: bool) -> None:
        """Set the daily question as the shell does: never in the middle of a talk, nothing else unasked on its day."""
        if unasked and spoke:
            self._unasked_on = there(self.now, UTC).toordinal()
        plan = plan_of(self.conversation, unasked_on=self._unasked_on)
        soonest = self.now if unasked else self.now + MID_TALK
        self._prompt = next_prompt(plan, self.conversation.person, soonest) if plan else None

    def _keep(self, turn: Turn) -> list[Say]:
        self.conversation = turn.conversation
        said: list[Say] = []
        self.ended = False
        for effect in turn.effects:
            match effect:
                case Say():
                    said.append(effect)
                case AwaitSilence(seconds, number):
                    self._silence = (self.now + seconds * 1000, number)
                case FollowUp(node, Moment(days, minute, weekday)):
                    self._followups[node] = coming(self.now, UTC, days, minute, weekday)[1]
                case FollowUp(node, int() as seconds):
                    self._followups[node] = self.now + seconds * 1000
                case CancelFollowUp(node):
                    self._followups = {n: at for n, at in self._followups.items() if node and n != node}
                case Ended():
                    self.ended = True
                case _:
                    pass
        for say in said:
            self.choices += tuple((c.label, c.key, turn.conversation.turn) for c in say.choices)
        return said
