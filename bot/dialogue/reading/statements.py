"""The statements in backticks: what a node or a way does besides speaking."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from difflib import get_close_matches

from bot.dialogue.book import ACTS, CRAFTS, Assignment, Cancel, Deed, Do, Schedule
from bot.dialogue.reading.faults import Report
from bot.dialogue.reading.words import NAME, expression

UNITS = {"minute": 60, "hour": 3600, "day": 86400, "week": 7 * 86400, "month": 30 * 86400, "year": 365 * 86400}
"""Seconds in what a page calls a time."""
_FARTHEST = 366 * 86400
_DURATION = re.compile(r"(\d{1,6}) (minute|hour|day|week|month|year)s?")
_REFERENCE = re.compile(r"(?:([a-z][a-z0-9_]*)\.md)?#([a-z][a-z0-9_]*)")
_FORMER = re.compile(r"(?:([a-z][a-z0-9_]*)#)?([a-z][a-z0-9_]*)")


@dataclass(frozen=True, slots=True)
class Statements:
    """All that stood in the backticks of one heading or one way."""

    deeds: tuple[Deed, ...] = ()
    asks: str = ""
    formerly: tuple[str, ...] = ()
    then_back: bool = False


@dataclass(frozen=True, slots=True)
class Site:
    """Where statements stand: under a heading or behind a way of a flow."""

    flow: str
    line: int
    behind_way: bool
    report: Report

    def fault(self, code: str, message: str) -> None:
        self.report.add(self.line, code, message)


def read_statements(spans: list[str], site: Site, found: Statements = Statements()) -> Statements:
    """All statements of one site, in order, after those already `found`."""
    for span in spans:
        found = _read_one(span, found, site)
    return found


Reader = Callable[[re.Match[str], Statements, Site], Statements]


def _read_one(span: str, found: Statements, site: Site) -> Statements:
    for pattern, behind_way, under_heading, reader in _TABLE:
        match = pattern.fullmatch(span)
        if match is None:
            continue
        if behind_way if site.behind_way else under_heading:
            return reader(match, found, site)
        site.fault("R303", f"`{span}` can't stand {_WRONG_SITE[site.behind_way]}")
        return found
    site.fault("R302", f"`{span}` is not known; {_instead(span)}")
    return found


_WRONG_SITE = {
    True: "behind a way; write it on a line of its own under the heading",
    False: "under a heading; write it behind the way that leads here: `- [Label](#node) `...``",
}


def _formerly(match: re.Match[str], found: Statements, site: Site) -> Statements:
    names = [name.strip() for name in match[1].split(",")]
    ids = []
    for name in names:
        former = _FORMER.fullmatch(name)
        if former is None:
            site.fault(
                "R304", f"{name!r} is no name of a node; write `formerly old_name` or `formerly old_page#old_name`"
            )
        else:
            ids.append(f"{former[1] or site.flow}#{former[2]}")
    return replace(found, formerly=(*found.formerly, *ids))


def _asks(match: re.Match[str], found: Statements, site: Site) -> Statements:
    if found.asks:
        site.fault("R305", "a node asks for one thing; write a second node for the other")
    return replace(found, asks=match[1])


def _follow_up_in(match: re.Match[str], found: Statements, site: Site) -> Statements:
    return _schedule(found, duration(match[1]), match[2], site)


def _follow_up_at(match: re.Match[str], found: Statements, site: Site) -> Statements:
    return _schedule(found, match[1], match[2], site)


def _schedule(found: Statements, when: int | str | None, node: str, site: Site) -> Statements:
    if when is None:
        site.fault("R306", "this time can't be read; write it like `follow up in 2 days: #node` (at most a year)")
        return found
    target = reference(node, site)
    return _with(found, Schedule(target, when)) if target else found


def _cancel(match: re.Match[str], found: Statements, site: Site) -> Statements:
    if match[1] == "all":
        return _with(found, Cancel(""))
    target = reference(match[1], site)
    return _with(found, Cancel(target)) if target else found


def _do(match: re.Match[str], found: Statements, site: Site) -> Statements:
    name = match[1]
    known = (*ACTS, *CRAFTS)
    if name not in known:
        site.fault("R307", f"`do {name}` is not known; write one of {', '.join(f'`do {act}`' for act in known)}")
        return found
    return _with(found, Do(name))


def _then_back(_: re.Match[str], found: Statements, _site: Site) -> Statements:
    return replace(found, then_back=True)


def _assign(match: re.Match[str], found: Statements, site: Site) -> Statements:
    value = expression(match[2], site.line, site.report)
    return found if value is None else _with(found, Assignment(match[1], value))


def _with(found: Statements, deed: Deed) -> Statements:
    return replace(found, deeds=(*found.deeds, deed))


def duration(text: str) -> int | None:
    """Seconds of "2 days"; None if it is no such thing, nothing at all, or beyond a year."""
    found = _DURATION.fullmatch(text.strip())
    seconds = int(found[1]) * UNITS[found[2]] if found else 0
    return seconds if 0 < seconds <= _FARTHEST else None


def reference(text: str, site: Site) -> str:
    """The full id of `#node` or `page.md#node`; "" and a fault if it is neither."""
    found = _REFERENCE.fullmatch(text)
    if found is None:
        site.fault("R308", f"`{text}` names no node; write `#node` or `page.md#node`")
        return ""
    return f"{found[1] or site.flow}#{found[2]}"


_NAME = NAME.pattern
# pattern, may stand behind a way, may stand under a heading, reader
_TABLE: tuple[tuple[re.Pattern[str], bool, bool, Reader], ...] = (
    (re.compile(r"formerly (.+)"), False, True, _formerly),
    (re.compile(rf"asks ({_NAME})"), False, True, _asks),
    (re.compile(r"follow up in ([^:]+): *(\S+)"), True, True, _follow_up_in),
    (re.compile(rf"follow up at ({_NAME}): *(\S+)"), True, True, _follow_up_at),
    (re.compile(r"cancel (\S+)"), True, True, _cancel),
    (re.compile(r"do (\S+)"), True, True, _do),
    (re.compile(r"then back"), True, False, _then_back),
    (re.compile(rf"({_NAME}) *=(?!=) *(.+)"), True, False, _assign),
)
_FORMS = {
    "formerly": "formerly old_name",
    "asks": "asks name",
    "follow": "follow up in 2 days: #node",
    "cancel": "cancel #node",
    "do": "do pause",
    "then": "then back",
    "if": "if name > 1",
}


def _instead(span: str) -> str:
    first = span.partition(" ")[0].lower()
    if first == "if":
        return "`if ...` goes before the words or the way that it guards"
    near = get_close_matches(first, _FORMS, n=1, cutoff=0.5)
    if near:
        return f"write it like `{_FORMS[near[0]]}`"
    return "write one of " + ", ".join(f"`{form}`" for form in _FORMS.values()) + ", or `name = name + 1` behind a way"
