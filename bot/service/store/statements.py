"""Every SQL statement of the running store, by name."""

from bot.service.store import MASTER_ID

FIND_ADDRESS = "SELECT person FROM addresses WHERE mac = ?"
FIND_PERSON = "SELECT version, state FROM people WHERE person = ?"
ADDRESSES_OF = (
    "SELECT mac, channel, sealed, last_used, reachable FROM addresses WHERE person = ? ORDER BY last_used DESC"
)
ALARMS_OF = "SELECT name, kind, due, sealed, expires_at FROM alarms WHERE person = ? ORDER BY due"
_OF_ALL = "person IN (SELECT value FROM json_each(?))"
PEOPLE_OF_ALL = f"SELECT person, version, state FROM people WHERE {_OF_ALL}"  # noqa: S608 - the piece above
KEYS_OF_ALL = f"SELECT person, wrapped FROM keys WHERE {_OF_ALL}"  # noqa: S608 - the same
ADDRESSES_OF_ALL = (
    f"SELECT person, mac, channel, sealed, last_used, reachable FROM addresses WHERE {_OF_ALL}"  # noqa: S608 - the same
    " ORDER BY last_used DESC"
)
ALARMS_OF_ALL = f"SELECT person, name, kind, due, sealed, expires_at FROM alarms WHERE {_OF_ALL} ORDER BY due"  # noqa: S608 - the same
PEOPLE_AFTER = "SELECT person FROM people WHERE person > ? ORDER BY person LIMIT 500"

VERSION_OF = "SELECT version, updates FROM people WHERE person = ?"
ADD_PERSON = "INSERT INTO people (person, version, state, updates) VALUES (?, 1, ?, ?)"
MOVE_PERSON = "UPDATE people SET version = ?, state = ?, updates = ? WHERE person = ?"
ADD_ADDRESS = (
    "INSERT OR IGNORE INTO addresses (mac, person, channel, sealed, last_used, reachable) VALUES (?, ?, ?, ?, ?, 1)"
)
USE_ADDRESS = "UPDATE addresses SET sealed = ?, last_used = ?, reachable = 1 WHERE mac = ? AND person = ?"
LOSE_ADDRESS = "UPDATE addresses SET reachable = 0 WHERE mac = ?"
REGAIN_ADDRESS = "UPDATE addresses SET reachable = 1 WHERE mac = ?"
SET_ASIDE = "INSERT INTO set_aside (person, came, state) VALUES (?, ?, ?)"

POST = (
    "INSERT INTO outbox (id, person, lane, stage, attempts, made, expires_at, reason, sealed)"
    " VALUES (?, ?, ?, 0, 0, ?, ?, '', ?)"
)
UNASKED_GO = "DELETE FROM outbox WHERE person = ? AND lane > 0 AND stage = 0"
ARRIVED = "DELETE FROM outbox WHERE id = ?"
SENDING = "UPDATE outbox SET stage = 2 WHERE id = ?"
TRIED = "UPDATE outbox SET stage = 0, attempts = ? WHERE id = ?"
BURY = "UPDATE outbox SET stage = 5, reason = ? WHERE id = ?"
_UNSENT = "SELECT id, person, lane, stage, attempts, sealed, expires_at FROM outbox WHERE stage < 5"
UNSENT = f"{_UNSENT} ORDER BY id"
UNSENT_OF = f"{_UNSENT} AND person = ? ORDER BY id"
BACKLOG = "SELECT count(*), coalesce(min(made), 0) FROM outbox WHERE stage < 5"
LAST_POSTED = "SELECT max(id) FROM outbox"

SET_ALARM = (
    "INSERT INTO alarms (person, name, kind, due, attempts, expires_at, sealed) VALUES (?, ?, ?, ?, 0, ?, ?)"
    " ON CONFLICT (person, name) DO UPDATE SET kind = excluded.kind, due = excluded.due,"
    " attempts = 0, expires_at = excluded.expires_at, sealed = excluded.sealed"
)
CANCEL_ALARM = "DELETE FROM alarms WHERE person = ? AND name = ?"
CANCEL_FOLLOW_UPS = "DELETE FROM alarms WHERE person = ? AND kind = 'follow'"
CANCEL_ALARMS = "DELETE FROM alarms WHERE person = ?"
FINISH_ALARM = "DELETE FROM alarms WHERE id = ? AND attempts = ?"
PUT_OFF_ALARM = "UPDATE alarms SET due = ?, attempts = 0 WHERE id = ? AND attempts = ?"
DUE_ALARMS = (
    "SELECT id, person, kind, sealed, expires_at, attempts + 1, due FROM alarms WHERE due <= ? ORDER BY due LIMIT ?"
)
LEASE_ALARM = "UPDATE alarms SET due = ?, attempts = attempts + 1 WHERE id = ?"
RETURN_LEASED = "UPDATE alarms SET due = 0 WHERE attempts > 0"
NEXT_DUE = "SELECT min(due) FROM alarms"

OFFER = "INSERT OR REPLACE INTO codes (person, mac, expires_at) VALUES (?, ?, ?)"
OFFERING = "SELECT person FROM codes WHERE mac = ? AND expires_at > ?"
TAKE_CODE = "DELETE FROM codes WHERE person = ?"
EXPIRE_CODES = "DELETE FROM codes WHERE expires_at <= ?"
TAKE_ADDRESS = (
    "INSERT OR REPLACE INTO addresses (mac, person, channel, sealed, last_used, reachable) VALUES (?, ?, ?, ?, ?, ?)"
)
LEAVE_ADDRESS = "DELETE FROM addresses WHERE mac = ? AND person = ?"
TAKE_LETTER = "UPDATE outbox SET person = ?, sealed = ? WHERE id = ? AND person = ?"

ERASE = tuple(
    f"DELETE FROM {table} WHERE person = ?"  # noqa: S608 - the names are those below
    for table in ("people", "addresses", "outbox", "alarms", "set_aside", "codes")
)
REMEMBER_ERASURE = "INSERT OR IGNORE INTO erasures (id, came) VALUES (?, ?)"
ERASURE = "SELECT 1 FROM erasures WHERE id = ?"
EXPIRE_ERASURES = "DELETE FROM erasures WHERE came < ?"
EXPIRE_DEAD = "DELETE FROM outbox WHERE stage = 5 AND made < ?"

HAS_TABLE = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
MIGRATIONS = "SELECT name FROM _sqlite_migrations"

KEY_OF = "SELECT wrapped FROM keys WHERE person = ?"
KEEP_KEY = "INSERT OR REPLACE INTO keys (person, wrapped) VALUES (?, ?)"
KEYS_AFTER = "SELECT person FROM keys WHERE person > ? ORDER BY person LIMIT 500"
NOBODY_AMONG = "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT person FROM people)"
ALL_KEYS = "SELECT person, wrapped FROM keys"
MASTERS = f"SELECT substr(wrapped, 1, {MASTER_ID}), count(*) FROM keys GROUP BY 1"  # noqa: S608 - a number of ours
ERASE_KEY = "DELETE FROM keys WHERE person = ?"
STAMP = "SELECT stamp FROM stamp"
KEEP_STAMP = "INSERT INTO stamp (stamp) VALUES (?)"
ANYBODY = "SELECT EXISTS (SELECT 1 FROM people)"
