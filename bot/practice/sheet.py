"""Pages of lines under two headings: the form that rehearsals and the coach's words share.

A title, prose, statements in backticks, then `## place`, under it `### kinds`, under that numbered lines. Comments are
for writers. Everything else is named with what to write instead; what the headings mean is for others to say.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.dialogue.reading.faults import Report

_HEADING = re.compile(r"(#{1,6})\s*(.*?)\s*#*")
_ITEM = re.compile(r"\d{1,3}[.)]\s+(.*)")
_STATEMENT = re.compile(r"`([^`]+)`\s*(.*)")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_MARKUP = re.compile(r"\*\*|__|`|~~|</?[a-zA-Z]|\[[^\]]*\]\(|\\")


@dataclass(frozen=True, slots=True)
class Statement:
    """`head` rest, at the top of a page."""

    head: str
    rest: str
    line: int


@dataclass(frozen=True, slots=True)
class Section:
    """The numbered lines under one `###`, each with its line number in the file."""

    place: str
    heading: str
    line: int
    items: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page cut into its parts."""

    title: str
    prose: tuple[str, ...]
    statements: tuple[Statement, ...]
    sections: tuple[Section, ...]


@dataclass(slots=True)
class _Draft:
    title: str = ""
    prose: list[str] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)
    place: str = ""
    open_prose: bool = False


def read_sheet(text: str, report: Report, *, quoted: bool) -> Sheet:
    """Cut a page into its parts. With `quoted` every numbered line is said by someone: `1. > Words`."""
    draft = _Draft()
    for number, line in _lines(text):
        _take(draft, number, line, report, quoted=quoted)
    if not draft.title:
        report.add(1, "R811", "a page opens with its title; write `# Title` in the first line")
    return Sheet(draft.title, tuple(draft.prose), tuple(draft.statements), tuple(draft.sections))


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Lines with their numbers, comments blanked out."""
    blanked = _COMMENT.sub(lambda found: "\n" * found[0].count("\n"), text)
    return ((number, line.strip()) for number, line in enumerate(blanked.splitlines(), 1))


def _take(draft: _Draft, number: int, line: str, report: Report, *, quoted: bool) -> None:
    if not line:
        draft.open_prose = False
    elif heading := _HEADING.fullmatch(line):
        _head(draft, number, len(heading[1]), heading[2], report)
    elif item := _ITEM.fullmatch(line):
        _item(draft, number, item[1], report, quoted=quoted)
    elif draft.place:
        report.add(number, "R812", "only `### kinds` and numbered lines stand under a `##`; write `1. > ...`")
    elif statement := _STATEMENT.fullmatch(line):
        draft.statements.append(Statement(statement[1].strip(), statement[2].strip(), number))
    else:
        _check(number, line, report)
        draft.prose[-1:] = [f"{draft.prose[-1]} {line}"] if draft.open_prose else [*draft.prose[-1:], line]
        draft.open_prose = True


def _head(draft: _Draft, number: int, level: int, words: str, report: Report) -> None:
    match level:
        case 1 if not draft.title:
            draft.title = words
        case 2:
            draft.place = words
        case 3 if draft.place:
            draft.sections.append(Section(draft.place, words, number, ()))
        case _:
            report.add(number, "R813", "this heading is out of place; write `# Title` once, `## place`, `### kinds`")


def _item(draft: _Draft, number: int, words: str, report: Report, *, quoted: bool) -> None:
    if not draft.sections or draft.sections[-1].place != draft.place:
        report.add(number, "R814", "a line stands under no `###`; write what it answers above it")
        return
    if quoted and not words.startswith(">"):
        report.add(number, "R815", "someone says this; write `1. > ...`")
    said = words.removeprefix(">").strip() if quoted else words
    _check(number, said, report)
    last = draft.sections[-1]
    draft.sections[-1] = Section(last.place, last.heading, last.line, (*last.items, (number, said)))


def _check(number: int, words: str, report: Report) -> None:
    if not words:
        report.add(number, "R816", "nobody says anything here; write the words")
    if found := _MARKUP.search(words):
        report.add(number, "R817", f"{found[0]!r} is not part of these pages; write plain words")
