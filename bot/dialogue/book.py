"""What dialogue pages are once read: a book of flows, a flow of nodes, a node of lines and ways out.

Written by `bot.dialogue.reading` from Markdown, walked by `bot.dialogue.engine`, inspected by
`bot.dialogue.lint`. All of it is frozen and holds no behaviour beyond looking things up.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from bot.dialogue.reckoning import Expression
from bot.dialogue.talk import Conversation, Picture, Remembered, Value

Composer = Callable[[Conversation, int], str]
"""Makes the words of a composed name from a conversation and the present time (ms UTC)."""

Craft = Callable[[Conversation, str, int], Mapping[str, Remembered]]
"""Makes the memory anew from a conversation, the words just heard and the present time (ms UTC)."""

Painter = Callable[[Conversation, int], Picture | None]
"""Makes the picture that belongs to a name that a line inserts, or none."""

ACTS = {
    "hold": "stop everything scheduled until the person comes back",
    "release": "end a hold",
    "forget": "erase the person, at once",
    "export": "send the person a file of all that is stored",
    "pause": "send nothing unasked until the person writes",
    "rehearse": "do to the rehearsal what `rehearsing` says, before anything is shown",
    "clear": "take away the bot's messages, where the platform can",
    "link": "make a code that joins this talk with the person's talk on another platform",
    "join": "join with the talk whose code the person just wrote",
    "unlink": "let the side where the person is go its own way, with nothing",
}
"""The named effects that a page may ask of the shell, as `do NAME`. Each is reviewed Python."""

CRAFTS = {
    "find": "find out which remembered thing the words just heard are about",
    "drop": "forget that one thing",
    "settle": "carry out what was just arranged in words",
    "other_half": "move the daily question to the same hour in the other half of the day",
    "next_question": "choose another question",
    "prompted": "choose a question, and count it as ignored until the person does something",
    "save_question": "keep the present question for later",
    "saved_question": "bring back the question that was kept longest",
    "went_well": "a good report of the present question",
    "went_flat": "it met a shrug",
    "went_later": "it met a not now",
    "went_badly": "it went badly",
    "keep_step": "keep the small step in `step`, with its date",
    "recall_step": "look for a small step of some weeks ago",
    "check_draft": "look for the draft of a message in the words just heard, and check it",
    "cast": "take the scene to practise, the partner and the partner's name from the words just heard",
    "look_back": "find out what was noted and tried in the last `span` days",
}
"""The named effects that change what is remembered in a way that pages can't express, as `do NAME`."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in the pages, for people who have to mend it."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True)
class Template:
    """Text with holes: literal pieces at even places, names at odd ones. `("Hello ", "partner", ".")`."""

    pieces: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        return self.pieces[1::2]

    def __str__(self) -> str:
        return "".join(p if i % 2 == 0 else "{" + p + "}" for i, p in enumerate(self.pieces))


