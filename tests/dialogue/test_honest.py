"""The sentence of the honesty flow: whole where all parts fit, with dots where one doesn't."""

from bot.dialogue.honest import dots, short, whole
from bot.dialogue.talk import Conversation, Remembered


def given(**parts: str) -> Conversation:
    return Conversation("p", memory={f"honest_{name}": Remembered(words, 0) for name, words in parts.items()})


ALL = given(why="because he's tired", feel="I feel lonely", when="when we don't talk", wish="ten minutes with him")


def test_four_parts_make_one_sentence() -> None:
    said = "I understand why you're tired, and I feel lonely when we don't talk. I'd like ten minutes with you."
    assert whole(ALL, 0) == said
    assert "dots" not in dots(ALL, 0)


def test_the_person_s_half_stands_alone() -> None:
    assert short(ALL, 0) == "I feel lonely when we don't talk. I'd like ten minutes with you."


def test_what_does_not_fit_is_left_to_the_person() -> None:
    half = given(why="idk", feel="like you don't care", when="we go quiet", wish="something")
    assert whole(half, 0) == "I understand why …, and I feel … when we go quiet. I'd like …"
    assert "dots" in dots(half, 0)


def test_a_side_that_is_not_understood_is_said_so() -> None:
    assert whole(given(why="?", feel="sad", when="we go quiet", wish="a hug"), 0).startswith(
        "I don't see all of your side yet,"
    )
