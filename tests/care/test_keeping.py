"""Care in a turn: what is answered, what is held, what nothing slips past."""

import re

import pytest

from bot.care.finding import Finding
from bot.care.respond import FLOWS, HIDDEN, PAGES, RESTFUL, SERIOUS, YOUNG, respond, weigh
from bot.dialogue.talk import Act, Conversation, FollowUp, Opened, Pressed, Say, Turn, Value, Wrote
from bot.playing import DAY, Player
from bot.shelf import open_book, open_companion
from bot.turn import Companion

HOUR = 3_600_000
DYING = "I want to kill myself and I can't say that to him"
HIT = "he punched me in the stomach last night"
SPY = "how do i read her whatsapp without her knowing"


@pytest.fixture(scope="module")
def companion() -> Companion:
    return open_companion()


@pytest.fixture
def player(companion: Companion) -> Player:
    return Player(companion)


def words(said: list[Say]) -> str:
    return "\n".join(say.text for say in said)


def known(**memory: Value) -> "Known":
    return Known(memory)


class Known:
    """What is remembered, by name; nothing is the empty string."""

    def __init__(self, memory: dict[str, Value]) -> None:
        self.memory = memory

    def __call__(self, name: str) -> Value:
        return self.memory.get(name, "")


def node(player: Player) -> str:
    return player.conversation.node


# what is noted and answered


def test_a_third_weak_sign_of_a_kind_is_a_check() -> None:
    weak = Finding("coercive_control", "watch", because={"m": "coercive_control watch"})
    assert weigh(weak, known())[0].level == "watch"
    assert weigh(weak, known())[1] == {"sign_f": 1}
    assert weigh(weak, known(sign_f=1))[1] == {"sign_f": 2}
    assert weigh(weak, known(sign_f=2)) == (Finding("coercive_control", "check", because=weak.because), {"sign_f": 0})


def test_nothing_is_noted_of_what_is_not_weak() -> None:
    assert weigh(Finding(), known()) == (Finding(), {})


@pytest.mark.parametrize("kind", PAGES)
def test_every_kind_has_its_page_at_every_level(kind: str) -> None:
    book = open_book()
    for level in ("check", "interrupt"):
        response = respond(Finding(kind, level, because={"m": kind}), known())
        assert response is not None
        assert response.node in book.nodes


def test_told_again_within_a_day_is_answered_another_way() -> None:
    finding = Finding("user_self_harm", "interrupt", because={"m": ""})
    first = respond(finding, known())
    assert first is not None
    again = respond(finding, known(**first.memory))
    assert (first.node, again and again.node) == ("care_self#start", "care_self#again")


def test_a_body_in_danger_goes_first() -> None:
    found = Finding("user_self_harm", "interrupt", ("medical_emergency",), {"m": ""})
    response = respond(found, known())
    assert response is not None
    assert response.node == "care_now#start"


def test_what_is_noted_is_declared_and_hidden() -> None:
    book = open_book()
    assert {name for name, declared in book.memory.items() if declared.read_by == "care"} == HIDDEN
    response = respond(
        Finding("partner_violence", "interrupt", because={"m": ""}, traits=frozenset({"young"})), known()
    )
    assert response is not None
    assert set(response.memory) <= HIDDEN


def test_the_pages_that_care_names_are_there() -> None:
    book = open_book()
    assert set(book.flows) >= FLOWS
    assert set(book.nodes) >= RESTFUL
    assert {f"{page}#start" for page in PAGES.values()} | {f"{YOUNG}#start"} <= SERIOUS & set(book.nodes)


# in a talk


def test_a_danger_interrupts_the_talk_and_the_first_line_is_neutral(player: Player) -> None:
    player.hear("he came in and went straight to bed")
    said = player.hear(DYING)
    assert node(player) == "care_self#start"
    assert re.match(r"I('ve)? read", said[0].text)
    assert "Are you safe right now?" in words(said)


@pytest.mark.parametrize("place", ["noticing", "welcome", "help", "gethelp", "goodbye"])
def test_it_interrupts_from_everywhere(player: Player, place: str) -> None:
    player.open(place)
    player.hear(HIT)
    assert node(player) == "care_home#start"


def test_an_interrupt_cancels_all_that_was_planned(companion: Companion) -> None:
    turn = companion.take(Conversation("p"), Wrote(DYING), 0)
    assert turn.effects[0] == Act("hold")


