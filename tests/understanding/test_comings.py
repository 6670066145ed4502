"""Who is back, who has to go, what is said to a question that stands, and what is to be noted."""

import pytest

from bot.understanding.read import read


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("i'm back, sorry, life got busy", "back again"),
        ("hello its me again", "back again"),
        ("hi, me again, things got better", "back again"),
        ("she's in A&E with my daughter, cant talk", "an emergency"),
        ("on my way to hospital, gtg", "an emergency"),
        ("he's out now gtg", "goodbye"),
        ("fine ill try. bye", "goodbye"),
        ("thanks. i think thats all i needed", "goodbye"),
        ("note a small step: she texted me first today", "a small step"),
        ("keep it as a small step", "keep it"),
        ("keep it", "keep it"),
        ("deeper one please", "a deeper one"),
        ("can i get an easier one", "an easier one"),
        ("too deep", "an easier one"),
        ("got one that isn't about food?", "another one"),
        ("this one is stupid", "another one"),
        ("my answer would be tomatoes lol", "my own answer"),
    ],
)
def test_it_is_heard_as_what_it_is(text: str, label: str) -> None:
    assert label in read(text).labels


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("i'm back from work and he won't talk", "back again"),
        ("he's been in hospital for weeks and won't talk", "an emergency"),
        ("he said bye and left", "goodbye"),
        ("she left without saying goodbye", "goodbye"),
        ("keep in mind that he's tired", "keep it"),
        ("he keeps it all in", "keep it"),
        ("fun", "an easier one"),
        ("not yet he was asleep", "another one"),
        ("my mother is stupid", "another one"),
    ],
)
def test_it_only_looks_like_it(text: str, label: str) -> None:
    assert label not in read(text).labels


def test_a_step_is_noted_in_its_own_words() -> None:
    assert read("note a small step: she texted me first today").slots["step"] == "she texted me first today"
