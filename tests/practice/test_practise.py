"""`ajar practise`: one line in, one turn out."""

import json

from bot.practice.practise import practise, talk_through
from tests.practice.room import room

LINES = ("I'm here. [presence]\n", "\n", "Why are you like this? [why_question]\n")


def test_each_line_gives_one_turn_as_plain_data() -> None:
    session = room().begin("home_upset", "hurt before", 2)
    turns = [json.loads(json.dumps(turn)) for turn in practise(room(), session, LINES)]
    assert [turn["moves"] for turn in turns] == [["presence"], ["silence"], ["why_question"]]
    for turn in turns:
        assert {"moves", "door", "partner", "coach"} <= set(turn)
        assert 0 <= turn["door"] <= 1 and turn["partner"] and turn["coach"]["worked"]


def test_for_people_it_reads_like_a_scene() -> None:
    session = room().begin("home_upset", "hurt before", 2)
    shown = list(talk_through(room(), session, [*LINES, "Let's leave it for tonight.\n", "more\n"]))
    assert shown[0].startswith("Sam is home from work.")
    assert shown[1].startswith("Sam: ")
    assert "more" not in " ".join(shown)
