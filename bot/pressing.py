"""What was read from the pages, pressed flat and kept, so that a start doesn't read all of them again.

A pressing lies in the user's cache folder, readable by its owner alone, and is used only if neither a page nor a line
of the code that reads pages has changed since, nor Python nor the libraries that read them. Where none can be made,
pages are read at every start.
"""

import dataclasses
import gc
import hashlib
import os
import pickle
import sys
import tempfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeVar

from platformdirs import user_cache_path

Thing = TypeVar("Thing")

CODE = Path(__file__).resolve().parent
READERS = ("markdown-it-py", "msgspec")
"""Libraries by whose version what is read may differ, or what can be unpickled."""
UNPRESSABLE = (OSError, pickle.PickleError, AttributeError, TypeError, ValueError, RecursionError)
"""What can go wrong with pressing something: what doesn't pickle says so in many ways."""


class _Presser(pickle.Pickler):
    """Keeps a frozen dataclass as its class and its values: made again twice as fast as field by field."""

    def reducer_override(self, thing: object) -> Any:
        if not dataclasses.is_dataclass(thing) or isinstance(thing, type) or "__reduce__" in type(thing).__dict__:
            return NotImplemented
        if not all(field.init for field in dataclasses.fields(thing)):
            return NotImplemented
        return type(thing), tuple(getattr(thing, field.name) for field in dataclasses.fields(thing))


def pressed(name: str, sources: Iterable[Path], make: Callable[[], Thing], folder: Path | None = None) -> Thing:
    """What `make` makes of these files: from an earlier pressing where nothing has changed, else made and pressed."""
    where = folder or user_cache_path("ajar")
    path = where / f"{name}-{_mark([*sources, *CODE.glob('*/**/*.py'), *CODE.glob('*/*.bin')])}.pressed"
    with suppress(
        OSError, pickle.PickleError, EOFError, AttributeError, ImportError, IndexError, TypeError, ValueError
    ):
        return _unpress(path)
    made = make()
    with suppress(*UNPRESSABLE):
        _press(path, made, name)
    return made


def _mark(files: Iterable[Path]) -> str:
    """Changes whenever one of the files does, or what reads them."""
    marks = hashlib.blake2b(f"{sys.version} {[version(name) for name in READERS]}\n".encode(), digest_size=12)
    for file in sorted(files):
        seen = file.stat()
        marks.update(f"{file} {seen.st_size} {seen.st_mtime_ns}\n".encode())
    return marks.hexdigest()


def _unpress(path: Path) -> Thing:  # type: ignore[type-var]  # the name of a pressing says what is in it
    """Raises OSError if there is none, or one that somebody else could have written."""
    with path.open("rb") as file:
        seen = os.fstat(file.fileno())
        if seen.st_uid != os.getuid() or seen.st_mode & 0o077:
            raise PermissionError(path)
        gc.disable()  # thousands of small things are made at once, and none of them is garbage
        try:
            thing: Thing = pickle.load(file)  # noqa: S301  # our own file: owner and mode were looked at
        finally:
            gc.enable()
    return thing


def _press(path: Path, made: object, name: str) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, beside = tempfile.mkstemp(dir=path.parent)
    try:
        with open(handle, "wb") as file:  # noqa: PTH123  # opened by mkstemp, for its owner alone
            _Presser(file, protocol=5).dump(made)
        Path(beside).replace(path)
    finally:
        Path(beside).unlink(missing_ok=True)  # there only if it failed
    for older in path.parent.glob(f"{name}-*.pressed"):
        if older != path:
            older.unlink(missing_ok=True)
