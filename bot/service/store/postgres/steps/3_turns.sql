-- One round trip keeps the turns of up to 32 people. Arrays hold one entry a turn; those that begin with out_, alarm_
-- or cancel_ hold one a message, an alarm, a name, each with the place of its turn. Nothing of a refused turn is kept:
-- all is looked at before anything is changed. Callers sort by person, so that two workers don't wait for each other.

CREATE FUNCTION came(one bytea, updates bytea) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT position(one IN updates) > 0
       AND EXISTS (SELECT FROM generate_series(1, length(updates), length(one)) at
                   WHERE substr(updates, at, length(one)) = one)
$$;

CREATE FUNCTION keep_turns(
    persons text[], versions bigint[], states bytea[], nows bigint[], update_ids bytea[], clears boolean[],
    no_follows boolean[], new_keys bytea[], unreadables bytea[], fired_ids bigint[], fired_attempts integer[],
    macs bytea[], channels text[], addresses_sealed bytea[],
    out_turns integer[], out_lanes integer[], out_channels text[], out_expires bigint[], out_sealed bytea[],
    alarm_turns integer[], alarm_names bytea[], alarm_kinds text[], alarm_dues bigint[], alarm_expires bigint[],
    alarm_sealed bytea[], cancel_turns integer[], cancel_names bytea[],
    worker text, carried text[], lease interval, has_clock boolean,
    OUT outcomes integer[], OUT ids bigint[], OUT before bigint[]
) LANGUAGE plpgsql AS $$
DECLARE
    old_version bigint;
    old_updates bytea;
    turn integer;
    one integer;
BEGIN
    outcomes := array_fill(2, ARRAY[cardinality(persons)]);
    FOR turn IN 1 .. cardinality(persons) LOOP
        SELECT version, updates INTO old_version, old_updates FROM people WHERE person = persons[turn] FOR UPDATE;
        old_version := coalesce(old_version, 0);
        old_updates := coalesce(old_updates, '');
        IF update_ids[turn] <> '' AND (
            came(update_ids[turn], old_updates)
            OR old_updates = '' AND EXISTS (SELECT FROM erasures WHERE id = update_ids[turn])
        ) THEN
            outcomes[turn] := 1;
            CONTINUE;
        END IF;
        CONTINUE WHEN old_version <> versions[turn];
        IF fired_ids[turn] > 0 THEN
            DELETE FROM alarms WHERE id = fired_ids[turn] AND attempts = fired_attempts[turn];
            CONTINUE WHEN NOT FOUND;
        END IF;
        old_updates := substr(update_ids[turn] || old_updates, 1, 600);
        IF old_version > 0 THEN
            UPDATE people SET version = old_version + 1, state = states[turn], updates = old_updates
                WHERE person = persons[turn];
            IF macs[turn] IS NOT NULL THEN
                UPDATE addresses SET sealed = addresses_sealed[turn], last_used = nows[turn], reachable = true
                    WHERE mac = macs[turn] AND person = persons[turn];
            END IF;
        ELSE
            INSERT INTO addresses VALUES
                (macs[turn], persons[turn], channels[turn], addresses_sealed[turn], nows[turn], true)
                ON CONFLICT DO NOTHING;
            CONTINUE WHEN NOT FOUND;
            INSERT INTO people VALUES (persons[turn], 1, states[turn], old_updates);
        END IF;
        outcomes[turn] := 0;
        IF new_keys[turn] <> '' THEN
            INSERT INTO ajar_keys.keys VALUES (persons[turn], new_keys[turn])
                ON CONFLICT (person) DO UPDATE SET wrapped = excluded.wrapped;
        END IF;
        IF unreadables[turn] <> '' THEN
            INSERT INTO set_aside (person, came, state) VALUES (persons[turn], nows[turn], unreadables[turn]);
        END IF;
        IF clears[turn] THEN
            DELETE FROM alarms WHERE person = persons[turn];
            DELETE FROM outbox WHERE person = persons[turn] AND lane > 0 AND stage = 0;
        ELSIF no_follows[turn] THEN
            DELETE FROM alarms WHERE person = persons[turn] AND kind = 'follow';
        END IF;
    END LOOP;
    FOR one IN 1 .. cardinality(cancel_turns) LOOP
        IF outcomes[cancel_turns[one]] = 0 THEN
            DELETE FROM alarms WHERE person = persons[cancel_turns[one]] AND name = cancel_names[one];
        END IF;
    END LOOP;
    FOR one IN 1 .. cardinality(alarm_turns) LOOP
        IF outcomes[alarm_turns[one]] = 0 THEN
            INSERT INTO alarms (person, name, kind, due, attempts, expires_at, sealed) VALUES (
                persons[alarm_turns[one]], alarm_names[one], alarm_kinds[one], alarm_dues[one], 0,
                alarm_expires[one], alarm_sealed[one]
            ) ON CONFLICT (person, name) DO UPDATE SET kind = excluded.kind, due = excluded.due, attempts = 0,
                expires_at = excluded.expires_at, sealed = excluded.sealed;
        END IF;
    END LOOP;
    IF NOT has_clock AND cardinality(alarm_turns) > 0 THEN
        PERFORM pg_notify('ajar', 'alarms');
    END IF;
    IF cardinality(out_turns) > 0 THEN
        SELECT array_agg(CASE WHEN outcomes[t] = 0 THEN nextval('outbox_ids') ELSE 0 END ORDER BY n) INTO ids
            FROM unnest(out_turns) WITH ORDINALITY AS given(t, n);
        INSERT INTO outbox SELECT id, persons[t], channel, lane, 0, 0, nows[t], expires, '', sealed
            FROM unnest(ids, out_turns, out_channels, out_lanes, out_expires, out_sealed)
                AS given(id, t, channel, lane, expires, sealed) WHERE id > 0;
        before := hold_rounds(
            ARRAY(SELECT persons[t] FROM unnest(out_turns) WITH ORDINALITY AS given(t, n) ORDER BY n), out_channels,
            ids, worker, carried, lease);
    ELSE
        ids := '{}';
        before := '{}';
    END IF;
END
$$;

-- Takes the rounds that nobody holds, if this worker carries their channel; says of each message which one waits just
-- before it, 0 for none; -1 if its round is not this worker's. A round that nobody holds in the end is made known.
CREATE FUNCTION hold_rounds(
    whose text[], by_channel text[], ids bigint[], worker text, carried text[], lease interval
) RETURNS bigint[] LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO rounds AS r
        SELECT DISTINCT w, c, CASE WHEN c = ANY (carried) THEN worker ELSE '' END,
               CASE WHEN c = ANY (carried) THEN now() + lease ELSE '-infinity' END
        FROM unnest(whose, by_channel, ids) AS given(w, c, i) WHERE i > 0 ORDER BY w, c
        ON CONFLICT (person, channel) DO UPDATE SET held_by = excluded.held_by, until = excluded.until
            WHERE excluded.held_by <> '' AND (r.held_by = excluded.held_by OR r.until < now());
    IF NOT by_channel <@ carried THEN
        PERFORM pg_notify('ajar', 'letters');
    END IF;
    RETURN ARRAY(
        SELECT CASE
            WHEN i = 0 OR NOT EXISTS (SELECT FROM rounds WHERE person = w AND channel = c AND held_by = worker) THEN -1
            ELSE coalesce((SELECT max(o.id) FROM outbox o
                           WHERE o.person = w AND o.channel = c AND o.stage < 5 AND o.id < i), 0) END
        FROM unnest(whose, by_channel, ids) WITH ORDINALITY AS given(w, c, i, n) ORDER BY n);
END
$$;
