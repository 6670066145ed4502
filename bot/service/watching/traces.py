"""The name of a turn in the log, from desk to courier: random, so that it says nothing of whose turn it is."""

import random

from structlog.contextvars import bind_contextvars, get_contextvars

_BITS = 40


def fresh() -> str:
    """A name for one turn."""
    return f"{random.getrandbits(_BITS):010x}"  # tells turns apart, guards nothing


def resume(trace: str) -> None:
    """What is logged from here on in this task belongs to that turn."""
    bind_contextvars(turn=trace)


def current() -> str:
    """The turn that this task is at; "" for none."""
    return str(get_contextvars().get("turn", ""))
