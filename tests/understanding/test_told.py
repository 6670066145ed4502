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
        ("he told me in the end, he'd lost the house deposit on crypto", "lost money", ""),
        ("he said he's not sure he loves me", "love", ""),
        ('she said "i don\'t know if i love you"', "love", ""),
        ("so he finally said whats up. its me. he says i talk over him", "us", ""),
        ("my husbands company is folding and he found out today. he told me in a text", "job", ""),
        ('back. she said "he didn\'t know who i was"', "fading", ""),
        ("wife told me last night she's been having panic attacks at work for a year", "panic", "afraid"),
        ("he told me about the lost baby", "unborn", ""),
        ("he got into oxford for his masters!! told me by leaving the letter on the fridge", "good", ""),
        ("she told me she's not worried about money", "", ""),
        ("he told me his mates laughed at him", "friends", "hurt"),
        ("he said he got into a fight at uni", "study", ""),
        ("she said she loves her company", "", ""),
    ],
)
def test_what_was_told_is_known_by_kind_and_what_is_denied_is_none(written: str, matter: str, mood: str) -> None:
    slots = read(written).slots
    assert (slots["matter"], slots["mood"]) == (matter, mood)


@pytest.mark.parametrize(
    ("written", "point"),
    [
        ("he laughed at dinner. proper laugh", "better"),
        ("he cooked and asked about MY day", "better"),
        ("he laughed at me", ""),
        ("i just wanted to tell someone", "sharing"),
        ("no nothing wrong i just wanted to share it", "sharing"),
        ("i wanted to tell him i'm sorry", ""),
        ("she won't let me near", "kept_off"),
        ("she told me to leave her alone", "kept_off"),
    ],
)
def test_what_a_message_brings_beside_its_matter(written: str, point: str) -> None:
    assert read(written).slots["point"] == point


@pytest.mark.parametrize(
    ("written", "matter", "mood"),
    [
        ("she told me she hates her job", "work", "angry"),
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
