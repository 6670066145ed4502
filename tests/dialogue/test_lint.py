"""Every rule of the linter by its own examples; silencing; the written manual."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.dialogue.book import Book
from bot.dialogue.lint import RULES, Finding, Rule, lint, write_lock
from bot.dialogue.lint.manual import manual
from bot.dialogue.reading import read_book, read_deck, read_memory


def book_of(files: Mapping[str, str]) -> Book:
    pages = {name: text for name, text in files.items() if name.endswith(".md") and "/" not in name}
    return read_book("en", pages, read_memory(files.get("memory.toml", "")))


def found_in(files: Mapping[str, str]) -> list[Finding]:
    deck = read_deck({name: text for name, text in files.items() if name.startswith("questions/")})
    return lint(book_of(files), files.get("shelf.lock"), deck)


def findings(files: Mapping[str, str]) -> list[str]:
    return [str(finding) for finding in found_in(files)]


def codes(files: Mapping[str, str]) -> list[str]:
    return [finding.code for finding in found_in(files)]


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


LONG = "It was late. You were tired. They were tired. It went wrong."
SHORT = "Good night, then."


@pytest.mark.parametrize(
    "text",
    [
        f"## start\n\n<!-- D602: a letter -->\n{LONG}",
        f"## start\n\nHello.\n\n<!-- D602: a letter -->\n\n{LONG}",
        f"## start\n\n<!-- D601, D602: a letter -->\n\nHello.\n\n{LONG}",
        f"## start\n\n1. Hello.\n<!-- D602: a letter -->\n1. {LONG}",
    ],
)
def test_a_comment_with_a_reason_lets_a_finding_pass(text: str) -> None:
    assert page(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"<!-- D602: meant for another page -->\n\n## start\n\n{LONG}",
        f"## start\n\n<!-- D602: -->\n\n{LONG}",
        f"## start\n\n<!-- D601: a letter -->\n\n{LONG}",
        f"## start\n\nHello.\n\n<!-- D602: a letter -->\n\n{SHORT}\n\n{LONG}",
        f"## start\n\n{LONG}\n\n<!-- D602: too late -->\n\n{SHORT}",
    ],
)
def test_other_comments_do_not(text: str) -> None:
    (found,) = page(text)
    assert "D602" in found


def test_a_comment_in_the_head_speaks_for_the_page_as_a_whole() -> None:
    hard = "Considerable emotional availability necessitates generosity. " * 2
    nodes = [f"## {name}\n\n{hard}{number}.\n" for number, name in enumerate(["start", *"abcde"])]
    text = "\n".join(nodes).replace("\n\n##", "\n\n- [*go on*](#a)\n\n##")
    assert any("page takes a reading age" in found for found in page(text))
    assert not any("page takes" in found for found in page("<!-- D605: a study is quoted -->\n\n" + text))


def test_some_findings_can_not_be_silenced() -> None:
    assert any("D101" in found for found in page("## start\n\n<!-- D101: later -->\n\nHello.\n\n- [*go on*](#later)"))


def test_a_finding_says_where_and_what_was_meant() -> None:
    (found,) = page("## start\n\nHello {they}, {partnr}.")
    assert found == (
        "dialogues/en/page.md:5: D201 #start says {partnr}, which nothing remembers; did you mean {partner}?"
    )


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("Hello.\n\n- [*go on*](pag.md)", "#start leads to pag.md, which does not exist"),
        ("Hello.\n\n- [*go on*](#strt)", "did you mean page#start?"),
        ("`formerly old`\n\nHello.\n\n- [*go on*](#old)", "which is called page#start now"),
        ("`cancel #later`\n\nHello.", "#start leads to page#later"),
        ("`asks seen`\n\nHello.", "`seen` is not declared"),
        ("Hello.\n\n- [*known*](back)", "no `asks` that says what"),
        ("Hello.\n\n- [*go on*](back)\n- [Yes](back)", "behind `go on` that is never taken"),
    ],
)
def test_what_is_wrong_in_other_places_is_found_too(body: str, message: str) -> None:
    assert any(message in found for found in page(f"## start\n\n{body}"))


def test_a_sum_may_not_use_what_is_composed() -> None:
    memory = '[opener]\nkind = "composed"\nkeep = "always"\nwhy = "said, never stored"\n'
    found = page("## start\n\n1. `if opener == 1` Hello {opener}.\n1. Hello.", memory)
    assert [line.split(" ")[1] for line in found] == ["D202"]


def test_opposite_guards_always_speak() -> None:
    ways = "\n- [Yes](back)\n- [No](back) `cancel all`\n- [*anything else*](back)"
    assert page(f"## start\n\n`if visits > 1` Again.\n\n`if not visits > 1` Hello.\n{ways}") == []


def test_a_question_for_the_partner_is_not_put_to_the_reader() -> None:
    assert (
        page("## start\n\nYou could ask “what happened?” first.\n\nWhat would you say?\n\n> **You:** How was it?") == []
    )


def test_manners_are_kept_in_lent_sentences_but_not_by_characters() -> None:
    assert len(page("## start\n\n> **You:** You never listen.")) == 1
    assert page("## start\n\n> **Sam:** You never listen.") == []
    assert page("## start\n\nThere's no need to answer, and you don't need to fix it.") == []
    assert len(page("## start\n\nWell done! You did it! Rest now.")) == 1


def test_phrases_count_at_their_longest() -> None:
    files = {
        "page.md": "# Page\n\n## start\n\nIt was late. {more}\n",
        "phrases.md": "# Phrases\n\n## more\n\n1. Rest now.\n1. You were tired. They were tired. It went wrong.\n",
    }
    assert codes(files) == ["D602"]


def test_phrases_and_always_are_checked_too() -> None:
    files = {
        "page.md": "# Page\n\n## start\n\nHello.\n",
        "always.md": "# Always\n\n## always\n\n- [*stopp*](page.md)\n- [*back*](gone.md)\n",
        "phrases.md": "# Phrases\n\n## more\n\n1. Hello {partnr}.\n",
    }
    assert codes(files) == ["D107", "D101", "D201"]


def test_the_lock_names_every_node_and_is_then_up_to_date() -> None:
    files = {"page.md": "# Page\n\n## start\n\nHello.\n\n- [*go on*](#end)\n\n## end\n\nGood night.\n"}
    lock = write_lock(book_of(files))
    assert [line.split()[0] for line in lock.splitlines()[1:]] == ["page#end", "page#start"]
    assert findings({**files, "shelf.lock": lock}) == []
    assert codes({**files, "shelf.lock": ""}) == ["D402"]
