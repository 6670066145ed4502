"""The shell: makes turns durable, delivers them, and brings time in as an event. `shell.Shell` puts it together."""
