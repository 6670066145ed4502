"""The table of docs/check-words.md is what the product does; what is remembered of a draft, and what is said of it."""

import re
from pathlib import Path

import pytest

from bot.dialogue.talk import Conversation
from bot.understanding.read import read
from bot.wordcheck.check import check
from bot.wordcheck.told import LONGEST_QUOTE, composers, crafts, looking

PAGE = Path("docs/check-words.md").read_text(encoding="utf-8")
RULES = re.findall(r"^\| [^|]+ \| [^|]+ \| ([^|]+) \| ([^|]+) \|$", PAGE, re.MULTILINE)[1:]


@pytest.mark.parametrize(("draft", "offered"), RULES, ids=lambda words: words[:40])
def test_the_table_is_true(draft: str, offered: str) -> None:
    assert check(draft, read).versions[0] == offered


def test_the_table_was_found() -> None:
    assert len(RULES) >= 15


def after(heard: str, node: str = "check_words#ask") -> Conversation:
    conversation = Conversation("p", node=node)
    return Conversation("p", node=node, memory=crafts(looking(read))["check_draft"](conversation, heard, 0))


def value(conversation: Conversation, name: str) -> str | int:
    return conversation.memory[name].value


def said(conversation: Conversation, name: str) -> str:
    return composers(looking(read))[name](conversation, 0)


def test_what_was_found_is_remembered_in_words_for_pages() -> None:
    checked = after("Thanks for dinner. You never help me. Why didn't you call?")
    assert value(checked, "draft_found") == "better"
    assert (value(checked, "draft_closes"), value(checked, "draft_also")) == ("you_blame", "why_question")
    assert value(checked, "draft_opens") == "appreciation"
    assert said(checked, "draft_version") == "Thanks for dinner. I'd love some help. What got in the way of calling?"
    assert said(checked, "draft_closing") == "You never help me"
    assert said(checked, "draft_closing_too") == "Why didn't you call"
    assert said(checked, "draft_opening") == "Thanks for dinner"


def test_outside_the_flow_a_draft_is_looked_for() -> None:
    assert value(after("check my words", node="noticing#say"), "draft_found") == "none"
    assert value(after('can I say "you never help me" to her', node="noticing#say"), "draft") == "you never help me"


def test_the_rounds_come_back_to_the_first() -> None:
    checked = after("why didn't you call")
    memory = dict(checked.memory)
    first = said(checked, "draft_version")
    remembered = memory["draft_round"]
    memory["draft_round"] = type(remembered)(3, remembered.since)
    assert said(Conversation("p", memory=memory), "draft_version") == first


def test_of_a_long_draft_only_the_parts_that_matter_are_remembered() -> None:
    checked = after("We went out and came home again. " * 60 + "You never listen. Why didn't you call?")
    assert value(checked, "draft") == "You never listen.\nWhy didn't you call?"
    assert value(checked, "draft_cut") == 1


def test_what_corners_is_not_remembered() -> None:
    checked = after("show me your messages")
    assert (value(checked, "draft_found"), value(checked, "draft")) == ("corners", "")


def test_quotes_are_short() -> None:
    checked = after("You never once in all these years asked me how I was feeling about moving here for your job.")
    assert len(said(checked, "draft_closing")) <= LONGEST_QUOTE + 2


def test_without_a_draft_nothing_is_said() -> None:
    assert [said(Conversation("p"), name) for name in composers(looking(read))] == [""] * 6
