"""D2: is everything that pages remember, insert and reckon with declared, and used for what it is?"""

from collections.abc import Iterator

from bot.dialogue.book import Assignment, Book, Declared, Place, Schedule, Template, Trigger
from bot.dialogue.lint.rule import Remark, Shelf
from bot.dialogue.lint.walk import all_deeds, all_guards, did_you_mean, local
from bot.dialogue.reading.memory import TAKEN
from bot.dialogue.reckoning import Expression
from bot.dialogue.talk import Value
from bot.dialogue.wording import FORMS

MEMORY_FILE = "dialogues/memory.toml"


def unknown_in_text(shelf: Shelf) -> Iterator[Remark]:
    book = shelf.book
    known = {*book.memory, *book.phrases, *book.composers, *FORMS, "partner"}
    for origin, template, place in _texts(book):
        for name in dict.fromkeys(template.names):
            if name not in known:
                near = did_you_mean(name, known, "{{{}}}")
                yield place, f"{origin} says {{{name}}}, which nothing remembers{near}"


def _texts(book: Book) -> Iterator[tuple[str, Template, Place]]:
    """Every text with holes, and how to call where it stands."""
    for node in book.nodes.values():
        for line in node.lines:
            if line.speaker is not None:
                yield local(node.id), line.speaker, line.place
            yield from ((local(node.id), variant.template, variant.place) for variant in line.variants)
        yield from ((local(node.id), way.label, way.place) for way in node.ways)
    for name, phrase in book.phrases.items():
        yield from ((f"phrase {name}", variant.template, variant.place) for variant in phrase.variants)
    yield from (("always.md", way.label, way.place) for way in book.always)


def unknown_in_sums(shelf: Shelf) -> Iterator[Remark]:
    book = shelf.book
    stored = {name for name, declared in book.memory.items() if declared.kind != "composed"}
    for names, place in _reckoned(book):
        for name in sorted(names - stored - TAKEN):
            if name in book.memory:
                yield place, f"`{name}` is composed when it is said; nothing can be reckoned with it"
            else:
                yield place, f"`{name}` is not declared in memory.toml{did_you_mean(name, stored)}"


def _reckoned(book: Book) -> Iterator[tuple[frozenset[str], Place]]:
    """The names in guards, assignments, `asks` and `follow up at`, with their places."""
    yield from ((guard.names, place) for guard, place in all_guards(book))
    for deed, place in _deeds(book):
        match deed:
            case Assignment(name, value):
                yield value.names | {name}, place
            case Schedule(_, str() as when):
                yield frozenset({when}), place
    yield from ((frozenset({node.asks}), node.place) for node in book.nodes.values() if node.asks)


def _deeds(book: Book) -> Iterator[tuple[object, Place]]:
    yield from (found for node in book.nodes.values() for found in all_deeds(node))
    yield from ((deed, way.place) for way in book.always for deed in way.deeds)


def never_used(shelf: Shelf) -> Iterator[Remark]:
    read = _read(shelf.book)
    for name, declared in shelf.book.memory.items():
        if name not in read and not declared.read_by:
            place = Place(MEMORY_FILE, declared.line)
            yield place, f"[{name}] is remembered, but nothing reads it; take it out, or say `read_by`"


def _read(book: Book) -> set[str]:
    """Names that some text or sum reads; what is only ever set is not read."""
    read = {name for _, template, _ in _texts(book) for name in template.names}
    read |= {name for guard, _ in all_guards(book) for name in guard.names}
    read |= {node.asks for node in book.nodes.values()}
    for deed, _ in _deeds(book):
        match deed:
            case Assignment(_, value):
                read |= value.names
            case Schedule(_, str() as when):
                read.add(when)
    return read


def wrong_kind(shelf: Shelf) -> Iterator[Remark]:
    memory = shelf.book.memory
    for deed, place in _deeds(shelf.book):
        if isinstance(deed, Assignment) and deed.name in memory:
            declared = memory[deed.name]
            made = _made(shelf.book, deed.value)
            if declared.kind == "composed" or not _fits(declared, made):
                kind = "a number" if isinstance(made, int) else "text"
                yield place, f"`{deed.name} = {deed.value.source}` gives {kind}, but {deed.name} is a {declared.kind}"


def _made(book: Book, value: Expression) -> Value:
    """A value of the kind that the sum gives: kinds don't depend on the values themselves."""

    def empty(name: str) -> Value:
        return book.memory[name].empty if name in book.memory else 0 if name == "visits" else ""

    return value.value(empty)


def _fits(declared: Declared, made: Value) -> bool:
    return declared.kind == "time" or isinstance(declared.empty, int) == isinstance(made, int)


def asks_and_knows(shelf: Shelf) -> Iterator[Remark]:
    for node in shelf.book.nodes.values():
        knows = any(way.trigger is Trigger.KNOWN for way in node.ways)
        if node.asks and not knows:
            yield node.place, f"{local(node.id)} asks for {node.asks} even if it is known: add `- [*known*](...)`"
        if knows and not node.asks:
            yield node.place, f"{local(node.id)} has a way for *known*, but no `asks` that says what"
