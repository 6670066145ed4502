"""What somebody wants to practise, in their own words."""

import pytest

from bot.practice.casting import asks_to_practise, cast, partner_in, quoted, told
from bot.practice.usual import said_by_partner
from tests.practice.room import room


@pytest.mark.parametrize("name", sorted(room().scenes))
def test_every_title_may_be_typed(name: str) -> None:
    title = room().scenes[name].title
    for words in (
        title,
        title.lower(),
        f"practise {title.lower()}",
        f"{title.lower()} please",
        f"the one with {title.lower()}",
    ):
        found = cast(words, room().scenes, inside=True)
        assert (found.how, found.scene) == ("scene", name), words


@pytest.mark.parametrize(
    ("words", "scene"),
    [
        ("practise the one with the car", "in_the_car"),
        ("practise after a row", "after_a_row"),
        ("can i practise saying sorry to my girlfriend", "after_a_row"),
        ("i want to rehearse raising counselling", "raising_counselling"),
        ("can we do the one about the promotion", "good_news"),
    ],
)
def test_a_scene_may_be_asked_for_by_what_it_is_about(words: str, scene: str) -> None:
    found = cast(words, room().scenes, inside="practi" not in words and "rehearse" not in words)
    assert (found.how, found.scene) == ("scene", scene)


@pytest.mark.parametrize(
    ("words", "how", "scene", "partner"),
    [
        ("can we rehearse? my husband Tom sits on his phone all night", "close", "after_dinner", "Tom"),
        (
            "i want to practice asking my boyfriend to go to couples counselling, he hates the idea",
            "close",
            "raising_counselling",
            "",
        ),
        ("i want to practise telling my wife i'm lonely", "own", "", ""),
        ("I'd like to rehearse telling my partner Ana about the move", "own", "", "Ana"),
    ],
)
def test_scene_and_partner_come_out_of_the_sentence(words: str, how: str, scene: str, partner: str) -> None:
    found = cast(words, room().scenes, inside=False)
    assert (found.how, found.scene, found.partner) == (how, scene, partner)


@pytest.mark.parametrize(
    "words", ["you choose", "random", "i don't know", "surprise me", "whatever", "not sure", "any"]
)
def test_the_choice_may_be_left_to_ajar(words: str) -> None:
    assert cast(words, room().scenes, inside=True).how == "any"


@pytest.mark.parametrize("words", ["never mind", "nvm", "forget it", "rather not", "no thanks", "bye"])
def test_it_may_be_left(words: str) -> None:
    assert cast(words, room().scenes, inside=True).how == "none"


@pytest.mark.parametrize(
    "words",
    ["practise", "can we rehearse?", "i'd like to rehearse", "Rather a scene of yours", "another scene", "?", "back"],
)
def test_nothing_is_made_of_a_mere_wish(words: str) -> None:
    assert cast(words, room().scenes, inside=True).how == ""


def test_elsewhere_only_a_wish_to_practise_is_taken() -> None:
    assert cast("she came home upset and said nothing", room().scenes, inside=False).how == ""
    assert asks_to_practise("can we practise telling him")
    assert not asks_to_practise("she says i never practise what i preach")


def test_the_own_evening_keeps_name_and_line() -> None:
    words = "Last night Mark came in, slammed the fridge and said 'don't start'. i wanted to ask about the letter from the bank."
    found = cast(words, room().scenes, inside=True)
    assert (found.how, found.partner, found.usual) == ("own", "Mark", "don't start")
    assert told(words).endswith("You wanted to ask about the letter from the bank.")
    assert told("i want to practise telling my wife i'm lonely") == "You're telling your wife you're lonely"


