CREATE TABLE codes (person text PRIMARY KEY, mac bytea NOT NULL, expires_at bigint NOT NULL);
CREATE INDEX codes_mac ON codes (mac);
