"""Pages of questions to one deck: a page a depth, and under each `## id` the marks, the question and three lines.

## window-seat
`theme: home` `time: evening`
Where would you sit if this room were a train?
- plainer: Window or aisle?
- if they answer: Say back the bit that surprised you, then leave it.
- if they shrug: Tell {them} where you would sit, and look out of the window.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from pathlib import PurePosixPath

from bot.dialogue.book import Template
from bot.dialogue.deck import NEEDS, SEASONS, THEMES, TIMES, Question
from bot.dialogue.reading.blocks import Block, Kind, read_blocks
from bot.dialogue.reading.faults import Fault, PageFaults, Report
from bot.dialogue.reading.words import template
from bot.dialogue.wording import FORMS

MARKS = {"theme": THEMES, "season": SEASONS, "time": TIMES, "needs": NEEDS}
ITEMS = ("plainer", "if they answer", "if they shrug")
HOLES = (*FORMS, "partner")
"""What the two lines for the user may insert. Nothing else is known to every talk."""
_FILE = re.compile(r"depth-([1-5])\.md")
_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_PARAGRAPH = re.compile(r"((?:`[^`]*`\s*)*)(.*)", re.DOTALL)
_MARK = re.compile(r"`([^`]*)`")


def read_deck(pages: Mapping[str, str]) -> tuple[Question, ...]:
    """Read all pages (file name -> text). Raises `PageFaults` with the faults of all pages at once.

    A file name without a folder is taken to stand in dialogues/en/questions/.
    """
    questions: list[Question] = []
    faults: list[Fault] = []
    for file, text in sorted(pages.items()):
        try:
            questions += _read_page(file if "/" in file else f"dialogues/en/questions/{file}", text)
        except PageFaults as error:
            faults += error.faults
    faults += _given_twice(questions)
    if faults:
        raise PageFaults(faults)
    return tuple(questions)


def _read_page(file: str, text: str) -> list[Question]:
    report = Report(file)
    found = _FILE.fullmatch(PurePosixPath(file).name)
    if found is None:
        report.add(1, "R701", "this file has no depth; call it depth-1.md to depth-5.md")
    head, sections = _sections(read_blocks(text, report).blocks)
    _check_head(head, report)
    questions = [_question(section, int(found[1]) if found else 0, report) for section in sections]
    report.close()
    return questions


def _sections(blocks: Iterable[Block]) -> tuple[list[Block], list[list[Block]]]:
    """What stands before the first `##`, and then each question's blocks, heading first."""
    sections: list[list[Block]] = [[]]
    for block in blocks:
        if block.kind is Kind.NODE:
            sections.append([])
        sections[-1].append(block)
    return sections[0], sections[1:]


def _check_head(head: list[Block], report: Report) -> None:
    if not head or head[0].kind is not Kind.TITLE:
        report.add(1, "R702", "a page opens with its title; write `# Depth 1: side by side` in the first line")
    for block in head[1:]:
        if block.kind is not Kind.PROSE:
            report.add(block.line, "R703", f"a {block.kind.value} stands before the questions; write `## id` first")


def _question(section: list[Block], depth: int, report: Report) -> Question:
    heading = section[0]
    if not _ID.fullmatch(heading.text):
        message = f"`## {heading.text}` is no id; write small letters, digits and `-`, as `## window-seat`"
        report.add(heading.line, "R704", message)
    marks, text = _marks_and_text(section, report)
    lines = _items(section, report)
    return Question(
        heading.text,
        depth,
        marks.get("theme", ""),
        text,
        _plain(*lines.get("plainer", (heading.line, "")), report),
        _advice(*lines.get("if they answer", (heading.line, "")), report),
        _advice(*lines.get("if they shrug", (heading.line, "")), report),
        report.place(heading.line),
        marks.get("season", ""),
        marks.get("time", ""),
        marks.get("needs", ""),
    )


def _marks_and_text(section: list[Block], report: Report) -> tuple[Mapping[str, str], str]:
    marks: dict[str, str] = {}
    texts: list[str] = []
    for block in (block for block in section[1:] if block.kind is Kind.PROSE):
        found = _PARAGRAPH.fullmatch(block.text)
        assert found is not None  # the pattern takes any text
        for mark in _MARK.findall(found[1]):
            _read_mark(mark, block.line, marks, report)
        if found[2]:
            texts.append(_plain(block.line, found[2], report))
    if len(texts) != 1:
        report.add(section[0].line, "R705", f"here stand {len(texts)} questions; write one, as one paragraph")
    if "theme" not in marks:
        report.add(section[0].line, "R706", f"there is no theme; write `theme: ...`, one of {', '.join(THEMES)}")
    return marks, " ".join(texts)


def _read_mark(mark: str, line: int, marks: dict[str, str], report: Report) -> None:
    name, _, value = (part.strip() for part in mark.partition(":"))
    if name not in MARKS:
        report.add(line, "R707", f"`{mark}` is not known; write {_one_of(name, MARKS)}, `:` and a word")
        return
    if value not in MARKS[name]:
        report.add(line, "R707", f"`{mark}` is not known; write {_one_of(value, MARKS[name])} behind `{name}:`")
    if name in marks:
        report.add(line, "R707", f"`{name}` is given twice; take one of them out")
    marks[name] = value


def _one_of(word: str, known: Iterable[str]) -> str:
    names = list(known)
    near = get_close_matches(word, names, n=1, cutoff=0.6)
    return f"`{near[0]}`" if near else "one of " + ", ".join(f"`{name}`" for name in names)


def _items(section: list[Block], report: Report) -> Mapping[str, tuple[int, str]]:
    """The lines under a question by name, with the numbers of their lines."""
    lines: dict[str, tuple[int, str]] = {}
    for block in section[1:]:
        name, _, words = (part.strip() for part in block.text.partition(":"))
        if block.kind is Kind.WAY and name in ITEMS and name not in lines and words:
            lines[name] = (block.line, words)
        elif block.kind is not Kind.PROSE:
            report.add(block.line, "R708", f"this does not belong to a question; write each once: {_FORMS_OF_ITEMS}")
    for name in ITEMS:
        if name not in lines:
            report.add(section[0].line, "R709", f"a line is missing here; write `- {name}: ...`")
    return lines


_FORMS_OF_ITEMS = ", ".join(f"`- {name}: ...`" for name in ITEMS)


def _plain(line: int, text: str, report: Report) -> str:
    found = template(text, line, report)
    if found.names:
        report.add(line, "R710", f"{{{found.names[0]}}} can't stand in what the partner hears; write plain words")
    return str(found)


def _advice(line: int, text: str, report: Report) -> Template:
    found = template(text, line, report)
    for name in found.names:
        if name not in HOLES:
            report.add(line, "R711", f"{{{name}}} is not known here; write {_one_of(name, HOLES)}")
    return found


def _given_twice(questions: Iterable[Question]) -> Iterator[Fault]:
    first: dict[str, Question] = {}
    for question in questions:
        if question.id in first:
            message = f"`## {question.id}` stands at {first[question.id].place} already; write another id"
            yield Fault(question.place, "R712", message)
        first.setdefault(question.id, question)
