"""What rules see before the model: what is one's own, the point of a message, and what only looks like a good night."""

import pytest

from bot.understanding.read import read


@pytest.mark.parametrize(
    ("written", "mine"),
    [
        ("im the one who doesnt open up. my gf wants me to talk and i freeze", "freeze"),
        ("i shut down when she asks me how i feel", "freeze"),
        ("how do i stop nagging him", "nag"),
        ("how do i get him to help more in the house", "nag"),
        ("how do i stop being jealous of his best friend", "jealous"),
        ("she earns more than me now and i feel small", "less"),
        ("my wife is spending too much and i dont know how to bring it up without a fight", "spending"),
        ("i want to surprise him by picking him up from work", "treat"),
        ("my dog died and he didn't even hug me", "loss"),
        ("he shuts down when i ask", ""),
        ("he is jealous of my friends", ""),
        ("he spends too much time on his phone", ""),
        ("i'm not jealous", ""),
        ("her mum died", ""),
        ('he said "i feel so jealous"', ""),
    ],
)
def test_what_is_ones_own_is_known_by_kind(written: str, mine: str) -> None:
    assert read(written).slots.get("mine", "") == mine


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("i think he's hiding something. he turns his phone over when i walk in", "hiding"),
        ("my wife hates me", "against"),
        ("she is grieving her mum", "grieving"),
        ("my mother in law criticized my cooking again and he just sat there", "bystander"),
        ("he never tells me anything. I hear about his life from his sister", "untold"),
        ("he never says i love you", "unsaid"),
        ("Tom's been really quiet since monday", "quiet"),
        ("he plays games every evening", "phone"),
        ("Dinner was quiet", ""),
    ],
)
def test_what_was_seen_is_known_by_kind(written: str, seen: str) -> None:
    assert read(written).slots.get("seen", "") == seen


@pytest.mark.parametrize(
    "written",
    [
        "leave it or text?",
        "no not that, something else",
        "i'm not asking him to stop, just one evening",
        "no i don't want to get back together",
        "i'm scared he'll leave me",
        "we have kids, there's no time",
        "right. doing it tonight",
    ],
)
def test_what_chooses_corrects_fears_or_wishes_ends_no_talk(written: str) -> None:
    assert "not_now" not in read(written).labels


@pytest.mark.parametrize(
    "written",
    [
        "leave it for tonight",
        "not now thanks",
        "i'm too tired for this, maybe tomorrow",
        "I'm afraid I have to leave for work",
        "Can we leave it there for tonight?",
    ],
)
def test_what_puts_a_talk_off_still_does(written: str) -> None:
    assert "not_now" in read(written).labels


@pytest.mark.parametrize(
    "written", ["thank you, i try", "that's sweet thanks", "thanks that helped", "that's a nice one"]
)
def test_thanks_in_other_words_are_thanks(written: str) -> None:
    assert "thanks" in read(written).labels


@pytest.mark.parametrize(
    "written", ["thanks for nothing", "i thanked him", "he said thanks", "thanks but it won't work"]
)
def test_thanks_that_are_none(written: str) -> None:
    assert "thanks" not in read(written).labels


@pytest.mark.parametrize(
    ("written", "echo"),
    [
        ("i cried in the bath", "you cried in the bath"),
        ("he cancelled our anniversary dinner for work. again", "he cancelled your anniversary dinner for work"),
        ("my husband forgot our anniversary", "your husband forgot your anniversary"),
        ("i feel like an idiot", ""),
        ("my wife hates me", ""),
        ("she doesn't love me", ""),
        ("should i tell him?", ""),
        ("ive been crying all day", "you've been crying all day"),
        ("im sitting in the car", "you're sitting in the car"),
        ("my sister called me today", "your sister called you today"),
        ("i'm not angry, just tired", ""),
        ("I am writing because my husband is silent since two days", ""),
        ("im not cross im scared", ""),
        ("i did feel a bit rejected, to be honest", ""),
        ("i miss her", ""),
        ("he checks on me", ""),
        ("i have two partners, Jo and Sam", ""),
        ("my boyfriend is called Tom and he's sulking", ""),
        ("its my ex i'm talking about", ""),
        ("i live in india actually", ""),
        ("i dont mind it really", ""),
        ("my wife is right here, talk about football", ""),
        ("he only grabbed my wrist its fine", ""),
        ("he is angry or what i am not knowing", ""),
        ("we lost the baby in april", ""),
    ],
)
def test_a_fact_is_said_back_where_that_is_safe(written: str, echo: str) -> None:
    assert read(written).slots["echo"] == echo


@pytest.mark.parametrize(
    "written",
    [
        "my dad died last week",
        "my boss shouted at me today",
        "my sister isn't talking to me",
        "my mother in law criticised my cooking again",
        "my car broke down",
    ],
)
def test_what_happened_to_oneself_elsewhere_is_no_other_topic(written: str) -> None:
    assert read(written).intent == "user_hurt"


@pytest.mark.parametrize(
    "written",
    [
        "my garage door won't close, any ideas?",
        "i'd love a recipe for banana bread",
        "my clutch is slipping whats that cost",
    ],
)
def test_what_is_asked_about_other_things_stays_another_topic(written: str) -> None:
    assert read(written).intent == "off_topic"
