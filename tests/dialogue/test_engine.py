"""The rules in the header of `bot.dialogue.engine`, one by one, through `step`."""

from msgspec.structs import replace

from bot.dialogue.book import Book
from bot.dialogue.engine import step
from bot.dialogue.talk import (
    Act,
    AwaitSilence,
    CameDue,
    CancelFollowUp,
    Conversation,
    Effect,
    Ended,
    Event,
    FellSilent,
    FollowUp,
    Heard,
    Moment,
    Opened,
    Pressed,
    Remembered,
    Say,
)
from bot.understanding.reading import Reading
from tests.dialogue.books import MEMORY, book

TEA = """# Tea

A talk about tea.

## start

1. Tea for {partner}?
1. A cup for {partner}?

- [Yes, please](#milk) `opened = opened + 1`
- [No](#none)
- [*not sure*](#milk)
- [*anything else*](#heard) `seen = text`
- [*20 hours of silence*](#quiet)

## milk

`follow up in 2 days: #again`

Milk?

- [Yes](#done) `do pause`
- [At a time](#done) `follow up at moment: #again`
- [*anything else*](#done) `cancel #again`

## heard

You said {seen}.

- [*go on*](#done)

## none

None it is.

## quiet

Another day.

## done

`if opened > 0` You opened up {opened} times.

Enough for tonight.

## again

How was the tea?

- [Good](#done)
- [*anything else*](#done)
"""
ALWAYS = """# Always

Works everywhere.

## always

- [*help*](help.md) `then back`
- [*stop*](bye.md)
- [*back*](back)
- [*start over*](start-over)
- [*practise*](bye.md)
- [*partner_off*](tea.md)
"""
HELP = "# Help\n\nWhat there is.\n\n## start\n\nI can help.\n"
BYE = "# Bye\n\nThe end.\n\n## start\n\nSleep well.\n"
HOUR = 3_600_000


def talk(
    *events: Event, pages: Book | None = None, start: Conversation | None = None
) -> tuple[Conversation, list[Effect]]:
    """The conversation after these events, and the effects of the last."""
    shelf = pages or book(tea=TEA, always=ALWAYS, help=HELP, bye=BYE)
    conversation = start or Conversation("p")
    effects: list[Effect] = []
    for event in events:
        turn = step(shelf, conversation, event, HOUR)
        conversation, effects = turn.conversation, list(turn.effects)
    return conversation, effects


def texts(effects: list[Effect]) -> list[str]:
    return [effect.text for effect in effects if isinstance(effect, Say)]


def heard(text: str, *labels: str, **slots: str) -> Heard:
    return Heard(Reading(text, labels=frozenset(labels), slots=slots))


def key_of(effects: list[Effect], label: str) -> str:
    return next(c.key for e in effects if isinstance(e, Say) for c in e.choices if c.label == label)


def test_a_link_opens_its_flow_and_buttons_stand_on_the_last_message() -> None:
    conversation, effects = talk(Opened("tea"))
    assert conversation.node == "tea#start"
    assert conversation.turn == 1
    assert texts(effects) == ["Tea for your partner?"]
    assert isinstance(effects[0], Say)
    assert [choice.label for choice in effects[0].choices] == ["Yes, please", "No"]
    assert effects[1] == AwaitSilence(20 * 3600, turn=1)


def test_an_unknown_link_opens_the_welcome() -> None:
    assert talk(Opened("nowhere"))[0].node == "welcome#start"


def test_a_button_takes_its_way_and_does_its_deeds() -> None:
    before, effects = talk(Opened("tea"))
    conversation, effects = talk(Pressed(key_of(effects, "Yes, please"), 1), start=before)
    assert conversation.node == "tea#milk"
    assert conversation.memory["opened"].value == 1
    assert effects[0] == FollowUp("tea#again", 2 * 24 * 3600)
    assert texts(effects) == ["Milk?"]


