"""A clock that can be moved by hand, for `ajar chat --pretend-time`."""

import json
from pathlib import Path

from bot.now import real_now


class PretendClock:
    """Real time plus what was waited, which is kept beside the database, so that a restart stays in its future."""

    def __init__(self, beside: Path) -> None:
        self._file = beside.with_name(beside.name + ".time")
        self._ahead = self._read()

    def __call__(self) -> int:
        return real_now() + self._ahead

    def move_to(self, moment: int) -> None:
        """Move on to `moment` (ms UTC); the clock never goes back."""
        self._ahead = max(self._ahead, moment - real_now())
        self._file.write_text(json.dumps({"ahead_ms": self._ahead}), encoding="utf-8")

    def _read(self) -> int:
        try:
            return int(json.loads(self._file.read_text(encoding="utf-8"))["ahead_ms"])
        except (OSError, ValueError, KeyError, TypeError):
            return 0
