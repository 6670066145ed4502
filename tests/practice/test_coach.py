"""What the coach says, and what it leaves unsaid."""

from dataclasses import replace

import pytest

from bot.practice.coach import Coaching
from bot.practice.rehearsal import TO_TRY
from bot.practice.rewrite import softer
from bot.practice.session import say
from bot.understanding.read import read
from tests.practice.room import room, told

EVERY = (
    "You seem quiet tonight. [observation]", "I'm here. [presence]", "That sounds hard. [validation]",
    "Thanks for saying. [appreciation]", "So it was long. [simple_reflection]", "You felt alone. [complex_reflection]",
    "I feel far away. [i_statement]", "I'm sorry. [apology]", "What was it like? [open_question]",
    "Are you tired? [closed_question]", "Would you see someone with me? [suggest_therapy]", "",
    "Dinner's at seven. [other]",
    "Tell me now! [pressure]", "Why are you so quiet? [why_question]", "You never talk. [you_blame]",
    "It's not that bad. [judgment]", "My sister talks. [comparison]", "You could try yoga. [advice]",
    "I was only helping. [defensiveness]", "What? When? Who was it? [open_question]",
    "I hear you, but you could call. [validation, advice]", "you idiot [judgment]",
)  # fmt: skip


def coached(*turns: str, temperament: str = "hurt before", scenario: str = "home_upset") -> list[Coaching]:
    session = room().begin(scenario, temperament, 2)
    stage, found = room().stage(session), []
    for text in turns:
        session, reply = say(stage, session, text)
        found.append(reply.coaching)
    return found


@pytest.mark.parametrize("text", EVERY)
def test_every_turn_gets_one_thing_that_worked_and_a_reason(text: str) -> None:
    for temperament in room().weights.temperaments:
        (coaching,) = coached(text, temperament=temperament)
        assert coaching.worked and coaching.reason
        assert coaching.text.count("\n") == 0 and 0 < len(coaching.text) <= 320


def test_it_is_never_longer_than_a_message() -> None:
    long = (
        "I hear you and I can see that today has been long and I am sorry about all of it, but why won't you say so? "
        "[validation, why_question]"
    )
    for coaching in coached(*([long] * 4)):
        assert len(coaching.text) <= 320


def test_kindness_gets_no_correction() -> None:
    for coaching in coached("I'm here, no hurry. [presence]", "That sounds hard. [validation]"):
        assert not coaching.change and not coaching.version


def test_words_vary_from_turn_to_turn() -> None:
    found = coached(*["That sounds hard. [validation]", "I'm here. [presence]"] * 3)
    assert len({coaching.text for coaching in found}) == len(found)
    worked = [coaching.worked for coaching in found[::2]]
    assert len(set(worked)) == 3


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Why are you so quiet? [why_question]", "why"),
        ("Okay. Good talk then. [judgment]", "verdict"),
        ("I hear you, but you started it. [validation, you_blame]", "but"),
        ("What? Who? When was it? [open_question]", "question"),
    ],
)
def test_the_one_change_names_what_closed(text: str, change: str) -> None:
    said = [c.change.lower() for seed in range(4) for c in [_with_seed(text, seed)]]
    assert any(change in words for words in said)


def _with_seed(text: str, seed: int) -> Coaching:
    session = room().begin("home_upset", "hurt before", 2, seed)
    return say(room().stage(session), session, text)[1].coaching


def test_an_early_question_is_told_to_wait() -> None:
    (coaching,) = coached("What's the matter? [open_question]")
    assert coaching.change
    assert coaching.worked


def test_two_questions_without_hearing_are_noticed() -> None:
    warm = ["I'm here. [presence]", "That sounds hard. [validation]", "So a long one. [simple_reflection]"]
    *_, second = coached(
        *warm, "What happened? [open_question]", "And what then? [open_question]", scenario="good_news"
    )
    assert "question" in second.change.lower() or "back what" in second.change or "answer" in second.change.lower()


