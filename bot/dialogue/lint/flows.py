"""D1: can everybody who comes into a flow get through it, and out again?"""

from collections.abc import Iterator

from bot.dialogue import engine
from bot.dialogue.book import BACK, OVER, Book, Deed, Line, Node, Place, Trigger, Way
from bot.dialogue.lint.rule import Remark, Shelf
from bot.dialogue.lint.walk import (
    all_deeds,
    buttons,
    did_you_mean,
    is_ending,
    later_nodes,
    local,
    named_node,
    next_nodes,
    target_of,
    waits,
)
from bot.dialogue.plans import NODE as DAILY
from bot.dialogue.tying import CALLED
from bot.understanding.reading import LABELS

LOST = "lost"
"""The page whose nodes the engine calls by name: it needs no start, and nothing leads there."""
SERIOUS = "care_"
CALLED_BY_CARE = ("#start", "#again", "#check", "#tell_again")
"""Pages that answer something serious: their `start`, `again` and `check` are called by name as well."""
ENGINE_NODES = (
    engine.WELCOME,
    engine.LOST_ONCE,
    engine.LOST_MENU,
    engine.CHANGED,
    engine.STALE,
    engine.FOREIGN,
)


def dead_links(shelf: Shelf) -> Iterator[Remark]:
    book = shelf.book
    for node in book.nodes.values():
        links = [(way.target, way.place) for way in node.ways]
        links += [(named_node(deed), place) for deed, place in all_deeds(node)]
        yield from _dead(book, local(node.id), links)
    yield from _dead(book, "always.md", [(way.target, way.place) for way in book.always])


def _dead(book: Book, origin: str, links: list[tuple[str, Place]]) -> Iterator[Remark]:
    for target, place in links:
        if target and target not in book.nodes and target not in (BACK, OVER):
            page = target.removesuffix("#")
            name = f"{page}.md" if page != target else target
            yield place, f"{origin} leads to {name}, {_missing(book, target)}"


def _missing(book: Book, target: str) -> str:
    if target in book.renamed:
        return f"which is called {book.renamed[target]} now"
    return "which does not exist" + did_you_mean(target, book.nodes)


def unreachable(shelf: Shelf) -> Iterator[Remark]:
    reached = _reached(shelf.book)
    for node in shelf.book.nodes.values():
        if node.id not in reached:
            yield node.place, f"{local(node.id)} cannot be reached"


def _reached(book: Book) -> set[str]:
    """From each flow's start, the nodes that the engine and the clock call, and the ways of always.md."""
    ahead = [flow.start for flow in book.flows.values()]
    ahead += [node.id for node in book.nodes.values() if node.flow == LOST or _called_by_care(node)]
    ahead += [way.target for way in book.always if way.target in book.nodes]
    ahead += [node.id for node in later_nodes(book, [deed for way in book.always for deed in way.deeds])]
    ahead += [node for node in (DAILY, *CALLED) if node in book.nodes]
    reached: set[str] = set()
    while ahead:
        node = book.nodes[ahead.pop()]
        if node.id not in reached:
            reached.add(node.id)
            deeds: list[Deed] = [deed for deed, _ in all_deeds(node)]
            ahead += (following.id for following in (*next_nodes(book, node), *later_nodes(book, deeds)))
    return reached


def _called_by_care(node: Node) -> bool:
    return node.flow.startswith(SERIOUS) and local(node.id) in CALLED_BY_CARE


def waits_for_ever(shelf: Shelf) -> Iterator[Remark]:
    for node in shelf.book.nodes.values():
        silent = any(way.trigger is Trigger.SILENCE for way in node.ways)
        if waits(node) and not buttons(node) and not silent:
            yield node.place, f"{local(node.id)} waits for words for ever: give silence a way out"


def no_ending(shelf: Shelf) -> Iterator[Remark]:
    """One remark a flow, at the first node from which nothing ends."""
    book = shelf.book
    ends = _nodes_that_end(book)
    for flow in book.flows.values():
        stuck = [node for node in flow.nodes if node.id not in ends]
        if stuck:
            others = f" (nor from {len(stuck) - 1} more nodes here)" if len(stuck) > 1 else ""
            yield stuck[0].place, f"no ending can be reached from {local(stuck[0].id)}{others}: add a node without ways"


def _nodes_that_end(book: Book) -> set[str]:
    """A way back ends too: it leads out of the detour."""
    ends: set[str] = set()
    growing = True
    while growing:
        before = len(ends)
        ends |= {node.id for node in book.nodes.values() if node.id not in ends and _ends(book, node, ends)}
        growing = len(ends) > before
    return ends


