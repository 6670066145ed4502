"""Reading free words, offline: one message in, a `Reading` out. Pure, and the same for the same words."""
