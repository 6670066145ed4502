"""D6: the product's own manners, kept in its own words."""

from collections.abc import Iterator

from bot.dialogue.book import BACK, Book, Flow, Line, Node, Place, Template, Trigger
from bot.dialogue.lint import measure
from bot.dialogue.lint.manners import unwelcome
from bot.dialogue.lint.rule import Remark, Shelf
from bot.dialogue.lint.walk import all_lines, all_variants, buttons, is_ending, local, next_nodes, waits

MOST_SENTENCES = 3
MOST_CHARACTERS = 320
MOST_MESSAGES = 8
PAGE_GRADE = 7.0  # reading age 12
LINE_GRADE = 9.0
FEWEST_WORDS = 10  # below, one long word would decide
FEWEST_PAGE_WORDS = 60
FEWEST_WORDS_ALIKE = 4  # "All right." may come again
_ONWARD = (Trigger.BUTTON, Trigger.READING, Trigger.ANYTHING, Trigger.AT_ONCE)


def two_questions(shelf: Shelf) -> Iterator[Remark]:
    for node in shelf.book.nodes.values():
        asking = [line for line in measure.said_in_one_visit(node) if _questions(line, shelf.book)]
        if sum(_questions(line, shelf.book) for line in asking) > 1:
            yield asking[-1].place, f"{local(node.id)} asks two questions at once"


def _questions(line: Line, book: Book) -> int:
    """What the bot asks; a quotation asks somebody else."""
    if line.speaker is not None:
        return 0
    return max(measure.questions(measure.sample(variant.template, book)) for variant in line.variants)


def long_message(shelf: Shelf) -> Iterator[Remark]:
    for line in all_lines(shelf.book):
        for variant in line.variants:
            text = measure.sample(variant.template, shelf.book)
            if (count := len(measure.sentences(text))) > MOST_SENTENCES:
                yield variant.place, f"this message has {count} sentences; {MOST_SENTENCES} are easier to take in"
            elif len(text) > MOST_CHARACTERS:
                yield (
                    variant.place,
                    f"this message gets {len(text)} characters; {MOST_CHARACTERS} are easier to take in",
                )


def questions_in_a_row(shelf: Shelf) -> Iterator[Remark]:
    """At the third of three different nodes that each do nothing but ask."""
    book = shelf.book
    bare = {node.id for node in book.nodes.values() if _only_asks(node, book)}
    for first in (node for node in book.nodes.values() if node.id in bare):
        third = _third(book, first, bare)
        if third is not None:
            yield (
                third.place,
                f"{local(first.id)} begins three questions in a row; say back something before {local(third.id)}",
            )


def _third(book: Book, first: Node, bare: set[str]) -> Node | None:
    for second in next_nodes(book, first, *_ONWARD):
        for third in next_nodes(book, second, *_ONWARD):
            if {second.id, third.id} <= bare and len({first.id, second.id, third.id}) == 3:
                return third
    return None


def _only_asks(node: Node, book: Book) -> bool:
    lines = measure.said_in_one_visit(node)
    spoken = [s for line in lines for s in measure.sentences(measure.sample(line.variants[0].template, book))]
    return waits(node) and bool(spoken) and all("?" in sentence for sentence in spoken)


def long_flow(shelf: Shelf) -> Iterator[Remark]:
    """At the node with which the first path grows too long. Counting begins again where one may stop."""
    book = shelf.book
    for flow in book.flows.values():
        rests = [node for node in flow.nodes if _may_stop(book, node)]
        starts = [book.nodes[flow.start], *(after for node in rests for after in next_nodes(book, node, *_ONWARD))]
        paths = (_too_far(book, (start,), 0) for start in starts if start.flow == flow.name)
        path = next(filter(None, paths), ())
        if path:
            steps = ", ".join(local(node.id) for node in path)
            yield path[-1].place, f"more than {MOST_MESSAGES} messages by way of {steps}: offer to stop in between"


def _too_far(book: Book, path: tuple[Node, ...], said: int) -> tuple[Node, ...]:
    """The path on to where it has too many messages; nothing if it ends or rests before."""
    node = path[-1]
    said += len(measure.said_in_one_visit(node))
    if said > MOST_MESSAGES:
        return path
    if _may_stop(book, node):
        return ()
    onward = (after for after in next_nodes(book, node, *_ONWARD) if after.flow == node.flow and after not in path)
    return next(filter(None, (_too_far(book, (*path, after), said) for after in onward)), ())


def _may_stop(book: Book, node: Node) -> bool:
    """A button leads straight to an ending or out of a detour: "more" or "enough for now"."""
    out = any(way.target == BACK for way in buttons(node))
    return out or any(is_ending(following) for following in next_nodes(book, node, Trigger.BUTTON))


def hard_to_read(shelf: Shelf) -> Iterator[Remark]:
    for flow in shelf.book.flows.values():
        text = measure.joined(_templates(flow))
        if measure.word_count(text) >= FEWEST_PAGE_WORDS and (grade := measure.grade(text)) > PAGE_GRADE:
            yield flow.place, f"this page takes a reading age of {grade + 5:.0f}; 12 is the aim"
    for line in all_lines(shelf.book):
        for variant in line.variants:
            text = measure.prose(variant.template)
            if measure.word_count(text) >= FEWEST_WORDS and (grade := measure.grade(text)) > LINE_GRADE:
                yield (
                    variant.place,
                    f"this line takes a reading age of {grade + 5:.0f}; shorter words or two sentences help",
                )


def _templates(flow: Flow) -> Iterator[Template]:
    return (variant.template for node in flow.nodes for line in node.lines for variant in line.variants)


def bad_manners(shelf: Shelf) -> Iterator[Remark]:
    for line in all_lines(shelf.book):
        if not _spoken_by_a_character(line):
            for variant in line.variants:
                for words, instead in unwelcome(str(variant.template)):
                    yield variant.place, f"“{words}” is not said to people; {instead}"


def _spoken_by_a_character(line: Line) -> bool:
    return line.speaker is not None and str(line.speaker) not in ("", "You")


def said_twice(shelf: Shelf) -> Iterator[Remark]:
    first: dict[str, Place] = {}
    for variant in all_variants(shelf.book):
        if measure.word_count(" ".join(variant.template.pieces[::2])) >= FEWEST_WORDS_ALIKE:
            words = measure.bare(str(variant.template))
            if words in first:
                yield variant.place, f"this says the same as {first[words]}; write it in other words"
            first.setdefault(words, variant.place)