@dataclass(frozen=True, slots=True)
class Variant:
    """One wording: said only if `guard` holds. `mark` is a short hash of its words, which stays the same wherever in a
    list it stands."""

    template: Template
    place: Place
    guard: Expression | None = None
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One message: a single variant for a paragraph or a quotation, several for a numbered list.

    Of a list, a variant whose guard holds goes before one without a guard; among equals the least recently said.
    """

    variants: tuple[Variant, ...]
    speaker: Template | None = None

    @property
    def place(self) -> Place:
        return self.variants[0].place


class Trigger(Enum):
    """What makes a way be taken."""

    BUTTON = "button"
    READING = "reading"  # words that were read as a label of understanding
    ANYTHING = "anything else"
    SILENCE = "silence"
    AT_ONCE = "go on"
    KNOWN = "known"  # taken at once, without a word, when what the node `asks` for is already known


@dataclass(frozen=True, slots=True)
class Assignment:
    """`name = expression`, done when the way is taken. `text` stands for the words just heard."""

    name: str
    value: Expression


@dataclass(frozen=True, slots=True)
class Schedule:
    """`follow up in 2 days: #node` (seconds) or `follow up at when: #node` (the name of a remembered time)."""

    node: str
    when: int | str


@dataclass(frozen=True, slots=True)
class Cancel:
    """`cancel #node`, or `cancel all` as the empty string."""

    node: str


@dataclass(frozen=True, slots=True)
class Do:
    """`do NAME`: a named effect of `ACTS` or `CRAFTS`."""

    name: str


Deed = Assignment | Schedule | Cancel | Do


@dataclass(frozen=True, slots=True)
class Way:
    """One way out of a node.

    `target` is a full node id ("noticing#plan"), or one of `BACK` and `OVER`. `words` is the button's label or the
    name of the reading; `seconds` the length of a silence.
    """

    trigger: Trigger
    target: str
    place: Place
    label: Template = field(default=Template(("",)))
    reading: str = ""
    seconds: int = 0
    guard: Expression | None = None
    deeds: tuple[Deed, ...] = ()
    then_back: bool = False
    key: str = ""


BACK = "back"
"""Target: the node before a detour, or the present question again."""
OVER = "start-over"
"""Target: the start of the present flow, with the flow's own memory forgotten."""


@dataclass(frozen=True, slots=True)
class Node:
    """One thing said and one wait. `id` is "flow#heading"; `fingerprint` changes whenever its meaning does."""

    id: str
    place: Place
    lines: tuple[Line, ...]
    ways: tuple[Way, ...]
    deeds: tuple[Deed, ...] = ()
    asks: str = ""
    formerly: tuple[str, ...] = ()
    fingerprint: str = ""

    @property
    def flow(self) -> str:
        return self.id.partition("#")[0]


@dataclass(frozen=True, slots=True)
class Flow:
    """One page: its name, purpose (for menus, not spoken) and nodes in page order."""

    name: str
    title: str
    purpose: str
    nodes: tuple[Node, ...]
    place: Place
    comments: Mapping[int, str] = field(default_factory=dict)
    """Writers' comments by line; a linter's finding is silenced by one that names its code and a reason."""

    @property
    def start(self) -> str:
        return self.nodes[0].id


@dataclass(frozen=True, slots=True)
class Declared:
    """One thing that may be remembered, as memory.toml declares it.

    `kind` is "text", "name", "number", "flag", "feeling", "time" or "composed" (made when it is said, never stored);
    `keep` how many seconds it lives after it was last set (0: as long as the person stays); `why` is shown to people.
    """

    name: str
    kind: str
    keep: int
    why: str
    read_by: str = ""
    """What reads it outside the pages, as "pace"; "" if only pages do."""
    line: int = 0
    """Where memory.toml declares it."""

    @property
    def empty(self) -> Value:
        return 0 if self.kind in {"number", "flag"} else ""


@dataclass(frozen=True, slots=True)
class Book:
    """All flows of one language, with what may be remembered."""

    language: str
    flows: Mapping[str, Flow]
    memory: Mapping[str, Declared]
    nodes: Mapping[str, Node]
    renamed: Mapping[str, str]
    """Former node id -> present node id."""
    always: tuple[Way, ...] = ()
    """The ways of always.md, which work in every state after a node's own."""
    phrases: Mapping[str, Line] = field(default_factory=dict)
    """Lists of phrases.md that may be inserted by name, as `{opener}`."""
    composers: Mapping[str, Composer] = field(default_factory=dict)
    """Python behind the composed names that phrases can't express, as `{helplines}`."""
    crafts: Mapping[str, Craft] = field(default_factory=dict)
    """Python behind `CRAFTS`."""
    painters: Mapping[str, Painter] = field(default_factory=dict)
    """Pictures of names that lines insert: the message that inserts one carries its picture."""
    comments: Mapping[str, Mapping[int, str]] = field(default_factory=dict)
    """Writers' comments of always.md and phrases.md, which are no flows: file -> line -> comment."""
