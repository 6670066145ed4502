"""The question that stands, what came of it, and how deep the next one goes."""

from msgspec.structs import replace

from bot.dialogue.asking import Asking, mark_of
from bot.dialogue.talk import Conversation, Remembered, Value
from bot.shelf import open_deck
from tests.dialogue.test_wishes import EVENING, talk

DECK = open_deck()
ASKING = Asking.of(DECK, "UTC")
DAY = 86_400_000


def done(craft: str, conversation: Conversation, now: int = EVENING) -> Conversation:
    return replace(conversation, memory=ASKING.crafts()[craft](conversation, "", now))


def value(conversation: Conversation, name: str) -> Value:
    return conversation.memory[name].value


def standing(depth: int, **known: Value) -> Conversation:
    question = next(question for question in DECK if question.depth == depth)
    return talk(question=mark_of(question.id), depth=depth, reached=depth, **known)


def test_no_two_questions_share_a_mark() -> None:
    assert len({mark_of(question.id) for question in DECK}) == len(DECK)


def test_none_comes_again_before_the_deck_is_through() -> None:
    conversation = talk(depth=5, zone="Europe/London", children=1, works=1)
    seen: list[Value] = []
    fitting = [q for q in DECK if q.season in ("", "winter") and q.time in ("", "evening")]
    for _ in fitting:
        conversation = done("next_question", conversation)
        seen.append(value(conversation, "question"))
    assert len(set(seen)) == len(fitting)


def test_the_first_is_of_the_lightest_depth() -> None:
    conversation = done("next_question", talk())
    assert ASKING.by_mark[str(value(conversation, "question"))].depth == 1
    assert (value(conversation, "depth"), value(conversation, "reached")) == (1, 1)


def test_a_good_report_goes_one_step_deeper() -> None:
    after = done("went_well", standing(2))
    assert (value(after, "depth"), value(after, "reached")) == (3, 3)
    assert value(done("went_well", standing(5)), "depth") == 5


def test_but_not_for_a_question_that_was_lighter_than_the_present_depth() -> None:
    lighter = replace(
        standing(1), memory={**standing(1).memory, "depth": Remembered(3, 0), "reached": Remembered(3, 0)}
    )
    assert value(done("went_well", lighter), "depth") == 3


def test_a_shrug_goes_one_step_lighter_and_no_deeper_than_that_by_wish() -> None:
    after = done("went_flat", standing(3))
    assert (value(after, "depth"), value(after, "reached")) == (2, 2)
    assert value(done("went_flat", standing(1)), "depth") == 1


def test_a_not_now_changes_no_depth_and_one_that_went_badly_begins_anew() -> None:
    assert value(done("went_later", standing(3)), "depth") == 3
    assert value(done("went_badly", standing(4)), "depth") == 1


def test_what_came_of_it_is_kept_by_day() -> None:
    after = done("went_flat", done("went_well", standing(2)), EVENING + DAY)
    assert value(after, "tries") == "2026-01-01 well\n2026-01-02 flat"


def test_a_prompt_counts_as_ignored_and_has_its_day() -> None:
    once = done("prompted", talk(daily=1))
    assert (value(once, "ignored"), value(once, "prompted")) == (1, 739_617)
    assert value(done("prompted", once), "ignored") == 2


def test_a_prompt_keeps_the_question_that_is_still_to_be_told_of() -> None:
    asked = standing(2, asking_it=1)
    assert value(done("prompted", asked), "question") == value(asked, "question")


def test_kept_questions_come_back_the_oldest_first() -> None:
    first = done("save_question", done("next_question", talk()))
    second = done("save_question", done("next_question", first))
    back = done("saved_question", done("next_question", second))
    assert value(back, "question") == value(first, "question")
    assert value(back, "saved") == value(second, "question")
    assert value(done("saved_question", talk()), "question")


def test_the_hole_of_a_question_that_left_the_deck_is_filled_by_another() -> None:
    gone = talk(question="zzzz")
    assert ASKING.composers()["question"](gone, EVENING)


def test_advice_speaks_of_the_partner_by_their_pronouns() -> None:
    question = next(q for q in DECK if "them" in q.if_shrug.names)
    told = ASKING.composers()["if_shrug"](talk(question=mark_of(question.id), pronouns="she"), EVENING)
    assert " her" in told
    assert "{" not in told


def test_seasons_follow_the_place() -> None:
    summery = {mark_of(q.id) for q in DECK if q.season == "summer"}
    south, north = talk(zone="Australia/Sydney", depth=5), talk(zone="Europe/Oslo", depth=5)
    drawn = {"south": set[Value](), "north": set[Value]()}
    for _ in range(250):
        south, north = done("next_question", south), done("next_question", north)
        drawn["south"].add(value(south, "question"))
        drawn["north"].add(value(north, "question"))
    assert drawn["south"] & summery
    assert not drawn["north"] & summery
