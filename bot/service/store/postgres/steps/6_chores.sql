-- What one of several workers does for all, and when it is due the next time (ms UTC).

CREATE TABLE chores (name text PRIMARY KEY, due bigint NOT NULL);
