"""What joins two people or parts them, in the tables; part of the transaction of one turn.

Everything is looked at before anything is changed, so that a refused turn leaves no trace.
"""

import sqlite3

from bot.service.store import Absorbed, Commit, Left, Offered
from bot.service.store import statements as sql


class Ties:
    """Works on the database inside a transaction that somebody else begins and ends."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def updates_of(self, absorbed: Absorbed) -> bytes:
        """What came in from the other person, so that it doesn't count anew."""
        row = self._db.execute(sql.VERSION_OF, (absorbed.person,)).fetchone()
        return bytes(row[1]) if row else b""

    def tie(self, commit: Commit) -> bool:
        """False if it can't be: a code was used meanwhile, or the other person moved on."""
        match commit.tie:
            case Offered(mac, expires_at):
                self._db.execute(sql.OFFER, (commit.person, mac, expires_at))
            case Absorbed() as absorbed:
                return self._absorb(commit, absorbed)
            case Left(person):
                address = commit.address
                assert address is not None  # a new person came in by some door
                return self._db.execute(sql.LEAVE_ADDRESS, (address.mac, person)).rowcount == 1
            case None:
                pass
        return True

    def _absorb(self, commit: Commit, absorbed: Absorbed) -> bool:
        offering = self._db.execute(sql.OFFERING, (absorbed.code, commit.now)).fetchone()
        version, _ = self._db.execute(sql.VERSION_OF, (absorbed.person,)).fetchone() or (0, b"")
        if not offering or offering[0] != commit.person or version != absorbed.version:
            return False
        self._db.execute(sql.TAKE_CODE, (commit.person,))
        for id, sealed in absorbed.letters:
            self._db.execute(sql.TAKE_LETTER, (commit.person, sealed, id, absorbed.person))
        for one in absorbed.addresses:
            taken = (one.mac, commit.person, one.channel, one.sealed, one.last_used, one.reachable)
            self._db.execute(sql.TAKE_ADDRESS, taken)
        for statement in sql.ERASE:
            self._db.execute(statement, (absorbed.person,))
        return True
