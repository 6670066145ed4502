"""Comments that let a finding pass: `<!-- D605: a reason -->`.

Directly before a line or way a comment speaks for it; directly under a node's heading, for the whole node; in
the head of a page, for the page as a whole. Without a reason it says nothing.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from math import inf

from bot.dialogue.book import Book, Flow
from bot.dialogue.lint.rule import Finding
from bot.dialogue.lint.walk import all_variants, all_ways

_CODE = re.compile(r"D\d{3}")
_SILENCER = re.compile(r"\b(D\d{3}(?:,\s*D\d{3})*):\s*\S+")


def without_silenced(book: Book, findings: Iterable[Finding]) -> list[Finding]:
    silenced = {each for entry in _files(book) for each in _in_file(*entry)}
    return [f for f in findings if (f.place.file, f.place.line, f.code) not in silenced]


def _files(book: Book) -> Iterator[tuple[str, Mapping[int, str], list[int], Flow | None]]:
    """Each file with its comments and the lines where something stands that findings may name."""
    stops: dict[str, set[int]] = {}
    for place in (*(variant.place for variant in all_variants(book)), *(way.place for way in all_ways(book))):
        stops.setdefault(place.file, set()).add(place.line)
    for flow in book.flows.values():
        headings = {node.place.line for node in flow.nodes}
        yield flow.place.file, flow.comments, sorted(stops.get(flow.place.file, set()) | headings), flow
    for file, comments in book.comments.items():
        yield file, comments, sorted(stops.get(file, set())), None


def _in_file(
    file: str, comments: Mapping[int, str], stops: list[int], flow: Flow | None
) -> Iterator[tuple[str, int, str]]:
    for line, text in comments.items():
        codes = [code for found in _SILENCER.finditer(text) for code in _CODE.findall(found[1])]
        lines = _covered(line, stops, flow)
        yield from ((file, covered, code) for code in codes for covered in lines)


def _covered(line: int, stops: list[int], flow: Flow | None) -> list[int]:
    """The lines that a comment in this line speaks for."""
    headings = [node.place.line for node in flow.nodes] if flow else []
    if flow is not None and line < headings[0]:
        return [flow.place.line]
    after = bisect_right(stops, line)
    if after and stops[after - 1] in headings:
        next_heading = next((heading for heading in headings if heading > line), inf)
        return [stop for stop in stops[after - 1 :] if stop < next_heading]
    return stops[after : after + 1]
