"""Which button typed words mean."""

import pytest

from bot.dialogue.labels import meant

SCENES = {"a": "Home from work, upset", "b": "Quiet after dinner", "c": "Our own evening", "d": "Other scenes"}
TIMES = {"a": "Later tonight", "b": "Tomorrow", "c": "No, I'm fine", "d": "When's a good moment?"}
ENDS = {
    "a": "He opened up a bit",
    "b": "A shrug, or not much",
    "c": "“Not now”",
    "d": "It went badly",
    "e": "I didn't say it",
}


@pytest.mark.parametrize(
    ("typed", "labels", "key"),
    [
        ("home upset", SCENES, "a"),
        ("the dinner", SCENES, None),  # "the" stands in no label
        ("quiet dinner", SCENES, "b"),
        ("our own evening please", SCENES, "c"),
        ("evening", SCENES, "c"),
        ("tomorrow please", TIMES, "b"),
        ("ok, tomorrow then", TIMES, "b"),
        ("not tomorrow", TIMES, None),
        ("tomorrow at nine", TIMES, None),
        ("later", TIMES, "a"),
        ("fine", TIMES, None),
        ("opened up a bit", ENDS, "a"),
        ("he opened up", ENDS, "a"),
        ("went badly", ENDS, "d"),
        ("it didn't go badly", ENDS, None),
        ("a shrug", ENDS, "b"),
        ("i said it", ENDS, None),
        ("why is that?", {"a": "Why", "b": "Stop"}, None),
        ("when's a good moment?", TIMES, "d"),
        ("", ENDS, None),
        ("...", ENDS, None),
    ],
)  # fmt: skip
def test_the_one_button_that_words_mean(typed: str, labels: dict[str, str], key: str | None) -> None:
    assert meant(typed, labels) == key


def test_words_that_two_buttons_have_mean_neither() -> None:
    assert meant("evening", {"a": "This evening", "b": "Tomorrow evening"}) is None