def test_typing_what_a_button_says_is_pressing_it() -> None:
    assert talk(Opened("tea"), heard("yes please!!"))[0].node == "tea#milk"


def test_a_reading_goes_before_anything_else() -> None:
    assert talk(Opened("tea"), heard("hmm dunno", "not sure"))[0].node == "tea#milk"


def test_own_words_are_remembered_and_an_ending_ends() -> None:
    conversation, effects = talk(Opened("tea"), heard("two sugars"))
    assert texts(effects) == ["You said two sugars.", "Enough for tonight."]
    assert effects[-1] == Ended()
    assert conversation.node == ""


def test_slots_of_a_message_are_remembered_whatever_way_it_takes() -> None:
    conversation, _ = talk(Opened("tea"), heard("no", partner="Mia"))
    assert conversation.memory["partner"].value == "Mia"
    assert texts(talk(Opened("tea"), start=conversation)[1]) == ["A cup for Mia?"]


def test_variants_are_said_least_recently_said_first() -> None:
    conversation = Conversation("p")
    said = []
    for _ in range(3):
        conversation, effects = talk(Opened("tea"), start=conversation)
        said += texts(effects)
    assert said == ["Tea for your partner?", "A cup for your partner?", "Tea for your partner?"]


def test_commands_work_in_any_state_and_a_detour_comes_back() -> None:
    conversation, effects = talk(Opened("tea"), heard("help", "help"))
    assert texts(effects) == ["I can help.", "A cup for your partner?"]
    assert conversation.node == "tea#start"
    assert conversation.way_back == ()


def test_a_detour_from_nowhere_comes_back_to_the_welcome() -> None:
    conversation, effects = talk(heard("help", "help"))
    assert texts(effects) == ["I can help.", "Hello."]
    assert conversation.node == "welcome#start"


def test_somebody_known_with_no_talk_open_is_left_in_peace_after_a_detour() -> None:
    known, _ = talk(Opened("bye"))
    conversation, effects = talk(heard("help", "help"), start=known)
    assert texts(effects) == ["I can help."]
    assert conversation.node == ""


def test_a_detour_that_goes_on_to_another_flow_does_not_come_back() -> None:
    menu = HELP + "\n- [Good night](bye.md)\n- [*anything else*](#start)\n"
    shelf = book(tea=TEA, always=ALWAYS, help=menu, bye=BYE)
    before, effects = talk(Opened("tea"), heard("help", "help"), pages=shelf)
    conversation, effects = talk(Pressed(key_of(effects, "Good night"), before.turn), pages=shelf, start=before)
    assert texts(effects) == ["Sleep well."]
    assert conversation.node == ""


def test_a_command_that_the_node_itself_reads_goes_its_own_way() -> None:
    own = TEA.replace("- [*not sure*](#milk)", "- [*not sure*](#milk)\n- [*stop*](#none)")
    conversation, _ = talk(Opened("tea"), heard("stop", "stop"), pages=book(tea=own, always=ALWAYS, help=HELP, bye=BYE))
    assert conversation.visits["tea#none"] == 1


def test_stop_ends_even_where_own_words_are_awaited() -> None:
    conversation, effects = talk(Opened("tea"), heard("stop", "stop"))
    assert texts(effects) == ["Sleep well."]
    assert conversation.node == ""


def test_a_request_to_the_bot_goes_before_own_words_but_a_description_does_not() -> None:
    assert texts(talk(Opened("tea"), heard("can we practise", "practise"))[1]) == ["Sleep well."]
    assert talk(Opened("tea"), heard("he is off", "partner_off"))[0].memory["seen"].value == "he is off"


def test_a_first_message_is_routed_by_what_it_wants() -> None:
    assert talk(heard("he seems off", "partner_off"))[0].node == "tea#start"


def test_a_first_message_that_fits_nothing_gets_the_welcome() -> None:
    assert talk(heard("la la la"))[0].node == "welcome#start"


