"""What comes due: follow-ups, silences and the daily question, told by one clock; and what outlives its date."""
