"""Readings shown to people who want to know why: what `ajar understand` prints.

Lines of JSON in, lines of JSON out, one for one; a line that can't be read gives a line that says so.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Protocol

from bot.understanding.model import model
from bot.understanding.read import read
from bot.understanding.reading import FEELINGS, MOVES, Reading
from bot.understanding.signs import Features, features, signs

SAFE = "none"
_GROUPS = {
    "s": "word", "p": "words", "t": "words", "k": "shape", "K": "shape", "c": "kind of word", "f": "first word", "F": "first words",
    "l": "last mark", "h": "letters", "v": "rule", "q": "rule", "e": "echo", "E": "echo",
}  # fmt: skip


class Screened(Protocol):
    """What the safety screen says of a text."""

    @property
    def kind(self) -> str: ...

    @property
    def level(self) -> str: ...


Screen = Callable[[str], Screened]
Explained = dict[str, Any]


def explain(text: str, context: str = "", screen: Screen | None = None) -> Explained:
    """The reading of one text, with the reason for each label. The screen, if given, goes before everything."""
    reading = read(text, context)
    screened = screen(text) if screen else None
    safety = {"kind": str(screened.kind), "level": str(screened.level)} if screened else {"kind": SAFE, "level": SAFE}
    unsafe = safety["level"] != SAFE
    because = _reasons(reading, text, context)
    if unsafe:
        because = {"safety": f"the safety screen found {safety['kind']}, {safety['level']}", **because}
    return {
        "intent": "safety" if unsafe else reading.intent, "feelings": list(reading.feelings),
        "moves": list(reading.moves), "safety": safety, "because": because,
    }  # fmt: skip


def _reasons(reading: Reading, text: str, context: str) -> dict[str, str]:
    """For each label the words that a rule found, or else what the model went by, and how likely the label is."""
    labels = (*((reading.intent,) if reading.intent else ()), *reading.feelings, *reading.moves)
    if reading.foreign:
        return {"": "these words are in a language that Ajar doesn't speak"}
    if not labels:
        return {"": "nothing was likely enough"} if reading.text else {"": "there are no words"}
    made = features(signs(text), signs(context) if context else None)
    return {label: f"{_reason(reading, label, made)} ({_percent(reading, label)})" for label in labels}


def _reason(reading: Reading, label: str, made: Features) -> str:
    if label in reading.because:
        return f"rule: “{reading.because[label]}”"
    task = "moves" if label in MOVES else "feelings" if label in FEELINGS else "intents"
    if label not in model().tasks[task].labels:
        return "the whole message says it"
    spoke = [f"{_GROUPS.get(one[0], 'sign')} “{one[1:].strip()}”" for one in model().speaking(made, task, label)]
    return f"model: {', '.join(spoke)}" if spoke else "the whole message says it"


def _percent(reading: Reading, label: str) -> str:
    return f"{100 * reading.certainty.get(label, 1.0):.0f} %"


def told(text: str, context: str = "", screen: Screen | None = None) -> str:
    """The same for a person to read."""
    explained = explain(text, context, screen)
    safety = explained["safety"]
    rows = [
        ("intent", explained["intent"] or "unclear"),
        ("feelings", ", ".join(explained["feelings"]) or "none"),
        ("moves", ", ".join(explained["moves"]) or "none"),
        ("safety", SAFE if safety["level"] == SAFE else f"{safety['kind']}, {safety['level']}"),
    ]
    lines = [f"{name:9} {value}" for name, value in rows]
    return "\n".join([*lines, "because", *(f"  {name + ':':20} {why}" for name, why in explained["because"].items())])


def each(lines: Iterable[str], screen: Screen | None = None) -> Iterator[str]:
    """A line of JSON for every line of JSON; blank lines are passed over."""
    for line in lines:
        if line.strip():
            yield json.dumps(_answer(line, screen), ensure_ascii=False)


def _answer(line: str, screen: Screen | None) -> Explained:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError):
        return {"error": "this line is not JSON"}
    if not isinstance(asked, dict) or not isinstance(asked.get("text"), str):
        return {"error": 'a line needs a "text" in quotes'}
    context = asked.get("context") or ""
    if not isinstance(context, str):
        return {"error": 'a "context" is a text in quotes'}
    return explain(asked["text"], context, screen)