def test_follow_ups_say_nothing_during_a_hold(player: Player) -> None:
    player.hear("he came in and went straight to bed")
    player.press("I'll try that")
    player.press("Tomorrow")
    player.hear(DYING)
    player.press("Yes, for now")
    player.press("Enough for now")
    assert player.wait(5 * DAY // 1000) == []


def test_a_check_in_comes_once_if_it_was_accepted(player: Player) -> None:
    player.hear(DYING)
    player.press("Yes, for now")
    player.press("Look in on me tomorrow")
    player.press("Yes, please")
    assert words(player.wait(30 * 3600)) == "Hello. How are things today?"
    player.press("Leave me be")
    assert player.wait(5 * DAY // 1000) == []


@pytest.mark.parametrize(
    "ordinary", ["he is quiet tonight", "give me a question", "hello", "she told me about her dad"]
)
def test_nothing_coaches_during_a_hold(player: Player, ordinary: str) -> None:
    player.hear(DYING)
    player.press("Yes, for now")
    player.press("Enough for now")
    player.hear(ordinary)
    assert node(player).startswith("care_back#")


@pytest.mark.parametrize("ordinary", ["he is quiet tonight", "we had a row and i said sorry", "she opened up to me"])
def test_no_advice_on_opening_up_after_violence_until_it_is_taken_up_again(player: Player, ordinary: str) -> None:
    player.hear(HIT)
    player.press("Carry on")
    player.press("Enough for now")
    player.hear(ordinary)
    player.press("Carry on")
    assert node(player) == "care_back#aside"
    player.press("Leave them there")
    player.wait(30 * DAY // 1000)
    player.hear(ordinary)
    assert node(player) == "care_back#aside" or node(player) == "noticing#set_aside"
    player.press("Take them up again")
    player.hear("he is quiet tonight")
    assert node(player) == "noticing#say"


def test_a_hold_survives_a_restart(player: Player) -> None:
    player.hear(DYING)
    player.restart()
    player.press("Yes, for now")
    player.press("Enough for now")
    player.restart()
    player.hear("he is quiet tonight")
    assert node(player).startswith("care_back#")


def test_an_old_button_opens_no_coaching_during_a_hold(player: Player) -> None:
    player.hear("he came in and went straight to bed")
    old = next(choice for choice in player.choices if choice[0] == "I'll try that")
    player.hear(DYING)
    turn = player.companion.take(player.conversation, Pressed(old[1], old[2]), player.now)
    assert turn.conversation.node == "care_self#start"
    assert not any(isinstance(effect, FollowUp) for effect in turn.effects)


def test_a_link_opens_no_coaching_during_a_hold(companion: Companion) -> None:
    held = companion.take(Conversation("p"), Wrote(DYING), 0).conversation
    turn = companion.take(held, Opened("noticing"), HOUR)
    assert turn.conversation.node == "care_back#start"


def test_carrying_on_ends_the_hold_but_nothing_is_sent_for_three_days(companion: Companion) -> None:
    held = companion.take(Conversation("p"), Wrote(DYING), 0).conversation
    back = companion.take(held, Opened("welcome"), HOUR).conversation
    carry_on = next(way.key for way in companion.book.nodes["care_back#start"].ways if "Carry on" in str(way.label))
    early = companion.take(back, Pressed(carry_on, back.turn), 2 * HOUR)
    assert Act("release") not in early.effects
    late = companion.take(early.conversation, Wrote("he is quiet tonight"), 80 * HOUR)
    assert Act("release") in late.effects


def test_called_wrong_goes_back_and_stays_quiet_that_day(player: Player) -> None:
    player.hear("he came in and went straight to bed")
    player.hear(HIT)
    said = player.press("You got me wrong")
    assert re.search(r"sorry|My mistake", said[0].text)
    assert node(player) == "noticing#say"
    player.hear(HIT)
    assert not node(player).startswith("care_")
    player.wait(2 * DAY // 1000)
    player.hear(HIT)
    assert node(player) == "care_home#start"


@pytest.mark.parametrize("wrong", ["You got me wrong", "no, you've got it wrong"])
def test_called_wrong_at_a_later_step_undoes_as_much(player: Player, wrong: str) -> None:
    player.hear("he came in and went straight to bed")
    player.hear(DYING)
    player.press("Not sure")
    player.press("Help me tell someone")
    player.hear(wrong)
    assert node(player) == "noticing#say"
    assert not player.conversation.memory["held"].value
    player.hear(DYING)
    assert not node(player).startswith("care_")


def test_called_wrong_at_the_numbers_that_were_opened_from_there(player: Player) -> None:
    player.hear("he came in and went straight to bed")
    player.hear(DYING)
    for said in ("uk", "get help", "you got me wrong"):
        player.hear(said)
    assert node(player) == "noticing#say"


def test_the_button_of_an_earlier_message_calls_it_wrong_too(player: Player) -> None:
    player.hear("he came in and went straight to bed")
    player.hear(HIT)
    old = next(choice for choice in player.choices if choice[0] == "You got me wrong")
    player.press("Carry on")
    player.press("A small plan")
    turn = player.companion.take(player.conversation, Pressed(old[1], old[2]), player.now)
    assert turn.conversation.node == "noticing#say"


def test_called_wrong_while_hidden_stays_hidden(player: Player) -> None:
    player.hear(HIT)
    old = next(choice for choice in player.choices if choice[0] == "You got me wrong")
    player.press("Hide")
    turn = player.companion.take(player.conversation, Pressed(old[1], old[2]), player.now)
    assert turn.conversation.node == "care_home#hide"


@pytest.mark.parametrize("wrong", ["i'm fine", "no i meant at cooking", "you misunderstood", "it was a nice thing!!"])
def test_where_care_asks_and_is_not_sure_softer_words_call_it_wrong(player: Player, wrong: str) -> None:
    player.hear("he came in and went straight to bed")
    player.hear("I'm no good to anybody")
    assert node(player) == "care_self#check"
    player.hear(wrong)
    assert node(player) == "noticing#say"


@pytest.mark.parametrize(
    "wrong", ["huh? i'm fine", "what? I meant I'm going to say your sentence", "you misunderstood"]
)
def test_after_a_clear_sign_softer_words_are_asked_about_once(player: Player, wrong: str) -> None:
    player.hear("he came in and went straight to bed")
    player.hear(DYING)
    player.hear(wrong)
    assert node(player) == "care_self#ask_again"
    player.hear(wrong)
    assert node(player) == "noticing#say"


def test_a_country_is_taken_while_the_talk_rests_during_a_hold(player: Player) -> None:
    player.hear(DYING)
    player.press("Yes, for now")
    player.press("Enough for now")
    assert "911 comes first" in words(player.hear("us"))


def test_who_meant_it_is_not_taken_to_call_it_wrong(player: Player) -> None:
    player.hear(DYING)
    player.press("Not sure")
    player.hear("i meant it")
    assert node(player).startswith("care_self#")
    assert player.conversation.memory["held"].value


@pytest.mark.parametrize(
    ("serious", "words", "page"),
    [
        (DYING, "what do i do tonight", "care_self"), (DYING, "thanks for listening", "care_self"),
        (DYING, "thanks", "care_self"), (DYING, "he broke up with me", "care_self"),
        (DYING, "is that normal?", "care_self"),
        (DYING, "hm the weather", "care_self"), (HIT, "hm the weather", "care_home"),
        ("she says she'll kill herself", "what do i do tonight", "care_theirs"),
    ],
)  # fmt: skip
def test_words_that_answer_no_safety_question_are_asked_again(
    player: Player, serious: str, words: str, page: str
) -> None:
    player.hear(serious)
    assert node(player) == f"{page}#start"
    player.hear(words)
    assert node(player) == f"{page}#ask_again"
    assert "You got me wrong" in [choice[0] for choice in player.choices]


@pytest.mark.parametrize(
    ("taken", "page"),
    [
        ("i took a load of my tablets an hour ago", "care_self"),
        ("he swallowed a bottle of paracetamol", "care_theirs"),
        ("i want to die, i've taken an overdose", "care_self"),
    ],
)
def test_what_was_swallowed_gets_the_number_in_the_first_words(player: Player, taken: str, page: str) -> None:
    player.given("country", "GB")
    for place in ("start", "again"):
        said = player.hear(taken)
        assert node(player) == f"{page}#{place}"
        assert said[0].text.startswith("Call 999 / 112 now")


def test_thinking_of_tablets_is_no_overdose(player: Player) -> None:
    said = player.hear("i want to die and i keep looking at my tablets")
    assert re.match(r"I('ve)? read", said[0].text)


def test_who_wants_to_spy_hears_no_and_one_other_way(player: Player) -> None:
    said = player.hear(SPY)
    assert "I won't help with that" in words(said)
    assert any(say.speaker == "You" for say in said)


def test_who_used_force_is_told_to_stop_first(player: Player) -> None:
    said = player.hear("i slapped him because he wouldn't talk")
    assert "stop and step away" in words(said)


def test_throat_and_weapons_are_called_a_serious_sign(player: Player) -> None:
    player.hear("he put his hands round my throat and squeezed")
    assert "serious danger signs" in words(player.press("Carry on"))


def test_a_body_in_danger_gets_the_number_in_the_first_words(player: Player) -> None:
    player.given("country", "GB")
    assert player.hear("she's unconscious on the bathroom floor")[0].text.startswith("Call 999 / 112 now")


def test_under_eighteen_coaching_ends(player: Player) -> None:
    player.hear("im 15 and my gf wont talk")
    assert node(player) == "care_young#start"
    player.press("Bye")
    player.hear("she is quiet tonight")
    assert node(player) == "care_young#again"


def test_export_and_forgetting_work_during_a_hold(companion: Companion) -> None:
    held = companion.take(Conversation("p"), Wrote(DYING), 0).conversation
    assert Act("export") in companion.take(held, Wrote("export"), HOUR).effects
    for command in ("forget", "help", "get help"):
        turn: Turn = companion.take(held, Wrote(command), HOUR)
        assert turn.conversation.node.partition("#")[0] in ("help", "gethelp")


def test_asking_for_help_works_in_every_state(player: Player) -> None:
    for place in ("noticing", "welcome", "care_self", "care_back"):
        player.open(place)
        player.hear("sos")
        assert node(player).startswith("gethelp#")


def test_the_same_turn_for_the_same_words(companion: Companion) -> None:
    fresh = Conversation("p")
    assert companion.take(fresh, Wrote(HIT), 5) == companion.take(fresh, Wrote(HIT), 5)
