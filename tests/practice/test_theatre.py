"""Rehearsals inside a talk, through the pages that host them."""

from dataclasses import dataclass, field, replace
from functools import cache

import msgspec

from bot.dialogue.book import Book
from bot.dialogue.talk import Act, Conversation, Ended, Event, Heard, Opened, Pressed, Remembered, Say
from bot.practice.card import decode_card, decode_trend
from bot.practice.drills import decode as decode_drilled
from bot.practice.session import decode
from bot.practice.theatre import Theatre
from bot.practice.told import DRILLED, SESSION, TREND, composers
from bot.shelf import open_book
from bot.understanding.read import read
from tests.practice.room import room, told

NOW = 1_767_300_000_000


@cache
def book() -> Book:
    shelf = open_book()
    return replace(shelf, composers={**shelf.composers, **composers(room())})


@dataclass
class Talk:
    """One person's talk in the practice flow; what is said is told its moves in brackets."""

    conversation: Conversation = field(default_factory=lambda: Conversation("someone"))
    said: list[Say] = field(default_factory=list)
    ended: bool = False
    now: int = NOW

    def take(self, event: Event) -> list[Say]:
        saved = msgspec.json.decode(msgspec.json.encode(self.conversation), type=Conversation)
        turn = Theatre(room()).step(book(), saved, event, self.now)
        assert not any(isinstance(effect, Act) and effect.name == "rehearse" for effect in turn.effects)
        self.conversation = turn.conversation
        self.ended = any(isinstance(effect, Ended) for effect in turn.effects)
        self.said = [effect for effect in turn.effects if isinstance(effect, Say)]
        return self.said

    def press(self, label: str) -> list[Say]:
        key = next(choice.key for say in self.said for choice in say.choices if choice.label == label)
        return self.take(Pressed(key, self.conversation.turn))

    def hear(self, text: str) -> list[Say]:
        words = told(text)
        reading = read(words.text)
        return self.take(Heard(replace(reading, text=text, moves=words.moves)))

    def memory(self, name: str) -> str:
        found = self.conversation.memory.get(name)
        return str(found.value) if found else ""

    @property
    def lines(self) -> list[str]:
        return [say.text for say in self.said if say.speaker]


def begun() -> Talk:
    talk = Talk()
    talk.take(Opened("practice"))
    talk.press("Home from work, upset")
    talk.press("Needs a lot of space")
    return talk


def test_a_scene_is_begun_by_two_buttons() -> None:
    talk = begun()
    assert talk.conversation.node == "practice#scene"
    assert talk.said[0].text.startswith("Sam is home from work.")
    assert talk.said[-1].speaker == "Sam" and talk.lines[0]


def test_what_is_written_is_said_to_the_partner() -> None:
    talk = begun()
    talk.hear("You look worn. I'm here. [observation, presence]")
    session = decode(talk.memory(SESSION))
    assert session is not None and session.exchanges[0].kinds == ("observation", "presence")
    assert talk.lines and talk.said[-1].text and not talk.said[-1].speaker
    assert len(talk.said[-1].text) <= 320


def test_words_that_ask_the_bot_elsewhere_are_for_the_partner_here() -> None:
    for words in ("Would you see a counsellor with me?", "Can I ask you a question?", "Good night", "thank you"):
        talk = begun()
        talk.hear(f"{words} [other]")
        assert talk.conversation.node.startswith("practice#")


def test_what_is_said_in_a_scene_tells_nothing_about_the_person() -> None:
    talk = begun()
    talk.hear("I feel so lonely, he went straight to bed. [i_statement]")
    assert not {"feeling", "seen", "who", "pronouns"} & set(talk.conversation.memory)


def test_saying_nothing_is_a_button() -> None:
    talk = begun()
    talk.press("Say nothing")
    session = decode(talk.memory(SESSION))
    assert session is not None and session.exchanges[0].kinds == ("silence",)


def test_a_turn_is_taken_back() -> None:
    talk = begun()
    before = talk.lines[0]
    talk.hear("Why so quiet? [why_question]")
    talk.press("Try that turn again")
    assert talk.lines == [before]
    session = decode(talk.memory(SESSION))
    assert session is not None and not session.exchanges


def test_back_takes_a_turn_back_too() -> None:
    talk = begun()
    talk.hear("Why so quiet? [why_question]")
    talk.take(Heard(read("back")))
    assert talk.conversation.node == "practice#once_more"


def test_why_shows_the_reading() -> None:
    talk = begun()
    talk.hear("Why so quiet? [why_question]")
    talk.press("Why")
    assert "a why (closes" in talk.said[-1].text
    talk.press("Go on")
    assert talk.lines


def test_stopping_puts_the_partner_away_and_shows_the_card() -> None:
    talk = begun()
    talk.hear("I'm here. [presence]")
    talk.take(Heard(read("please stop")))
    assert "Sam" in talk.said[0].text and "It's me again" in talk.said[0].text
    picture = talk.said[-1].picture
    assert picture is not None and picture.alt.startswith("The door over one turn")
    assert decode_card(picture.data).marks[0].turned == 1
    (past,) = decode_trend(talk.memory(TREND))
    assert past.day == NOW // 86_400_000


def test_stopping_before_the_first_turn_shows_no_card() -> None:
    talk = begun()
    talk.press("Stop")
    assert talk.ended and not any(say.picture for say in talk.said) and not talk.memory(TREND)


def test_leaving_well_ends_with_the_card() -> None:
    talk = begun()
    talk.hear("Let's leave it for tonight. I'm here. [presence]")
    assert talk.conversation.node == "practice#card" and talk.lines
    assert talk.said[-1].picture is not None


