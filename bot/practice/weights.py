"""The numbers behind the guarded partner, as writers keep them in practice.toml.

Read, checked, and laid out for one temperament at one degree. A wrong number is named with what to write instead;
the door itself never has to doubt its table.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from bot.dialogue.reading.faults import Report
from bot.understanding.reading import MOVES

POSITIONS = ("shut", "on the latch", "ajar", "open")
LIMITS = (0.25, 0.5, 0.75)
"""Where one position of the door ends and the next begins."""
EXTRAS = ("silence", "leaving", "room", "affection", "news", "insult", "stacked_questions", "but")
"""What a turn may do besides the moves of understanding."""
KINDS = (*MOVES, *EXTRAS)
DEGREES = (1, 2, 3)

_SINGLES = {
    "trust": ("grows", "shrinks"),
    "patience": ("question", "closing", "opening", "says_when"),
    "habit": ("again", "fades", "quiet"),
    "but": ("keeps",),
    "apology": ("repairs",),
}


@dataclass(frozen=True, slots=True)
class Nature:
    """One temperament at one degree: every number that the door needs. Weights are from -1 to 1."""

    weights: Mapping[str, float]
    readiness: Mapping[str, tuple[float, ...]]
    start: float
    opens: float
    closes: float
    tires: float
    trust: float
    trust_grows: float
    trust_shrinks: float
    question: float
    closing: float
    opening: float
    says_when: float
    again: float
    fades: float
    quiet: float
    but_keeps: float
    repairs: float


@dataclass(frozen=True, slots=True)
class Weights:
    """The whole table. `nature` lays out what counts for one partner."""

    temperaments: tuple[str, ...]
    weights: Mapping[str, tuple[float, ...]]
    readiness: Mapping[str, tuple[float, ...]]
    here_for: Mapping[str, tuple[float, ...]]
    degrees: Mapping[str, tuple[float, ...]]
    start: Mapping[str, float]
    each: Mapping[str, tuple[float, ...]]
    single: Mapping[str, float]

    def nature(self, temperament: str, degree: int, start: str = "shut", here_for: tuple[str, ...] = ()) -> Nature:
        """The numbers for one partner. `start` is a position, `here_for` what the scene is there to practise."""
        column, row, one = self.temperaments.index(temperament), DEGREES.index(degree), self.single
        welcome = {kind: self.here_for[kind] for kind in here_for if kind in self.here_for}
        return Nature(
            weights={kind: row[column] / 10 for kind, row in self.weights.items()},
            readiness={**self.readiness, **welcome},
            start=self.start[start] * self.degrees["start"][row],
            opens=self.degrees["opens"][row],
            closes=self.degrees["closes"][row],
            tires=self.degrees["tires"][row] * self.each["pace"][column],
            trust=self.each["first"][column],
            trust_grows=one["grows"],
            trust_shrinks=one["shrinks"],
            question=one["question"],
            closing=one["closing"],
            opening=one["opening"],
            says_when=one["says_when"],
            again=one["again"],
            fades=one["fades"],
            quiet=one["quiet"],
            but_keeps=one["keeps"],
            repairs=one["repairs"],
        )


def read_weights(text: str, file: str = "practice.toml") -> Weights:
    """The table of a practice.toml. Raises PageFaults with all that is wrong in it."""
    report = Report(file)
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        report.add(1, "R801", f"this is not TOML: {error}")
        report.close()
        raise
    reader = _Reader(table, report)
    temperaments = tuple(str(name) for name in table.get("temperaments", ()))
    if not temperaments:
        report.add(1, "R802", 'name the temperaments, as `temperaments = ["hurt before", ...]`')
    columns = len(temperaments)
    weights = Weights(
        temperaments,
        reader.rows("weights", columns, (-10, 10)),
        reader.rows("readiness", len(POSITIONS), (-2, 2)),
        reader.rows("here_for", len(POSITIONS), (-2, 2)),
        {name: reader.row("degrees", name, len(DEGREES), (0, 2)) for name in ("start", "opens", "closes", "tires")},
        {place.replace("_", " "): reader.number("start", place) for place in ("shut", "on_the_latch", "ajar")},
        {
            "first": reader.row("trust", "first", columns, (0, 1)),
            "pace": reader.row("patience", "pace", columns, (0, 3)),
        },
        {name: reader.number(section, name) for section, names in _SINGLES.items() for name in names},
    )
    report.close()
    return weights


class _Reader:
    """Takes rows and numbers out of a table; what is amiss goes into the report."""

    __slots__ = ("_report", "_table")

    def __init__(self, table: Mapping[str, object], report: Report) -> None:
        self._table = table
        self._report = report

    def _section(self, name: str) -> Mapping[str, object]:
        found = self._table.get(name)
        return found if isinstance(found, dict) else {}

    def rows(self, section: str, columns: int, limits: tuple[float, float]) -> dict[str, tuple[float, ...]]:
        for name in self._section(section):
            if name not in KINDS:
                self._report.add(1, "R803", f"[{section}] {name} is no kind of move; there are {', '.join(KINDS)}")
        return {name: self.row(section, name, columns, limits) for name in self._section(section)}

    def row(self, section: str, name: str, columns: int, limits: tuple[float, float]) -> tuple[float, ...]:
        found = self._section(section).get(name)
        low, high = limits
        numbers = found if isinstance(found, list) else []
        if len(numbers) != columns or not all(_is_number(number) and low <= number <= high for number in numbers):
            self._report.add(1, "R804", f"[{section}] {name} takes {columns} numbers from {low} to {high}")
            return (0.0,) * columns
        return tuple(float(number) for number in numbers)

    def number(self, section: str, name: str) -> float:
        found = self._section(section).get(name)
        if not isinstance(found, int | float) or not 0 <= found <= 1:
            self._report.add(1, "R805", f"[{section}] {name} takes a number from 0 to 1")
            return 0.0
        return float(found)


def _is_number(found: object) -> bool:
    return isinstance(found, int | float) and not isinstance(found, bool)
