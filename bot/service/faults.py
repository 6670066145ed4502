"""A turn that fails: how often it is tried, and what may be told of it, which is never anybody's words."""

import traceback

TRIES = 3
"""So often a turn may fail before what makes it fail is set aside."""


def place_of(error: Exception) -> str:
    """The line of code that failed."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{frame.filename}:{frame.lineno}"
