"""What the door itself has to remember between starts: few lines, and nothing that anybody wrote.

Which commands were shown to Discord, up to which message everything was taken in, and, for the seconds until their
first turn is kept, the channels of people who are new.
"""

import json
import os
from pathlib import Path
from typing import Protocol


class Notes(Protocol):
    """Short texts by name."""

    def read(self, name: str) -> str:
        """What was last noted under this name; "" if nothing."""
        ...

    def write(self, name: str, text: str) -> None: ...


class BriefNotes:
    """Notes that end with the process."""

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}

    def read(self, name: str) -> str:
        return self._kept.get(name, "")

    def write(self, name: str, text: str) -> None:
        self._kept[name] = text


class FileNotes:
    """Notes in a small file that its owner alone can read. A file that can't be read counts as empty: what it costs is
    one more synchronising, not a message."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept = _read(path)

    def read(self, name: str) -> str:
        return self._kept.get(name, "")

    def write(self, name: str, text: str) -> None:
        """Raises OSError."""
        self._kept[name] = text
        beside = self._path.with_name(self._path.name + ".new")
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(handle, "w", encoding="utf-8") as file:  # noqa: PTH123  # opened with its mode, which Path can't
            json.dump(self._kept, file)
        beside.replace(self._path)


def _read(path: Path) -> dict[str, str]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(name): str(text) for name, text in found.items()} if isinstance(found, dict) else {}
