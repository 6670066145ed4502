-- A round: one worker, one person, one channel, until nothing waits. What was marked as leaving while its round lapsed
-- may have arrived: it is kept dead, never repeated.

CREATE FUNCTION waiting_in(whose text[], by_channel text[]) RETURNS TABLE (
    id bigint, person text, channel text, lane smallint, stage smallint, attempts integer, sealed bytea,
    expires_at bigint, wrapped bytea
) LANGUAGE plpgsql AS $$
BEGIN
    UPDATE outbox o SET stage = 5, reason = 'in doubt' FROM unnest(whose, by_channel) AS given(w, c)
        WHERE o.person = w AND o.channel = c AND o.stage = 2;
    DELETE FROM rounds r USING unnest(whose, by_channel) AS given(w, c) WHERE r.person = w AND r.channel = c
        AND NOT EXISTS (SELECT FROM outbox o WHERE o.person = w AND o.channel = c AND o.stage < 5);
    RETURN QUERY SELECT o.id, o.person, o.channel, o.lane, o.stage, o.attempts, o.sealed, o.expires_at, k.wrapped
        FROM unnest(whose, by_channel) AS given(w, c) JOIN outbox o ON o.person = w AND o.channel = c AND o.stage < 5
        LEFT JOIN ajar_keys.keys k ON k.person = o.person ORDER BY o.id;
END
$$;

CREATE FUNCTION claim_rounds(most integer, worker text, carried text[], lease interval) RETURNS TABLE (
    id bigint, person text, channel text, lane smallint, stage smallint, attempts integer, sealed bytea,
    expires_at bigint, wrapped bytea
) LANGUAGE plpgsql AS $$
DECLARE
    whose text[];
    by_channel text[];
BEGIN
    WITH free AS (
        SELECT r.person, r.channel FROM rounds r WHERE r.until < now() AND r.channel = ANY (carried)
        ORDER BY r.until LIMIT most FOR UPDATE SKIP LOCKED
    ), taken AS (
        UPDATE rounds r SET held_by = worker, until = now() + lease FROM free
        WHERE r.person = free.person AND r.channel = free.channel RETURNING r.person, r.channel
    ) SELECT array_agg(t.person), array_agg(t.channel) INTO whose, by_channel FROM taken t;
    RETURN QUERY SELECT * FROM waiting_in(whose, by_channel);
END
$$;

CREATE FUNCTION release_rounds(people text[], arrived bigint[], worker text, lease interval) RETURNS TABLE (
    id bigint, person text, channel text, lane smallint, stage smallint, attempts integer, sealed bytea,
    expires_at bigint, wrapped bytea
) LANGUAGE plpgsql AS $$
DECLARE
    whose text[];
    by_channel text[];
BEGIN
    DELETE FROM outbox o WHERE o.id = ANY (arrived);
    SELECT array_agg(held.person), array_agg(held.channel) INTO whose, by_channel FROM (
        SELECT r.person, r.channel FROM rounds r WHERE r.person = ANY (people) AND r.held_by = worker
        ORDER BY r.person, r.channel FOR UPDATE
    ) held;
    UPDATE rounds r SET until = now() + lease FROM unnest(whose, by_channel) AS given(w, c)
        WHERE r.person = w AND r.channel = c AND EXISTS (
            SELECT FROM outbox o WHERE o.person = w AND o.channel = c AND o.stage < 5);
    RETURN QUERY SELECT * FROM waiting_in(whose, by_channel);
END
$$;
