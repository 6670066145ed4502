"""Scripted talks: `.talk` files that a writer can read aloud and a machine can check.

    # She is quiet; the user tries it
    given  partner is Mia
    start  noticing
    bot    You could say it once and then let it rest:
    bot    You: …
           [I'll try that] [Not tonight]
    press  I'll try that
    bot    Good. …
    wait   20 hours
    bot    … How did it go?

`…` stands for any words. A bot line that nobody expected fails the talk, and so does one that never came.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from bot.dialogue.talk import Say, Value

VERBS = ("given", "start", "bot", "me", "press", "wait", "silent", "restart", "end")
BARE = ("silent", "restart", "end")
_UNITS = {"minute": 60, "hour": 3600, "day": 86_400, "week": 604_800}
_WAIT = re.compile(r"(\d+) (minute|hour|day|week)s?")
_LABEL = re.compile(r"\[([^\]]*)\]")
_GIVEN = re.compile(r"([a-z][a-z0-9_]*) is (.*)")


class ScriptFault(ValueError):
    """A line of a script that can't be read; the text names file and line and what to write instead."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a script: its verb, what follows it, and for a bot line the choices expected below it."""

    number: int
    verb: str
    text: str = ""
    choices: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Script:
    """A whole talk as a writer wrote it."""

    file: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Where a talk went another way than its script."""

    file: str
    line: int
    problem: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.problem}"


class Player(Protocol):
    """Somebody who can play one person's part. Each call answers with what the bot said because of it."""

    @property
    def ended(self) -> bool: ...
    def given(self, name: str, value: Value) -> list[Say]:
        """Raises LookupError, with a sentence, for what pages don't remember."""
        ...

    def open(self, flow: str) -> list[Say]: ...
    def hear(self, text: str) -> list[Say]: ...
    def press(self, label: str) -> list[Say]: ...
    def wait(self, seconds: int) -> list[Say]: ...
    def restart(self) -> list[Say]: ...


def read_script(text: str, file: str) -> Script:
    """Read a `.talk` file. Raises ScriptFault at the first line that can't be read."""
    lines: list[Line] = []
    for number, raw in enumerate(text.splitlines(), 1):
        if not raw.strip() or raw.startswith("#"):
            continue
        if raw[0].isspace():
            _add_choices(lines, raw, file, number)
            continue
        verb, _, rest = raw.partition(" ")
        lines.append(_line(verb, rest.strip(), file, number))
    if all(line.verb not in ("bot", "silent") for line in lines):
        raise ScriptFault(f"{file}:1: nothing that the bot says is expected; write it after `bot`, `…` for any words")
    return Script(file, tuple(lines))


def _line(verb: str, text: str, file: str, number: int) -> Line:
    if verb not in VERBS:
        raise ScriptFault(f"{file}:{number}: no line begins with {verb!r}; write one of {', '.join(VERBS)}")
    if verb == "wait" and not _WAIT.fullmatch(text):
        raise ScriptFault(f"{file}:{number}: write how long, as `wait 20 hours` (minutes, hours, days or weeks)")
    if verb == "given" and not _GIVEN.fullmatch(text):
        raise ScriptFault(f"{file}:{number}: write what is remembered, as `given partner is Mia`")
    if verb in BARE and text:
        raise ScriptFault(f"{file}:{number}: `{verb}` stands alone; what follows it would not be looked at")
    return Line(number, verb, text)


def _add_choices(lines: list[Line], raw: str, file: str, number: int) -> None:
    labels = tuple(_LABEL.findall(raw))
    if not lines or lines[-1].verb != "bot" or not labels:
        raise ScriptFault(f"{file}:{number}: an indented line holds the choices of the bot line above, as [Yes] [No]")
    last = lines[-1]
    lines[-1] = Line(last.number, last.verb, last.text, (last.choices or ()) + labels)


def play(script: Script, player: Player) -> list[Mismatch]:
    """Play a script to its end or its first mismatch. An empty list means that it went as written."""
    said: list[Say] = []
    for line in script.lines:
        if line.verb == "bot":
            if not said:
                return [_off(script, line, f"expected {line.text!r}, but the bot said nothing more")]
            problem = _difference(line, said.pop(0))
        elif line.verb == "silent":
            problem = f"expected silence, but the bot said {spoken(said[0])!r}" if said else ""
        elif said:
            problem = f"nobody expected the bot to say {spoken(said[0])!r} before this"
        elif line.verb == "end":
            problem = "" if player.ended else "expected the talk to have ended, but it waits for an answer"
        else:
            said, problem = _act(line, player)
        if problem:
            return [_off(script, line, problem)]
    if said:
        return [_off(script, script.lines[-1], f"nobody expected the bot to say {spoken(said[0])!r} at the end")]
    return []


def _act(line: Line, player: Player) -> tuple[list[Say], str]:
    match line.verb:
        case "given":
            found = _GIVEN.fullmatch(line.text)
            assert found is not None  # read_script saw to it
            try:
                return player.given(found[1], int(found[2]) if found[2].isdecimal() else found[2]), ""
            except LookupError as error:
                return [], str(error.args[0])
        case "start":
            try:
                return player.open(line.text), ""
            except LookupError:
                return [], f"there is no flow {line.text!r} to start"
        case "me":
            return player.hear(line.text), ""
        case "press":
            try:
                return player.press(line.text), ""
            except LookupError:
                return [], f"there is no button {line.text!r} to press"
        case "wait":
            return player.wait(seconds(line.text)), ""
        case _:
            return player.restart(), ""


def seconds(text: str) -> int:
    """The length of "20 hours" in seconds. Raises ValueError where it is none."""
    found = _WAIT.fullmatch(text.strip())
    if found is None:
        raise ValueError("write a time as `20 hours` (minutes, hours, days or weeks)")
    return int(found[1]) * _UNITS[found[2]]


def spoken(say: Say) -> str:
    """A message as scripts and the plain terminal write it, on one line."""
    text = " ".join(say.text.split())
    return f"{say.speaker}: {text}" if say.speaker else text


def _difference(line: Line, say: Say) -> str:
    pattern = ".*".join(re.escape(part.strip()) for part in line.text.replace("...", "…").split("…"))
    if not re.fullmatch(pattern, spoken(say).replace("...", "…"), re.DOTALL):
        return f"expected {line.text!r}, but the bot said {spoken(say)!r}"
    shown = tuple(choice.label for choice in say.choices)
    if line.choices is not None and line.choices != shown:
        return f"expected the choices {list(line.choices)}, but they are {list(shown)}"
    return ""


def _off(script: Script, line: Line, problem: str) -> Mismatch:
    return Mismatch(script.file, line.number, problem)


def written(verb: str, text: str = "") -> str:
    """One line of a script, with its text in the column where all texts stand."""
    return f"{verb:<7}{text}".rstrip()


def written_says(says: Iterable[Say]) -> list[str]:
    """What the bot said, as lines of a script."""
    lines: list[str] = []
    for say in says:
        lines.append(written("bot", spoken(say)))
        if say.choices:
            lines.append(written("", " ".join(f"[{choice.label}]" for choice in say.choices)))
    return lines
