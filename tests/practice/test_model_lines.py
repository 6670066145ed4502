"""The sentences that Ajar itself recommends win in the very scenes that are there for them.

Every one is read as shipped, as the first thing said, to every temperament at every degree.
"""

from dataclasses import replace

import pytest

from bot.practice.rehearsal import TO_TRY
from bot.practice.session import doors, say
from bot.practice.weights import DEGREES
from bot.understanding.read import read
from tests.practice.room import room

ESSAY = {
    "home_upset": (
        "You seem upset. I'm here when you're ready.",
        "I can see it's been a hard day. I'm here whenever you want to talk.",
        "do you want to vent or want help?",
    ),
    "too_much_work": (
        "That sounds tough.",
        "That sounds really tough. Do you want to say more about what makes it hard?",
        "Do you want an idea, or an ear?",
    ),
    "after_dinner": (
        "You seemed quiet after dinner, how's everything going?",
        "What's been on your mind?",
        "What would make things less stressful?",
        "Is there something you wish I understood better?",
        "You look worn. I'm around.",
    ),
    "small_frustration": ("Thank you for trusting me with that.", "Thanks for telling me. That sounds annoying."),
    "you_never_tell_me": (
        "I feel left out when I hear things from others.",
        "I understand why you kept it to yourself, and I feel sad when I'm the last to know.",
    ),
    "doing_better": (
        "I'm working on being more open because I value us",
        "is there anything that'd make it easier for you to talk to me?",
        "I'm working on being more open because I value us. Is there anything that would make it easier for you?",
    ),
    "raising_counselling": (
        "What about someone who could give us tools? Would you want to look at that with me?",
        "Someone who could give us tools, would you want to look at that with me?",
    ),
    "after_a_row": (
        "I'm sorry about before. I raised my voice and that wasn't fair.",
        "I'm sorry. That was wrong of me.",
    ),
    "good_news": ("That's wonderful. I'm so glad for you.", "You worked so hard for that. I'm proud of you."),
}  # fmt: skip


@pytest.mark.parametrize(("scenario", "line"), [(name, line) for name, lines in ESSAY.items() for line in lines])
def test_a_model_sentence_wins_in_its_scene(scenario: str, line: str) -> None:
    practice = replace(room(), read=read)
    for temperament in practice.weights.temperaments:
        for degree in DEGREES:
            session = practice.begin(scenario, temperament, degree)
            stage = practice.stage(session)
            after, reply = say(stage, session, line)
            before, now = doors(stage, after)
            assert now.position > before.position, (temperament, degree, reply.kinds)
            assert not reply.coaching.change, (temperament, degree, reply.kinds, reply.coaching)
            assert "but" not in reply.line.lower().split()


def test_what_the_coach_lends_wins_where_it_is_lent() -> None:
    practice = replace(room(), read=read)
    for scene in practice.scenes.values():
        for temperament in practice.weights.temperaments:
            session = practice.begin(scene.name, temperament, 2)
            stage = practice.stage(session)
            place = doors(stage, session)[0].place
            for line in (line.text for group in scene.groups[(place, TO_TRY)] for line in group.lines):
                _, reply = say(stage, session, line)
                assert not reply.coaching.change, (scene.name, temperament, line, reply.kinds)
                assert not reply.coaching.asks, (scene.name, line)
                assert reply.door.position > doors(stage, session)[0].position, (scene.name, temperament, line)


def test_the_ideas_of_the_coach_are_never_marked_as_wrong() -> None:
    practice = replace(room(), read=read)
    lent = [w.text for (section, _), found in practice.copy.lists.items() for w in found if section == "idea"]
    for line in (text.partition("”")[0].strip("“") for text in lent if text.startswith("“")):
        session = practice.begin("after_dinner", "hurt before", 2)
        _, reply = say(practice.stage(session), session, line)
        assert not reply.coaching.change, (line, reply.kinds)
