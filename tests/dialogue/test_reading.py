"""What pages become when they are read, and how kindly the others are refused."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.book import BACK, OVER, Assignment, Book, Cancel, Do, Node, Schedule, Template, Trigger
from bot.dialogue.reading import PageFaults, read_book, read_memory, read_page
from bot.dialogue.reckoning import parse

PAGE = """\
# Noticing

Something is off, and you want
to say something.

<!-- evidence: essay -->

## start

`formerly begin, old#first` `asks seen`
`follow up in 2 days: #plan`

1. {reflection}
1. `if opened > 0` It was good
   last time.

<!-- D602: read aloud, it is short -->
You could say it once:

> **{partner}:** *looks up* I'm fine.

- [I'll try that, {partner}](#plan)
- `if opened > 1` [Other](listening.md#talk) `opened = opened + 1` `then back`
- [*they opened up*](#plan) `cancel all` `do hold`
- [*20 hours of silence*](#plan)
- [*go on*](practice.md)
- [*known*](back)
- [*anything else*](start-over) `seen = text` `follow up at when: practice.md#choose` `cancel #plan`

## plan

> Good.
"""


def node(text: str, node_id: str = "page#start") -> Node:
    flow = read_page(node_id.partition("#")[0], text, "page.md")
    return next(n for n in flow.nodes if n.id == node_id)


def start(body: str) -> Node:
    return node(f"# Page\n\n## start\n\n{body}\n")


def faults(text: str) -> list[str]:
    with pytest.raises(PageFaults) as refused:
        read_page("page", text, "dialogues/en/page.md")
    return [str(fault) for fault in refused.value.faults]


def fault(body: str) -> str:
    """The one fault of a page with this in its node (which begins in line 5)."""
    (found,) = faults(f"# Page\n\n## start\n\n{body}\n")
    return found


def test_a_page_has_a_name_a_title_and_a_purpose() -> None:
    flow = read_page("noticing", PAGE, "noticing.md")
    assert (flow.name, flow.title) == ("noticing", "Noticing")
    assert flow.purpose == "Something is off, and you want to say something."
    assert flow.start == "noticing#start"
    assert flow.comments == {6: " evidence: essay ", 17: " D602: read aloud, it is short "}


def test_what_stands_under_a_heading() -> None:
    first = node(PAGE, "noticing#start")
    assert first.formerly == ("noticing#begin", "old#first")
    assert first.asks == "seen"
    assert first.deeds == (Schedule("noticing#plan", 2 * 86400),)
    assert str(first.place) == "page.md:8"


def test_lines_have_variants_guards_and_speakers() -> None:
    listed, said, quoted = node(PAGE, "noticing#start").lines
    assert [str(v.template) for v in listed.variants] == ["{reflection}", "It was good last time."]
    assert [v.guard for v in listed.variants] == [None, parse("opened > 0")]
    assert [v.place.line for v in listed.variants] == [13, 14]
    assert (said.speaker, str(said.variants[0].template)) == (None, "You could say it once:")
    assert quoted.speaker == Template(("", "partner", ""))
    assert str(quoted.variants[0].template) == "*looks up* I'm fine."


def test_a_quotation_without_a_name_has_an_empty_speaker() -> None:
    assert node(PAGE, "noticing#plan").lines[0].speaker == Template(("",))


def test_a_list_of_quotations_has_one_speaker() -> None:
    line = start("1. > **Sam:** Nothing.\n1. > `if opened > 1` **Sam:** Long day.").lines[0]
    assert line.speaker == Template(("Sam",))
    assert [str(v.template) for v in line.variants] == ["Nothing.", "Long day."]
    assert line.variants[1].guard == parse("opened > 1")


def test_ways_have_triggers_targets_guards_and_deeds() -> None:
    button, guarded, read, silent, onward, known, other = node(PAGE, "noticing#start").ways
    assert (button.trigger, button.target, str(button.label)) == (
        Trigger.BUTTON,
        "noticing#plan",
        "I'll try that, {partner}",
    )
    assert (guarded.guard, guarded.target, guarded.then_back) == (parse("opened > 1"), "listening#talk", True)
    assert guarded.deeds == (Assignment("opened", parse("opened + 1")),)
    assert (read.trigger, read.reading, read.deeds) == (
        Trigger.READING,
        "they opened up",
        (Cancel(""), Do("hold")),
    )
    assert (silent.trigger, silent.seconds) == (Trigger.SILENCE, 20 * 3600)
    assert onward.trigger is Trigger.AT_ONCE
    assert (known.trigger, known.target) == (Trigger.KNOWN, BACK)
    assert (other.trigger, other.target) == (Trigger.ANYTHING, OVER)
    assert other.deeds == (
        Assignment("seen", parse("text")),
        Schedule("practice#choose", "when"),
        Cancel("noticing#plan"),
    )


def test_only_buttons_have_keys() -> None:
    assert [bool(way.key) for way in node(PAGE, "noticing#start").ways] == [True, True] + [False] * 5


def keys(*ways: str) -> list[str]:
    return [way.key for way in start("Hello.\n\n" + "\n".join(f"- {way}" for way in ways)).ways]


def test_a_key_outlives_new_words_and_another_order() -> None:
    before = keys("[Yes](#start) `opened = 1`", "[No](back)")
    after = keys("[Not now](back)", "[Oh yes](#start) `opened = 1`")
    assert before == after[::-1]
    assert all(len(key) == 10 and key.isalnum() and key == key.lower() for key in before)


def test_a_key_changes_with_what_the_button_does() -> None:
    one = keys("[Yes](#start)")
    assert keys("[Yes](back)") != one
    assert keys("[Yes](#start) `opened = 1`") != one
    assert keys("[Yes](#start) `then back`") != one


def test_two_buttons_of_one_meaning_keep_apart() -> None:
    first, second, third = keys("[Yes](#start)", "[Sure](#start)", "[Fine](#start)")
    assert (second, third) == (first + "2", first + "3")


@pytest.mark.parametrize(
    ("body", "same"),
    [
        ("Hi.\n\n- [Sure](#start)\n- [No](back)", True),
        ("Hello.\n\n- [No](back)\n- [Yes](#start)", True),
        ("Hello.\n\n- [Yes](#start)\n- `if a > 1` [No](back)", False),
        ("Hello.\n\n- [Yes](#start)\n- [No](back) `a = 1`", False),
        ("Hello.\n\n- [Yes](#start)", False),
        ("`asks a`\n\nHello.\n\n- [Yes](#start)\n- [No](back)", False),
    ],
)
def test_a_fingerprint_tells_other_answers_from_other_words(body: str, same: bool) -> None:
    before = start("Hello.\n\n- [Yes](#start)\n- [No](back)")
    assert (start(body).fingerprint == before.fingerprint) is same


def test_a_comment_between_items_does_not_cut_a_list_in_two() -> None:
    first = start("1. One.\n<!-- D602: a reason -->\n1. Two.\n\n- [A](#start)\n<!-- why -->\n- [B](back)")
    assert len(first.lines) == 1
    assert len(first.ways) == 2


def test_pages_may_come_from_any_editor() -> None:
    read = read_page("page", "\ufeff# Page\r\n\r\n## start\r\n\r\nHello\r\nyou.\r\n", "page.md")
    assert str(read.nodes[0].lines[0].variants[0].template) == "Hello you."


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("**Bold** words.", "bold is not part of pages"),
        ("An *italic* word.", "italics are not part of pages"),
        ("An _italic_ word.", "italics are not part of pages"),
        ("Some `code` here.", "can't stand in backticks"),
        ("A [link](http://x.org).", "write `- [Label](#node)`"),
        ("![Door](door.png)", "pictures are not part of pages"),
        ("A <b>tag</b>.", "HTML is not part of pages"),
        ("<div>x</div>", "HTML is not part of pages"),
        ("| a | b |\n|---|---|", "drawn with marks"),
        ("```\nx\n```", "code blocks are not part of pages"),
        ("    indented", "write it at the left margin"),
        ("Words\n---", "drawn with marks"),
        ("Fish &amp; chips", "write the character itself"),
        ("A \\* star", "backslash"),
        ("Say {Partner} it.", "write it like `{partner}`"),
        ("Words <!-- aside -->", "write it on a line of its own"),
        ("<!-- aside --> words", "on lines of its own"),
        ("<!-- never closed", "on lines of its own"),
        ("### Deep\n", "write `# Title` or `## node`"),
        ("1) Hello.", "write `1.` before each line"),
        ("* [Yes](#start)", "write `- ` before each way"),
        ("- [Yes](#start)\n  - [No](back)", "one level deep"),
        ("> > Hello.", "one level deep"),
        ("1. One.\n\n   Two.", "an item of a list holds one paragraph"),
        ("> **Sam:** Hm.\nand then", "leave an empty line before it"),
        ("1. One.\nand then", "leave an empty line before it"),
        (">", "nothing stands here"),
        ("> **Sam:**", "nobody says anything"),
        ("1. > **Sam:** Hm.\n1. > **Mia:** Hm.", "write a list for each speaker"),
        ("- [Yes](#start)\n\nWords.", "write all words above them"),
        ("`if a > 1`", "goes before the words"),
        ("1. `if a > 1`", "nothing follows the `if`"),
        ("`if a >` Words.", "is not finished"),
        ("Words.\n\n`asks seen`", "directly under the heading"),
        ("`formely x`\n\nWords.", "write it like `formerly old_name`"),
        ("`whatever`\n\nWords.", "write one of"),
        ("`opened = 1`\n\nWords.", "write it behind the way"),
        ("`asks seen` `asks who`\n\nWords.", "a node asks for one thing"),
        ("`do dance`\n\nWords.", "write one of `do hold`"),
        ("`follow up in a while: #start`\n\nWords.", "follow up in 2 days: #node"),
        ("`follow up in 2 days: start`\n\nWords.", "write `#node` or `page.md#node`"),
        ("`formerly Old`\n\nWords.", "write `formerly old_name`"),
        ("- Yes", "write it like `- [Label](#node)`"),
        ("- [Yes](there)", "`(there)` leads nowhere"),
        ("- [](#start)", "the button says nothing"),
        ("- [**Yes**](#start)", "bold is not part of pages"),
        ("- [Yes](#start) and more", "words follow the way"),
        ("- [Yes](#start) `asks seen`", "under the heading"),
        ("- `opened = 1` [Yes](#start)", "only `if ...` goes there"),
        ("- [*some silence*](#start)", "write it like `*20 hours of silence*`"),
        ("- [*!*](#start)", "is no reading"),
        ("Words.\x07", "invisible control character"),
        ("# Another", "a page has one title"),
        ("## start\n\nAgain.", "there is a `## start` in line 3 already"),
        ("## Second One\n\nHi.", "write small letters"),
    ],
)
def test_what_is_not_part_of_pages_is_refused_kindly(body: str, message: str) -> None:
    found = fault(body)
    assert found.startswith("dialogues/en/page.md:")
    assert message in found


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("## start\n\nHi.", "page.md:1: R109 a page opens with its title"),
        ("# Page\n\nPurpose.", "this page has no node"),
        ("# Page\n\n- [Way](#start)\n\n## start\n\nHi.", "stands before the first node"),
        ("# Page {partner}\n\n## start\n\nHi.", "can't stand in the title"),
        ("#\n\n## start\n\nHi.", "the title is empty"),
    ],
)
def test_a_page_has_a_head(text: str, message: str) -> None:
    (found,) = faults(text)
    assert message in found


def test_all_faults_of_a_page_are_named_at_once_in_page_order() -> None:
    found = faults("# Page\n\n## start\n\n**No.**\n\n- nothing\n- [ok](#start) `then bak`\n")
    assert [line.split(" ")[0] for line in found] == [f"dialogues/en/page.md:{n}:" for n in (5, 7, 8)]


def book(**pages: str) -> Book:
    return read_book("en", {f"{name}.md": text for name, text in pages.items()}, {})


def test_a_link_to_a_page_leads_to_its_first_node() -> None:
    read = book(one="# One\n\n## start\n\nHi.\n\n- [On](two.md)\n- [On](three.md)", two="# Two\n\n## first\n\nHi.")
    assert [way.target for way in read.nodes["one#start"].ways] == ["two#first", "three#"]
    assert str(read.nodes["two#first"].place) == "dialogues/en/two.md:3"


def test_always_and_phrases_are_no_flows() -> None:
    read = book(
        one="# One\n\n## start\n\nHi.",
        always="# Always\n\n## always\n\n- [*stop*](one.md)\n- [Menu](one.md)",
        phrases="# Phrases\n\n## opener\n\n1. You went quiet.\n1. `if a > 1` Long day.",
    )
    assert list(read.flows) == ["one"]
    assert [way.target for way in read.always] == ["one#start", "one#start"]
    assert [bool(way.key) for way in read.always] == [False, True]
    assert len(read.phrases["opener"].variants) == 2


def test_a_former_name_leads_to_the_present_one() -> None:
    read = book(one="# One\n\n## start\n\n`formerly begin`\n\nHi.")
    assert read.renamed == {"one#begin": "one#start"}


ONE = "# One\n\n## start\n\nHi."


@pytest.mark.parametrize(
    ("pages", "message"),
    [
        ({"one": "# One\n\n## start\n\n`formerly next`\n\nHi.\n\n## next\n\nHi."}, "is taken by one#next"),
        ({"always": "# Always\n\n## always\n\nWords."}, "nothing but ways"),
        ({"always": "# Always\n\n## other\n\n- [*stop*](one.md)"}, "one node `## always`"),
        ({"phrases": "# Phrases\n\n## opener\n\n1. Hi.\n\n- [Way](one.md)"}, "one numbered list and nothing else"),
        ({"phrases": "# Phrases\n\n## a\n\n1. {b}\n\n## b\n\n1. {a}"}, "without the circle"),
        ({"Bad-Name": ONE}, "is no name for a page"),
    ],
)
def test_pages_fit_together(pages: Mapping[str, str], message: str) -> None:
    with pytest.raises(PageFaults) as refused:
        book(**{"one": ONE, **pages})
    assert message in str(refused.value)


def test_faults_of_all_pages_come_together() -> None:
    with pytest.raises(PageFaults) as refused:
        book(one="# One\n\n## start\n\n**Hi.**", two="# Two\n\n## start\n\n**Hi.**")
    assert [fault.place.file for fault in refused.value.faults] == ["dialogues/en/one.md", "dialogues/en/two.md"]


MEMORY = """\
[partner]
kind = "name"
keep = "1 year"
why = "so that I can call your partner what you call them"

[zone]
kind = "text"
keep = "always"
why = "so that I write at your hours"
read_by = "pace"
"""


def test_memory_says_what_is_kept_how_long_and_why() -> None:
    memory = read_memory(MEMORY)
    assert memory["partner"].keep == 365 * 86400
    assert (memory["zone"].keep, memory["zone"].read_by, memory["zone"].line) == (0, "pace", 6)
    assert (memory["partner"].kind, memory["partner"].why[:7]) == ("name", "so that")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[partner]", "[Partner]", "dialogues/memory.toml:1: R503 [Partner] can't be a name"),
        ("[partner]", "[text]", "can't be a name"),
        ("[partner]", "[not]", "can't be a name"),
        ("[partner]", "[partner", "this is no TOML"),
        ('"name"', '"nam"', "write one of text, name"),
        ('"1 year"', '"for long"', 'write keep = "always" or'),
        ('why = "so that I write at your hours"', "", "does not say why"),
        ('"pace"', "3", "names its reader wrongly"),
        ("kind =", "kin =", "write only kind, keep"),
        ("[partner]", "x = 1\n[partner]", "`x` stands alone"),
    ],
)
def test_memory_is_refused_kindly(old: str, new: str, message: str) -> None:
    with pytest.raises(PageFaults) as refused:
        read_memory(MEMORY.replace(old, new, 1))
    assert message in str(refused.value)


SCRAPS = """\
# T|## start|Hi {partner}.|- [a](#b)|- [*go on*](b.md)|1. x|> **S:** y|`asks a`|`if a`|<!-- c -->|***|- - -|    x|\t|```
&lt;|<p>|[x]: y|>|-|1)||1. > z|- [b](back) `then back`|### no|**b**|> *g* h|formerly|`formerly a`|`` ` ``|\\||a"""
scraps = st.sampled_from(SCRAPS.replace("\n", "|").split("|"))


@given(st.one_of(st.text(), st.lists(scraps, max_size=12).map("\n".join)))
def test_any_text_is_a_page_or_has_faults(text: str) -> None:
    try:
        read_page("page", text, "page.md")
    except PageFaults as error:
        assert error.faults


@given(st.text())
def test_any_text_is_a_memory_or_has_faults(text: str) -> None:
    try:
        read_memory(text)
    except PageFaults as error:
        assert error.faults
