"""When to write and when to stay quiet. Everything in here is pure: times come in as integers (ms UTC)."""
