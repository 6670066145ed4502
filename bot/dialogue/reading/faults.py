"""What is wrong with a page, in words for the person who mends it."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.dialogue.book import Place


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that a page may not contain. `message` says what is wrong and what to write instead.

    Codes: R1 the build of a page, R2 words, R3 statements in backticks, R4 ways, R5 memory.toml,
    R6 between pages, R7 the question deck.
    """

    place: Place
    code: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.code} {self.message}"


class PageFaults(Exception):
    """Pages that can't be read, with every fault found in them."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = tuple(faults)


class Report:
    """Collects the faults of one file while it is read."""

    __slots__ = ("_faults", "_file")

    def __init__(self, file: str) -> None:
        self._file = file
        self._faults: list[Fault] = []

    def place(self, line: int) -> Place:
        return Place(self._file, line)

    def add(self, line: int, code: str, message: str) -> None:
        self._faults.append(Fault(self.place(line), code, message))

    def close(self) -> None:
        """Raise what was found, in page order; nothing if nothing was."""
        if self._faults:
            raise PageFaults(sorted(self._faults, key=lambda fault: fault.place.line))
