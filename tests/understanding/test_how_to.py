"""What is asked in the middle of a talk: how something is done, whether to do it, and what is no apology."""

import pytest

from bot.understanding.read import read


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("what do i do when she cries", "when"),
        ("how do i show her i'm trying", "how_show"),
        ("how can I be a better listener?", "how_listen"),
        ("what if i say something and it makes it worse", "how_worse"),
        ("what do i do now like how do i act", "how_act"),
        ("so how should i behave tomorrow", "how_act"),
        ("what do i say to my dad", "others"),
        ("how do i talk to him", "how_talk"),
        ("How I can say to him?", "how_talk"),
        ("what would help?", "what_helps"),
        ("how can i comfort her", "how_help"),
        ("what if he wants to drink", "what_if"),
        ("how do i get him to listen", "how_heard"),
        ("how do i ask for help without nagging", "help_wanted"),
        ("so what do i ask him", "how_ask"),
        ("he takes sertraline and its made him kind of flat. how do i talk to him", "how_talk"),
        ("can you make it shorter", "shorter"),
        ("It is too long, she will laugh", "shorter"),
        ("speak normal please", "shorter"),
        ('"hello stranger"?', "own_line"),
        ("how do I react when he slams doors", "when"),
        ("5 min til home. 1 sentence pls", "shorter"),
        ("what do i say to her when i get in, ive got like 2 mins", "shorter"),
    ],
)  # fmt: skip
def test_how_something_is_done_is_known_by_kind(text: str, kind: str) -> None:
    reading = read(text)
    assert (reading.intent, reading.slots["point"]) == ("", kind)
    assert "how to" in reading.labels


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("the winter is too long here", "shorter"),
        ("this has gone on too long", "shorter"),
        ("he said he wants one line about it", "shorter"),
        ("what if he leaves me", "what_if"),
        ('"why do you never talk"?', "own_line"),
        ("should i stay up for him", "leave"),
        ("how do i get her to open up", "how_heard"),
        ("i asked him how she acts at work", "how_act"),
        ("how do i say sorry to her", "wished"),
    ],
)  # fmt: skip
def test_what_only_looks_like_it_is_not(text: str, kind: str) -> None:
    assert read(text).slots["point"] != kind


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("how do i say i dont blame him", "I don't blame you"),
        ("how do i tell her that i miss her?", "I miss you"),
        ("how can i let him know i'm on his side", "I'm on your side"),
        ("how do i tell him it's ok to cry", "It's ok to cry"),
        ("how do i tell her i cheated", ""),
        ("how do i tell him we need to talk", ""),
        ("how do i say i'm sorry", ""),
        ("how do i tell her i want to break up", ""),
    ],
)  # fmt: skip
def test_what_they_have_words_for_is_given_back(text: str, said: str) -> None:
    assert read(text).slots["wished"] == said


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("should i bring it up again tomorrow or leave it", "bring_up"),
        ("what do i say today, do i mention it", "bring_up"),
        ("do i say something or not", "bring_up"),
        ("do i say i found them", "tell"),
        ("should i tell her i noticed", "tell"),
        ("so do i help clean or what", "lend_a_hand"),
        ("do i go in", "go_in"),
        ("do i go up", "go_in"),
        ("should i leave him to hoover", "leave_be"),
        ("should i wait?", "leave_be"),
        ("should i try again", "again"),
        ("he's in the spare room again. do i go in?", "go_in"),
        ("should i leave him", "leave"),
        ("should i confess", "confess"),
    ],
)
def test_what_is_to_be_decided_is_known_by_kind(text: str, kind: str) -> None:
    reading = read(text)
    assert "a decision" in reading.labels
    assert reading.slots["point"] == kind


@pytest.mark.parametrize(
    "text",
    ["could we pause for two weeks while he recovers", "what do i do", "should i say sorry", "should i be worried"],
)
def test_what_is_no_decision(text: str) -> None:
    assert "a decision" not in read(text).labels


@pytest.mark.parametrize(
    "text",
    [
        "what do i do when she cries",
        "I made her a tea and she drank it. That's something?",
        "no i dont want to say sorry to him lol why should i",
        "im not apologising its parking",
        "So this is long sorry. My fiancé works nights and says nothing when he's home. How do I even start",
        "sorry for the essay. she won't look at me. what do i do",
        "My wife is quiet. I snapped at the dog today because of it",
        "how do i give her space without vanishing",
    ],
)  # fmt: skip
def test_a_question_is_not_taken_for_an_apology(text: str) -> None:
    assert read(text).intent != "repair"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("how do i say sorry to her", None),
        ("I was at fault. How do I begin?", None),
        ("we had a row about money. how can i begin again", "row"),
        ("totally blanked on her recital. how do i even start", None),
        ("my gf went quiet after i made a joke about her weight in front of my mates", "mine"),
        ("I've been short with her for weeks and now she doesn't talk", "mine"),
        ('They just texted me "sorry" from the other room', "sorry"),
        ("he's apologised and i don't know what to say to it", "sorry"),
    ],
)  # fmt: skip
def test_what_there_is_to_mend_still_is(text: str, fault: str | None) -> None:
    reading = read(text)
    assert (reading.intent, reading.slots.get("fault")) == ("repair", fault)


@pytest.mark.parametrize(
    ("text", "mine"),
    [
        ("I haven't told her about the warning I got.", "kept"),
        ("she doesn't know i lost the money", "kept"),
        ("i never told him about my debts", "kept"),
        ("I haven't told her I love her", None),
        ("she doesn't know i'm talking to you", None),
    ],
)
def test_what_was_kept_from_the_partner_is_ones_own(text: str, mine: str | None) -> None:
    assert read(text).slots.get("mine") == mine


@pytest.mark.parametrize(
    "text",
    [
        "dont give me something to say to him. i dont want to say anything to him",
        "can you just listen for a sec and not give me a line",
    ],
)
def test_who_wants_no_line_is_listened_to(text: str) -> None:
    reading = read(text)
    assert (reading.intent, reading.slots["point"]) == ("user_hurt", "listen")


@pytest.mark.parametrize("text", ["oh", "next call is thursday", "hmm"])
def test_a_remark_puts_nothing_off(text: str) -> None:
    assert "not_now" not in read(text).labels
