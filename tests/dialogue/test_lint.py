"""Every rule of the linter by its own examples; silencing; the written manual."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.dialogue.book import Book
from bot.dialogue.lint import RULES, Rule, lint
from bot.dialogue.lint.manual import manual
from bot.dialogue.reading import read_book, read_memory


def book_of(files: Mapping[str, str]) -> Book:
    pages = {name: text for name, text in files.items() if name.endswith(".md")}
    return read_book("en", pages, read_memory(files.get("memory.toml", "")))


def findings(files: Mapping[str, str]) -> list[str]:
    return [str(finding) for finding in lint(book_of(files), files.get("shelf.lock"))]


def codes(files: Mapping[str, str]) -> list[str]:
    return [finding.code for finding in lint(book_of(files), files.get("shelf.lock"))]


def page(body: str, memory: str = "") -> list[str]:
    return findings({"page.md": "# Page\n\n" + body, "memory.toml": memory})


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_finds_its_bad_example_and_passes_its_good_one(rule: Rule) -> None:
    assert set(codes(rule.bad)) == {rule.code}, findings(rule.bad)
    assert findings(rule.good) == []


def test_codes_are_given_once() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES)


def test_the_manual_is_up_to_date() -> None:
    assert Path("docs/lint.md").read_text() == manual()
