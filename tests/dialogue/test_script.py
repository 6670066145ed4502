from dataclasses import dataclass

import pytest

from bot.dialogue.script import ScriptFault, play, read_script, seconds, written_says
from bot.dialogue.talk import Choice, Say, Value


@dataclass
class Parrot:
    """A player whose bot says back what it hears, offers one button, and ends when told "bye"."""

    ended: bool = False

    def given(self, name: str, value: Value) -> list[Say]:
        return []

    def open(self, flow: str) -> list[Say]:
        return [Say(f"Welcome to {flow}.", choices=(Choice("Go on", "k"),))]

    def hear(self, text: str) -> list[Say]:
        self.ended = text == "bye"
        return [Say(text, "You"), Say("So it is.")]

    def press(self, label: str) -> list[Say]:
        if label != "Go on":
            raise LookupError(label)
        return [Say("On we go.")]

    def wait(self, seconds: int) -> list[Say]:
        return [Say("Still there?")] if seconds >= 3600 else []

    def restart(self) -> list[Say]:
        return []


def problems(text: str) -> list[str]:
    return [str(mismatch) for mismatch in play(read_script(text, "x.talk"), Parrot())]


GOOD = """# A talk
given  partner is Mia
start  tea
bot    Welcome to …
       [Go on]
press  Go on
bot    On we go.
wait   10 minutes
silent
wait   2 hours
bot    Still…
restart
me     bye
bot    You: bye
bot    …
end
"""


def test_a_talk_that_goes_as_written_has_no_mismatch() -> None:
    assert problems(GOOD) == []


def test_other_words_are_told_with_file_and_line() -> None:
    assert problems("start  tea\nbot    Hello.\n") == [
        "x.talk:2: expected 'Hello.', but the bot said 'Welcome to tea.'"
    ]


def test_a_line_that_never_came_and_one_that_nobody_expected_fail() -> None:
    assert "said nothing more" in problems("start  tea\nbot    …\nbot    More.\n")[0]
    assert "nobody expected" in problems("me     hi\nbot    You: hi\nme     ho\n")[0]
    assert "at the end" in problems("start  tea\nbot    …\nme     hi\n")[0]


def test_silence_choices_ends_and_buttons_are_checked() -> None:
    assert "expected silence" in problems("start  tea\nsilent\n")[0]
    assert "expected the choices ['Stay']" in problems("start  tea\nbot    …\n       [Stay]\n")[0]
    assert "expected the talk to have ended" in problems("start  tea\nbot    …\nend\n")[0]
    assert "no button 'Fly'" in problems("press  Fly\nbot    …\n")[0]


@pytest.mark.parametrize(
    ("line", "instead"),
    [
        ("says   hello", "write one of given, start"),
        ("wait   a while", "`wait 20 hours`"),
        ("given  Mia", "`given partner is Mia`"),
        ("       [Yes]", "indented line holds the choices"),
    ],
)
def test_a_line_that_cannot_be_read_says_what_to_write_instead(line: str, instead: str) -> None:
    with pytest.raises(ScriptFault, match=r"^x.talk:1: ") as fault:
        read_script(line, "x.talk")
    assert instead in str(fault.value)


def test_what_was_said_is_written_as_a_script_reads_it() -> None:
    lines = written_says([Say("One.\nTwo.", "You"), Say("Well?", choices=(Choice("Yes", "a"), Choice("No", "b")))])
    assert lines == ["bot    You: One. Two.", "bot    Well?", "       [Yes] [No]"]


def test_lengths_of_time() -> None:
    assert seconds("20 hours") == 72_000
    with pytest.raises(ValueError, match="write a time as"):
        seconds("soon")
