"""D8: what `ajar check` finds in rehearsals and in the coach's words, each with its file and line.

D801  a scene without first words, without what is beneath it, or with nothing that comes out
D802  a common kind of move that a position has no line of its own for
D803  fewer than three lines for it, so that three replays would repeat
D804  a line that is too long for somebody guarded
D805  the same line twice
D806  a subject that no line is about
D807  words of the coach that are too long, or not said to people
"""

from collections.abc import Callable, Iterator

from bot.dialogue.book import Place
from bot.dialogue.lint.manners import unwelcome
from bot.dialogue.lint.rule import Finding
from bot.practice.partner import kin
from bot.practice.practice import COACH, Practice
from bot.practice.rehearsal import Rehearsal
from bot.practice.weights import POSITIONS

FEWEST = 3
SAYING = 8
"""Up to so many characters ("ok", "night x") people say the same again."""
LONGEST = {"shut": 80, "on the latch": 110, "ajar": 130, "open": 150}
COACH_LONGEST = {"worked": 85, "change": 75, "because": 95, "idea": 80, "version": 30, "next": 110, "unsure": 110}
_WARM = ("simple_reflection", "validation", "presence")
_GUARDED = (*_WARM, "open_question", "pressure", "why_question")
COMMON = {"shut": _GUARDED, "on the latch": _GUARDED, "ajar": _GUARDED, "open": _WARM}
"""What people do most, by position; for all else the page for anyone may speak."""

Remark = tuple[Place, str]


def lint(practice: Practice) -> list[Finding]:
    """All findings, by file and line."""
    found = [
        Finding(place, code, words)
        for scene in practice.scenes.values()
        for code, check in _SCENE.items()
        for place, words in check(scene, practice)
    ]
    found += [Finding(place, "D807", words) for place, words in _coach(practice)]
    return sorted(found, key=lambda finding: (finding.place.file, finding.place.line, finding.code))


def _whole(scene: Rehearsal, _practice: Practice) -> Iterator[Remark]:
    if not any(kind == "first words" for _, kind in scene.groups):
        yield scene.place, "nobody begins: write `### first words` under the position where the scene starts"
    if not scene.beneath.get(""):
        yield scene.place, "nothing is beneath this: write `beneath` and what it is really about"
    for place in POSITIONS[1:]:
        if not scene.tellings(place):
            yield scene.place, f"nothing comes out {_at(place)}: write `### telling` under it"


def _missing(scene: Rehearsal, _practice: Practice) -> Iterator[Remark]:
    for place, kinds in COMMON.items():
        for kind in kinds:
            if not any(scene.groups.get((place, near)) for near in (kind, *kin(kind))):
                yield scene.place, f"no line of its own answers {kind} {_at(place)}"


def _few(scene: Rehearsal, practice: Practice) -> Iterator[Remark]:
    for place, kinds in COMMON.items():
        for kind in kinds:
            count = sum(_count(page, place, kind) for page in (scene, practice.anyone))
            if count < FEWEST:
                yield scene.place, f"only {count} lines answer {kind} {_at(place)}; {FEWEST} don't repeat so soon"


def _count(page: Rehearsal, place: str, kind: str) -> int:
    return sum(
        len(group.lines)
        for near in (kind, *kin(kind))
        for group in page.groups.get((place, near), ())
        if not group.who and not group.about
    )


def _long(scene: Rehearsal, _practice: Practice) -> Iterator[Remark]:
    for (place, _kind), groups in scene.groups.items():
        for line in (line for group in groups for line in group.lines):
            if len(line.text) > LONGEST[place]:
                yield line.place, f"{len(line.text)} characters {_at(place)}; at most {LONGEST[place]} sound guarded"


def _twice(scene: Rehearsal, _practice: Practice) -> Iterator[Remark]:
    first: dict[str, Place] = {}
    for groups in scene.groups.values():
        for line in (line for group in groups for line in group.lines):
            before = first.setdefault(line.id, line.place) if len(line.text) > SAYING else line.place
            if before != line.place:
                earlier, later = sorted((before, line.place), key=lambda place: place.line)
                yield later, f"this is said in {earlier} already"


def _unused(scene: Rehearsal, _practice: Practice) -> Iterator[Remark]:
    used = {group.about for groups in scene.groups.values() for group in groups}
    for subject in scene.subjects:
        if subject not in used:
            yield scene.place, f"`about {subject}` has no lines: write `### open_question about {subject}`"


_SCENE: dict[str, Callable[[Rehearsal, Practice], Iterator[Remark]]] = {
    "D801": _whole,
    "D802": _missing,
    "D803": _few,
    "D804": _long,
    "D805": _twice,
    "D806": _unused,
}


def _coach(practice: Practice) -> Iterator[Remark]:
    for (section, _key), wordings in practice.copy.lists.items():
        for wording in wordings:
            place = Place(COACH, wording.line)
            longest = COACH_LONGEST.get(section, 110)
            if len(wording.text) > longest:
                yield place, f"{len(wording.text)} characters; at most {longest} leave room for the rest"
            for words, instead in unwelcome(wording.text):
                yield place, f"“{words}” is not said to people; {instead}"


def _at(place: str) -> str:
    return {"shut": "while shut", "on the latch": "on the latch", "ajar": "ajar", "open": "open"}[place]
