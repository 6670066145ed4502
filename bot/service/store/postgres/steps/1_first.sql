-- The tables of SQLite's step of the same name, and what several workers need besides. A released step is never edited.
-- What is sealed does not shrink: EXTERNAL spares PostgreSQL the attempt.

CREATE TABLE people (
    person text PRIMARY KEY, version bigint NOT NULL, state bytea NOT NULL, updates bytea NOT NULL
) WITH (fillfactor = 70);
ALTER TABLE people ALTER COLUMN state SET STORAGE EXTERNAL, ALTER COLUMN updates SET STORAGE EXTERNAL;

CREATE TABLE addresses (
    mac bytea PRIMARY KEY, person text NOT NULL, channel text NOT NULL, sealed bytea NOT NULL,
    last_used bigint NOT NULL, reachable boolean NOT NULL
);
CREATE INDEX addresses_person ON addresses (person);

CREATE TABLE erasures (id bytea PRIMARY KEY, came bigint NOT NULL);

CREATE SEQUENCE outbox_ids AS bigint;
CREATE TABLE outbox (
    id bigint PRIMARY KEY, person text NOT NULL, channel text NOT NULL, lane smallint NOT NULL, stage smallint NOT NULL,
    attempts integer NOT NULL, made bigint NOT NULL, expires_at bigint NOT NULL, reason text NOT NULL,
    sealed bytea NOT NULL
);
ALTER TABLE outbox ALTER COLUMN sealed SET STORAGE EXTERNAL;
CREATE INDEX outbox_person ON outbox (person);

-- Who sends a person's messages on one channel. A row is there while something waits; nobody's is held by ''.
CREATE TABLE rounds (
    person text NOT NULL, channel text NOT NULL, held_by text NOT NULL, until timestamptz NOT NULL,
    PRIMARY KEY (person, channel)
);
CREATE INDEX rounds_until ON rounds (until);

CREATE TABLE alarms (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, person text NOT NULL, name bytea NOT NULL, kind text NOT NULL,
    due bigint NOT NULL, attempts integer NOT NULL, expires_at bigint NOT NULL, sealed bytea NOT NULL
);
CREATE UNIQUE INDEX alarms_name ON alarms (person, name);
CREATE INDEX alarms_due ON alarms (due);

CREATE TABLE set_aside (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, person text NOT NULL, came bigint NOT NULL, state bytea NOT NULL
);
CREATE INDEX set_aside_person ON set_aside (person);

CREATE TABLE ajar_keys.keys (person text PRIMARY KEY, wrapped bytea NOT NULL)
    WITH (autovacuum_vacuum_threshold = 10, autovacuum_vacuum_scale_factor = 0);
CREATE TABLE ajar_keys.stamp (stamp bytea NOT NULL);
