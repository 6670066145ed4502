"""Every SQL statement of the running store, by name. What takes several steps is a function in `steps/`."""

from bot.service.store import MASTER_ID, UPDATE_BYTES

_FOUND = """
p.person, p.version, p.state, k.wrapped,
ARRAY(SELECT row(a.mac, a.channel, a.sealed, a.last_used, a.reachable) FROM addresses a
      WHERE a.person = p.person ORDER BY a.last_used DESC),
ARRAY(SELECT row(l.name, l.kind, l.due, l.sealed, l.expires_at) FROM alarms l WHERE l.person = p.person ORDER BY l.due)
"""
_KEY = "LEFT JOIN ajar_keys.keys k ON k.person = p.person"
FIND = f"""
SELECT f.mac, {_FOUND} FROM addresses f JOIN people p ON p.person = f.person {_KEY} WHERE f.mac = ANY ($1::bytea[])
"""  # noqa: S608 - put together from the two pieces above
LOAD = f"SELECT p.person, {_FOUND} FROM people p {_KEY} WHERE p.person = ANY ($1::text[])"  # noqa: S608 - the same
PEOPLE_AFTER = "SELECT person FROM people WHERE person > $1 ORDER BY person LIMIT 500"
LOSE_ADDRESS = "UPDATE addresses SET reachable = false WHERE mac = $1"
REGAIN_ADDRESS = "UPDATE addresses SET reachable = true WHERE mac = $1"

KEEP_TURNS = (
    "SELECT with_erased(outcomes, $5), ids, before FROM keep_turns("
    "$1, not_erased(fenced($1, $2, $32, $28), $5), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,"
    " $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31)"
)

_UNSENT = """
SELECT o.id, o.person, o.channel, o.lane, o.stage, o.attempts, o.sealed, o.expires_at, k.wrapped
FROM outbox o LEFT JOIN ajar_keys.keys k ON k.person = o.person WHERE o.stage < 5
"""
UNSENT = f"{_UNSENT} ORDER BY o.id"
UNSENT_OF = f"{_UNSENT} AND o.person = $1 ORDER BY o.id"
BACKLOG = """
SELECT o.*, i.*, r.* FROM
    (SELECT count(*), coalesce(min(made), 0) FROM outbox WHERE stage < 5) o,
    (SELECT count(*), coalesce(min(came), 0) FROM inbox WHERE NOT dead) i,
    (SELECT count(*) FILTER (WHERE held_by = $1), count(*) FILTER (WHERE until < now()) FROM rounds) r
"""
ARRIVED = "DELETE FROM outbox WHERE id = ANY ($1::bigint[])"
_HELD = (
    "stage < 5 AND (SELECT held_by FROM rounds r WHERE r.person = outbox.person AND r.channel = outbox.channel)"
    " IN ('', $2)"
)
_MINE = f"id = $1 AND {_HELD}"
SENDING = f"UPDATE outbox SET stage = 2 WHERE id = ANY ($1::bigint[]) AND {_HELD} RETURNING id"  # noqa: S608 - the same
TRIED = f"UPDATE outbox SET stage = 0, attempts = $3 WHERE {_MINE}"  # noqa: S608 - the same
BURY = f"UPDATE outbox SET stage = 5, reason = $3 WHERE {_MINE}"  # noqa: S608 - the same
CLAIM_ROUNDS = "SELECT * FROM claim_rounds($1, $2, $3, $4)"
RELEASE_ROUNDS = "SELECT * FROM release_these_rounds($1, $2, $3, $4, $5)"
RENEW_ROUNDS = """
UPDATE rounds r SET until = now() + $4 FROM unnest($1::text[], $2::text[]) AS given(person, channel)
WHERE r.person = given.person AND r.channel = given.channel AND r.held_by = $3 RETURNING r.person, r.channel
"""
LEAVE_ROUNDS = "UPDATE rounds SET held_by = '', until = '-infinity' WHERE held_by = $1"
COURIERS = """
WITH mine AS (
    INSERT INTO couriers VALUES ($1, $2, now()) ON CONFLICT (worker) DO UPDATE
        SET carries = excluded.carries, seen = excluded.seen
), gone AS (DELETE FROM couriers WHERE seen < now() - $3::interval AND worker <> $1)
SELECT channel, count(*) FROM (
    SELECT unnest(carries) FROM couriers WHERE seen >= now() - $3::interval AND worker <> $1
    UNION ALL SELECT unnest($2::text[])
) AS sending(channel) GROUP BY channel
"""
LEAVE_COURIERS = "DELETE FROM couriers WHERE worker = $1"

