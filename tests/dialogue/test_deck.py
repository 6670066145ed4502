"""The question deck: how its pages are read, which question comes next, and the real deck as it stands."""

from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest

from bot import shelf
from bot.dialogue.book import Book
from bot.dialogue.deck import DEPTHS, SEASONS, THEMES, TIMES, Question, choose
from bot.dialogue.lint import lint
from bot.dialogue.reading import PageFaults, read_deck

REAL = shelf.open_deck()
PAGE = """# Depth 1: side by side

For hands that are busy.

<!-- evidence: the essay -->

## window-seat
`theme: home` `season: winter` `time: evening`
Where would you sit if this room were a train?
- plainer: Window or aisle?
- if they answer: Say back the bit that surprised you.
- if they shrug: Tell {them} where you would sit.

## best-bite

`theme: day` `needs: work`

What was the best thing
you ate today?

- plainer: Lunch or supper?
- if they answer: Ask where it came from.
- if they shrug: Tell {them} what you had.
"""


def faults(text: str, name: str = "depth-1.md") -> list[str]:
    with pytest.raises(PageFaults) as raised:
        read_deck({name: text})
    return [str(fault) for fault in raised.value.faults]


def test_a_page_is_read_with_all_that_it_says() -> None:
    seat, bite = read_deck({"depth-1.md": PAGE})
    assert (seat.id, seat.depth, seat.theme, seat.season, seat.time) == ("window-seat", 1, "home", "winter", "evening")
    assert seat.text == "Where would you sit if this room were a train?"
    assert seat.plainer == "Window or aisle?"
    assert str(seat.if_answer) == "Say back the bit that surprised you."
    assert seat.if_shrug.names == ("them",)
    assert str(seat.place) == "dialogues/en/questions/depth-1.md:7"
    assert (bite.text, bite.needs) == ("What was the best thing you ate today?", "work")


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("`theme: home`", "`theme: hom`", 8, "write `home` behind `theme:`"),
        ("`theme: home`", "`them: home`", 8, "write `theme`"),
        ("`theme: home` ", "", 7, "there is no theme"),
        ("`theme: home`", "`theme: home` `theme: day`", 8, "given twice"),
        ("## window-seat", "## Window seat", 7, "as `## window-seat`"),
        ("- if they shrug: Tell {them} where", "- if they shug: Tell {them} where", 12, "write each once"),
        ("- plainer: Window or aisle?\n", "", 7, "write `- plainer: ...`"),
        ("- plainer: Window", "- plainer: Aisle?\n- plainer: Window", 11, "write each once"),
        ("Where would you sit if this room were a train?\n", "", 7, "0 questions; write one"),
        ("Where would you sit", "Where to?\n\nWhere would you sit", 7, "2 questions; write one"),
        ("Tell {them} where", "Tell {tem} where", 12, "write `them`"),
        (
            "Where would you sit if",
            "Where would {partner} sit if",
            8,
            "{partner} can't stand in what the partner hears",
        ),
        ("you ate today?\n", "you ate today?\n\n> Nothing.\n", 21, "does not belong to a question"),
        ("# Depth 1: side by side\n", "", 1, "a page opens with its title"),
        ("For hands", "1. For hands", 3, "a numbered line stands before the questions"),
        ("## best-bite", "## window-seat", 14, "stands at dialogues/en/questions/depth-1.md:7 already"),
        ("Window or aisle", "Window **or** aisle", 10, "bold is not part of pages"),
    ],
)
def test_a_fault_names_its_line_and_what_to_write(old: str, new: str, line: int, message: str) -> None:
    found = faults(PAGE.replace(old, new, 1))
    assert any(f".md:{line}:" in fault and message in fault for fault in found), found


def test_all_faults_of_all_pages_are_named_at_once() -> None:
    with pytest.raises(PageFaults) as raised:
        read_deck({"depth-1.md": PAGE.replace("theme: day", "theme: dy"), "notes.md": PAGE.replace("window-", "")})
    assert [fault.code for fault in raised.value.faults] == ["R707", "R701"]


def test_an_id_is_given_once_in_all_depths() -> None:
    (twice, again) = read_deck({"depth-1.md": PAGE})
    assert twice.id != again.id
    with pytest.raises(PageFaults, match=r"depth-2.md:7: R712 `## window-seat` stands at .*depth-1.md:7"):
        read_deck({"depth-1.md": PAGE, "depth-2.md": PAGE})


def card(
    name: str, depth: int = 1, *, theme: str = "day", season: str = "", time: str = "", needs: str = ""
) -> Question:
    return replace(REAL[0], id=name, depth=depth, theme=theme, season=season, time=time, needs=needs)


