"""What makes a stolen database unreadable, and erasing true even in its backups.

Each person has a random data key that seals all that is stored about them (AES-256-GCM). Data keys are stored only
wrapped by a master key, in a file of their own. Platform ids are found again by a keyed hash, so that the database
does not say who writes.
"""

import os
import re
import secrets
from collections.abc import Mapping
from hashlib import blake2b

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.service.people.keyfile import KEY_BYTES, KeyFile
from bot.service.store import MASTER_ID, UPDATE_BYTES

NONCE = 12
_MASTER = re.compile(rb"[0-9a-f]{%d}" % MASTER_ID)


class Unreadable(Exception):
    """Sealed bytes that this key does not open."""

    def __init__(self) -> None:
        super().__init__("sealed with another key, or damaged")


class PersonKey:
    """Seals and opens what is stored about one person. Bytes moved to another table or person don't open."""

    __slots__ = ("_cipher", "_person")

    def __init__(self, person: str, key: bytes) -> None:
        self._person = person.encode()
        self._cipher = AESGCM(key)

    def seal(self, table: bytes, plain: bytes) -> bytes:
        nonce = os.urandom(NONCE)
        return nonce + self._cipher.encrypt(nonce, plain, table + self._person)

    def open(self, table: bytes, sealed: bytes) -> bytes:
        """Raises Unreadable."""
        try:
            return self._cipher.decrypt(sealed[:NONCE], sealed[NONCE:], table + self._person)
        except (InvalidTag, ValueError) as error:
            raise Unreadable from error


class Keyring:
    """Makes, wraps and unwraps the keys of people, and hashes what is looked up."""

    def __init__(self, file: KeyFile) -> None:
        self._current = file.current
        self._masters = {name: AESGCM(key) for name, key in file.masters.items()}
        self._names = {name.encode() for name in file.masters}
        self._lookup = file.lookup

    @property
    def stamp(self) -> bytes:
        """By which a store knows the lookup key that belongs to it, which is never changed; the master key: `fits`."""
        return self.mac("stamp")

    @property
    def common(self) -> PersonKey:
        """What seals an update while nobody knows yet whose it is."""
        return PersonKey("", blake2b(b"common", key=self._lookup, digest_size=KEY_BYTES).digest())

    def mac(self, *parts: str) -> bytes:
        """The keyed hash under which something is found again."""
        return blake2b("\0".join(parts).encode(), key=self._lookup, digest_size=16).digest()

    def update(self, channel: str, address: str, id: str) -> bytes:
        """By which an update is known to have come before."""
        return self.mac(channel, address, id)[:UPDATE_BYTES]

    def fresh(self, person: str) -> tuple[PersonKey, bytes]:
        """A new key for a person, and the same key wrapped, to be stored."""
        key = secrets.token_bytes(KEY_BYTES)
        return PersonKey(person, key), self._wrap(person, key)

    def unwrap(self, person: str, wrapped: bytes) -> PersonKey:
        """Raises Unreadable."""
        return PersonKey(person, self._unwrap(person, wrapped))

    def is_foreign(self, wrapped: bytes) -> bool:
        """Whether a key was wrapped by a master key that is not in this file. One that is damaged is not foreign."""
        name = wrapped[:MASTER_ID]
        return _MASTER.fullmatch(name) is not None and name not in self._names

    def fits(self, masters: Mapping[bytes, int]) -> bool:
        """Whether this is the file to a store whose keys begin so. A few that it can't open are others' misfortune."""
        foreign = sum(count for name, count in masters.items() if self.is_foreign(name))
        known = sum(count for name, count in masters.items() if name in self._names)
        return foreign <= known

    def rewrap(self, person: str, wrapped: bytes) -> bytes:
        """The same key, wrapped by the master key now in use."""
        return self._wrap(person, self._unwrap(person, wrapped))

    def _wrap(self, person: str, key: bytes) -> bytes:
        nonce = os.urandom(NONCE)
        sealed = self._masters[self._current].encrypt(nonce, key, b"keys" + person.encode())
        return self._current.encode() + nonce + sealed

    def _unwrap(self, person: str, wrapped: bytes) -> bytes:
        name, nonce, sealed = wrapped[:MASTER_ID], wrapped[MASTER_ID:][:NONCE], wrapped[MASTER_ID + NONCE :]
        try:
            return self._masters[name.decode()].decrypt(nonce, sealed, b"keys" + person.encode())
        except (InvalidTag, ValueError, KeyError) as error:
            raise Unreadable from error