CLAIM_ALARMS = """
UPDATE alarms a SET due = $1::bigint + $3::bigint, attempts = a.attempts + 1 FROM (
    SELECT id, due FROM alarms WHERE due <= $1 ORDER BY due LIMIT $2 FOR UPDATE SKIP LOCKED
) ripe WHERE a.id = ripe.id RETURNING a.id, a.person, a.kind, a.sealed, a.expires_at, a.attempts, ripe.due
"""
DROP_ALARMS = """
DELETE FROM alarms a USING unnest($1::bigint[], $2::integer[]) AS given(id, attempts)
WHERE a.id = given.id AND a.attempts = given.attempts
"""
PUT_OFF_ALARM = "UPDATE alarms SET due = $3, attempts = 0 WHERE id = $1 AND attempts = $2"
NEXT_DUE = "SELECT min(due) FROM alarms"

PUT_IN = "SELECT put_in($1, $2, $3, $4, $5, $6)"
CLAIM_PLACES = """
UPDATE places p SET held_by = $2, until = now() + $3 FROM (
    SELECT place FROM places WHERE held_by = '' LIMIT $1 FOR UPDATE SKIP LOCKED
) free WHERE p.place = free.place RETURNING p.place
"""
RESCUE_PLACE = "SELECT rescue_lapsed_place($1, $2)"
NEXT_OF_PLACE = "SELECT * FROM next_of_place($1, $2, $3, $4)"
RENEW_PLACES = "UPDATE places SET until = now() + $3 WHERE place = ANY ($1::bytea[]) AND held_by = $2 RETURNING place"
COUNT_TRY = """
UPDATE inbox SET tries = tries + 1 WHERE place = $1 AND number = $2
    AND EXISTS (SELECT FROM places p WHERE p.place = inbox.place AND p.held_by = $3) RETURNING number
"""
SET_UPDATE_ASIDE = "SELECT set_update_aside($1, $2, $3, $4)"
LEAVE_PLACES = "UPDATE places SET held_by = '', until = '-infinity' WHERE held_by = $1"

LOCK_PEOPLE = "SELECT person, version, updates FROM people WHERE person = ANY ($1::text[]) ORDER BY person FOR UPDATE"
OFFER = (
    "INSERT INTO codes VALUES ($1, $2, $3)"
    " ON CONFLICT (person) DO UPDATE SET mac = excluded.mac, expires_at = excluded.expires_at"
)
OFFERING = "SELECT person FROM codes WHERE mac = $1 AND expires_at > $2"
TAKE_CODE = "DELETE FROM codes WHERE person = $1"
ADD_UPDATES = "UPDATE people SET updates = substr($2 || updates, 1, 600) WHERE person = $1"
TAKE_LETTER = "UPDATE outbox SET person = $1, sealed = $2 WHERE id = $3 AND person = $4"
TAKE_ROUNDS = """
INSERT INTO rounds SELECT DISTINCT person, channel, '', '-infinity'::timestamptz FROM outbox
WHERE person = $1 AND stage < 5 ON CONFLICT DO NOTHING
"""
TAKE_ADDRESS = """
INSERT INTO addresses VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (mac) DO UPDATE SET person = excluded.person,
    channel = excluded.channel, sealed = excluded.sealed, last_used = excluded.last_used,
    reachable = excluded.reachable
"""
LEAVE_ADDRESS = "DELETE FROM addresses WHERE mac = $1 AND person = $2 RETURNING mac"