def test_foul_words_leave_the_scene() -> None:
    talk = begun()
    talk.hear("I'm here. [presence]")
    talk.hear("I'll slap you if you don't talk")
    assert talk.conversation.node == "practice#foul"
    assert "It's me again" in talk.said[-1].text or "it's me again" in talk.said[-1].text


def test_an_unsure_turn_is_asked_about() -> None:
    talk = begun()
    talk.hear("geese by the blue door")
    assert talk.conversation.node == "practice#unsure"
    talk.press("How it is for me")
    session = decode(talk.memory(SESSION))
    assert session is not None and session.exchanges[0].kinds == ("i_statement",)
    assert talk.conversation.node == "practice#play"


def test_again_plays_at_once_and_how_ready_one_feels_is_only_asked_for() -> None:
    talk = begun()
    talk.hear("I'm here. [presence]")
    talk.press("Stop")
    talk.press("Again")
    assert talk.said[-1].speaker == "Sam"
    talk.press("How ready I feel")
    first = talk.hear("2")
    assert first[-1].speaker == "Sam"
    talk.hear("Good night, let's talk tomorrow. [presence]")
    talk.press("How ready I feel now")
    talk.press("Quite")
    session = decode(talk.memory(SESSION))
    assert session is not None and session.ready == (2, 4)


def test_another_partner_plays_the_same_scene() -> None:
    talk = begun()
    talk.hear("I'm here. [presence]")
    talk.press("Stop")
    talk.press("Another partner")
    talk.press("Hurt before")
    session = decode(talk.memory(SESSION))
    assert session is not None and session.temperament == "hurt before" and session.heard


def test_the_coach_may_speak_at_the_end() -> None:
    asked = Conversation("someone", memory={"feedback": Remembered("end", NOW)})
    talk = Talk(asked)
    talk.take(Opened("practice"))
    talk.press("Quiet after dinner")
    talk.press("Hurt before")
    talk.hear("I'm here. [presence]")
    assert [say.speaker for say in talk.said] == ["Robin"]
    talk.press("Stop")
    assert "I'm here." in talk.said[-1].text


def test_the_own_situation_is_guessed_and_confirmed() -> None:
    talk = Talk()
    talk.take(Opened("practice"))
    talk.press("Our own evening")
    talk.hear("They come in and disappear into the garage with headphones, they need space")
    talk.hear("they just say I'm tired")
    assert "space" in talk.said[-1].text
    talk.press("Yes")
    assert talk.lines == ["I'm tired"] and "garage" in talk.said[0].text


def test_the_best_sentence_goes_into_the_evening() -> None:
    talk = begun()
    talk.hear("I'm here if you want. [presence]")
    talk.press("Stop")
    talk.press("For real tonight")
    assert "I'm here if you want." in talk.said[-1].text and talk.said[-1].speaker == "You"


def test_a_rehearsal_that_has_died_is_said() -> None:
    talk = begun()
    talk.now += 13 * 3_600_000
    talk.hear("I'm here. [presence]")
    assert talk.conversation.node == "practice#gone"


def test_a_round_of_saying_back() -> None:
    talk = Talk()
    talk.take(Opened("practice"))
    talk.press("Other scenes")
    talk.press("Something shorter")
    talk.press("A minute of saying back")
    shown = []
    for _ in range(10):
        shown += talk.lines
        talk.hear("So that went on all day. [simple_reflection]")
    assert len(set(shown)) == 10
    assert talk.conversation.node == "practice#drill_done"
    assert len(decode_drilled(talk.memory(DRILLED))) == 10


def test_the_weeks_have_a_picture() -> None:
    talk = begun()
    talk.hear("I'm here. [presence]")
    talk.press("Stop")
    talk.press("Enough for now")
    talk.take(Opened("practice"))
    talk.press("Other scenes")
    talk.press("Something shorter")
    (said,) = talk.press("See the weeks")
    assert said.picture is not None and "1 rehearsals" not in said.text


def test_where_nothing_opened_a_sentence_is_lent() -> None:
    talk = begun()
    talk.hear("Why are you so quiet? [why_question]")
    talk.press("Stop")
    talk.press("For real tonight")
    assert talk.conversation.node == "practice#lent" and talk.said[-1].speaker == "You" and talk.said[-1].text


def test_the_partner_is_named_in_words() -> None:
    talk = begun()
    talk.hear("I'm here. [presence]")
    talk.press("Stop")
    talk.press("Another partner")
    talk.hear("somebody who never had the words")
    session = decode(talk.memory(SESSION))
    assert session is not None and session.temperament == "never had the words"


def test_what_is_asked_of_the_coach_is_no_turn() -> None:
    talk = begun()
    talk.hear("I'm here. [presence]")
    kept = talk.memory(SESSION)
    for words in ("what should i say now?", "what did i do wrong?", "that feedback is wrong", "how does this work"):
        talk.hear(words)
        assert talk.memory(SESSION) == kept and talk.conversation.node not in ("practice#play", "lost#once")
        assert all(len(say.text) <= 320 for say in talk.said)


def test_more_guarded_begins_again_one_degree_on() -> None:
    talk = begun()
    talk.hear("I'm here. [presence]")
    talk.hear("make it harder")
    session = decode(talk.memory(SESSION))
    assert session is not None and session.degree == 3 and not session.exchanges and session.heard


def test_the_card_claims_no_more_than_the_door_shows() -> None:
    talk = begun()
    talk.hear("Good night. [other]")
    assert "ajar" not in talk.said[-1].text and "real evening" not in talk.said[-1].text
