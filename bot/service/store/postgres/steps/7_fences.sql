-- Who was held up for longer than a place was theirs keeps no turn of its updates any more, and whoever took over sets no
-- update aside that was answered. The lock on the person's row comes first for both, so that one of them sees the other.

-- The versions that turns are made from, -1 for those of a place that is not this worker's: no person has that one.
-- `keep_turns` is given them as they come, so the locks are its own.
CREATE FUNCTION fenced(persons text[], versions bigint[], fences bytea[], worker text) RETURNS bigint[]
LANGUAGE plpgsql AS $$
BEGIN
    IF '' = ALL (fences) THEN
        RETURN versions;
    END IF;
    PERFORM FROM people WHERE person = ANY (persons) ORDER BY person FOR UPDATE;
    RETURN ARRAY(
        SELECT CASE WHEN f = '' OR EXISTS (SELECT FROM places WHERE place = f AND held_by = worker) THEN v ELSE -1 END
        FROM unnest(versions, fences) WITH ORDINALITY AS given(v, f, n) ORDER BY n);
END
$$;

-- False if the place is another worker's, or the update was answered: then it goes.
CREATE FUNCTION set_update_aside(whose bytea, which bigint, update_id bytea, worker text) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
    known bytea;
BEGIN
    PERFORM FROM places WHERE place = whose AND held_by = worker;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    SELECT p.updates INTO known FROM addresses a JOIN people p ON p.person = a.person WHERE a.mac = whose FOR UPDATE OF p;
    IF came(update_id, coalesce(known, '')) OR EXISTS (SELECT FROM erasures WHERE id = update_id) THEN
        DELETE FROM inbox WHERE place = whose AND number = which;
        RETURN false;
    END IF;
    UPDATE inbox SET dead = true WHERE place = whose AND number = which;
    RETURN FOUND;
END
$$;
