"""A conversation, what can happen to it, and what it asks of the world.

`Conversation` is the whole saved state: one node id says where it stands, so nothing that a deploy can
break (an index, a frame, a pickle) is ever stored. `Event` is all that can come in, `Effect` all that can
go out. Delays are relative: only the shell knows dates. They are msgspec's structs: made anew at every turn, a dozen
at a time, which takes a frozen dataclass five times as long.
"""

from collections.abc import Mapping

from msgspec import Struct, field

from bot.understanding.reading import Reading

Value = str | int
"""What can be remembered: words, a whole number, or a flag as 0 and 1."""


class Remembered(Struct, frozen=True):
    """One remembered value and when it was last set (milliseconds UTC), so that it can die by date."""

    value: Value
    since: int


class Conversation(Struct, frozen=True):
    """Where one person's talk stands. `node` is "" while nothing is open."""

    person: str
    language: str = "en"
    node: str = ""
    fingerprint: str = ""
    turn: int = 0
    memory: Mapping[str, Remembered] = field(default_factory=dict)
    visits: Mapping[str, int] = field(default_factory=dict)
    before: str = ""
    """The node that waited before this one, for "back"."""
    way_back: tuple[str, ...] = ()
    """Nodes to return to after detours, the latest last."""
    said: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """For each list of variants the short hashes of those said, the most recent last."""
    misses: int = 0
    """How many messages in a row were not understood."""
    reshown: int = -1
    """The turn at which the present question was last shown again because of a stale button."""


class Wrote(Struct, frozen=True):
    """Words as they came from the person, not yet screened or read."""

    text: str


class Opened(Struct, frozen=True):
    """The person came in by a door: a start command, perhaps with a link that names a node."""

    link: str = ""


class Heard(Struct, frozen=True):
    """The person wrote something; `reading` is what understanding made of it."""

    reading: Reading


class Pressed(Struct, frozen=True):
    """A button was pressed: its key, and the turn whose message carried it."""

    key: str
    turn: int


class FellSilent(Struct, frozen=True):
    """Nobody answered turn `turn` for as long as its node was ready to wait."""

    turn: int


class CameDue(Struct, frozen=True):
    """A follow-up fell due."""

    node: str


class Did(Struct, frozen=True):
    """The shell did what a page had asked for, and came to an outcome: the talk goes on at `node`."""

    node: str


Event = Opened | Heard | Pressed | FellSilent | CameDue | Did


class Choice(Struct, frozen=True):
    """A button: what it says, and the short hash of what it means (target and effect)."""

    label: str
    key: str


class Picture(Struct, frozen=True):
    """A picture to draw and send: which drawer makes it, from what, and its text for those who can't see it."""

    maker: str
    data: str
    alt: str


class Say(Struct, frozen=True):
    """One message. Plain text: no markup reaches a platform unescaped."""

    text: str
    speaker: str = ""
    choices: tuple[Choice, ...] = ()
    picture: Picture | None = None


class Moment(Struct, frozen=True):
    """A wall-clock time of the person's: `days` ahead of today at `minute` of the day (0 to 1439), or, where
    `weekday` is given (0 is Monday), on the next such day after today. One that has passed means the next day."""

    days: int
    minute: int
    weekday: int | None = None


class AwaitSilence(Struct, frozen=True):
    """If nobody answers turn `turn` within `seconds`, come back with FellSilent."""

    seconds: int
    turn: int


class FollowUp(Struct, frozen=True):
    """Come back to `node` after so many seconds, or at a moment of the person's day. Replaces an earlier one to
    the same node."""

    node: str
    when: int | Moment


class CancelFollowUp(Struct, frozen=True):
    """Forget the follow-up to `node`; "" forgets every one."""

    node: str


class Act(Struct, frozen=True):
    """Something only the shell can do (erase, export, hold, ...), by its name in `bot.dialogue.book.ACTS`."""

    name: str


class Ended(Struct, frozen=True):
    """The flow came to its end; nothing is awaited."""


Effect = Say | AwaitSilence | FollowUp | CancelFollowUp | Act | Ended


class Turn(Struct, frozen=True):
    """What one event did: the conversation after it, and its effects in order."""

    conversation: Conversation
    effects: tuple[Effect, ...] = ()
