-- Rounds are given back one by one: what somebody is sent on another channel may be leaving at that moment.

CREATE FUNCTION release_these_rounds(
    whose text[], by_channel text[], arrived bigint[], worker text, lease interval
) RETURNS TABLE (
    id bigint, person text, channel text, lane smallint, stage smallint, attempts integer, sealed bytea,
    expires_at bigint, wrapped bytea
) LANGUAGE plpgsql AS $$
DECLARE
    held_whose text[];
    held_channels text[];
BEGIN
    DELETE FROM outbox o WHERE o.id = ANY (arrived);
    SELECT array_agg(held.person), array_agg(held.channel) INTO held_whose, held_channels FROM (
        SELECT r.person, r.channel FROM rounds r JOIN unnest(whose, by_channel) AS given(w, c)
            ON r.person = w AND r.channel = c WHERE r.held_by = worker
        ORDER BY r.person, r.channel FOR UPDATE OF r
    ) held;
    UPDATE rounds r SET until = now() + lease FROM unnest(held_whose, held_channels) AS given(w, c)
        WHERE r.person = w AND r.channel = c AND EXISTS (
            SELECT FROM outbox o WHERE o.person = w AND o.channel = c AND o.stage < 5);
    RETURN QUERY SELECT * FROM waiting_in(held_whose, held_channels);
END
$$;

-- A place that lapsed. Only if its worker was another one may its first row be what that one died of: then it counts as
-- a try. This worker's own lapsed because the server could not be reached, or as it stopped taking updates for a while.
CREATE FUNCTION rescue_lapsed_place(worker text, lease interval) RETURNS bytea LANGUAGE plpgsql AS $$
DECLARE
    orphan bytea;
    holder text;
BEGIN
    SELECT place, held_by INTO orphan, holder FROM places WHERE held_by <> '' AND until < now()
        ORDER BY until LIMIT 1 FOR UPDATE SKIP LOCKED;
    UPDATE places SET held_by = worker, until = now() + lease WHERE place = orphan;
    UPDATE inbox i SET tries = i.tries + 1 WHERE i.place = orphan AND holder <> worker AND i.number = (
        SELECT min(first.number) FROM inbox first WHERE first.place = orphan AND NOT first.dead);
    RETURN orphan;
END
$$;
