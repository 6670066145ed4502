"""What a drawn flow shows."""

import pytest

from bot.dialogue.graph import mermaid
from bot.dialogue.reading import read_book

ONE = """\
# One "way"

## start

Say 5 < 6 out loud, then let it rest for as long as it takes.

- [Yes, "now"](#end) `follow up in 2 days: #later`
- [*a feeling*](two.md)
- [*20 hours of silence*](#end)
- [*anything else*](start-over)
- [Never mind](back)

## later

How did it go?

- [*go on*](#end)

## end

Good night.
"""
BOOK = read_book("en", {"one.md": ONE, "two.md": "# Two\n\n## start\n\nHello.\n"}, {})


def test_one_flow_is_drawn_with_what_it_leads_to() -> None:
    drawn = mermaid(BOOK, "one").splitlines()
    assert drawn[0] == "flowchart TD"
    assert '    subgraph one["One #quot;way#quot;"]' in drawn
    assert '        one__start["start<br>Say 5 #lt; 6 out loud, then let it rest fo…"]' in drawn
    assert '        one__end(["end<br>Good night."]):::ending' in drawn
    assert '    two__start["two#start"]:::away' in drawn


def test_arrows_say_what_is_pressed_read_or_waited_for() -> None:
    drawn = mermaid(BOOK, "one")
    assert 'one__start -->|"Yes, #quot;now#quot;"| one__end' in drawn
    assert 'one__start -->|"*a feeling*"| two__start' in drawn
    assert 'one__start -.->|"*20 hours of silence*"| one__end' in drawn
    assert 'one__start -->|"*anything else*"| one__start' in drawn
    assert 'one__start -.->|"later"| one__later' in drawn
    assert "Never mind" not in drawn


def test_all_flows_are_drawn_together() -> None:
    drawn = mermaid(BOOK)
    assert drawn.count("subgraph") == 2
    assert '        two__start(["start<br>Hello."]):::ending' in drawn
    assert 'two__start["two#start"]' not in drawn


def test_a_flow_that_is_not_there_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        mermaid(BOOK, "three")
