"""The terminal: Ajar without an account, for trying it out and for scripts."""
