"""What anybody may hand to Ajar, and what must hold whatever it is: pages, sums, scripts, people's words.

Each check takes one text and fails if something comes out of it that its readers were not promised.
"""

import ast
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from bot.dialogue.book import Declared
from bot.dialogue.reading import PageFaults, read_book, read_memory
from bot.dialogue.reckoning import LARGEST, LONGEST_TEXT, ReckoningError, parse
from bot.dialogue.script import ScriptFault, read_script
from bot.dialogue.talk import Conversation, Ended, Opened, Pressed, Say, Wrote
from bot.service.people.keyfile import KeyFile
from bot.service.people.keys import Keyring
from bot.service.people.sealed import Letter, Saved, open_letter, open_saved, seal_letter, seal_saved
from bot.shelf import open_book, open_companion
from bot.turn import Companion

NOW = 1_767_268_800_000
KEY, _ = Keyring(KeyFile.make()).fresh("anna")
MEMORY = Path("dialogues/memory.toml")
PAGES = sorted(Path("dialogues/en").rglob("*.md"))
ALLOWED = (
    ast.Name, ast.Constant, ast.UnaryOp, ast.BinOp, ast.BoolOp, ast.Compare, ast.Not, ast.USub, ast.Add, ast.Sub,
    ast.And, ast.Or, ast.Lt, ast.Gt, ast.Eq, ast.Load,
)  # fmt: skip

Check = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Target:
    """Something that reads texts, and what it is given."""

    name: str
    texts: st.SearchStrategy[str]
    check: Check
    examples: int = 60
    """How many are tried at every run of the tests."""


# --- texts


def spoilt(originals: list[str]) -> st.SearchStrategy[str]:
    """Real texts with a piece taken out, put in, or put elsewhere."""
    scrap = st.one_of(st.text(max_size=12), st.sampled_from(["`", "- [", "](#", "{", "}", "## ", "\n\n", "1. "]))

    def spoil(original: str, first: int, last: int, put: str) -> str:
        begin, end = sorted((first % (len(original) + 1), last % (len(original) + 1)))
        return original[:begin] + put + original[min(end, begin + 200) :]

    numbers = st.integers(0, 100_000)
    return st.builds(spoil, st.sampled_from(originals), numbers, numbers, scrap)


def joined(scraps: str) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(scraps.split()), max_size=14).map(" ".join)


def long(text: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Up to 100 kB of it."""
    return st.builds(lambda part, times: (part * times)[:100_000], text, st.integers(1, 100_000))


SUMS = joined(
    "a b opened 1 999 'x' \"y\" + - and or not < > == ( ) () [ ] . lambda if else __import__ ** : = , await \\"
)
WORDS = joined(
    "she he is quiet I'm fine stop help 💔 é ﷺ \u202e \u0000 \ud800 don't /start /forget 9pm tomorrow a1:0:x"
)


# --- checks


def is_page_or_faults(text: str) -> None:
    try:
        read_book("en", {"page.md": text}, memory())
    except PageFaults as error:
        assert error.faults
        lines = text.count("\n") + text.count("\r") + 2
        assert all(one.place.file.endswith("page.md") and 1 <= one.place.line <= lines for one in error.faults)


def is_memory_or_faults(text: str) -> None:
    try:
        read_memory(text, "memory.toml")
    except PageFaults as error:
        assert error.faults
        assert all(one.place.file == "memory.toml" and one.place.line >= 1 for one in error.faults)


def is_sum_or_refused(text: str) -> None:
    """What is let through holds nothing but what pages may say, and can always be worked out."""
    try:
        found = parse(text)
    except ReckoningError as error:
        assert str(error)
        return
    assert all(isinstance(node, ALLOWED) for node in ast.walk(ast.parse(text.strip(), mode="eval").body))
    for value in (0, -LARGEST, LARGEST, "", "x" * LONGEST_TEXT):
        result = found.value(dict.fromkeys(found.names, value))
        assert isinstance(result, str) or abs(result) <= LARGEST


def is_script_or_fault(text: str) -> None:
    try:
        read_script(text, "x.talk")
    except ScriptFault as error:
        assert "x.talk" in str(error)


def is_answered(text: str) -> None:
    """By the whole companion, twice over, with a press between: there is always an answer, and it can be sent."""
    talk = Conversation("0123456789abcdef")
    for happening in (Wrote(text), Opened("noticing"), Wrote(text), Opened(text), Pressed(text[:40], 1), Wrote(text)):
        turn = companion().take(talk, happening, NOW)
        says = [effect for effect in turn.effects if isinstance(effect, Say)]
        assert says or any(isinstance(effect, Ended) for effect in turn.effects) or turn.conversation == talk
        for say in says:
            assert open_letter(KEY, seal_letter(KEY, Letter("door", "anna", say, 1))).say == say
        assert open_saved(KEY, seal_saved(KEY, Saved(turn.conversation))).conversation == turn.conversation
        talk = turn.conversation


@cache
def memory() -> Mapping[str, Declared]:
    return open_book().memory


@cache
def companion() -> Companion:
    return open_companion()


TARGETS = (
    Target("pages", st.one_of(st.text(), spoilt([p.read_text() for p in PAGES])), is_page_or_faults),
    Target(
        "memory.toml", st.one_of(st.text(), spoilt([Path("dialogues/memory.toml").read_text()])), is_memory_or_faults
    ),
    Target("expressions", st.one_of(st.text(max_size=220), SUMS), is_sum_or_refused),
    Target(
        "talks",
        st.one_of(st.text(), spoilt([p.read_text() for p in sorted(Path("tests/conversations").glob("*.talk"))])),
        is_script_or_fault,
    ),
    Target("words", st.one_of(st.text(), WORDS), is_answered),
    Target("long words", long(st.one_of(st.text(min_size=1, max_size=40), WORDS.filter(bool))), is_answered, 8),
)
