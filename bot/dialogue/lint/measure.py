"""Measures of a text: how long it gets, its sentences and questions, and how hard it is to read."""

import re
from collections.abc import Iterable

from bot.dialogue.book import Book, Line, Node, Template
from bot.dialogue.wording import FORMS

COMPOSED_LENGTH = 60
"""Characters that a text put together in Python, or written by the person, is taken to have."""
NAME_LENGTH = 12

_SENTENCE = re.compile(r"[^.?!…]*[.?!…]+[\"”’')]*|[^.?!…]+$")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_WORD = re.compile(r"[a-z']+")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?<![aeiouy])(?<![^aeiouy]l)e$|(?<![td])ed$|(?<![sxz])(?<!ch)(?<!sh)(?<![cg])es$")


def sample(template: Template, book: Book) -> str:
    """The text with holes filled as long as they get: phrases by their longest wording."""
    return "".join(piece if i % 2 == 0 else _filling(piece, book) for i, piece in enumerate(template.pieces))


def _filling(name: str, book: Book) -> str:
    if name in FORMS:
        return name
    if name in book.phrases:
        return max((sample(variant.template, book) for variant in book.phrases[name].variants), key=len)
    kind = book.memory[name].kind if name in book.memory else "name"
    return "x" * (COMPOSED_LENGTH if kind in ("composed", "text") else NAME_LENGTH)


def utf16(text: str) -> int:
    """Length as Telegram and Discord count it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def sentences(text: str) -> list[str]:
    return [found.strip() for found in _SENTENCE.findall(text) if re.search(r"\w", found)]


def questions(text: str) -> int:
    """Questions put to the reader; those in quotation marks are put to somebody else."""
    return sum("?" in sentence for sentence in sentences(_QUOTED.sub("x", text)))


def said_in_one_visit(node: Node) -> tuple[Line, ...]:
    """The lines that can be said together: of paragraphs with an `if`, one is taken to hold at a time."""
    sure = [line for line in node.lines if any(variant.guard is None for variant in line.variants)]
    guarded = [line for line in node.lines if line not in sure]
    return (*sure, *guarded[:1])


def syllables(word: str) -> int:
    bare = _SILENT.sub("", word.replace("'", ""))
    return max(1, len(_VOWELS.findall(bare)))


def grade(text: str) -> float:
    """Flesch-Kincaid: years of school that reading this takes; reading age is five more."""
    words = _WORD.findall(text.lower().replace("’", "'"))
    if not words:
        return 0.0
    per_sentence = len(words) / max(1, len(sentences(text)))
    return 0.39 * per_sentence + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def word_count(text: str) -> int:
    return len(_WORD.findall(text.lower()))


def prose(template: Template) -> str:
    """The writer's own words, with a short name for every hole."""
    return "Sam".join(template.pieces[::2])


def bare(text: str) -> str:
    """Small letters and digits alone, so that two wordings of the same look the same."""
    return " ".join(re.findall(r"[\w{}]+", text.lower().replace("’", "").replace("'", "")))


def joined(templates: Iterable[Template]) -> str:
    return " ".join(text if text.endswith((".", "?", "!", "…", ":")) else text + "." for text in map(prose, templates))