ERASE_KEY = "DELETE FROM ajar_keys.keys WHERE person = $1"
ERASE = (
    "DELETE FROM inbox USING addresses a WHERE a.person = $1 AND inbox.place = a.mac",
    *(
        f"DELETE FROM {table} WHERE person = $1"  # noqa: S608 - the names are those below
        for table in ("people", "addresses", "outbox", "rounds", "alarms", "set_aside", "codes")
    ),
)
STILL_AT = "SELECT person FROM people WHERE person = $1 AND version = $2 FOR UPDATE"
ERASURE = "SELECT id FROM erasures WHERE id = $1"
REMEMBER_ERASURE = f"""
INSERT INTO erasures SELECT DISTINCT id, $3::bigint FROM (
    SELECT substr(p.updates, at, {UPDATE_BYTES}) FROM people p, generate_series(1, length(p.updates), {UPDATE_BYTES}) at
    WHERE p.person = $1 UNION ALL SELECT $2::bytea
) AS came(id) WHERE id <> '' ON CONFLICT DO NOTHING
"""  # noqa: S608 - a number of ours
EXPIRE = (
    "DELETE FROM erasures WHERE came < $1",
    "DELETE FROM outbox WHERE stage = 5 AND made < $1",
    "DELETE FROM inbox WHERE dead AND came < $1",
    "DELETE FROM codes WHERE expires_at <= $1",
)
EXPIRE_KEYS = (
    "DELETE FROM ajar_keys.keys k WHERE NOT EXISTS (SELECT FROM people p WHERE p.person = k.person) RETURNING person"
)
CLEAN_KEYS = "VACUUM (SKIP_LOCKED) ajar_keys.keys"

BEGIN_DAILY = """
INSERT INTO chores AS c VALUES ('daily', $1::bigint + $2::bigint)
ON CONFLICT (name) DO UPDATE SET due = excluded.due WHERE c.due <= $1 RETURNING name
"""
END_DAILY = "UPDATE chores SET due = $1::bigint + $2::bigint WHERE name = 'daily'"

ALL_KEYS = "SELECT person, wrapped FROM ajar_keys.keys FOR UPDATE"
MASTERS = f"SELECT substr(wrapped, 1, {MASTER_ID}), count(*) FROM ajar_keys.keys GROUP BY 1"  # noqa: S608 - a number
KEEP_KEYS = """
UPDATE ajar_keys.keys k SET wrapped = given.wrapped FROM unnest($1::text[], $2::bytea[]) AS given(person, wrapped)
WHERE k.person = given.person
"""

SOMEBODY_ELSE = """
SELECT EXISTS (SELECT FROM pg_stat_activity WHERE application_name = 'ajar' AND datname = current_database()
               AND pid <> pg_backend_pid())
"""
UPDATES_WAIT = "SELECT EXISTS (SELECT FROM inbox WHERE NOT dead)"
TABLES_THERE = "SELECT to_regclass('ajar.people') IS NOT NULL"
TABLE_THERE = "SELECT to_regclass($1) IS NOT NULL"
SCHEMA_THERE = "SELECT to_regnamespace($1) IS NOT NULL"
LIVED_IN = "SELECT EXISTS (SELECT FROM people) OR EXISTS (SELECT FROM erasures) OR EXISTS (SELECT FROM ajar_keys.keys)"
WITHOUT_CHANNEL = """
SELECT o.id, o.person, o.sealed, k.wrapped FROM outbox o LEFT JOIN ajar_keys.keys k ON k.person = o.person
WHERE o.stage < 5
"""
SET_CHANNEL = "UPDATE outbox SET channel = $2 WHERE id = $1"
MAKE_ROUNDS = """
INSERT INTO rounds SELECT DISTINCT person, channel, '', '-infinity'::timestamptz FROM outbox WHERE stage < 5
ON CONFLICT DO NOTHING
"""

LOCK_STEPS = "SELECT pg_advisory_xact_lock(hashtext('ajar'))"
MAKE_SCHEMAS = "CREATE SCHEMA IF NOT EXISTS ajar; CREATE SCHEMA IF NOT EXISTS ajar_keys"
MAKE_STEPS = "CREATE TABLE IF NOT EXISTS steps (name text PRIMARY KEY, applied timestamptz NOT NULL DEFAULT now())"
STEPS_DONE = "SELECT name FROM steps"
STEP_DONE = "INSERT INTO steps (name) VALUES ($1)"
START_IDS = "SELECT setval('outbox_ids', greatest(1, $1::bigint, (SELECT coalesce(max(id), 0) FROM outbox)))"
KEYS_THERE = "SELECT to_regclass('ajar_keys.keys') IS NOT NULL"
ANYBODY = "SELECT EXISTS (SELECT FROM people)"
STAMP = "SELECT stamp FROM ajar_keys.stamp"
KEEP_STAMP = "INSERT INTO ajar_keys.stamp VALUES ($1)"
