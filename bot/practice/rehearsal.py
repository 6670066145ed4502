"""A rehearsal as writers make it: a scene, what is beneath it, and what the partner says to each kind of move.

    # Title                                 `beneath` what it is really about
    scene, in prose                         `beneath (taught not to)` the same for one temperament
    `played by Sam`                         `about work: work, job, boss` words that name a subject
    `starts on the latch`                   `by text` they write to each other
    `here for suggest_therapy`              what the scene is there to practise
    `asked for as: car, driving`            words by which people ask for it

    ## ajar                                 a position of the door
    ### reflection, validation (hurt before)
    ### open_question about work
    1. > *breathes out* They cancelled it.

Kinds are the moves of understanding and those of `SPOKEN`. `opening moves` and `closing moves` answer for a whole
family.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from bot.dialogue.book import Place
from bot.dialogue.reading.faults import Report
from bot.practice.sheet import Section, Sheet, Statement, read_sheet
from bot.practice.weights import KINDS, POSITIONS

OPENING_MOVES = (
    "simple_reflection", "complex_reflection", "validation", "presence", "i_statement", "observation",
    "appreciation", "apology", "open_question", "closed_question", "suggest_therapy", "silence", "room",
    "affection", "news", "other",
)  # fmt: skip
CLOSING_MOVES = (
    "why_question", "pressure", "you_blame", "judgment", "comparison", "defensiveness", "advice", "insult",
    "stacked_questions", "but",
)  # fmt: skip
TO_TRY = "to try"
"""What the coach lends: lines that the person could say here. The partner says none of them."""
SPOKEN = ("first words", "telling", "long quiet", "leaving", "not tonight", "gone", "rest")
"""Moments of their own: the first line of all; what comes out the first time that the door stands here; what is said
into a silence that has lasted too long; the answer to being left in peace; the partner's own "not tonight"; walking
off; and coming to rest after having told it."""
FAMILIES = {"opening moves": OPENING_MOVES, "closing moves": CLOSING_MOVES}
_GROUPS = {"reflection": ("simple_reflection", "complex_reflection"), "question": ("open_question", "closed_question")}
_NAMES = frozenset((*KINDS, *SPOKEN, TO_TRY, *FAMILIES, *_GROUPS))
_HEADING = re.compile(r"(?P<kinds>[^()]+?)(?:\s+about\s+(?P<about>[^()]+?))?(?:\s*\((?P<who>[^()]+)\))?")
_BENEATH = re.compile(r"beneath(?:\s*\((?P<who>[^()]+)\))?")
_GESTURE = re.compile(r"\*[^*]*\*")
_HOLE = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class SaidLine:
    """One thing that the partner may say; `id` is a short hash of the words."""

    id: str
    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Group:
    """Lines for one heading. Empty `about` fits every subject, empty `who` every temperament."""

    lines: tuple[SaidLine, ...]
    about: str = ""
    who: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """One scene with its partner. `groups` are by position and kind, in page order."""

    name: str
    title: str
    scene: tuple[str, ...]
    partner: str
    start: str
    by_text: bool
    here_for: tuple[str, ...]
    beneath: Mapping[str, str]
    """By temperament; "" for all others."""
    subjects: Mapping[str, frozenset[str]]
    groups: Mapping[tuple[str, str], tuple[Group, ...]]
    place: Place
    asked_for: frozenset[str] = frozenset()
    """Words by which people ask for this scene."""
    words: Mapping[str, str] = field(default_factory=dict)
    """The text of each line by its id."""

    def tellings(self, place: str) -> frozenset[str]:
        """Ids of the lines with which it comes out at a position."""
        return frozenset(line.id for group in self.groups.get((place, "telling"), ()) for line in group.lines)

    def beneath_for(self, temperament: str) -> str:
        return self.beneath.get(temperament, self.beneath.get("", ""))


def read_rehearsal(name: str, text: str, file: str, temperaments: tuple[str, ...]) -> Rehearsal:
    """Read one page. Raises PageFaults with all that is wrong with it."""
    report = Report(file)
    sheet = read_sheet(text, report, quoted=True)
    head = _Head(sheet, temperaments, report)
    groups = _groups(sheet, head.subjects, temperaments, report)
    rehearsal = Rehearsal(
        name,
        sheet.title,
        sheet.prose,
        head.partner,
        head.start,
        head.by_text,
        head.here_for,
        head.beneath,
        head.subjects,
        groups,
        report.place(1),
        head.asked_for,
        _words(groups),
    )
    report.close()
    return rehearsal


def in_writing(page: Rehearsal) -> Rehearsal:
    """The page for two who write to each other: no gestures, and no line that was only a gesture."""
    groups = {key: tuple(_without_gestures(group) for group in found) for key, found in page.groups.items()}
    return replace(page, groups=groups, words=_words(groups))


def _without_gestures(group: Group) -> Group:
    spoken = ((line, _GESTURE.sub("", line.text).strip()) for line in group.lines)
    return replace(group, lines=tuple(replace(line, text=text) for line, text in spoken if text))


def _words(groups: Mapping[tuple[str, str], tuple[Group, ...]]) -> dict[str, str]:
    return {line.id: line.text for found in groups.values() for group in found for line in group.lines}


class _Head:
    """What the statements at the top of a page say."""

    def __init__(self, sheet: Sheet, temperaments: tuple[str, ...], report: Report) -> None:
        self.partner = "Sam"
        self.start = "shut"
        self.by_text = False
        self.here_for: tuple[str, ...] = ()
        self.beneath: dict[str, str] = {}
        self.subjects: dict[str, frozenset[str]] = {}
        self.asked_for: frozenset[str] = frozenset()
        for statement in sheet.statements:
            self._take(statement, temperaments, report)

    def _take(self, statement: Statement, temperaments: tuple[str, ...], report: Report) -> None:
        head, line = statement.head, statement.line
        if head.startswith("asked for as:"):
            self.asked_for = frozenset(word.strip().lower() for word in head.partition(":")[2].split(","))
        elif beneath := _BENEATH.fullmatch(head):
            for who in _temperaments(beneath["who"], temperaments, line, report) or ("",):
                self.beneath[who] = statement.rest
        elif head.startswith("about ") and ":" in head:
            subject, _, words = head.removeprefix("about ").partition(":")
            self.subjects[subject.strip()] = frozenset(word.strip().lower() for word in words.split(","))
        elif head.startswith("played by "):
            self.partner = head.removeprefix("played by ").strip()
        elif head.startswith("starts ") and head.removeprefix("starts ") in POSITIONS[:-1]:
            self.start = head.removeprefix("starts ")
        elif head.startswith("here for ") and head.removeprefix("here for ") in KINDS:
            self.here_for = (*self.here_for, head.removeprefix("here for "))
        elif head == "by text":
            self.by_text = True
        else:
            report.add(line, "R821", f"`{head}` is not known; write `beneath`, `played by Sam`, `about work: ...`")


def _groups(
    sheet: Sheet, subjects: Mapping[str, frozenset[str]], temperaments: tuple[str, ...], report: Report
) -> dict[tuple[str, str], tuple[Group, ...]]:
    found: dict[tuple[str, str], tuple[Group, ...]] = {}
    wrong: dict[str, int] = {}
    for section in sheet.sections:
        if section.place not in POSITIONS:
            wrong.setdefault(section.place, section.line)
            continue
        group, kinds = _group(section, subjects, temperaments, report)
        for kind in kinds:
            key = (section.place, kind)
            found[key] = (*found.get(key, ()), group)
    for place, line in wrong.items():
        report.add(line, "R822", f"`## {place}` is no position of the door; there are {', '.join(POSITIONS)}")
    return found


def _group(
    section: Section, subjects: Mapping[str, frozenset[str]], temperaments: tuple[str, ...], report: Report
) -> tuple[Group, tuple[str, ...]]:
    heading = _HEADING.fullmatch(section.heading)
    if heading is None or not section.items:
        report.add(section.line, "R823", "write `### kinds about subject (temperament)`, and numbered lines under it")
        return Group(()), ()
    about = (heading["about"] or "").strip()
    if about and about not in subjects:
        report.add(section.line, "R824", f"no subject {about}; write `about {about}: word, word` at the top")
    who = _temperaments(heading["who"], temperaments, section.line, report)
    lines = tuple(_line(text, report.place(number), report) for number, text in section.items)
    return Group(lines, about, who), tuple(_kinds(heading["kinds"], section.line, report))


def _kinds(words: str, line: int, report: Report) -> Iterator[str]:
    for name in (part.strip() for part in words.split(",")):
        if name not in _NAMES:
            report.add(line, "R825", f"{name} is no kind of move; there are {', '.join(sorted(_NAMES))}")
        yield from _GROUPS.get(name, (name,))


def _temperaments(words: str | None, known: tuple[str, ...], line: int, report: Report) -> tuple[str, ...]:
    names = tuple(part.strip() for part in (words or "").split(",") if part.strip())
    for name in names:
        if name not in known:
            report.add(line, "R826", f"{name} is no temperament; there are {', '.join(known)}")
    return names


def _line(text: str, place: Place, report: Report) -> SaidLine:
    for hole in _HOLE.findall(text):
        if hole != "partner":
            report.add(place.line, "R827", f"{{{hole}}} can't stand here; only {{partner}} can")
    return SaidLine(hashlib.blake2b(text.encode(), digest_size=3).hexdigest(), text, place)