def test_back_returns_to_the_question_before_and_start_over_forgets_the_talk() -> None:
    conversation, _ = talk(Opened("tea"), heard("not sure", "not sure"), heard("back", "back"))
    assert conversation.node == "tea#start"
    again, _ = talk(heard("x", seen="a thing"), heard("start over", "start over"), start=conversation)
    assert "seen" not in again.memory


def test_back_from_the_first_question_leads_to_the_welcome_and_not_into_an_ended_talk() -> None:
    assert talk(Opened("tea"), heard("back", "back"))[0].node == "welcome#start"
    ended, _ = talk(Opened("tea"), heard("stop", "stop"))
    assert talk(Opened("tea"), heard("back", "back"), start=ended)[0].node == "welcome#start"


def test_back_passes_over_pages_that_are_gone() -> None:
    before, _ = talk(Opened("tea"))
    lost = replace(before, before="tea#gone", way_back=("tea#milk", "tea#gone"))
    _, effects = talk(heard("back", "back"), start=lost)
    assert texts(effects) == ["Milk?"]
    assert talk(heard("back", "back"), start=replace(lost, way_back=()))[0].node == "welcome#start"


def test_start_over_in_a_detour_begins_the_talk_anew_and_not_the_detour() -> None:
    menu = HELP + "\n- [More](#start)\n- [*anything else*](#start)\n"
    shelf = book(tea=TEA, always=ALWAYS, help=menu, bye=BYE)
    events = (Opened("tea"), heard("help", "help"), heard("start over", "start over"))
    assert talk(*events, pages=shelf)[0].node == "tea#start"


def test_not_understood_never_gets_the_same_answer_twice_and_comes_back() -> None:
    closed = TEA.replace("- [*anything else*](#heard) `seen = text`\n", "")
    shelf = book(tea=closed)
    before, _ = talk(Opened("tea"), pages=shelf)
    once, first = talk(heard("blue"), pages=shelf, start=before)
    twice, second = talk(heard("green"), pages=shelf, start=once)
    assert texts(first)[0] == "Not sure I got that."
    assert texts(second)[0] == "Here is what I can do."
    assert twice.node == "tea#start"
    assert twice.misses == 2


def test_no_words_and_a_foreign_language_are_not_taken_as_own_words() -> None:
    assert texts(talk(Opened("tea"), Heard(Reading("")))[1])[0] == "Not sure I got that."
    foreign = Heard(Reading("bonjour", foreign=True))
    conversation, effects = talk(Opened("tea"), foreign)
    assert texts(effects)[0] == "Only English so far."
    assert texts(talk(foreign, start=conversation)[1])[0] != "Only English so far."


def test_a_stale_button_changes_nothing_and_shows_the_question_once() -> None:
    before, effects = talk(Opened("tea"))
    old = Pressed(key_of(effects, "No"), 0)
    conversation, shown = talk(old, start=before)
    assert (conversation.node, conversation.turn) == ("tea#start", 1)
    assert texts(shown) == ["A cup for your partner?"]
    assert talk(old, start=conversation)[1] == []


def test_a_door_that_opens_again_shows_the_open_question() -> None:
    before, _ = talk(Opened("tea"))
    conversation, shown = talk(Opened("return"), start=before)
    assert (conversation.node, texts(shown)) == ("tea#start", ["A cup for your partner?"])
    assert talk(Opened("return"))[0].node == "welcome#start"


def test_a_button_after_the_end_says_so() -> None:
    conversation, _ = talk(Opened("tea"), heard("no"))
    assert texts(talk(Pressed("abc", 1), start=conversation)[1]) == ["That one has passed."]


def test_silence_counts_only_for_the_turn_that_waited() -> None:
    conversation, _ = talk(Opened("tea"))
    assert texts(talk(FellSilent(1), start=conversation)[1]) == ["Another day."]
    assert talk(FellSilent(0), start=conversation) == (conversation, [])


