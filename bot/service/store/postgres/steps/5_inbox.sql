-- What came in by a webhook and is not taken in yet. A place is one chat, by its keyed hash; it has one worker at a time,
-- who takes its rows in the order of their numbers. A row of places is there while something waits.

CREATE TABLE inbox (
    place bytea NOT NULL, number bigint NOT NULL, came bigint NOT NULL, tries integer NOT NULL, dead boolean NOT NULL,
    sealed bytea NOT NULL, PRIMARY KEY (place, number)
);
CREATE TABLE places (place bytea PRIMARY KEY, held_by text NOT NULL, until timestamptz NOT NULL);
CREATE INDEX places_until ON places (until);

-- True if the place had nobody and is this worker's now.
CREATE FUNCTION put_in(
    whose bytea, which bigint, at bigint, content bytea, worker text, lease interval
) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO inbox VALUES (whose, which, at, 0, false, content) ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    INSERT INTO places AS p VALUES
        (whose, worker, CASE WHEN worker = '' THEN '-infinity' ELSE now() + lease END)
        ON CONFLICT (place) DO UPDATE SET held_by = excluded.held_by, until = excluded.until WHERE p.held_by = '';
    IF worker = '' THEN
        PERFORM pg_notify('ajar', 'updates');
        RETURN false;
    END IF;
    RETURN FOUND;
END
$$;

-- A place whose worker died. Its first row may be what it died of, so it counts as a try.
CREATE FUNCTION rescue_place(worker text, lease interval) RETURNS bytea LANGUAGE plpgsql AS $$
DECLARE
    orphan bytea;
BEGIN
    SELECT place INTO orphan FROM places WHERE held_by <> '' AND until < now()
        ORDER BY until LIMIT 1 FOR UPDATE SKIP LOCKED;
    UPDATE places SET held_by = worker, until = now() + lease WHERE place = orphan;
    UPDATE inbox i SET tries = i.tries + 1 WHERE i.place = orphan AND i.number = (
        SELECT min(first.number) FROM inbox first WHERE first.place = orphan AND NOT first.dead);
    RETURN orphan;
END
$$;

-- These are taken in: what else waits there, or nothing, and the place has nobody any more.
CREATE FUNCTION next_of_place(whose bytea, taken bigint[], worker text, lease interval) RETURNS TABLE (
    number bigint, tries integer, sealed bytea
) LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM inbox i WHERE i.place = whose AND i.number = ANY (taken);
    PERFORM FROM places p WHERE p.place = whose AND p.held_by = worker FOR UPDATE;
    IF FOUND THEN
        RETURN QUERY SELECT i.number, i.tries, i.sealed FROM inbox i WHERE i.place = whose AND NOT i.dead
            ORDER BY i.number LIMIT 50;
        IF FOUND THEN
            UPDATE places p SET until = now() + lease WHERE p.place = whose;
        ELSE
            DELETE FROM places p WHERE p.place = whose;
        END IF;
    END IF;
END
$$;
