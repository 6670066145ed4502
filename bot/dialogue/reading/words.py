"""What stands in spoken words: `{holes}`, a guard before them, a speaker; and the refusal of all markup.

Words reach people as plain text on every platform, so a page may not pretend to have bold or links in them.
"""

import re

from bot.dialogue.book import Template
from bot.dialogue.reading.faults import Report
from bot.dialogue.reckoning import Expression, ReckoningError, parse

NAME = re.compile(r"[a-z][a-z0-9_]{0,59}")
_HOLE = re.compile(r"\{([a-z][a-z0-9_]{0,59})\}")
_SPANS = re.compile(r"(?:`[^`]+`\s*)+")
_SPAN = re.compile(r"`([^`]*)`")
_LEADING = re.compile(r"`([^`]*)`\s*")
_SPEAKER = re.compile(r"\*\*([^*:]+)(?::\*\*|\*\*:)\s*")
_DIRECTION = re.compile(r"\*[^*`]+\*\s*")
_SUSPICIOUS = re.compile(r"[`*_<>\[\]\\|&~^=-]")
_REFUSED = (
    (re.compile(r"```|~~~"), "code blocks are not part of pages; write plain words"),
    (
        re.compile(r"`"),
        "this can't stand in backticks here; `if ...` goes before the words, the rest under the heading",
    ),
    (re.compile(r"\\"), "a backslash does nothing here; take it out"),
    (re.compile(r"!\["), "pictures are not part of pages; say it in words"),
    (re.compile(r"<!--"), "a comment stands among words; write it on a line of its own before them"),
    (re.compile(r"</?[a-zA-Z]|<[a-z]+:"), "HTML is not part of pages; write plain words"),
    (
        re.compile(r"[\[\]]"),
        "square brackets are for ways; write `- [Label](#node)` in a list, or round brackets in words",
    ),
    (re.compile(r"\*\*|__"), "bold is not part of pages; write plain words (`> **Name:** ...` names a speaker)"),
    (re.compile(r"\*|(?<!\w)_|_(?!\w)"), "italics are not part of pages; a quotation may open with `*a gesture*`"),
    (re.compile(r"~~"), "crossed-out words are not part of pages; take them out"),
    (re.compile(r"&#?\w+;"), "write the character itself instead of its HTML name"),
    (re.compile(r"^[-=_*~|: ]+$", re.MULTILINE), "lines drawn with marks are not part of pages; take it out"),
    (re.compile(r"^\|", re.MULTILINE), "tables are not part of pages; write sentences"),
)


def template(text: str, line: int, report: Report) -> Template:
    """Words with holes; markup in them goes into the report."""
    if _SUSPICIOUS.search(text):
        _refuse_markup(text, line, report)
    joined = " ".join(text.split())
    pieces = _HOLE.split(joined)
    if any("{" in piece or "}" in piece for piece in pieces[::2]):
        report.add(line, "R202", "curly brackets hold one remembered name in small letters; write it like `{partner}`")
    return Template(tuple(pieces))


def _refuse_markup(text: str, line: int, report: Report) -> None:
    """Only the first offence is named: the others are mostly its echo."""
    for pattern, message in _REFUSED:
        found = pattern.search(text)
        if found:
            report.add(line + text.count("\n", 0, found.start()), "R201", message)
            return


def guarded(text: str, line: int, report: Report) -> tuple[Expression | None, str]:
    """Take an `if ...` off the front; the words after it stay."""
    found = _LEADING.match(text)
    if found is None or not found[1].startswith("if"):
        return None, text
    rest = text[found.end() :]
    if not rest.strip():
        report.add(line, "R203", "nothing follows the `if`; write the words behind it")
    return expression(found[1][2:], line, report), rest


def expression(source: str, line: int, report: Report) -> Expression | None:
    try:
        return parse(source)
    except ReckoningError as error:
        report.add(line, "R301", str(error))
        return None


def spoken(text: str, line: int, report: Report) -> tuple[Template, Template]:
    """A quotation: who speaks (empty if nobody is named), and the words, gesture in front included."""
    found = _SPEAKER.match(text)
    speaker = template(found[1], line, report) if found else Template(("",))
    rest = text[found.end() :] if found else text
    if not rest.strip():
        report.add(line, "R204", "nobody says anything here; write the words behind the name")
    gesture = _DIRECTION.match(rest)
    if gesture is None:
        return speaker, template(rest, line, report)
    template(rest[gesture.end() :], line, report)
    return speaker, Template(tuple(_HOLE.split(" ".join(rest.split()))))


def spans(text: str) -> list[str] | None:
    """The statements of a text that is nothing but `code` `code`; None if it is more or less than that."""
    stripped = text.strip()
    return [span.strip() for span in _SPAN.findall(stripped)] if _SPANS.fullmatch(stripped) else None
