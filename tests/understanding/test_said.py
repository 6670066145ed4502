"""What the partner said, to say back to them; where it can't be turned for sure, nothing."""

import pytest

from bot.understanding.telling.said import said_back

TURNED = [
    ("he said his boss shouted at him in front of everyone", "your boss shouted at you in front of everyone"),
    ("she told me she feels like a bad mother", "you feel like a bad mother"),
    ("he said he's scared the tests come back bad", "you're scared the tests come back bad"),
    ("he told me he lost his job", "you lost your job"),
    ("She said she's fed up with the neighbours.", "you're fed up with the neighbours"),
    ("he said he's tired of always being the strong one", "you're tired of always being the strong one"),
    ('she said "I miss my dad"', "you miss your dad"),
    ("“I don't know how to deal with this workload”", "you don't know how to deal with this workload"),
    ("I don't know how to deal with this workload", "you don't know how to deal with this workload"),
    ("they cancelled my project", "they cancelled your project"),
    ("my mum is driving me crazy", "your mum is driving you crazy"),
    ("she says nobody at work listens to her", "nobody at work listens to you"),
    ("she said she feels like shes invisible there", "you feel like you're invisible there"),
    ("she said her boss isnt listening to her", "your boss isn't listening to you"),
    ("he told me that his father never hugged him and then he went quiet", "your father never hugged you"),
]
LEFT = [
    "he's fine",
    "he said he's fine",
    "she said nothing",
    "he said I never listen",
    "she told me that we never talk",
    "he said you should ask a bot",
    "she's angry at her sister because she forgot her birthday",
    "she told me about work",
    "he got the promotion",
    "yes",
    "",
    'she said "it like you were reading the weather"',
    "she said she feels like shes invisible there, at work",
    "he said he doesnt wanna talk about it",
    'he said "i dont want to talk about it"',
    "he said he shows it not says it",
    'she said "it was dropping needles"',
    'he said "i no do anything oh, na my boss"',
    "he said he isnt ready",
    "he told me he has cancer",
    "he said the noise of the lorries in the street below the bedroom window keeps him from any sleep at all",
]


@pytest.mark.parametrize(("told", "back"), TURNED, ids=lambda words: words[:40])
def test_it_is_turned(told: str, back: str) -> None:
    assert said_back(told) == back


@pytest.mark.parametrize("told", LEFT, ids=lambda words: words[:40])
def test_what_is_unsure_is_left(told: str) -> None:
    assert said_back(told) == ""
