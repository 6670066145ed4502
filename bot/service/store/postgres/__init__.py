"""The store in PostgreSQL, for any number of workers. `store.PostgresStore` is the door; SQL lies in `steps/`."""