def _ends(book: Book, node: Node, ends: set[str]) -> bool:
    return is_ending(node) or any(way.target == BACK or target_of(book, node, way) in ends for way in node.ways)


def endless_circle(shelf: Shelf) -> Iterator[Remark]:
    """One remark a circle, at the node of it that comes first."""
    book, told = shelf.book, set[str]()
    for node in book.nodes.values():
        circle = _circle(book, node)
        if circle and not told & set(circle):
            told |= set(circle)
            way = " to ".join([*(local(step) for step in circle), local(node.id)])
            yield node.place, f"{local(node.id)} goes on for ever: {way}; let one of them wait, or guard its way"


def _circle(book: Book, node: Node) -> list[str]:
    """The nodes passed without a wait until `node` comes again; none if it doesn't."""
    trail: list[str] = []
    following = node.id
    while following in book.nodes and following not in trail:
        trail.append(following)
        step = book.nodes[following]
        following = next((target_of(book, step, way) for way in step.ways if _at_once(way)), "")
    return trail if following == node.id else []


def _at_once(way: Way) -> bool:
    return way.trigger in (Trigger.AT_ONCE, Trigger.KNOWN) and way.guard is None


def never_taken(shelf: Shelf) -> Iterator[Remark]:
    for node in shelf.book.nodes.values():
        blocker: Way | None = None
        for way in node.ways:
            if blocker is not None and _blocked(blocker, way):
                kind = f"`{blocker.trigger.value}`"
                yield way.place, f"{local(node.id)} has a way behind {kind} that is never taken; put it before"
            if blocker is None and way.guard is None and way.trigger in (Trigger.ANYTHING, Trigger.AT_ONCE):
                blocker = way


def _blocked(blocker: Way, way: Way) -> bool:
    if blocker.trigger is Trigger.AT_ONCE:
        return way.trigger is not Trigger.KNOWN
    return way.trigger in (Trigger.READING, Trigger.ANYTHING)


def unknown_reading(shelf: Shelf) -> Iterator[Remark]:
    ways = [(local(node.id), way) for node in shelf.book.nodes.values() for way in node.ways]
    for origin, way in [*ways, *(("always.md", way) for way in shelf.book.always)]:
        if way.trigger is Trigger.READING and way.reading not in LABELS:
            near = did_you_mean(way.reading, LABELS, "*{}*")
            yield way.place, f"{origin} listens for *{way.reading}*, which nothing is read as{near}"


def no_free_words(shelf: Shelf) -> Iterator[Remark]:
    """Not asked of lost.md: there words have been missed already, and only always.md's ways may take them."""
    for node in shelf.book.nodes.values():
        free = any(way.trigger in (Trigger.READING, Trigger.ANYTHING) for way in node.ways)
        if buttons(node) and not free and node.flow != LOST:
            yield node.place, f"{local(node.id)} takes only buttons: add `- [*anything else*](...)`"


def button_count(shelf: Shelf) -> Iterator[Remark]:
    """Guarded buttons of one meaning count once: they are wordings of one reply."""
    for node in shelf.book.nodes.values():
        count = len({way.key if way.guard is None else way.key[:10] for way in buttons(node)})
        if waits(node) and not 2 <= count <= 4:
            yield node.place, f"{local(node.id)} offers {count or 'no'} button{'s' * (count != 1)}; 2 to 4 are good"


def no_start(shelf: Shelf) -> Iterator[Remark]:
    for flow in shelf.book.flows.values():
        if flow.name != LOST and flow.start != f"{flow.name}#start":
            yield flow.nodes[0].place, f"the first node is {local(flow.start)}: call it #start, and add `formerly`"


def says_nothing(shelf: Shelf) -> Iterator[Remark]:
    for node in shelf.book.nodes.values():
        if waits(node) and not _surely_speaks(node.lines):
            yield node.place, f"{local(node.id)} may wait without a word: give it a line without `if`"


def _surely_speaks(lines: tuple[Line, ...]) -> bool:
    """Some line is always said, or two guards are each other's opposite."""
    guards = {variant.guard.source if variant.guard else "" for line in lines for variant in line.variants}
    return "" in guards or any(f"not {guard}" in guards or f"not ({guard})" in guards for guard in guards)


def engine_nodes(shelf: Shelf) -> Iterator[Remark]:
    """Asked only of a whole book, which is one that has a welcome."""
    welcome = shelf.book.flows.get("welcome")
    if welcome is not None:
        for node_id in ENGINE_NODES:
            if node_id not in shelf.book.nodes:
                page, _, node = node_id.partition("#")
                yield welcome.place, f"{page}.md has no `## {node}`, which the engine calls when it is at a loss"
