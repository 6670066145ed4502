"""The scenes on the shelf, and what the reader and the linter say about others."""

from dataclasses import replace

import pytest

from bot.dialogue.reading.faults import PageFaults
from bot.practice.lint import lint
from bot.practice.practice import assemble
from bot.practice.rehearsal import CLOSING_MOVES, OPENING_MOVES, Rehearsal, in_writing, read_rehearsal
from bot.practice.weights import POSITIONS
from tests.practice.room import room, texts, told

NAMES = ("hurt before", "needs space")
PAGE = """# A page

{partner} sits there.

`beneath` A cancelled call.
`beneath (needs space)` The same, alone.
`played by Kim`
`starts on the latch`
`about work: work, office`

<!-- a comment
over two lines -->

## shut

### first words
1. > I'm fine.

### open_question about work
1. > *shrugs* Work's work.

### reflection, pressure (needs space)
1. > Give me a minute.
"""


def page(text: str = PAGE) -> Rehearsal:
    return read_rehearsal("page", text, "page.md", NAMES)


def test_a_page_is_read() -> None:
    found = page()
    assert (found.title, found.partner, found.start) == ("A page", "Kim", "on the latch")
    assert found.beneath_for("needs space") == "The same, alone."
    assert found.beneath_for("hurt before") == "A cancelled call."
    assert found.subjects["work"] == {"work", "office"}
    (asked,) = found.groups[("shut", "open_question")]
    assert asked.about == "work" and asked.lines[0].text == "*shrugs* Work's work."
    (guarded,) = found.groups[("shut", "complex_reflection")]
    assert guarded.who == ("needs space",) and guarded == found.groups[("shut", "pressure")][0]


@pytest.mark.parametrize(
    ("old", "new", "line", "code"),
    [
        ("# A page\n", "", 1, "R811"),
        ("`played by Kim`", "`played of Kim`", 7, "R821"),
        ("## shut", "## closed", 16, "R822"),
        ("### first words\n1. > I'm fine.", "### first words", 16, "R823"),
        ("about work\n", "about play\n", 19, "R824"),
        ("### reflection, pressure", "### reflexion, pressure", 22, "R825"),
        ("(needs space)\n1.", "(tired)\n1.", 22, "R826"),
        ("I'm fine", "I'm {name}", 17, "R827"),
        ("1. > I'm fine.", "I'm fine.", 17, "R812"),
        ("1. > I'm fine.", "1. I'm fine.", 17, "R815"),
        ("1. > I'm fine.", "1. >", 17, "R816"),
        ("I'm fine.", "I'm **fine**.", 17, "R817"),
        ("## shut", "# shut", 14, "R813"),
        ("### first words\n", "", 16, "R814"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(old: str, new: str, line: int, code: str) -> None:
    assert old in PAGE
    with pytest.raises(PageFaults) as caught:
        page(PAGE.replace(old, new, 1))
    assert (line, code) in {(fault.place.line, fault.code) for fault in caught.value.faults}


def test_in_writing_there_are_no_gestures() -> None:
    written = in_writing(page())
    assert written.groups[("shut", "open_question")][0].lines[0].text == "Work's work."
    assert not any("*" in text for text in in_writing(room().anyone).words.values())


def test_the_shelf_has_fourteen_scenes_without_a_finding() -> None:
    assert len(room().scenes) == 14
    assert [str(finding) for finding in lint(room())] == []


def test_every_position_answers_every_kind_in_every_scene() -> None:
    for scene in room().scenes.values():
        for place in POSITIONS:
            for kind in (*OPENING_MOVES, *CLOSING_MOVES, "leaving", "not tonight", "gone"):
                groups = [*scene.groups.get((place, kind), ()), *room().anyone.groups.get((place, kind), ())]
                family = "opening moves" if kind in OPENING_MOVES else "closing moves"
                assert groups or room().anyone.groups.get((place, family)), (scene.name, place, kind)


def test_nobody_is_given_a_gender() -> None:
    for scene in room().scenes.values():
        about_partner = " ".join([*scene.scene, *scene.beneath.values()]).lower().replace("’", "'")
        about_partner = about_partner.replace("the man at the till", "")
        words = set(about_partner.replace(".", " ").replace(",", " ").split())
        assert not words & {"he", "she", "his", "her", "him", "husband", "wife", "boyfriend", "girlfriend"}, scene.name


def test_something_else_is_beneath_for_each_temperament() -> None:
    for scene in room().scenes.values():
        found = {scene.beneath_for(temperament) for temperament in room().weights.temperaments}
        assert len(found) == 4, scene.name


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (("### first words", "### leaving"), "D801"),
        (("`beneath` Two", "`beneath (hurt before)` Two"), "D801"),
        (("### telling", "### other"), "D801"),
        (("### presence", "### other"), "D802"),
        (("1. > *unzips the coat* Okay.", "1. > " + "Well, it was like this. " * 8), "D804"),
        (("1. > Nothing to tell.", "1. > It was a day. There was a lot of it."), "D805"),
        (("`about coat: ", "`about hat: hat`\n`about coat: "), "D806"),
    ],
)
def test_the_linter_names_what_a_scene_lacks(change: tuple[str, str], code: str) -> None:
    broken = {**texts(), "rehearsals/home_upset.md": texts()["rehearsals/home_upset.md"].replace(*change)}
    found = lint(assemble(broken, told))
    assert code in {finding.code for finding in found}
    assert {finding.place.file for finding in found} == {"rehearsals/home_upset.md"}


def test_three_lines_are_asked_for_where_people_come_often() -> None:
    scene = room().scenes["home_upset"]
    bare = {key: found for key, found in scene.groups.items() if key != ("ajar", "presence")}
    alone = replace(room(), scenes={"home_upset": replace(scene, groups=bare)}, anyone=replace(scene, groups={}))
    assert "D803" in {finding.code for finding in lint(alone)}


def test_the_coach_keeps_the_manners_that_are_taught() -> None:
    broken = {
        **texts(),
        "practice/coach.md": texts()["practice/coach.md"].replace("1. The “why” can go.", "1. You should stop."),
    }
    (finding,) = lint(assemble(broken, told))
    assert finding.code == "D807" and "should" in finding.message
