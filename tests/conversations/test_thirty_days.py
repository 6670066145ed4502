"""Thirty days with the daily question: nothing grows stale, and nothing is asked twice."""

from collections import Counter
from itertools import pairwise

from bot.dialogue.script import spoken
from bot.dialogue.talk import Say
from bot.playing import Player
from bot.shelf import open_companion

DAY = 24 * 3600
ANSWERS = (
    ("Not today",),
    ("I'll ask it",),
    ("In plainer words", "I'll ask it"),
    ("Another one", "Any other", "Not tonight"),
)
REPORTS = (("There was an answer", "Enough for now"), ("A shrug", "Enough for now"), ("“Not now”", "Enough for now"))


def pressed(player: Player, says: list[Say], day: int) -> list[str]:
    """What a person does about a day's message, as it offers it; what was said because of it."""
    labels = [choice.label for choice in says[-1].choices] if says else []
    presses = REPORTS[day % 3] if "A shrug" in labels else ANSWERS[day % 4]
    return [spoken(say) for label in presses for say in player.press(label)]


def thirty_days() -> list[list[str]]:
    player = Player(open_companion())
    for name in ("met", "noted", "daily", "zone_asked"):
        player.given(name, 1)
    player.given("daily_minute", 19 * 60)
    player.open("goodbye")
    days = []
    for day in range(30):
        says = player.wait(DAY)
        days.append([spoken(say) for say in says] + (pressed(player, says, day) if says else []))
    return days


def test_no_line_comes_twice_in_a_row_no_greeting_more_than_thrice_and_no_question_again() -> None:
    days = thirty_days()
    assert all(days), "a message came every day"
    lines = [line for day in days for line in day]
    assert all(one != following for one, following in pairwise(lines))
    assert max(Counter(day[0] for day in days).values()) <= 3
    questions = [day[1] for day in days if len(day) > 1 and day[1].startswith("You: ")]
    assert len(set(questions)) == len(questions) > 10
