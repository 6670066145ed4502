-- Who sends at the moment, and on which channels: what a platform lets through from one bot is shared among them.

CREATE TABLE couriers (worker text PRIMARY KEY, carries text[] NOT NULL, seen timestamptz NOT NULL);
