"""What was told: who, what was seen, what was said, done, lost, and what came of it."""
