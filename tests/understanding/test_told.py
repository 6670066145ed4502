"""What the partner told: what about, with which feeling; never the person's own feeling."""

import pytest

from bot.understanding.read import read


@pytest.mark.parametrize(
    ("written", "matter", "mood"),
    [
        ("she told me she hates her job. what do i say back", "work", "angry"),
        ('he said "work\'s been kind of a lot"', "work", "worn"),
        ("hubby said since we shifted to Canada he has no friend here and feels lonely", "home", "alone"),
        ("she is crying and telling me about her miscarriage", "unborn", "sad"),
        ("she told me her nan is dying", "dying", ""),
        ("she told me how much she misses her dad and I just stood there", "loss", "sad"),
        ("he just told me about being bullied at school", "past", "hurt"),
        ("says hes terrified about the op", "health", "afraid"),
        ("shes after telling me its three loans not the one", "money", ""),
        ("He confessed that he failed the exams again and is so ashamed", "study", "ashamed"),
        ("she said shes lonely at home with the baby", "child", "alone"),
        ("he is telling me that nobody respects him at the shop", "work", "small"),
        ("told me i dont listen. ouch", "us", ""),
        ("she got the promotion, she told me while doing the bins", "good", ""),
    ],
)
def test_what_was_told_is_known_by_kind(written: str, matter: str, mood: str) -> None:
    slots = read(written).slots
    assert (slots["matter"], slots["mood"]) == (matter, mood)


@pytest.mark.parametrize(
    "written",
    [
        "she told me about her dream and I feel so sad now",
        "he said he's not sad about it",
        "he told me the plan, and I was scared",
    ],
)
def test_a_feeling_that_is_denied_or_the_person_s_own_is_not_the_partner_s(written: str) -> None:
    assert read(written).slots["mood"] == ""


def test_what_somebody_says_of_themselves_stays_theirs() -> None:
    slots = read("I feel useless at work").slots
    assert not slots.keys() & {"matter", "mood", "shared"}
    assert (slots["voiced_matter"], slots["voiced_mood"], slots["voiced"]) == (
        "work",
        "small",
        "you feel useless at work",
    )


@pytest.mark.parametrize(
    ("written", "matter"),
    [
        ("my wife told me she had a good day for the first time in ages", "good"),
        ("he said he's had a really lovely evening", "good"),
        ("my boyfriend said i love you last night for the first time!!", "warm"),
        ("she told me she's proud of me", "warm"),
        ("he said he misses me", "warm"),
        ("he said something really mean about my weight", "blow"),
        ("she told me off for leaving the towel on the floor", "blow"),
        ("he made a nasty joke about my cooking", "blow"),
        ("she called me lazy", "blow"),
        ('he told me "we need to talk"', "dread"),
        ("she texted we need to talk tonight", "dread"),
        ("he made me dinner tonight", "kindness"),
        ("she brought me flowers", "kindness"),
        ("she said it's probably nothing", "played down"),
        ("he told me about the mean things his dad said", "family"),
        ("he said he told his boss off", "work"),
        ("he made me cry", ""),
        ("she said she loves her job", "work"),
    ],
)
def test_what_was_said_to_the_person_is_no_confidence(written: str, matter: str) -> None:
    assert read(written).slots.get("matter", "") == matter


def test_saying_that_all_is_fine_tells_nothing_yet() -> None:
    assert read("My wife says she's fine.").slots["matter"] == "fine"


def test_the_next_thing_told_takes_the_place_of_the_last() -> None:
    assert read("she told me about the neighbours").slots["matter"] == ""


def test_a_word_in_passing_changes_nothing() -> None:
    assert "matter" not in read("I'll try that").slots
