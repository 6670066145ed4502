"""docs/writing.md stays true: its examples are read, checked and played, its list of readings is complete."""

import re
from dataclasses import replace
from pathlib import Path

from bot.dialogue.book import ACTS
from bot.dialogue.lint import lint
from bot.dialogue.reading import read_book, read_deck, read_memory, read_page
from bot.dialogue.script import play, read_script
from bot.playing import Player
from bot.turn import Companion
from bot.understanding.reading import LABELS

GUIDE = Path("docs/writing.md").read_text(encoding="utf-8")
EXAMPLES = dict[str, list[str]]()
for language, example in re.findall(r"^```(\w+)\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL):
    EXAMPLES.setdefault(language, []).append(example)


BOOK = read_book("en", {"small_steps.md": EXAMPLES["markdown"][0]}, read_memory(EXAMPLES["toml"][0]))
PARTNER = read_memory('[partner]\nkind = "name"\nkeep = "1 year"\nwhy = "What to call them."\n')


def test_the_whole_page_passes_the_linter() -> None:
    assert [str(finding) for finding in lint(BOOK)] == []


def test_the_other_pages_can_be_read() -> None:
    for name, text in zip(["phrases", "always"], EXAMPLES["markdown"][1:3], strict=True):
        assert read_page(name, text, f"{name}.md").nodes


def test_the_page_of_questions_passes_the_linter() -> None:
    deck = read_deck({"depth-1.md": EXAMPLES["markdown"][3]})
    assert [str(finding) for finding in lint(BOOK, deck=deck)] == []


def test_the_scripted_talk_goes_as_written() -> None:
    script = read_script(EXAMPLES["talk"][0], "example.talk")
    assert [
        str(mismatch) for mismatch in play(script, Player(Companion(replace(BOOK, memory={**BOOK.memory, **PARTNER}))))
    ] == []


def test_every_reading_and_every_act_is_listed() -> None:
    listed = GUIDE.partition("<!-- readings -->")[2].partition("<!-- end -->")[0]
    assert set(re.findall(r"`([^`]+)`", listed)) == LABELS
    assert all(f"`{act}`" in GUIDE or f"do {act}" in GUIDE for act in ACTS)