def test_a_follow_up_comes_wherever_the_talk_stands() -> None:
    conversation, effects = talk(CameDue("tea#again"))
    assert conversation.node == "tea#again"
    assert texts(effects) == ["How was the tea?"]
    assert talk(CameDue("tea#gone"), start=conversation) == (conversation, [])


def test_deeds_become_effects() -> None:
    milk, _ = talk(Opened("tea"), heard("not sure", "not sure"))
    assert Act("pause") in talk(heard("yes"), start=milk)[1]
    assert FollowUp("tea#again", Moment(1, 1200)) in talk(heard("at a time", moment="1@1200"), start=milk)[1]
    assert CancelFollowUp("tea#again") in talk(heard("leave it"), start=milk)[1]


def test_the_same_node_with_new_words_goes_on() -> None:
    before, effects = talk(Opened("tea"))
    reworded = book(tea=TEA.replace("[Yes, please]", "[Oh yes]").replace("Tea for", "Chai for"))
    assert talk(Pressed(key_of(effects, "Yes, please"), 1), pages=reworded, start=before)[0].node == "tea#milk"


def test_a_changed_node_asks_again_where_the_answer_no_longer_fits() -> None:
    before, effects = talk(Opened("tea"))
    changed = book(tea=TEA.replace("- [No](#none)", "- [Never](#quiet)"), always=ALWAYS, help=HELP, bye=BYE)
    conversation, shown = talk(Pressed(key_of(effects, "No"), 1), pages=changed, start=before)
    assert conversation.node == "tea#start"
    assert texts(shown) == ["A cup for your partner?"]


def test_a_renamed_node_is_followed() -> None:
    before, _ = talk(Opened("tea"), heard("not sure", "not sure"))
    renamed = book(tea=TEA.replace("## milk\n", "## white\n\n`formerly milk`\n").replace("(#milk)", "(#white)"))
    assert texts(talk(heard("yes"), pages=renamed, start=before)[1])[-1] == "Enough for tonight."


def test_a_lost_node_is_owned_up_to_and_the_flow_starts_again() -> None:
    lost = replace(talk(Opened("tea"))[0], node="tea#vanished")
    conversation, effects = talk(heard("yes"), start=lost)
    assert texts(effects)[0] == "This page has changed since."
    assert conversation.node == "tea#start"


def test_a_lost_flow_leads_to_the_welcome() -> None:
    lost = replace(talk(Opened("tea"))[0], node="coffee#start")
    assert talk(Pressed("x", 1), start=lost)[0].node == "welcome#start"


def test_what_is_remembered_dies_by_date() -> None:
    old = Conversation("p", memory={"seen": Remembered("x", HOUR - 13 * HOUR), "partner": Remembered("Mia", 0)})
    assert sorted(talk(Opened("tea"), start=old)[0].memory) == ["partner"]


def test_a_circle_of_nodes_that_never_waits_is_cut() -> None:
    ring = "# Ring\n\nRound.\n\n## start\n\nOne.\n\n- [*go on*](#two)\n\n## two\n\nTwo.\n\n- [*go on*](#start)\n"
    assert len(texts(talk(Opened("ring"), pages=book(ring=ring))[1])) < 50


def test_a_node_that_asks_what_is_known_is_passed() -> None:
    asking = (
        "# Ask\n\nAsks.\n\n## start\n\n`asks partner`\n\nWhat do you call them?\n\n"
        "- [*known*](#end)\n- [*anything else*](#end) `partner = text`\n\n## end\n\nThank you.\n"
    )
    shelf = book(MEMORY, ask=asking)
    assert texts(talk(Opened("ask"), pages=shelf)[1]) == ["What do you call them?"]
    known = Conversation("p", memory={"partner": Remembered("Mia", HOUR)})
    assert texts(talk(Opened("ask"), pages=shelf, start=known)[1]) == ["Thank you."]
