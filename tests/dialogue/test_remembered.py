"""What is remembered, as it is told to the person, and found again by their words."""

import pytest

from bot.dialogue.book import Declared
from bot.dialogue.remembered import composers, crafts, in_words, items, meant
from bot.dialogue.talk import Conversation, Remembered, Value

DAY = 24 * 3600
NOW = 1_767_300_000_000
DECLARED = {
    "partner": Declared("partner", "name", 365 * DAY, "What you call your partner. A nickname is best."),
    "country": Declared("country", "text", 0, "The country you chose, so that I show numbers that work there."),
    "seen": Declared("seen", "text", 12 * 3600, "What you noticed, so that I don't ask you twice."),
    "met": Declared("met", "flag", 7 * DAY, "Whether we've talked before."),
    "sign_a": Declared("sign_a", "number", 14 * DAY, "A count without words.", "care"),
    "quick_word": Declared("quick_word", "text", 0, "A word.", "cover"),
    "found": Declared("found", "text", 3600, "Which note you just asked about."),
}


def talk(**values: Value) -> Conversation:
    return Conversation("p", memory={name: Remembered(value, NOW) for name, value in values.items()})


ALL = talk(partner="Mia", country="GB", seen="not_eating", met=1, sign_a=2, quick_word="zebra", found="met")


def test_each_thing_is_listed_with_its_value_its_reason_and_its_end() -> None:
    assert composers(DECLARED)["memory_list"](ALL, NOW).splitlines() == [
        "1. What you call your partner: Mia (until 1 January 2027)",
        "2. The country you chose: United Kingdom (until you erase it)",
        "3. Whether we've talked before: yes (until 8 January 2026)",
        "4. What you noticed: not eating (for this talk)",
    ]


def test_what_protects_is_listed_nowhere_and_neither_is_what_has_lapsed_or_is_empty() -> None:
    told = composers(DECLARED)["memory_list"](ALL, NOW + 8 * DAY * 1000)
    assert "sign" not in told and "zebra" not in told and "eating" not in told and "before" not in told
    assert (
        composers(DECLARED)["memory_list"](talk(partner="", met=0), NOW)
        == "I remember nothing about you at the moment."
    )


@pytest.mark.parametrize(
    ("heard", "name"),
    [
        ("2", "country"),
        ("number 4 please", "seen"),
        ("forget Mia", "partner"),
        ("her nickname", "partner"),
        ("the country", "country"),
        ("what I noticed", "seen"),
        ("9", ""),
        ("the weather", ""),
        ("", ""),
    ],
)
def test_a_thing_is_found_by_its_number_its_value_or_a_word_about_it(heard: str, name: str) -> None:
    assert meant(items(DECLARED, ALL.memory, NOW), heard) == name


def test_what_was_found_is_dropped_and_can_still_be_named() -> None:
    found = crafts(DECLARED)["find"](ALL, "call her something else, forget Mia", NOW)
    left = crafts(DECLARED)["drop"](Conversation("p", memory=found), "", NOW)
    assert set(ALL.memory) - set(left) == {"partner"}
    said = composers(DECLARED)["found_thing"](Conversation("p", memory=left), NOW)
    assert said.startswith("what you call your partner")


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        ("time", "0@1290", "today at 21:30"),
        ("time", "1@540", "tomorrow at 9:00"),
        ("time", "3@0", "in 3 days at 0:00"),
        ("time", "w4@1200", "Friday at 20:00"),
        ("time", 5400, "in 1.5 hours"),
        ("time", "nonsense", "nonsense"),
        ("number", 3, "3"),
        ("flag", 0, "no"),
    ],
)
def test_values_are_told_in_words(kind: str, value: Value, words: str) -> None:
    assert in_words(Declared("x", kind, 0, "x"), value) == words


def test_an_hour_is_told_as_one_several_lines_on_one_and_what_is_long_is_cut() -> None:
    assert in_words(Declared("daily_minute", "number", 0, "x"), 545) == "9:05 in the morning"
    steps = Declared("steps", "text", 0, "x")
    assert in_words(steps, "2026-01-02 a kind word\n2026-01-03 tea") == "2026-01-02 a kind word; 2026-01-03 tea"
    assert len(in_words(steps, "tea " * 200)) == 160
