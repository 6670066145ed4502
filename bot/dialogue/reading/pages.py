"""One page to one flow: a title with its purpose, then nodes of statements, lines and ways."""

from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise

from bot.dialogue.book import Flow, Line, Node, Template, Variant, Way
from bot.dialogue.reading.blocks import Block, Kind, read_blocks
from bot.dialogue.reading.faults import Report
from bot.dialogue.reading.meaning import marked, settled
from bot.dialogue.reading.statements import Site, Statements, read_statements
from bot.dialogue.reading.ways import read_way
from bot.dialogue.reading.words import NAME, guarded, spans, spoken, template

_LISTED = (Kind.VARIANT, Kind.QUOTED_VARIANT)


def read_page(name: str, text: str, file: str) -> Flow:
    """Read one page. Raises `PageFaults` with all that is wrong with it."""
    report = Report(file)
    flow = _flow(name, text, report)
    report.close()
    return flow


def _flow(name: str, text: str, report: Report) -> Flow:
    if not NAME.fullmatch(name):
        report.add(1, "R107", f"{name!r} is no name for a page; write small letters, digits and _, as small_steps.md")
    page = read_blocks(text, report)
    head, sections = _sections(page.blocks)
    title = _title(head, report)
    nodes = tuple(_node(name, section, report) for section in sections)
    if not nodes:
        report.add(1, "R108", "this page has no node; write `## start` and what is said there")
    _check_ids(nodes, report)
    place = report.place(head[0].line if head else 1)
    return Flow(name, title, _purpose(head, report), nodes, place, page.comments)


def _sections(blocks: list[Block]) -> tuple[list[Block], list[list[Block]]]:
    """What stands before the first `##`, and then each node's blocks, heading first."""
    starts = [i for i, block in enumerate(blocks) if block.kind is Kind.NODE]
    head = blocks[: starts[0]] if starts else blocks
    return head, [blocks[start:end] for start, end in pairwise([*starts, len(blocks)])]


def _title(head: list[Block], report: Report) -> str:
    if not head or head[0].kind is not Kind.TITLE:
        report.add(
            head[0].line if head else 1, "R109", "a page opens with its title; write `# Title` in the first line"
        )
        return ""
    if not head[0].text:
        report.add(head[0].line, "R109", "the title is empty; write it behind the `#`")
    return _plain(head[0], report)


def _purpose(head: list[Block], report: Report) -> str:
    for block in head[1:]:
        if block.kind is not Kind.PROSE:
            report.add(
                block.line, "R110", f"a {block.kind.value} stands before the first node; write `## start` above it"
            )
    return "\n".join(_plain(block, report) for block in head[1:] if block.kind is Kind.PROSE)


def _plain(block: Block, report: Report) -> str:
    found = template(block.text, block.line, report)
    if found.names:
        report.add(block.line, "R111", f"{{{found.names[0]}}} can't stand in the title or purpose; write plain words")
    return str(found)


def _check_ids(nodes: tuple[Node, ...], report: Report) -> None:
    seen: dict[str, int] = {}
    for node in nodes:
        if node.id in seen:
            message = f"there is a `## {node.id.partition('#')[2]}` in line {seen[node.id]} already; write another name"
            report.add(node.place.line, "R112", message)
        seen.setdefault(node.id, node.place.line)


def _node(flow: str, section: list[Block], report: Report) -> Node:
    heading, blocks = section[0], section[1:]
    if not NAME.fullmatch(heading.text):
        message = f"`## {heading.text}` is no name for a node; write small letters, digits and _, as `## not_tonight`"
        report.add(heading.line, "R113", message)
    head = _leading_statements(blocks)
    stated = _stated(flow, blocks[:head], report)
    lines, ways = _spoken_and_ways(flow, blocks[head:], report)
    node = Node(
        f"{flow}#{heading.text}",
        report.place(heading.line),
        lines,
        ways,
        stated.deeds,
        stated.asks,
        stated.formerly,
    )
    return settled(node)


def _leading_statements(blocks: list[Block]) -> int:
    return next((i for i, b in enumerate(blocks) if b.kind is not Kind.PROSE or spans(b.text) is None), len(blocks))


def _stated(flow: str, blocks: list[Block], report: Report) -> Statements:
    found = Statements()
    for block in blocks:
        site = Site(flow, block.line, behind_way=False, report=report)
        found = read_statements(spans(block.text) or [], site, found)
    return found


def _spoken_and_ways(flow: str, blocks: list[Block], report: Report) -> tuple[tuple[Line, ...], tuple[Way, ...]]:
    lines: list[Line] = []
    ways: list[Way] = []
    for kind, group in groupby(blocks, lambda block: block.kind):
        together = list(group)
        _check_order(kind, together[0], bool(ways), report)
        if kind is Kind.WAY:
            ways += (way for block in _single(together, report) if (way := read_way(flow, block, report)))
        elif kind in _LISTED:
            lines.append(_line(list(_single(together, report)), report))
        elif kind is not Kind.TITLE:
            lines += (_line([block], report) for block in together)
    return tuple(lines), tuple(ways)


def _check_order(kind: Kind, block: Block, ways_before: bool, report: Report) -> None:
    if kind is Kind.TITLE:
        report.add(block.line, "R114", "a page has one title; write `## name` for a node, or begin another page")
    elif ways_before and kind is not Kind.WAY:
        report.add(block.line, "R115", "this follows the ways out; write all words above them, the ways last")


def _single(blocks: Iterable[Block], report: Report) -> Iterator[Block]:
    """One paragraph an item; a second one is named."""
    item = 0
    for block in blocks:
        if block.item == item:
            report.add(block.line, "R116", "an item of a list holds one paragraph; write a second item, or join them")
        else:
            yield block
        item = block.item


def _line(blocks: list[Block], report: Report) -> Line:
    spoken_variants = [_variant(block, report) for block in blocks]
    speakers = {speaker for speaker, _ in spoken_variants}
    if len(speakers) > 1:
        report.add(blocks[0].line, "R117", "one list, several speakers; write a list for each speaker")
    return Line(tuple(variant for _, variant in spoken_variants), spoken_variants[0][0])


def _variant(block: Block, report: Report) -> tuple[Template | None, Variant]:
    guard, text = guarded(block.text, block.line, report)
    speaker: Template | None = None
    if block.kind in (Kind.QUOTE, Kind.QUOTED_VARIANT):
        speaker, words = spoken(text, block.line, report)
    elif spans(text) is not None:
        report.add(block.line, "R309", "a statement stands among the words; write it directly under the heading")
        words = Template(("",))
    else:
        words = template(text, block.line, report)
    return speaker, Variant(words, report.place(block.line), guard, marked(words))
