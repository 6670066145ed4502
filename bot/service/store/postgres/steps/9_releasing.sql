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
