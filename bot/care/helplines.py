"""Who people can reach: the table of helplines, checked at load and shown as it stands.

A number is never written, changed or spaced otherwise than in the table. A row is shown while `ship` is "yes" and its
`review_by` is less than six months past; otherwise the emergency number, which is never hidden, and the directory.
"""

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.care.countries import country_named

COLUMNS = (
    "country_code", "country", "kind", "service", "number", "text_or_chat", "hours", "website", "source", "source_date",
    "second_source", "strength", "ship", "checked_on", "review_by", "note",
)  # fmt: skip
KINDS = ("emergency", "suicide", "partner_violence", "children", "directory")
GRACE_MONTHS = 6
MOST = 3
DIRECTORY = "findahelpline.com"
LOCAL_EMERGENCY = "your local emergency number"

_DIALLED = re.compile(r"\d[\d ()/-]*|")
_DOUBTFUL_HOURS = re.compile(r"without hours|confirm|hours not verified|\(\d{4}\)")
_FOR_PEOPLE = {
    "for men": "for men", "women": "for women", "young people": "for young people", "not shown on bills": "not shown on bills",
    "not on bills": "not on bills", "text only": "text only", "English and Spanish": "English and Spanish",
    "English and French": "English and French", "open to anyone affected, any gender": "for anyone affected, any gender",
    "run for England": "run for England", "11 languages including English": "11 languages including English",
    "victims, witnesses and people who hurt others": "also for people who hurt others", "interpreters": "with interpreters",
    "the call can stay in the phone's own call log": "the call can stay in the phone's own call log",
    "112 works from a mobile": "112 works from a mobile", "free": "free",
}  # fmt: skip
"""The parts of a note that are for people; the rest is for those who keep the table."""
_WANTED = {
    "user_self_harm": ("suicide",),
    "partner_self_harm": ("suicide", "partner_violence"),
    "partner_violence": ("partner_violence",),
    "coercive_control": ("partner_violence",),
    "child_harm": ("children",),
    "medical_emergency": ("emergency",),
    "user_controlling": (),
    "": ("emergency", "suicide", "partner_violence"),
}
"""Which lines fit which kind, the best first; "" where nobody said why they look for help."""


class HelplineError(Exception):
    """The table can't be used; says in which row, why, and what to do."""


@dataclass(frozen=True, slots=True)
class Helpline:
    """One row of the table."""

    country: str
    kind: str
    service: str
    number: str
    text: str
    hours: str
    website: str
    note: str
    ship: bool
    review_by: date

    def shown(self, today: date) -> bool:
        return self.ship and today < _months_on(self.review_by, GRACE_MONTHS)

    def __str__(self) -> str:
        """As people see it: service, number, text way, hours if they are sure, who it is for."""
        ways = [self.number, self.text]
        hours = "" if _DOUBTFUL_HOURS.search(f"{self.note} {self.hours}") else self.hours
        people = [_FOR_PEOPLE[part] for part in re.split(r"; |\. ", self.note) if part in _FOR_PEOPLE]
        return f"{self.service}: {', '.join(filter(None, [*ways, hours, *people]))}"


def _months_on(day: date, months: int) -> date:
    month = day.month - 1 + months
    return date(day.year + month // 12, month % 12 + 1, min(day.day, 28))


def read_helplines(text: str) -> tuple[Helpline, ...]:
    """The rows of the table. Raises HelplineError for the first thing that is wrong."""
    reader = csv.DictReader(io.StringIO(text))
    if tuple(reader.fieldnames or ()) != COLUMNS:
        raise HelplineError(f"helplines.csv, line 1: the columns are not the agreed ones; write {', '.join(COLUMNS)}.")
    rows = tuple(_row(row, reader.line_num) for row in reader)
    if not any(row.kind == "directory" and DIRECTORY in row.website for row in rows):
        raise HelplineError(
            f"helplines.csv has no directory row for {DIRECTORY}; add it, it is shown beside every number."
        )
    return rows


def _row(row: Mapping[str, str | None], line: int) -> Helpline:
    cells = {name: (row.get(name) or "") for name in COLUMNS}
    _check(cells, line)
    try:
        review = date.fromisoformat(cells["review_by"])
    except ValueError as error:
        raise HelplineError(f"helplines.csv, line {line}: review_by is no date; write it as 2027-05-22.") from error
    return Helpline(
        cells["country_code"], cells["kind"], cells["service"], cells["number"], cells["text_or_chat"], cells["hours"],
        cells["website"], cells["note"], cells["ship"] == "yes", review,
    )  # fmt: skip


def _check(cells: Mapping[str, str], line: int) -> None:
    wrong = ""
    if not re.fullmatch(r"[A-Z]{2}", cells["country_code"]):
        wrong = "country_code is no two capital letters"
    elif cells["kind"] not in KINDS:
        wrong = f"kind is none of {', '.join(KINDS)}"
    elif cells["ship"] == "yes" and not _DIALLED.fullmatch(cells["number"]):
        wrong = "number holds more than digits, blanks, brackets, dashes and strokes"
    elif cells["ship"] not in ("yes", "hold"):
        wrong = "ship is neither yes nor hold"
    elif not (cells["number"] or cells["text_or_chat"] or cells["website"]) and cells["ship"] == "yes":
        wrong = "there is no number, text way or website to show"
    if wrong:
        raise HelplineError(f"helplines.csv, line {line}: {wrong}; take it from the source as it stands there.")


@dataclass(frozen=True, slots=True)
class Helplines:
    """The table, asked by country and kind."""

    rows: Sequence[Helpline]

    def lines_for(self, country: str, kind: str, today: date) -> tuple[Helpline, ...]:
        """At most three lines, the best fit first: one of each wanted kind, then more of the first."""
        code = country if country in _codes(self.rows) else country_named(country)
        there = [row for row in self.rows if row.country == code and row.shown(today)]
        if kind == "user_controlling":
            return tuple(
                row for row in there if "people who hurt others" in row.note and row.kind == "partner_violence"
            )
        wanted = [[row for row in there if row.kind == each] for each in _WANTED.get(kind, _WANTED[""])]
        firsts = [rows[0] for rows in wanted if rows]
        return (
            tuple(dict.fromkeys([*firsts, *(row for rows in wanted for row in rows)]))[:MOST] if kind else tuple(firsts)
        )

    def emergency(self, country: str) -> str:
        """The emergency number of a country as the table has it; it is shown whatever its review date."""
        code = country if country in _codes(self.rows) else country_named(country)
        found = (row.number for row in self.rows if row.country == code and row.kind == "emergency")
        return next(found, LOCAL_EMERGENCY)

    def told(self, country: str, kind: str, today: date) -> str:
        """The lines as one text, the directory always last; alone where there are none."""
        lines = [f"\n{line}" for line in self.lines_for(country, kind, today)]
        lists = "lists others" if lines else "shows who answers where you are"
        return "".join([*lines, f"\n{DIRECTORY} {lists}, by phone, text or chat."])


def _codes(rows: Sequence[Helpline]) -> frozenset[str]:
    return frozenset(row.country for row in rows)
