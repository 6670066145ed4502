"""The tables, as a list of steps that only grows: a released step is never edited, since databases have taken it.

Every table has its hidden rowid; sqlite-utils trips over WITHOUT ROWID tables.
"""

Steps = tuple[tuple[str, tuple[str, ...]], ...]

DATABASE: Steps = (
    (
        "first",
        (
            "CREATE TABLE people (person TEXT PRIMARY KEY, version INTEGER NOT NULL, state BLOB NOT NULL,"
            " updates BLOB NOT NULL)",
            "CREATE TABLE addresses (mac BLOB PRIMARY KEY, person TEXT NOT NULL, channel TEXT NOT NULL,"
            " sealed BLOB NOT NULL, last_used INTEGER NOT NULL, reachable INTEGER NOT NULL)",
            "CREATE INDEX addresses_person ON addresses (person)",
            "CREATE TABLE erasures (id BLOB PRIMARY KEY, came INTEGER NOT NULL)",
            "CREATE TABLE outbox (id INTEGER PRIMARY KEY, person TEXT NOT NULL, lane INTEGER NOT NULL,"
            " stage INTEGER NOT NULL, attempts INTEGER NOT NULL, made INTEGER NOT NULL,"
            " expires_at INTEGER NOT NULL, reason TEXT NOT NULL, sealed BLOB NOT NULL)",
            "CREATE INDEX outbox_person ON outbox (person)",
            "CREATE TABLE alarms (id INTEGER PRIMARY KEY, person TEXT NOT NULL, name BLOB NOT NULL,"
            " kind TEXT NOT NULL, due INTEGER NOT NULL, attempts INTEGER NOT NULL,"
            " expires_at INTEGER NOT NULL, sealed BLOB NOT NULL)",
            "CREATE UNIQUE INDEX alarms_name ON alarms (person, name)",
            "CREATE INDEX alarms_due ON alarms (due)",
            "CREATE TABLE set_aside (id INTEGER PRIMARY KEY, person TEXT NOT NULL, came INTEGER NOT NULL,"
            " state BLOB NOT NULL)",
        ),
    ),
    ("codes", ("CREATE TABLE codes (person TEXT PRIMARY KEY, mac BLOB NOT NULL, expires_at INTEGER NOT NULL)",)),
    # A start gives leased alarms back: it finds them without reading all that wait.
    ("leased", ("CREATE INDEX alarms_leased ON alarms (id) WHERE attempts > 0",)),
)

KEYS: Steps = (
    (
        "first",
        (
            "CREATE TABLE keys (person TEXT PRIMARY KEY, wrapped BLOB NOT NULL)",
            "CREATE TABLE stamp (stamp BLOB NOT NULL)",
        ),
    ),
)
