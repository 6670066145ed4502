"""A turn that fails: how often it is tried, and what may be told of it, which is never anybody's words."""

import os
import traceback
from pathlib import Path

OURS = tuple(f"{Path(__file__).parents[3] / room}{os.sep}" for room in ("bot", "adapters"))
"""Where our own code lies."""
TRIES = 3
"""So often a turn may fail before what makes it fail is set aside."""


def place_of(error: Exception) -> str:
    """The last line of our own code that failed; of anybody's, where none of ours had a part in it."""
    frames = traceback.extract_tb(error.__traceback__)
    frame = next((frame for frame in reversed(frames) if frame.filename.startswith(OURS)), frames[-1])
    return f"{frame.filename}:{frame.lineno}"
