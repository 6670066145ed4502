"""How the log is written: to standard error, as text or as an object a line, from one level on.

Ajar's own lines hold no words by the way they are made. Lines of libraries are another matter: of those only the
library's name and its unfilled pattern are written, never what was filled in, and of a failure only its kind.
"""

import logging
import sys
from collections.abc import Mapping, MutableMapping
from typing import TextIO

import structlog
from structlog.typing import Processor

JSON = "json"


def configure(level: str, form: str, stream: TextIO | None = None) -> None:
    """`form` is "text" or "json"; `stream` is standard error if it is None."""
    out = stream or sys.stderr
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        _kind_alone,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    last: Processor = structlog.processors.JSONRenderer() if form == JSON else _console(out)
    structlog.configure(
        processors=[*shared, last],
        wrapper_class=structlog.make_filtering_bound_logger(_number(level)),
        logger_factory=structlog.PrintLoggerFactory(out),
    )
    root = logging.getLogger()
    for handler in [handler for handler in root.handlers if isinstance(handler, FromLibraries)]:
        root.removeHandler(handler)
    root.addHandler(FromLibraries(max(logging.WARNING, _number(level))))


class FromLibraries(logging.Handler):
    """Hands lines of libraries on, without anything that was filled in."""

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[0] if record.exc_info else None
        told = {"error": error.__name__} if error else {}
        pattern = record.msg if isinstance(record.msg, str) and record.args else "said something"
        log = structlog.get_logger().bind(library=record.name, **told)
        (log.error if record.levelno >= logging.ERROR else log.warning)(pattern)


def _number(level: str) -> int:
    return int(getattr(logging, level.upper()))


def _console(out: TextIO) -> Processor:
    return structlog.dev.ConsoleRenderer(colors=out.isatty(), exception_formatter=structlog.dev.plain_traceback)


def _kind_alone(_logger: object, _name: str, line: MutableMapping[str, object]) -> Mapping[str, object]:
    """A failure's text and frames may hold words; its kind doesn't."""
    failure = line.pop("exc_info", None)
    if isinstance(failure, BaseException):
        line["error"] = type(failure).__name__
    elif failure:
        kind = sys.exc_info()[0]
        line["error"] = kind.__name__ if kind else "unknown"
    return line
