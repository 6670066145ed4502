"""From Markdown pages to a book: a closed grammar, in which every unknown thing is refused kindly.

`read_page` reads one page, `read_book` all pages of a language, `read_memory` the list of what may be
remembered, `read_deck` the questions. Each reads to the end before it raises `PageFaults`, so that a writer mends a
page in one go. The grammar is told in docs/writing.md.
"""

from bot.dialogue.reading.books import read_book
from bot.dialogue.reading.faults import Fault, PageFaults
from bot.dialogue.reading.memory import read_memory
from bot.dialogue.reading.pages import read_page
from bot.dialogue.reading.questions import read_deck

__all__ = ["Fault", "PageFaults", "read_book", "read_deck", "read_memory", "read_page"]
