"""Ways through a book, as several rules and the drawing of flows follow them."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from bot.dialogue.book import BACK, OVER, Book, Cancel, Deed, Line, Node, Place, Schedule, Trigger, Variant, Way
from bot.dialogue.reckoning import Expression

WAITING = frozenset({Trigger.BUTTON, Trigger.READING, Trigger.ANYTHING})
"""What a node waits for that the person does; a silence is what they don't."""


def local(node_id: str) -> str:
    """How findings call a node of the page that they stand in: `#start`."""
    return "#" + node_id.partition("#")[2]


def waits(node: Node) -> bool:
    return any(way.trigger in WAITING for way in node.ways)


def is_ending(node: Node) -> bool:
    """Nothing is awaited: no way leads on, or nothing but a `go on` that an `if` may hold back."""
    return all(way.trigger is Trigger.AT_ONCE and way.guard is not None for way in node.ways)


def buttons(node: Node) -> tuple[Way, ...]:
    return tuple(way for way in node.ways if way.trigger is Trigger.BUTTON)


def target_of(book: Book, node: Node, way: Way) -> str:
    """The node that a way leads to: "" for the way back, whose end no page knows."""
    if way.target == BACK:
        return ""
    return book.flows[node.flow].start if way.target == OVER else way.target


def next_nodes(book: Book, node: Node, *triggers: Trigger) -> Iterator[Node]:
    """Where the ways of these kinds (all, if none is named) lead, without dead links."""
    for way in node.ways:
        target = book.nodes.get(target_of(book, node, way))
        if target is not None and (not triggers or way.trigger in triggers):
            yield target


def all_deeds(node: Node) -> Iterator[tuple[Deed, Place]]:
    yield from ((deed, node.place) for deed in node.deeds)
    yield from ((deed, way.place) for way in node.ways for deed in way.deeds)


def later_nodes(book: Book, deeds: Iterable[Deed]) -> Iterator[Node]:
    """Nodes that follow-ups lead to."""
    for deed in deeds:
        if isinstance(deed, Schedule) and deed.node in book.nodes:
            yield book.nodes[deed.node]


def named_node(deed: Deed) -> str:
    """The node that a deed names; "" if it names none."""
    return deed.node if isinstance(deed, Schedule | Cancel) else ""


def all_lines(book: Book) -> Iterator[Line]:
    """Every line that can be said: of all nodes, and of the phrases."""
    yield from (line for node in book.nodes.values() for line in node.lines)
    yield from book.phrases.values()


def all_variants(book: Book) -> Iterator[Variant]:
    return (variant for line in all_lines(book) for variant in line.variants)


def all_ways(book: Book) -> Iterator[Way]:
    yield from (way for node in book.nodes.values() for way in node.ways)
    yield from book.always


def all_guards(book: Book) -> Iterator[tuple[Expression, Place]]:
    guarded: list[Way | Variant] = [*all_ways(book), *all_variants(book)]
    return ((each.guard, each.place) for each in guarded if each.guard is not None)


def did_you_mean(word: str, known: Iterable[str], mark: str = "{}") -> str:
    """`; did you mean partner?`, or nothing if no known word comes near."""
    near = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"; did you mean {mark.format(near[0])}?" if near else ""
