"""A tiny book for tests: pages as text, with the special pages that every book has."""

from bot.dialogue.book import Book
from bot.dialogue.reading import read_book, read_memory

WELCOME = """# Welcome

How it begins.

## start

Hello.

- [Go](#more)
- [*anything else*](#more)

## more

Good.
"""
LOST = """# Lost

When words were not understood.

## once

Not sure I got that.

## menu

Here is what I can do.

## changed

This page has changed since.

## stale

That one has passed.

## foreign

Only English so far.

## unreadable

I lost my notes.
"""
MEMORY = """
[seen]
kind = "text"
keep = "12 hours"
why = "to talk about it"

[partner]
kind = "name"
keep = "always"
why = "to call them so"

[pronouns]
kind = "text"
keep = "always"
why = "to speak of them rightly"

[opened]
kind = "number"
keep = "30 days"
why = "to know what moved"

[moment]
kind = "time"
keep = "1 hours"
why = "to come back then"
"""


def book(memory: str = MEMORY, **pages: str) -> Book:
    """A book of these pages (name -> text) beside welcome and lost."""
    texts = {"welcome": WELCOME, "lost": LOST, **pages}
    return read_book("en", {f"{name}.md": text for name, text in texts.items()}, read_memory(memory))
