"""How long things are remembered: what memory.toml says, bounded by what was agreed."""

import pytest

from bot.dialogue.book import Declared
from bot.dialogue.lifetime import alive, of_the_talk
from bot.dialogue.talk import Remembered

HOUR, DAY = 3600, 24 * 3600
DECLARED = {
    "partner": Declared("partner", "name", 365 * DAY, "a name"),
    "zone": Declared("zone", "text", 0, "a clock"),
    "seen": Declared("seen", "text", 12 * HOUR, "a talk's"),
    "quiet_until": Declared("quiet_until", "number", 365 * DAY, "a hold", "care"),
    "discreet": Declared("discreet", "flag", 0, "discreet mode", "cover"),
    "agreed": Declared("agreed", "text", 365 * DAY, "the answer"),
}
KEPT = {name: Remembered("x", 0) for name in ("partner", "zone", "seen", "quiet_until", "discreet")}


def left(answer: str | None, hours: int) -> set[str]:
    memory = KEPT | ({"agreed": Remembered(answer, 0)} if answer is not None else {})
    return set(alive(DECLARED, memory, hours * HOUR * 1000))


@pytest.mark.parametrize(
    ("answer", "hours", "still"),
    [
        ("yes", 12, {"partner", "zone", "seen", "quiet_until", "discreet", "agreed"}),
        ("yes", 24 * 364, {"partner", "zone", "quiet_until", "discreet", "agreed"}),
        ("yes", 24 * 366, {"discreet"}),
        ("no", 12, {"partner", "zone", "seen", "quiet_until", "discreet", "agreed"}),
        ("no", 13, {"quiet_until", "discreet"}),
        (None, 24 * 7, {"partner", "zone", "quiet_until", "discreet"}),
        (None, 24 * 7 + 1, {"quiet_until", "discreet"}),
        ("whatever", 24 * 7 + 1, {"quiet_until", "discreet"}),
    ],
)
def test_a_thing_lives_as_long_as_was_agreed_and_what_protects_in_any_case(
    answer: str | None, hours: int, still: set[str]
) -> None:
    assert left(answer, hours) == still


def test_a_no_is_forgotten_last_so_that_nothing_outlives_it() -> None:
    memory = {"agreed": Remembered("no", 0), "partner": Remembered("Mia", 11 * HOUR * 1000)}
    assert set(alive(DECLARED, memory, 13 * HOUR * 1000)) == {"agreed", "partner"}
    assert alive(DECLARED, memory, 24 * HOUR * 1000) == {}


def test_where_nobody_asks_for_an_agreement_only_the_declared_time_counts() -> None:
    declared = {name: one for name, one in DECLARED.items() if name != "agreed"}
    assert set(alive(declared, KEPT, 8 * DAY * 1000)) == {"partner", "zone", "quiet_until", "discreet"}


def test_for_somebody_who_declined_everything_belongs_to_the_talk() -> None:
    assert of_the_talk(DECLARED, KEPT | {"agreed": Remembered("yes", 0)}, 1) == {"seen"}
    assert of_the_talk(DECLARED, KEPT | {"agreed": Remembered("no", 0)}, 1) == {"seen", "partner", "zone", "agreed"}
