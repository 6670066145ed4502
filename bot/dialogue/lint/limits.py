"""D3: what the platforms can show."""

from collections.abc import Iterator

from bot.dialogue.book import Book, Trigger, Way
from bot.dialogue.lint.measure import sample, utf16
from bot.dialogue.lint.rule import Remark, Shelf
from bot.dialogue.lint.walk import all_variants, buttons, local

LONGEST_LABEL = 80  # Discord
LABEL_ON_A_PHONE = 40
LONGEST_MESSAGE = 2000  # Discord; Telegram takes 4096
MOST_BUTTONS = 25  # Discord: five rows of five


def _labels(book: Book) -> Iterator[tuple[str, Way, int]]:
    ways = [(local(node.id), way) for node in book.nodes.values() for way in node.ways]
    for origin, way in [*ways, *(("always.md", way) for way in book.always)]:
        if way.trigger is Trigger.BUTTON:
            yield origin, way, utf16(sample(way.label, book))


def long_label(shelf: Shelf) -> Iterator[Remark]:
    for origin, way, length in _labels(shelf.book):
        if length > LONGEST_LABEL:
            yield way.place, f"{origin} has a button of {length} characters; Discord allows {LONGEST_LABEL}"


def cut_label(shelf: Shelf) -> Iterator[Remark]:
    for origin, way, length in _labels(shelf.book):
        if LABEL_ON_A_PHONE < length <= LONGEST_LABEL:
            yield way.place, f"{origin} has a button of {length} characters; phones cut it after {LABEL_ON_A_PHONE}"


def long_message(shelf: Shelf) -> Iterator[Remark]:
    for variant in all_variants(shelf.book):
        length = utf16(sample(variant.template, shelf.book))
        if length > LONGEST_MESSAGE:
            yield variant.place, f"this message gets {length} characters; Discord allows {LONGEST_MESSAGE}"


def too_many_buttons(shelf: Shelf) -> Iterator[Remark]:
    for node in shelf.book.nodes.values():
        count = len(buttons(node))
        if count > MOST_BUTTONS:
            yield node.place, f"{local(node.id)} has {count} buttons; Discord shows {MOST_BUTTONS}"
