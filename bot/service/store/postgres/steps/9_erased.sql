-- What came from somebody who was erased since counts as answered, also if whoever is there now came anew: an old update
-- that the platform brings again makes nobody out of old words. `keep_turns` asks that of people without updates alone.

-- The versions that turns are made from, -1 for those of such updates: no person has that one.
CREATE FUNCTION not_erased(versions bigint[], update_ids bytea[]) RETURNS bigint[] LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM erasures WHERE id = ANY (update_ids)) THEN
        RETURN versions;
    END IF;
    RETURN ARRAY(
        SELECT CASE WHEN EXISTS (SELECT FROM erasures WHERE id = u) THEN -1 ELSE v END
        FROM unnest(versions, update_ids) WITH ORDINALITY AS given(v, u, n) ORDER BY n);
END
$$;

-- What came of the turns, where a conflict of such an update is an update that came before.
CREATE FUNCTION with_erased(outcomes integer[], update_ids bytea[]) RETURNS integer[] LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF NOT 2 = ANY (outcomes) THEN
        RETURN outcomes;
    END IF;
    RETURN ARRAY(
        SELECT CASE WHEN o = 2 AND EXISTS (SELECT FROM erasures WHERE id = u) THEN 1 ELSE o END
        FROM unnest(outcomes, update_ids) WITH ORDINALITY AS given(o, u, n) ORDER BY n);
END
$$;
