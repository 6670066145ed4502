"""Whose doing something was: one's own deed is said as it was told, and none is made up."""

import pytest

from bot.understanding.read import read


@pytest.mark.parametrize(
    ("written", "deed"),
    [
        ("i lied to her about how much i spent. 800 quid on a guitar", "I lied to you about how much I spent"),
        ("i forgot to pick her up", "I forgot to pick you up"),
        ("my husband is upset with me because i told my sister about his panic attacks", "I told my sister about your panic attacks"),
        ("i called her lazy in front of her mum", "I called you lazy in front of your mum"),
        ("i snapped at him because he was late", "I snapped at you"),
        ("I hurt her feelings at dinner", "I hurt your feelings at dinner"),
        ("i missed his graduation", "I missed your graduation"),
        ("i broke his favourite mug", "I broke your favourite mug"),
        ("i told everyone at dinner about her miscarriage", "I told everyone at dinner about your miscarriage"),
        ("i told him he was a terrible dad. i shouted at him too", "I shouted at you too"),
    ],
)  # fmt: skip
def test_a_deed_is_said_as_it_was_told(written: str, deed: str) -> None:
    reading = read(written)
    assert (reading.intent, reading.slots["fault"], reading.slots["deed"]) == ("repair", "mine", deed)


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ("we argued about money again last night", "row"),
        ("another row last night", "row"),
        ("we had a fight instead", "row"),
        ("he shouted at me in front of the kids", "theirs"),
        ("she lied to me about the money", "theirs"),
        ("i've been saying sorry for days and she still won't talk", "enough"),
        ("i've apologised three times already", "enough"),
    ],
)
def test_not_every_fault_is_ones_own(written: str, fault: str) -> None:
    assert (read(written).slots["fault"], read(written).slots["deed"]) == (fault, "")


@pytest.mark.parametrize(
    "written",
    [
        "he says i lied to her",
        "she thinks i forgot our anniversary",
        "i told him about my day",
        "i called her this morning",
        "i missed him so much",
        "i left him alone",
        "she broke my heart",
        "i forgot to tell you he's also tired",
        "he's fighting with his boss",
        "he called me from work",
    ],
)
def test_what_looks_like_a_deed_and_is_none(written: str) -> None:
    assert not read(written).slots.get("fault")
