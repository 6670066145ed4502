"""All pages of one language to one book: links between pages are tied, and the special pages put in place."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import PurePosixPath

from bot.dialogue.book import Book, Declared, Flow, Line, Node, Way
from bot.dialogue.reading.faults import Fault, PageFaults
from bot.dialogue.reading.meaning import keyed, settled
from bot.dialogue.reading.pages import read_page

ALWAYS = "always"
"""always.md: one node of ways that work in every state."""
PHRASES = "phrases"
"""phrases.md: lists of wordings that any line may insert by name."""


def read_book(language: str, pages: Mapping[str, str], memory: Mapping[str, Declared]) -> Book:
    """Read all pages (file name -> text). Raises `PageFaults` with the faults of all pages at once.

    A file name without a folder is taken to stand in dialogues/LANGUAGE/.
    """
    flows, faults = _read_all(language, pages)
    special = {name: flows.pop(name) for name in (ALWAYS, PHRASES) if name in flows}
    faults += [*_special_faults(special), *_formerly_faults(flows)]
    if faults:
        raise PageFaults(faults)
    starts = {f"{name}#": flow.start for name, flow in flows.items()}
    tied = {name: _tied_flow(flow, starts) for name, flow in flows.items()}
    return Book(
        language,
        tied,
        memory,
        {node.id: node for flow in tied.values() for node in flow.nodes},
        dict(_renamed(tied.values())),
        keyed(_tied_ways(special[ALWAYS].nodes[0].ways, starts)) if ALWAYS in special else (),
        dict(_phrases(special[PHRASES])) if PHRASES in special else {},
        comments={flow.place.file: flow.comments for flow in special.values()},
    )


def _read_all(language: str, pages: Mapping[str, str]) -> tuple[dict[str, Flow], list[Fault]]:
    flows: dict[str, Flow] = {}
    faults: list[Fault] = []
    for file, text in sorted(pages.items()):
        path = PurePosixPath(file)
        try:
            flows[path.stem] = read_page(path.stem, text, file if "/" in file else f"dialogues/{language}/{file}")
        except PageFaults as error:
            faults += error.faults
    return flows, faults


def _tied_flow(flow: Flow, starts: Mapping[str, str]) -> Flow:
    return replace(flow, nodes=tuple(_tied_node(node, starts) for node in flow.nodes))


def _tied_node(node: Node, starts: Mapping[str, str]) -> Node:
    ways = _tied_ways(node.ways, starts)
    return node if ways == node.ways else settled(replace(node, ways=ways))


def _tied_ways(ways: tuple[Way, ...], starts: Mapping[str, str]) -> tuple[Way, ...]:
    """`(page.md)` means the page's first node; the linter names pages that don't exist."""
    return tuple(replace(w, target=starts.get(w.target, w.target)) if w.target.endswith("#") else w for w in ways)


def _renamed(flows: Iterable[Flow]) -> Iterator[tuple[str, str]]:
    return ((old, node.id) for flow in flows for node in flow.nodes for old in node.formerly)


def _phrases(flow: Flow) -> Iterator[tuple[str, Line]]:
    return ((node.id.partition("#")[2], node.lines[0]) for node in flow.nodes)


def _formerly_faults(flows: Mapping[str, Flow]) -> Iterator[Fault]:
    """A former name must be free, and belong to one node only."""
    owner = {node.id: node.id for flow in flows.values() for node in flow.nodes}
    for flow in flows.values():
        for node in flow.nodes:
            for old in node.formerly:
                if old in owner:
                    yield Fault(
                        node.place, "R601", f"`formerly {old}` is taken by {owner[old]}; write each old name once"
                    )
                owner[old] = node.id


def _special_faults(special: Mapping[str, Flow]) -> Iterator[Fault]:
    for name, flow in special.items():
        yield from _always_faults(flow) if name == ALWAYS else _phrase_faults(flow)


def _always_faults(flow: Flow) -> Iterator[Fault]:
    for node in flow.nodes:
        if node.id != f"{ALWAYS}#{ALWAYS}" or node.lines or node.deeds or not node.ways:
            yield Fault(node.place, "R602", "always.md holds one node `## always` with nothing but ways; write it so")


def _phrase_faults(flow: Flow) -> Iterator[Fault]:
    lines = dict.fromkeys((node.id.partition("#")[2] for node in flow.nodes), frozenset[str]())
    for node in flow.nodes:
        if len(node.lines) != 1 or node.lines[0].speaker or node.ways or node.deeds:
            yield Fault(
                node.place, "R603", "a phrase is one numbered list and nothing else; write `1.` before each line"
            )
        else:
            name = node.id.partition("#")[2]
            lines[name] = frozenset(hole for v in node.lines[0].variants for hole in v.template.names)
    for node in flow.nodes:
        if _comes_round(node.id.partition("#")[2], lines):
            yield Fault(node.place, "R604", "this phrase inserts itself in the end; write it without the circle")


def _comes_round(name: str, inserts: Mapping[str, frozenset[str]]) -> bool:
    seen: set[str] = set()
    ahead = set(inserts[name])
    while ahead - seen:
        seen |= ahead
        ahead = {hole for step in ahead for hole in inserts.get(step, ())}
    return name in seen
