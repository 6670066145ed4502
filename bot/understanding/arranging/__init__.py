"""What is arranged in words: the daily question, hours, days, places, names."""
