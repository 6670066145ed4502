"""`ajar top`: what a running Ajar does at the moment, read from its metrics."""
