"""`ajar understand`: one line of JSON for each line of JSON, with reasons, whatever the lines are."""

import json
from dataclasses import dataclass

from bot.understanding.show import each, explain, told


@dataclass(frozen=True)
class Finding:
    kind: str
    level: str


def harmless(_: str) -> Finding:
    return Finding("none", "none")


def alarmed(_: str) -> Finding:
    return Finding("partner_violence", "interrupt")


def test_a_line_has_the_five_fields_in_order() -> None:
    shown = explain("I feel like you never listen", "What?", harmless)
    assert list(shown) == ["intent", "feelings", "moves", "safety", "because"]
    assert shown["moves"][0] == "you_blame"
    assert shown["safety"] == {"kind": "none", "level": "none"}
    assert "i feel like you" in shown["because"]["you_blame"]


def test_every_label_has_its_reason() -> None:
    for text in ("he's gone quiet again and I'm lonely", "why are you like this?", "ok", "stop", "thanks, bye"):
        shown = explain(text)
        for label in (*shown["feelings"], *shown["moves"], *([shown["intent"]] if shown["intent"] else [])):
            assert shown["because"][label]


def test_what_the_screen_finds_goes_first() -> None:
    shown = explain("he pushed me", "", alarmed)
    assert shown["intent"] == "safety"
    assert shown["safety"] == {"kind": "partner_violence", "level": "interrupt"}
    assert next(iter(shown["because"])) == "safety"


def test_lines_in_lines_out_one_for_one_and_bad_ones_say_so() -> None:
    lines = ['{"text": "hello"}', "", "not json", "[]", '{"text": 3}', '{"text": "a", "context": 5}',
             '{"text": "you seem tired", "context": "hm"}', "[" * 5000, '{"text": "' + "x" * 100_000 + '"}']  # fmt: skip
    answers = [json.loads(line) for line in each(lines, harmless)]
    assert [next(iter(answer)) for answer in answers] == [
        "intent", "error", "error", "error", "error", "intent", "error", "intent",
    ]  # fmt: skip


def test_for_a_person_it_is_a_few_lines_of_text() -> None:
    text = told("not angry, just sad", "", alarmed)
    assert "feelings  sad" in text
    assert "partner_violence, interrupt" in text
    assert told("").count("\n") >= 4
    assert "language" in told("мой муж молчит")
