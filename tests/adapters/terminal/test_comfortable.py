"""The comfortable terminal on a real pseudo-terminal, its screen read by a terminal emulator."""

import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable
from contextlib import suppress
from fcntl import ioctl
from pathlib import Path

import pyte
import pytest

COLUMNS, ROWS = 90, 50


class Terminal:
    """A chat on a pseudo-terminal of its own."""

    def __init__(self, db: Path) -> None:
        self.pid, self._fd = pty.fork()
        if self.pid == 0:
            os.environ["TERM"] = "xterm-256color"
            os.execv(sys.executable, [sys.executable, "-m", "bot", "chat", "--db", str(db)])
        ioctl(self._fd, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        self._screen = pyte.Screen(COLUMNS, ROWS)
        self._stream = pyte.ByteStream(self._screen)

    @property
    def text(self) -> str:
        return "\n".join(line.rstrip() for line in self._screen.display)

    def type(self, keys: str) -> None:
        os.write(self._fd, keys.encode())

    def until(self, seen: Callable[[str], bool], seconds: float = 20) -> str:
        """Read the screen until it shows what is looked for; fails with the screen if it never does."""
        end = time.monotonic() + seconds
        while not seen(self.text):
            if time.monotonic() > end or not select.select([self._fd], [], [], 1)[0]:
                if time.monotonic() > end:
                    pytest.fail(f"never seen; the screen:\n{self.text}")
                continue
            data = os.read(self._fd, 65536)
            self._stream.feed(data)
            if b"\x1b[6n" in data:  # where is the cursor?
                os.write(self._fd, f"\x1b[{self._screen.cursor.y + 1};{self._screen.cursor.x + 1}R".encode())
        return self.text

    def close(self) -> int:
        self.type("\x04")
        _, status = os.waitpid(self.pid, 0)
        os.close(self._fd)
        return os.waitstatus_to_exitcode(status)


def test_a_talk_with_numbers_completion_and_a_quiet_end(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path / "a.db")
    try:
        terminal.until(lambda text: text.rstrip().endswith("you"))
        terminal.type("she came in and went straight to bed, not a word\r")
        shown = terminal.until(lambda text: "1  I'll try that" in text)
        assert "You: " in shown
        terminal.type("I'll\t")
        terminal.until(lambda text: "you  I'll try that" in text)
        terminal.type("\r")
        terminal.until(lambda text: "Shall I ask you" in text)
        terminal.type("2\r")
        terminal.until(lambda text: "ask tomorrow" in text)
        assert terminal.close() == 0
    finally:
        with suppress(ProcessLookupError):
            os.kill(terminal.pid, signal.SIGKILL)
