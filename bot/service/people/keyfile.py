"""The secrets of one installation, in a small file that only its owner may read.

Whoever has this file and the database has everything; whoever has one of them has nothing. So it is kept, and backed
up, apart from the database.
"""

import base64
import binascii
import json
import os
import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

ID_BYTES = 4
KEY_BYTES = 32


class KeyFileError(Exception):
    """A key file that can't be used; the message says why, and what to do."""


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The secrets of one installation: the master keys by id, which of them is in use, and the key for lookups."""

    current: str
    masters: Mapping[str, bytes] = field(repr=False)
    lookup: bytes = field(repr=False)

    @classmethod
    def make(cls) -> "KeyFile":
        name = secrets.token_hex(ID_BYTES)
        return cls(name, {name: secrets.token_bytes(KEY_BYTES)}, secrets.token_bytes(KEY_BYTES))

    @classmethod
    def open(cls, path: Path, new: bool = False) -> "KeyFile":
        """Read the file; if it is missing, make it where a `new` one may be. Raises KeyFileError."""
        try:
            if new and not path.exists():
                cls.make().write(path, over=False)
            _refuse_shared(path)
            return cls.read(path.read_text(encoding="utf-8"))
        except FileNotFoundError as error:
            raise KeyFileError(
                f"There is no key file at {path}, and nothing that is stored can be read without it. "
                "Nothing was changed. Put it back from where you keep its copy, or set AJAR_KEY_FILE to it."
            ) from error
        except OSError as error:
            raise KeyFileError(
                f"The key file {path} can't be read or written. Give Ajar's account access to it, "
                "or set AJAR_KEY_FILE to another place."
            ) from error
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise KeyFileError(
                f"{path} is no key file, or a damaged one. Put it back from your backup; "
                "without it nothing that is stored can be read."
            ) from error

    @classmethod
    def read(cls, text: str) -> "KeyFile":
        """From its text. Raises ValueError, KeyError or TypeError."""
        told = json.loads(text)
        masters = {name: _key(coded) for name, coded in told["masters"].items()}
        masters[told["current"]]  # it is there
        return cls(told["current"], masters, _key(told["lookup"]))

    def write(self, path: Path, over: bool = True) -> None:
        """Put the file in place whole, for its owner's eyes only; `over` an earlier one or not. Raises OSError."""
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside = path.with_name(f"{path.name}.{secrets.token_hex(ID_BYTES)}")
        _write_whole(beside, self._text())
        if over:
            beside.replace(path)
        else:
            with suppress(FileExistsError):  # somebody else was first: theirs is the one
                path.hardlink_to(beside)
            beside.unlink()
        sync_folder(path.parent)

    def _text(self) -> str:
        masters = {name: _code(key) for name, key in self.masters.items()}
        return json.dumps({"current": self.current, "masters": masters, "lookup": _code(self.lookup)}, indent=1)

    def rotated(self) -> "KeyFile":
        """With a new master key in use; the old ones stay until everything is wrapped anew."""
        name = secrets.token_hex(ID_BYTES)
        return KeyFile(name, {**self.masters, name: secrets.token_bytes(KEY_BYTES)}, self.lookup)

    def retired(self) -> "KeyFile":
        """Without the master keys that are no longer in use."""
        return KeyFile(self.current, {self.current: self.masters[self.current]}, self.lookup)


def _code(key: bytes) -> str:
    return base64.b64encode(key).decode()


def _key(coded: str) -> bytes:
    try:
        key = base64.b64decode(coded, validate=True)
    except binascii.Error as error:
        raise ValueError("no key") from error
    if len(key) != KEY_BYTES:
        raise ValueError(f"a key has {KEY_BYTES} bytes")
    return key


def _refuse_shared(path: Path) -> None:
    if not path.is_file() and path.exists():
        raise KeyFileError(f"{path} is no file. Set AJAR_KEY_FILE to the key file itself.")
    if path.stat().st_mode & 0o077:
        raise KeyFileError(f"Others on this computer can read the key file {path}. Run: chmod 600 {path}")


def _write_whole(path: Path, text: str) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """See that new names in it are on the disk. Raises OSError."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
