"""A sealed stream: pieces that can be neither read, changed, moved, dropped nor cut off without the key file.

    magic, id of the master key, salt │ length, piece │ length, piece │ ... │ length, last piece

Each file has a key of its own, derived from the master key and the salt (HKDF-SHA-256), and counts its pieces in their
nonces, the last one marked (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015).
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.service.backup.errors import Damaged, NotABackup, OtherKeyFile
from bot.service.people.keyfile import ID_BYTES, KEY_BYTES, KeyFile

MAGIC = b"AJARBAK1"
SALT = 16
MASTER = 2 * ID_BYTES
HEADER = len(MAGIC) + MASTER + SALT
LENGTH = 4
LONGEST = 256 * 1024 * 1024
"""Bytes of a piece; a longer one was not written by Ajar."""


class Sealing:
    """Writes pieces; what is not finished by a last one does not open."""

    def __init__(self, file: BinaryIO, keys: KeyFile) -> None:
        salt = os.urandom(SALT)
        self._header = MAGIC + keys.current.encode() + salt
        self._cipher = AESGCM(_derived(keys.masters[keys.current], salt))
        self._file = file
        self._count = 0
        file.write(self._header)

    def add(self, piece: bytes, last: bool = False) -> None:
        """Raises OSError."""
        sealed = self._cipher.encrypt(_nonce(self._count, last), piece, self._header)
        self._count += 1
        self._file.write(len(sealed).to_bytes(LENGTH, "big") + sealed)


def opened(file: BinaryIO, keys: KeyFile, path: Path) -> Iterator[tuple[bytes, bool]]:
    """The pieces of a file, each with whether it is the last. `path` is what complaints name. Raises BackupError."""
    header = file.read(HEADER)
    if len(header) < HEADER or not header.startswith(MAGIC):
        raise NotABackup(path)
    master = keys.masters.get(header[len(MAGIC) : -SALT].decode("latin-1"))
    if master is None:
        raise OtherKeyFile(path)
    cipher = AESGCM(_derived(master, header[-SALT:]))
    count, last = 0, False
    while not last:
        sealed = _piece(file, path)
        plain, last = _unsealed(cipher, header, sealed, count, path)
        yield plain, last
        count += 1
    if file.read(1):
        raise Damaged(path)


def _piece(file: BinaryIO, path: Path) -> bytes:
    length = int.from_bytes(file.read(LENGTH), "big")
    sealed = file.read(length) if 0 < length <= LONGEST else b""
    if not length or len(sealed) < length:
        raise Damaged(path)
    return sealed


def _unsealed(cipher: AESGCM, header: bytes, sealed: bytes, count: int, path: Path) -> tuple[bytes, bool]:
    for last in (False, True):
        try:
            return cipher.decrypt(_nonce(count, last), sealed, header), last
        except (InvalidTag, ValueError):
            continue
    raise Damaged(path)


def _nonce(count: int, last: bool) -> bytes:
    return count.to_bytes(11, "big") + bytes([last])


def _derived(master: bytes, salt: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt, b"ajar backup").derive(master)
