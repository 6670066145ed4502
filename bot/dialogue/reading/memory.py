"""memory.toml: what may be remembered about a person, for how long, and why.

    [partner]
    kind = "name"
    keep = "1 year"
    why = "so that I can call your partner what you call them"

`read_by = "pace"` (optional) names the part of Ajar, outside the pages, that reads it.
"""

import keyword
import re
import tomllib
from collections.abc import Mapping

from bot.dialogue.book import Declared
from bot.dialogue.reading.faults import Report
from bot.dialogue.reading.statements import UNITS
from bot.dialogue.reading.words import NAME

KINDS = ("text", "name", "number", "flag", "feeling", "time", "composed")
TAKEN = frozenset({"text", "visits"})
"""Names that expressions know already: the words just heard, and how often this node was entered."""
_KEEP = re.compile(r"([1-9]\d{0,5}) (hour|day|week|month|year)s?")
_KEYS = {"kind", "keep", "why", "read_by"}


def read_memory(text: str, file: str = "dialogues/memory.toml") -> Mapping[str, Declared]:
    """Read the declarations. Raises `PageFaults` with all that is wrong."""
    report = Report(file)
    declared = {name: _declared(name, table, _line_of(text, name), report) for name, table in _tables(text, report)}
    report.close()
    return declared


def _tables(text: str, report: Report) -> list[tuple[str, object]]:
    try:
        return list(tomllib.loads(text.replace("\r\n", "\n")).items())
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        found = re.search(r"line (\d+)", str(error))
        report.add(
            int(found[1]) if found else 1, "R501", f'this is no TOML ({error}); write `[name]`, then `kind = "..."`'
        )
        return []


def _line_of(text: str, name: str) -> int:
    found = re.search(rf"^[ \t]*(\[[ \t]*)?{re.escape(name)}\b", text, re.MULTILINE)
    return text.count("\n", 0, found.start()) + 1 if found else 1


def _declared(name: str, table: object, line: int, report: Report) -> Declared:
    if not isinstance(table, dict):
        report.add(line, "R502", f"`{name}` stands alone; write `[{name}]` and kind, keep and why below it")
        table = {}
    else:
        _check_name(name, line, report)
        _check_keys(name, table, line, report)
    words = {key: value if isinstance(value := table.get(key, ""), str) else "" for key in _KEYS}
    return Declared(name, words["kind"], _keep(words["keep"]) or 0, words["why"], words["read_by"], line)


def _check_name(name: str, line: int, report: Report) -> None:
    if not NAME.fullmatch(name) or keyword.iskeyword(name) or name in TAKEN:
        report.add(line, "R503", f"[{name}] can't be a name; write small letters, digits and _, as [good_days]")


def _check_keys(name: str, table: dict[str, object], line: int, report: Report) -> None:
    for key in table.keys() - _KEYS:
        report.add(line, "R504", f"[{name}] has `{key}`; write only kind, keep, why and read_by")
    if table.get("kind") not in KINDS:
        report.add(line, "R505", f"[{name}] has no kind that is known; write one of {', '.join(KINDS)}")
    if _keep(table.get("keep")) is None:
        report.add(line, "R506", f'[{name}] does not say how long; write keep = "always" or, say, keep = "30 days"')
    if not isinstance(why := table.get("why"), str) or not why.strip():
        report.add(line, "R507", f'[{name}] does not say why; write why = "..." in words for the person')
    if not isinstance(table.get("read_by", ""), str):
        report.add(line, "R508", f'[{name}] names its reader wrongly; write read_by = "pace"')


def _keep(value: object) -> int | None:
    """Seconds; 0 for always, None for what can't be read."""
    if value == "always":
        return 0
    found = _KEEP.fullmatch(value) if isinstance(value, str) else None
    return int(found[1]) * UNITS[found[2]] if found else None
