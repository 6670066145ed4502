"""The pure core alone: an event in, the new state and the messages out, both encoded as they would be kept.

`talk` is the peer's six messages by buttons on the real engine, with care's part and all else that a turn passes;
`pages` presses the first button of the real pages; `words` reads what people write, with the screen before it.
"""

import json
import time
from dataclasses import dataclass
from pathlib import Path

import msgspec

from bot.collecting import collect_rarely
from bot.dialogue.reading import read_book
from bot.dialogue.talk import Conversation, Opened, Pressed, Say, Wrote
from bot.service.people.sealed import Letter, Saved
from bot.shelf import open_book, open_companion
from bot.turn import Companion, Happening, get_ready

NOW = 1_767_268_800_000
LINES = Path("dialogues/understanding")
MESSAGES = 5
"""Messages of one talk."""
encode = msgspec.msgpack.Encoder().encode


@dataclass(frozen=True, slots=True)
class Figures:
    """Microseconds of processor a turn, and turns a second of it."""

    cpu: float

    @property
    def per_second(self) -> float:
        return 1e6 / self.cpu


def talk(turns: int = 6000) -> Figures:
    """The peer's talk."""
    steps = (f"## m{n}\n\nMessage {n} of the talk.\n\n- [Yes](#m{n + 1})\n" for n in range(6))
    page = "# Talk\n\nSix messages.\n\n" + "\n".join(steps) + "\n## m6\n\nThat was it.\n\n- [*over*](#over)\n"
    book = read_book("en", {"talk.md": page.replace("\n- [*over*](#over)\n", "")}, open_book().memory)
    return pressing(Companion(book), "talk", turns)


def pages(turns: int = 6000) -> Figures:
    return pressing(open_companion(), "noticing", turns)


def pressing(companion: Companion, flow: str, turns: int) -> Figures:
    """The first button, again and again, from the start where there is none."""
    press(companion, flow, turns // 10)
    started = time.process_time()
    press(companion, flow, turns)
    return Figures((time.process_time() - started) / turns * 1e6)


def press(companion: Companion, flow: str, turns: int) -> None:
    talk, key = Conversation("0123456789abcdef"), ""
    for number in range(turns):
        event: Happening = Pressed(key, talk.turn) if key else Opened(flow)
        turn = companion.take(talk, event, NOW + number * 1000)
        talk, key = turn.conversation, ""
        encode(Saved(talk, heard=NOW))
        for effect in turn.effects:
            if isinstance(effect, Say):
                encode(Letter("door", "anna", effect, talk.turn))
                key = effect.choices[0].key if effect.choices else key


def words(most: int = 1500) -> Figures:
    """What people write on any evening: talks of five messages each, after as many others by other people."""
    texts = [json.loads(line)["text"] for path in sorted(LINES.glob("messages-*.jsonl")) for line in open_lines(path)]
    apart = max(2, len(texts) // most)
    companion = open_companion()
    get_ready()
    write(companion, texts[1::apart])
    collect_rarely()
    measured = texts[::apart]
    started = time.process_time()
    write(companion, measured)
    return Figures((time.process_time() - started) / len(measured) * 1e6)


def open_lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def write(companion: Companion, texts: list[str]) -> None:
    talk = Conversation("0123456789abcdef")
    for number, text in enumerate(texts):
        if number % MESSAGES == 0:
            talk = Conversation("0123456789abcdef")
        turn = companion.take(talk, Wrote(text), NOW + number * 60_000)
        talk = turn.conversation
        encode(Saved(talk, heard=NOW))
        for effect in turn.effects:
            if isinstance(effect, Say):
                encode(Letter("door", "anna", effect, talk.turn))
