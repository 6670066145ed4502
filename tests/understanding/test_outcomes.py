"""What came of it: outcomes in the ways people tell them, and whether a question that stands got an answer."""

import pytest

from bot.understanding.normalise import normalise
from bot.understanding.read import read
from bot.understanding.telling.outcomes import answered, outcome


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("didnt get round to it", "I did not say it"),
        ("sorry forgot yesterday's", "I did not say it"),
        ("didnt ask, guests were over", "I did not say it"),
        ("not yet he was asleep", "I did not say it"),
        ("didn't do it, chickened out", "I did not say it"),
        ("she told me to fuck off basically", "it went badly"),
        ('Asked her. She said "why are you asking me weird things?"', "it went badly"),
        ("it was shit. he said 'not this again'", "it went badly"),
        ("things are worse. he moved into the spare room", "it went badly"),
        ("asked him like you said. big mistake. he walked out", "it went badly"),
        ("we had a massive row", "it went badly"),
        ("he said he'd rather not", "they said not now"),
        ('I asked her gently. She said "can we not" so we didn\'t. Is that it?', "they said not now"),
        ("nothing. silence. i'm done tbh", "they shrugged"),
        ("she said she's just tired and went up", "they shrugged"),
        ("nothing changed", "they shrugged"),
        ("he listened. wow", "they opened up"),
        ("we made up, she came to my room w tea", "they opened up"),
        ("i said the thing u gave me and he actually sat down next to me", "they opened up"),
    ],
)
def test_what_came_of_it(text: str, name: str) -> None:
    assert outcome(normalise(text).plain) == name


@pytest.mark.parametrize(
    "text",
    [
        "i'd rather not",
        "the silence is killing me",
        "he listened to music all evening",
        "i made a big mistake at work",
        "we go for a walk and he forgot his keys",
    ],
)
def test_what_only_looks_like_an_outcome(text: str) -> None:
    assert outcome(normalise(text).plain) == ""


@pytest.mark.parametrize(
    "text",
    [
        "she said the seaside",
        "she loved it",
        "I asked her that and she said her nan's kitchen",
        "her favourite was the rain on the roof",
        "we did it over tea",
        "Tom said the allotment",
    ],
)
def test_an_answer_to_a_question(text: str) -> None:
    assert "they answered" in read(text).labels


@pytest.mark.parametrize(
    "text",
    ["he said i'm boring and cold", "she said what?", "he said not now", "i love the rain", "he hasn't said a word"],
)
def test_no_answer_to_a_question(text: str) -> None:
    assert not ("they answered" in read(text).labels and answered(normalise(text).plain, ""))


@pytest.mark.parametrize(
    ("text", "point"),
    [
        ("it went badly. she said i'm suffocating her", "backfired"),
        ("she said she'd rather not talk", "refused"),
        ("he listened. wow", "better"),
        ("we're moving in!!", "better"),
        ("nothing changed", "little"),
    ],
)
def test_news_says_how_it_went(text: str, point: str) -> None:
    assert read(text).slots["point"] == point
