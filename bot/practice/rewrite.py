"""A gentler version of what the user wrote, in the user's own words: only where that is safe, else "".

Three things are done: a "but" and what follows is cut, further questions are cut, a sentence that closes is put another
way by one of a few safe shapes, or left out. What is kept as it was is read again and closes nothing.
"""

import re
from collections.abc import Callable, Iterable

from bot.practice.rehearsal import CLOSING_MOVES

MovesOf = Callable[[str], tuple[str, ...]]
"""Reads the moves of a sentence."""

LONGEST = 130
_CLOSING = frozenset(CLOSING_MOVES)
_SENTENCES = re.compile(r"[^.?!…\n]+[.?!…]*")
_BUT = re.compile(r"[,;]?\s+(?:but|however)\s.*$", re.IGNORECASE | re.DOTALL)
_FILLER = re.compile(r"^(?:so|and|well|oh|ok|okay|just|please|come on)\b[ ,]+", re.IGNORECASE)
_TIGHT = {"dont": "don't", "wont": "won't", "cant": "can't", "youre": "you're", "whats": "what's", "youve": "you've"}
_LOOSE = re.compile(rf"\b(?:{'|'.join(_TIGHT)})\b", re.IGNORECASE)
_STATES = (
    "quiet|upset|tired|sad|angry|distant|tense|stressed|worried|down|far away|moody|grumpy|silent|withdrawn|cold|off|"
    "annoyed|cross|miles away|short"
)
_TALKING = "talk tell listen ask say call text answer laugh hold look hug speak"
_VERBS = {verb: f"{verb}ing" for verb in _TALKING.split()} | {
    verb: f"{verb[:-1]}ing" for verb in ("share", "come", "smile", "write")
}
_TO_ME = r"(?P<what>(?:talk|speak) to me|tell me\b[^.?!]*?|open up(?: to me)?|say something|let me in)"
_NOW = r"(?:,? (?:right )?now|,? please|,? already|,? then|,? for once|,? tonight)*"


def softer(text: str, kinds: Iterable[str], moves_of: MovesOf) -> str:
    """A version of `text` that opens more and closes nothing, or "". `kinds` is what the whole was heard as."""
    made = frozenset(kinds)
    parts = [part.strip() for part in _SENTENCES.findall(text) if part.strip()]
    if "but" in made:
        parts = _without_but(parts)
    if "stacked_questions" in made:
        parts = _one_question(parts)
    version = " ".join(_mended(parts, moves_of)).strip()
    if not version or _bare(version) == _bare(text) or len(version) > LONGEST:
        return ""
    return version


def _without_but(parts: list[str]) -> list[str]:
    for at, part in enumerate(parts):
        cut = _BUT.sub("", part)
        if cut != part and len(cut.split()) > 1:
            return [*parts[:at], cut.rstrip(" ,;") + "."]
        if re.match(r"(?:but|however)\b", part, re.IGNORECASE):
            return parts[:at]
    return parts


def _one_question(parts: list[str]) -> list[str]:
    asked = next((at for at, part in enumerate(parts) if part.endswith("?")), len(parts))
    return [*parts[: asked + 1]]


def _mended(parts: list[str], moves_of: MovesOf) -> list[str]:
    kept = []
    for part in parts:
        other = _other_way(part)
        if other:
            kept.append(other)
        elif not _CLOSING.intersection(moves_of(part)):
            kept.append(part)
    return kept


def _other_way(part: str) -> str:
    """One sentence said another way, for the few shapes where that is safe; "" for all others."""
    bare = _FILLER.sub("", part.strip(" .?!…").replace("’", "'"))
    bare = _LOOSE.sub(lambda found: _TIGHT[found[0].lower()], bare)
    for pattern, make in _SHAPES:
        found = pattern.fullmatch(bare)
        if found:
            return make(found)
    return ""


def _seem(found: re.Match[str]) -> str:
    return f"You seem {found['state'].lower()}{found['when'] or ''}."


def _whenever(found: re.Match[str]) -> str:
    return f"You can {found['what'].strip().lower()}, whenever you like."


def _miss(found: re.Match[str]) -> str:
    rest = re.sub(r"\b(?:any ?more|ever|at all)\b", "", found["rest"] or "").strip()
    rest = re.sub(r"\banything\b", "things", rest)
    return f"I miss you {' '.join([_VERBS[found['verb'].lower()], rest]).strip()}."


def _when(found: re.Match[str]) -> str:
    return f"When you {found['rest']}, I feel …"


def _feel(found: re.Match[str]) -> str:
    return f"I feel {found['rest']}."


def _shape(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_VERB = rf"(?P<verb>{'|'.join(_VERBS)})"
_SHAPES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (
        _shape(
            rf"(?:why|how come) (?:are you|you're|you are|r u|are u) (?:being |always )?(?:so |such |all )?"
            rf"(?P<state>{_STATES})(?P<when> tonight| today| lately| this evening)?"
        ),
        _seem,
    ),
    (_shape(rf"(?:why|how come) (?:don't|won't|can't) you (?:just |ever )?{_TO_ME}{_NOW}"), _whenever),
    (_shape(rf"(?:you (?:have|need|'ve got) to|you've got to|you must) (?:just )?{_TO_ME}{_NOW}"), _whenever),
    (_shape(rf"(?P<what>tell me\b[^.?!]*?|talk to me|say something){_NOW}"), _whenever),
    (_shape(rf"(?:i feel like )?you (?:never|don't|hardly ever) (?:even )?{_VERB}\b(?P<rest>[^,]*)"), _miss),
    (_shape(r"you always (?P<rest>(?:walk|shut|go|leave|turn|hide|run|look|close|switch)\b[^,]*)"), _when),
    (_shape(r"you (?:make|made) me feel (?P<rest>(?:so |like )?[a-z' ]{3,30})"), _feel),
)


def _bare(text: str) -> str:
    return " ".join(re.findall(r"[\w']+", text.lower()))
