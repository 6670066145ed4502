"""Hears everything that a process could tell its operator: both kinds of logs at the lowest level, and both outputs."""

import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager

import structlog
from structlog.processors import KeyValueRenderer, add_log_level, format_exc_info

CANARY = "zebrafinch"


class Watch:
    """`told` is all that was logged or printed so far."""

    def __init__(self) -> None:
        self._stream = io.StringIO()
        self.handler = logging.StreamHandler(self._stream)
        self.handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s %(args)s"))

    def logger(self, *_: object) -> structlog.PrintLogger:
        return structlog.PrintLogger(self._stream)

    @property
    def told(self) -> str:
        return self._stream.getvalue()


@contextmanager
def watching() -> Iterator[Watch]:
    """Both kinds of logs, at debug level and with tracebacks, go to a watch; what libraries hushed stays hushed."""
    watch, root = Watch(), logging.getLogger()
    level, before = root.level, structlog.get_config()
    root.addHandler(watch.handler)
    root.setLevel(logging.DEBUG)
    structlog.configure(
        processors=[add_log_level, format_exc_info, KeyValueRenderer()],
        wrapper_class=structlog.make_filtering_bound_logger(logging.DEBUG),
        logger_factory=watch.logger,
        cache_logger_on_first_use=False,
    )
    try:
        yield watch
    finally:
        structlog.configure(**before)
        root.setLevel(level)
        root.removeHandler(watch.handler)