def after(deck: tuple[Question, ...], depth: int, *asked: str, theme: str = "", having: tuple[str, ...] = ()) -> str:
    """The id of what comes next, on a summer evening."""
    found = choose(deck, depth, asked, theme=theme, season="summer", part_of_day="evening", seed="s", having=having)
    return found.id


def order(deck: tuple[Question, ...], depth: int, count: int, theme: str = "", seed: str = "s") -> list[Question]:
    asked: list[Question] = []
    for _ in range(count):
        ids = [question.id for question in asked]
        asked.append(choose(deck, depth, ids, theme=theme, season="summer", part_of_day="evening", seed=seed))
    return asked


def test_the_same_history_and_seed_give_the_same_question_and_other_seeds_others() -> None:
    assert order(REAL, 2, 5) == order(REAL, 2, 5)
    assert len({order(REAL, 2, 1, seed=str(seed))[0].id for seed in range(30)}) > 10


def test_lighter_depths_follow_and_then_the_next_deeper_one() -> None:
    deck = tuple(card(f"c{depth}", depth) for depth in (1, 2, 3, 4, 5))
    assert [question.id for question in order(deck, 3, 4)] == ["c3", "c2", "c1", "c4"]


def test_what_comes_again_was_asked_longest_ago_and_is_no_deeper() -> None:
    deck = (card("a"), card("b"), card("deep", 2))
    assert after(deck, 1, "a", "b", "deep") == "a"
    assert after(deck, 1, "a", "b", "deep", "a") == "b"
    assert after(deck, 1, "deep", "b", "a", "deep") == "b"


def test_seasons_and_hours_that_do_not_fit_stay_in_the_deck() -> None:
    deck = (card("snow", season="winter"), card("coffee", time="morning"), card("sea", season="summer", time="evening"))
    assert [after(deck, 1), after(deck, 1, "sea")] == ["sea", "sea"]


def test_what_was_written_for_this_hour_comes_rather_earlier() -> None:
    deck = (*(card(f"any{n}") for n in range(30)), *(card(f"now{n}", time="evening") for n in range(30)))
    first_half = Counter(question.id[:3] for question in order(deck, 1, 30))
    assert first_half["now"] > first_half["any"] > 3


def test_children_and_work_are_not_taken_for_granted() -> None:
    deck = (card("school", needs="children"), card("rain"))
    assert after(deck, 1, "rain") == "rain"
    assert after(deck, 1, "rain", having=("children",)) == "school"
    with pytest.raises(LookupError):
        after((card("school", needs="children"),), 1)


def test_a_theme_is_kept_while_it_has_questions_and_otherwise_gives_way() -> None:
    deck = (card("rain"), card("dance", theme="play"), card("sing", theme="play"))
    assert {question.id for question in order(deck, 1, 2, "play")} == {"dance", "sing"}
    assert after(deck, 1, "dance", "sing", theme="play") == "dance"
    assert after(deck, 1, theme="us") in {"rain", "dance", "sing"}


def test_themes_take_turns() -> None:
    themes = [question.theme for question in order(REAL, 3, 20)]
    assert all(one != other for one, other in pairwise(themes))


@pytest.mark.parametrize("depth", DEPTHS)
def test_no_question_of_the_real_deck_comes_twice_before_the_depth_is_through(depth: int) -> None:
    fitting = [
        q for q in REAL if q.depth == depth and q.season in ("", "summer") and q.time != "morning" and not q.needs
    ]
    asked = order(REAL, depth, len(fitting))
    assert {question.id for question in asked} == {question.id for question in fitting}


def test_the_real_deck_has_nothing_to_mend() -> None:
    empty = Book("en", {}, {}, {}, {})
    assert [str(finding) for finding in lint(empty, deck=REAL)] == []


def test_the_real_deck_is_large_and_broad() -> None:
    assert len(REAL) >= 250
    for depth in DEPTHS:
        themes = Counter(question.theme for question in REAL if question.depth == depth)
        assert set(themes) == set(THEMES)
        assert min(themes.values()) >= 5


@pytest.mark.parametrize("season", SEASONS)
@pytest.mark.parametrize("part_of_day", TIMES)
def test_every_theme_has_something_for_every_couple_at_every_time(season: str, part_of_day: str) -> None:
    for depth in DEPTHS:
        for theme in THEMES:
            found = choose(REAL, depth, (), theme=theme, season=season, part_of_day=part_of_day, seed="s")
            assert (found.depth, found.theme) == (depth, theme)
