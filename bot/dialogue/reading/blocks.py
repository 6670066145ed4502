"""The blocks that a page is built of, and the refusal of all others.

markdown-it finds the blocks; which of them pages may use, and nested how, is the table `_SHAPES`. What stands
inside a block is read by `words` and `ways`.
"""

import re
from dataclasses import dataclass, field
from enum import Enum

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from bot.dialogue.reading.faults import Report


class Kind(Enum):
    """What a block is for."""

    TITLE = "h1"
    NODE = "h2"
    PROSE = "paragraph"
    QUOTE = "quotation"
    VARIANT = "numbered line"
    QUOTED_VARIANT = "numbered quotation"
    WAY = "way"


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of text and where it starts; `item` is the line of the list item or block around it."""

    kind: Kind
    text: str
    line: int
    item: int


@dataclass(slots=True)
class Blocks:
    """All blocks of a page in order, and its comments by line."""

    blocks: list[Block] = field(default_factory=list)
    comments: dict[int, str] = field(default_factory=dict)


_SHAPES = {
    ("paragraph",): Kind.PROSE,
    ("blockquote", "paragraph"): Kind.QUOTE,
    ("ordered_list", "list_item", "paragraph"): Kind.VARIANT,
    ("ordered_list", "list_item", "blockquote", "paragraph"): Kind.QUOTED_VARIANT,
    ("bullet_list", "list_item", "paragraph"): Kind.WAY,
}
_HEADINGS = {"h1": Kind.TITLE, "h2": Kind.NODE}
_ITEM = re.compile(r"(-|[0-9]{1,9}\.) ([^\s>#<0-9+*-][^\n]*)")
_COMMENT = re.compile(r"\s*<!--(.*?)-->\s*", re.DOTALL)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def _parser() -> MarkdownIt:
    parser = MarkdownIt("zero")
    parser.core.ruler.enableOnly(["normalize", "block"])
    parser.block.ruler.before("list", "item", _item, {"alt": ["paragraph", "blockquote"]})
    parser.block.ruler.enableOnly(["paragraph", "heading", "blockquote", "item", "list", "html_block"])
    parser.options.html = True
    return parser


def _item(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Nearly all items stand on one line. This rule reads them without the cost of a list; the rest is `list`'s."""
    if state.level or state.sCount[start] or not _alone(state, start, end):
        return False
    found = _ITEM.fullmatch(state.src, state.bMarks[start], state.eMarks[start])
    if found is None:
        return False
    if not silent:
        token = state.push("item", "", 0)
        token.markup, token.content, token.map = found[1][-1], found[2], [start, start + 1]
        state.line = start + 1
    return True


def _alone(state: StateBlock, start: int, end: int) -> bool:
    """Whether nothing that follows belongs to this item too."""
    following = start + 1
    if following >= end or _ITEM.match(state.src, state.bMarks[following]):
        return True
    after = state.skipEmptyLines(following)
    return after > following and (after >= end or state.sCount[after] == 0)


def read_blocks(text: str, report: Report) -> Blocks:
    """Cut a page into blocks; whatever is not part of the grammar goes into the report."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    for found in _CONTROL.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        report.add(line, "R101", "there is an invisible control character here; take it out")
    return _Walk(text.split("\n"), report).through(_parser().parse(text))


class _Walk:
    """Goes through markdown-it's tokens and keeps account of what they stand in."""

    __slots__ = ("_found", "_lines", "_opened", "_report", "_seen", "_stack")

    def __init__(self, lines: list[str], report: Report) -> None:
        self._lines = lines
        self._report = report
        self._stack: list[Token] = []
        self._seen = 0  # texts and comments so far
        self._opened: list[int] = []  # how many had been seen when each container opened
        self._found = Blocks()

    def through(self, tokens: list[Token]) -> Blocks:
        for token in tokens:
            if token.nesting == 1:
                self._open(token)
            elif token.nesting == -1:
                self._close()
            else:
                self._seen += 1
                self._single(token)
        return self._found

    def _single(self, token: Token) -> None:
        match token.type:
            case "item":
                kind = Kind.WAY if token.markup == "-" else Kind.VARIANT
                self._found.blocks.append(Block(kind, token.content, _line(token), _line(token)))
            case "inline":
                self._text(token)
            case _:
                self._comment(token)

    def _open(self, token: Token) -> None:
        self._stack.append(token)
        self._opened.append(self._seen)
        if token.type == "bullet_list_open" and token.markup != "-":
            self._report.add(_line(token), "R102", f"a list starts with `{token.markup}`; write `- ` before each way")
        if token.type == "ordered_list_open" and token.markup != ".":
            self._report.add(_line(token), "R102", "a list is numbered `1)`; write `1.` before each line")

    def _close(self) -> None:
        token = self._stack.pop()
        if self._opened.pop() == self._seen and token.type != "heading_open":
            self._report.add(
                _line(token), "R103", "nothing stands here; write something behind the mark or take it out"
            )

    def _text(self, token: Token) -> None:
        line = _line(token)
        kind = self._kind(line)
        if kind is not None:
            self._check_margin(token, kind)
            item = next((_line(t) for t in self._stack if t.type == "list_item_open"), line)
            self._found.blocks.append(Block(kind, token.content, line, item))

    def _kind(self, line: int) -> Kind | None:
        container = self._stack[-1]
        if container.type == "heading_open":
            return self._heading(container, line)
        kind = _SHAPES.get(tuple(token.type[:-5] for token in self._stack))
        if kind is None:
            message = "one thing stands inside another; write lists and quotations one level deep"
            self._report.add(line, "R104", message)
        return kind

    def _heading(self, token: Token, line: int) -> Kind | None:
        kind = _HEADINGS.get(token.tag) if len(self._stack) == 1 else None
        if kind is None:
            message = "this heading is not known; write `# Title` or `## node`, at the left margin"
            self._report.add(line, "R104", message)
        return kind

    def _check_margin(self, token: Token, kind: Kind) -> None:
        """Markdown lets words slip into the block above them; here that is most likely an oversight."""
        start, end = token.map or (0, 0)
        if kind is Kind.PROSE and self._lines[start].startswith(("    ", "\t")):
            self._report.add(start + 1, "R105", "this stands far to the right; write it at the left margin")
        mark = ">" if kind in (Kind.QUOTE, Kind.QUOTED_VARIANT) else " " if kind is not Kind.PROSE else ""
        for number in range(start + 1, end):
            if mark == ">" and not self._lines[number].lstrip().startswith(">"):
                self._report.add(
                    number + 1, "R105", "this runs into the quotation above; leave an empty line before it"
                )
            if mark == " " and not self._lines[number].startswith((" ", "\t")):
                self._report.add(number + 1, "R105", "this runs into the list above; leave an empty line before it")

    def _comment(self, token: Token) -> None:
        line = _line(token)
        found = _COMMENT.fullmatch(token.content)
        if found is not None:
            self._found.comments[line] = found[1]
            return
        if token.content.lstrip().startswith("<!--"):
            message = "a comment is not alone or not closed; write `<!-- ... -->` on lines of its own"
        else:
            message = "HTML is not part of pages; write plain words"
        self._report.add(line, "R106", message)


def _line(token: Token) -> int:
    return token.map[0] + 1 if token.map else 1