@pytest.mark.parametrize(
    ("words", "scene"),
    [
        (
            "i want to practise what to say to my wife, she goes silent every time i bring up money",
            "She goes silent every time you bring up money",
        ),
        ("can i practise me telling him im pregnant", "You're telling him you're pregnant"),
        ("practise how to tell him i'm pregnant", "You're looking for how to tell him you're pregnant"),
        ("role play a talk about money with my husband", "It's a talk about money with your husband"),
        ("My bf got laid off 3 weeks ago. he plays games", "Your bf got laid off 3 weeks ago. He plays games"),
        ("He comes in tired and won't talk", "He comes in tired and won't talk"),
    ],
)
def test_a_situation_is_shown_as_a_sentence(words: str, scene: str) -> None:
    assert told(words) == scene


@pytest.mark.parametrize(
    ("words", "how", "degree"),
    [
        ("what scenes do you have", "list", 0),
        ("let me practice with a really closed off person", "guarded", 3),
        ("how do i practise with the kids around", "about", 0),
        ("something of my own", "mine", 0),
    ],
)
def test_what_is_asked_about_practice_is_no_situation(words: str, how: str, degree: int) -> None:
    found = cast(words, room().scenes, inside=True)
    assert (found.how, found.degree) == (how, degree)


@pytest.mark.parametrize(
    "words", ["Last night it rained", "My husband came home", "He was late. Then I left", "Dinner was cold"]
)
def test_no_name_is_made_up(words: str) -> None:
    assert partner_in(words) == ""


def test_only_what_was_said_is_a_quotation() -> None:
    assert quoted("she just said \u201cnot now\u201d and left") == "not now"
    assert quoted("my sister\u2019s and my brother\u2019s birthdays") == ""


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("he shrugs", "*shrugs*"),
        ("just shrugs", "*shrugs*"),
        ("nothing, he just walks off", "*says nothing, walks off*"),
        ("she goes quiet", "*goes quiet*"),
        ("she says i'm criticising her", "You're criticising me"),
        ("he says he's tired", "I'm tired"),
        ("they say they're fine", "I'm fine"),
        ("she just says I'm fine", "I'm fine"),
        ("he says that i don't get him", "You don't get me"),
        ("she says it's her mum", "It's my mum"),
        ("leave me alone", "Leave me alone"),
        ("whatever", "I'm fine."),
        ("you choose", "I'm fine."),
        ("i don't know", "I'm fine."),
        ("yeah thats her", "I'm fine."),
        ("she just says its fine and walks off", "It's fine *walks off*"),
        ("he'll say ok and go quiet", "Ok *goes quiet*"),
        ("he'll say nothing", "*says nothing*"),
        ("he says nothing", "*says nothing*"),
        ("she says nothing and scrolls her phone", "*says nothing, scrolls her phone*"),
        ("he changes the subject", "Anyway. Did you see there was post?"),
        ("he'll laugh it off", "*laughs* Oh, come on. It's nothing."),
        ("nothing at all", "*says nothing*"),
        ("silence", "*says nothing*"),
        ("she doesn't say anything", "*says nothing*"),
        ("he wont answer", "*says nothing*"),
        ("she stays quiet and stares at the wall", "*says nothing, stares at the wall*"),
        ("he ignores me", "*ignores you*"),
        ("tells me to leave him alone", "Leave me alone."),
        ("he tells me i'm overreacting", "You're overreacting"),
        ("my wife would just sigh and leave the room", "*sighs, leaves the room*"),
        ("He usually just shrugs, says 'whatever' and goes to the garage", "Whatever"),
        ("I'm fine, leave it", "I'm fine, leave it"),
        ("Ade will say dey play", "Dey play"),
        ("usually 'can we not do this now'", "Can we not do this now"),
        ("Nothing. He just stares at the TV.", "*says nothing, stares at the TV*"),
        ("she snaps at me", "*snaps* Can you not start?"),
        ("he mostly avoids it", "*avoids it*"),
        ("she is a very private person", "I'm fine."),
        ("he's tired of me asking", "I'm fine."),
        ("im tired", "I'm tired"),
        ("you always do this", "You always do this"),
        ("i go out for a walk", "I go out for a walk"),
    ],
)
def test_what_the_partner_usually_says_or_does(words: str, line: str) -> None:
    assert said_by_partner(words) == line