def moves_of(text: str) -> tuple[str, ...]:
    """A reader for these tests: a few words that close."""
    plain = text.lower()
    closing = {
        "why": "why_question",
        "never": "you_blame",
        "should": "advice",
        "now": "pressure",
        "stupid": "judgment",
        "tell me": "pressure",
    }
    found = tuple(move for word, move in closing.items() if word in plain and "whenever" not in plain)
    return found or ("other",)


@pytest.mark.parametrize(
    ("text", "kinds", "version"),
    [
        ("Why are you so quiet?", ("why_question",), "You seem quiet."),
        ("why are you being so distant tonight", ("why_question",), "You seem distant tonight."),
        ("I hear you, but you should call him.", ("validation", "advice", "but"), "I hear you."),
        ("That sounds hard. You should take a break.", ("validation", "advice"), "That sounds hard."),
        ("Why don't you just talk to me?", ("why_question", "pressure"), "You can talk to me, whenever you like."),
        ("Tell me what's wrong right now.", ("pressure",), "You can tell me what's wrong, whenever you like."),
        ("You have to talk to me", ("pressure",), "You can talk to me, whenever you like."),
        ("you never talk to me anymore", ("you_blame",), "I miss you talking to me."),
        ("You never tell me anything.", ("you_blame",), "I miss you telling me things."),
        ("You make me feel so alone.", ("you_blame",), "I feel so alone."),
        ("What happened? Was it him? Did you cry?", ("open_question", "stacked_questions"), "What happened?"),
    ],
)
def test_a_gentler_version_keeps_to_the_users_words(text: str, kinds: tuple[str, ...], version: str) -> None:
    assert softer(text, kinds, moves_of) == version


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("That's stupid.", ("judgment",)),
        ("My brother's wife manages. Why not you?", ("comparison", "why_question")),
        ("I'm here.", ("presence",)),
        ("But why?", ("why_question", "but")),
        ("", ("silence",)),
    ],
)
def test_where_it_is_not_safe_none_is_offered(text: str, kinds: tuple[str, ...]) -> None:
    found = softer(text, kinds, moves_of)
    assert found == "" or "why" not in found.lower()
    if kinds != ("comparison", "why_question"):
        assert found == ""


def test_what_is_kept_closes_nothing() -> None:
    assert softer("I'm here. Say it already.", ("presence", "pressure"), lambda _text: ("pressure",)) == ""
    assert (
        softer("dont you dare. im here.", ("presence", "pressure"), lambda text: ("pressure",) * ("dare" in text))
        == "im here."
    )


def shipped(text: str, scenario: str) -> Coaching:
    practice = replace(room(), read=read)
    session = practice.begin(scenario, "hurt before", 2)
    return say(practice.stage(session), session, text)[1].coaching


def lent(scenario: str) -> set[str]:
    groups = [found for (_, kind), found in room().scenes[scenario].groups.items() if kind == TO_TRY]
    return {line.text for found in groups for group in found for line in group.lines}


def test_an_early_question_is_led_up_to_in_the_scene() -> None:
    coaching = shipped("what happened at work?", "home_upset")
    assert coaching.version.endswith("What happened at work?”")
    assert any(line in coaching.version for line in lent("home_upset"))


def test_the_version_fits_the_scene() -> None:
    for scenario in room().scenes:
        coaching = shipped("Why is it like this again?", scenario)
        assert any(line in coaching.version for line in lent(scenario)), (scenario, coaching.version)


def test_an_idea_takes_its_place() -> None:
    (coaching,) = coached("It's not that bad. [judgment]")
    assert coaching.version.endswith("”")
    assert told("x").moves == ()


def test_an_early_question_is_led_up_to_and_stays_a_question() -> None:
    (coaching,) = coached("hows your day [open_question]")
    assert "Hows your day" in coaching.version and coaching.version.endswith("?”")
    assert "your words" not in coaching.version
