"""D6 for pages that answer something serious: words that are never used there, and a first line that tells nothing."""

import re
from collections.abc import Iterator

from bot.dialogue.book import Node
from bot.dialogue.lint.rule import Remark, Shelf
from bot.dialogue.lint.walk import local

PAGE = "care_"
_ANSWERS = ("#start", "#again", "#check")
_OPENINGS = re.compile(r"\{read_it\}|\{emergency\}|Call \{emergency\}|Hello")
"""How an answer may begin: it may show on a locked screen. Where a body is in danger, the number comes first."""
_NEVER = re.compile(
    r"\b(?:be patient|patience|safe space|couples? therapy|leave (?:him|her|them)|stay with (?:him|her)\b(?! if)|"
    r"confront|commit(?:ted)? suicide|attention[- ]seeking|calm down|i know how you feel|depress\w*|disorder|"
    r"trauma\w*|abus\w+|victim\w*|risk score|at risk|i promise|it will be (?:fine|all right|ok)|everything will|"
    r"keep (?:it|this) between us|i won't tell|well done|great job|congratulations|proud of you|streak|keep it up|"
    r"haha|good for you|what exactly|tell me what he did|should have|why didn't you|your fault)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d{3}")


def unsafe_words(shelf: Shelf) -> Iterator[Remark]:
    """Words, marks and numbers that no page about something serious says."""
    for node in _serious(shelf):
        for line in node.lines:
            for variant in line.variants:
                text = "".join(variant.template.pieces[::2])
                if found := _NEVER.search(text.replace("’", "'")):
                    yield (
                        variant.place,
                        f"“{found[0]}” is not said after something serious; see the safety guide's list",
                    )
                if "!" in text:
                    yield variant.place, "no exclamation mark after something serious"
                if _NUMBER.search(text):
                    yield (
                        variant.place,
                        "a number stands here; write {helplines} or {emergency}, numbers come from the table",
                    )


def telling_preview(shelf: Shelf) -> Iterator[Remark]:
    """The first line of an answer may show on a locked screen."""
    for node in _serious(shelf):
        if local(node.id) in _ANSWERS and node.lines and not _all_neutral(node):
            yield node.lines[0].place, f"{local(node.id)} begins with words that tell its topic; begin with {{read_it}}"


def _serious(shelf: Shelf) -> Iterator[Node]:
    return (node for node in shelf.book.nodes.values() if node.flow.startswith(PAGE))


def _all_neutral(node: Node) -> bool:
    return all(_OPENINGS.match(str(variant.template)) for variant in node.lines[0].variants)
