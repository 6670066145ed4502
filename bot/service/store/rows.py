"""What is done to the tables, inside a transaction that somebody else begins and ends.

Two files: the database, and the wrapped keys beside it, so that an old backup of the database can't be read once a
person's key is gone. Keys are written to the disk before the rows that need them, and erased before them.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Sequence

from bot.service.store import (
    UPDATE_BYTES,
    Absorbed,
    Address,
    Alarm,
    Commit,
    Committed,
    Conflict,
    Due,
    Duplicate,
    Found,
    Lane,
    Outcome,
    Outgoing,
    Stage,
    Unsent,
)
from bot.service.store import statements as sql
from bot.service.store.backlog import Backlog
from bot.service.store.ties import Ties

UPDATES_KEPT = 100 * UPDATE_BYTES
"""A platform hands out at most a hundred updates before it is told that they arrived."""
ERASURES_KEPT = 48 * 3600 * 1000
DEAD_KEPT = 7 * 24 * 3600 * 1000


class Rows:
    """The tables of both files. `first_id` is above every outbox id ever given."""

    def __init__(self, db: sqlite3.Connection, keys: sqlite3.Connection, first_id: int) -> None:
        self._db = db
        self._keys = keys
        self._next_id = first_id
        self._ties = Ties(db)

    # --- people

    def find(self, mac: bytes) -> Found | None:
        row = self._db.execute(sql.FIND_ADDRESS, (mac,)).fetchone()
        return self.load(row[0]) if row else None

    def load(self, person: str) -> Found | None:
        row = self._db.execute(sql.FIND_PERSON, (person,)).fetchone()
        if row is None:
            return None
        key = self._keys.execute(sql.KEY_OF, (person,)).fetchone()
        if key is None:  # erased, but the rows outlived it: an erasing that was cut off, or an old backup
            self._remove(person)
            return None
        addresses = tuple(_address(*one) for one in self._db.execute(sql.ADDRESSES_OF, (person,)))
        alarms = tuple(Alarm(*alarm) for alarm in self._db.execute(sql.ALARMS_OF, (person,)))
        return Found(person, row[0], row[1], key[0], addresses, alarms)

    def load_all(self, people: Sequence[str]) -> list[Found]:
        """By one statement a table: a third of what each person by themselves costs."""
        named = (json.dumps(people),)
        keys: dict[str, bytes] = dict(self._keys.execute(sql.KEYS_OF_ALL, named).fetchall())
        addresses: dict[str, list[Address]] = defaultdict(list)
        for person, *address in self._db.execute(sql.ADDRESSES_OF_ALL, named).fetchall():
            addresses[person].append(_address(*address))
        alarms: dict[str, list[Alarm]] = defaultdict(list)
        for person, *alarm in self._db.execute(sql.ALARMS_OF_ALL, named).fetchall():
            alarms[person].append(Alarm(*alarm))
        there = self._db.execute(sql.PEOPLE_OF_ALL, named).fetchall()
        for person in {person for person, _, _ in there} - keys.keys():  # as in `load`
            self._remove(person)
        return [
            Found(person, version, state, keys[person], tuple(addresses[person]), tuple(alarms[person]))
            for person, version, state in there
            if person in keys
        ]

    def version_of(self, person: str) -> int:
        """0 for nobody."""
        row = self._db.execute(sql.VERSION_OF, (person,)).fetchone()
        return int(row[0]) if row else 0

    def people_after(self, person: str) -> list[str]:
        return [row[0] for row in self._db.execute(sql.PEOPLE_AFTER, (person,))]

    def lose(self, mac: bytes) -> None:
        self._db.execute(sql.LOSE_ADDRESS, (mac,))

    def regain(self, mac: bytes) -> None:
        self._db.execute(sql.REGAIN_ADDRESS, (mac,))

    # --- a turn

    def apply(self, commit: Commit) -> Outcome:
        version, updates = self._db.execute(sql.VERSION_OF, (commit.person,)).fetchone() or (0, b"")
        if isinstance(commit.tie, Absorbed):
            updates = self._ties.updates_of(commit.tie) + updates
        if commit.update and self._came(commit.update, updates):
            return Duplicate()
        if version != commit.version or not self._finish(commit.fired) or not self._ties.tie(commit):
            return Conflict()
        updates = (commit.update + updates)[:UPDATES_KEPT]
        if not (self._move(commit, updates) if version else self._add(commit, updates)):
            return Conflict()
        if commit.unreadable:
            self._db.execute(sql.SET_ASIDE, (commit.person, commit.now, commit.unreadable))
        self._cancel(commit)
        if commit.alarms:
            self._set_alarms(commit.person, commit.alarms)
        return Committed(commit.version + 1, self._post(commit.person, commit.outgoing, commit.now))

    def _came(self, update: bytes, updates: bytes) -> bool:
        """Whether the update is among a person's last, or came from somebody who was erased since."""
        at = updates.find(update)
        while at >= 0 and at % UPDATE_BYTES:  # it begins within another one
            at = updates.find(update, at + 1)
        return at >= 0 or self.was_erased(update)

    def _finish(self, fired: Due | None) -> bool:
        return fired is None or self.drop(fired)

    def _move(self, commit: Commit, updates: bytes) -> bool:
        self._db.execute(sql.MOVE_PERSON, (commit.version + 1, commit.state, updates, commit.person))
        if commit.address:
            address = commit.address
            self._db.execute(sql.USE_ADDRESS, (address.sealed, commit.now, address.mac, commit.person))
        if commit.key:
            self._keep_key(commit)
        return True

    def _add(self, commit: Commit, updates: bytes) -> bool:
        address = commit.address
        assert address is not None  # a new person came in by some door
        known = (address.mac, commit.person, address.channel, address.sealed, commit.now)
        if self._db.execute(sql.ADD_ADDRESS, known).rowcount == 0:
            return False
        self._db.execute(sql.ADD_PERSON, (commit.person, commit.state, updates))
        self._keep_key(commit)
        return True

    def _keep_key(self, commit: Commit) -> None:
        self._begin_keys()
        self._keys.execute(sql.KEEP_KEY, (commit.person, commit.key))

    def _cancel(self, commit: Commit) -> None:
        if commit.clear:
            self._db.execute(sql.CANCEL_ALARMS, (commit.person,))
            self._db.execute(sql.UNASKED_GO, (commit.person,))
        if commit.no_follow_ups:
            self._db.execute(sql.CANCEL_FOLLOW_UPS, (commit.person,))
        for name in commit.cancelled:
            self._db.execute(sql.CANCEL_ALARM, (commit.person, name))

    def _set_alarms(self, person: str, alarms: Sequence[Alarm]) -> None:
        for a in alarms:
            self._db.execute(sql.SET_ALARM, (person, a.name, a.kind, a.due, a.expires_at, a.sealed))

    def _post(self, person: str, outgoing: Sequence[Outgoing], now: int) -> tuple[int, ...]:
        ids = tuple(range(self._next_id, self._next_id + len(outgoing)))
        self._next_id += len(outgoing)
        for id, one in zip(ids, outgoing, strict=True):
            self._db.execute(sql.POST, (id, person, int(one.lane), now, one.expires_at, one.sealed))
        return ids

    # --- the outbox

    def arrived(self, ids: Sequence[int]) -> None:
        self._db.executemany(sql.ARRIVED, [(id,) for id in ids])

    def sending(self, id: int) -> bool:
        return self._db.execute(sql.SENDING, (id,)).rowcount == 1

    def tried(self, id: int, attempts: int) -> None:
        self._db.execute(sql.TRIED, (attempts, id))

    def bury(self, id: int, reason: str) -> None:
        self._db.execute(sql.BURY, (reason, id))

    def unsent(self, person: str = "") -> list[Unsent]:
        """Of everybody, or of one person."""
        found = self._db.execute(sql.UNSENT_OF, (person,)) if person else self._db.execute(sql.UNSENT)
        return [
            Unsent(id, whose, self._key(whose), Lane(lane), Stage(stage), attempts, sealed, expires_at)
            for id, whose, lane, stage, attempts, sealed, expires_at in found.fetchall()
        ]

    def backlog(self) -> Backlog:
        return Backlog(*self._db.execute(sql.BACKLOG).fetchone())

    def offering(self, code: bytes, now: int) -> str | None:
        row = self._db.execute(sql.OFFERING, (code, now)).fetchone()
        return row[0] if row else None

    def _key(self, person: str) -> bytes:
        row = self._keys.execute(sql.KEY_OF, (person,)).fetchone()
        return bytes(row[0]) if row else b""

    # --- alarms

    def claim(self, now: int, most: int, lease: int) -> list[Due]:
        found = [Due(*row) for row in self._db.execute(sql.DUE_ALARMS, (now, most)).fetchall()]
        self._db.executemany(sql.LEASE_ALARM, [(now + lease, due.id) for due in found])
        return found

    def put_off(self, due: Due, until: int) -> None:
        self._db.execute(sql.PUT_OFF_ALARM, (until, due.id, due.attempts))

    def drop(self, due: Due) -> bool:
        return self._db.execute(sql.FINISH_ALARM, (due.id, due.attempts)).rowcount == 1

    def next_due(self) -> int | None:
        due: int | None = self._db.execute(sql.NEXT_DUE).fetchone()[0]
        return due

    # --- the end of things

    def erase_key(self, person: str) -> None:
        self._begin_keys()
        self._keys.execute(sql.ERASE_KEY, (person,))

    def was_erased(self, update: bytes) -> bool:
        """Whether whoever sent that update was erased since, or because of it."""
        return self._db.execute(sql.ERASURE, (update,)).fetchone() is not None

    def erase(self, person: str, update: bytes, now: int) -> None:
        """What came from the person is remembered for a while: brought again, it must not make somebody out of them."""
        _, updates = self._db.execute(sql.VERSION_OF, (person,)).fetchone() or (0, b"")
        came = [updates[at : at + UPDATE_BYTES] for at in range(0, len(updates), UPDATE_BYTES)]
        self._remove(person)
        self._db.executemany(sql.REMEMBER_ERASURE, [(one, now) for one in (*came, update) if one])

    def _remove(self, person: str) -> None:
        for statement in sql.ERASE:
            self._db.execute(statement, (person,))

    def expire(self, now: int) -> None:
        self._db.execute(sql.EXPIRE_ERASURES, (now - ERASURES_KEPT,))
        self._db.execute(sql.EXPIRE_DEAD, (now - DEAD_KEPT,))
        self._db.execute(sql.EXPIRE_CODES, (now,))

    def erase_strays(self, after: str) -> str:
        """Of some hundred keys after that of `after`, erase those of nobody: a joining was cut off. Says up to whom
        that was, "" if nobody is left."""
        people = [row[0] for row in self._keys.execute(sql.KEYS_AFTER, (after,))]
        for (person,) in self._db.execute(sql.NOBODY_AMONG, (json.dumps(people),)).fetchall():
            self.erase_key(person)
        return people[-1] if people else ""

    def masters(self) -> dict[bytes, int]:
        return dict(self._keys.execute(sql.MASTERS).fetchall())

    def rewrap(self, change: Callable[[str, bytes], bytes]) -> None:
        self._begin_keys()
        changed = [(person, change(person, wrapped)) for person, wrapped in self._keys.execute(sql.ALL_KEYS)]
        self._keys.executemany(sql.KEEP_KEY, changed)

    def _begin_keys(self) -> None:
        if not self._keys.in_transaction:
            self._keys.execute("BEGIN IMMEDIATE")


def _address(mac: bytes, channel: str, sealed: bytes, last_used: int, reachable: int) -> Address:
    return Address(mac, channel, sealed, last_used, bool(reachable))
