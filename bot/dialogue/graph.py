"""Flows as pictures: Mermaid text that documentation sites, editors and code hosts draw."""

from collections.abc import Iterable, Iterator

from bot.dialogue.book import BACK, OVER, Book, Flow, Node, Schedule, Trigger, Way

_LONGEST = 40
_MARKS = str.maketrans({'"': "#quot;", "<": "#lt;", ">": "#gt;", "`": "'", "\\": "/", "[": "(", "]": ")"})
_STYLES = """\
    classDef ending fill:#e8f3e8,stroke:#5b8c5b
    classDef away fill:#f4f4f4,stroke:#999,stroke-dasharray:4"""


def mermaid(book: Book, flow: str | None = None) -> str:
    """One flow, or all of them if none is named. Raises KeyError for a flow that the book doesn't have.

    Boxes are nodes, round ones endings, dashed ones stand in other flows; dotted arrows are follow-ups and silences.
    """
    drawn = book.flows.values() if flow is None else [book.flows[flow]]
    return "\n".join(
        ["flowchart TD", *(line for each in drawn for line in _flow(book, each, flow is None)), _STYLES, ""]
    )


def _flow(book: Book, flow: Flow, among_others: bool) -> Iterator[str]:
    yield f'    subgraph {flow.name}["{_text(flow.title)}"]'
    yield from (f"        {_box(node)}" for node in flow.nodes)
    yield "    end"
    if not among_others:
        yield from (f'    {_id(away)}["{_text(away)}"]:::away' for away in _away(book, flow))
    yield from (f"    {arrow}" for node in flow.nodes for arrow in _arrows(book, node))


def _box(node: Node) -> str:
    words = f"{node.id.partition('#')[2]}<br>{_text(_opening(node))}"
    return f'{_id(node.id)}["{words}"]' if node.ways else f'{_id(node.id)}(["{words}"]):::ending'


def _opening(node: Node) -> str:
    """The node's first words."""
    return str(node.lines[0].variants[0].template) if node.lines else ""


def _away(book: Book, flow: Flow) -> list[str]:
    """Nodes of other flows that this one leads to, in page order."""
    leads = (target for node in flow.nodes for target, _ in _leads(book, node))
    return [target for target in dict.fromkeys(leads) if not target.startswith(f"{flow.name}#")]


def _arrows(book: Book, node: Node) -> Iterator[str]:
    origin = _id(node.id)
    for target, way in _leads(book, node):
        dotted = way is None or way.trigger is Trigger.SILENCE
        label = "later" if way is None else _caption(way)
        yield f'{origin} {"-.->" if dotted else "-->"}|"{_text(label)}"| {_id(target)}'


def _leads(book: Book, node: Node) -> Iterator[tuple[str, Way | None]]:
    """Each way with its target, then the follow-ups (without a way). The way back leads nowhere that is drawn."""
    for way in node.ways:
        if way.target != BACK:
            yield (book.flows[node.flow].start if way.target == OVER else way.target), way
    deeds: Iterable[object] = (*node.deeds, *(deed for way in node.ways for deed in way.deeds))
    later = (deed.node for deed in deeds if isinstance(deed, Schedule))
    yield from ((target, None) for target in dict.fromkeys(later))


def _caption(way: Way) -> str:
    match way.trigger:
        case Trigger.BUTTON:
            return str(way.label)
        case Trigger.READING:
            return f"*{way.reading}*"
        case Trigger.SILENCE:
            return f"*{way.seconds // 3600} hours of silence*" if way.seconds >= 3600 else "*silence*"
        case _:
            return f"*{way.trigger.value}*"


def _id(node_id: str) -> str:
    return node_id.replace("#", "__")


def _text(words: str) -> str:
    """Words that are safe in a label: no quotation marks or brackets, and not too many."""
    short = words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
    return short.translate(_MARKS)
