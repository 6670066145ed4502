"""What the partner said, typed in, brings answers that fit those words; one of them has no feeling word in it."""

import re

import pytest

from bot.playing import Player
from bot.shelf import open_companion

COMPANION = open_companion()
FEELING = re.compile(
    r"\b(?:feel\w*|felt|sad|sadness|lonely|angry|cross|afraid|scared|frighten\w*|hurt|ashamed|small|worried|anxious|happy|glad|pleased|tired|worn|heavy day)\b",
    re.IGNORECASE,
)
TOLD = [
    ("he said his boss shouted at him in front of everyone", "your boss shouted at you in front of everyone"),
    ("she told me she feels like a bad mother", "you feel like a bad mother"),
    ("I don't know how to deal with this workload", "you don't know how to deal with this workload"),
    ("he said he's scared the tests come back bad", "you're scared the tests come back bad"),
    ("they cancelled my project", "they cancelled your project"),
    ("she says nobody at work listens to her", "nobody at work listens to you"),
    ("he told me he lost his job", "you lost your job"),
    ("my mum is driving me crazy", "your mum is driving you crazy"),
    ('"I miss my dad"', "you miss your dad"),
]


def answered(told: str) -> list[str]:
    player = Player(COMPANION)
    player.given("pronouns", "they")
    player.open("listening")
    player.press("They told me something")
    return [say.text for say in player.hear(told) if say.speaker == "You"]


@pytest.mark.parametrize(("told", "back"), TOLD, ids=lambda words: words[:40])
def test_the_answers_fit_the_words(told: str, back: str) -> None:
    answers = answered(told)
    assert len(answers) == 3
    assert answers[1].lower().startswith(f"so {back}".lower())
    assert not answers[1].lower().rstrip(".").endswith(back.lower())


@pytest.mark.parametrize("told", [told for told, _ in TOLD], ids=lambda words: words[:40])
def test_one_answer_has_no_feeling_word(told: str) -> None:
    assert any(not FEELING.search(answer) for answer in answered(told))


def test_other_words_bring_other_answers() -> None:
    assert len({tuple(answered(told)) for told, _ in TOLD}) == len(TOLD)
