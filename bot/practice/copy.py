"""The words around a rehearsal (coach, card, drills) as writers keep them: lists by section and key.

A line may open with a temperament in brackets, `(needs space) ...`: it goes before the others where it fits. Of a
list the line said least recently comes next, so that words vary.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.dialogue.reading.faults import Report
from bot.practice.sheet import read_sheet

_WHO = re.compile(r"\(([^()]+)\)\s*(.*)")


@dataclass(frozen=True, slots=True)
class Wording:
    """One line; `id` is a short hash of its words, `who` the temperament that it is for."""

    id: str
    text: str
    who: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Copy:
    """Lists of wordings by section and key."""

    lists: Mapping[tuple[str, str], tuple[Wording, ...]]

    def choose(self, section: str, key: str, temperament: str, said: Iterable[str], seed: int = 0) -> Wording | None:
        """The next wording of a list, or None if there is none. `said` holds ids, the latest last."""
        found = self.lists.get((section, key), ())
        fits = [w for w in found if w.who == temperament and w.who] + [w for w in found if not w.who]
        if not fits:
            return None
        before = list(said)
        fresh = [w for w in fits if w.id not in before]
        if not fresh:
            return min(fits, key=lambda w: len(before) - before[::-1].index(w.id))
        return fresh[0] if fresh[0].who else fresh[seed % len(fresh)]


def read_copy(text: str, file: str) -> Copy:
    """Read a page of wordings. Raises PageFaults with all that is wrong with it."""
    report = Report(file)
    sheet = read_sheet(text, report, quoted=False)
    report.close()
    return Copy(
        {
            (section.place, section.heading): tuple(_wording(line, words) for line, words in section.items)
            for section in sheet.sections
        }
    )


def _wording(line: int, words: str) -> Wording:
    found = _WHO.fullmatch(words)
    who, text = (found[1], found[2]) if found else ("", words)
    return Wording(hashlib.blake2b(text.encode(), digest_size=3).hexdigest(), text, who, line)
