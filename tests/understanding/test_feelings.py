"""Whose a feeling is, whether it was denied, and that scorn isn't taken at its word."""

import pytest

from bot.understanding.read import read
from bot.understanding.signs import signs


@pytest.mark.parametrize(
    ("text", "feeling"),
    [
        ("I'm so lonely", "lonely"), ("i feel guilty about it", "guilty"), ("He makes me feel so rejected", "rejected"),
        ("im sooo tired of being strong", "exhausted"), ("I am worried sick about her", "worried"),
        ("She said she loves me and I feel relieved", "relieved"), ("he's quiet and i'm scared", "scared"),
        ("I was so proud of how I handled it", "proud"), ("honestly just exhausted", "exhausted"),
    ],
)  # fmt: skip
def test_ones_own_feeling_is_named_first(text: str, feeling: str) -> None:
    assert read(text).feelings[:1] == (feeling,)


@pytest.mark.parametrize(
    ("text", "denied", "named"),
    [
        ("I'm not angry, just sad", "angry", "sad"), ("not cross, only worried", "angry", "worried"),
        ("I'm not jealous or anything, I'm just hurt", "jealous", "hurt"), ("Jealous? Nah. Just lonely.", "jealous", "lonely"),
        ("It's not that I'm angry. I'm exhausted.", "angry", "exhausted"), ("I'm past being angry, I feel guilty now", "angry", "guilty"),
        ("I wouldn't say happy. Relieved.", "happy", "relieved"), ("i'm neither angry nor hurt, just confused", "hurt", "confused"),
        ("The anger has gone, I only feel sad now", "angry", "sad"), ("My anger is finished. I just feel lonely", "angry", "lonely"),
        ("nobody hurt me, I'm only exhausted", "hurt", "exhausted"), ("It isn't anything I'm scared about, I'm just lonely", "scared", "lonely"),
    ],
)  # fmt: skip
def test_a_denied_feeling_is_never_named(text: str, denied: str, named: str) -> None:
    reading = read(text)
    assert denied in reading.denied
    assert denied not in reading.feelings
    assert reading.feelings[:1] == (named,)


@pytest.mark.parametrize(
    "text",
    ["I can't stop crying, I'm so sad", "no wonder I'm sad", "I don't know why I'm so sad", "never been so sad", "not gonna lie im sad",
     "I'm not just sad, I'm sad and tired", "can't help feeling sad", "nobody knows that I am sad"],
)  # fmt: skip
def test_these_deny_nothing(text: str) -> None:
    reading = read(text)
    assert "sad" not in reading.denied
    assert "sad" in reading.feelings


@pytest.mark.parametrize(
    "text",
    ["he's furious", "She is so lonely since we moved here", "my husband is worried about his job", "They were sad all evening",
     "she said she's lonely", "My boyfriend got angry and left"],
)  # fmt: skip
def test_the_partners_feeling_is_not_the_users(text: str) -> None:
    assert not {"angry", "lonely", "worried", "sad", "frustrated"} & set(read(text).feelings)


@pytest.mark.parametrize(
    "text",
    ["oh brilliant, another silent dinner, I'm thrilled", "Living the dream here, so happy, talking to a wall again"],
)
def test_scorn_is_not_joy(text: str) -> None:
    assert not {"happy", "grateful", "loving"} & set(read(text).feelings)


@pytest.mark.parametrize(
    "text",
    ["she came in and went to bed", "can you give me a question", "ok", "what's the weather", "remind me tomorrow at eight",
     "He is reading in the kitchen."],
)  # fmt: skip
def test_neutral_words_carry_no_feeling(text: str) -> None:
    assert read(text).feelings == ()


def test_memory_keeps_a_feeling_only_in_the_persons_own_words() -> None:
    assert read("I feel lonely").slots["feeling"] == "lonely"
    assert read("not angry or sad").slots["feeling"] == ""
    assert "feeling" not in read("she said she's lonely").slots
    assert "feeling" not in read("nobody ever asks how my day went, I may as well be a lamp").slots


def test_useless_is_not_made_into_what_somebody_is() -> None:
    reading = read("she said she doesn't want to talk and now I'm sat here feeling useless")
    assert reading.feelings[:1] == ("helpless",)
    assert reading.slots["feeling"] == "helpless"
    assert reading.slots["pronouns"] == "she"


def test_what_was_found_tells_in_which_words() -> None:
    felt = signs("I am not cross, I'm heartbroken").felt
    assert "angry" in felt.found["denied"]
    assert felt.found["own"]["sad"] == "heartbroken"
